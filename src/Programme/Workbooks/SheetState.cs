using Samspill.Exchange.Workbooks;
using Samspill.Platform.Data;

namespace Samspill.Programme.Workbooks;

/// <summary>The records of a sheet as they stand, and how they are held against a file.</summary>
internal sealed class SheetState<T>(SheetMap<T> map, Book book, List<T> records) : SheetState where T : Row
{
    private readonly HashSet<T> gone = [];
    private readonly Dictionary<T, SheetRow?> inFile = [];

    public override SheetShape Shape => map.Shape;

    public SheetMap<T> Map => map;

    public Book Book => book;

    public IReadOnlyList<T> Records => records;

    public override FilledSheet Told() => new(map.Shape, [.. records.Select(Cells)]);

    /// <summary>A record's cells, in the order of the columns.</summary>
    public string[] Cells(T record) => [.. map.Columns.Select(column => column.Tell(record, book))];

    public override IEnumerable<string> Keys() => map.Shape.Identity is ["key"] ? records.Where(record => !gone.Contains(record)).Select(record => map.Columns[0].Tell(record, book)) : [];

    public override void Compare(SheetRead read, bool replaces, Plan plan)
    {
        if (map.Comparing is { } comparing)
        {
            comparing(this, read, replaces, plan);
            return;
        }

        var standing = ByIdentity(records.Select(record => (Identity(column => Tell(record, column)), record)));
        var rows = ByIdentity(read.Rows.Where(IsNamed).Select(row => map.Mend(row, book)).Select(row => (Identity(column => row[column]), row)));
        foreach (var (identity, row) in rows)
        {
            if (standing.GetValueOrDefault(identity) is { } record)
            {
                Change(record, row, Differences(record, row), plan);
            }
            else
            {
                Add(row, plan);
            }
        }

        if (replaces)
        {
            foreach (var record in records.Where(record => !inFile.ContainsKey(record) && !map.IsAway(record)).ToList())
            {
                Remove(record, read, plan);
            }
        }
    }

    /// <summary>The cells of a record that a row says otherwise; only columns that the file has are compared.</summary>
    public List<CellChange> Differences(T record, SheetRow row) =>
        [.. map.Columns.Where(column => row.Has(column.Shape.Name)).Select(column => new CellChange(column.Shape.Name, column.Tell(record, book), column.Said(row))).Where(change => change.Before != change.After)];

    /// <summary>Plans a new record for a row, unless required columns are not there.</summary>
    /// <param name="before">The record whose place it takes, which stays; the row is told as changed.</param>
    /// <param name="then">What more is done with the record once it is made.</param>
    public void Add(SheetRow row, Plan plan, T? before = null, Action<T>? then = null)
    {
        var missing = map.Shape.Columns.Where(column => column.IsRequired && !row.Has(column.Name)).Select(column => column.Name).ToList();
        if (missing.Count > 0)
        {
            plan.Faults.Add(new(row.Place(map.Shape.Columns[0].Name), WorkbookWords.NewRowLacks.With(string.Join(", ", missing))));
            return;
        }

        var cells = before is not null ? Differences(before, row) : [.. map.Columns.Select(column => new CellChange(column.Shape.Name, "", column.Said(row))).Where(change => change.After.Length > 0)];
        map.Check(null, row, cells, book, plan);
        T? made = null;
        plan.Changes.Add(new RowChange(map.Shape.Name, Named(column => row[column]), before is null ? RowFate.Added : RowFate.Changed, cells)
        {
            Place = row.Place(map.Shape.Columns[0].Name),
            Make = () =>
            {
                made = map.Make(row, book);
                map.Register?.Invoke(book, made);
                book.Db.Add(made);
            },
            Write = () =>
            {
                Write(made!, row, map.Columns);
                then?.Invoke(made!);
            },
        });
    }

    /// <summary>Plans the cells of a record that a row says otherwise.</summary>
    public void Change(T record, SheetRow row, List<CellChange> cells, Plan plan)
    {
        inFile[record] = row;
        if (cells.Count == 0)
        {
            return;
        }

        map.Check(record, row, cells, book, plan);
        var columns = map.Columns.Where(column => cells.Any(cell => cell.Column == column.Shape.Name)).ToList();
        foreach (var column in columns.Where(column => column.Take is null))
        {
            row.Fault(column.Shape.Name, WorkbookWords.Fixed.With(Tell(record, column.Shape.Name)));
        }

        plan.Changes.Add(new RowChange(map.Shape.Name, Named(column => row[column]), RowFate.Changed, cells) { Place = row.Place(cells[0].Column), Write = () => Write(record, row, columns) });
    }

    /// <summary>Plans a record away, unless it must stay.</summary>
    public void Remove(T record, SheetRead read, Plan plan)
    {
        var name = Named(column => Tell(record, column));
        if (map.KeepsBecause(record, book) is { } because)
        {
            plan.Faults.Add(new(read.Name, WorkbookWords.MayNotGo.With(name, because)));
            return;
        }

        gone.Add(record);
        var cells = map.Columns.Select(column => new CellChange(column.Shape.Name, column.Tell(record, book), "")).Where(change => change.Before.Length > 0).ToList();
        plan.Changes.Add(new RowChange(map.Shape.Name, name, RowFate.Removed, cells) { Write = () => map.Remove(record, book) });
    }

    /// <summary>Says that a record is in the file, so that it stays.</summary>
    public void Keep(T record, SheetRow? row) => inFile[record] = row;

    /// <summary>True for a record that the file has.</summary>
    public bool IsKept(T record) => inFile.ContainsKey(record);

    public override IEnumerable<(string Row, string Column, string Text)> References(string to) =>
        from column in map.Columns
        where column.Shape.RefersTo == to && !column.Shape.IsLoose
        from record in records
        where !gone.Contains(record) && inFile.GetValueOrDefault(record)?.Has(column.Shape.Name) != true
        let text = column.Tell(record, book)
        where text.Length > 0
        select (Named(name => Tell(record, name)), column.Shape.Name, text);

    /// <summary>One cell of a record.</summary>
    public string Tell(T record, string column) => map.Columns.Single(one => one.Shape.Name == column).Tell(record, book);

    private void Write(T record, SheetRow row, IEnumerable<Column<T>> columns)
    {
        foreach (var column in columns.Where(column => row.Has(column.Shape.Name)))
        {
            column.Take?.Invoke(record, row, book);
        }
    }

    /// <summary>A row whose name is empty has been told as a fault already.</summary>
    private bool IsNamed(SheetRow row) => map.Shape.Identity.All(column => !map.Shape[column].IsRequired || row[column].Length > 0);

    private string Identity(Func<string, string> cell) => string.Join('\u001F', map.Shape.Identity.Select(cell));

    private string Named(Func<string, string> cell) => string.Join(" · ", (map.Shape.Identity.Count > 0 ? map.Shape.Identity : [.. map.Shape.Columns.Where(column => column.IsRequired).Select(column => column.Name)]).Select(cell).Where(text => text.Length > 0));

    /// <summary>Rows by what tells them apart; where two may be alike (two milestones of one name), the second is known as the second.</summary>
    private Dictionary<string, TRow> ByIdentity<TRow>(IEnumerable<(string Identity, TRow Row)> rows)
    {
        var found = new Dictionary<string, TRow>(StringComparer.Ordinal);
        foreach (var (identity, row) in rows)
        {
            var name = identity;
            for (var number = 2; map.AllowsTwins && found.ContainsKey(name); number++)
            {
                name = identity + '\u001F' + number;
            }

            if (!found.TryAdd(name, row) && row is SheetRow second)
            {
                second.Fault(map.Shape.Identity[0], WorkbookWords.Twice.With(Named(column => second[column])));
            }
        }

        return found;
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Workbooks;

/// <summary>A sheet of the programme's workbook, and the records it stands for.</summary>
internal abstract class SheetMap
{
    /// <summary>Its name, columns and guidance.</summary>
    public abstract SheetShape Shape { get; }

    /// <summary>Reads the sheet's records as they stand.</summary>
    public abstract Task<SheetState> Load(Book book, CancellationToken stop);
}

/// <summary>A sheet with the records it has now, ready to be written out or held against a file.</summary>
internal abstract class SheetState
{
    public abstract SheetShape Shape { get; }

    /// <summary>The rows as they stand, in the order they came.</summary>
    public abstract FilledSheet Told();

    /// <summary>Works out what a file's rows would change; rows that are not in it go only when <paramref name="replaces"/>.</summary>
    public abstract void Compare(SheetRead read, bool replaces, Plan plan);

    /// <summary>The keys its rows have now; empty for a sheet without keys of its own.</summary>
    public abstract IEnumerable<string> Keys();

    /// <summary>The rows that stand when all is done and are not in the file, for their references.</summary>
    public abstract IEnumerable<(string Row, string Column, string Text)> References(string to);
}

/// <summary>A sheet whose rows are records of one kind.</summary>
internal sealed class SheetMap<T>(string name, Text title, Text guidance, IReadOnlyList<Column<T>> columns, params string[] identity) : SheetMap where T : Row
{
    private readonly SheetShape shape = new(name, title, guidance, [.. columns.Select(column => column.Shape)], identity);

    public override SheetShape Shape => shape;

    public IReadOnlyList<Column<T>> Columns => columns;

    /// <summary>Makes the record of a new row; its columns are written into it afterwards.</summary>
    public required Func<SheetRow, Book, T> Make { get; init; }

    /// <summary>The order of creation.</summary>
    public required Func<T, Guid> Order { get; init; }

    /// <summary>True when two rows may have the same name, as two milestones may.</summary>
    public bool AllowsTwins { get; init; }

    /// <summary>True for a record that the sheet tells; others of its kind belong elsewhere.</summary>
    public Func<T, bool> Belongs { get; init; } = _ => true;

    /// <summary>Registers a record by its key.</summary>
    public Action<Book, T>? Register { get; init; }

    /// <summary>Why a record may not be taken away; null when it may.</summary>
    public Func<T, Book, Text?> KeepsBecause { get; init; } = (_, _) => null;

    /// <summary>Takes a record away; it is removed unless the sheet has its own way.</summary>
    public Action<T, Book> Remove { get; init; } = (record, book) => book.Db.Remove(record);

    /// <summary>True for a record that has been taken away already, and is kept aside.</summary>
    public Func<T, bool> IsAway { get; init; } = _ => false;

    /// <summary>Brings a row to the form that is compared, and tells what is wrong with it as a whole.</summary>
    public Func<SheetRow, Book, SheetRow> Mend { get; init; } = (row, _) => row;

    /// <summary>Tells what is wrong with a changed row, given the cells that differ; the record is null for a new one.</summary>
    public Action<T?, SheetRow, IReadOnlyList<CellChange>, Book, Plan> Check { get; init; } = (_, _, _, _, _) => { };

    /// <summary>Compares in another way than by key and cell.</summary>
    public Action<SheetState<T>, SheetRead, bool, Plan>? Comparing { get; init; }

    public override async Task<SheetState> Load(Book book, CancellationToken stop)
    {
        var records = (await book.Db.Set<T>().IgnoreQueryFilters([Conventions.Archive]).ToListAsync(stop)).Where(Belongs).OrderBy(Order).ToList();
        foreach (var record in records)
        {
            Register?.Invoke(book, record);
        }

        return new SheetState<T>(this, book, records);
    }
}

using Samspill.Kernel;

namespace Samspill.Exchange.Workbooks;

/// <summary>
/// The headings of a sheet as they stand in a file: in any order, in any of the three languages, under a title line, over two
/// lines, or merged. Which column each is, which are not known, and where the rows begin.
/// </summary>
internal sealed class Heading
{
    /// <summary>How far down the headings are looked for.</summary>
    public const int Deepest = 15;

    private readonly SheetShape shape;

    private Heading(SheetShape shape) => this.shape = shape;

    /// <summary>The place of each column that was found, from 0.</summary>
    public Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Headings that are no column of the sheet, with the cell they stand in.</summary>
    public List<(string Text, string Spot)> Unknown { get; } = [];

    /// <summary>Headings that stand twice.</summary>
    public List<(string Text, string Spot)> Twice { get; } = [];

    /// <summary>The index of the first row that is no heading.</summary>
    public int FirstRow { get; private set; }

    /// <summary>Finds the headings; null when no row reads as headings of the sheet.</summary>
    public static Heading? Find(SheetShape shape, IReadOnlyList<RawRow> rows)
    {
        var heading = new Heading(shape);
        var best = -1;
        var most = 0;
        for (var i = 0; i < Math.Min(rows.Count, Deepest); i++)
        {
            var known = rows[i].Cells.Select(cell => heading.Column(cell.Text)).OfType<ColumnShape>().Distinct().Count();
            if (known > most)
            {
                (best, most) = (i, known);
            }
        }

        if (most < Math.Min(2, shape.Columns.Count))
        {
            return null;
        }

        heading.Take(rows, best);
        return heading;
    }

    private void Take(IReadOnlyList<RawRow> rows, int best)
    {
        var last = best;
        while (last + 1 < rows.Count && IsHeadingToo(rows[last + 1]))
        {
            last++;
        }

        var width = rows.Skip(best).Take(last - best + 1).Max(row => row.Cells.Count);
        for (var place = 0; place < width; place++)
        {
            Take(rows, place, best, last);
        }

        FirstRow = last + 1;
    }

    /// <summary>What stands over one place: the lowest heading that is a column, else the one above the headings, else an unknown.</summary>
    private void Take(IReadOnlyList<RawRow> rows, int place, int best, int last)
    {
        var texts = Enumerable.Range(0, last - best + 1).Select(i => rows[last - i]).Select(row => (Cell: row[place].Text, Spot: Spot.Of(place, row.Number))).Where(found => found.Cell.Trim().Length > 0).ToList();
        if (texts.Count == 0 && best > 0 && Column(rows[best - 1][place].Text) is not null)
        {
            texts.Add((rows[best - 1][place].Text, Spot.Of(place, rows[best - 1].Number)));
        }

        if (texts.Count == 0)
        {
            return;
        }

        var (text, spot) = texts.FirstOrDefault(found => Column(found.Cell) is not null, texts[0]);
        if (Column(text) is not { } column)
        {
            Unknown.Add((text.Trim(), spot));
        }
        else if (!Places.TryAdd(column.Name, place))
        {
            Twice.Add((text.Trim(), spot));
        }
    }

    private bool IsHeadingToo(RawRow row)
    {
        var texts = row.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text).ToList();
        return texts.Count > 1 && texts.All(text => Column(text) is not null);
    }

    private ColumnShape? Column(string text) => Named(shape.Columns, text, column => column.Name, column => column.Title)
        ?? shape.Columns.FirstOrDefault(column => column.AlsoCalled.Any(name => Languages.All.Any(language => Meant.Plain(name.In(language)) == Meant.Plain(text))));

    /// <summary>The one that a text names, by its key word or by its title in one of the languages.</summary>
    public static T? Named<T>(IReadOnlyList<T> all, string text, Func<T, string> name, Func<T, Text> title) where T : class
    {
        var sought = Meant.Plain(text);
        return sought.Length == 0 || text.Length > 80
            ? null
            : all.FirstOrDefault(one => Meant.Plain(name(one)) == sought) ?? Languages.All.Select(language => all.FirstOrDefault(one => Meant.Plain(title(one).In(language)) == sought)).FirstOrDefault(one => one is not null);
    }
}

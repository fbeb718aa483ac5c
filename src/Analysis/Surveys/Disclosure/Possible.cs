namespace Samspill.Analysis.Surveys.Disclosure;

/// <summary>All tables that agree with what is shown. Each cell that may move has a way up and a way down from its true value, so the true table is where every search begins.</summary>
internal sealed class Possible
{
    private readonly LinkedTable table;
    private readonly int[] moving;
    private readonly Dictionary<int, int> place;
    private readonly Simplex simplex;

    /// <param name="moving">The cells that are not shown; all others stand still.</param>
    /// <param name="limits">A closer limit on the way up and down of a cell than common knowledge gives.</param>
    public Possible(LinkedTable table, IEnumerable<int> moving, IReadOnlyDictionary<int, (long Up, long Down)>? limits = null)
    {
        this.table = table;
        this.moving = [.. moving.Order()];
        place = this.moving.Select((cell, i) => (cell, i)).ToDictionary(pair => pair.cell, pair => pair.i);
        var bounds = this.moving.SelectMany(cell => limits is not null && limits.TryGetValue(cell, out var limit) ? new[] { limit.Up, limit.Down } : [table.Cells[cell].Up, table.Cells[cell].Down]);
        simplex = new(table.Sums.Select(Equation).Where(row => Array.Exists(row, coefficient => coefficient != 0)), [.. bounds]);
    }

    /// <summary>The least and the most a cell can be; no most when nothing limits it.</summary>
    public (long Low, long? High) Range(int cell)
    {
        var value = table.Cells[cell].Value;
        return (value - (Furthest(cell, -1) ?? throw new ArithmeticException("A value has a least.")), value + Furthest(cell, 1));
    }

    /// <summary>How far a cell can move up (1) or down (−1); null without a limit.</summary>
    public long? Furthest(int cell, int way) => simplex.Maximise(new Dictionary<int, long> { [2 * place[cell]] = way, [(2 * place[cell]) + 1] = -way });

    /// <summary>What one search is worth: gains for ways, by cell.</summary>
    public void Search(IEnumerable<(int Cell, long Up, long Down)> gains) =>
        simplex.Maximise(gains.SelectMany(gain => new[] { KeyValuePair.Create(2 * place[gain.Cell], gain.Up), KeyValuePair.Create((2 * place[gain.Cell]) + 1, gain.Down) }).ToDictionary());

    /// <summary>How far from the truth each cell is where the last search ended.</summary>
    public IEnumerable<(int Cell, long Moved)> Moved() => moving.Select((cell, i) => (cell, simplex.At(2 * i) - simplex.At((2 * i) + 1)));

    private long[] Equation(TableSum sum)
    {
        var row = new long[2 * moving.Length];
        foreach (var part in sum.Parts)
        {
            Add(part, 1);
        }

        Add(sum.Total, -1);
        return row;

        void Add(int cell, long sign)
        {
            if (place.TryGetValue(cell, out var at))
            {
                row[2 * at] += sign;
                row[(2 * at) + 1] -= sign;
            }
        }
    }
}

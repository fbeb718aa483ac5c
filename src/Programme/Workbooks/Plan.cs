using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Samspill.Exchange.Workbooks;

namespace Samspill.Programme.Workbooks;

/// <summary>What happens to a row.</summary>
public enum RowFate
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It says something else than before.</summary>
    Changed,

    /// <summary>It is taken away.</summary>
    Removed,
}

/// <summary>A cell that says something else: what it said, and what it will say. An empty text is an empty cell.</summary>
public sealed record CellChange(string Column, string Before, string After);

/// <summary>A row that is added, changed or removed, with the cells that differ.</summary>
/// <param name="Row">What the row is called: its key, or what tells it apart.</param>
public sealed record RowChange(string Sheet, string Row, RowFate Fate, IReadOnlyList<CellChange> Cells)
{
    /// <summary>Where it stands in the file; null for a row that is not there.</summary>
    public string? Place { get; init; }

    /// <summary>Makes the record, if it is new.</summary>
    [JsonIgnore]
    internal Action? Make { get; init; }

    /// <summary>Writes the cells into the record, or takes it away.</summary>
    [JsonIgnore]
    internal Action? Write { get; init; }
}

/// <summary>What an import would do, worked out before anything is done.</summary>
internal sealed class Plan
{
    public List<RowChange> Changes { get; } = [];

    public List<CellFault> Faults { get; init; } = [];

    public List<CellFault> Warnings { get; init; } = [];

    /// <summary>What can be judged only when every row has been written, before anything is saved.</summary>
    public List<Action> Afterwards { get; } = [];

    /// <summary>The keys that each sheet has when all is done.</summary>
    public Dictionary<string, HashSet<string>> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// A fingerprint of everything that would be done. It differs when the file differs, and when somebody has changed the
    /// programme so that the same file would do something else.
    /// </summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (var change in Changes)
        {
            text.Append(change.Fate).Append('\u001F').Append(change.Sheet).Append('\u001F').Append(change.Row);
            foreach (var cell in change.Cells)
            {
                text.Append('\u001E').Append(cell.Column).Append('\u001F').Append(cell.Before).Append('\u001F').Append(cell.After);
            }

            text.Append('\u001D');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

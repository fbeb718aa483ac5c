using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Finding;

/// <summary>A record as the search keeps it: what it is called, where it stands, what it says, and what it can be narrowed by.</summary>
/// <param name="Id">The record's identity, the same each time it is told.</param>
/// <param name="Title">What it is called; its words weigh most.</param>
/// <param name="Address">Its page, below the partnership.</param>
public sealed record Document(Guid Id, string Title, string Address)
{
    /// <summary>Other words that it is known by, such as `mål 4`; they weigh as the title's do and are never shown.</summary>
    public string? AlsoKnownAs { get; init; }

    /// <summary>All that it says. No names of people: a person is a record of her own.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its themes.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The municipalities it is about, by name.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>The year it belongs to; null when it belongs to none.</summary>
    public int? Year { get; init; }

    /// <summary>How it stands; null for what has no status.</summary>
    public Text? Status { get; init; }

    /// <summary>Whether it works: true, false, or null when nobody has said.</summary>
    public bool? Works { get; init; }

    /// <summary>The record that a guest must have been given to find it, by kind and key: itself, or the one it hangs on. Null: no guest finds it.</summary>
    public (string Kind, string Key)? Record { get; init; }

    /// <summary>A narrower right than the kind's own; null when the kind's holds.</summary>
    public Deed? See { get; init; }

    /// <summary>
    /// True for the record as the open pages show it: told beside the record itself, with the open page's address and only what stands there.
    /// The public finds these and nothing else; those who work here never see them in their search.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>True when it is invented for a demo.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Lines of text, without those that are empty.</summary>
    public static string Lines(params ReadOnlySpan<string?> lines)
    {
        var said = new List<string>(lines.Length);
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                said.Add(line.Trim());
            }
        }

        return string.Join('\n', said);
    }
}

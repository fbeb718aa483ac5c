using Samspill.Kernel;

namespace Samspill.Ui;

/// <summary>What stands around a page: filled once per request, read by the layout.</summary>
public sealed class Frame
{
    /// <summary>First word of the partnership's addresses; null on the installation's own pages.</summary>
    public string? PartnershipSlug { get; set; }

    /// <summary>The partnership's name; null on the installation's own pages.</summary>
    public string? PartnershipName { get; set; }

    /// <summary>Who reads, as the head shows it; null for the public.</summary>
    public string? ReaderName { get; set; }

    /// <summary>The main menu.</summary>
    public IReadOnlyList<NavItem> Menu { get; set; } = [];

    /// <summary>Places at the foot of the page: the directory, access, keys.</summary>
    public IReadOnlyList<NavItem> Foot { get; set; } = [];

    /// <summary>True when rows marked `demo` are invented.</summary>
    public bool IsDemo { get; set; }

    /// <summary>The path now shown, for the language links.</summary>
    public string Path { get; set; } = "/";

    /// <summary>Said once after a save.</summary>
    public string? Notice { get; set; }

    /// <summary>True when the reader may search.</summary>
    public bool CanFind { get; set; }

    /// <summary>Name and value of the hidden field that proves a form came from us.</summary>
    public Func<(string Name, string Value)> Antiforgery { get; set; } = () => ("", "");

    /// <summary>The day of the work.</summary>
    public DateOnly Today { get; set; }

    /// <summary>An address below the partnership.</summary>
    public string At(string path) => "/" + PartnershipSlug + path;

    /// <summary>The page a form asked to go on to, when it is one of this partnership; else the one at <paramref name="otherwise"/>.</summary>
    public string Onward(string? asked, string otherwise) =>
        asked is not null && asked.StartsWith(At("/"), StringComparison.Ordinal) && !asked.Contains("//", StringComparison.Ordinal) && !asked.Contains('\\', StringComparison.Ordinal) ? asked : At(otherwise);
}

/// <summary>A place in the main menu.</summary>
public sealed record NavItem(Text Title, string Address, bool IsCurrent);

/// <summary>What the reader sent that could not be taken: shown again in the same form, each fault at its field.</summary>
public sealed class FormState
{
    /// <summary>The form it came from; null when nothing was refused.</summary>
    public string? FormId { get; set; }

    /// <summary>What was typed, field by field.</summary>
    public IReadOnlyDictionary<string, string> Raw { get; set; } = new Dictionary<string, string>();

    /// <summary>What is wrong with it.</summary>
    public Flaws Flaws { get; set; } = new();

    /// <summary>The rule that said no; null when none did.</summary>
    public Refusal? Refusal { get; set; }
}

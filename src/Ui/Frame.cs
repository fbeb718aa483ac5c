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

    /// <summary>True on a page for one who came by a link of her own and needs nothing else: it has the mark, and no menu, search or way in.</summary>
    public bool StandsAlone { get; set; }

    /// <summary>Name and value of the hidden field that proves a form came from us.</summary>
    public Func<(string Name, string Value)> Antiforgery { get; set; } = () => ("", "");

    /// <summary>The name, in forms, of the page to go back to once something is saved.</summary>
    public const string BackField = "_tilbake";

    /// <summary>The page of this partnership that sent the reader here to mend something, and that she goes back to; null when none did.</summary>
    public string? Back { get; set; }

    /// <summary>True for one who runs the installation, or tries the demo: she is told of folders and commands. Not for pages that are kept for many.</summary>
    public bool IsOperator { get; set; }

    /// <summary>The day of the work.</summary>
    public DateOnly Today { get; set; }

    /// <summary>An address below the partnership.</summary>
    public string At(string path) => "/" + PartnershipSlug + path;

    /// <summary>An address below the partnership, which leads back to <paramref name="back"/> once something is saved there.</summary>
    public string At(string path, string back)
    {
        var parts = At(path).Split('#', 2);
        return parts[0] + (parts[0].Contains('?', StringComparison.Ordinal) ? "&" : "?") + "tilbake=" + Uri.EscapeDataString(back) + (parts.Length > 1 ? "#" + parts[1] : "");
    }

    /// <summary>True for a page of the partnership of this name, and for nothing that could lead out of it.</summary>
    public static bool IsInside(string partnership, string? page) =>
        page is { Length: < 500 } && page.StartsWith($"/{partnership}/", StringComparison.Ordinal) && !page.Contains("//", StringComparison.Ordinal) && !page.Contains("..", StringComparison.Ordinal) && !page.Any(letter => letter == '\\' || char.IsControl(letter));

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

using System.Text.Json;
using System.Text.Json.Serialization;
using Samspill.Kernel;

namespace Samspill.Reports.Templates;

/// <summary>What a report consists of: its headings with their topics and limits, its tables, and the period it covers. Templates are data.</summary>
/// <param name="Key">First part of the report's key: `sluttutbetaling`.</param>
/// <param name="About">What it is for.</param>
/// <param name="Headings">Text fields, in order.</param>
/// <param name="Claim">The payment claim that closes it; null when it claims nothing.</param>
/// <param name="Tables">Names of tables that follow the text.</param>
/// <param name="Charts">True when curves follow the text.</param>
/// <param name="Contents">True when a list of contents opens it.</param>
/// <param name="OnePage">True when it must fit on one page, so that what is not included is counted and not listed.</param>
internal sealed record Template(string Key, Text Title, Text About, IReadOnlyList<Heading> Headings, ClaimPart? Claim, IReadOnlyList<string> Tables, bool Charts = false, bool Contents = false, bool OnePage = false, Covers Period = Covers.Everything)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>The built-in templates.</summary>
    public static IReadOnlyList<Template> All { get; } = Read();

    /// <summary>Topics that one of the headings draws on.</summary>
    public IEnumerable<string> Topics => Headings.SelectMany(heading => heading.Topics).Concat(Claim?.Topics ?? []);

    private static List<Template> Read()
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream("templates.json") ?? throw new InvalidOperationException("The templates are missing from the build.");
        return JsonSerializer.Deserialize<List<Template>>(stream, Form)!;
    }
}

/// <summary>A text field of a report.</summary>
/// <param name="Title">May hold a slot, such as the horizon year.</param>
/// <param name="Topics">The topics whose sentences belong here.</param>
/// <param name="Limit">The most characters the funder's field takes.</param>
/// <param name="Plain">The title when its slot has no number.</param>
/// <param name="Least">Sentences of less weight stand elsewhere.</param>
internal sealed record Heading(string Key, Text Title, IReadOnlyList<string> Topics, int Limit, Text? Plain = null, int Least = 0);

/// <summary>The payment claim: the topics its text draws on.</summary>
internal sealed record ClaimPart(IReadOnlyList<string> Topics);

/// <summary>The time a report covers.</summary>
internal enum Covers
{
    /// <summary>The whole programme up to the day it is written.</summary>
    Everything,

    /// <summary>A half-year.</summary>
    HalfYear,
}

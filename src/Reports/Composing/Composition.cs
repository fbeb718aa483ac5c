using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Samspill.Reports.Composing;

/// <summary>A report as it is read: composed in one language, each number traceable. Frozen, printed and exported from this one record.</summary>
/// <param name="Report">Its key.</param>
/// <param name="On">The day it was composed.</param>
/// <param name="Plan">The plan it is written from: the partnership's revision and the version of each goal.</param>
/// <param name="Edition">Its number when frozen; null for a draft.</param>
/// <param name="NotTold">What is not in the text, and why.</param>
public sealed record Composition(string Report, string Template, string Title, string Partnership, string Language, DateOnly On, DateOnly? From, DateOnly To, string Plan, int? Edition, bool IsDemo, bool HasContents, Claim? Claim, IReadOnlyList<Part> Parts, IReadOnlyList<Grid> Tables, IReadOnlyList<Curve> Charts, IReadOnlyList<NotTold> NotTold, IReadOnlyList<Corrected> Corrections)
{
    /// <summary>Every sentence of it.</summary>
    [JsonIgnore]
    public IEnumerable<Sentence> Sentences => Parts.SelectMany(part => part.Paragraphs).SelectMany(paragraph => paragraph.Sentences);

    /// <summary>Every number that can be traced, in reading order.</summary>
    [JsonIgnore]
    public IEnumerable<Number> Numbers => Parts.SelectMany(part => part.TitleNumbers).Concat(Sentences.SelectMany(sentence => sentence.Numbers)).Concat(Tables.SelectMany(table => table.Rows).SelectMany(row => row).SelectMany(cell => cell.Numbers));

    /// <summary>The append-only records it stands on.</summary>
    [JsonIgnore]
    public IEnumerable<string> Records => Numbers.Select(number => number.Record).Concat(Sentences.SelectMany(sentence => sentence.Chips).Select(chip => chip.Record)).Concat(Charts.SelectMany(chart => chart.Measured).Select(point => point.Record)).OfType<string>().Distinct(StringComparer.Ordinal);
}

/// <summary>A text field: its heading, its limit and its paragraphs.</summary>
/// <param name="Number">1 and on; 0 for the payment claim's text.</param>
/// <param name="Limit">Most characters; 0 for no limit.</param>
/// <param name="Length">Characters of its plain text.</param>
public sealed partial record Part(int Number, string Key, string Title, string TitleWording, IReadOnlyList<Number> TitleNumbers, int Limit, int Length, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>Its text as it is pasted into a form.</summary>
    [JsonIgnore]
    public string Text => Plain(Paragraphs);

    /// <summary>Paragraphs as plain text: a space between sentences, an empty line between paragraphs.</summary>
    internal static string Plain(IEnumerable<Paragraph> paragraphs) => Typed(string.Join("\n\n", paragraphs.Select(paragraph => string.Join(' ', paragraph.Sentences.Select(sentence => sentence.Text)))));

    /// <summary>Text for a form: what holds a date or a unit together on a page is an ordinary space, as one would type it; thousands stay parted.</summary>
    internal static string Typed(string text) => Loose().Replace(text, " ");

    [GeneratedRegex(@"(?<!\d)\u00A0|\u00A0(?!\d)")]
    private static partial Regex Loose();
}

/// <summary>Sentences that belong together.</summary>
public sealed record Paragraph(string Group, IReadOnlyList<Sentence> Sentences);

/// <summary>A sentence with the chips that lead to its sources, or the mark of a judgement.</summary>
/// <param name="Text">As read.</param>
/// <param name="Wording">With numbers as slots: `{pilotkommuner.siste}`.</param>
/// <param name="Original">As the records word it; null for an own sentence.</param>
public sealed record Sentence(string Id, string Text, string Wording, string? Original, IReadOnlyList<Number> Numbers, IReadOnlyList<Chip> Chips, bool IsJudgement, bool IsOwn, bool IsDemo)
{
    /// <summary>True when an editor has reworded it.</summary>
    public bool IsRewritten => Original is not null && Wording != Original;

    /// <summary>The language an editor wrote it in, when it is not the report's; null when it is.</summary>
    public string? Language { get; init; }
}

/// <summary>A number: its name, exact value, form in the text, and the append-only record it comes from.</summary>
public sealed record Number(string Name, decimal Value, string Shown, string? Record);

/// <summary>Where a sentence comes from.</summary>
public sealed record Chip(string Label, string Address, string? Method, string? By, DateOnly? On, bool IsDemo, string? Record);

/// <summary>A table with its header row.</summary>
public sealed record Grid(string Name, string Title, string Describe, IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows);

/// <summary>A column.</summary>
public sealed record GridColumn(string Title, bool IsNumber, int Share);

/// <summary>A cell as read, with its numbers.</summary>
public sealed record Cell(string Text, string Wording, IReadOnlyList<Number> Numbers, bool IsDemo);

/// <summary>A measured curve with its target path.</summary>
public sealed record Curve(string Id, string Title, string Unit, string Describe, IReadOnlyList<CurvePoint> Measured, IReadOnlyList<CurvePoint> Targets, bool IsDemo);

/// <summary>A point of a curve.</summary>
public sealed record CurvePoint(DateOnly On, decimal Value, string? Record);

/// <summary>Something that is not in the text, and why.</summary>
public sealed record NotTold(string What, string Because, string Address, bool IsDemo)
{
    /// <summary>What the paragraph is about, when nothing of it is in the text; null when something is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Whole { get; init; }
}

/// <summary>A number that was corrected after freezing.</summary>
public sealed record Corrected(int Number, string Name, string Was, decimal Value, string Is, string Because, DateOnly On);

/// <summary>The payment claim: what the grant is, whether an auditor has attested the accounts, and what is attached. Null is not stated.</summary>
public sealed record Claim(bool? IsAttested, IReadOnlyList<string> Attachments);

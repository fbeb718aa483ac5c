namespace Samspill.Analysis.PastReports;

/// <summary>What a stretch of a past report or an application tells of.</summary>
public enum FindingKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A goal of the programme.</summary>
    Goal,

    /// <summary>A piece of work.</summary>
    Initiative,

    /// <summary>Something that was done or came of it.</summary>
    Result,

    /// <summary>How results are measured.</summary>
    HowMeasured,

    /// <summary>What stood in the way.</summary>
    Challenge,

    /// <summary>What one would do another time.</summary>
    Advice,

    /// <summary>A number with what it counts.</summary>
    Number,

    /// <summary>A place among several.</summary>
    Rank,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>An organisation.</summary>
    Organisation,
}

/// <summary>What a part of a report is about, as its heading says.</summary>
public enum ReportRole
{
    /// <summary>Its heading says none of the others.</summary>
    Other,

    /// <summary>The goals.</summary>
    Goals,

    /// <summary>The work that was done.</summary>
    Work,

    /// <summary>Results, and how they are measured.</summary>
    Results,

    /// <summary>Effects that are expected later.</summary>
    Effects,

    /// <summary>The benefit of taking part.</summary>
    Benefit,

    /// <summary>What was difficult.</summary>
    Challenges,

    /// <summary>Money.</summary>
    Economy,
}

/// <summary>How far a pilot has come, as the text says of a municipality.</summary>
public enum ToldStage
{
    /// <summary>Designed.</summary>
    Designed,

    /// <summary>Decided.</summary>
    Decided,

    /// <summary>Built.</summary>
    Built,

    /// <summary>In operation.</summary>
    InOperation,
}

/// <summary>A stretch of the text and what it tells of.</summary>
/// <param name="Start">Its offset in the text, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Words">Its words on one line.</param>
/// <param name="Role">The part of the report it stands in.</param>
public sealed record ReportFinding(FindingKind Kind, int Start, int Length, string Words, ReportRole Role)
{
    /// <summary>A short name for it: of a goal or an initiative; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The sentence of a goal, without its name and its quotation marks.</summary>
    public string? Sentence { get; init; }

    /// <summary>The number a goal bears in the text.</summary>
    public int? Number { get; init; }

    /// <summary>The value of a number; of a rank the place, 1 the best.</summary>
    public decimal? Value { get; init; }

    /// <summary>What a number counts, as it stands in the text.</summary>
    public string? Unit { get; init; }

    /// <summary>Of a rank, among how many.</summary>
    public int? Among { get; init; }

    /// <summary>Of a municipality, how far its pilot has come; null where the sentence does not say.</summary>
    public ToldStage? Stage { get; init; }

    /// <summary>The goal or initiative it belongs to, by its place in the list of findings; of an initiative told of again, the first telling. Null when it belongs to none.</summary>
    public int? Of { get; init; }

    /// <summary>The first place after it.</summary>
    public int End => Start + Length;
}

/// <summary>A report as it was read.</summary>
/// <param name="Findings">In the order of the text; a number or a name may lie within a sentence.</param>
/// <param name="StatedGoals">How many goals the text says there are; null when it does not say.</param>
public sealed record ReportRead(IReadOnlyList<ReportFinding> Findings, int? StatedGoals)
{
    /// <summary>The goals, each once.</summary>
    public IEnumerable<ReportFinding> Goals => Findings.Where(finding => finding.Kind == FindingKind.Goal && finding.Of is null);

    /// <summary>The initiatives, each once.</summary>
    public IEnumerable<ReportFinding> Initiatives => Findings.Where(finding => finding.Kind == FindingKind.Initiative && finding.Of is null);
}

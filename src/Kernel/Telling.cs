namespace Samspill.Kernel;

/// <summary>Answers: what have you to tell, with a source for every sentence?</summary>
public interface IReportSource
{
    /// <summary>Everything this arena can tell, from approved records only. What it does not tell it lists, with the reason.</summary>
    Task<ReportMaterial> Tell(PartnershipId partnership, ReportQuery query, CancellationToken stop);

    /// <summary>The numbers that append-only records hold now, by <see cref="Source.Record"/>; records of other arenas are left out.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<decimal>>> Recount(PartnershipId partnership, IReadOnlyCollection<string> records, CancellationToken stop);

    /// <summary>Seals records into a frozen report, in the save that freezes it.</summary>
    Task Seal(PartnershipId partnership, IReadOnlyCollection<string> records, CancellationToken stop);
}

/// <summary>What a report asks for: the period it covers and the day it is written.</summary>
public sealed record ReportQuery(Period Period, DateOnly Today)
{
    /// <summary>The first day of a report that covers everything.</summary>
    public static readonly DateOnly Beginning = new(1900, 1, 1);

    /// <summary>True when it asks for everything up to its last day, and not for a part such as a half-year.</summary>
    public bool CoversAll => Period.From <= Beginning;
}

/// <summary>An arena's contribution to a report.</summary>
/// <param name="Sentences">In the order they are best read.</param>
/// <param name="Tables">Named tables that templates draw on.</param>
/// <param name="Charts">Curves, the most telling first.</param>
/// <param name="Gaps">What must be mended before the report can be frozen.</param>
/// <param name="LeftOut">What is not told, and why: nothing is left out silently.</param>
/// <param name="Plan">The version of each goal, by key: the plan that the report is written from.</param>
public sealed record ReportMaterial(
    IReadOnlyList<ReportSentence> Sentences,
    IReadOnlyList<ReportTable> Tables,
    IReadOnlyList<ReportChart> Charts,
    IReadOnlyList<ReportGap> Gaps,
    IReadOnlyList<ReportOmission> LeftOut,
    IReadOnlyDictionary<string, int> Plan)
{
    /// <summary>Nothing to tell.</summary>
    public static ReportMaterial Empty { get; } = new([], [], [], [], [], new Dictionary<string, int>());
}

/// <summary>
/// A sentence a person would write, belonging to one topic. Its numbers are slots: `{pilotkommuner.siste}` in the wording stands
/// for the slot of that name. A judgement has no number to prove and says so.
/// </summary>
/// <param name="Topic">The topic that template headings draw on: `goals`, `work`, `results`, `effects`, `benefit`, `challenges`, `economy`.</param>
/// <param name="Id">Stable within the partnership, so that an editor's wording can be kept when the data change.</param>
/// <param name="Group">Sentences of one group stand in one paragraph, groups in the order they come.</param>
/// <param name="Weight">0 stands in a table too and is the first to go, 1 can be read there instead, 2 belongs in a report, 3 must be read even on one page.</param>
public sealed record ReportSentence(string Topic, string Id, string Group, Text Wording, IReadOnlyList<Slot> Slots, IReadOnlyList<Source> Sources, bool IsJudgement = false, int Weight = 2);

/// <summary>A number inside a sentence or a table: its value, how it is shown, and where it comes from.</summary>
/// <param name="Name">Stable name by which an editor's text refers to it: `pilotkommuner.siste`.</param>
/// <param name="Value">The exact value; a day is written 20180915.</param>
/// <param name="Shown">As written in the text.</param>
public sealed record Slot(string Name, decimal Value, Text Shown, Source Source);

/// <summary>A table of a report, with a header row.</summary>
/// <param name="Name">`goals`, `cost`, `measurements` or `initiatives`.</param>
/// <param name="Describe">What it shows, for one who does not see it.</param>
public sealed record ReportTable(string Name, Text Title, Text Describe, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows);

/// <summary>A column of a report's table.</summary>
/// <param name="Share">Its share of the width, in parts.</param>
public sealed record ReportColumn(Text Title, bool IsNumber = false, int Share = 1);

/// <summary>A cell: words, in which numbers are slots as in a sentence.</summary>
public sealed record ReportCell(Text Wording, IReadOnlyList<Slot> Slots, bool IsDemo = false)
{
    /// <summary>A cell of words alone.</summary>
    public static ReportCell Of(Text words, bool isDemo = false) => new(words, [], isDemo);

    /// <summary>A cell that holds one number.</summary>
    public static ReportCell Of(Slot slot) => new(Text.Same("{" + slot.Name + "}"), [slot], slot.Source.IsDemo);
}

/// <summary>A measured curve, with the target path when there is one.</summary>
/// <param name="Id">The indicator's key.</param>
public sealed record ReportChart(string Topic, string Id, Text Title, Text Unit, Text Describe, IReadOnlyList<ChartPoint> Measured, IReadOnlyList<ChartPoint> Targets, Source Source);

/// <summary>A point of a curve.</summary>
public sealed record ChartPoint(DateOnly On, decimal Value, string? Record = null);

/// <summary>Something that would be contradicted or left out silently if the report were frozen now.</summary>
/// <param name="Code">Stable: `goal-without-result`, `stated-count`, `goal-without-work`.</param>
/// <param name="Topic">The heading it belongs under.</param>
/// <param name="Address">The place that mends it, below the partnership.</param>
public sealed record ReportGap(string Code, string Topic, Text What, Text Remedy, string Address, bool IsDemo = false)
{
    /// <summary>The change that mends it at once, when there is only one that can: where it posts, and what the button says.</summary>
    public ReportMend? Mend { get; init; }

    /// <summary>True when it hinders only a report that claims a payment.</summary>
    public bool IsOfClaim { get; init; }
}

/// <summary>A correction that only has to be accepted.</summary>
public sealed record ReportMend(string PostTo, Text Says, Text Button, IReadOnlyDictionary<string, string> Fields);

/// <summary>Something the report does not tell, and why.</summary>
public sealed record ReportOmission(string Topic, string Id, Text What, Text Because, string Address, bool IsDemo = false);

namespace Samspill.Kernel;

/// <summary>Answers: what do you count, and what was it on this day, with which evidence?</summary>
public interface IMetricSource
{
    /// <summary>What this arena counts.</summary>
    IReadOnlyList<Metric> Metrics { get; }

    /// <summary>The value of a metric as it stood at the end of <paramref name="day"/>; null value where nobody knows.</summary>
    Task<MetricValue> Value(PartnershipId partnership, string metric, DateOnly day, MunicipalityCode? municipality, CancellationToken stop);
}

/// <summary>Something an arena counts, that an indicator may be fed by.</summary>
public sealed record Metric(string Name, Text Title, Text Unit, Text Method);

/// <summary>A metric's value with the place its evidence stands.</summary>
public sealed record MetricValue(decimal? Value, Source Source);

/// <summary>Answers: what have you to tell under this heading, with a source for every sentence?</summary>
public interface IReportSource
{
    /// <summary>Everything this arena can tell, from approved records only.</summary>
    Task<ReportMaterial> Tell(PartnershipId partnership, ReportQuery query, CancellationToken stop);
}

/// <summary>What a report asks for: the period it covers and the day it is written.</summary>
public sealed record ReportQuery(Period Period, DateOnly Today);

/// <summary>An arena's contribution to a report: sentences, what each goal has to show, and stated counts to hold against the records.</summary>
public sealed record ReportMaterial(
    IReadOnlyList<ReportSentence> Sentences,
    IReadOnlyList<ReportGap> Gaps,
    IReadOnlyList<ReportRow> Rows);

/// <summary>
/// A sentence a person would write, belonging to one topic. Its numbers are slots: `{0}` in the text is the first of
/// <paramref name="Slots"/>. A judgement has no number to prove and says so.
/// </summary>
/// <param name="Topic">The topic that template headings draw on, such as `goals`, `work`, `results`, `effects`, `benefit`, `challenges`, `economy`.</param>
/// <param name="Id">Stable within the partnership, so that an editor's wording can be kept when the data change.</param>
/// <param name="Group">Sentences of one group stand in one paragraph, groups in the order they come.</param>
public sealed record ReportSentence(string Topic, string Id, string Group, Text Wording, IReadOnlyList<Slot> Slots, IReadOnlyList<Source> Sources, bool IsJudgement = false);

/// <summary>A number inside a sentence: its value, how it is shown, and where it comes from.</summary>
/// <param name="Name">Stable name by which an editor's text refers to it: `pilotkommuner.siste`.</param>
/// <param name="Value">The exact value.</param>
/// <param name="Shown">As written in the text.</param>
public sealed record Slot(string Name, decimal Value, Text Shown, Source Source);

/// <summary>Something that would be left out or contradicted if the report were frozen now.</summary>
/// <param name="Code">Stable: `goal-without-result`, `stated-count`, `goal-without-work`.</param>
/// <param name="Topic">The heading it belongs under.</param>
public sealed record ReportGap(string Code, string Topic, Text What, Text Remedy, string Address);

/// <summary>A row of a named table in a report (goal table, cost against plan): cells by column name.</summary>
public sealed record ReportRow(string Table, IReadOnlyDictionary<string, ReportCell> Cells);

/// <summary>A cell: what it says, and the number and source behind it when it is a number.</summary>
public sealed record ReportCell(Text Says, decimal? Value = null, Source? Source = null);

/// <summary>Answers: what does this person owe, and by when?</summary>
public interface IWorkSource
{
    /// <summary>The open work of a person, and what others owe those she follows up.</summary>
    Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop);
}

/// <summary>One thing to do. Told in the reader's words, with the address that does it.</summary>
public sealed record WorkItem(WorkKind Kind, string Id, Text Title, Text Why, string Address, DateOnly? Due, bool IsDemo = false)
{
    /// <summary>A number that can be typed where the item stands; null when the item needs its own page.</summary>
    public NumberEntry? Entry { get; init; }
}

/// <summary>What kind of thing is owed.</summary>
public enum WorkKind
{
    /// <summary>A question to answer, such as a request to own a goal.</summary>
    Answer,

    /// <summary>A number to report.</summary>
    Measure,

    /// <summary>Something to approve or decide.</summary>
    Decide,

    /// <summary>What others owe and are silent about.</summary>
    Silence,
}

/// <summary>A number field that stands in the list itself: where it posts and what is asked.</summary>
public sealed record NumberEntry(string PostTo, Text Label, Text Hint, DateOnly Period);

/// <summary>Answers: which of your records carry these words in their title?</summary>
public interface ISearchSource
{
    /// <summary>Up to <paramref name="most"/> records that the reader may see, best first.</summary>
    Task<IReadOnlyList<Found>> Find(PartnershipId partnership, string words, int most, CancellationToken stop);
}

/// <summary>A record that was found: its kind, title and address.</summary>
public sealed record Found(Text Kind, string Title, string Address, string? Remark = null);

/// <summary>Answers: does what you have sealed still read as it did when it was sealed?</summary>
public interface IIntegritySource
{
    /// <summary>What no longer holds in a partnership, a line each with the place named; empty when all does.</summary>
    Task<IReadOnlyList<Text>> Check(PartnershipId partnership, CancellationToken stop);
}

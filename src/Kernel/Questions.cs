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

/// <summary>Answers: what does this person owe, and by when?</summary>
public interface IWorkSource
{
    /// <summary>The open work of a person, and what others owe those she follows up.</summary>
    Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop);
}

/// <summary>One thing to do. Told in the reader's words, with the address that does it.</summary>
public sealed record WorkItem(WorkKind Kind, string Id, Text Title, Text Why, string Address, DateOnly? Due, bool IsDemo = false)
{
    /// <summary>True for what she is to answer, measure or decide; not for what others owe, for news, or for what is hers.</summary>
    public bool IsOwed => Kind is WorkKind.Answer or WorkKind.Measure or WorkKind.Decide;

    /// <summary>A number that can be typed where the item stands; null when the item needs its own page.</summary>
    public NumberEntry? Entry { get; init; }

    /// <summary>Answers that can be given where the item stands; null when the item needs its own page.</summary>
    public AnswerEntry? Choice { get; init; }

    /// <summary>What one should know before answering.</summary>
    public IReadOnlyList<WorkFact> Facts { get; init; } = [];

    /// <summary>What was just done, when the item is there only to say so; null while it is open.</summary>
    public WorkDone? Done { get; init; }

    /// <summary>True for a piece of work that no minute is enough for, as a report to be written.</summary>
    public bool TakesLonger { get; init; }

    /// <summary>True for what is owed also after the programme's last day, as the look for an effect is.</summary>
    public bool OutlivesProgramme { get; init; }
}

/// <summary>Answers given by one press: where they are posted, under which field, and what each says. The first is the one most often meant.</summary>
/// <param name="Remark">What follows from answering, in a sentence.</param>
public sealed record AnswerEntry(string PostTo, string Field, IReadOnlyList<AnswerChoice> Choices, Text? Remark = null);

/// <summary>One answer. One that asks for more, such as a condition, carries its fields with it.</summary>
public sealed record AnswerChoice(string Value, Text Label)
{
    /// <summary>What is asked before the answer is sent; none for an answer that is one press.</summary>
    public IReadOnlyList<AnswerField> Asks { get; init; } = [];
}

/// <summary>A field of an answer: its name where it is posted, what it asks, and what it holds from before.</summary>
/// <param name="IsNumber">True for a number; else a text of some lines.</param>
public sealed record AnswerField(string Name, Text Label, string? Value = null, bool IsNumber = false, bool IsOptional = false);

/// <summary>A fact beside a question: `Tid`, `6 timer i måneden`.</summary>
public sealed record WorkFact(Text Term, Text Says);

/// <summary>Something done in the week: what was written, when, and where it is corrected.</summary>
public sealed record WorkDone(Text What, DateTimeOffset At, string MendAddress)
{
    /// <summary>Where a slip is put right at once, by a number alone; null when it needs its own page.</summary>
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

    /// <summary>Something happened that she should know: an answer came, or somebody changed what is hers. Nothing is owed.</summary>
    News,

    /// <summary>Something that is hers, and how it stands. Nothing is owed.</summary>
    Mine,
}

/// <summary>A number field that stands in the list itself: where it posts and what is asked.</summary>
public sealed record NumberEntry(string PostTo, Text Label, Text Hint, DateOnly Period);

/// <summary>Answers: what of yours has happened that belongs on the programme's timeline?</summary>
public interface IHappeningSource
{
    /// <summary>Everything that has happened, in any order; only what every reader of the programme may know.</summary>
    Task<IReadOnlyList<Happening>> Happened(PartnershipId partnership, CancellationToken stop);
}

/// <summary>Something that happened on a day, and the page below the partnership that tells more.</summary>
public sealed record Happening(DateOnly On, Text What, string Address, string? Remark = null, bool IsDemo = false)
{
    /// <summary>What kind of thing happened.</summary>
    public HappeningKind Kind { get; init; }
}

/// <summary>What kinds of thing happen in rooms that have no goals of their own.</summary>
public enum HappeningKind
{
    /// <summary>A report was frozen, opened again or corrected.</summary>
    Report,

    /// <summary>People met.</summary>
    Meeting,

    /// <summary>Something was decided.</summary>
    Decision,

    /// <summary>The results of a survey were released.</summary>
    Survey,

    /// <summary>We met other regions, or put to use what we learned from them.</summary>
    Gathering,
}

/// <summary>Answers: does what you have sealed still read as it did when it was sealed?</summary>
public interface IIntegritySource
{
    /// <summary>What no longer holds in a partnership, a line each with the place named; empty when all does.</summary>
    Task<IReadOnlyList<Text>> Check(PartnershipId partnership, CancellationToken stop);
}

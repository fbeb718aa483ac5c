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

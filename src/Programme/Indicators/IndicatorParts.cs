using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Indicators;

/// <summary>That an indicator tells about a goal. One indicator may tell about several.</summary>
internal sealed class IndicatorGoal : Row
{
    public IndicatorId IndicatorId { get; init; }

    public GoalId GoalId { get; init; }
}

/// <summary>A value to be reached by a day. A later one for the same day supersedes it and says why; one without a figure takes the target back.</summary>
internal sealed class Target : Row<PartId>, IAppendOnly
{
    public IndicatorId IndicatorId { get; init; }

    public DateOnly Due { get; init; }

    public decimal? Value { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>The municipality it is for, by organisation key; null for the whole.</summary>
    public Key? Municipality { get; init; }

    public DateOnly? SetOn { get; init; }

    /// <summary>Who set it: a person's key, or a name where there is no person.</summary>
    [NamesPerson]
    public string? SetBy { get; init; }

    public string? Reason { get; init; }

    public string? Decision { get; init; }

    public bool IsDemo { get; init; }

    /// <summary>True when it says that there is no target for the day any more.</summary>
    public bool IsWithdrawal => (Value, Low, High, Numerator) is (null, null, null, null);
}

/// <summary>Something that happened around a curve, and why it may have moved.</summary>
internal sealed class ContextNote : Row<PartId>, IKeyed
{
    public required Key Key { get; init; }

    public IndicatorId IndicatorId { get; init; }

    public DateOnly From { get; set; }

    public DateOnly? To { get; set; }

    public required string Title { get; set; }

    public string? Note { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>
/// How an indicator read from a day on: what is counted, from which baseline, by which method. A new one says who changed it
/// and why; the earlier ones stay.
/// </summary>
internal sealed class IndicatorVersion : Row<PartId>, IAppendOnly
{
    public IndicatorId IndicatorId { get; init; }

    /// <summary>From 1.</summary>
    public int Number { get; init; }

    public required string Title { get; init; }

    public string? Unit { get; init; }

    public Direction Direction { get; init; }

    public decimal? Baseline { get; init; }

    public DateOnly? BaselineDate { get; init; }

    public string? BaselineSource { get; init; }

    public string? Method { get; init; }

    public string? Source { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Why it was changed; null for the first.</summary>
    public string? Reason { get; init; }

    /// <summary>Who changed it: a person's key, or a name where there is no person.</summary>
    [NamesPerson]
    public string? By { get; init; }

    public DateOnly? On { get; init; }

    /// <summary>True when the curve is cut where it begins: what is counted is no longer the same.</summary>
    public bool IsBreak { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>How it goes, in the judgement of the one who answers for it.</summary>
internal enum Outlook
{
    /// <summary>On the way to the target.</summary>
    OnTrack,

    /// <summary>It may not be reached.</summary>
    AtRisk,

    /// <summary>It will not be reached as things stand.</summary>
    Off,
}

/// <summary>The owner's own judgement of an indicator, with the reason. It stands beside the verdict and never replaces it.</summary>
internal sealed class Judgement : Row<PartId>, IAppendOnly
{
    public IndicatorId IndicatorId { get; init; }

    public Outlook Outlook { get; init; }

    public required string Reason { get; init; }

    /// <summary>Whose it is: a person's key, or a name where there is no person.</summary>
    [NamesPerson]
    public string? By { get; init; }

    public DateOnly On { get; init; }

    public bool IsDemo { get; init; }
}

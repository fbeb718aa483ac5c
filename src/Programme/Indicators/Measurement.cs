using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Indicators;

/// <summary>Where a measurement is on its way from the one who counted to the report.</summary>
public enum MeasurementStatus
{
    /// <summary>Written, not handed in.</summary>
    Draft,

    /// <summary>Handed in, waiting for approval.</summary>
    Submitted,

    /// <summary>Sent back with a reason.</summary>
    Returned,

    /// <summary>Approved: it counts.</summary>
    Approved,

    /// <summary>Part of a frozen report: nothing about it changes any more.</summary>
    Sealed,

    /// <summary>Approved by the municipality, waiting for the partnership: it does not count yet.</summary>
    Endorsed,
}

/// <summary>What kind of proof stands behind a value.</summary>
public enum EvidenceKind
{
    /// <summary>None given.</summary>
    None,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A file kept here.</summary>
    File,

    /// <summary>A report by somebody.</summary>
    Report,

    /// <summary>A calculation from other records.</summary>
    Calculation,
}

/// <summary>
/// A value of an indicator for a period. What was measured is never overwritten: only a draft can be rewritten, and a
/// correction is a new measurement that supersedes the old one and says why. Not measured is a value of its own and never 0.
/// </summary>
/// <remarks>A correction of a value that counts takes its place when it is approved, so that nothing falls out of a total because somebody typed.</remarks>
internal sealed partial class Measurement : Row<MeasurementId>, IKeyed
{
    private DateOnly period;
    private decimal? value;
    private decimal? numerator;
    private decimal? denominator;
    private decimal? low;
    private decimal? high;
    private string? step;
    private string? notMeasuredBecause;
    private string? note;
    private EvidenceKind evidenceKind;
    private string? evidence;

    public required Key Key { get; init; }

    public IndicatorId IndicatorId { get; init; }

    /// <summary>The day the value stands for: the last of its period.</summary>
    public DateOnly Period { get => period; init => period = value; }

    /// <summary>The municipality it is for, by its code; null for the whole.</summary>
    public Key? Municipality { get; init; }

    /// <summary>In the indicator's unit; null when not measured, or when it is a share or a step.</summary>
    public decimal? Value { get => value; init => this.value = value; }

    /// <summary>Of a share: the part.</summary>
    public decimal? Numerator { get => numerator; init => numerator = value; }

    /// <summary>Of a share: the whole. Of a place: among how many.</summary>
    public decimal? Denominator { get => denominator; init => denominator = value; }

    public decimal? Low { get => low; init => low = value; }

    public decimal? High { get => high; init => high = value; }

    /// <summary>The step on the indicator's scale.</summary>
    public string? Step { get => step; init => step = value; }

    /// <summary>Why it could not be measured; null when it was.</summary>
    public string? NotMeasuredBecause { get => notMeasuredBecause; init => notMeasuredBecause = value; }

    /// <summary>What moved the number.</summary>
    public string? Note { get => note; init => note = value; }

    public EvidenceKind EvidenceKind { get => evidenceKind; init => evidenceKind = value; }

    public string? Evidence { get => evidence; init => evidence = value; }

    /// <summary>The answer to a quality warning, as brought in from elsewhere.</summary>
    public string? WarningAnswer { get; init; }

    public MeasurementStatus Status { get; private set; }

    /// <summary>Who reported it: a person's key, or a name where there is no person.</summary>
    [NamesPerson]
    public string? ReportedBy { get; init; }

    public DateOnly? ReportedOn { get; init; }

    /// <summary>Who approved it: a person's key, or a name where there is no person.</summary>
    [NamesPerson]
    public string? ApprovedBy { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public string? ReturnedBecause { get; private set; }

    /// <summary>Who approved it for the municipality, where two levels are asked for: a person's key, or a name where there is no person.</summary>
    [NamesPerson]
    public string? EndorsedBy { get; private set; }

    public DateOnly? EndorsedOn { get; private set; }

    /// <summary>The measurement it corrects.</summary>
    public MeasurementId? Supersedes { get; init; }

    /// <summary>Why it was corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>True when a later measurement has taken its place.</summary>
    public bool IsSuperseded { get; private set; }

    public bool IsDemo { get; init; }

    /// <summary>True when it counts in totals, verdicts and reports.</summary>
    public bool Counts => (Status is MeasurementStatus.Approved or MeasurementStatus.Sealed) && !IsSuperseded;

    /// <summary>True when a number, a share or a step was measured.</summary>
    public bool IsMeasured => NotMeasuredBecause is null;
}

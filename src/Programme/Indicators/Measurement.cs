using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
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
/// A value of an indicator for a period. What was measured is never overwritten: a correction is a new measurement that
/// supersedes it and says why. Not measured is a value of its own and never 0.
/// </summary>
internal sealed class Measurement : Row<MeasurementId>
{
    public required Key Key { get; init; }

    public IndicatorId IndicatorId { get; init; }

    /// <summary>The day the value stands for: the last of its period.</summary>
    public DateOnly Period { get; init; }

    /// <summary>The municipality it is for, by organisation key; null for the whole.</summary>
    public Key? Municipality { get; init; }

    /// <summary>In the indicator's unit; null when not measured, or when it is a share or a step.</summary>
    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    /// <summary>The step on the indicator's scale.</summary>
    public string? Step { get; init; }

    /// <summary>Why it could not be measured; null when it was.</summary>
    public string? NotMeasuredBecause { get; init; }

    /// <summary>What moved the number.</summary>
    public string? Note { get; init; }

    public EvidenceKind EvidenceKind { get; init; }

    public string? Evidence { get; init; }

    /// <summary>The answer to a quality warning.</summary>
    public string? WarningAnswer { get; init; }

    public MeasurementStatus Status { get; private set; }

    [NamesPerson]
    public string? ReportedBy { get; init; }

    public DateOnly? ReportedOn { get; init; }

    [NamesPerson]
    public string? ApprovedBy { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public string? ReturnedBecause { get; private set; }

    /// <summary>The measurement it corrects.</summary>
    public MeasurementId? Supersedes { get; init; }

    /// <summary>Why it was corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>True when a later measurement has taken its place.</summary>
    public bool IsSuperseded { get; private set; }

    public bool IsDemo { get; init; }

    /// <summary>True when it counts in totals, verdicts and reports.</summary>
    public bool Counts => Status is MeasurementStatus.Approved or MeasurementStatus.Sealed && !IsSuperseded;

    /// <summary>Hands it in; null when done.</summary>
    public Refusal? Submit() => Move(MeasurementStatus.Submitted, Status is MeasurementStatus.Draft or MeasurementStatus.Returned);

    /// <summary>Approves it; null when done.</summary>
    public Refusal? Approve(string by, DateOnly on)
    {
        var refusal = Move(MeasurementStatus.Approved, Status is MeasurementStatus.Submitted);
        if (refusal is null)
        {
            (ApprovedBy, ApprovedOn) = (by, on);
        }

        return refusal;
    }

    /// <summary>Sends it back with a reason; null when done.</summary>
    public Refusal? Return(string? because)
    {
        if (string.IsNullOrWhiteSpace(because))
        {
            return MeasurementRefusals.ReturnWithoutReason;
        }

        var refusal = Move(MeasurementStatus.Returned, Status is MeasurementStatus.Submitted);
        ReturnedBecause = refusal is null ? because.Trim() : ReturnedBecause;
        return refusal;
    }

    /// <summary>Seals it into a frozen report; null when done.</summary>
    public Refusal? SealInReport() => Move(MeasurementStatus.Sealed, Status is MeasurementStatus.Approved or MeasurementStatus.Sealed);

    /// <summary>Gives place to a correction.</summary>
    public void GivePlace() => IsSuperseded = true;

    private Refusal? Move(MeasurementStatus to, bool isLegal)
    {
        if (!isLegal)
        {
            return MeasurementRefusals.WrongStep.With(MeasurementWords.Of(Status), MeasurementWords.Of(to));
        }

        Status = to;
        return null;
    }
}

internal static class MeasurementRefusals
{
    public static readonly Refusal Unknown = new("programme.measurement-unknown", new("Vi fant ikke målingen.", "Vi fann ikkje målinga.", "We could not find the measurement."), RefusalKind.Absent);

    public static readonly Refusal WrongStep = new("programme.measurement-wrong-step", new("Målingen er {0} og kan ikke bli {1}.", "Målinga er {0} og kan ikkje bli {1}.", "The measurement is {0} and cannot become {1}."));

    public static readonly Refusal ReturnWithoutReason = new("programme.measurement-return-without-reason", new("Skriv hvorfor målingen sendes tilbake.", "Skriv kvifor målinga blir send tilbake.", "Write why the measurement is returned."));

    public static readonly Refusal CorrectWithoutReason = new("programme.measurement-correct-without-reason", new("Skriv hvorfor tallet rettes.", "Skriv kvifor talet blir retta.", "Write why the number is corrected."));
}

internal static class MeasurementWords
{
    public static Text Of(MeasurementStatus status) => status switch
    {
        MeasurementStatus.Draft => new("utkast", "utkast", "a draft"),
        MeasurementStatus.Submitted => new("sendt inn", "send inn", "submitted"),
        MeasurementStatus.Returned => new("sendt tilbake", "send tilbake", "returned"),
        MeasurementStatus.Approved => new("godkjent", "godkjend", "approved"),
        _ => new("låst i en rapport", "låst i ein rapport", "sealed in a report"),
    };
}

internal sealed class MeasurementTable : IEntityTypeConfiguration<Measurement>
{
    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.Key }).IsUnique();
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.IndicatorId, measurement.Period });
        builder.RefersTo<Indicator>(nameof(Measurement.IndicatorId));
        builder.RefersTo<Measurement>(nameof(Measurement.Supersedes));
        builder.Ignore(measurement => measurement.Counts);
        foreach (var isFixed in new[] { nameof(Measurement.Value), nameof(Measurement.Numerator), nameof(Measurement.Denominator), nameof(Measurement.Low), nameof(Measurement.High), nameof(Measurement.Step), nameof(Measurement.Period), nameof(Measurement.Municipality) })
        {
            builder.Metadata.FindProperty(isFixed)?.SetAfterSaveBehavior(Microsoft.EntityFrameworkCore.Metadata.PropertySaveBehavior.Throw);
        }
    }
}

using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>The steps a measurement takes, and those it may not.</summary>
internal sealed partial class Measurement
{
    /// <summary>Hands it in; null when done.</summary>
    public Refusal? Submit() => Move(MeasurementStatus.Submitted, Status is MeasurementStatus.Draft or MeasurementStatus.Returned);

    /// <summary>Approves it for the municipality; null when done. A number that one approval is enough for has no such step.</summary>
    public Refusal? Endorse(string by, DateOnly on, ApprovalLevels levels)
    {
        var refusal = levels == ApprovalLevels.One && !IsSuperseded && Status == MeasurementStatus.Submitted ? MeasurementRefusals.OneLevel : Move(MeasurementStatus.Endorsed, Status is MeasurementStatus.Submitted);
        if (refusal is null)
        {
            (EndorsedBy, EndorsedOn) = (by, on);
        }

        return refusal;
    }

    /// <summary>True when it waits for the partnership: the municipality has approved it, or one approval is enough. What a municipality approved before the rule was changed waits on.</summary>
    public bool WaitsForPartnership(ApprovalLevels levels) => !IsSuperseded && (Status == MeasurementStatus.Endorsed || (Status == MeasurementStatus.Submitted && levels == ApprovalLevels.One));

    /// <summary>Approves it, so that it counts; null when done. Where two levels are asked for, the municipality goes first.</summary>
    public Refusal? Approve(string by, DateOnly on, ApprovalLevels levels = ApprovalLevels.One)
    {
        var refusal = levels == ApprovalLevels.Two && !IsSuperseded && Status == MeasurementStatus.Submitted ? MeasurementRefusals.MunicipalityFirst : Move(MeasurementStatus.Approved, Status is MeasurementStatus.Submitted or MeasurementStatus.Endorsed);
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

        var refusal = Move(MeasurementStatus.Returned, Status is MeasurementStatus.Submitted or MeasurementStatus.Endorsed, because.Trim());
        if (refusal is null)
        {
            // What the municipality approved is no longer what will be handed in; the steps keep that it did.
            (ReturnedBecause, EndorsedBy, EndorsedOn) = (because.Trim(), null, null);
        }

        return refusal;
    }

    /// <summary>Seals it into a frozen report; null when done.</summary>
    public Refusal? SealInReport() => Move(MeasurementStatus.Sealed, Status is MeasurementStatus.Approved or MeasurementStatus.Sealed);

    /// <summary>Writes a draft anew; null when done. Nothing that has been handed in is ever rewritten.</summary>
    public Refusal? Rewrite(Figures figures)
    {
        if (IsSuperseded || Status != MeasurementStatus.Draft)
        {
            return MeasurementRefusals.NotADraft.With(MeasurementWords.Of(Status));
        }

        (period, value, numerator, denominator, low, high, step) = (figures.Period, figures.Value, figures.Numerator, figures.Denominator, figures.Low, figures.High, figures.Step);
        (notMeasuredBecause, note, evidenceKind, evidence) = (figures.NotMeasuredBecause, figures.Note, figures.EvidenceKind, figures.Evidence);
        return null;
    }

    /// <summary>Points to what proves it; null when done. The number itself stays as it was.</summary>
    public Refusal? Prove(EvidenceKind kind, string text)
    {
        if (IsSuperseded)
        {
            return MeasurementRefusals.Replaced;
        }

        if (Status == MeasurementStatus.Sealed)
        {
            return MeasurementRefusals.SealedInReport;
        }

        (evidenceKind, evidence) = (kind, text);
        return null;
    }

    /// <summary>
    /// Corrects what has been handed in: a new measurement, handed in, that supersedes this one and says why. A value that
    /// does not count gives place at once; one that counts stays until the correction is approved.
    /// </summary>
    public (Measurement? Made, Refusal? Refusal) Correct(Figures figures, string? because, Key key, string? by, DateOnly on)
    {
        if (IsSuperseded)
        {
            return (null, MeasurementRefusals.Replaced);
        }

        if (Status == MeasurementStatus.Draft)
        {
            return (null, MeasurementRefusals.DraftIsRewritten);
        }

        if (string.IsNullOrWhiteSpace(because))
        {
            return (null, MeasurementRefusals.CorrectWithoutReason);
        }

        var made = figures.Make(key, IndicatorId, Municipality, by, on, Id, because.Trim(), IsDemo);
        made.Move(MeasurementStatus.Submitted, isLegal: true, because.Trim());
        IsSuperseded = !Counts;
        return (made, null);
    }

    /// <summary>Gives place to a correction.</summary>
    public void GivePlace() => IsSuperseded = true;

    /// <summary>The steps taken since it was read, to be kept in the same save.</summary>
    internal List<(MeasurementStatus From, MeasurementStatus To, string? Reason)> Taken { get; } = [];

    private Refusal? Move(MeasurementStatus to, bool isLegal, string? reason = null)
    {
        if (IsSuperseded)
        {
            return MeasurementRefusals.Replaced;
        }

        if (!isLegal)
        {
            return MeasurementRefusals.WrongStep.With(MeasurementWords.Of(Status), MeasurementWords.Of(to));
        }

        if (Status != to)
        {
            Taken.Add((Status, to, reason));
        }

        Status = to;
        return null;
    }
}

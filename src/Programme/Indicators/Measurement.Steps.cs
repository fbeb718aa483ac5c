using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>The steps a measurement takes, and those it may not.</summary>
internal sealed partial class Measurement
{
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
        made.Submit();
        IsSuperseded = !Counts;
        return (made, null);
    }

    /// <summary>Gives place to a correction.</summary>
    public void GivePlace() => IsSuperseded = true;

    private Refusal? Move(MeasurementStatus to, bool isLegal)
    {
        if (IsSuperseded)
        {
            return MeasurementRefusals.Replaced;
        }

        if (!isLegal)
        {
            return MeasurementRefusals.WrongStep.With(MeasurementWords.Of(Status), MeasurementWords.Of(to));
        }

        Status = to;
        return null;
    }
}

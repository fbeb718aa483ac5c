using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Set a target for a day, or change one: the old target stays to be read, and the change says why.</summary>
public static class SetTarget
{
    /// <summary>What is to be reached, and by when. Two bounds for an indicator that keeps within; a step by its name; a share in per cent or by its parts.</summary>
    public sealed record Request(decimal? Value, decimal? Numerator, decimal? Denominator, decimal? Low, decimal? High, string? Step, DateOnly? Due, string? Municipality, string? Reason, string? Decision);

    internal static async Task<IResult> Handle(string indicator, Input input, SamspillDb db, Reader reader, Frame frame, MetricList metrics, CancellationToken stop)
    {
        if (await Desk.Indicator(db, indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var (target, isChange) = await Read(input, found, db, reader, stop);
        Task<IResult> Page() => ShowIndicator.Again(indicator, db, reader, metrics, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (await Goals.Concreteness.MayHaveTarget(db, found, stop) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        db.Add(target);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/indikator/{indicator}#maltall"), new { indicator, target.Due, target.Value, target.Low, target.High }, isChange ? IndicatorWords.TargetChanged : IndicatorWords.TargetSaved);
    }

    private static async Task<(Target Target, bool IsChange)> Read(Input input, Indicator found, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var (low, high) = found.Direction == Direction.KeepWithin ? (input.Number("low"), input.Number("high")) : (null, null);
        var step = found.Kind == IndicatorKind.Scale ? input.Text("step", 200) : null;
        var value = step is null ? input.Number("value") : found.PlaceOf(step);
        var (part, whole) = found.Kind == IndicatorKind.Percent ? (input.Number("numerator"), input.Number("denominator")) : (null, null);
        var due = input.Date("due");
        var place = Key.Read(input.Text("municipality", 10));
        var reason = input.Text("reason", 1000);
        var isBand = found.Direction == Direction.KeepWithin;
        input.Flaws.Require(isBand || value is not null || part is not null || whole is not null || input.Flaws.Of("value").Any(), found.Kind == IndicatorKind.Scale ? "step" : "value", IndicatorWords.TargetMissing);
        input.Flaws.Require(!isBand || low is not null || high is not null || value is not null, "low", IndicatorWords.BandMissing);
        input.Flaws.Require(part is null == whole is null || input.Flaws.Of("numerator").Any() || input.Flaws.Of("denominator").Any(), part is null ? "numerator" : "denominator", MeasurementWords.BothParts);
        input.Flaws.Require(whole is null or > 0, "denominator", MeasurementWords.DenominatorPositive);
        input.Flaws.Require(part is null || value is null, "value", IndicatorWords.ShareOrParts);
        input.Flaws.Require(!(low > high), "low", MeasurementWords.RangeTurned);
        Bounds.Require(input.Flaws, "value", step is null ? value : null, found.Kind, found.Title, found.Unit);
        Bounds.Require(input.Flaws, "low", low, found.Kind, found.Title, found.Unit);
        Bounds.RequirePart(input.Flaws, "value", value, found.Kind, found.Title, found.Unit);
        input.Flaws.Require(due is not null || input.Flaws.Of("due").Any(), "due", IndicatorWords.DueMissing);
        input.Flaws.Require(!(due <= found.BaselineDate), "due", IndicatorWords.DueBeforeBaseline.With(found.BaselineDate));
        input.Flaws.Require(place is null || (found.IsPerMunicipality && (found.Places.Count == 0 || found.Places.Contains(place.Value.Value, StringComparer.Ordinal))), "municipality", MeasurementWords.MunicipalityUnasked);
        input.Flaws.Require(!(due < db.Scene.Clock.Today) || reason is not null || input.Flaws.Of("due").Any(), "reason", IndicatorWords.DuePast.With(due));
        var isChange = (await db.Set<Target>().AsNoTracking().Where(other => other.IndicatorId == found.Id && other.Due == due && other.Municipality == place).ToListAsync(stop)).InForce().Any();
        if (isChange && reason is null && !input.Flaws.Of("reason").Any())
        {
            input.Flaws.Add("reason", IndicatorWords.ChangeNeedsReason);
        }

        return (new Target { IndicatorId = found.Id, Due = due ?? default, Value = isBand ? null : value, Low = low ?? (isBand && high is null ? value : null), High = high, Numerator = part, Denominator = whole, Municipality = place, SetOn = db.Scene.Clock.Today, SetBy = await Desk.Me(db, reader, stop), Reason = reason, Decision = input.Text("decision", 300) }, isChange);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Report a measurement: a number, a share, a place or a step for a day, or why there is none. It is handed in at once unless it is kept as a draft.</summary>
public static class ReportMeasurement
{
    /// <summary>What was measured, in the fields the indicator's kind asks for, or the reason it is missing. Each warning is answered in `answer-` and its name.</summary>
    public sealed record Request(decimal? Value, decimal? Numerator, decimal? Denominator, decimal? Low, decimal? High, string? Step, DateOnly? Period, string? Municipality, string? Note, string? NotMeasuredBecause, EvidenceKind? EvidenceKind, string? Evidence, bool? Draft);

    internal static async Task<IResult> Handle(string indicator, Input input, SamspillDb db, Reader reader, Frame frame, MetricList metrics, CancellationToken stop)
    {
        if (await Desk.Indicator(db, indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var figures = Figures.Read(input, found, db.Scene.Clock.Today);
        var place = Place(input, found);
        Task<IResult> Page() => ShowIndicator.Again(indicator, db, reader, metrics, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (await Hindered(db, found, figures.Period, place, stop) is { } hindered)
        {
            return Answer.Refused(hindered, input, Page);
        }

        var isDraft = input.Ticked("draft");
        var answers = isDraft ? [] : await Questions.Ask(db, input, found, figures, place, null, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var me = await Desk.Me(db, reader, stop);
        var measurement = figures.Make(Desk.NewKey(), found.Id, place, me, db.Scene.Clock.Today);
        if (!isDraft)
        {
            measurement.Submit();
        }

        Questions.Keep(db, measurement, answers, me);
        db.Add(measurement);
        StepLog.Keep(db, measurement, me);
        return await Desk.Save(db, MeasurementRefusals.PeriodTaken.With(figures.Period), stop) is { } refusal
            ? Answer.Refused(refusal, input, Page)
            : Answer.Done(Desk.Onward(input, frame, $"/indikator/{indicator}"), new { measurement = measurement.Key, measurement.Status }, isDraft ? MeasurementWords.DraftSaved : MeasurementWords.Saved);
    }

    private static async Task<Refusal?> Hindered(SamspillDb db, Indicator found, DateOnly period, Key? place, CancellationToken stop) =>
        found.IsArchived ? MeasurementRefusals.Archived : await Taken(db, found.Id, period, place, stop) is { } other ? Occupied(period, other) : null;

    /// <summary>The municipality the number is for: asked for when the indicator is measured for each, and only then.</summary>
    internal static Key? Place(Input input, Indicator indicator)
    {
        var text = input.Text("municipality", Key.MaxLength) ?? (indicator is { IsPerMunicipality: true, Places.Count: 1 } ? indicator.Places[0] : null);
        var place = Key.Read(text);
        if (!indicator.IsPerMunicipality)
        {
            input.Flaws.Require(text is null, "municipality", MeasurementWords.MunicipalityUnasked);
            return null;
        }

        var isKnown = place is not null && (indicator.Places.Count == 0 ? MunicipalityCode.Read(text) is not null : indicator.Places.Contains(text, StringComparer.Ordinal));
        input.Flaws.Require(isKnown, "municipality", MeasurementWords.MunicipalityMissing);
        return place;
    }

    /// <summary>The first measurement of a day and a place; null when there is none.</summary>
    internal static Task<Key?> Taken(SamspillDb db, IndicatorId indicator, DateOnly period, Key? place, CancellationToken stop) =>
        db.Set<Measurement>().Where(row => row.IndicatorId == indicator && row.Period == period && row.Municipality == place && row.Supersedes == null).Select(row => (Key?)row.Key).FirstOrDefaultAsync(stop);

    internal static Refusal Occupied(DateOnly period, Key other) =>
        MeasurementRefusals.PeriodTaken.With(period).Lacking([new(MeasurementWords.GoToIt, MeasurementWords.CorrectHelp, "/maling/" + other)]);
}

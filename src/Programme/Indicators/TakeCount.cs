using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Take what an arena has counted in as a measurement, with where it was counted as its evidence, so that nobody types it twice.</summary>
public static class TakeCount
{
    /// <summary>Nothing but the deed itself.</summary>
    public sealed record Request(string? ReturnTo);

    internal static async Task<IResult> Handle(string indicator, Input input, SamspillDb db, Reader reader, Frame frame, MetricList metrics, CancellationToken stop)
    {
        if (await Desk.Indicator(db, indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page() => ShowIndicator.Again(indicator, db, reader, metrics, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var (made, refusal) = await Take(found, db, metrics, new(await Desk.Me(db, reader, stop), db.Scene.Clock.Today, null), stop);
        return made is null ? Answer.Refused(refusal!, input, Page)
            : await Desk.Save(db, MeasurementRefusals.PeriodTaken.With(made.Period), stop) is { } conflict ? Answer.Refused(conflict, input, Page)
            : Answer.Done(frame.At($"/indikator/{indicator}"), new { measurement = made.Key, made.Value, made.Status }, IndicatorWords.CountTaken);
    }

    /// <summary>Who takes a count in, as it stood at the end of which day, and for which municipality; null for the whole.</summary>
    internal sealed record Wish(string By, DateOnly Period, string? Place);

    /// <summary>The measurement that a count makes, handed in; or why there is none.</summary>
    internal static async Task<(Measurement? Made, Refusal? Refusal)> Take(Indicator indicator, SamspillDb db, MetricList metrics, Wish wish, CancellationToken stop)
    {
        if (indicator.IsArchived)
        {
            return (null, MeasurementRefusals.Archived);
        }

        var (place, code) = (Key.Read(wish.Place), MunicipalityCode.Read(wish.Place));
        if (indicator.Metric is not { } name || await metrics.Value(db.Here, name, wish.Period, code, stop) is not { Value: { } count } value)
        {
            return (null, MeasurementRefusals.NothingCounted);
        }

        if (await ReportMeasurement.Taken(db, indicator.Id, wish.Period, place, stop) is { } other)
        {
            return (null, ReportMeasurement.Occupied(wish.Period, other));
        }

        var metric = metrics.All.First(metric => metric.Name == name);
        var figures = new Figures(wish.Period, count, null, null, null, null, null, null, null, EvidenceKind.Calculation, $"{metric.Title.Nb}: {metric.Method.Nb} ({value.Source.Address})");
        var made = figures.Make(Desk.NewKey(), indicator.Id, place, wish.By, db.Scene.Clock.Today, isDemo: value.Source.IsDemo);
        made.Submit();
        db.Add(made);
        StepLog.Keep(db, made, wish.By);
        return (made, null);
    }
}

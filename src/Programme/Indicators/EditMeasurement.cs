using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Write a draft anew, and hand it in when it is ready. What has been handed in is corrected, never rewritten.</summary>
public static class EditMeasurement
{
    /// <summary>What was measured, in the fields the indicator's kind asks for; `submit` hands it in.</summary>
    public sealed record Request(decimal? Value, decimal? Numerator, decimal? Denominator, decimal? Low, decimal? High, string? Step, DateOnly? Period, string? Note, string? NotMeasuredBecause, EvidenceKind? EvidenceKind, string? Evidence, bool? Submit);

    internal static async Task<IResult> Handle(string measurement, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Desk.Measurement(db, measurement, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var indicator = await db.Set<Indicator>().SingleAsync(row => row.Id == found.IndicatorId, stop);
        var figures = Figures.Read(input, indicator, db.Scene.Clock.Today);
        Task<IResult> Page() => ShowMeasurement.Again(measurement, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Rewrite(figures) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        var answers = input.Ticked("submit") ? await Questions.Ask(db, input, indicator, figures, found.Municipality, found, stop) : [];
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        Questions.Keep(db, found, answers, await Desk.Me(db, reader, stop));

        if (input.Ticked("submit"))
        {
            found.Submit();
            StepLog.Keep(db, found, await Desk.Me(db, reader, stop));
        }

        return await Desk.Save(db, MeasurementRefusals.PeriodTaken.With(figures.Period), stop) is { } conflict
            ? Answer.Refused(conflict, input, Page)
            : Answer.Done(frame.At("/maling/" + measurement), new { measurement, found.Status }, found.Status == MeasurementStatus.Draft ? MeasurementWords.DraftSaved : MeasurementWords.Saved);
    }
}

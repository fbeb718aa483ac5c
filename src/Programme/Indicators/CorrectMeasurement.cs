using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Correct a number that has been handed in, with the reason. The old one stays to be read beside the new.</summary>
public static class CorrectMeasurement
{
    /// <summary>What the number should be, for the same day and place, and why.</summary>
    public sealed record Request(decimal? Value, decimal? Numerator, decimal? Denominator, decimal? Low, decimal? High, string? Step, DateOnly? Period, string? Note, string? NotMeasuredBecause, EvidenceKind? EvidenceKind, string? Evidence, string? Reason);

    internal static async Task<IResult> Handle(string measurement, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Desk.Measurement(db, measurement, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var indicator = await db.Set<Indicator>().SingleAsync(row => row.Id == found.IndicatorId, stop);
        var figures = Figures.Read(input, indicator, db.Scene.Clock.Today);
        var reason = input.Text("reason", 1000);
        Task<IResult> Page() => ShowMeasurement.Again(measurement, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (await db.Set<Measurement>().AnyAsync(row => row.Supersedes == found.Id, stop) && !found.IsSuperseded)
        {
            return Answer.Refused(MeasurementRefusals.CorrectionWaits, input, Page);
        }

        var me = await Desk.Me(db, reader, stop);
        figures = figures with { Period = found.Period };
        var (made, refusal) = found.Correct(figures, reason, Desk.NewKey(), me, db.Scene.Clock.Today);
        if (made is null)
        {
            return Answer.Refused(refusal!, input, Page);
        }

        var answers = await Questions.Ask(db, input, indicator, figures, found.Municipality, found, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        db.Add(made);
        StepLog.Keep(db, made, me);
        Questions.Keep(db, made, answers, me);
        return await Desk.Save(db, MeasurementRefusals.CorrectionWaits, stop) is { } conflict ? Answer.Refused(conflict, input, Page) : Done(frame, made);
    }

    private static IResult Done(Frame frame, Measurement made) => Answer.Done(frame.At("/maling/" + made.Key), new { measurement = made.Key, made.Status }, MeasurementWords.Corrected);
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Hand in a draft as it stands, or a number that was sent back although it was right.</summary>
public static class SubmitMeasurement
{
    /// <summary>Nothing but the deed itself, and an answer to each warning in `answer-` and its name.</summary>
    public sealed record Request(string? ReturnTo);

    internal static async Task<IResult> Handle(string measurement, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Desk.Measurement(db, measurement, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page() => ShowMeasurement.Again(measurement, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Submit() is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        var indicator = await db.Set<Indicator>().SingleAsync(row => row.Id == found.IndicatorId, stop);
        var answers = await Questions.Ask(db, input, indicator, Figures.Of(found), found.Municipality, found, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var me = await Desk.Me(db, reader, stop);
        Questions.Keep(db, found, answers, me);
        StepLog.Keep(db, found, me);
        return await Desk.Save(db, MeasurementRefusals.SavedBySomebodyElse, stop) is { } conflict
            ? Answer.Refused(conflict, input, Page)
            : Answer.Done(Desk.Onward(input, frame, "/maling/" + measurement), new { measurement, found.Status }, MeasurementWords.Saved);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Outbox;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Approve a measurement, so that it counts, or send it back with the reason. Nobody decides about her own number while another can.</summary>
public static class DecideMeasurement
{
    /// <summary>Nothing but the deed itself.</summary>
    public sealed record Approval(string? ReturnTo);

    /// <summary>What must be mended.</summary>
    public sealed record Return(string? Because);

    internal static async Task<IResult> Approve(string measurement, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
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

        var me = await Desk.Me(db, reader, stop);
        if ((await OwnValue(db, found, me, reader, stop) ?? found.Approve(me, db.Scene.Clock.Today, await ApprovalRule.For(db, found, stop))) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        StepLog.Keep(db, found, me);

        await TakePlace(db, found, stop);
        var indicator = await db.Set<Indicator>().AsNoTracking().SingleAsync(row => row.Id == found.IndicatorId, stop);
        db.Tell(new MeasurementApproved(indicator.Key, found.Period, Figure.Of(indicator, found)));
        return await Desk.Save(db, MeasurementRefusals.SavedBySomebodyElse, stop) is { } conflict
            ? Answer.Refused(conflict, input, Page)
            : Answer.Done(Desk.Onward(input, frame, "/maling/" + measurement), new { measurement, found.Status }, MeasurementWords.Approved);
    }

    internal static async Task<IResult> SendBack(string measurement, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Desk.Measurement(db, measurement, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var because = input.Text("because", 1000);
        Task<IResult> Page() => ShowMeasurement.Again(measurement, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var me = await Desk.Me(db, reader, stop);
        if ((await NotHersToReturn(db, found, me, reader, stop) ?? found.Return(because)) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        StepLog.Keep(db, found, me);

        return await Desk.Save(db, MeasurementRefusals.SavedBySomebodyElse, stop) is { } conflict
            ? Answer.Refused(conflict, input, Page)
            : Answer.Done(Desk.Onward(input, frame, "/maling/" + measurement), new { measurement, found.Status }, MeasurementWords.Returned);
    }

    /// <summary>All that the approved measurement corrects, back to the first, gives place to it.</summary>
    internal static async Task TakePlace(SamspillDb db, Measurement approved, CancellationToken stop)
    {
        for (var id = approved.Supersedes; id is { } earlier;)
        {
            var old = await db.Set<Measurement>().SingleAsync(row => row.Id == earlier, stop);
            if (!old.IsSuperseded)
            {
                old.GivePlace();
            }

            id = old.Supersedes;
        }
    }

    /// <summary>The refusal to approve one's own number; null when it is somebody else's, or when the partnership's rule lets her.</summary>
    internal static async Task<Refusal?> OwnValue(SamspillDb db, Measurement measurement, string me, Reader reader, CancellationToken stop)
    {
        if (measurement.ReportedBy != me && measurement.EndorsedBy != me)
        {
            return null;
        }

        var can = await Approvers.Of(db, measurement, await ApprovalRule.For(db, measurement, stop), stop);
        return can.Exists(person => person.Key == me) ? null : measurement.ReportedBy == me ? MeasurementRefusals.OwnValue : MeasurementRefusals.BothLevels;
    }

    /// <summary>One who approves for a municipality returns what waits for her municipality, and nothing else.</summary>
    private static async Task<Refusal?> NotHersToReturn(SamspillDb db, Measurement found, string me, Reader reader, CancellationToken stop)
    {
        if (reader.May(ProgrammeDeeds.ApproveMeasurement))
        {
            return null;
        }

        return found.Status != MeasurementStatus.Submitted || await ApprovalRule.For(db, found, stop) == ApprovalLevels.One ? MeasurementRefusals.ReturnNotYours : await EndorseMeasurement.Hindered(db, found, me, reader, stop);
    }
}

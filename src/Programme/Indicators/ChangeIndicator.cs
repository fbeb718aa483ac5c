using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Change how an indicator is defined: a new version with who, when and why. Filling an empty place needs no reason; changing what stood there does.</summary>
public static class ChangeIndicator
{
    /// <summary>The form, filled.</summary>
    internal static async Task<IResult> Show(string indicator, SamspillDb db, Frame frame, MetricList metrics, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        return await Desk.Indicator(db, indicator, stop) is { } found ? Answer.With<WriteIndicatorPage, WriteIndicator.View>(await WriteIndicator.Form(db, found, null, null, frame, metrics, stop)) : Answer.Absent;
    }

    internal static async Task<IResult> Handle(string indicator, Input input, SamspillDb db, Reader reader, Frame frame, MetricList metrics, CancellationToken stop)
    {
        if (await Desk.Indicator(db, indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var fields = IndicatorFields.Read(input, metrics);
        var (reason, isBreak, version) = (input.Text("reason", 1000), input.Ticked("isBreak"), input.BuiltOn());
        var differences = fields.Differences(found);
        input.Flaws.Require(reason is not null || !differences.Any(field => field.Before is not null and not false and not Analysis.Measuring.AddingUp.None && field.Field != "title"), "reason", IndicatorEditWords.ReasonMissing);
        input.Flaws.Require(!isBreak || fields.ValidFrom is not null, "validFrom", IndicatorEditWords.BreakNeedsDay);
        Task<IResult> Page() => Show(indicator, db, frame, metrics, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Version != version)
        {
            return Answer.Refused(IndicatorEditRefusals.SavedBySomebodyElse, input, Page);
        }

        if ((fields.Kind != found.Kind || fields.IsPerMunicipality != found.IsPerMunicipality) && await db.Set<Measurement>().AnyAsync(row => row.IndicatorId == found.Id, stop))
        {
            return Answer.Refused(IndicatorEditRefusals.ShapeIsFixed, input, Page);
        }

        await Keep(db, found, differences.Count > 0, fields, reason, isBreak, await Desk.Me(db, reader, stop), stop);
        await WriteIndicator.Link(db, found, input, null, stop);
        return await Desk.Save(db, IndicatorEditRefusals.SavedBySomebodyElse, stop) is { } conflict
            ? Answer.Refused(conflict, input, Page)
            : Answer.Done(frame.At("/indikator/" + indicator), new { indicator, version = found.Version }, IndicatorEditWords.Saved);
    }

    private static async Task Keep(SamspillDb db, Indicator found, bool isChanged, IndicatorFields fields, string? reason, bool isBreak, string me, CancellationToken stop)
    {
        var last = await db.Set<IndicatorVersion>().Where(row => row.IndicatorId == found.Id).MaxAsync(row => (int?)row.Number, stop) ?? 0;
        if (isChanged && last == 0)
        {
            db.Add(WriteIndicator.VersionOf(found, ++last, null, null, found.ValidFrom, false));
        }

        fields.Fill(found);
        if (isChanged)
        {
            db.Add(WriteIndicator.VersionOf(found, last + 1, reason, me, db.Scene.Clock.Today, isBreak));
        }
    }
}

/// <summary>Set an indicator aside, or bring it back. Its numbers stay; it asks for no more.</summary>
public static class ArchiveIndicator
{
    /// <summary>Nothing but the deed itself.</summary>
    public sealed record Request(string? ReturnTo);

    internal static Task<IResult> Away(string indicator, Input input, SamspillDb db, Frame frame, MetricList metrics, CancellationToken stop) => Set(indicator, true, input, db, frame, metrics, stop);

    internal static Task<IResult> Back(string indicator, Input input, SamspillDb db, Frame frame, MetricList metrics, CancellationToken stop) => Set(indicator, false, input, db, frame, metrics, stop);

    private static async Task<IResult> Set(string indicator, bool isArchived, Input input, SamspillDb db, Frame frame, MetricList metrics, CancellationToken stop)
    {
        if (await Desk.Indicator(db, indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ChangeIndicator.Show(indicator, db, frame, metrics, stop));
        }

        found.IsArchived = isArchived;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/indikator/" + indicator), new { indicator, isArchived }, isArchived ? IndicatorEditWords.PutAway : IndicatorEditWords.BroughtBack);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Approve a measurement for one's municipality, where two levels are asked for. It counts when the partnership has approved it too.</summary>
public static class EndorseMeasurement
{
    /// <summary>Nothing but the deed itself.</summary>
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

        var me = await Desk.Me(db, reader, stop);
        var levels = await ApprovalRule.For(db, found, stop);
        if ((await Hindered(db, found, me, reader, stop) ?? found.Endorse(me, db.Scene.Clock.Today, levels)) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        StepLog.Keep(db, found, me);
        return await Desk.Save(db, MeasurementRefusals.SavedBySomebodyElse, stop) is { } conflict
            ? Answer.Refused(conflict, input, Page)
            : Answer.Done(Desk.Onward(input, frame, "/maling/" + measurement), new { measurement, found.Status }, MeasurementWords.EndorsedSays);
    }

    /// <summary>Why this reader may not approve it for the municipality, whatever its state; null when she may.</summary>
    internal static async Task<Refusal?> Hindered(SamspillDb db, Measurement found, string me, Reader reader, CancellationToken stop)
    {
        var place = await PlaceOf(db, found, stop);
        var hers = await db.Set<Person>().Where(person => person.Id == reader.PersonId).Join(db.Set<Organisation>(), person => person.OrganisationId, organisation => organisation.Id, (_, organisation) => organisation.MunicipalityCode).SingleOrDefaultAsync(stop);
        var others = await Others(db, place, reader.PersonId, stop);
        return place is not null && hers?.Value != place && others ? MeasurementRefusals.OtherMunicipality
            : found.ReportedBy == me && !await MayOwn(db, others, stop) ? MeasurementRefusals.OwnValue
            : null;
    }

    /// <summary>The municipality whose number it is: the one it is for, or the one that she who reported it works in. Null for nobody's in particular.</summary>
    internal static async Task<string?> PlaceOf(SamspillDb db, Measurement found, CancellationToken stop)
    {
        if (found.Municipality is { } code)
        {
            return code.Value;
        }

        return Key.Read(found.ReportedBy) is { } key
            ? (await db.Set<Person>().Where(person => person.Key == key).Join(db.Set<Organisation>(), person => person.OrganisationId, organisation => organisation.Id, (_, organisation) => organisation.MunicipalityCode).SingleOrDefaultAsync(stop))?.Value
            : null;
    }

    /// <summary>True when somebody else could approve it for the municipality.</summary>
    private static async Task<bool> Others(SamspillDb db, string? place, PersonId? me, CancellationToken stop)
    {
        var may = ProgrammeDeeds.EndorseMeasurement.May;
        var code = MunicipalityCode.Read(place);
        return await db.Set<Person>().Where(person => (person.Roles & may) != Role.None && person.AccountId != null && person.ErasedOn == null && person.Id != me)
            .AnyAsync(person => place == null || db.Set<Organisation>().Any(organisation => organisation.Id == person.OrganisationId && organisation.MunicipalityCode == code), stop);
    }

    private static async Task<bool> MayOwn(SamspillDb db, bool others, CancellationToken stop)
    {
        var rule = (await ApprovalRule.Of(db, stop)).Own;
        return rule == OwnApproval.Always || (rule == OwnApproval.WhenAlone && !others);
    }
}

/// <summary>How a partnership approves: whether one may approve her own, and in how many levels.</summary>
internal sealed record ApprovalRule(OwnApproval Own, ApprovalLevels Levels)
{
    public static async Task<ApprovalRule> Of(SamspillDb db, CancellationToken stop) =>
        await db.Set<MeasuringRules>().Select(rules => new ApprovalRule(rules.OwnApproval, rules.ApprovalLevels)).SingleOrDefaultAsync(stop) ?? new(OwnApproval.WhenAlone, ApprovalLevels.One);

    /// <summary>The levels that an indicator's numbers pass.</summary>
    public ApprovalLevels For(Indicator indicator) => indicator.ApprovalLevels ?? Levels;

    /// <summary>The levels that one number passes.</summary>
    public static async Task<ApprovalLevels> For(SamspillDb db, Measurement measurement, CancellationToken stop) =>
        await db.Set<Indicator>().Where(row => row.Id == measurement.IndicatorId).Select(row => row.ApprovalLevels).SingleAsync(stop) ?? (await Of(db, stop)).Levels;
}

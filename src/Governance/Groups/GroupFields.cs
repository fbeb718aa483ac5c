using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Groups;

/// <summary>What is written about a group: the same fields for a new one and for a change.</summary>
/// <param name="Organisation">The key of the organisation whose body it is; only for an elected body.</param>
public sealed record GroupFields(string Name, GroupKind Kind, string? Organisation, string? Mandate, string? MandateDecision, int? WeeksBetween, DateOnly? From, DateOnly? To)
{
    internal static async Task<GroupFields> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var kind = input.Choice<GroupKind>("kind");
        var read = new GroupFields(
            input.Required("name", GroupWords.NameMissing, 200), kind ?? GroupKind.Working, input.Text("organisation", Key.MaxLength), input.Text("mandate", 2000),
            input.Text("mandateDecision", 300), input.Whole("weeksBetween"), input.Date("from"), input.Date("to"));
        input.Flaws.Require(kind is not null || input.Flaws.Of("kind").Any(), "kind", GroupWords.KindMissing);
        input.Flaws.Require(read.WeeksBetween is null or (>= 1 and <= 52), "weeksBetween", GroupWords.WeeksWrong);
        input.Flaws.Require(!(read.To < read.From), "to", GroupWords.EndsBeforeStart);
        input.Flaws.Require(kind != GroupKind.Political || read.Organisation is not null, "organisation", GroupWords.BodyMissing);
        input.Flaws.Require(read.Organisation is null || await db.Organisation(read.Organisation, stop) is not null, "organisation", GroupWords.OrganisationUnknown);
        return read;
    }

    internal static async Task<GroupFields> Of(Group group, SamspillDb db, CancellationToken stop) => new(
        group.Name, group.Kind, group.OrganisationId is { } id ? (await db.Set<Organisation>().Where(row => row.Id == id).Select(row => row.Key).SingleAsync(stop)).Value : null,
        group.Mandate, group.MandateDecision, group.WeeksBetween, group.From, group.To);

    internal async Task WriteOn(Group group, SamspillDb db, CancellationToken stop)
    {
        (group.Name, group.Kind, group.Mandate, group.MandateDecision) = (Name, Kind, Mandate, MandateDecision);
        (group.WeeksBetween, group.From, group.To) = (WeeksBetween, From, To);
        group.OrganisationId = Kind == GroupKind.Political ? (await db.Organisation(Organisation, stop))?.Id : null;
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Governing;

/// <summary>
/// What an organisation gives through the programme and what it gets: it gives the hours its people have said yes to and the initiatives it
/// owns; it gets the initiatives of others it takes part in, and the pilots in its own municipality.
/// </summary>
internal sealed class GiveAndGet(SamspillDb db) : IGiveAndGetSource
{
    async Task<IReadOnlyList<GiveOrGet>> IGiveAndGetSource.GiveAndGet(PartnershipId partnership, CancellationToken stop)
    {
        var organisations = await db.Set<Organisation>().AsNoTracking().ToDictionaryAsync(row => row.Id, row => row.Key.Value, stop);
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => goal.Status != GoalStatus.Closed).ToDictionaryAsync(goal => goal.Id, stop);
        var owners = (await db.Set<Ownership>().AsNoTracking().Where(row => row.OrganisationId != null).ToListAsync(stop)).Where(row => row.IsAccepted && goals.ContainsKey(row.GoalId)).OrderBy(row => goals[row.GoalId].Number);
        var initiatives = await db.Set<Initiative>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(stop);
        var pilots = (await db.Set<PilotStep>().AsNoTracking().ToListAsync(stop)).GroupBy(step => step.Pilot).Select(steps => steps.MaxBy(step => step.Stage)!).OrderBy(step => step.Title, StringComparer.Ordinal);
        // A pilot names its municipality by code, as it was then.
        var codes = (await db.Municipalities(stop)).Where(row => row.Code is not null).ToDictionary(row => row.Code!, row => row.Key, StringComparer.Ordinal);
        var byId = initiatives.ToDictionary(row => row.Id);
        return
        [
            .. owners.Select(row => new GiveOrGet(organisations[row.OrganisationId!.Value], true, GiftWords.Owns.With(goals[row.GoalId].Number, goals[row.GoalId].Title), Text.Same(row.Role).Then(HalfDays.Of(row.HoursPerWeek), ", "), "/mal/" + goals[row.GoalId].Key, goals[row.GoalId].Status != GoalStatus.Draft, row.IsDemo)),
            .. initiatives.Where(row => row.Owner is not null).Select(row => new GiveOrGet(row.Owner!, true, GiftWords.Leads.With(row.Title), InitiativeWords.Of(row.Phase), "/tiltak/" + row.Key, row.IsOpen, row.IsDemo)),
            .. initiatives.SelectMany(row => (row.Partners ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(partner => partner != row.Owner), (row, partner) => new GiveOrGet(partner, false, GiftWords.TakesPart.With(row.Title), InitiativeWords.Of(row.Phase), "/tiltak/" + row.Key, row.IsOpen, row.IsDemo)),
            .. pilots.Where(step => byId.ContainsKey(step.InitiativeId)).Select(step => new GiveOrGet(codes.GetValueOrDefault(step.Municipality.Value) ?? step.Municipality.Value, false, GiftWords.Pilot.With(step.Title), InitiativeWords.Of(step.Stage), "/tiltak/" + byId[step.InitiativeId].Key, byId[step.InitiativeId].IsOpen, step.IsDemo)),
        ];
    }
}

internal static class GiftWords
{
    public static readonly Text Owns = new("Eier mål {0}: {1}", "Eig mål {0}: {1}", "Owns goal {0}: {1}");
    public static readonly Text Leads = new("Driver {0}", "Driv {0}", "Runs {0}");
    public static readonly Text TakesPart = new("Er med i {0}", "Er med i {0}", "Takes part in {0}");
    public static readonly Text Pilot = new("Pilot: {0}", "Pilot: {0}", "Pilot: {0}");
}

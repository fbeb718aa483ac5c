using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Initiatives;

/// <summary>What a person owes of the work: milestones whose day is near or past, effects she is to review; and for leaders, who is silent.</summary>
internal sealed class WorkOnInitiatives(SamspillDb db, KeptFacts kept) : IWorkSource
{
    private const int DaysAhead = 14;
    private static readonly Text Reach = new("{0}. Meld nådd, eller flytt datoen og si hvorfor.", "{0}. Meld nådd, eller flytt datoen og sei kvifor.", "{0}. Say it is reached, or move the date and say why.");
    private static readonly Text ReviewIt = new("Etterprøv: {0}", "Etterprøv: {0}", "Review: {0}");
    private static readonly Text ReviewSays = new("Si om antakelsen holder, er uklar eller svikter.", "Sei om antakinga held, er uklar eller sviktar.", "Say whether the assumption holds, is unclear or fails.");

    /// <summary>A milestone whose day is near or past, and who owns the work.</summary>
    private sealed record Near(PartId Id, string Title, DateOnly? Due, bool IsDemo, string Initiative, Key Key, string? Owner);

    /// <summary>What is near or past in the whole programme, the earliest first; and the owners nobody has heard from.</summary>
    private sealed record Standing(IReadOnlyList<Near> Milestones, IReadOnlyList<WorkItem> Silences);

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop) is not { } me)
        {
            return [];
        }

        var today = db.Scene.Clock.Today;
        var leads = (me.Roles & Roles.Leaders) != Role.None;
        var standing = await kept.Of(async () => new Standing(await NearMilestones(today, stop), Silences(await kept.Of(() => GoalTotals.Read(db, today, stop)), today)));
        var items = new List<WorkItem>();
        items.AddRange(await Milestones(standing, me, leads, stop));
        items.AddRange(await Reviews(me, today, stop));
        items.AddRange(await Looks(me, leads, today, stop));
        items.AddRange(leads ? standing.Silences : []);
        return items;
    }

    /// <summary>A leader answers for all; others for the work their own organisation owns.</summary>
    private async Task<IEnumerable<WorkItem>> Milestones(Standing standing, Person me, bool leads, CancellationToken stop)
    {
        var mine = !leads && me.OrganisationId is { } id ? (await db.Set<Organisation>().Where(row => row.Id == id).Select(row => row.Key).SingleAsync(stop)).Value : null;
        return !leads && (mine is null || !ProgrammeDeeds.WriteInitiative.IsOpenTo(me.Roles)) ? []
            : standing.Milestones.Where(row => leads || row.Owner == mine).Select(row => new WorkItem(WorkKind.Decide, $"m-{row.Id.Value}", Text.Same(row.Title), Reach.With(row.Initiative), $"/tiltak/{row.Key}#m-{row.Id.Value}", row.Due, row.IsDemo));
    }

    private async Task<List<Near>> NearMilestones(DateOnly today, CancellationToken stop)
    {
        var last = today.AddDays(DaysAhead);
        return await db.Set<Milestone>().Where(row => row.Reached == null && row.Due <= last)
            .Join(db.Set<Initiative>().Where(initiative => initiative.Ended == null), row => row.InitiativeId, initiative => initiative.Id, (row, initiative) => new { row, initiative })
            .OrderBy(pair => pair.row.Due).Select(pair => new Near(pair.row.Id, pair.row.Title, pair.row.Due, pair.row.IsDemo, pair.initiative.Title, pair.initiative.Key, pair.initiative.Owner)).ToListAsync(stop);
    }

    private async Task<IEnumerable<WorkItem>> Reviews(Person me, DateOnly today, CancellationToken stop)
    {
        var last = today.AddDays(DaysAhead);
        var rows = await db.Set<EffectAssumption>().AsNoTracking().Where(effect => effect.CheckedBy == me.Key.Value && effect.CheckOn <= last).ToListAsync(stop);
        return rows.Where(effect => effect.ReviewedOn is null || effect.ReviewedOn < effect.CheckOn)
            .Select(effect => new WorkItem(WorkKind.Decide, "e-" + effect.Key, ReviewIt.With(effect.Assumption), ReviewSays, "/effekter/" + effect.Key, effect.CheckOn, effect.IsDemo) { OutlivesProgramme = true });
    }

    /// <summary>Looks at effects after the programme: hers when the day is near, and for a leader those of others whose day has passed.</summary>
    private async Task<IEnumerable<WorkItem>> Looks(Person me, bool leads, DateOnly today, CancellationToken stop)
    {
        var last = today.AddDays(DaysAhead);
        var rows = await db.Set<EffectReview>().AsNoTracking().Where(review => review.ReviewedOn == null && review.On <= last && (review.CheckedBy == me.Key.Value || leads))
            .Join(db.Set<EffectAssumption>(), review => review.EffectId, effect => effect.Id, (review, effect) => new { review, effect.Assumption, effect.Key }).OrderBy(row => row.review.On).ToListAsync(stop);
        return rows.Where(row => row.review.CheckedBy == me.Key.Value || row.review.On < today).Select(row => row.review.CheckedBy == me.Key.Value
            ? new WorkItem(WorkKind.Decide, $"e-{row.Key}-{row.review.Months}", LaterWords.ReviewLater.With(row.review.Months, row.Assumption), ReviewSays, $"/effekter/{row.Key}#senere", row.review.On, row.review.IsDemo) { OutlivesProgramme = true }
            : new WorkItem(WorkKind.Silence, $"e-{row.Key}-{row.review.Months}-taus", LaterWords.Overdue.With(row.review.Months, row.Assumption), Text.Same(row.review.CheckedBy ?? ""), $"/effekter/{row.Key}#senere", row.review.On, row.review.IsDemo) { OutlivesProgramme = true });
    }

    /// <summary>Owners not heard from, before or after they said yes, and goals whose owner said no and where nobody else has been asked.</summary>
    private static IReadOnlyList<WorkItem> Silences(GoalTotals goals, DateOnly today) =>
        [.. goals.Owners().Where(goal => Ahead.IsSilent(goal.Owner) || Ahead.IsRefused(goal.Owner)).Select(goal => Ahead.IsRefused(goal.Owner)
            ? new WorkItem(WorkKind.Silence, $"nei-{goal.Key}", OverviewWords.NewOwnerAfterNo.With(goal.Number), OverviewWords.LeaderMustAsk, $"/mal/{goal.Key}", goal.Owner.On, goal.Owner.IsDemo)
            : new WorkItem(WorkKind.Silence, $"taus-{goal.Key}", OverviewWords.StatusFromOwner.With(goal.Number), Text.Same(goal.Owner.Role ?? ""), $"/mal/{goal.Key}", today.AddDays(-goal.Owner.SilentDays!.Value), goal.Owner.IsDemo))];
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Programmes;

/// <summary>What is counted over all goals, whichever of them the page shows: the verdict, the steering, and who is silent.</summary>
internal sealed class GoalTotals
{
    /// <summary>A goal's owner as last asked, with the organisation's name.</summary>
    public sealed record Asked(Ownership Ownership, string? Organisation);

    private sealed record Short(GoalId Id, Key Key, int Number, bool IsClosed);

    private readonly DateOnly today;
    private readonly List<Short> goals;
    private readonly ILookup<GoalId, Asked> asked;
    private readonly ILookup<GoalId, GoalVersion> changes;
    private readonly int withoutWork;
    private readonly bool hasClaim;

    private GoalTotals(DateOnly today, List<Short> goals, ILookup<GoalId, Asked> asked, ILookup<GoalId, GoalVersion> changes, IReadOnlyDictionary<PartId, int> silent, int withoutResult, int withoutWork, bool hasClaim) =>
        (this.today, this.goals, this.asked, this.changes, Silent, WithoutResult, this.withoutWork, this.hasClaim) = (today, goals, asked, changes, silent, withoutResult, withoutWork, hasClaim);

    /// <summary>Days without a word, by request, of those who said yes and have been silent for two rhythms.</summary>
    public IReadOnlyDictionary<PartId, int> Silent { get; }

    /// <summary>The goals that are followed week by week.</summary>
    public IReadOnlyDictionary<GoalId, Tight.TightFollowUp> Tight { get; private init; } = new Dictionary<GoalId, Tight.TightFollowUp>();

    /// <summary>How many goals there are.</summary>
    public int Count => goals.Count;

    /// <summary>Goals with no number to show and no word on why nobody worked on them.</summary>
    public int WithoutResult { get; }

    /// <summary>Goals that were changed with no decision to point to.</summary>
    public int PivotsWithoutDecision => changes.Count(versions => Newest(versions) is { Decision: null });

    public static async Task<GoalTotals> Read(SamspillDb db, DateOnly today, CancellationToken stop)
    {
        var all = await db.Set<Goal>().OrderBy(goal => goal.Number).Select(goal => new Short(goal.Id, goal.Key, goal.Number, goal.Status == GoalStatus.Closed)).ToListAsync(stop);
        var organisations = await db.Set<Organisation>().Select(organisation => new { organisation.Id, organisation.Name }).ToDictionaryAsync(row => row.Id, row => row.Name, stop);
        var owners = (await db.Set<Ownership>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.GoalId, row => new Asked(row, row.OrganisationId is { } id ? organisations.GetValueOrDefault(id) : null));
        var changed = (await db.Set<GoalVersion>().AsNoTracking().Where(version => version.Number > 1).ToListAsync(stop)).ToLookup(version => version.GoalId);
        var unanswered = db.Set<Goal>().Where(goal => goal.NotWorkedOnBecause == null);
        var counting = db.Set<Measurement>().Where(row => !row.IsSuperseded && row.NotMeasuredBecause == null && (row.Status == MeasurementStatus.Approved || row.Status == MeasurementStatus.Sealed));
        var withoutResult = await unanswered.CountAsync(goal => !db.Set<IndicatorGoal>().Any(link => link.GoalId == goal.Id && counting.Any(row => row.IndicatorId == link.IndicatorId)), stop);
        var unlinked = await unanswered.CountAsync(goal => !db.Set<InitiativeGoal>().Any(link => link.GoalId == goal.Id), stop);
        var claimed = await db.Set<BudgetLine>().AnyAsync(line => line.Kind == BudgetKind.FinalPayment && line.Planned != null, stop);
        var quiet = await OwnerSilence.Read(db, owners.SelectMany(group => group).Select(row => row.Ownership), today, stop);
        return new(today, all, owners, changed, quiet, withoutResult, unlinked, claimed) { Tight = await Programme.Tight.TightFollowUp.On(db, today, stop) };
    }

    /// <summary>True when somebody has been asked to own one of them.</summary>
    public bool HasAsked => asked.Count > 0;

    /// <summary>Everyone asked to own a goal, in the order they come.</summary>
    public IEnumerable<Asked> Of(GoalId goal) => asked[goal];

    /// <summary>The request that stands: the last one accepted, else the last one asked; null when nobody has been.</summary>
    public Asked? Last(GoalId goal) => Ownership.Standing(asked[goal].Select(row => row.Ownership)) is { } standing ? asked[goal].First(row => row.Ownership == standing) : null;

    /// <summary>How the goal was last made another; null while it is the one that was granted.</summary>
    public GoalVersion? Pivot(GoalId goal) => Newest(changes[goal]);

    /// <summary>What the owner last answered, and for how long nothing has been heard.</summary>
    public ShowProgramme.Owner Owner(GoalId goal) => Last(goal) is { Ownership: var found, Organisation: var organisation } ? OwnerStanding.Of(found, organisation, today, Silent.TryGetValue(found.Id, out var days) ? days : null) : OwnerStanding.NotAsked;

    /// <summary>Hours set aside, and the last decision that a reference dates.</summary>
    public ShowProgramme.Steering Steering()
    {
        var accepted = goals.Select(goal => Last(goal.Id)?.Ownership).OfType<Ownership>().Where(ownership => ownership.IsAccepted).ToList();
        var decisions = asked.SelectMany(group => group).Select(row => (Day: DecisionDay.In(row.Ownership.Decision), row.Ownership.IsDemo))
            .Concat(changes.SelectMany(group => group).Select(version => (Day: version.DecidedOn ?? DecisionDay.In(version.Decision), version.IsDemo)))
            .Where(decision => decision.Day <= today).OrderByDescending(decision => decision.Day).ToList();
        return new(accepted.Count, accepted.Exists(ownership => ownership.IsDemo), decisions.Count == 0 ? null : today.DayNumber - decisions[0].Day!.Value.DayNumber, decisions.Count > 0 && decisions[0].IsDemo);
    }

    /// <summary>True when no goal keeps the final report from being frozen, and the payment it claims has an amount.</summary>
    public bool MayFreeze(int? stated) => hasClaim && WithoutResult == 0 && withoutWork == 0 && (stated is null || stated == Count);

    /// <summary>Goals that have not ended, with their owners, for the list of silence.</summary>
    public IEnumerable<(int Number, string Key, ShowProgramme.Owner Owner)> Owners() => goals.Where(goal => !goal.IsClosed).Select(goal => (goal.Number, goal.Key.Value, Owner(goal.Id)));

    private static GoalVersion? Newest(IEnumerable<GoalVersion> versions) => versions.Where(version => version.IsPivot).MaxBy(version => version.Number);
}

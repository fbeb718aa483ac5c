using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Programmes;

/// <summary>What is coming, and what has gone quiet.</summary>
internal static class Ahead
{
    private const int Most = 5;
    private const int LongSilence = 30;

    /// <summary>The next days to come: milestones, answers, checks of effects; of a programme that has closed, the checks alone.</summary>
    public static async Task<IReadOnlyList<ShowProgramme.Date>> Next(SamspillDb db, DateOnly today, bool isClosed, CancellationToken stop)
    {
        var milestones = await db.Set<Milestone>().Where(milestone => !isClosed && milestone.Reached == null && milestone.Due >= today)
            .Join(db.Set<Initiative>(), milestone => milestone.InitiativeId, initiative => initiative.Id, (milestone, initiative) => new { milestone.Due, milestone.Title, Initiative = initiative.Title, initiative.Key, milestone.IsDemo })
            .OrderBy(milestone => milestone.Due).Take(Most).ToListAsync(stop);
        var answers = await db.Set<Ownership>().Where(row => !isClosed && row.Answer == OwnershipAnswer.Silent && row.AnswerBy >= today)
            .Join(db.Set<Goal>(), row => row.GoalId, goal => goal.Id, (row, goal) => new { row.AnswerBy, goal.Number, goal.Key, row.Role, row.IsDemo }).OrderBy(row => row.AnswerBy).Take(Most).ToListAsync(stop);
        var checks = await db.Set<EffectAssumption>().Where(effect => effect.CheckOn >= today).OrderBy(effect => effect.CheckOn).Take(Most).Select(effect => new { effect.CheckOn, effect.Assumption, effect.IsDemo }).ToListAsync(stop);
        var looks = await db.Set<EffectReview>().Where(review => review.ReviewedOn == null && review.On >= today)
            .Join(db.Set<EffectAssumption>(), review => review.EffectId, effect => effect.Id, (review, effect) => new { review.On, review.Months, effect.Assumption, effect.Key, review.IsDemo }).OrderBy(look => look.On).Take(Most).ToListAsync(stop);
        return [.. milestones.Select(row => new ShowProgramme.Date(row.Due!.Value, Text.Same(row.Title), row.Initiative, "/tiltak/" + row.Key, row.IsDemo))
            .Concat(answers.Select(row => new ShowProgramme.Date(row.AnswerBy!.Value, OverviewWords.AnswerFor.With(row.Number), row.Role, "/mal/" + row.Key, row.IsDemo)))
            .Concat(checks.Select(row => new ShowProgramme.Date(row.CheckOn!.Value, OverviewWords.EffectCheck, row.Assumption, "/effekter", row.IsDemo)))
            .Concat(looks.Select(row => new ShowProgramme.Date(row.On, LaterWords.NextLook.With(row.Months), row.Assumption, "/effekter/" + row.Key, row.IsDemo)))
            .OrderBy(date => date.On).Take(Most)];
    }

    /// <summary>True when an owner has not been heard from for long, whether asked or after a yes.</summary>
    public static bool IsSilent(ShowProgramme.Owner owner) => owner.SilentDays > LongSilence || owner.State == ShowProgramme.OwnerState.Phantom;

    /// <summary>True when the owner said no and nobody else has been asked.</summary>
    public static bool IsRefused(ShowProgramme.Owner owner) => owner is { State: ShowProgramme.OwnerState.No, On: not null };

    /// <summary>Owners not heard from, goals without an owner after a no, and milestones whose day passed; the longest silence first.</summary>
    public static async Task<IReadOnlyList<ShowProgramme.Silence>> Silent(SamspillDb db, GoalTotals goals, DateOnly today, CancellationToken stop)
    {
        var late = await db.Set<Milestone>().Where(milestone => milestone.Reached == null && milestone.Due < today)
            .Join(db.Set<Initiative>(), milestone => milestone.InitiativeId, initiative => initiative.Id, (milestone, initiative) => new { milestone.Due, milestone.Title, Initiative = initiative.Title, initiative.Key, milestone.IsDemo })
            .OrderBy(milestone => milestone.Due).Take(Most).ToListAsync(stop);
        var owners = goals.Owners().Where(goal => IsSilent(goal.Owner))
            .Select(goal => new ShowProgramme.Silence(goal.Owner.SilentDays!.Value, OverviewWords.StatusFromOwner.With(goal.Number), goal.Owner.Role ?? "", "/mal/" + goal.Key, goal.Owner.IsDemo));
        var refused = goals.Owners().Where(goal => IsRefused(goal.Owner))
            .Select(goal => new ShowProgramme.Silence(today.DayNumber - goal.Owner.On!.Value.DayNumber, OverviewWords.NewOwnerAfterNo.With(goal.Number), OverviewWords.LeaderMustAsk, "/mal/" + goal.Key, goal.Owner.IsDemo));
        return [.. owners.Concat(refused).Concat(late.Select(row => new ShowProgramme.Silence(today.DayNumber - row.Due!.Value.DayNumber, Text.Same(row.Title), OverviewWords.PastItsDay.With(row.Initiative, row.Due), "/tiltak/" + row.Key, row.IsDemo)))
            .OrderByDescending(silence => silence.Days)];
    }
}

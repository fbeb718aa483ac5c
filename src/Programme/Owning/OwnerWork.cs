using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Owning;

/// <summary>What is owed about ownership: the requests a person has not answered; and for leaders, the conditions that wait to be met.</summary>
internal sealed class OwnerWork(SamspillDb db, KeptFacts kept) : IWorkSource
{
    private const int DaysOfNews = 14;

    private static readonly Text Yes = new("Ja", "Ja", "Yes");
    private static readonly Text YesBut = new("Ja, men …", "Ja, men …", "Yes, but …");
    private static readonly Text No = new("Nei …", "Nei …", "No …");
    private static readonly Text NoIsFull = new("Nei er et fullgodt svar.", "Nei er eit fullgodt svar.", "No is a full answer.");

    /// <summary>A plain yes is one press when the hours are known; a condition, a reason and other hours are written where the question stands.</summary>
    private static AnswerEntry Answers(Ownership row)
    {
        var hours = new AnswerField("hoursPerWeek", OwningWords.Hours, row.HoursPerWeek?.ToString("0.##", CultureInfo.CurrentCulture), IsNumber: true);
        return new("/eierskap/" + row.Key, "answer",
        [
            new(nameof(OwnershipAnswer.Yes), Yes) { Asks = row.HoursPerWeek is null ? [hours] : [] },
            new(nameof(OwnershipAnswer.YesBut), YesBut) { Asks = [hours, new("condition", OwningWords.Condition)] },
            new(nameof(OwnershipAnswer.No), No) { Asks = [new("condition", OwningWords.ReasonOfNo, IsOptional: true)] },
        ], NoIsFull);
    }

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here)
        {
            return [];
        }

        var roles = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.Roles).SingleOrDefaultAsync(stop);
        var leads = (roles & Roles.Leaders) != Role.None;
        var open = await db.Set<Ownership>().AsNoTracking()
            .Where(row => (row.PersonId == person && row.Answer == OwnershipAnswer.Silent) || (leads && row.Answer == OwnershipAnswer.YesBut && row.ConditionMetOn == null))
            .Join(db.Set<Goal>().Where(goal => goal.Status != GoalStatus.Closed), row => row.GoalId, goal => goal.Id, (row, goal) => new { Row = row, goal.Number, goal.Title })
            .OrderBy(pair => pair.Row.AnswerBy).ToListAsync(stop);
        var silent = await OwnerQuiet.Read(db, person, leads, stop);
        return [.. silent, .. leads ? await Answered(person, stop) : [], .. await Mine(person, stop), .. open.Select(pair => pair.Row.Answer == OwnershipAnswer.Silent
            ? new WorkItem(WorkKind.Answer, "eier-" + pair.Row.Key, OwningWords.WillYou.With(pair.Number, pair.Title), OwningWords.Takes.With(HalfDays.Of(pair.Row.HoursPerWeek)), "/eierskap/" + pair.Row.Key, pair.Row.AnswerBy, pair.Row.IsDemo) { Choice = Answers(pair.Row) }
            : new WorkItem(WorkKind.Decide, "vilkar-" + pair.Row.Key, OwningWords.ConditionOn.With(pair.Number, pair.Row.Role), Text.Same($"«{pair.Row.Condition}»"), "/eierskap/" + pair.Row.Key, null, pair.Row.IsDemo))];
    }

    /// <summary>The answers that have come lately, however they were given: whoever answers by a link is told that the leader sees it.</summary>
    private async Task<IEnumerable<WorkItem>> Answered(PersonId leader, CancellationToken stop)
    {
        var since = db.Scene.Clock.Today.AddDays(-DaysOfNews);
        var rows = await db.Set<Ownership>().AsNoTracking().Where(row => row.AnsweredOn >= since && row.PersonId != leader && (row.Answer == OwnershipAnswer.Yes || row.Answer == OwnershipAnswer.YesBut || row.Answer == OwnershipAnswer.No))
            .Join(db.Set<Goal>(), row => row.GoalId, goal => goal.Id, (row, goal) => new { Row = row, goal.Number, goal.Title }).ToListAsync(stop);
        return rows.Select(pair => new WorkItem(WorkKind.News, "svar-" + pair.Row.Key, OwningWords.Answered.With(pair.Row.Role, OwningWords.Said(pair.Row.Answer, null, null), pair.Number, pair.Title),
            pair.Row.Condition is { } words ? Text.Same($"«{words}»") : HalfDays.Of(pair.Row.HoursPerWeek).Capital(), "/eierskap/" + pair.Row.Key, pair.Row.AnsweredOn, pair.Row.IsDemo));
    }

    /// <summary>The goals she has said yes to, how each stands, and when its next number is due.</summary>
    private async Task<IEnumerable<WorkItem>> Mine(PersonId person, CancellationToken stop)
    {
        var hers = await db.Set<Ownership>().Where(row => row.PersonId == person).Select(row => row.GoalId).Distinct().ToListAsync(stop);
        if (hers.Count == 0)
        {
            return [];
        }

        var standing = (await db.Set<Ownership>().AsNoTracking().Where(row => hers.Contains(row.GoalId)).ToListAsync(stop)).GroupBy(row => row.GoalId).Select(Ownership.Standing).OfType<Ownership>().Where(row => row.HasSaidYes && row.PersonId == person).Select(row => row.GoalId).ToList();
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => standing.Contains(goal.Id) && goal.Status != GoalStatus.Closed).OrderBy(goal => goal.Number).ToListAsync(stop);
        var verdicts = await kept.Of(() => Standing(goals, stop), person);
        return goals.Select(goal => new WorkItem(WorkKind.Mine, "mitt-" + goal.Key, OwningWords.MyGoal.With(goal.Number, goal.Title), verdicts.Says[goal.Id].Then(verdicts.Next[goal.Id] is { } next ? OwningWords.NextNumber.With(next) : OwningWords.NoNextNumber), "/mal/" + goal.Key, verdicts.Next[goal.Id], goal.IsDemo));
    }

    /// <summary>How her goals stand, and when the next number of each is due.</summary>
    private sealed record Standings(IReadOnlyDictionary<GoalId, Text> Says, IReadOnlyDictionary<GoalId, DateOnly?> Next);

    private async Task<Standings> Standing(List<Goal> goals, CancellationToken stop)
    {
        var worst = await GoalVerdicts.Of(db, goals, stop);
        var next = new Dictionary<GoalId, DateOnly?>();
        foreach (var goal in goals)
        {
            next[goal.Id] = (await Measured.Of(db, goal, stop)).Min(measured => measured.Next);
        }

        return new(goals.ToDictionary(goal => goal.Id, goal => worst.TryGetValue(goal.Id, out var verdict) ? Ended(verdict.Says) : goal.Status == GoalStatus.Active ? GoalWords.NothingMeasured : OwningWords.NotStarted), next);
    }

    private static Text Ended(Text said) => said.Nb.EndsWith('.') ? said : new(said.Nb + ".", said.Nn + ".", said.En + ".");
}

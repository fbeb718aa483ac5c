using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>What is owed about ownership: the requests a person has not answered; and for leaders, the conditions that wait to be met.</summary>
internal sealed class OwnerWork(SamspillDb db) : IWorkSource
{
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
        return [.. silent, .. open.Select(pair => pair.Row.Answer == OwnershipAnswer.Silent
            ? new WorkItem(WorkKind.Answer, "eier-" + pair.Row.Key, OwningWords.WillYou.With(pair.Number, pair.Title), OwningWords.Takes.With(HalfDays.Of(pair.Row.HoursPerWeek)), "/eierskap/" + pair.Row.Key, pair.Row.AnswerBy, pair.Row.IsDemo) { Choice = Answers(pair.Row) }
            : new WorkItem(WorkKind.Decide, "vilkar-" + pair.Row.Key, OwningWords.ConditionOn.With(pair.Number, pair.Row.Role), Text.Same($"«{pair.Row.Condition}»"), "/eierskap/" + pair.Row.Key, null, pair.Row.IsDemo))];
    }
}

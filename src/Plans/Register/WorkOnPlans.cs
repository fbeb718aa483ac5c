using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;

namespace Samspill.Plans.Register;

/// <summary>What plans ask of a person: the revision she answers for, and the statements of a text she brought in; the revisions in her calendar.</summary>
internal sealed class WorkOnPlans(SamspillDb db, KeptFacts kept) : IWorkSource, ICalendarSource
{
    private const int DaysAhead = 60;

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var (all, today) = (await kept.Of(() => ShowPlans.Read(db, stop)), db.Scene.Clock.Today);
        return
        [
            .. all.Lines.Where(plan => all.Ids[plan.Key].Responsible == person && plan.Stage != PlanStage.Ended && plan.ReviseBy <= today.AddDays(DaysAhead)).OrderBy(plan => plan.ReviseBy)
                .Select(plan => new WorkItem(WorkKind.Decide, "plan-" + plan.Key, PlanWords.ReviseWork.With(plan.Title), PlanWords.ReviseWhy.With(plan.ReviseBy), "/planer/" + plan.Key, plan.ReviseBy, plan.IsDemo) { TakesLonger = true }),
            .. all.Lines.Where(plan => plan.ToReview > 0 && all.Ids[plan.Key].AddedBy == person)
                .Select(plan => new WorkItem(WorkKind.Decide, "utsagn-" + plan.Key, PlanWords.ReviewWork.With(plan.Title), PlanWords.ReviewWhy.Of(plan.ToReview), $"/planer/{plan.Key}#utsagn", null, plan.IsDemo) { TakesLonger = true }),
        ];
    }

    public async Task<IReadOnlyList<CalendarEntry>> Calendar(PartnershipId partnership, CalendarOf whose, Period days, CancellationToken stop)
    {
        var all = await kept.Of(() => ShowPlans.Read(db, stop));
        return [.. all.Lines.Where(plan => whose.Person is not null && all.Ids[plan.Key].Responsible == whose.Person && plan.Stage != PlanStage.Ended && plan.ReviseBy is { } day && days.Contains(day))
            .Select(plan => new CalendarEntry(CalendarKind.Deadline, "plan-" + all.Ids[plan.Key].Id.Value, PlanWords.ReviseWork.With(plan.Title), plan.ReviseBy!.Value, "/planer/" + plan.Key, plan.IsDemo))];
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Timeline;

/// <summary>The days ahead that are a person's: her numbers' due days, answers and reviews she owes, and milestones of the work her organisation owns.</summary>
internal sealed class DaysOfPerson(SamspillDb db) : ICalendarSource
{
    private static readonly Text NumberFor = new("{0}: tall for {1}", "{0}: tal for {1}", "{0}: number for {1}");
    private static readonly Text BaselineOf = new("Nullpunkt: {0}", "Nullpunkt: {0}", "Baseline: {0}");
    private static readonly Text AnswerTo = new("Svar om å eie mål {0}, {1}", "Svar om å eige mål {0}, {1}", "Answer on owning goal {0}, {1}");
    private static readonly Text Review = new("Etterprøv: {0}", "Etterprøv: {0}", "Review: {0}");

    public async Task<IReadOnlyList<CalendarEntry>> Calendar(PartnershipId partnership, CalendarOf whose, Period days, CancellationToken stop)
    {
        if (partnership != db.Here || whose.Person is not { } id || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) is not { } person)
        {
            return [];
        }

        if (await Programmes.ProgrammeQueries.TheProgramme(db).AnyAsync(programme => programme.ClosedOn != null, stop))
        {
            return [.. await Reviews(person, days, stop)];
        }

        return [.. await Numbers(person, days, stop), .. await Answers(person, days, stop), .. await Reviews(person, days, stop), .. await Milestones(person, days, stop)];
    }

    private async Task<IEnumerable<CalendarEntry>> Numbers(Person person, Period days, CancellationToken stop)
    {
        var me = person.Key.Value;
        if (!ProgrammeDeeds.ReportMeasurement.IsOpenTo(person.Roles))
        {
            return [];
        }

        var mine = await db.Set<Indicator>().AsNoTracking().Where(row => row.MeasuredBy == me && !row.IsArchived).ToListAsync(stop);
        var ids = mine.ConvertAll(row => row.Id);
        // The first number says where the periods begin, and the newest ones which of the days ahead are answered already.
        var (first, since) = (await db.Set<Measurement>().Where(row => ids.Contains(row.IndicatorId) && !row.IsSuperseded).GroupBy(row => row.IndicatorId).Select(group => new { group.Key, First = group.Min(row => row.Period) }).ToDictionaryAsync(row => row.Key, row => row.First, stop), days.From.AddDays(-60));
        var lately = (await db.Set<Measurement>().Where(row => ids.Contains(row.IndicatorId) && !row.IsSuperseded && row.Period >= since).Select(row => new { row.IndicatorId, row.Period }).ToListAsync(stop)).ToLookup(row => row.IndicatorId, row => row.Period);
        var numbers = from row in mine
                      let began = first.TryGetValue(row.Id, out var day) ? day : (DateOnly?)null
                      from period in Deadlines.Coming(row, row.ValidFrom ?? began, [.. began is { } start ? lately[row.Id].Append(start) : lately[row.Id]], days)
                      let due = Deadlines.Due(row, period)
                      select new CalendarEntry(CalendarKind.Deadline, $"i-{row.Key}-{due:yyyy-MM-dd}", NumberFor.With(row.Title, Rhythm.Name(row.Cadence, period)), due, $"/indikator/{row.Key}", row.IsDemo) { Follows = Deadlines.Before(row, period) };
        var baselines = from row in mine
                        where Figure.Baseline(row) is null && row.BaselineDue is { } due && days.Contains(due)
                        select new CalendarEntry(CalendarKind.Deadline, $"n-{row.Key}", BaselineOf.With(row.Title), row.BaselineDue!.Value, $"/indikator/{row.Key}", row.IsDemo);
        return numbers.Concat(baselines);
    }

    private async Task<IEnumerable<CalendarEntry>> Answers(Person person, Period days, CancellationToken stop)
    {
        var rows = await db.Set<Ownership>().AsNoTracking().Where(row => row.PersonId == person.Id && row.Answer == OwnershipAnswer.Silent && row.AnswerBy >= days.From && row.AnswerBy <= days.To)
            .Join(db.Set<Goal>().Where(goal => goal.Status != GoalStatus.Closed), row => row.GoalId, goal => goal.Id, (row, goal) => new { row.Key, row.AnswerBy, row.IsDemo, row.Version, goal.Number, goal.Title }).ToListAsync(stop);
        return rows.Select(row => new CalendarEntry(CalendarKind.Deadline, "eier-" + row.Key, AnswerTo.With(row.Number, row.Title), row.AnswerBy!.Value, "/eierskap/" + row.Key, row.IsDemo) { Revision = row.Version });
    }

    private async Task<IEnumerable<CalendarEntry>> Reviews(Person person, Period days, CancellationToken stop)
    {
        var me = person.Key.Value;
        var rows = await db.Set<EffectAssumption>().AsNoTracking().Where(row => row.CheckedBy == me && row.CheckOn >= days.From && row.CheckOn <= days.To).ToListAsync(stop);
        return rows.Where(row => row.ReviewedOn is null || row.ReviewedOn < row.CheckOn).Select(row => new CalendarEntry(CalendarKind.Deadline, "e-" + row.Key, Review.With(row.Assumption), row.CheckOn!.Value, "/effekter/" + row.Key, row.IsDemo));
    }

    private async Task<IEnumerable<CalendarEntry>> Milestones(Person person, Period days, CancellationToken stop)
    {
        if (person.OrganisationId is not { } at || !ProgrammeDeeds.WriteInitiative.IsOpenTo(person.Roles))
        {
            return [];
        }

        var owner = (await db.Set<Organisation>().Where(row => row.Id == at).Select(row => row.Key).SingleAsync(stop)).Value;
        var rows = await db.Set<Milestone>().Where(row => row.Reached == null && row.Due >= days.From && row.Due <= days.To)
            .Join(db.Set<Initiative>().Where(initiative => initiative.Ended == null && initiative.Owner == owner), row => row.InitiativeId, initiative => initiative.Id, (row, initiative) => new { row.Id, row.Title, row.Due, row.IsDemo, row.Version, Initiative = initiative.Title, initiative.Key }).ToListAsync(stop);
        return rows.Select(row => new CalendarEntry(CalendarKind.Milestone, $"m-{row.Id.Value}", Text.Same(row.Title), row.Due!.Value, $"/tiltak/{row.Key}#m-{row.Id.Value}", row.IsDemo) { Says = Text.Same(row.Initiative), Revision = row.Version });
    }
}

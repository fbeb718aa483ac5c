using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Governing;

/// <summary>A person's days in the programme: numbers she is to report, milestones of the work her organisation owns, and answers that are wanted of her.</summary>
internal sealed class ProgrammeDays(SamspillDb db) : ICalendarSource
{
    private const int MostPeriods = 60;

    public async Task<IReadOnlyList<CalendarEntry>> Calendar(PartnershipId partnership, CalendarOf whose, Period days, CancellationToken stop)
    {
        if (whose.Person is not { } person || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop) is not { } me)
        {
            return [];
        }

        var (from, to) = (days.From, days.To);
        var organisation = me.OrganisationId is { } id ? (await db.Set<Organisation>().Where(row => row.Id == id).Select(row => row.Key).SingleAsync(stop)).Value : null;
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(row => row.MeasuredBy == me.Key.Value && !row.IsArchived).ToListAsync(stop);
        var milestones = organisation is null ? [] : await db.Set<Milestone>().AsNoTracking().Where(row => row.Reached == null && row.Due >= from && row.Due <= to)
            .Join(db.Set<Initiative>().Where(row => row.Ended == null && row.Owner == organisation), row => row.InitiativeId, row => row.Id, (row, initiative) => new { row, initiative.Title, initiative.Key }).ToListAsync(stop);
        var answers = await db.Set<Ownership>().AsNoTracking().Where(row => row.PersonId == person && row.Answer == OwnershipAnswer.Silent && row.AnswerBy >= from && row.AnswerBy <= to)
            .Join(db.Set<Goal>(), row => row.GoalId, goal => goal.Id, (row, goal) => new { row, goal.Number, goal.Title }).ToListAsync(stop);
        return
        [
            .. indicators.SelectMany(indicator => DueDays(indicator, from, to).Select(end => new CalendarEntry(CalendarKind.Deadline, $"tall-{indicator.Id.Value}-{end:yyyyMMdd}", DayWords.Report.With(indicator.Title, Rhythm.Name(indicator.Cadence, end)), Rhythm.DueFor(end), "/indikator/" + indicator.Key, indicator.IsDemo))),
            .. milestones.Select(pair => new CalendarEntry(CalendarKind.Milestone, "milepael-" + pair.row.Id.Value, Text.Same(pair.row.Title), pair.row.Due!.Value, "/tiltak/" + pair.Key, pair.row.IsDemo) { Says = Text.Same(pair.Title), Revision = pair.row.Version }),
            .. answers.Select(pair => new CalendarEntry(CalendarKind.Deadline, "svar-" + pair.row.Id.Value, DayWords.Answer.With(pair.Number, pair.Title), pair.row.AnswerBy!.Value, "/eierskap/" + pair.row.Key, pair.row.IsDemo) { Revision = pair.row.Version }),
        ];
    }

    /// <summary>The ends of the periods whose numbers are due within the days.</summary>
    private static IEnumerable<DateOnly> DueDays(Indicator indicator, DateOnly from, DateOnly to)
    {
        if (!Rhythm.Repeats(indicator.Cadence))
        {
            yield break;
        }

        var (end, count) = (Rhythm.EndOf(indicator.Cadence, from.AddDays(-Rhythm.Grace)), 0);
        for (; Rhythm.DueFor(end) <= to && count < MostPeriods; end = Rhythm.Next(indicator.Cadence, end), count++)
        {
            yield return end;
        }
    }
}

internal static class DayWords
{
    public static readonly Text Report = new("Før tall: {0}, {1}", "Før tal: {0}, {1}", "Report: {0}, {1}");
    public static readonly Text Answer = new("Svar: vil du eie mål {0}, {1}?", "Svar: vil du eige mål {0}, {1}?", "Answer: will you own goal {0}, {1}?");
}

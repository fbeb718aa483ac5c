using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Timeline;

/// <summary>Reads the events that a filter lets through: each kind for itself, the newest first, no more than a page needs.</summary>
internal sealed class Events
{
    private readonly ShowTimeline.Filter asked;
    private readonly SamspillDb db;
    private readonly DateOnly from;
    private readonly DateOnly to;
    private readonly Goal? goal;

    private Events(SamspillDb db, ShowTimeline.Filter asked, DateOnly today, Goal? goal)
    {
        (this.db, this.asked, this.goal) = (db, asked, goal);
        from = asked.Year is { } year ? new DateOnly(year, 1, 1) : DateOnly.MinValue;
        var last = asked.Year is { } same ? new DateOnly(same, 12, 31) : today;
        to = last < today ? last : today;
    }

    public static async Task<Events> For(SamspillDb db, ShowTimeline.Filter asked, DateOnly today, CancellationToken stop)
    {
        var key = Key.Read(asked.Goal);
        return new(db, asked, today, key is { } known ? await db.Set<Goal>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == known, stop) : null);
    }

    /// <summary>The newest events of every kind asked for, at least <paramref name="most"/> where there are so many.</summary>
    public async Task<List<ShowTimeline.Event>> Latest(int most, CancellationToken stop)
    {
        var told = new List<ShowTimeline.Event>();
        if (Wants(EventKind.Milestone))
        {
            var rows = await Milestones().OrderByDescending(row => row.Reached).Take(most).Join(db.Set<Initiative>(), row => row.InitiativeId, initiative => initiative.Id, (row, initiative) => new { row.Reached, row.Title, Initiative = initiative.Title, initiative.Key, row.IsDemo }).ToListAsync(stop);
            told.AddRange(rows.Select(row => new ShowTimeline.Event(row.Reached!.Value, EventKind.Milestone, Text.Same(row.Title), row.Initiative, "/tiltak/" + row.Key, row.IsDemo)));
        }

        if (Wants(EventKind.Measurement))
        {
            var rows = await Measurements().OrderByDescending(row => row.ReportedOn).ThenByDescending(row => row.Id).Take(most).Join(db.Set<Indicator>(), row => row.IndicatorId, indicator => indicator.Id, (row, indicator) => new { row, indicator.Title, indicator.Unit, indicator.Key }).ToListAsync(stop);
            told.AddRange(rows.Select(row => new ShowTimeline.Event(row.row.ReportedOn!.Value, EventKind.Measurement, TimelineWords.Of(row.row, row.Title, row.Unit), row.row.NotMeasuredBecause ?? row.row.Reason ?? row.row.Note, $"/indikator/{row.Key}#{row.row.Key}", row.row.IsDemo)));
        }

        if (Wants(EventKind.Ownership))
        {
            var rows = await Ownerships().Join(db.Set<Goal>(), row => row.GoalId, other => other.Id, (row, other) => new { row, other.Number, other.Key }).ToListAsync(stop);
            told.AddRange(rows.Where(row => Within(row.row.AskedOn)).Select(row => new ShowTimeline.Event(row.row.AskedOn!.Value, EventKind.Ownership, TimelineWords.Asked.With(row.row.Role, row.Number), null, "/mal/" + row.Key, row.row.IsDemo)));
            told.AddRange(rows.Where(row => Within(row.row.AnsweredOn)).Select(row => new ShowTimeline.Event(row.row.AnsweredOn!.Value, EventKind.Ownership, TimelineWords.Answered(row.row.Answer).With(row.row.Role, row.Number), row.row.Condition ?? row.row.Decision, "/mal/" + row.Key, row.row.IsDemo)));
        }

        told.AddRange(await Rare(stop));
        return told;
    }

    /// <summary>How many events there are in all.</summary>
    public async Task<int> Count(CancellationToken stop)
    {
        var count = Wants(EventKind.Milestone) ? await Milestones().CountAsync(stop) : 0;
        count += Wants(EventKind.Measurement) ? await Measurements().CountAsync(stop) : 0;
        if (Wants(EventKind.Ownership))
        {
            count += await Ownerships().CountAsync(row => row.AskedOn >= from && row.AskedOn <= to, stop) + await Ownerships().CountAsync(row => row.AnsweredOn >= from && row.AnsweredOn <= to, stop);
        }

        return count + (await Rare(stop)).Count;
    }

    /// <summary>The years in which something has happened, the newest first.</summary>
    public async Task<IReadOnlyList<int>> Years(CancellationToken stop)
    {
        var years = await db.Set<Milestone>().Where(row => row.Reached != null).Select(row => row.Reached!.Value.Year).Distinct().ToListAsync(stop);
        years.AddRange(await db.Set<Measurement>().Where(row => row.ReportedOn != null).Select(row => row.ReportedOn!.Value.Year).Distinct().ToListAsync(stop));
        years.AddRange(await db.Set<ContextNote>().Select(row => row.From.Year).Distinct().ToListAsync(stop));
        return [.. years.Distinct().OrderDescending()];
    }

    private IQueryable<Milestone> Milestones() => db.Set<Milestone>().AsNoTracking()
        .Where(row => row.Reached >= from && row.Reached <= to && (goal == null || db.Set<InitiativeGoal>().Any(link => link.GoalId == goal.Id && link.InitiativeId == row.InitiativeId)));

    private IQueryable<Measurement> Measurements() => db.Set<Measurement>().AsNoTracking()
        .Where(row => row.ReportedOn >= from && row.ReportedOn <= to && (goal == null || db.Set<IndicatorGoal>().Any(link => link.GoalId == goal.Id && link.IndicatorId == row.IndicatorId)));

    private IQueryable<Ownership> Ownerships() => db.Set<Ownership>().AsNoTracking().Where(row => goal == null || row.GoalId == goal.Id);

    /// <summary>The kinds that are few: changes of goals, pilots, phases, notes.</summary>
    private async Task<List<ShowTimeline.Event>> Rare(CancellationToken stop)
    {
        var told = new List<ShowTimeline.Event>();
        if (Wants(EventKind.Pivot))
        {
            var rows = await db.Set<GoalVersion>().AsNoTracking().Where(row => row.Number > 1 && (goal == null || row.GoalId == goal.Id)).Join(db.Set<Goal>(), row => row.GoalId, other => other.Id, (row, other) => new { row, other.Number, other.Key }).ToListAsync(stop);
            told.AddRange(rows.Where(row => Within(row.row.DecidedOn ?? row.row.From)).Select(row => new ShowTimeline.Event((row.row.DecidedOn ?? row.row.From)!.Value, EventKind.Pivot, (row.row.IsClarified ? TimelineWords.Clarified : TimelineWords.Changed).With(row.Number), row.row.Reason ?? row.row.Decision, "/mal/" + row.Key, row.row.IsDemo)));
        }

        if (Wants(EventKind.Pilot))
        {
            var rows = await db.Set<PilotStep>().AsNoTracking().Where(row => row.On >= from && row.On <= to && (goal == null || db.Set<InitiativeGoal>().Any(link => link.GoalId == goal.Id && link.InitiativeId == row.InitiativeId)))
                .Join(db.Set<Initiative>(), row => row.InitiativeId, initiative => initiative.Id, (row, initiative) => new { row, initiative.Key }).ToListAsync(stop);
            told.AddRange(rows.Select(row => new ShowTimeline.Event(row.row.On!.Value, EventKind.Pilot, TimelineWords.Stage.With(row.row.Title, InitiativeWords.Of(row.row.Stage)), row.row.Evidence, "/tiltak/" + row.Key + "#piloter", row.row.IsDemo)));
        }

        if (Wants(EventKind.Note))
        {
            var rows = await db.Set<ContextNote>().AsNoTracking().Where(row => row.From >= from && row.From <= to && (goal == null || db.Set<IndicatorGoal>().Any(link => link.GoalId == goal.Id && link.IndicatorId == row.IndicatorId)))
                .Join(db.Set<Indicator>(), row => row.IndicatorId, indicator => indicator.Id, (row, indicator) => new { row, indicator.Key }).ToListAsync(stop);
            told.AddRange(rows.Select(row => new ShowTimeline.Event(row.row.From, EventKind.Note, Text.Same(row.row.Title), row.row.Note, "/indikator/" + row.Key, row.row.IsDemo)));
        }

        told.AddRange(Wants(EventKind.Phase) ? await Phases(stop) : []);
        return told;
    }

    private async Task<List<ShowTimeline.Event>> Phases(CancellationToken stop)
    {
        var told = new List<ShowTimeline.Event>();
        var initiatives = await db.Set<Initiative>().AsNoTracking().Where(row => (row.Started != null || row.Ended != null) && (goal == null || db.Set<InitiativeGoal>().Any(link => link.GoalId == goal.Id && link.InitiativeId == row.Id))).ToListAsync(stop);
        told.AddRange(initiatives.Where(row => Within(row.Started)).Select(row => new ShowTimeline.Event(row.Started!.Value, EventKind.Phase, TimelineWords.Began.With(row.Title), null, "/tiltak/" + row.Key, row.IsDemo)));
        told.AddRange(initiatives.Where(row => Within(row.Ended)).Select(row => new ShowTimeline.Event(row.Ended!.Value, EventKind.Phase, TimelineWords.Ended.With(row.Title), row.EndsHereBecause, "/tiltak/" + row.Key, row.IsDemo)));
        var phases = goal is null ? await db.Set<ProgrammeRecord>().AsNoTracking().ToListAsync(stop) : [];
        told.AddRange(phases.Where(row => Within(row.Starts)).Select(row => new ShowTimeline.Event(row.Starts!.Value, EventKind.Phase, TimelineWords.Began.With(row.Title), row.Aim, "", row.IsDemo)));
        told.AddRange(phases.Where(row => Within(row.Ends)).Select(row => new ShowTimeline.Event(row.Ends!.Value, EventKind.Phase, TimelineWords.Ended.With(row.Title), row.Finding, "", row.IsDemo)));
        return told;
    }

    private bool Wants(EventKind kind) => asked.Kind is null || asked.Kind == kind;

    private bool Within(DateOnly? day) => day >= from && day <= to;
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Tight;

/// <summary>The goals in tight follow-up on one page: what was promised for this week, what came, what stands in the way, and the next deed.</summary>
public static class ShowTight
{
    /// <summary>What the page shows.</summary>
    public sealed record View(Text Week, DateOnly Friday, IReadOnlyList<Followed> Goals, bool MayWrite);

    /// <summary>A goal that is followed tightly.</summary>
    /// <param name="Promised">What was promised for this week; null when nothing was.</param>
    /// <param name="Line">This week's line; null until it is written.</param>
    /// <param name="Missed">The weeks that passed without a line, the latest first.</param>
    /// <param name="SilentDays">Days without a word from the owner, when they are more than seven.</param>
    public sealed record Followed(string Key, int Number, string Title, string? Owner, string Reason, DateOnly From, DateOnly Until, string? Promised, Week? Line, int? SilentDays, IReadOnlyList<Number> Numbers, IReadOnlyList<Week> Earlier, IReadOnlyList<Text> Missed);

    /// <summary>A week's line.</summary>
    public sealed record Week(Text Name, string Came, string? InTheWay, string Next, string? By, DateOnly On);

    /// <summary>An indicator's newest number, and whether it came this week.</summary>
    public sealed record Number(string Indicator, string Title, Text? Shown, DateOnly? On, bool IsThisWeek, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var today = db.Scene.Clock.Today;
        var monday = Clock.MondayOf(today);
        var tight = await TightFollowUp.On(db, today, stop);
        var ids = tight.Keys.ToList();
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => ids.Contains(goal.Id)).OrderBy(goal => goal.Number).ToListAsync(stop);
        var lines = (await db.Set<WeekLine>().AsNoTracking().Where(line => ids.Contains(line.GoalId)).OrderByDescending(line => line.Monday).ToListAsync(stop)).ToLookup(line => line.GoalId);
        var requests = (await db.Set<Ownership>().AsNoTracking().Where(row => ids.Contains(row.GoalId)).ToListAsync(stop)).ToLookup(row => row.GoalId);
        var owners = goals.Select(goal => Ownership.Standing(requests[goal.Id])).OfType<Ownership>().ToDictionary(row => row.GoalId);
        var silent = await OwnerSilence.Read(db, owners.Values, today, stop);
        var nameOf = await Desk.Names(db, lines.SelectMany(group => group).Select(line => line.By), stop);
        var numbers = await Numbers(db, ids, monday, stop);
        return Answer.With<TightPage, View>(new(Rhythm.Name(Cadence.Weekly, monday.AddDays(6)), monday.AddDays(4), goals.ConvertAll(goal =>
        {
            Week Told(WeekLine line) => new(Rhythm.Name(Cadence.Weekly, line.Monday.AddDays(6)), line.Came, line.InTheWay, line.Next, nameOf(line.By), line.On);
            var (now, before) = (lines[goal.Id].FirstOrDefault(line => line.Monday == monday), lines[goal.Id].Where(line => line.Monday < monday).ToList());
            var owner = owners.GetValueOrDefault(goal.Id);
            return new Followed(goal.Key.Value, goal.Number, goal.Title, owner?.Role, tight[goal.Id].Reason, tight[goal.Id].From, tight[goal.Id].Until, before.FirstOrDefault()?.Next, now is null ? null : Told(now),
                owner is not null && silent.TryGetValue(owner.Id, out var days) ? days : null, [.. numbers[goal.Id]], before.ConvertAll(Told), [.. tight[goal.Id].Missed([.. lines[goal.Id].Select(line => line.Monday)], today).Reverse().Select(missed => Rhythm.Name(Cadence.Weekly, missed.AddDays(6)))]);
        }), reader.May(ProgrammeDeeds.ReportMeasurement)));
    }

    private static async Task<ILookup<GoalId, Number>> Numbers(SamspillDb db, List<GoalId> goals, DateOnly monday, CancellationToken stop)
    {
        var linked = await db.Set<IndicatorGoal>().Where(link => goals.Contains(link.GoalId)).Join(db.Set<Indicator>(), link => link.IndicatorId, indicator => indicator.Id, (link, indicator) => new { link.GoalId, indicator }).AsNoTracking().Where(pair => !pair.indicator.IsArchived).ToListAsync(stop);
        var ids = linked.Select(pair => pair.indicator.Id).Distinct().ToList();
        var newest = (await db.Set<Measurement>().AsNoTracking().Where(row => ids.Contains(row.IndicatorId) && !row.IsSuperseded && row.Status != MeasurementStatus.Draft).ToListAsync(stop)).GroupBy(row => row.IndicatorId).ToDictionary(group => group.Key, group => group.MaxBy(row => (row.Period, row.Id.Value))!);
        return linked.ToLookup(pair => pair.GoalId, pair => newest.TryGetValue(pair.indicator.Id, out var row)
            ? new Number(pair.indicator.Key.Value, pair.indicator.Title, Figure.Shown(pair.indicator, row), row.ReportedOn, row.ReportedOn >= monday, row.IsDemo)
            : new Number(pair.indicator.Key.Value, pair.indicator.Title, null, null, false, pair.indicator.IsDemo));
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Programmes;

/// <summary>The days on which something moved in the programme, and how much.</summary>
internal static class Movement
{
    private sealed record Moved(DateOnly? Day, bool IsDemo, int Count);

    /// <summary>Days with movement up to <paramref name="today"/>, and whether any of it is invented.</summary>
    public static async Task<(IReadOnlyCollection<(DateOnly Day, int Movements)> Days, bool IsDemo)> Days(SamspillDb db, DateOnly today, CancellationToken stop)
    {
        var moved = await db.Set<Milestone>().Where(row => row.Reached <= today).GroupBy(row => new { row.Reached, row.IsDemo }).Select(days => new Moved(days.Key.Reached, days.Key.IsDemo, days.Count())).ToListAsync(stop);
        moved.AddRange(await db.Set<Measurement>().Where(row => row.ReportedOn <= today).GroupBy(row => new { row.ReportedOn, row.IsDemo }).Select(days => new Moved(days.Key.ReportedOn, days.Key.IsDemo, days.Count())).ToListAsync(stop));
        moved.AddRange(await db.Set<Ownership>().Where(row => row.AnsweredOn <= today).GroupBy(row => new { row.AnsweredOn, row.IsDemo }).Select(days => new Moved(days.Key.AnsweredOn, days.Key.IsDemo, days.Count())).ToListAsync(stop));
        moved.AddRange(await db.Set<GoalVersion>().Where(row => row.DecidedOn <= today).GroupBy(row => new { row.DecidedOn, row.IsDemo }).Select(days => new Moved(days.Key.DecidedOn, days.Key.IsDemo, days.Count())).ToListAsync(stop));
        moved.AddRange(await db.Set<PilotStep>().Where(row => row.On <= today).GroupBy(row => new { row.On, row.IsDemo }).Select(days => new Moved(days.Key.On, days.Key.IsDemo, days.Count())).ToListAsync(stop));
        return (moved.ConvertAll(day => (day.Day!.Value, day.Count)), moved.Exists(day => day.IsDemo));
    }
}

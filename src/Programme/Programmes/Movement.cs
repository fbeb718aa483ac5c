using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Programmes;

/// <summary>The days on which something moved in the programme, and how much; and whether any of it is invented.</summary>
internal sealed record Movement(IReadOnlyCollection<(DateOnly Day, int Movements)> Days, bool IsDemo)
{
    private sealed record Moved(DateOnly? Day, bool IsDemo, int Count);

    /// <summary>
    /// Days with movement in the two years the strip shows, the last one before them, and whether any of it is invented. What is older
    /// says nothing more, and is not read.
    /// </summary>
    public static async Task<Movement> Read(SamspillDb db, DateOnly today, CancellationToken stop)
    {
        var from = Rhythm.FirstMonday(today);
        var moved = new List<Moved>();
        await Add(db.Set<Milestone>().Select(row => new Happened { On = row.Reached, IsDemo = row.IsDemo }));
        await Add(db.Set<Measurement>().Select(row => new Happened { On = row.ReportedOn, IsDemo = row.IsDemo }));
        await Add(db.Set<Ownership>().Select(row => new Happened { On = row.AnsweredOn, IsDemo = row.IsDemo }));
        await Add(db.Set<GoalVersion>().Select(row => new Happened { On = row.DecidedOn, IsDemo = row.IsDemo }));
        await Add(db.Set<PilotStep>().Select(row => new Happened { On = row.On, IsDemo = row.IsDemo }));
        return new(moved.ConvertAll(day => (day.Day!.Value, day.Count)), moved.Exists(day => day.IsDemo));

        async Task Add(IQueryable<Happened> what)
        {
            moved.AddRange(await what.Where(row => row.On >= from && row.On <= today).GroupBy(row => new { row.On, row.IsDemo }).Select(days => new Moved(days.Key.On, days.Key.IsDemo, days.Count())).ToListAsync(stop));
            if (await what.Where(row => row.On < from).OrderByDescending(row => row.On).FirstOrDefaultAsync(stop) is { } before)
            {
                moved.Add(new Moved(before.On, before.IsDemo, 1));
            }
        }
    }

    private sealed record Happened
    {
        public DateOnly? On { get; init; }

        public bool IsDemo { get; init; }
    }
}

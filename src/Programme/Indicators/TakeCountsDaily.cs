using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Jobs;

namespace Samspill.Programme.Indicators;

/// <summary>Takes in what the arenas have counted: when a period of an indicator's rhythm has ended, its number is handed in as if the button had been pressed, and waits for approval.</summary>
/// <remarks>A series is begun by a person, or by the day from which the method holds; from there on nobody has to remember it.</remarks>
internal sealed class TakeCountsDaily(SamspillDb db, MetricList metrics) : IDailyChore
{
    /// <inheritdoc/>
    public async Task Do(CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(indicator => indicator.Metric != null && !indicator.IsArchived).ToListAsync(stop);
        foreach (var indicator in indicators)
        {
            var rows = await db.Set<Measurement>().Where(row => row.IndicatorId == indicator.Id && !row.IsSuperseded).Select(row => new { row.Municipality, row.Period }).ToListAsync(stop);
            var reported = rows.Select(row => new ReportedDay(indicator.Id, row.Municipality?.Value, row.Period, true)).ToLookup(day => (day.Indicator, day.Place));
            foreach (var owed in Owed.Missing(indicator, reported, today).ToList())
            {
                await TakeCount.Take(indicator, db, metrics, new(Scene.System, owed.Period, owed.Place), stop);
            }

            // Somebody who typed the number in the same moment was first, and hers stands.
            if (await Desk.Save(db, MeasurementRefusals.PeriodTaken.With(today), stop) is not null)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}

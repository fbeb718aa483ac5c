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
        foreach (var indicator in indicators.Where(indicator => Rhythm.Repeats(indicator.Cadence)))
        {
            var reported = await db.Set<Measurement>().Where(row => row.IndicatorId == indicator.Id && !row.IsSuperseded).Select(row => new { row.Municipality, row.Period }).ToListAsync(stop);
            var began = indicator.ValidFrom ?? reported.Select(row => (DateOnly?)row.Period).Min();
            foreach (var place in Owed.PlacesOf(indicator))
            {
                var periods = reported.Where(row => row.Municipality?.Value == place).Select(row => row.Period).ToList();
                foreach (var period in Rhythm.Missing(indicator.Cadence, began, periods, today))
                {
                    await TakeCount.Take(indicator, db, metrics, new(Desk.Machine, period, place), stop);
                }
            }

            // Somebody who typed the number in the same moment was first, and hers stands.
            if (await Desk.Save(db, MeasurementRefusals.PeriodTaken.With(today), stop) is not null)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}

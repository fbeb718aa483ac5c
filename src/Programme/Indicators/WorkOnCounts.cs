using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Programme.Indicators;

/// <summary>Counts that nobody has taken in yet: offered to the one who measures. Once the series has begun, TakeCountsDaily goes on with it.</summary>
internal sealed class WorkOnCounts(SamspillDb db, MetricList metrics) : IWorkSource
{
    private static readonly Text Title = new("Hent tellingen: {0}", "Hent teljinga: {0}", "Take in the count: {0}");
    private static readonly Text Why = new("Samspill teller {0} nå. Tallet vises først når det er hentet og godkjent.", "Samspill tel {0} no. Talet blir vist først når det er henta og godkjent.", "Samspill counts {0} now. The number is shown only once it is taken in and approved.");

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        if (partnership != db.Here || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == person, stop) is not { } me || !ProgrammeDeeds.ReportMeasurement.IsOpenTo(me.Roles))
        {
            return [];
        }

        var key = me.Key.Value;
        var untold = await db.Set<Indicator>().AsNoTracking().Where(row => row.MeasuredBy == key && row.Metric != null && !row.IsArchived && !row.IsPerMunicipality && !db.Set<Measurement>().Any(told => told.IndicatorId == row.Id)).ToListAsync(stop);
        var items = new List<WorkItem>();
        foreach (var indicator in untold.OrderBy(row => Letters.SortKey(row.Title), StringComparer.Ordinal))
        {
            if (await metrics.Now(indicator, partnership, db.Scene.Clock.Today, stop) is { Value: { } count })
            {
                items.Add(new(WorkKind.Measure, $"t-{indicator.Key}", Title.With(indicator.Title), Why.With(count), $"/indikator/{indicator.Key}#telling", null, indicator.IsDemo));
            }
        }

        return items;
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Indicators;

/// <summary>What one who approves a number holds it against: how it is measured, where it comes from, and the numbers around it.</summary>
/// <param name="Before">The newest number that counted before it, with the name of its period; null when there is none.</param>
/// <param name="Target">The target now worked towards; null when none is set.</param>
public sealed record MeasurementContext(string? Method, string? Source, Text? Baseline, DateOnly? BaselineDate, Text? Before, Text? BeforeName, Text? Target, DateOnly? Due)
{
    internal static async Task<MeasurementContext> Of(SamspillDb db, Indicator indicator, Measurement found, CancellationToken stop)
    {
        var before = await db.Set<Measurement>().AsNoTracking()
            .Where(row => row.IndicatorId == indicator.Id && row.Municipality == found.Municipality && row.Period < found.Period && !row.IsSuperseded && row.NotMeasuredBecause == null && (row.Status == MeasurementStatus.Approved || row.Status == MeasurementStatus.Sealed))
            .OrderByDescending(row => row.Period).FirstOrDefaultAsync(stop);
        var targets = (await db.Set<Target>().AsNoTracking().Where(target => target.IndicatorId == indicator.Id).ToListAsync(stop)).InForce().Where(target => target.Municipality == found.Municipality).OrderBy(target => target.Due).ToList();
        var aim = targets.Find(target => target.Due >= found.Period) ?? targets.LastOrDefault();
        return new(indicator.Method, indicator.Source, Figure.BaselineShown(indicator), indicator.BaselineDate, before is null ? null : Figure.Shown(indicator, before), before is null ? null : Rhythm.Name(indicator.Cadence, before.Period),
            aim is null ? null : ShowIndicator.Say(indicator, aim), aim?.Due);
    }
}

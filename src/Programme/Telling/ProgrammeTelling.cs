using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Telling;

/// <summary>
/// What the programme tells in a report. Only approved and sealed numbers are told. In a demo partnership invented rows are told
/// too, each marked; anywhere else they are never told, and listed as left out.
/// </summary>
internal sealed class ProgrammeTelling(SamspillDb db) : IReportSource
{
    private const string Measurements = "measurement:";

    // Read once for all the periods that one reading of the page, or one command, tells of.
    private ProgrammeFacts? all;

    public async Task<ReportMaterial> Tell(PartnershipId partnership, ReportQuery query, CancellationToken stop)
    {
        all ??= await ProgrammeFacts.Read(db, stop);
        var facts = all.Until(query.Period.To);
        var states = IndicatorState.All(facts, query);
        var ever = query.CoversAll ? states : IndicatorState.All(facts, query with { Period = new Period(ReportQuery.Beginning, query.Period.To) });
        var plan = facts.Goals.ToDictionary(goal => goal.Key.Value, goal => facts.Versions[goal.Id].Select(version => version.Number).DefaultIfEmpty(1).Max(), StringComparer.Ordinal);
        return new ReportMaterial(
            [.. GoalTelling.Goals(facts, query), .. WorkTelling.Tell(facts, query), .. ResultTelling.Tell(facts, states), .. FutureTelling.Effects(facts), .. BenefitTelling.Tell(facts), .. FutureTelling.Challenges(facts), .. EconomyTelling.Tell(facts)],
            TellingTables.All(facts, states), TellingCharts.All(states, facts), Coverage.Gaps(facts, ever, query), Coverage.LeftOut(facts, query), plan);
    }

    /// <summary>A measurement's own numbers, and its share in per cent where it is kept as parts.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<decimal>>> Recount(PartnershipId partnership, IReadOnlyCollection<string> records, CancellationToken stop)
    {
        var rows = await Named(records).AsNoTracking().Select(row => new { row.Key, row.Period, row.Value, row.Numerator, row.Denominator, row.Low, row.High }).ToListAsync(stop);
        return rows.ToDictionary(row => Measurements + row.Key.Value, row => (IReadOnlyList<decimal>)
        [
            .. new[] { row.Value, row.Numerator, row.Denominator, row.Low, row.High }.OfType<decimal>(),
            (row.Period.Year * 10000) + (row.Period.Month * 100) + row.Period.Day,
            .. row is { Numerator: { } part, Denominator: > 0 } ? Enumerable.Range(0, 7).Select(decimals => Math.Round(100m * part / row.Denominator.Value, decimals, MidpointRounding.AwayFromZero)) : [],
        ], StringComparer.Ordinal);
    }

    public async Task Seal(PartnershipId partnership, IReadOnlyCollection<string> records, CancellationToken stop)
    {
        foreach (var measurement in await Named(records).Where(row => row.Status == MeasurementStatus.Approved).ToListAsync(stop))
        {
            measurement.SealInReport();
            StepLog.Keep(db, measurement, await Desk.Actor(db, stop));
        }
    }

    private IQueryable<Measurement> Named(IReadOnlyCollection<string> records)
    {
        var keys = records.Where(record => record.StartsWith(Measurements, StringComparison.Ordinal)).Select(record => Key.Read(record[Measurements.Length..])).OfType<Key>().ToList();
        return db.Set<Measurement>().Where(row => keys.Contains(row.Key));
    }
}

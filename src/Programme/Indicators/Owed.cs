using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Indicators;

/// <summary>A number that is owed: an indicator's, for a period that has ended, and for one municipality when each is to report.</summary>
internal sealed record OwedNumber(Indicator Indicator, string? Place, DateOnly Period)
{
    /// <summary>The day it is due; it never moves.</summary>
    public DateOnly Due => Deadlines.Due(Indicator, Period);
}

/// <summary>That something was reported for a day and a place; measured, or why it was not.</summary>
internal sealed record ReportedDay(IndicatorId Indicator, string? Place, DateOnly Period, bool IsMeasured);

/// <summary>Who owes which numbers, and what waits for whom.</summary>
/// <param name="Numbers">Numbers nobody has reported, the earliest due first.</param>
/// <param name="Open">Drafts, numbers handed in and numbers sent back, the oldest first.</param>
/// <param name="Reported">What has been reported, by indicator and municipality.</param>
internal sealed record Owed(IReadOnlyList<OwedNumber> Numbers, IReadOnlyList<Measurement> Open, IReadOnlyDictionary<IndicatorId, Indicator> Indicators, ILookup<(IndicatorId, string?), ReportedDay> Reported)
{
    private const int MostLately = 4;

    private const int DaysSpokenOf = 14;

    /// <summary>All that is owed today, period by period.</summary>
    public static async Task<Owed> Now(SamspillDb db, int most, CancellationToken stop)
    {
        var slots = await db.Set<Measurement>().Where(row => !row.IsSuperseded).OrderBy(row => row.Period)
            .Select(row => new { row.IndicatorId, row.Municipality, row.Period, IsMeasured = row.NotMeasuredBecause == null }).ToListAsync(stop);
        return await Make(db, slots.ToLookup(row => (row.IndicatorId, row.Municipality?.Value), row => new ReportedDay(row.IndicatorId, row.Municipality?.Value, row.Period, row.IsMeasured)), most, stop);
    }

    /// <summary>What is owed for the period that ended last; enough for a list of things to do, and read from an index alone.</summary>
    public static async Task<Owed> Lately(SamspillDb db, CancellationToken stop)
    {
        var ends = await db.Set<Measurement>().GroupBy(row => new { row.IndicatorId, row.Municipality }).Select(group => new { group.Key.IndicatorId, group.Key.Municipality, First = group.Min(row => row.Period), Last = group.Max(row => row.Period) }).ToListAsync(stop);
        var listed = await db.Set<Measurement>().Where(row => !row.IsSuperseded && db.Set<Indicator>().Any(indicator => indicator.Id == row.IndicatorId && indicator.Cadence == Cadence.Dates)).Select(row => new { row.IndicatorId, row.Municipality, row.Period }).ToListAsync(stop);
        var slots = ends.SelectMany(row => new[] { new ReportedDay(row.IndicatorId, row.Municipality?.Value, row.First, true), new ReportedDay(row.IndicatorId, row.Municipality?.Value, row.Last, true) })
            .Concat(listed.Select(row => new ReportedDay(row.IndicatorId, row.Municipality?.Value, row.Period, true)));
        var owed = await Make(db, slots.ToLookup(day => (day.Indicator, day.Place)), MostLately, stop);
        var today = db.Scene.Clock.Today;
        // The newest period, and those whose day passed so lately that a mail still speaks of it; what is older stands on the page of what is missing.
        var newest = owed.Numbers.Where(number => number.Due >= today.AddDays(-DaysSpokenOf) || (number.Indicator.Cadence == Cadence.Dates ? number.Period == number.Indicator.Dates.LastOrDefault(day => day <= today) : Rhythm.Next(number.Indicator.Cadence, number.Period) >= today)).ToList();
        var hidden = await Behind(db, newest.FindAll(number => owed.Reported[(number.Indicator.Id, number.Place)].Any(day => day.Period > number.Period)), stop);
        return owed with { Numbers = newest.FindAll(number => !hidden.Contains((number.Indicator.Id, number.Place, number.Period))) };
    }

    /// <summary>The numbers that have been reported after all, and only stand behind one of the period now running.</summary>
    private static async Task<HashSet<(IndicatorId, string?, DateOnly)>> Behind(SamspillDb db, List<OwedNumber> doubtful, CancellationToken stop)
    {
        if (doubtful.Count == 0)
        {
            return [];
        }

        var ids = doubtful.Select(number => number.Indicator.Id).Distinct().ToList();
        var since = doubtful.Min(number => number.Indicator.Cadence == Cadence.Dates ? number.Period.AddDays(-60) : Rhythm.StartOf(number.Indicator.Cadence, number.Period));
        var indicators = doubtful.Select(number => number.Indicator).DistinctBy(indicator => indicator.Id).ToDictionary(indicator => indicator.Id);
        var rows = await db.Set<Measurement>().Where(row => !row.IsSuperseded && ids.Contains(row.IndicatorId) && row.Period >= since).Select(row => new { row.IndicatorId, row.Municipality, row.Period }).ToListAsync(stop);
        return [.. rows.Select(row => (row.IndicatorId, row.Municipality?.Value, Deadlines.StandsFor(indicators[row.IndicatorId], row.Period)))];
    }

    /// <summary>The municipalities that are to report an indicator; one nameless place for the whole.</summary>
    public static IReadOnlyList<string?> PlacesOf(Indicator indicator) => indicator.IsPerMunicipality ? [.. indicator.Places] : [null];

    private static async Task<Owed> Make(SamspillDb db, ILookup<(IndicatorId, string?), ReportedDay> reported, int most, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(indicator => !indicator.IsArchived).ToListAsync(stop);
        var open = await db.Set<Measurement>().AsNoTracking().Where(row => !row.IsSuperseded && (row.Status == MeasurementStatus.Draft || row.Status == MeasurementStatus.Submitted || row.Status == MeasurementStatus.Endorsed || row.Status == MeasurementStatus.Returned)).OrderBy(row => row.Period).ThenBy(row => row.Id).ToListAsync(stop);
        return new([.. indicators.SelectMany(indicator => Missing(indicator, reported, today, most)).OrderBy(number => number.Due).ThenBy(number => Letters.SortKey(number.Indicator.Title), StringComparer.Ordinal)], open, indicators.ToDictionary(indicator => indicator.Id), reported);
    }

    /// <summary>The ended periods of one indicator that nobody has reported, place by place, at most <paramref name="most"/> of the newest each.</summary>
    internal static IEnumerable<OwedNumber> Missing(Indicator indicator, ILookup<(IndicatorId, string?), ReportedDay> reported, DateOnly today, int most = 12)
    {
        if (!Deadlines.Asks(indicator))
        {
            return [];
        }

        // A municipality that has reported nothing owes from where the others began.
        var first = PlacesOf(indicator).SelectMany(place => reported[(indicator.Id, place)]).Select(day => (DateOnly?)day.Period).Min();
        return from place in PlacesOf(indicator)
               let periods = reported[(indicator.Id, place)].Select(day => day.Period).ToList()
               from end in Deadlines.Missing(indicator, indicator.ValidFrom ?? first, periods, today, most)
               select new OwedNumber(indicator, place, end);
    }
}

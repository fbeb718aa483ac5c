using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Indicators;

/// <summary>A number that is owed: an indicator's, for a period that has ended, and for one municipality when each is to report.</summary>
internal sealed record OwedNumber(Indicator Indicator, string? Place, DateOnly Period)
{
    /// <summary>The day it is due; it never moves.</summary>
    public DateOnly Due => Rhythm.DueFor(Period);
}

/// <summary>Who owes which numbers, and what waits for whom.</summary>
/// <param name="Numbers">Numbers nobody has reported, the earliest due first.</param>
/// <param name="Open">Drafts, numbers handed in and numbers sent back, the oldest first.</param>
/// <param name="Reported">What has been reported, by indicator and municipality.</param>
internal sealed record Owed(IReadOnlyList<OwedNumber> Numbers, IReadOnlyList<Measurement> Open, IReadOnlyDictionary<IndicatorId, Indicator> Indicators, ILookup<(IndicatorId, string?), Measurement> Reported)
{
    /// <summary>All that is owed today, for one person's indicators or for all.</summary>
    public static async Task<Owed> Now(SamspillDb db, string? person, int most, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(indicator => !indicator.IsArchived).ToListAsync(stop);
        var current = await db.Set<Measurement>().AsNoTracking().Where(row => !row.IsSuperseded).OrderBy(row => row.Period).ThenBy(row => row.Id).ToListAsync(stop);
        var reported = current.ToLookup(row => (row.IndicatorId, row.Municipality?.Value));
        var numbers = indicators.Where(indicator => person is null || indicator.MeasuredBy == person).SelectMany(indicator => Missing(indicator, reported, today, most));
        return new([.. numbers.OrderBy(number => number.Due).ThenBy(number => Letters.SortKey(number.Indicator.Title), StringComparer.Ordinal)],
            [.. current.Where(row => row.Status is MeasurementStatus.Draft or MeasurementStatus.Submitted or MeasurementStatus.Returned)], indicators.ToDictionary(indicator => indicator.Id), reported);
    }

    /// <summary>The municipalities that are to report an indicator; one nameless place for the whole.</summary>
    public static IReadOnlyList<string?> PlacesOf(Indicator indicator) => indicator.IsPerMunicipality ? [.. indicator.Places] : [null];

    private static IEnumerable<OwedNumber> Missing(Indicator indicator, ILookup<(IndicatorId, string?), Measurement> reported, DateOnly today, int most)
    {
        // A municipality that has reported nothing owes from where the others began.
        var first = PlacesOf(indicator).SelectMany(place => reported[(indicator.Id, place)]).Select(row => (DateOnly?)row.Period).Min();
        return from place in PlacesOf(indicator)
               let periods = reported[(indicator.Id, place)].Select(row => row.Period).ToList()
               from end in Rhythm.Missing(indicator.Cadence, indicator.ValidFrom ?? first, periods, today, most)
               select new OwedNumber(indicator, place, end);
    }
}

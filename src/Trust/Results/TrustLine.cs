using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Results;

/// <summary>Trust overall in one round, as it was released.</summary>
/// <param name="On">The last day of answering.</param>
/// <param name="Share">How many of those asked took part.</param>
public sealed record TrustPoint(string Wave, string Title, DateOnly On, Cell Cell, Share? Share);

/// <summary>
/// Trust overall from round to round, oldest first. On one line stand only rounds that put the same questions to the same people; a round
/// with other questions, or that asked others, is on a line of its own.
/// </summary>
/// <param name="Instrument">The set of questions.</param>
/// <param name="Groups">Who answered.</param>
/// <param name="Places">In which municipalities; empty for the whole region without telling them apart.</param>
public sealed record TrustLine(string Instrument, IReadOnlyList<RaterGroup> Groups, IReadOnlyList<string> Places, IReadOnlyList<TrustPoint> Points)
{
    /// <summary>The lines of a place, the longest first.</summary>
    /// <param name="place">The municipality; null for all who were asked.</param>
    internal static async Task<IReadOnlyList<TrustLine>> Of(SamspillDb db, OrganisationId? place, IReadOnlyDictionary<OrganisationId, MunicipalityEntry> names, CancellationToken stop)
    {
        var waves = await db.Set<Wave>().AsNoTracking().Where(row => row.State == WaveState.Released && row.Kind == WaveKind.Pulse && row.ClosedOn != null).OrderBy(row => row.ClosedOn).ThenBy(row => row.ReleasedOn).ToListAsync(stop);
        var rows = (await db.Set<ReleasedScore>().AsNoTracking().Where(row => row.Measure == Measure.Overall || row.Measure == Measure.Answered).ToListAsync(stop)).ToLookup(row => row.WaveId);
        return [.. waves.Select(wave => At(wave, [.. rows[wave.Id]], place)).OfType<Standing>().GroupBy(one => (one.Wave.Instrument, one.Who)).Select(line => Line([.. line], names))
            .OrderByDescending(line => line.Points.Count).ThenByDescending(line => line.Points[^1].On)];
    }

    private static TrustLine Line(IReadOnlyList<Standing> line, IReadOnlyDictionary<OrganisationId, MunicipalityEntry> names)
    {
        var asked = line[^1].Asked;
        return new(line[^1].Wave.Instrument ?? "", [.. asked.Select(one => one.Group).Distinct().Order()],
            [.. asked.Select(one => one.Place).OfType<OrganisationId>().Distinct().Where(names.ContainsKey).Select(id => names[id].Name).OrderBy(Letters.SortKey, StringComparer.Ordinal)],
            [.. line.Select(one => new TrustPoint(one.Wave.Key.Value, one.Wave.Title, one.Wave.ClosedOn!.Value, Result.CellOf(one.Figure, ResultWords.Overall), Share.Of(one.Rate)))]);
    }

    /// <summary>The figure over all groups of a place, or of the only group there is; null when the place was not asked.</summary>
    private static Standing? At(Wave wave, IReadOnlyList<ReleasedScore> rows, OrganisationId? place)
    {
        var release = new Release(rows);
        var here = rows.Where(row => row.Measure == Measure.Overall && (place is null ? row.IsRegion : row.MunicipalityId == place)).ToList();
        var figure = here.Find(row => row.Group is null) ?? (here.Count == 1 ? here[0] : null);
        return figure is not null && release.Who(figure.IsRegion, figure.MunicipalityId, figure.Group) is var who ? new(wave, figure, release.RateOf(who, figure.Group), who, [.. release.Asked(figure)]) : null;
    }

    /// <summary>A round's figure, and whom it is of.</summary>
    private sealed record Standing(Wave Wave, ReleasedScore Figure, ReleasedScore? Rate, string Who, IReadOnlyList<(RaterGroup Group, OrganisationId? Place)> Asked);
}

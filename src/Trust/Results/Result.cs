using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Results;

/// <summary>A released figure as a page shows it.</summary>
/// <param name="CountAbout">How many answered, rounded down to fives.</param>
/// <param name="HasChanged">True when the change is larger than chance would make it.</param>
public sealed record Cell(RaterGroup? Group, string Measure, Text Title, decimal? Score, decimal? Low, decimal? High, decimal? Spread, int? CountAbout, HiddenReason? Hidden, decimal? Change, decimal? Chance, bool HasChanged, bool IsDemo);

/// <summary>How many of a group took part.</summary>
public sealed record Share(RaterGroup? Group, int? CountAbout, int Population)
{
    /// <summary>In per cent, rounded down; null when fewer than five took part.</summary>
    public int? Percent => CountAbout is { } count && Population > 0 ? (int)Math.Floor(100m * count / Population) : null;

    /// <summary>As it was released; null when nothing was.</summary>
    internal static Share? Of(ReleasedScore? rate) => rate is null ? null : new(rate.Group, rate.CountAbout, rate.Population ?? 0);
}

/// <summary>A released round as seen from one place, read from what was released and from nothing else.</summary>
/// <param name="Place">The key of the municipality; null for all who were asked.</param>
/// <param name="Places">The municipalities that can be chosen: a fixed list, and no other way to filter.</param>
/// <param name="Earlier">Whether there is an earlier round to hold the figures against.</param>
/// <param name="Lines">Trust overall from round to round, of the same place; empty for a round of own questions.</param>
public sealed record Result(string Wave, string Title, WaveKind Kind, DateOnly ReleasedOn, DateOnly? ClosedOn, string? FollowUp, DateOnly? FollowUpOn, DateOnly? FollowedUpOn, bool IsDemo, string? Place, string? PlaceName, IReadOnlyList<PlaceChoice> Places, IReadOnlyList<RaterGroup> Groups, IReadOnlyList<Cell> Cells, IReadOnlyList<Share> Shares, Earlier Earlier, IReadOnlyList<TrustLine> Lines)
{
    /// <summary>A group's figure of a measure; null when it was not asked.</summary>
    public Cell? Of(RaterGroup? group, string measure) => Cells.FirstOrDefault(cell => cell.Group == group && cell.Measure == measure);

    /// <summary>How many of a group took part; null when it was not asked.</summary>
    public Share? ShareOf(RaterGroup? group) => Shares.FirstOrDefault(share => share.Group == group);

    /// <summary>The weakest trust of one group in another that is shown.</summary>
    public Cell? Weakest => AllWeakest() is [var weakest, ..] ? weakest : null;

    /// <summary>The weakest, and others that are as weak, among those of so many answers that an interval is shown: a figure without one leads to no headline.</summary>
    internal List<Cell> AllWeakest()
    {
        var between = Cells.Where(cell => cell is { Score: not null, Low: not null, Group: { } group } && Pulse.Measure.TopicOf(cell.Measure) is { } topic && Pulse.Measure.Targets.Contains(topic) && topic != Pulse.Measure.Self(group)).OrderBy(cell => (cell.Score, cell.Group, cell.Measure)).ToList();
        return between.FindAll(cell => cell.Score == between[0].Score);
    }

    /// <summary>
    /// The least change of trust overall, in points, that a next round as large would show four times of five; null where no interval is shown.
    /// Reckoned from the interval as it is shown, so that it tells no more than that.
    /// </summary>
    public decimal? Detectable => (Of(null, Pulse.Measure.Overall) ?? (Groups.Count == 1 ? Of(Groups[0], Pulse.Measure.Overall) : null)) is { Low: { } low, High: { } high } && high > low
        ? (decimal)(Math.Ceiling(Analysis.Surveys.Change.Detectable(ErrorOf(low, high), ErrorOf(low, high)) * 2) / 2) : null;

    /// <summary>The released round of this key, or when none is named the last of the pulse that has a figure to show, before those that have none; null when there is none such.</summary>
    internal static async Task<Result?> Find(SamspillDb db, string? key, string? place, CancellationToken stop)
    {
        var released = db.Set<Wave>().AsNoTracking().Where(row => row.State == WaveState.Released);
        var wave = key is null ? await released.Where(row => row.Kind == WaveKind.Pulse).OrderByDescending(row => db.Set<ReleasedScore>().Any(figure => figure.WaveId == row.Id && figure.Score != null)).ThenByDescending(row => row.ClosedOn).FirstOrDefaultAsync(stop) : await released.ByKey(key, stop);
        if (wave is null)
        {
            return null;
        }

        var rows = await db.Set<ReleasedScore>().AsNoTracking().Where(row => row.WaveId == wave.Id).ToListAsync(stop);
        var names = (await db.Municipalities(stop)).ToDictionary(row => row.Id);
        var places = rows.Where(row => !row.IsRegion && row.MunicipalityId is not null).Select(row => row.MunicipalityId!.Value).Distinct().Where(names.ContainsKey).Select(id => names[id]).OrderBy(row => Letters.SortKey(row.Name), StringComparer.Ordinal).ToList();
        var chosen = places.Find(row => row.Key == place);
        var here = rows.FindAll(row => chosen is null ? row.IsRegion : !row.IsRegion && row.MunicipalityId == chosen.Id);
        var titles = await Titles(db, wave, stop);
        return new(wave.Key.Value, wave.Title, wave.Kind, wave.ReleasedOn!.Value, wave.ClosedOn, wave.FollowUp, wave.FollowUpOn, wave.FollowedUpOn, wave.IsDemo, chosen?.Key, chosen?.Name, [.. places.Select(row => new PlaceChoice(row.Key, row.Name))],
            [.. here.Select(row => row.Group).OfType<RaterGroup>().Distinct().Order()],
            [.. here.Where(row => row.Measure != Pulse.Measure.Answered).Select(row => CellOf(row, titles(row.Measure)))],
            [.. here.Where(row => row.Measure == Pulse.Measure.Answered).Select(Share.Of).OfType<Share>()],
            here.Exists(row => row.Change is not null) ? Earlier.Same : Held(here, new Release(rows), await ReleaseWave.Earlier(db, wave, stop)),
            wave.Kind == WaveKind.Pulse ? await TrustLine.Of(db, chosen?.Id, names, stop) : []);
    }

    internal static Cell CellOf(ReleasedScore row, Text title) => new(row.Group, row.Measure, title, row.Score, row.Low, row.High, row.Spread, row.CountAbout, row.Hidden, row.Change, row.Chance, row.HasChanged, row.IsDemo);

    private static double ErrorOf(decimal low, decimal high) => (double)(high - low) / 2 / 1.96;

    private static Earlier Held(List<ReleasedScore> here, Release release, IReadOnlyList<Release> earlier) =>
        earlier.Count == 0 ? Earlier.None
        : here.Where(row => row.Measure != Pulse.Measure.Answered).Any(row => release.Who(row.IsRegion, row.MunicipalityId, row.Group) is var who && earlier.Any(one => one.Of(who, row.Group, row.Measure) is not null)) ? Earlier.Same : Earlier.Others;

    private static async Task<Func<string, Text>> Titles(SamspillDb db, Wave wave, CancellationToken stop)
    {
        var own = await db.Set<OwnQuestion>().AsNoTracking().Where(row => row.WaveId == wave.Id).ToListAsync(stop);
        var statements = own.ToDictionary(row => Pulse.Measure.Own(row.Number), row => row.Statement, StringComparer.Ordinal);
        return measure => statements.GetValueOrDefault(measure) ?? ResultWords.Of(measure);
    }
}

/// <summary>How sure a figure is that is told away from the table it stands in.</summary>
/// <param name="CountAbout">How many answered, rounded down to fives.</param>
/// <param name="Percent">How many of those asked that was, in per cent; null when fewer than five took part.</param>
public sealed record HowSure(RaterGroup? Group, decimal? Low, decimal? High, int? CountAbout, int? Percent)
{
    internal static HowSure Of(ReleasedScore figure, ReleasedScore? rate) => new(figure.Group, figure.Low, figure.High, figure.CountAbout, Share.Of(rate)?.Percent);
}

/// <summary>A municipality that the page can show.</summary>
public sealed record PlaceChoice(string Key, string Name);

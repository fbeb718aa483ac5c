using Samspill.Analysis.Surveys;
using Samspill.Analysis.Surveys.Disclosure;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Results;

/// <summary>Makes the rows of a release: every figure rounded as it is shown, held against the last round that asked the same people, and how many took part.</summary>
internal static class Releasing
{
    /// <summary>The rows; null when a hidden figure could be reckoned out, and nothing may be released.</summary>
    /// <param name="earlier">What was released of earlier rounds by the same instrument, the last first.</param>
    public static IReadOnlyList<ReleasedScore>? Of(Wave wave, IReadOnlyList<Counted> counted, IReadOnlyList<Release> earlier)
    {
        if (Reckoning.Of(counted) is not { } figures)
        {
            return null;
        }

        var rates = Rates(wave, counted).ToList();
        var now = new Release(rates);
        var changes = figures.Select(figure => Since(Before(figure, now, earlier), figure)).ToList();
        var compared = changes.OfType<WaveChange>().ToList();
        var chances = ManyTests.Holm([.. compared.Select(change => change.Chance)]);
        var rows = figures.Select((figure, i) => Row(wave, figure, changes[i], changes[i] is { } change ? chances[compared.IndexOf(change)] : null));
        return [.. rows, .. rates];
    }

    /// <summary>The same figure of the last round that asked the same people; null when none has.</summary>
    private static ReleasedScore? Before(Figure figure, Release now, IReadOnlyList<Release> earlier)
    {
        var who = now.Who(figure.IsRegion, figure.Place, figure.Group);
        return earlier.Select(release => release.Of(who, figure.Group, figure.Measure)).FirstOrDefault(row => row is not null);
    }

    private static WaveChange? Since(ReleasedScore? before, Figure figure) =>
        figure is { MayShowSpread: true, Estimate: { } now } && before is { Score: { } score, StandardError: { } error }
            ? Change.Independent(Rounded((double)score, (double)error), Rounded(Shown.Score(now.Mean), now.StandardError)) : null;

    private static ReleasedScore Row(Wave wave, Figure figure, WaveChange? change, double? chance)
    {
        var sure = figure is { MayShowSpread: true, Estimate: not null };
        (decimal Low, decimal High)? ends = sure ? Shown.Ends(figure.Estimate!, figure.Group is null) : null;
        return new()
        {
            WaveId = wave.Id, IsRegion = figure.IsRegion, MunicipalityId = figure.Place, Group = figure.Group, Measure = figure.Measure, Hidden = figure.Hidden, IsDemo = wave.IsDemo,
            Score = figure.Hidden is null && (figure.Scores?.Mean ?? figure.Estimate?.Mean) is { } mean ? Coarsely(Shown.Score(mean), 1) : null,
            StandardError = sure ? Coarsely(figure.Estimate!.StandardError, 1) : null, Low = ends?.Low, High = ends?.High,
            Spread = sure && figure.Scores is { } scores ? Shown.Spread(scores) : null,
            CountAbout = figure.Hidden is null ? figure.Scores?.Count ?? figure.Estimate?.Count : null,
            Change = change is null ? null : Coarsely(change.Difference, 1), Chance = chance is { } p ? Coarsely(p, 4) : null,
        };
    }

    /// <summary>How many took part, rounded down to fives as while it ran: for each group of each place, for each group, and for all.</summary>
    private static IEnumerable<ReleasedScore> Rates(Wave wave, IReadOnlyList<Counted> counted)
    {
        var places = counted.Select(row => row.Of.MunicipalityId).Distinct().ToList();
        foreach (var group in counted.GroupBy(row => row.Of.Group).Select(rows => (Key: (RaterGroup?)rows.Key, Rows: rows.ToList())).Append((null, counted.ToList())))
        {
            yield return Rate(true, places.Count == 1 ? places[0] : null, group.Key, group.Rows);
            foreach (var place in places.Count == 1 ? [] : group.Rows.GroupBy(row => row.Of.MunicipalityId))
            {
                yield return Rate(false, place.Key, group.Key, [.. place]);
            }
        }

        ReleasedScore Rate(bool isRegion, Kernel.OrganisationId? place, RaterGroup? group, List<Counted> rows)
        {
            var answered = rows.Sum(row => row.Answered);
            int? about = answered < ShowWave.Step ? null : Coarse.Count(answered);
            return new()
            {
                WaveId = wave.Id, IsRegion = isRegion, MunicipalityId = place, Group = group, Measure = Measure.Answered, Population = Math.Max(rows.Sum(row => row.Of.Asked), about ?? 0), IsDemo = wave.IsDemo,
                CountAbout = about, Hidden = about is null ? HiddenReason.Few : null,
            };
        }
    }

    /// <summary>An estimate as it was shown, with the rounding counted in.</summary>
    private static Estimate Rounded(double score, double error) => new(score, Math.Sqrt((error * error) + Shown.Variance), double.PositiveInfinity, score, score, 0, IsFinite: true);

    private static decimal Coarsely(double number, int decimals) => (decimal)Math.Round(number, decimals, MidpointRounding.AwayFromZero);
}

using Samspill.Analysis.Surveys;
using Samspill.Analysis.Surveys.Disclosure;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Results;

/// <summary>Makes the rows of a release: every figure rounded as it is shown, held against the round before, and how many took part.</summary>
internal static class Releasing
{
    private const double Points = 25;

    /// <summary>What rounding to a tenth of a step adds to the variance of a score, in points squared.</summary>
    private const double FromRounding = Points / 10 * (Points / 10) / 12;

    /// <summary>The rows; null when a hidden figure could be reckoned out, and nothing may be released.</summary>
    /// <param name="before">What was released of the round before by the same instrument; none when there was none.</param>
    public static IReadOnlyList<ReleasedScore>? Of(Wave wave, IReadOnlyList<Counted> counted, IReadOnlyList<ReleasedScore> before)
    {
        if (Reckoning.Of(counted) is not { } figures)
        {
            return null;
        }

        var earlier = before.Where(row => row.Measure != Measure.Answered).ToDictionary(row => (row.IsRegion, Place(row.IsRegion, row.MunicipalityId), row.Group, row.Measure));
        var changes = figures.Select(figure => figure.Estimate is { } now && figure.MayShowSpread && earlier.TryGetValue((figure.IsRegion, Place(figure.IsRegion, figure.Place), figure.Group, figure.Measure), out var then) && then is { Score: { } score, StandardError: { } error }
            ? Change.Independent(Rounded((double)score, (double)error), Rounded((double)ScoreOf(now.Mean), now.StandardError)) : null).ToList();
        var compared = changes.OfType<WaveChange>().ToList();
        var chances = ManyTests.Holm([.. compared.Select(change => change.Chance)]);
        var rows = figures.Select((figure, i) => Row(wave, figure, changes[i], changes[i] is { } change ? chances[compared.IndexOf(change)] : null));
        return [.. rows, .. Rates(wave, counted)];
    }

    private static ReleasedScore Row(Wave wave, Figure figure, WaveChange? change, double? chance)
    {
        var sure = figure is { MayShowSpread: true, Estimate: not null };
        return new()
        {
            WaveId = wave.Id, IsRegion = figure.IsRegion, MunicipalityId = figure.Place, Group = figure.Group, Measure = figure.Measure, Hidden = figure.Hidden, IsDemo = wave.IsDemo,
            Score = figure.Hidden is null && (figure.Scores?.Mean ?? figure.Estimate?.Mean) is { } mean ? ScoreOf(mean) : null,
            StandardError = sure ? Coarsely(figure.Estimate!.StandardError, 1) : null,
            Low = sure ? Math.Max(0, Coarsely(figure.Estimate!.Low, 0)) : null, High = sure ? Math.Min(100, Coarsely(figure.Estimate!.High, 0)) : null,
            Spread = sure && figure.Scores is { } scores ? Coarsely(scores.Deviation / Points, 1) : null,
            CountAbout = figure.Hidden is null ? Coarse.Count(figure.Scores?.Count ?? figure.Estimate?.Count ?? 0) : null,
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
            return new()
            {
                WaveId = wave.Id, IsRegion = isRegion, MunicipalityId = place, Group = group, Measure = Measure.Answered, Population = rows.Sum(row => Math.Max(row.Of.Population, row.Answered)), IsDemo = wave.IsDemo,
                CountAbout = answered < ShowWave.Step ? null : answered / ShowWave.Step * ShowWave.Step, Hidden = answered < ShowWave.Step ? HiddenReason.Few : null,
            };
        }
    }

    private static Kernel.OrganisationId? Place(bool isRegion, Kernel.OrganisationId? place) => isRegion ? null : place;

    /// <summary>An estimate as it was shown, with the rounding counted in.</summary>
    private static Estimate Rounded(double score, double error) => new(score, Math.Sqrt((error * error) + FromRounding), double.PositiveInfinity, score, score, 0, IsFinite: true);

    /// <summary>A mean on 0–100, as a tenth of a step of the scale is 2.5 points.</summary>
    private static decimal ScoreOf(double mean) => (decimal)Math.Round((Coarse.Mean(1 + (mean / Points)) - 1) * Points, 1, MidpointRounding.AwayFromZero);

    private static decimal Coarsely(double number, int decimals) => (decimal)Math.Round(number, decimals, MidpointRounding.AwayFromZero);
}

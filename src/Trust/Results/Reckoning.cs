using Samspill.Analysis.Surveys;
using Samspill.Analysis.Surveys.Disclosure;
using Samspill.Kernel;
using Samspill.Trust.Answering;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Results;

/// <summary>What a group of one place answered, as counts.</summary>
internal sealed record Counted(Respondents Of, IReadOnlyList<Tally> Tallies)
{
        /// <summary>How many have handed in.</summary>
    public int Answered => Tallies.Where(tally => tally.Parts.Measure == Measure.Answered).Sum(tally => tally.Count);

    /// <summary>The measures that were asked.</summary>
    public IEnumerable<string> Measures => Tallies.Select(tally => tally.Parts.Measure).Where(measure => measure != Measure.Answered).Distinct(StringComparer.Ordinal);

    /// <summary>Every score of a measure on 0–100; those without a position are left out.</summary>
    public IEnumerable<double> Scores(string measure) => Tallies.Where(tally => tally.Parts.Measure == measure && tally.Parts.Quarters > 0)
        .SelectMany(tally => Enumerable.Repeat(((double)tally.Parts.Quarters / Tally.Quarters - 1) * Shown.Points, tally.Count));
}

/// <summary>A figure, already as coarse as it is shown. One that is hidden has none.</summary>
/// <param name="MayShowSpread">True when the spread, and with it the interval, may be shown.</param>
internal sealed record Figure(bool IsRegion, OrganisationId? Place, RaterGroup? Group, string Measure, GroupScores? Scores, Estimate? Estimate, bool MayShowSpread, HiddenReason? Hidden);

/// <summary>
/// From counts to the figures that may be shown. The hierarchy is fixed: for each group and measure its municipalities and the region over
/// them, or, where the round asks in one place alone, that place as the whole; and for each place an index over its groups, only where every one of them is shown and reckoned from what is shown of them, so
/// that it tells nothing that they do not.
/// </summary>
internal static class Reckoning
{
    private const string All = "*";

    /// <summary>Every figure of a round; null when the audit finds a hidden one exposed, and then nothing may be released.</summary>
    public static IReadOnlyList<Figure>? Of(IReadOnlyList<Counted> counted)
    {
        var made = new List<Figure>();
        var isOnePlace = counted.Select(row => row.Of.MunicipalityId).Distinct().Count() == 1;
        foreach (var group in counted.GroupBy(row => row.Of.Group).OrderBy(group => group.Key))
        {
            foreach (var measure in group.SelectMany(row => row.Measures).Distinct(StringComparer.Ordinal))
            {
                if (Cells([.. group], measure, isOnePlace) is not { } figures)
                {
                    return null;
                }

                made.AddRange(figures);
            }
        }

        made = [.. made.Select(figure => figure.Measure == Measure.Overall && !MayShowOverall(figure, made) ? figure with { Scores = null, Estimate = null, MayShowSpread = false, Hidden = figure.Hidden ?? HiddenReason.Protects } : figure)];
        // Those asked without a municipality, beside others of their group with one, are counted in the region and are no place of their own.
        made.RemoveAll(figure => figure is { IsRegion: false, Place: null });
        return [.. made, .. Indices(made)];
    }

    /// <summary>
    /// One group's places, and the region over them. A group asked in one municipality of several is there twice, as its municipality's and
    /// as the region's: a total with one part, so that what decides and proves what is hidden knows that the two are one.
    /// </summary>
    private static IEnumerable<Figure>? Cells(IReadOnlyList<Counted> group, string measure, bool isOnePlace)
    {
        var isWhole = isOnePlace || (group.Count == 1 && group[0].Of.MunicipalityId is null);
        var keys = group.ToDictionary(row => KeyOf(row.Of.MunicipalityId), StringComparer.Ordinal);
        var dimension = isWhole ? new Dimension(new Branch(keys.Keys.Single())) : new Dimension(Branch.Over(All, keys.Keys.Order(StringComparer.Ordinal)));
        var published = ScoreDisclosure.Of(new Crossing(dimension), group.SelectMany(row => row.Scores(measure).Select(score => new PlacedScore([KeyOf(row.Of.MunicipalityId)], score))), DisclosureRules.Pulse);
        return published.Audit().Any(range => range.IsExposed) ? null : published.Cells.Select(cell =>
        {
            var place = cell.At[0] == All ? null : keys[cell.At[0]];
            var people = place?.Of.Asked ?? group.Sum(row => row.Of.Asked);
            var scores = cell.Scores is { } exact ? Shown.Of(exact, people) : null;
            return new Figure(place is null || isWhole, place?.Of.MunicipalityId, group[0].Of.Group, measure, scores, scores is null ? null : Means.Of(scores), cell.MayShowSpread, cell.Why switch { null => null, HiddenBecause.TooFew => HiddenReason.Few, _ => HiddenReason.Protects });
        });
    }

    /// <summary>
    /// A person's average over the seven would, with six of them known, tell the seventh: it is shown only where all seven are, and the
    /// region's only where every municipality's is.
    /// </summary>
    private static bool MayShowOverall(Figure overall, List<Figure> all)
    {
        bool Whole(Figure at) => all.Where(figure => figure.Group == at.Group && figure.Place == at.Place && figure.IsRegion == at.IsRegion && Measure.TopicOf(figure.Measure) is { } topic && Measure.Targets.Contains(topic)).All(figure => figure.Hidden is null);
        return Whole(overall) && (!overall.IsRegion || all.Where(figure => figure.Group == overall.Group && figure.Measure == Measure.Overall && !figure.IsRegion).All(part => part.Hidden is null && Whole(part)));
    }

    /// <summary>Over the groups of a place, each weighing alike.</summary>
    private static IEnumerable<Figure> Indices(IReadOnlyList<Figure> figures)
    {
        foreach (var at in figures.GroupBy(figure => (figure.IsRegion, Place: figure.IsRegion ? null : figure.Place, figure.Measure)).Where(at => at.Count() > 1))
        {
            var isShown = at.All(figure => figure.Scores is { Count: > 1 });
            var index = isShown ? Means.Index([.. at.Select(figure => figure.Scores!)], GroupWeights.Equal) : null;
            yield return new(at.Key.IsRegion, at.Select(figure => figure.Place).Distinct().Count() == 1 ? at.First().Place : null, null, at.Key.Measure, null, index, isShown && at.All(figure => figure.MayShowSpread), isShown ? null : at.Any(figure => figure.Hidden == HiddenReason.Few) ? HiddenReason.Few : HiddenReason.Protects);
        }
    }

    private static string KeyOf(OrganisationId? place) => place?.Value.ToString() ?? "region";
}

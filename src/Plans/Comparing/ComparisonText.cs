using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Plans.Comparing;

/// <summary>A comparison as lines of text for a terminal, in the current language: what it came to, plan against plan, then every matter by kind with what its sentences say differently.</summary>
public static class ComparisonText
{
    private static readonly Text PairLine = new("{0} mot {1}: {2}, dekning {3} og {4} prosent, {5}.", "{0} mot {1}: {2}, dekning {3} og {4} prosent, {5}.", "{0} against {1}: {2}, coverage {3} and {4} per cent, {5}.");
    private static readonly Plural MatchCount = new(new("{0} mulig par", "{0} mogleg par", "{0} possible pair"), new("{0} mulige par", "{0} moglege par", "{0} possible pairs"));
    private static readonly Plural ConflictCount = new(new("{0} mulig motsigelse", "{0} mogleg motseiing", "{0} possible contradiction"), new("{0} mulige motsigelser", "{0} moglege motseiingar", "{0} possible contradictions"));
    private static readonly Text Said = new("{0}: «{1}»", "{0}: «{1}»", "{0}: “{1}”");

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(ComparisonResult result)
    {
        var matters = Matters.Of(result);
        yield return ComparisonSum.Of(result, matters);
        foreach (var pair in result.Pairs)
        {
            var against = pair.Matches.Count(match => match.Conflicts.Any(conflict => !conflict.IsOwn));
            yield return PairLine.With(result.Plans[pair.A].Name, result.Plans[pair.B].Name, MatchCount.Of(pair.Matches.Count), Percent(pair.CoverageA), Percent(pair.CoverageB), ConflictCount.Of(against));
        }

        foreach (var group in matters.GroupBy(matter => matter.Kind).OrderBy(group => group.Key == MatterKind.Contradictory ? -1 : (int)group.Key))
        {
            yield return $"\n{ComparisonWords.Of(group.Key)} ({group.Count()})";
            foreach (var line in group.OrderByDescending(matter => matter.Ties.Select(tie => tie.Match.Score).DefaultIfEmpty().Max()).SelectMany(matter => LinesOf(result, matter)))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> LinesOf(ComparisonResult result, Matter matter) => matter.Ties.Count == 0
        ? matter.Sentences.Select(place => "  " + Say(result, place.Plan, place.Sentence))
        : matter.Ties.OrderByDescending(tie => tie.Match.Score).SelectMany(tie => (string[])
        [
            "  " + Say(result, tie.Pair.A, tie.Match.A), "  " + Say(result, tie.Pair.B, tie.Match.B),
            "    " + string.Join(". ", tie.Match.Conflicts.Select(conflict => ComparisonWords.Of(conflict).ToString()).Prepend(ComparisonWords.HowLike((decimal)tie.Match.Score))),
        ]);

    private static string Say(ComparisonResult result, int plan, int sentence) => Said.With(result.Plans[plan].Name, result.Plans[plan].Sentences[sentence].Text);

    private static string Percent(double? share) => share is { } known ? (known * 100).ToString("0", CultureInfo.CurrentCulture) : "–";
}

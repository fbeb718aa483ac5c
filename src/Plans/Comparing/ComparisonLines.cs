using Samspill.Kernel;
using Samspill.Ui;

namespace Samspill.Plans.Comparing;

/// <summary>What a page or a file tells of a comparison.</summary>
internal static class ComparisonLines
{
    /// <summary>The theme of what has none, in addresses.</summary>
    public const string NoTheme = "-";

    /// <summary>The matters with pairs that nobody has judged, in addresses.</summary>
    public const string ToJudge = "apne";

    /// <summary>The pairs that somebody has said no to, in addresses.</summary>
    public const string SaidNo = "nei";

    private const int MostTerms = 6;

    public static ShowComparison.Whole Of(ShowComparison.Kept found, Judged judged, ShowComparison.Wish wish, ShowComparison.Sides sides, int perPage)
    {
        var result = judged.Result;
        var municipalities = result.Plans.Select(plan => plan.Municipality).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var ties = found.Matters.SelectMany(matter => matter.Ties).ToList();
        var asked = (wish.Kind == SaidNo ? found.Refused : found.Matters).Where(matter => IsAsked(matter, result, wish, judged)).OrderBy(matter => matter.Kind switch { MatterKind.Contradictory => 0, MatterKind.Shared => 1, MatterKind.Alone => 2, _ => 3 }).ThenByDescending(matter => matter.Ties.Count > 0 ? matter.Ties.Max(tie => tie.Match.Score) : 0).ToList();
        var shown = asked.Select(matter => (Matter: matter, Ties: wish.Kind == ToJudge ? [.. matter.Ties.Where(tie => judged.Of(tie.Pair, tie.Match) is null)] : matter.Ties)).ToList();
        var at = At(sides.Matters, shown.Sum(row => Math.Max(1, row.Ties.Count)), perPage);
        var (mentions, pairs) = (Mentions(result), At(sides.Pairs, result.Pairs.Count, perPage));
        var told = At(sides.Mentions, mentions.Count, perPage);
        return new(judged.Comparison.Key.Value, judged.Comparison.On, judged.Comparison.Threshold, judged.Comparison.WordList, judged.Comparison.Background, found.Plans, Enum.GetValues<MatterKind>().ToDictionary(kind => kind, kind => found.Matters.Count(matter => matter.Kind == kind)), found.Matters.Count(matter => matter.IsConfirmed),
            mentions.Count, CountPlans.Of(judged, CountPlans.Share, null), ties.Count(tie => judged.Of(tie.Pair, tie.Match) is not null), ties.Count, found.Refused.Count,
            municipalities, Matrix(found, result, municipalities), [.. On(pairs, result.Pairs, perPage).Select(pair => Pair(result, pair))], pairs, wish, [.. OnPage(found, judged, shown, (at.Page - 1) * perPage, perPage)], at.Page, at.Pages,
            [.. On(told, mentions, perPage).Select(place => Mention(found, result, place.Plan, place.Sentence))], told, [.. found.All.Where(other => other.Key != judged.Comparison.Key.Value)], judged.Comparison.IsTrial, judged.Comparison.IsDemo);
    }

    /// <summary>The matters that stand from a place on: each takes as much room as it has pairs, and one that is longer than what is left goes on over the next page.</summary>
    private static IEnumerable<ShowComparison.MatterLine> OnPage(ShowComparison.Kept found, Judged judged, IEnumerable<(Matter Matter, IReadOnlyList<(ResultPair Pair, ResultMatch Match)> Ties)> shown, int from, int room)
    {
        foreach (var (matter, ties) in shown)
        {
            var takes = Math.Max(1, ties.Count);
            if (from < takes && room > 0)
            {
                var lines = ties.OrderByDescending(tie => tie.Match.Score).Skip(from).Take(room).Select(tie => Tie(found, judged, tie.Pair, tie.Match)).ToList();
                var (canBeShared, sentences) = (JudgePair.CanBeShared(matter, judged.Result), lines.Count == 0 ? matter.Sentences.Select(place => Sentence(found, judged.Result, place.Plan, place.Sentence)) : lines.SelectMany(line => new[] { line.First, line.Other }).Distinct());
                yield return new(matter.Kind, canBeShared, [.. sentences], lines, from, ties.Count, matter.Said);
                room -= Math.Max(1, lines.Count);
            }

            from = Math.Max(0, from - takes);
        }
    }

    private static ShowComparison.Turn At(int? asked, int count, int perPage)
    {
        var page = PageOfList.Asked(asked, count, perPage);
        return new(page.Number, page.Of, count);
    }

    private static IEnumerable<T> On<T>(ShowComparison.Turn turn, IReadOnlyList<T> rows, int perPage) => rows.Skip((turn.Page - 1) * perPage).Take(perPage);

    /// <summary>The places of the statements that say something of the region.</summary>
    private static List<(int Plan, int Sentence)> Mentions(ComparisonResult result) =>
        [.. Enumerable.Range(0, result.Plans.Count).SelectMany(plan => Enumerable.Range(0, result.Plans[plan].Sentences.Count).Where(at => result.Plans[plan].Sentences[at].Mentions.Count > 0).Select(at => (plan, at)))];

    private static ShowComparison.MentionLine Mention(ShowComparison.Kept found, ComparisonResult result, int plan, int at)
    {
        var sentence = result.Plans[plan].Sentences[at];
        return new(Sentence(found, result, plan, at), string.Join(", ", sentence.Mentions.Select(mention => sentence.Text.Substring(mention.Start, mention.Length)).Distinct(StringComparer.OrdinalIgnoreCase)));
    }

    private static bool IsAsked(Matter matter, ComparisonResult result, ShowComparison.Wish wish, Judged judged) =>
        (wish.Theme is null || matter.Sentences.Any(place => (result.Plans[place.Plan].Sentences[place.Sentence].Theme ?? NoTheme) == wish.Theme && (wish.Municipality is null || result.Plans[place.Plan].Municipality == wish.Municipality)))
        && (wish.Theme is not null || wish.Municipality is null || matter.Sentences.Any(place => result.Plans[place.Plan].Municipality == wish.Municipality))
        && wish.Kind switch { "felles" => matter.Kind == MatterKind.Shared, "motstrid" => matter.Kind == MatterKind.Contradictory, "alene" => matter.Kind == MatterKind.Alone, "avskrift" => matter.Kind == MatterKind.Copied, ToJudge => matter.Ties.Any(tie => judged.Of(tie.Pair, tie.Match) is null), _ => true };

    private static List<ShowComparison.ThemeRow> Matrix(ShowComparison.Kept found, ComparisonResult result, List<string> municipalities)
    {
        var answered = found.Matters.Where(matter => matter.Ties.Count > 0).SelectMany(matter => matter.Sentences).ToHashSet();
        var cells = Enumerable.Range(0, result.Plans.Count).SelectMany(plan => result.Plans[plan].Sentences.Select((sentence, at) => (Theme: sentence.Theme ?? NoTheme, result.Plans[plan].Municipality, IsAnswered: answered.Contains((plan, at)))))
            .GroupBy(row => (row.Theme, row.Municipality)).ToDictionary(group => group.Key, group => new ShowComparison.ThemeCell(group.Count(), group.Count(row => row.IsAnswered)));
        return [.. found.Themes.Append((Key: NoTheme, Title: Statements.StatementWords.NoTheme.ToString())).Where(theme => cells.Keys.Any(key => key.Theme == theme.Key))
            .Select(theme => new ShowComparison.ThemeRow(theme.Key, theme.Title, [.. municipalities.Select(place => cells.GetValueOrDefault((theme.Key, place), new(0, 0)))]))];
    }

    private static ShowComparison.PairLine Pair(ComparisonResult result, ResultPair pair) => new(result.Plans[pair.A].Name, result.Plans[pair.B].Name, Percent(pair.CoverageA), Percent(pair.CoverageB), Percent(pair.Alignment), Percent(pair.RegionalLikeness), Percent(pair.CopiedShare));

    private static decimal? Percent(double? share) => share is { } known ? Math.Round((decimal)known * 100, 1, MidpointRounding.AwayFromZero) : null;

    private static ShowComparison.SentenceLine Sentence(ShowComparison.Kept found, ComparisonResult result, int plan, int at)
    {
        var sentence = result.Plans[plan].Sentences[at];
        return new($"{plan}-{at}", found.Plans[plan].Key, found.Plans[plan].Title, result.Plans[plan].Municipality, found.Plans[plan].Version, sentence.Number, sentence.Text, sentence.Read, sentence.Section, sentence.Page);
    }

    private static ShowComparison.TieLine Tie(ShowComparison.Kept found, Judged judged, ResultPair pair, ResultMatch match)
    {
        var (first, other, verdict) = (Sentence(found, judged.Result, pair.A, match.A), Sentence(found, judged.Result, pair.B, match.B), judged.Of(pair, match));
        return new(first, other, Cut(first.Text, match.MarksA), Cut(other.Text, match.MarksB), Math.Round((decimal)match.Score, 4), [.. match.Terms.Take(MostTerms).Select(term => string.Equals(term.A, term.B, StringComparison.OrdinalIgnoreCase) ? term.A : $"{term.A} = {term.B}")],
            [.. match.Conflicts.Select(conflict => new ShowComparison.ConflictLine(ComparisonWords.Of(conflict), conflict.IsOwn))], verdict?.Verdict, verdict?.On);
    }

    private static List<ShowComparison.Marked> Cut(string text, IReadOnlyList<int> marks)
    {
        var parts = new List<ShowComparison.Marked>();
        var at = 0;
        for (var i = 0; i + 1 < marks.Count; i += 2)
        {
            parts.Add(new(text[at..marks[i]], false));
            parts.Add(new(text.Substring(marks[i], marks[i + 1]), true));
            at = marks[i] + marks[i + 1];
        }

        parts.Add(new(text[at..], false));
        return [.. parts.Where(part => part.Words.Length > 0)];
    }
}

using System.Globalization;
using Samspill.Analysis.Goals;
using Samspill.Analysis.Norwegian;

namespace Samspill.Bench.Quality;

/// <summary>
/// Holds what the text room finds against sentences of public plans that a reader labelled, half to mend rules by and half held out:
/// statements, mentions of the region, each rule of the goal check. With treebanks, where sentences end.
/// </summary>
internal static class QualityBench
{
    private static readonly string[] Rules = ["T1", "M1", "M2", "S1", "S2", "S3", "W1", "X1", "C1", "P1", "R1", "N1", "G1"];

    /// <summary>The names of the regions and municipalities of the labelled plans; a plan's own municipality is left out of its list.</summary>
    private static readonly RegionName[] Names =
    [
        new("Hallingdal", MentionKind.Region), new("Kongsbergregionen", MentionKind.Region), new("Numedal", MentionKind.Region), new("Stavangerregionen", MentionKind.Region),
        .. new[] { "Flå", "Nes", "Gol", "Hemsedal", "Ål", "Hol", "Kongsberg", "Flesberg", "Rollag", "Nore og Uvdal", "Notodden", "Stavanger", "Sola", "Sandnes", "Randaberg", "Asker", "Drammen", "Lier" }.Select(name => new RegionName(name, MentionKind.Municipality)),
    ];

    public static async Task<int> Run(string[] options)
    {
        var sentences = LabelledSentence.All();
        var asked = options.Contains("--errors") ? sentences.Where(sentence => !sentence.IsHeld).ToList() : [];
        Tell($"{sentences.Count} sentences of {sentences.Select(sentence => sentence.Plan).Distinct(StringComparer.Ordinal).Count()} plans, {sentences.Count(sentence => sentence.IsHeld)} held out. Share (Wilson interval, 95 %).");
        Tell("");
        Tell("| | Half | found | precision | there | recall |\n|---|---|---|---|---|---|");
        foreach (var isHeld in new[] { false, true })
        {
            var half = sentences.Where(sentence => sentence.IsHeld == isHeld).ToList();
            var read = half.Where(sentence => sentence.IsForFinding).ToList();
            var name = isHeld ? "held out" : "tuning";
            Row("Statement", name, read, Found, sentence => sentence.Statement is not null);
            foreach (var kind in Enum.GetValues<StatementKind>())
            {
                Row($"– {kind}", name, read, sentence => KindOf(sentence) == kind, sentence => sentence.Statement == kind);
            }

            Row("Concerns the region", name, read, Mentions, sentence => sentence.ConcernsRegion);
            foreach (var rule in Rules)
            {
                Row(rule, name, [.. half.Where(sentence => sentence.Rules is not null && (sentence.OnlyAlert ?? rule) == rule)], sentence => GoalCheck.Check(sentence.Sentence).Breaks(rule), sentence => sentence.Rules!.Contains(rule));
            }
        }

        Tell("");
        Tell(LabelledPairs.Table());
        Apart("statement", [.. asked.Where(sentence => sentence.IsForFinding)], Found, sentence => sentence.Statement is not null);
        Apart("region", [.. asked.Where(sentence => sentence.IsForFinding)], Mentions, sentence => sentence.ConcernsRegion);
        foreach (var rule in Rules)
        {
            Apart(rule, [.. asked.Where(sentence => sentence.Rules is not null)], sentence => GoalCheck.Check(sentence.Sentence).Breaks(rule), sentence => sentence.Rules!.Contains(rule));
        }

        var at = Array.IndexOf(options, "--treebank");
        foreach (var file in at < 0 ? [] : options.Skip(at + 1).TakeWhile(option => !option.StartsWith("--", StringComparison.Ordinal)))
        {
            Tell("");
            Tell(await Bounds(file));
        }

        return 0;
    }

    private static StatementKind? KindOf(LabelledSentence sentence) => Statements.KindOf(sentence.Sentence, sentence.Kind, sentence.Headings);

    private static bool Found(LabelledSentence sentence) => KindOf(sentence) is not null;

    private static bool Mentions(LabelledSentence sentence) =>
        RegionMentions.In(sentence.Sentence, [.. Names.Where(name => name.Name != sentence.Plan)]).Count > 0;

    private static void Row(string what, string half, IReadOnlyList<LabelledSentence> sentences, Func<LabelledSentence, bool> found, Func<LabelledSentence, bool> expected)
    {
        var tally = new Tally();
        foreach (var sentence in sentences)
        {
            if (sentence.OnlyAlert is null)
            {
                tally.Add(found(sentence), expected(sentence));
            }
            else if (found(sentence))
            {
                tally.AddAlert(expected(sentence));
            }
        }

        Tell($"| {what} | {half} | {tally.Row()} |");
    }

    private static void Apart(string what, IReadOnlyList<LabelledSentence> sentences, Func<LabelledSentence, bool> found, Func<LabelledSentence, bool> expected)
    {
        foreach (var sentence in sentences.Where(sentence => found(sentence) != expected(sentence)))
        {
            Tell($"{what} {(found(sentence) ? "wrong" : "missed")} [{string.Join(" / ", sentence.Headings)}] {sentence.Sentence}");
        }
    }

    /// <summary>Ends of sentences in a CoNLL-U treebank, ten sentences run together at a time; once for all and once for those that end in a full stop or the like.</summary>
    private static async Task<string> Bounds(string file)
    {
        var gold = (await File.ReadAllLinesAsync(file)).Where(line => line.StartsWith("# text = ", StringComparison.Ordinal)).Select(line => line[9..].Trim()).ToList();
        var (all, closed) = (new Tally(), new Tally());
        foreach (var part in gold.Chunk(10))
        {
            var text = string.Join(' ', part);
            var ends = new HashSet<int>();
            var at = -1;
            foreach (var sentence in part)
            {
                at += sentence.Length + 1;
                ends.Add(at);
            }

            var found = Sentences.Of(text, [new(0, text.Length, SentenceKind.Prose)]).Select(sentence => sentence.End).ToHashSet();
            foreach (var end in ends.Union(found).Where(end => end < text.Length))
            {
                all.Add(found.Contains(end), ends.Contains(end));
                if (".!?…\"»)".Contains(text[end - 1], StringComparison.Ordinal))
                {
                    closed.Add(found.Contains(end), ends.Contains(end));
                }
            }
        }

        return $"{Path.GetFileName(file)}, {gold.Count} sentences: | ends | found | precision | there | recall |\n|---|---|---|---|---|\n| all | {all.Row()} |\n| after a closing mark | {closed.Row()} |";
    }

    private static void Tell(string line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

using Samspill.Exchange.Documents;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Ui;

namespace Samspill.Plans.Comparing;

/// <summary>A comparison as a document to be written as DOCX or HTML, and as a workbook: the same bytes for the same comparison.</summary>
public static class ComparisonDocument
{
    /// <summary>The document.</summary>
    /// <param name="by">Who publishes it.</param>
    /// <param name="on">The day it is dated.</param>
    public static TextDocument Of(ComparisonResult result, string by, DateOnly on, Language language) => Of(result, Matters.Of(result), (_, _) => null, by, on, language);

    internal static TextDocument Of(ComparisonResult result, IReadOnlyList<Matter> matters, Func<ResultPair, ResultMatch, Verdict?> verdict, string by, DateOnly on, Language language)
    {
        string Say(Text text) => text.In(language);
        List<Block> blocks =
        [
            Paragraph(Say(ComparisonSum.Of(result, matters))),
            Paragraph(Say(ComparisonWords.PairsHelp)),
            .. ComparisonWords.Meanings.Select(one => Item($"{Say(one.Word)}: {Say(one.Says)}")),
            new TableBlock(Say(ComparisonWords.Pairs), Say(ComparisonWords.Pairs), [new(Say(ComparisonWords.First), false, 5), new(Say(ComparisonWords.Other), false, 5), .. new[] { ComparisonWords.CoverageA, ComparisonWords.CoverageB, ComparisonWords.Alignment, ComparisonWords.Regional, ComparisonWords.CopiedShare }.Select(title => new TableColumn(Say(title), true, 2))],
                [.. result.Pairs.Select(pair => (IReadOnlyList<IReadOnlyList<Span>>)[Cell(result.Plans[pair.A].Name), Cell(result.Plans[pair.B].Name), .. new[] { pair.CoverageA, pair.CoverageB, pair.Alignment, pair.RegionalLikeness, pair.CopiedShare }.Select(share => Percent(share, language))])], false, "par"),
        ];
        foreach (var kind in new[] { MatterKind.Contradictory, MatterKind.Shared, MatterKind.Alone, MatterKind.Copied })
        {
            blocks.Add(new HeadingBlock([new Span($"{Say(ComparisonWords.Of(kind))} ({Count(matters, kind)})")], "saker-" + kind.ToString().ToLowerInvariant(), IsNumbered: true));
            blocks.AddRange(matters.Where(matter => matter.Kind == kind).SelectMany(matter => OfMatter(result, matter, verdict, Say)));
        }

        blocks.Add(new HeadingBlock([new Span(Say(ComparisonWords.Region))], "region", IsNumbered: true));
        blocks.AddRange(result.Plans.SelectMany(plan => plan.Sentences.Where(sentence => sentence.Mentions.Count > 0).Select(sentence => Item($"«{sentence.Text}» {plan.Name}, {Say(StatementWords.Place(sentence.Section, sentence.Page, plan.Name))}"))));
        blocks.Add(new HeadingBlock([new Span(Say(ComparisonWords.RestsOn))], "grunnlag", IsNumbered: true));
        blocks.Add(Paragraph($"{Say(ComparisonWords.ThresholdTitle)} {result.Threshold.ToString("0.##", language.Culture())}. {Say(ComparisonWords.WordList)} {result.Words}. {Say(ComparisonWords.BackgroundTitle)} {result.Background}."));
        return new TextDocument(Say(ComparisonWords.Title), by, string.Join(" · ", result.Plans.Select(plan => plan.Name)), by, language.Code(), on, "samspill:plansammenligning", null, null, Say(Words.PageOf), blocks);
    }

    /// <summary>The comparison as a workbook: pairs of plans, matches, statements and mentions, one row a fact.</summary>
    internal static byte[] Xlsx(ComparisonResult result, IReadOnlyList<Matter> matters, Func<ResultPair, ResultMatch, Verdict?> verdict, Language language)
    {
        var kinds = matters.SelectMany(matter => matter.Sentences.Select(place => (place, Matter: ComparisonWords.Of(matter.Kind, matter.IsConfirmed).In(language)))).ToDictionary(pair => pair.place, pair => pair.Matter);
        var shape = new WorkbookShape([
            Sheet("pairs", ComparisonWords.Pairs, ("a", ComparisonWords.First), ("b", ComparisonWords.Other), ("coverage_a", ComparisonWords.CoverageA), ("coverage_b", ComparisonWords.CoverageB), ("alignment", ComparisonWords.Alignment), ("regional_likeness", ComparisonWords.Regional), ("copied_share", ComparisonWords.CopiedShare)),
            Sheet("matches", ComparisonWords.Shared, ("a", ComparisonWords.First), ("sentence_a", ComparisonWords.Statement), ("b", ComparisonWords.Other), ("sentence_b", ComparisonWords.Statement), ("score", ComparisonWords.ScoreTitle), ("conflicts", ComparisonWords.SaidDifferently), ("verdict", ComparisonWords.VerdictTitle)),
            Sheet("statements", ComparisonWords.Statement, ("plan", ComparisonWords.First), ("municipality", PlanWords.Municipality), ("sentence", ComparisonWords.Statement), ("section", ComparisonWords.Place), ("page", StatementWords.PageTitle), ("theme", StatementWords.Theme), ("matter", ComparisonWords.AllMatters), ("names", ComparisonWords.Names)),
        ]);
        return XlsxWriting.Write(shape,
        [
            new(shape["pairs"], [.. result.Pairs.Select(pair => new[] { result.Plans[pair.A].Name, result.Plans[pair.B].Name, Number(pair.CoverageA), Number(pair.CoverageB), Number(pair.Alignment), Number(pair.RegionalLikeness), Number(pair.CopiedShare) })]),
            new(shape["matches"], [.. result.Pairs.SelectMany(pair => pair.Matches.Select(match => new[] { result.Plans[pair.A].Name, result.Plans[pair.A].Sentences[match.A].Text, result.Plans[pair.B].Name, result.Plans[pair.B].Sentences[match.B].Text, Number(match.Score), string.Join("; ", match.Conflicts.Select(conflict => ComparisonWords.Of(conflict).In(language))), verdict(pair, match) is { } said ? ComparisonWords.Of(said).In(language) : "" }))]),
            new(shape["statements"], [.. result.Plans.SelectMany((plan, i) => plan.Sentences.Select((sentence, at) => new[] { plan.Name, plan.Municipality, sentence.Text, sentence.Section, sentence.Page?.ToString() ?? "", sentence.Theme ?? "", kinds[(i, at)], string.Join("; ", sentence.Mentions.Select(mention => mention.Name)) }))]),
        ], language, hasGuidance: false);
    }

    private static readonly HashSet<string> Figures = ["coverage_a", "coverage_b", "alignment", "regional_likeness", "copied_share", "score", "page"];

    private static SheetShape Sheet(string name, Text title, params (string Name, Text Title)[] columns) => new(name, title, title, [.. columns.Select(column => new ColumnShape(column.Name, column.Title, column.Title, Figures.Contains(column.Name) ? CellKind.Number : CellKind.Text))], []);

    private static IEnumerable<Block> OfMatter(ComparisonResult result, Matter matter, Func<ResultPair, ResultMatch, Verdict?> verdict, Func<Text, string> say)
    {
        if (matter.Ties.Count == 0)
        {
            return matter.Sentences.Select(place => Item(Quote(result, place.Plan, place.Sentence, say)));
        }

        return matter.Ties.OrderByDescending(tie => tie.Match.Score).SelectMany(tie => new Block[]
        {
            Item(Quote(result, tie.Pair.A, tie.Match.A, say)), Item(Quote(result, tie.Pair.B, tie.Match.B, say)),
            new ParagraphBlock([new Span(string.Join(". ", tie.Match.Conflicts.Select(conflict => say(ComparisonWords.Of(conflict)))
                .Append(say(ComparisonWords.HowLike((decimal)tie.Match.Score))).Append(verdict(tie.Pair, tie.Match) is { } said ? say(ComparisonWords.Of(said)) : say(ComparisonWords.NotJudged))))], ParagraphLook.Small),
        });
    }

    private static string Quote(ComparisonResult result, int plan, int sentence, Func<Text, string> say) => $"«{result.Plans[plan].Sentences[sentence].Text}» {result.Plans[plan].Name}, {say(StatementWords.Place(result.Plans[plan].Sentences[sentence].Section, result.Plans[plan].Sentences[sentence].Page, result.Plans[plan].Name))}";

    private static int Count(IReadOnlyList<Matter> matters, MatterKind kind) => matters.Count(matter => matter.Kind == kind);

    private static string Number(double? value) => value is { } known ? ((decimal)known).ToString("0.############", System.Globalization.CultureInfo.InvariantCulture) : "";

    private static ParagraphBlock Paragraph(string words) => new([new Span(words)]);

    private static ParagraphBlock Item(string words) => new([new Span(words)], ParagraphLook.Item);

    private static IReadOnlyList<Span> Cell(string words) => [new Span(words)];

    private static IReadOnlyList<Span> Percent(double? share, Language language) => share is { } known ? [new Span((known * 100).ToString("0.0", language.Culture()) + " %")] : [new Span(ComparisonWords.NothingThere.In(language), SpanLook.Unknown)];
}

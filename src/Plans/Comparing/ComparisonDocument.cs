using System.Globalization;
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
        blocks.AddRange(result.Plans.SelectMany(plan => plan.Sentences.Where(sentence => sentence.Mentions.Count > 0).Select(sentence => Item(Quote(plan, sentence, Say)))));
        blocks.Add(new HeadingBlock([new Span(Say(ComparisonWords.RestsOn))], "grunnlag", IsNumbered: true));
        blocks.Add(Paragraph($"{Say(ComparisonWords.ThresholdTitle)}: {result.Threshold.ToString("0.##", language.Culture())}. {Say(ComparisonWords.WordList)}: {result.Words}. {Say(ComparisonWords.BackgroundTitle)}: {result.Background}."));
        return new TextDocument(Say(ComparisonWords.Title), by, string.Join(" · ", result.Plans.Select(plan => plan.Name)), by, language.Code(), on, "samspill:plansammenligning", null, null, Say(Words.PageOf), blocks);
    }

    /// <summary>The comparison as a workbook: pairs of plans, matches, statements and mentions, one row a fact.</summary>
    internal static byte[] Xlsx(ComparisonResult result, IReadOnlyList<Matter> matters, Func<ResultPair, ResultMatch, Verdict?> verdict, Language language)
    {
        var kinds = matters.SelectMany(matter => matter.Sentences.Select(place => (place, Matter: ComparisonWords.Of(matter.Kind, matter.Said).In(language)))).ToDictionary(pair => pair.place, pair => pair.Matter);
        var pairs = Sheet(ComparisonWords.Pairs, language, [ComparisonWords.First, ComparisonWords.Other], [.. new[] { ComparisonWords.CoverageA, ComparisonWords.CoverageB, ComparisonWords.Alignment, ComparisonWords.Regional, ComparisonWords.CopiedShare }.Select(one => ComparisonWords.PerCent.With(one))]);
        var matches = Sheet(ComparisonWords.Matches, language, [ComparisonWords.First, ComparisonWords.Statement, ComparisonWords.Other, ComparisonWords.StatementB, ComparisonWords.SaidDifferently, ComparisonWords.VerdictTitle], [ComparisonWords.OfHundred.With(ComparisonWords.ScoreTitle)]);
        var statements = Sheet(ComparisonWords.Statements, language, [ComparisonWords.First, PlanWords.Municipality, ComparisonWords.Statement, ComparisonWords.Place, StatementWords.Theme, ComparisonWords.Matter, ComparisonWords.Names, StatementWords.ReadTitle], [StatementWords.PageTitle]);
        return XlsxWriting.Write(new([pairs, matches, statements]),
        [
            new(pairs, [.. result.Pairs.Select(pair => new[] { result.Plans[pair.A].Name, result.Plans[pair.B].Name, Hundredths(pair.CoverageA), Hundredths(pair.CoverageB), Hundredths(pair.Alignment), Hundredths(pair.RegionalLikeness), Hundredths(pair.CopiedShare) })]),
            new(matches, [.. result.Pairs.SelectMany(pair => pair.Matches.Select(match => new[] { result.Plans[pair.A].Name, result.Plans[pair.A].Sentences[match.A].Text, result.Plans[pair.B].Name, result.Plans[pair.B].Sentences[match.B].Text, string.Join("; ", match.Conflicts.Select(conflict => ComparisonWords.Of(conflict).In(language))), verdict(pair, match) is { } said ? ComparisonWords.Of(said).In(language) : "", Hundredths(match.Score) }))]),
            new(statements, [.. result.Plans.SelectMany((plan, i) => plan.Sentences.Select((sentence, at) => new[] { plan.Name, plan.Municipality, sentence.Text, sentence.Section, sentence.Theme ?? "", kinds[(i, at)], string.Join("; ", sentence.Mentions.Select(mention => mention.Name)), sentence.Read ?? "", sentence.Page?.ToString(CultureInfo.InvariantCulture) ?? "" }))]),
        ], language, hasGuidance: false);
    }

    /// <summary>A sheet to be read: its name and its headings are what a reader calls them.</summary>
    private static SheetShape Sheet(Text title, Language language, IReadOnlyList<Text> words, IReadOnlyList<Text> figures) =>
        new(title.In(language), title, title, [.. words.Select(column => Column(column, language, CellKind.Text)), .. figures.Select(column => Column(column, language, CellKind.Number))], []);

    private static ColumnShape Column(Text title, Language language, CellKind kind) => new(title.In(language), title, ComparisonWords.Meanings.FirstOrDefault(one => title.In(language).StartsWith(one.Word.In(language), StringComparison.Ordinal)).Says ?? title, kind);

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

    private static string Quote(ComparisonResult result, int plan, int sentence, Func<Text, string> say) => Quote(result.Plans[plan], result.Plans[plan].Sentences[sentence], say);

    private static string Quote(ResultPlan plan, ResultSentence sentence, Func<Text, string> say) => $"«{sentence.Text}» {plan.Name}, {say(StatementWords.Place(sentence.Section, sentence.Page, plan.Name))}{(sentence.Read is { } read ? ". " + say(StatementWords.ReadAs.With(read)) : "")}";

    private static int Count(IReadOnlyList<Matter> matters, MatterKind kind) => matters.Count(matter => matter.Kind == kind);

    /// <summary>A share as hundredths with one decimal; nothing where there is none.</summary>
    private static string Hundredths(double? share) => share is { } known ? Math.Round((decimal)known * 100, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) : "";

    private static ParagraphBlock Paragraph(string words) => new([new Span(words)]);

    private static ParagraphBlock Item(string words) => new([new Span(words)], ParagraphLook.Item);

    private static IReadOnlyList<Span> Cell(string words) => [new Span(words)];

    private static IReadOnlyList<Span> Percent(double? share, Language language) => share is { } known ? [new Span((known * 100).ToString("0.0", language.Culture()) + " %")] : [new Span(ComparisonWords.NothingThere.In(language), SpanLook.Unknown)];
}

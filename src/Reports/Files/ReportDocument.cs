using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Reports.Composing;
using Samspill.Reports.Writing;
using Samspill.Ui;

namespace Samspill.Reports.Files;

/// <summary>Lays a composed report out as a document: fields under their headings, the claim, tables, curves, and what is not included.</summary>
internal static class ReportDocument
{
    /// <summary>How many items of one reason are listed by name.</summary>
    private const int MostNamed = 20;

    /// <summary>How many paragraphs left out whole are named where there is room for one page.</summary>
    private const int MostWhole = 5;

    public static TextDocument Of(Composition text, string slug, bool isDraft)
    {
        var language = Languages.Read(text.Language) ?? Language.Nb;
        var blocks = new List<Block>();
        foreach (var part in text.Parts)
        {
            blocks.Add(new HeadingBlock(Spans(part.TitleWording, part.TitleNumbers, SpanLook.Plain), part.Key, part.Number > 0));
            blocks.AddRange(part.Paragraphs.Select(paragraph => new ParagraphBlock([.. paragraph.Sentences.SelectMany((sentence, i) => Said(paragraph.Sentences, i, language))])));
            if (part.Number == 0 && text.Claim is { } claim)
            {
                blocks.Add(Facts(claim, language));
            }
        }

        blocks.AddRange(text.Tables.Where(table => table.Columns.Count <= 5).Select(table => Table(table, false)));
        NotTold(blocks, text, language);
        if (text.Charts.Count > 0)
        {
            blocks.Add(new HeadingBlock([new Span(FileWords.Charts.In(language))], "kurver", false));
            blocks.AddRange(text.Charts.Select(chart => Chart(chart, language)));
        }

        blocks.AddRange(text.Tables.Where(table => table.Columns.Count > 5).Select(table => Table(table, true)));
        return new TextDocument(text.Title, Over(text, language), Under(text, language), text.Partnership, text.Language, text.On, Identity.Of(text, slug),
            isDraft ? FileWords.DraftMark.In(language) : null, text.HasContents ? FileWords.Contents.In(language) : null, Words.PageOf.In(language), blocks)
        {
            IsCompact = IsOnePage(text),
        };
    }

    private static string Over(Composition text, Language language)
    {
        var when = text.Edition is { } edition ? FileWords.EditionOn.With(edition, text.On) : FileWords.DraftOn.With(text.On);
        return text.From is { } from ? FileWords.OverPeriod.With(text.Partnership, when, from, text.To).In(language) : $"{text.Partnership} · {when.In(language)}";
    }

    private static string Under(Composition text, Language language) =>
        string.Join(' ', new[] { text.Edition is null ? FileWords.NotFrozen.In(language) : FileWords.Sealed.In(language), text.IsDemo ? FileWords.DemoExplained.In(language) : null }.OfType<string>());

    /// <summary>A sentence with its chips. Neighbours that rest on the same source show it once, after the last.</summary>
    private static IEnumerable<Span> Said(IReadOnlyList<Sentence> sentences, int at, Language language)
    {
        var sentence = sentences[at];
        foreach (var span in Spans(sentence.Wording, sentence.Numbers, sentence.IsJudgement ? SpanLook.Judgement : SpanLook.Plain))
        {
            yield return span with { Language = sentence.Language };
        }

        yield return new Span(" ");
        foreach (var chip in Chips.After(sentences, at))
        {
            yield return new Span($"[{chip.Label}]".Replace(' ', '\u00A0'), SpanLook.Chip);
            yield return new Span(" ");
        }

        if (sentence.IsJudgement)
        {
            yield return new Span($"[{FileWords.Judgement.In(language)}]", SpanLook.Chip);
            yield return new Span(" ");
        }

        if (FileWords.WrittenIn(sentence) is { } other)
        {
            yield return new Span($"[{other.In(language)}]".Replace(' ', '\u00A0'), SpanLook.Chip);
            yield return new Span(" ");
        }

        if (sentence.IsDemo && Chips.EndsRun(sentences, at))
        {
            yield return new Span("demo", SpanLook.Demo);
            yield return new Span(" ");
        }
    }

    private static List<Span> Spans(string wording, IReadOnlyList<Number> numbers, SpanLook look) => [.. Wordings.Pieces(wording, [.. numbers]).Select(piece => new Span(piece.Text, look, piece.Number?.Name))];

    private static ParagraphBlock Facts(Claim claim, Language language) => new(
        [
            new Span(FileWords.Accounts.In(language) + ": "), claim.IsAttested is { } yes ? new Span((yes ? FileWords.Attested : FileWords.NotAttested).In(language)) : new Span(Ui.Words.NotStated.In(language), SpanLook.Unknown),
            new Span(". " + FileWords.Attachments.In(language) + ": "), claim.Attachments.Count > 0 ? new Span(string.Join(", ", claim.Attachments)) : new Span(Ui.Words.NotStated.In(language), SpanLook.Unknown), new Span("."),
        ]);

    /// <summary>The same as plain words.</summary>
    internal static string Claimed(Claim claim, Language language) => string.Concat(Facts(claim, language).Spans.Select(span => span.Text));

    private static TableBlock Table(Grid grid, bool isWide) => new(grid.Title, grid.Describe, [.. grid.Columns.Select(column => new TableColumn(column.Title, column.IsNumber, column.Share))],
        [.. grid.Rows.Select(row => (IReadOnlyList<IReadOnlyList<Span>>)[.. row.Select(cell => (IReadOnlyList<Span>)
        [
            .. cell.Numbers.Count == 0 && Unknowns.Contains(cell.Text) ? [new Span(cell.Text, SpanLook.Unknown)] : Spans(cell.Wording, cell.Numbers, SpanLook.Plain),
            .. Marks(row, cell) ? [new Span(" "), new Span("demo", SpanLook.Demo)] : Array.Empty<Span>(),
        ])])], isWide, "tabell-" + grid.Name);

    /// <summary>An invented row is marked once, on the cell that names it; a cell of its own mark only where the row is not invented.</summary>
    internal static bool Marks(IReadOnlyList<Cell> row, Cell cell)
    {
        var name = row.FirstOrDefault(other => other.Numbers.All(number => other.Wording != "{" + number.Name + "}")) ?? row[0];
        return cell.IsDemo && (ReferenceEquals(cell, name) || !name.IsDemo);
    }

    private static readonly HashSet<string> Unknowns = [.. new[] { Ui.Words.NotMeasured, Ui.Words.NotStated, Ui.Words.NotSet }.SelectMany(word => new[] { word.Nb, word.Nn, word.En })];

    private static ChartBlock Chart(Curve curve, Language language)
    {
        var series = new List<ChartSeries> { new(FileWords.Measured.In(language), [.. curve.Measured.Select(point => (point.On, point.Value))], false) };
        if (curve.Targets.Count > 0)
        {
            series.Add(new ChartSeries(FileWords.Target.In(language), [.. curve.Targets.Select(point => (point.On, point.Value))], true));
        }

        return new ChartBlock(curve.Title, curve.Describe, curve.Unit, series, curve.IsDemo);
    }

    internal static bool IsOnePage(Composition text) => Templates.Template.All.Any(template => template.Key == text.Template && template.OnePage);

    private static void NotTold(List<Block> blocks, Composition text, Language language)
    {
        if (text.NotTold.Count == 0)
        {
            return;
        }

        if (IsOnePage(text))
        {
            blocks.Add(new ParagraphBlock([new Span(OnOnePage(text, language))], ParagraphLook.Small));
            return;
        }

        blocks.Add(new HeadingBlock([new Span(FileWords.NotTold.In(language))], "ikke-tatt-med", false));
        foreach (var group in text.NotTold.GroupBy(left => left.Because, StringComparer.Ordinal))
        {
            blocks.Add(new ParagraphBlock([new Span(group.Key)]));
            var all = group.GroupBy(left => (left.What, left.IsDemo)).ToList();
            if (all.Count > 3 && all.TrueForAll(left => !left.Key.What.EndsWith('.')))
            {
                blocks.Add(new ParagraphBlock([.. all.SelectMany((left, i) => Named(left.Key.What + (left.Count() > 1 ? $" ({left.Count()})" : ""), left.Key.IsDemo, i + 1 < all.Count ? "; " : "."))], ParagraphLook.Small));
                continue;
            }

            blocks.AddRange(all.Take(MostNamed).Select(left => new ParagraphBlock([.. Named(left.Count() > 1 ? $"{left.Key.What} ({left.Count()})" : left.Key.What, left.Key.IsDemo, "")], ParagraphLook.Item)));
            if (all.Count > MostNamed)
            {
                blocks.Add(new ParagraphBlock([new Span(FileWords.AndMore.With(all.Count - MostNamed).In(language))], ParagraphLook.Item));
            }
        }
    }

    /// <summary>How much a note of one page leaves out, and what it says nothing of at all.</summary>
    internal static string OnOnePage(Composition text, Language language)
    {
        var whole = text.NotTold.Select(left => left.Whole).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var count = FileWords.NotToldOnOnePage.Of(text.NotTold.Count);
        var named = string.Join("; ", whole.Take(MostWhole));
        return (whole.Count == 0 ? count : count.Then((whole.Count > MostWhole ? FileWords.NotMentionedAndMore : FileWords.NotMentioned).With(named, whole.Count - MostWhole))).In(language);
    }

    private static IEnumerable<Span> Named(string what, bool isDemo, string after) =>
        isDemo ? [new Span(what + " "), new Span("demo", SpanLook.Demo), new Span(after)] : [new Span(what + after)];
}

/// <summary>Source chips in running text.</summary>
internal static class Chips
{
    /// <summary>True when the next sentence of the paragraph rests on another source, or is another kind of sentence.</summary>
    public static bool EndsRun(IReadOnlyList<Sentence> sentences, int at) =>
        at + 1 == sentences.Count || sentences[at].IsJudgement || sentences[at + 1].IsJudgement || !IsSame(sentences[at], sentences[at + 1]);

    /// <summary>The chips to show after a sentence: none within a run, and none on a judgement that rests on what the sentence before it just named.</summary>
    public static IReadOnlyList<Chip> After(IReadOnlyList<Sentence> sentences, int at) =>
        !EndsRun(sentences, at) || (sentences[at].IsJudgement && at > 0 && IsSame(sentences[at - 1], sentences[at])) ? [] : sentences[at].Chips;

    private static bool IsSame(Sentence one, Sentence other) => one.Chips.Select(chip => chip.Label).SequenceEqual(other.Chips.Select(chip => chip.Label), StringComparer.Ordinal);
}

internal static class FileWords
{
    public static readonly Text DraftMark = new("UTKAST – ikke fryst", "UTKAST – ikkje fryst", "DRAFT – not frozen");
    public static readonly Text NotFrozen = new("Satt sammen av godkjente tall. Ikke fryst.", "Sett saman av godkjende tal. Ikkje fryst.", "Composed of approved numbers. Not frozen.");
    public static readonly Text Sealed = new("Fryst. Tallene endres aldri.", "Fryst. Tala blir aldri endra.", "Frozen. The numbers never change.");
    public static readonly Text DemoExplained = new("Det som er merket demo, er oppdiktet.", "Det som er merkt demo, er oppdikta.", "What is marked demo is invented.");
    public static readonly Text OverPeriod = new("{0} · {1} · fra {2} til {3}", "{0} · {1} · frå {2} til {3}", "{0} · {1} · from {2} to {3}");
    public static readonly Text DraftOn = new("skrevet {0}", "skrive {0}", "written {0}");
    public static readonly Text EditionOn = new("utgave {0}, fryst {1}", "utgåve {0}, fryst {1}", "edition {0}, frozen {1}");
    public static readonly Text Contents = new("Innhold", "Innhald", "Contents");
    public static readonly Text Judgement = new("vurdering", "vurdering", "judgement");
    private static readonly Text Written = new("skrevet på {0}", "skrive på {0}", "written in {0}");

    /// <summary>The mark of a sentence that its editor wrote in another language than the report's; null for any other.</summary>
    public static Text? WrittenIn(Sentence sentence) => Languages.Read(sentence.Language) is { } other ? Written.With(other.Name()) : null;

    public static readonly Text Accounts = new("Regnskapet", "Rekneskapen", "The accounts");
    public static readonly Text Attested = new("attestert av revisor", "attestert av revisor", "attested by an auditor");
    public static readonly Text NotAttested = new("ikke attestert", "ikkje attestert", "not attested");
    public static readonly Text Attachments = new("Vedlegg", "Vedlegg", "Attachments");
    public static readonly Text Charts = new("Kurver", "Kurver", "Curves");
    public static readonly Text Measured = new("Målt", "Målt", "Measured");
    public static readonly Text Target = new("Måltall", "Måltal", "Target");
    public static readonly Text NotTold = new("Ikke tatt med, fordi", "Ikkje teke med, fordi", "Not included, because");
    public static readonly Plural NotToldOnOnePage = new(new("Notatet er på én side. {0} opplysning er ikke med. Den står i statusrapporten.", "Notatet er på éi side. {0} opplysning er ikkje med. Ho står i statusrapporten.", "This note is one page. {0} item is not included. It stands in the status report."), new("Notatet er på én side. {0} opplysninger er ikke med. De står i statusrapporten.", "Notatet er på éi side. {0} opplysningar er ikkje med. Dei står i statusrapporten.", "This note is one page. {0} items are not included. They stand in the status report."));
    public static readonly Text NotMentioned = new("Ikke omtalt i det hele tatt: {0}.", "Ikkje omtalt i det heile: {0}.", "Not mentioned at all: {0}.");
    public static readonly Text NotMentionedAndMore = new("Ikke omtalt i det hele tatt: {0}; og {1} til.", "Ikkje omtalt i det heile: {0}; og {1} til.", "Not mentioned at all: {0}; and {1} more.");
    public static readonly Text AndMore = new("og {0} til, som står på sidene og i JSON-filen", "og {0} til, som står på sidene og i JSON-fila", "and {0} more, which stand on the pages and in the JSON file");
    public static readonly Text Characters = new("{0:#,0} av {1:#,0} tegn", "{0:#,0} av {1:#,0} teikn", "{0:#,0} of {1:#,0} characters");
    public static readonly Text DemoSentences = new("Oppdiktet for demoen: {0}", "Oppdikta for demoen: {0}", "Invented for the demo: {0}");
    public static readonly Text JudgementSentences = new("Merket som vurdering: {0}", "Merkt som vurdering: {0}", "Marked as a judgement: {0}");
}

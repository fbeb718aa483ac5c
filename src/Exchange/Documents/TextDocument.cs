namespace Samspill.Exchange.Documents;

/// <summary>A document of headings, paragraphs, tables and charts, ready to be written as DOCX or HTML. Equal documents give equal bytes.</summary>
/// <param name="Title">Its title, first line and property.</param>
/// <param name="Over">The line over the title.</param>
/// <param name="Under">The line under the title.</param>
/// <param name="Creator">Who publishes it.</param>
/// <param name="Language">Language tag: nb, nn or en.</param>
/// <param name="Date">The one day of its properties and of the files in it.</param>
/// <param name="Identifier">What it is, for a checker that opens it.</param>
/// <param name="Mark">Said on top of every page, such as that it is a draft; null for nothing.</param>
/// <param name="Contents">The heading of the list of contents; null for no list.</param>
/// <param name="PageOf">`Side {0} av {1}`.</param>
public sealed record TextDocument(string Title, string Over, string? Under, string Creator, string Language, DateOnly Date, string Identifier, string? Mark, string? Contents, string PageOf, IReadOnlyList<Block> Blocks)
{
    /// <summary>True for a document that must fit on one page: smaller type and less air.</summary>
    public bool IsCompact { get; init; }

    /// <summary>The headings of its list of contents, in order: anchor, words, and whether it counts. A table on its side heads its own pages.</summary>
    public IEnumerable<(string Anchor, string Words, bool IsNumbered)> Headings =>
        Blocks.OfType<HeadingBlock>().Select(heading => (heading.Anchor, heading.Text, heading.IsNumbered)).Concat(Blocks.OfType<TableBlock>().Where(table => table.IsWide).Select(table => (table.Anchor, table.Title, false)));
}

/// <summary>A block of a document.</summary>
public abstract record Block;

/// <summary>A heading; numbered ones count from 1.</summary>
public sealed record HeadingBlock(IReadOnlyList<Span> Spans, string Anchor, bool IsNumbered) : Block
{
    /// <summary>Its words.</summary>
    public string Text => string.Concat(Spans.Select(span => span.Text));
}

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock(IReadOnlyList<Span> Spans, ParagraphLook Look = ParagraphLook.Body) : Block;

/// <summary>A table with a header row.</summary>
/// <param name="IsWide">True when it needs a page on its side.</param>
/// <param name="Anchor">Its name within the document.</param>
public sealed record TableBlock(string Title, string Describe, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<Span>>> Rows, bool IsWide, string Anchor) : Block;

/// <summary>A column: its heading, whether it holds figures, and its share of the width.</summary>
public sealed record TableColumn(string Title, bool IsNumber, int Share);

/// <summary>A chart over days, with its numbers in an embedded workbook.</summary>
public sealed record ChartBlock(string Title, string Describe, string Unit, IReadOnlyList<ChartSeries> Series, bool IsDemo) : Block;

/// <summary>A series of a chart: measured is drawn solid with points, planned dashed.</summary>
public sealed record ChartSeries(string Title, IReadOnlyList<(DateOnly On, decimal Value)> Points, bool IsPlanned);

/// <summary>Words of one look; with a slot when they are a number that can be traced.</summary>
public sealed record Span(string Text, SpanLook Look = SpanLook.Plain, string? Slot = null)
{
    /// <summary>The language of the words, when it is not the document's.</summary>
    public string? Language { get; init; }
}

/// <summary>How words look.</summary>
public enum SpanLook
{
    /// <summary>As the text around.</summary>
    Plain,

    /// <summary>A judgement: underlined with dots.</summary>
    Judgement,

    /// <summary>A source, small.</summary>
    Chip,

    /// <summary>The mark of an invented row.</summary>
    Demo,

    /// <summary>What nobody knows.</summary>
    Unknown,
}

/// <summary>How a paragraph looks.</summary>
public enum ParagraphLook
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A line of a list.</summary>
    Item,

    /// <summary>Small print.</summary>
    Small,
}

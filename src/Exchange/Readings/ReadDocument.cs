using Samspill.Kernel;

namespace Samspill.Exchange.Readings;

/// <summary>What a stretch of a document is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,
}

/// <summary>A stretch of a document's text.</summary>
/// <param name="Offset">Where it begins in <see cref="ReadDocument.Text"/>, in UTF-16 units.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Level">The depth of a heading, from 1; 0 for all else.</param>
/// <param name="Section">The headings it stands under, from the top, parted by <see cref="ReadDocument.Between"/>; empty before the first.</param>
/// <param name="Page">The page it begins on, from 1; null where the format does not say.</param>
public sealed record ReadBlock(int Offset, int Length, BlockKind Kind, int Level, string Section, int? Page);

/// <summary>A document as text: its blocks in order, parted by an empty line, each with its section and its page.</summary>
/// <param name="Title">The title that the document itself gives; null when it gives none.</param>
/// <param name="Pages">How many pages it has; null where the format does not say.</param>
public sealed record ReadDocument(string? Title, string Text, IReadOnlyList<ReadBlock> Blocks, int? Pages)
{
    /// <summary>What parts the headings of a section path.</summary>
    public const string Between = " › ";

    /// <summary>The words of a block.</summary>
    public ReadOnlySpan<char> Words(ReadBlock block) => Text.AsSpan(block.Offset, block.Length);
}

/// <summary>Why a file could not be read as a document.</summary>
/// <param name="Code">Stable: `scanned`, `locked`, `too-many-pages`, `too-packed`, `picture` …</param>
/// <param name="Says">Why, and what to do about it.</param>
public sealed record ReadingFault(string Code, Text Says);

/// <summary>A document, or why it could not be read; one of the two.</summary>
public sealed record ReadingResult(ReadDocument? Document, ReadingFault? Fault)
{
    internal static ReadingResult Of(ReadDocument document) => new(document, null);

    internal static ReadingResult Of(ReadingFault fault) => new(null, fault);
}

/// <summary>Ends a reading with what is told about it.</summary>
internal sealed class UnreadableException(ReadingFault fault) : Exception(fault.Code)
{
    public ReadingFault Fault => fault;
}

using Samspill.Exchange.Oai;
using Samspill.Exchange.Readings;
using Samspill.Exchange.Workbooks;

namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>How a file is built, and so how it is changed.</summary>
public enum FuzzForm
{
    /// <summary>A zip of XML parts: the parts are changed and zipped again rightly, and some of the zips are changed as bytes too.</summary>
    Package,

    /// <summary>Tags and texts.</summary>
    Markup,

    /// <summary>Lines of words, numbers and marks.</summary>
    Lines,

    /// <summary>Bytes with words and numbers among them.</summary>
    Binary,
}

/// <summary>A reader that is fed broken files.</summary>
/// <param name="Kind">The name it is asked for by.</param>
/// <param name="Ending">The ending of its files, its point with it.</param>
/// <param name="Seeds">Small files that it reads.</param>
/// <param name="Words">What is put in between: what this kind of file may hold that costs or misleads.</param>
/// <param name="Read">Reads a file; the code of what was told about it, null when it was read. Whatever it throws is a crash.</param>
public sealed record FuzzedReader(string Kind, string Ending, FuzzForm Form, IReadOnlyList<byte[]> Seeds, IReadOnlyList<string> Words, Func<byte[], Task<string?>> Read);

/// <summary>Every reader of the product that is fed broken files.</summary>
public static class FuzzedReaders
{
    /// <summary>The readers. One that is added to the product is added here with its seeds.</summary>
    public static IReadOnlyList<FuzzedReader> All { get; } =
    [
        Document("docx", ".docx", FuzzForm.Package, OfficeSeeds.Docx, FuzzWords.Markup),
        Document("pdf", ".pdf", FuzzForm.Binary, PdfSeeds.All, FuzzWords.Pdf),
        Document("xlsx", ".xlsx", FuzzForm.Package, OfficeSeeds.Xlsx, FuzzWords.Markup) with { Read = Sheets },
        Document("pptx", ".pptx", FuzzForm.Package, OfficeSeeds.Pptx, FuzzWords.Markup),
        new("csv", ".csv", FuzzForm.Lines, TextSeeds.Csv, FuzzWords.Csv, Cells),
        Document("html", ".html", FuzzForm.Markup, TextSeeds.Html, FuzzWords.Html),
        Document("eml", ".eml", FuzzForm.Lines, TextSeeds.Eml, FuzzWords.Eml),
        Document("md", ".md", FuzzForm.Lines, TextSeeds.Markdown, FuzzWords.Markdown),
        new("oai", ".xml", FuzzForm.Markup, OaiSeeds.All, FuzzWords.Markup, Answers),
    ];

    private static FuzzedReader Document(string kind, string ending, FuzzForm form, IReadOnlyList<byte[]> seeds, IReadOnlyList<string> words) =>
        new(kind, ending, form, seeds, words, async bytes => Code(await DocumentReading.Read(bytes, "fil" + ending, CancellationToken.None)));

    private static string? Code(ReadingResult result) => (result.Document, result.Fault) switch
    {
        ({ } document, null) => document.Blocks.Count > 0 && document.Blocks.All(block => document.Words(block).Length > 0) ? null : throw new InvalidOperationException("A document was read with nothing in it."),
        (null, { } fault) => fault.Says.Nb.Length > 0 ? fault.Code : throw new InvalidOperationException("A fault says nothing."),
        _ => throw new InvalidOperationException("A file was both read and refused, or neither."),
    };

    /// <summary>A workbook is read both as text and as cells; the two refuse different things.</summary>
    private static async Task<string?> Sheets(byte[] bytes)
    {
        var book = BookFile.Read(bytes, "fil.xlsx");
        var code = Code(await DocumentReading.Read(bytes, "fil.xlsx", CancellationToken.None));
        return code ?? (book.Faults.Count > 0 && book.Sheets.Count == 0 ? "cells-refused" : null);
    }

    /// <summary>An answer of a repository: what is read of it is cleaned as a harvest does.</summary>
    private static Task<string?> Answers(byte[] bytes)
    {
        try
        {
            var told = OaiReading.Read(bytes);
            return Task.FromResult(told.Records.SelectMany(record => record.Says.SelectMany(values => values)).All(value => OutsideText.Clean(value, 500) is not { } clean || (clean.Length <= 500 && !clean.Any(char.IsControl))) ? (string?)null : throw new InvalidOperationException("What was read is not clean."));
        }
        catch (OaiUnreadableException)
        {
            return Task.FromResult<string?>("unreadable");
        }
    }

    private static Task<string?> Cells(byte[] bytes)
    {
        var book = BookFile.Read(bytes, "fil.csv");
        return Task.FromResult(book.Faults.Count > 0 ? "cells-refused" : book.Sheets.Count > 0 ? null : throw new InvalidOperationException("A file was neither read nor refused."));
    }
}

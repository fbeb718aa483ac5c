namespace Samspill.Exchange.Readings;

/// <summary>
/// Reads DOCX, PDF, HTML, Markdown, plain text, XLSX, PPTX and e-mail as one text with sections and pages. What a file is, its bytes say; its name must agree.
/// Bounded: bytes, unpacked bytes, pages, characters, time, and how many files are read at once; what is over a bound is told, and nothing of it is kept.
/// </summary>
public static class DocumentReading
{
    /// <summary>The most bytes of a file.</summary>
    public const int MostBytes = 20_000_000;

    /// <summary>The most pages of a file.</summary>
    public const int MostPages = 1_000;

    /// <summary>The most characters of a text.</summary>
    public const int MostText = 3_000_000;

    /// <summary>The endings of texts, such as a plan, for a file field's `accept`.</summary>
    public const string Accept = ".docx,.pdf,.html,.htm,.md,.txt";

    /// <summary>The endings of all that is read, for a file field's `accept`.</summary>
    public const string AcceptAny = Accept + ",.xlsx,.pptx,.eml";

    private const int AtOnce = 2;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);
    private static readonly SemaphoreSlim Gate = new(AtOnce);

    /// <summary>The document, or why it cannot be read.</summary>
    public static async Task<ReadingResult> Read(byte[] bytes, string name, CancellationToken stop)
    {
        if (FileKinds.Look(bytes, name) is { } fault)
        {
            return ReadingResult.Of(fault);
        }

        if (!await Gate.WaitAsync(MostTime, stop))
        {
            return ReadingResult.Of(ReadingFaults.Busy);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(MostTime);
        // A library that does not listen is left to end by itself, and keeps its place at the gate until it has.
        var reading = Task.Run(() => Held(bytes, name, limit.Token), CancellationToken.None);
        try
        {
            return await reading.WaitAsync(MostTime + TimeSpan.FromSeconds(2), stop);
        }
        catch (TimeoutException)
        {
            return ReadingResult.Of(ReadingFaults.TooSlow);
        }
    }

    /// <summary>True for a name that <see cref="ReadText"/> takes.</summary>
    public static bool IsText(string name) => FileKinds.IsText(name);

    /// <summary>The document, or why it cannot be read, where only texts are wanted: <see cref="Accept"/> and not the rest of <see cref="AcceptAny"/>.</summary>
    public static Task<ReadingResult> ReadText(byte[] bytes, string name, CancellationToken stop) =>
        FileKinds.IsText(name) ? Read(bytes, name, stop) : Task.FromResult(ReadingResult.Of(FileKinds.Look(bytes, name) is { } fault && fault.Code != ReadingFaults.Unknown.Code ? fault : ReadingFaults.NotAText));

    /// <summary>A text that was pasted.</summary>
    public static ReadingResult Pasted(string text) => Within(() => PlainReading.Read(text, default));

    private static ReadingResult Held(byte[] bytes, string name, CancellationToken stop)
    {
        try
        {
            return Within(() => FileKinds.Ending(name) switch
            {
                ".docx" => DocxReading.Read(bytes, stop),
                ".pdf" => PdfReading.Read(bytes, stop),
                ".html" or ".htm" => HtmlReading.Read(bytes, stop),
                ".xlsx" => SheetReading.Read(bytes, stop),
                ".pptx" => SlideReading.Read(bytes, stop),
                ".eml" => MailReading.Read(bytes, name, stop),
                _ => PlainReading.Read(Workbooks.CsvText.Decode(bytes), stop),
            });
        }
        finally
        {
            Gate.Release();
        }
    }

    private static ReadingResult Within(Func<ReadDocument> read)
    {
        try
        {
            return ReadingResult.Of(read());
        }
        catch (UnreadableException told)
        {
            return ReadingResult.Of(told.Fault);
        }
        catch (OperationCanceledException)
        {
            return ReadingResult.Of(ReadingFaults.TooSlow);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Libraries throw many kinds for a damaged file. Whatever it was, nothing has been read, and the reader is told.
            return ReadingResult.Of(ReadingFaults.Damaged);
        }
    }
}

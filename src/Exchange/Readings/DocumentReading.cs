using System.Text;

namespace Samspill.Exchange.Readings;

/// <summary>
/// Reads DOCX, PDF, HTML, Markdown and plain text as one text with sections and pages. What a file is, its bytes say; its name must agree.
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

    /// <summary>The endings for a file field's `accept`.</summary>
    public const string Accept = ".docx,.pdf,.html,.htm,.md,.txt";

    private const int AtOnce = 2;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);
    private static readonly SemaphoreSlim Gate = new(AtOnce);

    /// <summary>The document, or why it cannot be read.</summary>
    public static async Task<ReadingResult> Read(byte[] bytes, string name, CancellationToken stop)
    {
        if (Look(bytes, name) is { } fault)
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

    /// <summary>A text that was pasted.</summary>
    public static ReadingResult Pasted(string text) => Within(() => PlainReading.Read(text, default));

    private static ReadingResult Held(byte[] bytes, string name, CancellationToken stop)
    {
        try
        {
            return Within(() => Kind(name) switch
            {
                ".docx" => DocxReading.Read(bytes, stop),
                ".pdf" => PdfReading.Read(bytes, stop),
                ".html" or ".htm" => HtmlReading.Read(bytes, stop),
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

    private static string Kind(string name) => Path.GetExtension(name).ToLowerInvariant();

    /// <summary>What can be said before anything is read: size, and whether the bytes are what the name says.</summary>
    private static ReadingFault? Look(byte[] bytes, string name)
    {
        if (bytes.Length == 0)
        {
            return ReadingFaults.Empty;
        }

        if (bytes.Length > MostBytes)
        {
            return ReadingFaults.IsTooLarge(MostBytes / 1_000_000);
        }

        if (PictureKind(bytes) is { } picture)
        {
            return ReadingFaults.IsPicture(picture);
        }

        var (isZip, isOld, isPdf) = (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8), bytes.AsSpan().StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]), bytes.AsSpan(0, Math.Min(1024, bytes.Length)).IndexOf("%PDF-"u8) >= 0);
        return Kind(name) switch
        {
            ".doc" or ".docx" when isOld => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? ReadingFaults.Locked : ReadingFaults.OldWord,
            ".docx" => isZip ? null : ReadingFaults.IsOther(name),
            ".pdf" => isPdf ? null : ReadingFaults.IsOther(name),
            ".html" or ".htm" or ".md" or ".txt" => isZip || isPdf || isOld || IsBinary(bytes) ? ReadingFaults.IsOther(name) : null,
            _ => ReadingFaults.Unknown,
        };
    }

    private static string? PictureKind(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) ? "PNG" : bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? "JPEG" : bytes.StartsWith("GIF8"u8) ? "GIF"
        : bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? "TIFF" : bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? "WebP" : bytes.Length > 12 && bytes[4..].StartsWith("ftyphei"u8) ? "HEIC" : null;

    /// <summary>True for bytes that are no text: a zero that is not half a letter of UTF-16, which begins with its mark.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) => !(bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])) && bytes.Contains((byte)0);
}

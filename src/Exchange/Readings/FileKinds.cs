using System.Text;

namespace Samspill.Exchange.Readings;

/// <summary>What a file is, by its first bytes and its name, before anything of it is read.</summary>
internal static class FileKinds
{
    private const int PdfHeader = 1_024;

    /// <summary>What an old Office file holds its text in, and what to say of it. The file's list of contents names it in UTF-16.</summary>
    private static readonly (byte[] Stream, ReadingFault Fault)[] Old =
    [
        (Encoding.Unicode.GetBytes("EncryptedPackage"), ReadingFaults.Locked), (Encoding.Unicode.GetBytes("WordDocument"), ReadingFaults.OldWord), (Encoding.Unicode.GetBytes("PowerPoint Document"), ReadingFaults.OldPowerPoint),
        (Encoding.Unicode.GetBytes("__substg1.0_"), ReadingFaults.OutlookMail), (Encoding.Unicode.GetBytes("Workbook"), ReadingFaults.OldExcel),
    ];

    /// <summary>The ending of a name in small letters, its point with it.</summary>
    public static string Ending(string name) => Path.GetExtension(name).ToLowerInvariant();

    /// <summary>True for a name with one of the endings of texts.</summary>
    public static bool IsText(string name) => Ending(name) is { Length: > 1 } ending && DocumentReading.Accept.Split(',').Contains(ending, StringComparer.Ordinal);

    /// <summary>Why a file cannot be read, as far as its size, its first bytes and its name tell; null when it may be.</summary>
    public static ReadingFault? Look(byte[] bytes, string name)
    {
        if (bytes.Length == 0)
        {
            return ReadingFaults.Empty;
        }

        if (bytes.Length > DocumentReading.MostBytes)
        {
            return ReadingFaults.IsTooLarge(DocumentReading.MostBytes / 1_000_000);
        }

        return PictureKind(bytes) is { } picture ? ReadingFaults.IsPicture(picture) : ByName(bytes, name);
    }

    private static ReadingFault? ByName(ReadOnlySpan<byte> bytes, string name)
    {
        var (isZip, isOld, isPdf) = (bytes.StartsWith("PK\u0003\u0004"u8), bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]), bytes[..Math.Min(PdfHeader, bytes.Length)].IndexOf("%PDF-"u8) >= 0);
        return Ending(name) switch
        {
            ".doc" or ".docx" or ".docm" or ".xls" or ".xlsx" or ".xlsm" or ".ppt" or ".pptx" or ".pptm" or ".msg" when isOld => OldKind(bytes, Ending(name)),
            ".docx" or ".xlsx" or ".pptx" => isZip ? null : ReadingFaults.IsOther(name),
            ".docm" or ".xlsm" or ".pptm" or ".ppsm" or ".dotm" or ".xltm" or ".potm" => isZip ? ReadingFaults.Macros : ReadingFaults.IsOther(name),
            ".doc" or ".xls" or ".ppt" or ".msg" => ReadingFaults.IsOther(name),
            ".pdf" => isPdf ? null : ReadingFaults.IsOther(name),
            ".eml" => isZip || isOld || bytes.StartsWith("%PDF-"u8) ? ReadingFaults.IsOther(name) : null,
            ".html" or ".htm" or ".md" or ".txt" => isZip || isPdf || isOld || IsBinary(bytes) ? ReadingFaults.IsOther(name) : null,
            _ => ReadingFaults.Unknown,
        };
    }

    private static ReadingFault OldKind(ReadOnlySpan<byte> bytes, string ending)
    {
        foreach (var (stream, fault) in Old)
        {
            if (bytes.IndexOf(stream) >= 0)
            {
                return fault;
            }
        }

        return ending[1] switch { 'd' => ReadingFaults.OldWord, 'x' => ReadingFaults.OldExcel, 'p' => ReadingFaults.OldPowerPoint, _ => ReadingFaults.OutlookMail };
    }

    private static string? PictureKind(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) ? "PNG" : bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) ? "JPEG" : bytes.StartsWith("GIF8"u8) ? "GIF"
        : bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) ? "TIFF" : bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? "WebP" : bytes.Length > 12 && bytes[4..].StartsWith("ftyphei"u8) ? "HEIC" : null;

    /// <summary>True for bytes that are no text: a zero that is not half a letter of UTF-16, which begins with its mark.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) => !(bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF])) && bytes.Contains((byte)0);
}

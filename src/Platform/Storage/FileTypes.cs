using Samspill.Kernel;

namespace Samspill.Platform.Storage;

/// <summary>The files that are taken: documents, sheets, pictures and plain tables. What the name says must be what the bytes say.</summary>
internal static class FileTypes
{
    /// <summary>The longest a file's name may be.</summary>
    public const int MaxName = 200;

    /// <summary>The most a file may weigh.</summary>
    public const long MaxBytes = 20_000_000;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    private static readonly Dictionary<string, (string MediaType, byte[]? Begins)> Known = new(StringComparer.Ordinal)
    {
        [".pdf"] = ("application/pdf", "%PDF-"u8.ToArray()),
        [".png"] = ("image/png", [0x89, 0x50, 0x4E, 0x47]),
        [".jpg"] = ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".jpeg"] = ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        [".webp"] = ("image/webp", "RIFF"u8.ToArray()),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Zip),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Zip),
        [".pptx"] = ("application/vnd.openxmlformats-officedocument.presentationml.presentation", Zip),
        [".odt"] = ("application/vnd.oasis.opendocument.text", Zip),
        [".ods"] = ("application/vnd.oasis.opendocument.spreadsheet", Zip),
        [".odp"] = ("application/vnd.oasis.opendocument.presentation", Zip),
        [".csv"] = ("text/csv", null),
        [".txt"] = ("text/plain", null),
    };

    /// <summary>The endings for a file field's `accept`.</summary>
    public static string Accept { get; } = string.Join(',', Known.Keys);

    /// <summary>The media type of a file, or what is wrong with it.</summary>
    public static (string? MediaType, Text? Flaw) Of(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0)
        {
            return (null, FileWords.Empty);
        }

        if (!Known.TryGetValue(Path.GetExtension(name).ToLowerInvariant(), out var type))
        {
            return (null, FileWords.NotTaken);
        }

        var isWhatItSays = type.Begins is { } begins ? bytes.StartsWith(begins) : !bytes.Contains((byte)0);
        return isWhatItSays ? (type.MediaType, null) : (null, FileWords.NotWhatItSays);
    }

    /// <summary>The last part of a name as sent, without signs that files may not have, and no longer than names may be.</summary>
    public static string NameOf(string sent)
    {
        var last = sent.Replace('\\', '/').Split('/')[^1].Trim();
        var plain = Letters.Composed(string.Concat(last.Where(letter => !char.IsControl(letter) && letter is not ('"' or '<' or '>' or ':' or '|' or '?' or '*'))));
        var ending = Path.GetExtension(plain);
        return plain.Length <= MaxName ? plain : plain[..(MaxName - ending.Length)] + ending;
    }
}

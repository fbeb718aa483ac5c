using System.IO.Compression;

namespace Samspill.Exchange.Workbooks;

/// <summary>
/// Looks at a zip before anybody reads it: how many parts, how large they really become (a header may lie), how much they swell, and
/// whether they hold macros, links out, or XML that declares entities.
/// </summary>
internal static class ZipGuard
{
    private const int MostEntries = 2_000;
    private const long MostBytes = 150_000_000;

    /// <summary>How many times its packed size a part may become, when it is larger than <see cref="FreeBytes"/>.</summary>
    public const int MostSwelling = 200;

    /// <summary>How large a part may become however small it is packed.</summary>
    public const int FreeBytes = 5_000_000;

    /// <summary>A spreadsheet's parts that reach out of it, and what to call them.</summary>
    private static readonly (string Begins, string Name)[] Outside =
        [("xl/externalLinks/", "externalLinks"), ("xl/connections.xml", "connections"), ("xl/queryTables/", "queryTables"), ("xl/embeddings/", "embeddings"), ("xl/activeX/", "activeX"), ("xl/webextensions/", "webextensions"), ("xl/model/", "model"), ("customUI/", "customUI")];

    /// <summary>True when one of the parts holds macros.</summary>
    /// <param name="parts">The whole names of the parts.</param>
    public static bool HasMacros(IEnumerable<string> parts) => parts.Any(name => name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.StartsWith("xl/macrosheets", StringComparison.OrdinalIgnoreCase));

    public static RawBook? Check(ZipArchive zip, string name)
    {
        if (zip.Entries.Count > MostEntries)
        {
            return RawBook.Broken(name, BookWords.TooPacked);
        }

        if (HasMacros(zip.Entries.Select(entry => entry.FullName)))
        {
            return RawBook.Broken(name, BookWords.Macros);
        }

        foreach (var (begins, part) in Outside)
        {
            if (zip.Entries.Any(entry => entry.FullName.Replace('\\', '/').TrimStart('/').StartsWith(begins, StringComparison.OrdinalIgnoreCase)))
            {
                return RawBook.Broken(name, BookWords.Outside.With(part));
            }
        }

        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            var (bytes, hasEntities) = Unpack(entry, MostBytes - total);
            total += bytes;
            if (total > MostBytes || (bytes > FreeBytes && bytes > entry.CompressedLength * MostSwelling))
            {
                return RawBook.Broken(name, BookWords.TooPacked);
            }

            if (hasEntities)
            {
                return RawBook.Broken(name, BookWords.Entities);
            }
        }

        return null;
    }

    /// <summary>Unpacks an entry into nothing, counting; stops beyond <paramref name="room"/>.</summary>
    private static (long Bytes, bool HasEntities) Unpack(ZipArchiveEntry entry, long room)
    {
        var isXml = entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        using var stream = entry.Open();
        Span<byte> buffer = stackalloc byte[16_384];
        var total = 0L;
        var hasEntities = false;
        for (var read = stream.Read(buffer); read > 0 && total <= room; read = stream.Read(buffer))
        {
            // A document type stands before the root element, so the first block shows it; UTF-16 has a zero between the letters.
            hasEntities |= isXml && total == 0 && (buffer[..read].IndexOf("<!DOCTYPE"u8) >= 0 || buffer[..read].IndexOf("<\0!\0D\0O\0C\0"u8) >= 0 || buffer[..read].IndexOf("\0<\0!\0D\0O\0C"u8) >= 0);
            total += read;
        }

        return (total, hasEntities);
    }
}

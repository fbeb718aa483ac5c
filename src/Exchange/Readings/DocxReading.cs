using System.IO.Compression;
using System.Xml;

namespace Samspill.Exchange.Readings;

/// <summary>Reads a DOCX: its paragraphs, headings by their style, lists and tables, pages where Word has left its mark of them. Deleted words, field codes and lists of contents are left out.</summary>
/// <remarks>Office Open XML, ECMA-376 part 1, §17; read as a stream, never as a tree. Element names are matched without namespace, so that the strict form reads as well.</remarks>
internal static class DocxReading
{
    private const long MostUnpacked = 80_000_000;
    private const long FreeBytes = 5_000_000;
    private const int MostSwelling = 200;
    private const int MostEntries = 5_000;

    public static ReadDocument Read(byte[] bytes, CancellationToken stop)
    {
        using var zip = Open(bytes);
        if (zip.Entries.Count > MostEntries)
        {
            throw new UnreadableException(ReadingFaults.TooPacked);
        }

        if (zip.GetEntry("word/document.xml") is not { } body)
        {
            throw new UnreadableException(ReadingFaults.NotAPlan);
        }

        if (zip.Entries.Any(entry => entry.Name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableException(ReadingFaults.Macros);
        }

        var text = Unpack(body);
        var styles = zip.GetEntry("word/styles.xml") is { } styled ? DocxStyleReading.Read(Reader(Unpack(styled))) : new(StringComparer.Ordinal);
        var marks = text.AsSpan().IndexOf("lastRenderedPageBreak"u8) >= 0 ? "lastRenderedPageBreak" : text.AsSpan().IndexOf("w:type=\"page\""u8) >= 0 ? "br" : null;
        using var xml = Reader(text);
        return new DocxWalk(xml, styles, marks, stop).All(zip.GetEntry("docProps/core.xml") is { } core ? Title(Unpack(core)) : null);
    }

    private static ZipArchive Open(byte[] bytes)
    {
        try
        {
            return new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableException(ReadingFaults.Damaged);
        }
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using var capped = new CappedStream(entry.Open(), Math.Min(MostUnpacked, Math.Max(FreeBytes, entry.CompressedLength * MostSwelling)));
        using var whole = new MemoryStream();
        capped.CopyTo(whole);
        return whole.ToArray();
    }

    private static XmlReader Reader(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = MostUnpacked });

    private static string? Title(byte[] core)
    {
        using var xml = Reader(core);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "title")
            {
                return xml.ReadElementContentAsString() is { Length: > 0 } title ? title.Trim() : null;
            }
        }

        return null;
    }
}

/// <summary>What a style of a DOCX makes of a paragraph.</summary>
/// <param name="Level">The depth of a heading, from 1; 0 for none.</param>
/// <param name="IsContents">True for a line of a list of contents.</param>
internal sealed record DocxStyle(int Level, bool IsContents, bool IsItem);

/// <summary>Reads which styles of a DOCX are headings: by their level, by their name, or by the style they build on.</summary>
internal static class DocxStyleReading
{
    public static Dictionary<string, DocxStyle> Read(XmlReader xml)
    {
        var found = new Dictionary<string, (string Name, int? Level, string? Base, bool IsItem)>(StringComparer.Ordinal);
        string? id = null;
        using (xml)
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName == "style")
                {
                    id = Value(xml, "styleId") ?? "";
                    found[id] = ("", null, null, false);
                }
                else if (id is not null && found.TryGetValue(id, out var style))
                {
                    found[id] = xml.LocalName switch
                    {
                        "name" => style with { Name = (Value(xml, "val") ?? "").ToLowerInvariant() },
                        "basedOn" => style with { Base = Value(xml, "val") },
                        "outlineLvl" => style with { Level = int.TryParse(Value(xml, "val"), out var level) ? level : null },
                        "numPr" => style with { IsItem = true },
                        _ => style,
                    };
                }
            }
        }

        return found.ToDictionary(style => style.Key, style => new DocxStyle(Level(style.Key, found), style.Value.Name.StartsWith("toc ", StringComparison.Ordinal) || style.Value.Name.StartsWith("contents", StringComparison.Ordinal), style.Value.IsItem || style.Value.Name.StartsWith("list", StringComparison.Ordinal)), StringComparer.Ordinal);
    }

    /// <summary>An attribute by its name without namespace.</summary>
    public static string? Value(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }

    private static int Level(string? id, Dictionary<string, (string Name, int? Level, string? Base, bool IsItem)> found)
    {
        for (var steps = 0; id is not null && steps < 12 && found.TryGetValue(id, out var style); steps++, id = style.Base)
        {
            if (style.Level is >= 0 and < 9)
            {
                return style.Level.Value + 1;
            }

            if (style.Name == "title")
            {
                return 1;
            }

            if (style.Name.StartsWith("heading ", StringComparison.Ordinal) && int.TryParse(style.Name.AsSpan(8), out var named) && named is > 0 and < 10)
            {
                return named;
            }
        }

        return 0;
    }
}

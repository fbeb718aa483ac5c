using System.Xml;

namespace Samspill.Exchange.Readings;

/// <summary>Reads a DOCX: its paragraphs, headings by their style, lists and tables, pages where Word has left its mark of them. Deleted words, field codes and lists of contents are left out.</summary>
/// <remarks>Office Open XML, ECMA-376 part 1, §17; read as a stream, never as a tree. Element names are matched without namespace, so that the strict form reads as well.</remarks>
internal static class DocxReading
{
    public static ReadDocument Read(byte[] bytes, CancellationToken stop)
    {
        using var parts = new PackageParts(bytes);
        var main = parts.Main("word/", "word/document.xml");
        var text = parts.Bytes(main);
        var styles = parts.Has("word/styles.xml") ? DocxStyleReading.Read(parts.Xml("word/styles.xml")) : new(StringComparer.Ordinal);
        var marks = text.AsSpan().IndexOf("lastRenderedPageBreak"u8) >= 0 ? "lastRenderedPageBreak" : text.AsSpan().IndexOf("w:type=\"page\""u8) >= 0 ? "br" : null;
        using var xml = XmlSteps.Open(new MemoryStream(text), text.Length);
        return new DocxWalk(xml, styles, marks, stop).All(parts.Title());
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
            while (XmlSteps.Next(xml))
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                if (xml.LocalName == "style")
                {
                    id = XmlSteps.Value(xml, "styleId") ?? "";
                    found[id] = ("", null, null, false);
                }
                else if (id is not null && found.TryGetValue(id, out var style))
                {
                    found[id] = xml.LocalName switch
                    {
                        "name" => style with { Name = (XmlSteps.Value(xml, "val") ?? "").ToLowerInvariant() },
                        "basedOn" => style with { Base = XmlSteps.Value(xml, "val") },
                        "outlineLvl" => style with { Level = int.TryParse(XmlSteps.Value(xml, "val"), out var level) ? level : null },
                        "numPr" => style with { IsItem = true },
                        _ => style,
                    };
                }
            }
        }

        return found.ToDictionary(style => style.Key, style => new DocxStyle(Level(style.Key, found), style.Value.Name.StartsWith("toc ", StringComparison.Ordinal) || style.Value.Name.StartsWith("contents", StringComparison.Ordinal), style.Value.IsItem || style.Value.Name.StartsWith("list", StringComparison.Ordinal)), StringComparer.Ordinal);
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

using System.Buffers;
using System.Text;
using System.Xml;
using Samspill.Exchange.Readings;

namespace Samspill.Exchange.Workbooks;

/// <summary>Texts as XLSX has them: runs joined, phonetic guides left out, `_x000D_` for what XML cannot hold.</summary>
internal static class XlsxTexts
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The most texts that cells share.</summary>
    private const int MostShared = 3_000_000;

    /// <summary>The shared texts of a workbook, by number; as many as the cells that are read can be.</summary>
    public static List<string> Shared(XmlReader xml)
    {
        using (xml)
        {
            var texts = new List<string>();
            while (texts.Count < MostShared && XmlSteps.Next(xml))
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                {
                    texts.Add(Item(xml));
                }
            }

            return texts;
        }
    }

    /// <summary>The text of an item (`si` or `is`) that the reader stands on; leaves it at the item's end.</summary>
    public static string Item(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var isOnNext = false;
        while ((isOnNext || XmlSteps.Next(xml)) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            isOnNext = false;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                text.Append(XmlSteps.Words(xml));
                isOnNext = true;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                XmlSteps.Pass(xml);
                isOnNext = true;
            }
        }

        return Decoded(text.ToString());
    }

    /// <summary>`_x000D_` as the letter it stands for.</summary>
    public static string Decoded(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsCode(text, at))
            {
                decoded.Append((char)Convert.ToInt32(text.Substring(at + 2, 4), 16));
                at += 6;
            }
            else
            {
                decoded.Append(text[at]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>A text that XML can hold: other letters as `_x0001_`, and what already looks like such a code with its underscore coded.</summary>
    public static string Encoded(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                encoded.Append(letter).Append(text[++at]);
            }
            else if (IsCode(text, at) || !XmlConvert.IsXmlChar(letter) || letter == '\r')
            {
                encoded.Append("_x").Append(((int)letter).ToString("X4")).Append('_');
            }
            else
            {
                encoded.Append(letter);
            }
        }

        return encoded.ToString();
    }

    private static bool IsCode(string text, int at) =>
        text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_' && text.AsSpan(at + 2, 4).IndexOfAnyExcept(Hexadecimal) < 0;
}

/// <summary>Which number formats show a day or a share.</summary>
internal static class XlsxStyleReading
{
    /// <summary>For each cell style by number: Date, Percent or Number.</summary>
    public static List<RawKind> Kinds(XmlReader xml)
    {
        using (xml)
        {
            var custom = new Dictionary<string, RawKind>(StringComparer.Ordinal);
            var kinds = new List<RawKind>();
            var isInCells = false;
            while (XmlSteps.Next(xml))
            {
                if (xml.LocalName == "cellXfs")
                {
                    isInCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
                {
                    custom[xml.GetAttribute("numFmtId") ?? ""] = OfCode(xml.GetAttribute("formatCode") ?? "");
                }
                else if (isInCells && xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf")
                {
                    var id = xml.GetAttribute("numFmtId") ?? "0";
                    kinds.Add(custom.TryGetValue(id, out var kind) ? kind : OfBuiltIn(id));
                }
            }

            return kinds;
        }
    }

    private static RawKind OfBuiltIn(string id) => int.TryParse(id, out var number) ? number switch
    {
        9 or 10 => RawKind.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => RawKind.Date,
        _ => RawKind.Number,
    } : RawKind.Number;

    /// <summary>A format is a day's when y, m or d stands outside quotes and brackets.</summary>
    private static RawKind OfCode(string code)
    {
        var isQuoted = false;
        var isBracketed = false;
        var kind = RawKind.Number;
        for (var at = 0; at < code.Length && code[at] != ';'; at++)
        {
            var letter = code[at];
            isQuoted ^= letter == '"';
            isBracketed = letter == '[' || (isBracketed && letter != ']');
            if (letter is '\\' or '_' or '*')
            {
                at++;
            }
            else if (!isQuoted && !isBracketed)
            {
                kind = letter is 'y' or 'Y' or 'd' or 'D' or 'm' or 'M' ? RawKind.Date : letter == '%' && kind != RawKind.Date ? RawKind.Percent : kind;
            }
        }

        return kind;
    }
}

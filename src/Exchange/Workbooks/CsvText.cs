using System.Buffers;
using System.Text;

namespace Samspill.Exchange.Workbooks;

/// <summary>
/// Comma-separated values as RFC 4180 has them, read with patience: any byte-order mark or none, UTF-8, UTF-16 or Windows-1252,
/// comma, semicolon or tab, quotes anywhere, any line end. Written in one exact way.
/// </summary>
public static class CsvText
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create("\",\r\n");

    /// <summary>The text of a file, whatever it was written in.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8.GetString(bytes[3..]);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }

    /// <summary>The rows of a text. Rows are numbered as a spreadsheet numbers them: a cell of several lines is one row.</summary>
    public static IReadOnlyList<RawRow> Read(string text) => Read(text, int.MaxValue)!;

    /// <summary>The rows of a text; null when it has more cells than <paramref name="most"/>, an empty line counted as one.</summary>
    public static IReadOnlyList<RawRow>? Read(string text, int most)
    {
        var (start, separator) = Separator(text);
        var rows = new List<RawRow>();
        var cells = new List<RawCell>();
        var cell = new StringBuilder();
        for (var at = start; at < text.Length;)
        {
            at = Cell(text, at, separator, cell);
            cells.Add(new RawCell(Disarmed(cell.ToString())));
            cell.Clear();
            if (--most < 0)
            {
                return null;
            }

            if (at < text.Length && text[at] == separator)
            {
                at++;
                if (at < text.Length)
                {
                    continue;
                }

                cells.Add(RawCell.Empty);
            }

            at += at < text.Length && text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            rows.Add(new RawRow(rows.Count + 1, [.. cells]));
            cells.Clear();
        }

        return rows;
    }

    /// <summary>Rows as text: comma between cells, a line feed after each row, quotes only where they must be.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            var isFirst = true;
            foreach (var cell in row)
            {
                text.Append(isFirst ? "" : ",");
                isFirst = false;
                if (cell.AsSpan().ContainsAny(NeedsQuotes))
                {
                    text.Append('"').Append(cell.Replace("\"", "\"\"")).Append('"');
                }
                else
                {
                    text.Append(cell);
                }
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>
    /// A text that no spreadsheet takes for a formula: one that begins with = + - @ or a tab gets an apostrophe before it, and so
    /// does one that has apostrophes there already, so that taking one away gives the text back.
    /// </summary>
    public static string Armed(string text) => IsFormulaLike(text) ? "'" + text : text;

    private static string Disarmed(string text) => text.Length > 1 && text[0] == '\'' && IsFormulaLike(text) ? text[1..] : text;

    private static bool IsFormulaLike(string text)
    {
        var at = 0;
        while (at < text.Length && text[at] == '\'')
        {
            at++;
        }

        return at < text.Length && text[at] is '=' or '+' or '-' or '@' or '\t' or '\r';
    }

    /// <summary>Reads one cell into <paramref name="cell"/>; where the next begins, or the separator or line end that closes this one.</summary>
    private static int Cell(string text, int at, char separator, StringBuilder cell)
    {
        var isQuoted = at < text.Length && text[at] == '"';
        for (at += isQuoted ? 1 : 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (isQuoted && letter == '"')
            {
                if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    at++;
                }
                else
                {
                    isQuoted = false;
                    continue;
                }
            }
            else if (!isQuoted && (letter == separator || letter is '\r' or '\n'))
            {
                break;
            }

            cell.Append(letter);
        }

        return at;
    }

    /// <summary>
    /// What parts the cells: what `sep=` says, else the one of comma, semicolon and tab that stands equally often in most of the first
    /// lines, quotes set aside. Decimal commas and lists inside cells come and go from line to line; what parts the cells does not.
    /// </summary>
    private static (int Start, char Separator) Separator(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n')
        {
            return (text[5] == '\r' && text.Length > 6 && text[6] == '\n' ? 7 : 6, text[4]);
        }

        var lines = FirstLines(text, 12);
        return (0, ((ReadOnlySpan<char>)[',', ';', '\t']).ToArray().MaxBy(mark => Steadiness(lines, mark)));
    }

    private static (int Lines, int Count) Steadiness(List<string> lines, char mark)
    {
        var commonest = lines.Select(line => line.Count(letter => letter == mark)).Where(count => count > 0).GroupBy(count => count).MaxBy(group => (group.Count(), group.Key));
        return commonest is null ? (0, 0) : (commonest.Count(), commonest.Key);
    }

    private static List<string> FirstLines(string text, int most)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        var isQuoted = false;
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, 64_000)))
        {
            isQuoted ^= letter == '"';
            if (!isQuoted && letter is '\n' && line.Length > 0)
            {
                lines.Add(line.ToString());
                line.Clear();
                if (lines.Count == most)
                {
                    return lines;
                }
            }
            else if (!isQuoted)
            {
                line.Append(letter);
            }
        }

        lines.Add(line.ToString());
        return lines;
    }
}

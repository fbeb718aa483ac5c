using System.Buffers;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Samspill.Exchange.Readings;

/// <summary>
/// Looks at a PDF and at every stream of it as it is unpacked, and ends the reading of one that has a range without end among its letters' codes or widths: the
/// library goes through a range code by code, and a range of a few bytes can take hours and all memory.
/// </summary>
/// <remarks>ISO 32000-1, §9.7.4.3 and §9.10.3.</remarks>
internal sealed class PdfCodes : IFilter
{
    private const long MostCodes = 0x20_000;
    private const int MostBytes = 4;
    private const int HugeFigures = 7;
    private static readonly SearchValues<byte> Numeric = SearchValues.Create("0123456789 \t\r\n\0\f.+-[]"u8);

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        Check(input.Span);
        return input;
    }

    /// <summary>Ends the reading of what has a range without end.</summary>
    public static void Check(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        for (var at = rest.IndexOf("beginbfrange"u8); at >= 0; at = rest.IndexOf("beginbfrange"u8))
        {
            rest = rest[(at + "beginbfrange".Length)..];
            var end = rest.IndexOf("endbfrange"u8);
            if (!IsBounded(end < 0 ? rest : rest[..end]))
            {
                throw new UnreadableException(ReadingFaults.Damaged);
            }
        }

        if (HasHugeInList(bytes))
        {
            throw new UnreadableException(ReadingFaults.Damaged);
        }
    }

    /// <summary>True for a list of nothing but numbers with one of seven figures or more in it, as no width has; places in the file, which may have, are known by the name before the list.</summary>
    private static bool HasHugeInList(ReadOnlySpan<byte> bytes)
    {
        var (list, figures, isFraction) = (-1, 0, false);
        for (var at = 0; at < bytes.Length; at++)
        {
            var letter = bytes[at];
            list = Numeric.Contains(letter) ? (list < 0 && letter == (byte)'[' ? at : list) : -1;
            // What stands behind a decimal point makes no number large: a page is often 595.303937007874 wide.
            isFraction = letter == (byte)'.' || (isFraction && letter is >= (byte)'0' and <= (byte)'9');
            figures = !isFraction && (letter is >= (byte)'1' and <= (byte)'9' || (figures > 0 && letter == (byte)'0')) ? figures + 1 : 0;
            if (figures == HugeFigures && list >= 0 && bytes[..list].TrimEnd(" \t\r\n"u8) is var before && !before.EndsWith("/ByteRange"u8) && !before.EndsWith("/H"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when each range, a first and a last code and what they stand for, has no more codes than letters can be.</summary>
    private static bool IsBounded(ReadOnlySpan<byte> ranges)
    {
        while (Code(ref ranges, out var first, out var firstBytes))
        {
            _ = Code(ref ranges, out var last, out var lastBytes);
            if (Math.Max(firstBytes, lastBytes) > MostBytes || last - first > MostCodes || (firstBytes != lastBytes && Math.Max(firstBytes, lastBytes) > 2) || last >= 1L << (8 * firstBytes))
            {
                return false;
            }

            Pass(ref ranges);
        }

        return true;
    }

    /// <summary>Reads the next code in angle brackets; false when there is none.</summary>
    private static bool Code(ref ReadOnlySpan<byte> rest, out long code, out int bytes)
    {
        (code, bytes) = (0, 0);
        var from = rest.IndexOf((byte)'<');
        if (from < 0)
        {
            return false;
        }

        rest = rest[(from + 1)..];
        var to = rest.IndexOf((byte)'>');
        var digits = 0;
        foreach (var letter in to < 0 ? rest : rest[..to])
        {
            if (char.IsAsciiHexDigit((char)letter))
            {
                digits++;
                code = digits <= 2 * MostBytes ? (code * 16) + Convert.ToInt32(((char)letter).ToString(), 16) : code;
            }
        }

        bytes = (digits + 1) / 2;
        rest = to < 0 ? [] : rest[(to + 1)..];
        return true;
    }

    /// <summary>Passes what a range stands for: a code, or a list of them.</summary>
    private static void Pass(ref ReadOnlySpan<byte> rest)
    {
        rest = rest.TrimStart(" \t\r\n\0\f"u8);
        var end = rest.IndexOf(rest.Length > 0 && rest[0] == (byte)'[' ? (byte)']' : (byte)'>');
        rest = end < 0 ? [] : rest[(end + 1)..];
    }
}

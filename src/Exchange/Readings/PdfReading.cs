using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Samspill.Exchange.Readings;

/// <summary>Reads a PDF: the words of each page in reading order, headings by the size and weight of their letters. What stands on every page and lists of contents are left out.</summary>
internal static class PdfReading
{
    private const int FewestLetters = 12;
    private const int MostLettersOfPage = 60_000;
    private const int BytesOfLetter = 2;

    public static ReadDocument Read(byte[] bytes, CancellationToken stop)
    {
        PdfCodes.Check(bytes);
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters(stop) });
            if (pdf.NumberOfPages > DocumentReading.MostPages)
            {
                throw new UnreadableException(ReadingFaults.HasTooManyPages(pdf.NumberOfPages, DocumentReading.MostPages));
            }

            pdf.AddPageFactory<PdfWeight, PdfWeighing>();
            return Read(pdf, stop);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableException(ReadingFaults.Locked);
        }
    }

    private static ReadDocument Read(PdfDocument pdf, CancellationToken stop)
    {
        var pages = new List<IReadOnlyList<PdfLine>>();
        var (letters, length) = (0L, 0L);
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            stop.ThrowIfCancellationRequested();
            Weigh(pdf.GetPage<PdfWeight>(number));
            var page = pdf.GetPage(number);
            if (page.Letters.Count > MostLettersOfPage || (length += page.Letters.Count) > DocumentReading.MostText)
            {
                throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
            }

            letters += page.Letters.Count(letter => !string.IsNullOrWhiteSpace(letter.Value));
            pages.Add(PdfLayout.Lines([.. page.GetWords().Where(word => !string.IsNullOrWhiteSpace(word.Text))], page.Height));
        }

        if (letters < FewestLetters * (long)pdf.NumberOfPages)
        {
            throw new UnreadableException(letters == 0 && pdf.NumberOfPages == 0 ? ReadingFaults.NoText : ReadingFaults.Scanned);
        }

        return PdfText.Of(pages, pdf.Information.Title is { Length: > 0 } title ? title : null, stop);
    }

    private static void Weigh(PdfWeight page)
    {
        if (page.IsNested)
        {
            throw new UnreadableException(ReadingFaults.TooNested);
        }

        if (page.Letters > MostLettersOfPage * BytesOfLetter)
        {
            throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
        }
    }

    /// <summary>The filters that unpack a PDF's streams, each held to a size: a few bytes can swell to gigabytes.</summary>
    private sealed class BoundedFilters(CancellationToken stop) : IFilterProvider
    {
        private const long MostOfOne = 60_000_000;
        private const long MostOfAll = 600_000_000;
        private const int MostSwelling = 400;
        private const int FreeBytes = 5_000_000;
        private readonly IFilterProvider usual = DefaultFilterProvider.Instance;
        private long total;

        public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
        {
            stop.ThrowIfCancellationRequested();
            return [.. Bounded(usual.GetFilters(dictionary)), new PdfCodes()];
        }

        public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(usual.GetNamedFilters(names));

        public IReadOnlyList<IFilter> GetAllFilters() => Bounded(usual.GetAllFilters());

        private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Bound(filter, this))];

        private sealed class Bound(IFilter inner, BoundedFilters all) : IFilter
        {
            public bool IsSupported => inner.IsSupported;

            public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
            {
                if (inner is FlateFilter && FlateSize.Exceeds(input.Span, Math.Min(MostOfOne, Math.Max(FreeBytes, (long)input.Length * MostSwelling))))
                {
                    throw new UnreadableException(ReadingFaults.TooPacked);
                }

                var unpacked = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
                all.total += unpacked.Length;
                return all.total <= MostOfAll ? unpacked : throw new UnreadableException(ReadingFaults.TooPacked);
            }
        }
    }
}

/// <summary>Unpacks a deflated stream into nothing, to see how large it becomes.</summary>
internal static class FlateSize
{
    private const int HeaderBytes = 2;

    public static bool Exceeds(ReadOnlySpan<byte> packed, long most)
    {
        // Deflate swells at most about 1032 times: what cannot reach the bound is not tried.
        if (packed.Length * 1032L <= most || packed.Length <= HeaderBytes)
        {
            return false;
        }

        var buffer = new byte[64 * 1024];
        try
        {
            using var unpacked = new System.IO.Compression.DeflateStream(new MemoryStream(packed[HeaderBytes..].ToArray()), System.IO.Compression.CompressionMode.Decompress);
            var total = 0L;
            for (var read = unpacked.Read(buffer); read > 0; read = unpacked.Read(buffer))
            {
                if ((total += read) > most)
                {
                    return true;
                }
            }
        }
        catch (InvalidDataException)
        {
            // A stream that is damaged at its end is the reader's to judge; so far it was small enough.
        }

        return false;
    }
}

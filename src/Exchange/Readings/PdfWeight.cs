using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Samspill.Exchange.Readings;

/// <summary>What drawing a page would come to.</summary>
/// <param name="Letters">About how many letters would be shown, those of its forms counted each time a form is drawn.</param>
/// <param name="IsNested">True when forms are drawn within forms deeper than any page needs, or without end, or in numbers that never end.</param>
internal sealed record PdfWeight(long Letters, bool IsNested);

/// <summary>Weighs a page before it is drawn: a form that draws another that draws the first never ends, and takes the process with it; forms of forms can show a text a million times.</summary>
/// <remarks>ISO 32000-1, §8.10. Made by the library for each document, with the same parser and resources that it draws with.</remarks>
internal sealed class PdfWeighing(IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options) : BasePageFactory<PdfWeight>(scanner, resources, filters, parser, options)
{
    private const int Deepest = 25;
    private const int MostForms = 20_000;
    private readonly Dictionary<IndirectReference, IReadOnlyList<IGraphicsStateOperation>> known = [];
    private int forms;
    private bool isNested;

    protected override PdfWeight ProcessPage(int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        (forms, isNested) = (0, false);
        var letters = Letters(operations, pageNumber, 0);
        return new(letters, isNested);
    }

    private long Letters(IReadOnlyList<IGraphicsStateOperation> operations, int page, int depth)
    {
        var letters = 0L;
        foreach (var operation in operations)
        {
            letters += operation switch
            {
                ShowText show => show.Text?.Length ?? show.Bytes.Length,
                ShowTextsWithPositioning several => several.Array.Sum(Length),
                MoveToNextLineShowText next => next.Text?.Length ?? next.Bytes.Length,
                MoveToNextLineShowTextWithSpacing spaced => spaced.Text?.Length ?? spaced.Bytes.Length,
                InvokeNamedXObject draw when !isNested => OfForm(draw.Name, page, depth),
                _ => 0,
            };
        }

        return letters;
    }

    /// <summary>The letters of a form, found the way the page finds it. One that draws itself counts as nested without end: the library passes only some of them by.</summary>
    private long OfForm(NameToken name, int page, int depth)
    {
        if (!ResourceStore.TryGetXObjectReference(name, out var reference) || !ResourceStore.TryGetXObject(name, out var form)
            || !form.StreamDictionary.TryGet(NameToken.Subtype, PdfScanner, out NameToken? kind) || !kind.Equals(NameToken.Form))
        {
            return 0;
        }

        if (depth >= Deepest || ++forms > MostForms)
        {
            isNested = true;
            return 0;
        }

        var isLoaded = form.StreamDictionary.TryGet(NameToken.Resources, PdfScanner, out DictionaryToken? own);
        if (isLoaded)
        {
            ResourceStore.LoadResourceDictionary(own!);
        }

        try
        {
            return Letters(Operations(reference, form, page), page, depth + 1);
        }
        catch (Exception fault) when (fault is not (UnreadableException or OperationCanceledException or OutOfMemoryException))
        {
            // A form that cannot be unpacked is passed by when the page is drawn as well.
            return 0;
        }
        finally
        {
            if (isLoaded)
            {
                ResourceStore.UnloadResourceDictionary();
            }
        }
    }

    private IReadOnlyList<IGraphicsStateOperation> Operations(IndirectReference reference, StreamToken form, int page)
    {
        if (!known.TryGetValue(reference, out var operations))
        {
            known[reference] = operations = PageContentParser.Parse(page, new MemoryInputBytes(form.Decode(FilterProvider, PdfScanner)), ParsingOptions.Logger);
        }

        return operations;
    }

    private static long Length(IToken token) => token switch { StringToken text => text.Data.Length, HexToken bytes => bytes.Bytes.Length, _ => 0 };
}

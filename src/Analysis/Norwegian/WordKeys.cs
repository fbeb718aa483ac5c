namespace Samspill.Analysis.Norwegian;

/// <summary>
/// The key by which two words are the same word, whichever written form and inflection: shared form (<see cref="WordForms"/>), then the
/// Snowball stem (<see cref="Stems"/>) until nothing more comes off. `tenestene` and `tjenester` are `tjenest`. Remembers what it
/// has seen: one per thread.
/// </summary>
public sealed class WordKeys
{
    private readonly Stems stems = new();
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The key of <paramref name="word"/>, which is in lower case and not empty.</summary>
    public string Of(ReadOnlySpan<char> word)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var key))
        {
            return key;
        }

        key = Make(word);
        known.Add(word.ToString(), key);
        return key;
    }

    /// <summary>The length of `…lov` in the name of an act, which Snowball takes for an ending: `kommuneloven` is not `kommune`.</summary>
    private static int ActLength(string form)
    {
        foreach (var ending in ActEndings)
        {
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                return form.Length - ending.Length + 3;
            }
        }

        return 0;
    }

    private static readonly string[] ActEndings = ["lovens", "lovene", "lovane", "loven", "lover", "lova", "lov"];

    private const int ShortestAgain = 5;

    private string Make(ReadOnlySpan<char> word)
    {
        var form = WordForms.Shared(word);
        if (ActLength(form) is > 0 and var act)
        {
            return form[..act];
        }

        Span<char> stem = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        Span<char> again = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        var length = stems.Write(form, stem);
        while (length > ShortestAgain)
        {
            // One pass takes one ending, and `virksomheter` has two; of a short stem (`helse`) a second would take too much.
            var shorter = stems.Write(stem[..length], again);
            if (shorter == length || shorter < ShortestAgain)
            {
                break;
            }

            length = shorter;
        }

        return new(stem[..length]);
    }
}

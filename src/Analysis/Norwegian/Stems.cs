using Lucene.Net.Tartarus.Snowball.Ext;

namespace Samspill.Analysis.Norwegian;

/// <summary>
/// The stem of a word by the Snowball algorithm for Norwegian. It merges the endings of bokmål and of nynorsk (`arbeidsplassene`,
/// `arbeidsplassane` → `arbeidsplass`), not words that differ inside (`tjenester`, `tenester`): those are mapped by <see cref="WordKeys"/>.
/// Keeps a buffer of its own: one per thread.
/// </summary>
/// <remarks>Source: snowballstem.org/algorithms/norwegian, as kept by Lucene.NET.</remarks>
public sealed class Stems
{
    private readonly NorwegianStemmer stemmer = new();

    private char[] buffer = new char[64];

    /// <summary>Writes the stem of <paramref name="word"/>, which is in lower case, into <paramref name="stem"/>, at least as long; the number of letters.</summary>
    public int Write(ReadOnlySpan<char> word, Span<char> stem)
    {
        if (word.Length > buffer.Length)
        {
            buffer = new char[word.Length * 2];
        }

        word.CopyTo(buffer);
        stemmer.SetCurrent(buffer, word.Length);
        stemmer.Stem();
        var length = stemmer.CurrentBufferLength;
        stemmer.CurrentBuffer.AsSpan(0, length).CopyTo(stem);
        return length;
    }

    /// <summary>The stem of <paramref name="word"/> in lower case; an empty text for an empty one.</summary>
    public string Of(ReadOnlySpan<char> word)
    {
        Span<char> lower = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        return new(lower[..Write(lower, lower)]);
    }
}

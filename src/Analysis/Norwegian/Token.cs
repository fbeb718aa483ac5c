namespace Samspill.Analysis.Norwegian;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with a hyphen or an apostrophe inside: `gang-og`, `nærings-NM`.</summary>
    Word,

    /// <summary>A count or an amount: `12`, `2 500`, `3,5`, `1.250.000`.</summary>
    Number,

    /// <summary>A year or a span of years: `2030`, `2026–2040`.</summary>
    Year,

    /// <summary>A day, a month with its day, a quarter: `1. januar 2030`, `31.12.2018`.</summary>
    Date,

    /// <summary>A figure that names something and counts nothing: a section sign, a chapter, a case, a plan id, a land parcel, a road, an ordinal.</summary>
    Label,

    /// <summary>Any other sign.</summary>
    Mark,
}

/// <summary>A token and its place in the text: offset and length in UTF-16 units.</summary>
/// <param name="IsBroken">True for a word parted at the end of a line or by a soft hyphen, whose letters are not those of the slice.</param>
public readonly record struct Token(TokenKind Kind, int Start, int Length, bool IsBroken = false)
{
    /// <summary>The first place after the token.</summary>
    public int End => Start + Length;

    /// <summary>The token as it stands.</summary>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>The token in lower case with a parted word joined: `bosettings-⏎historie` is `bosettingshistorie`.</summary>
    public string Lower(ReadOnlySpan<char> text)
    {
        Span<char> letters = Length <= 128 ? stackalloc char[Length] : new char[Length];
        return new(letters[..Write(text, letters)]);
    }

    /// <summary>Writes what <see cref="Lower"/> is into <paramref name="letters"/>, which holds at least <see cref="Length"/>; the number of letters.</summary>
    public int Write(ReadOnlySpan<char> text, Span<char> letters)
    {
        var own = In(text);
        if (!IsBroken)
        {
            return own.ToLowerInvariant(letters);
        }

        var count = 0;
        for (var i = 0; i < own.Length; i++)
        {
            var isBreak = own[i] == '-' && i + 1 < own.Length && char.IsWhiteSpace(own[i + 1]);
            if (!isBreak && !char.IsWhiteSpace(own[i]) && own[i] != Tokens.SoftHyphen)
            {
                letters[count++] = char.ToLowerInvariant(own[i]);
            }
        }

        return count;
    }
}

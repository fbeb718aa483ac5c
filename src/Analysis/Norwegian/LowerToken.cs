namespace Samspill.Analysis.Norwegian;

/// <summary>A token with its lower-case form, as phrases are looked for among; a year is a date.</summary>
internal readonly record struct LowerToken(TokenKind Kind, string Lower, int Offset, int Length)
{
    public int End => Offset + Length;

    /// <summary>The tokens of a sentence.</summary>
    public static IReadOnlyList<LowerToken> Of(string sentence) =>
        [.. Tokens.Of(sentence).Select(token => new LowerToken(token.Kind == TokenKind.Year ? TokenKind.Date : token.Kind, token.Lower(sentence), token.Start, token.Length))];
}

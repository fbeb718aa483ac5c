using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Goals;

/// <summary>A token with its lower-case form and its place in the sentence.</summary>
internal readonly record struct Token(TokenKind Kind, string Lower, int Offset, int Length)
{
    public int End => Offset + Length;
}

/// <summary>The tokens of a goal sentence as the rules ask for them: a year is a date.</summary>
internal static class GoalTokens
{
    public static IReadOnlyList<Token> Of(string sentence) =>
        [.. Tokens.Of(sentence).Select(token => new Token(token.Kind == TokenKind.Year ? TokenKind.Date : token.Kind, token.Lower(sentence), token.Start, token.Length))];
}

using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Goals;

/// <summary>A sentence of a longer text, with its place there.</summary>
public readonly record struct SentenceAt(int Offset, int Length, string Sentence);

/// <summary>Parts a text into sentences.</summary>
public static class GoalText
{
    /// <summary>The sentences of <paramref name="text"/> with their offsets, headings, list items and cells among them; bullets and list numbers are left out.</summary>
    public static IReadOnlyList<SentenceAt> Sentences(string text) =>
        [.. Norwegian.Sentences.Of(text).Where(sentence => sentence.Kind != SentenceKind.Margin).Select(sentence => new SentenceAt(sentence.Start, sentence.Length, text.Substring(sentence.Start, sentence.Length)))];
}

using System.Text;
using System.Text.RegularExpressions;
using Samspill.Kernel;

namespace Samspill.Reports.Composing;

/// <summary>
/// The wording of a sentence: words with numbers as slots. An editor may choose other words, but a number can neither be lost nor
/// brought in without a source, unless the sentence is a judgement.
/// </summary>
internal static partial class Wordings
{
    /// <summary>The sentence as read: each slot as its number is shown, with a capital at the start.</summary>
    public static string Fill(string wording, IReadOnlyCollection<Number> numbers)
    {
        var text = string.Concat(Pieces(wording, numbers).Select(piece => piece.Text));
        return text;
    }

    /// <summary>The sentence in pieces: words, and numbers with their names, in order.</summary>
    public static IReadOnlyList<Piece> Pieces(string wording, IReadOnlyCollection<Number> numbers)
    {
        var pieces = new List<Piece>();
        var words = new StringBuilder();
        var at = 0;
        foreach (Match slot in Slots().Matches(wording))
        {
            if (numbers.FirstOrDefault(number => number.Name == slot.Groups[1].Value) is not { } number)
            {
                continue;
            }

            words.Append(wording, at, slot.Index - at);
            at = slot.Index + slot.Length;
            if (words.Length > 0)
            {
                pieces.Add(new Piece(words.ToString(), null));
                words.Clear();
            }

            pieces.Add(new Piece(slot.Index == 0 && number.Shown.Length > 0 ? char.ToUpperInvariant(number.Shown[0]) + number.Shown[1..] : number.Shown, number));
        }

        words.Append(wording, at, wording.Length - at);
        if (words.Length > 0)
        {
            pieces.Add(new Piece(words.ToString(), null));
        }

        return pieces;
    }

    /// <summary>Names of the slots in a wording, in order.</summary>
    public static IReadOnlyList<string> Names(string wording) => [.. Slots().Matches(wording).Select(slot => slot.Groups[1].Value)];

    /// <summary>What is wrong with new words for a sentence; empty when they may stand.</summary>
    /// <param name="original">As the records word it; empty for an own sentence.</param>
    /// <param name="wording">The new words.</param>
    /// <param name="isJudgement">True when the sentence is marked as a judgement.</param>
    /// <param name="known">Every slot of the report.</param>
    /// <param name="language">The report's language.</param>
    public static IReadOnlyList<WordingFault> Check(string original, string wording, bool isJudgement, IReadOnlySet<string> known, Language language)
    {
        var faults = new List<WordingFault>();
        var names = Names(wording);
        faults.AddRange(names.Where(name => !known.Contains(name)).Select(name => new WordingFault(WordingFaultKind.UnknownSlot, name)));
        if (isJudgement)
        {
            return faults;
        }

        faults.AddRange(Names(original).Except(names, StringComparer.Ordinal).Select(name => new WordingFault(WordingFaultKind.LostSlot, name)));
        var given = NumbersInText.In(Without(original), language).Select(number => number.ToLowerInvariant()).ToList();
        foreach (var number in NumbersInText.In(Without(wording), language))
        {
            if (!given.Remove(number.ToLowerInvariant()))
            {
                faults.Add(new WordingFault(WordingFaultKind.FreeNumber, number));
            }
        }

        if (original.Length == 0 && names.Count == 0)
        {
            faults.Add(new WordingFault(WordingFaultKind.NoSource, wording));
        }

        return faults;
    }

    private static string Without(string wording) => Slots().Replace(wording, " ");

    [GeneratedRegex(@"\{([a-z0-9][a-z0-9.\-]*)\}")]
    private static partial Regex Slots();
}

/// <summary>Words, or a number with its name.</summary>
internal sealed record Piece(string Text, Number? Number);

/// <summary>What is wrong with a wording.</summary>
internal sealed record WordingFault(WordingFaultKind Kind, string What);

/// <summary>The ways a wording can be wrong.</summary>
internal enum WordingFaultKind
{
    /// <summary>A number of the record is gone.</summary>
    LostSlot,

    /// <summary>A slot that no record fills.</summary>
    UnknownSlot,

    /// <summary>A number that no record stands behind.</summary>
    FreeNumber,

    /// <summary>A sentence with neither source nor the mark of a judgement.</summary>
    NoSource,
}

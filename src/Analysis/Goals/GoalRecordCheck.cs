using Samspill.Analysis.Norwegian;
using Samspill.Kernel;

namespace Samspill.Analysis.Goals;

/// <summary>What is on record about a goal, as far as the check asks.</summary>
/// <param name="Sentence">The goal sentence.</param>
/// <param name="Beneficiaries">Who it is for; null when not stated.</param>
/// <param name="Owners">How many owners have said yes, with hours, and are heard from.</param>
/// <param name="Indicators">The indicators that tell about it.</param>
/// <param name="ProgrammeEnd">The programme's last day; null when not stated.</param>
/// <param name="HandOver">What happens after the programme, or `ends here`; null when not stated.</param>
public sealed record GoalRecord(string Sentence, string? Beneficiaries, int Owners, IReadOnlyList<GoalIndicator> Indicators, DateOnly? ProgrammeEnd, string? HandOver);

/// <summary>An indicator of a goal, as far as the check asks.</summary>
/// <param name="IsResult">True for output, outcome and impact; false for input and activity.</param>
/// <param name="IsEffect">True for outcome and impact.</param>
/// <param name="HasBaseline">True when the baseline is measured, or has a day by which it will be.</param>
/// <param name="LastTarget">The day of its last target; null when it has none.</param>
public sealed record GoalIndicator(bool IsResult, bool IsEffect, bool HasBaseline, DateOnly? LastTarget);

/// <summary>One of the ten questions, answered.</summary>
/// <param name="Id">L1 to L10.</param>
/// <param name="What">What a passed goal has.</param>
/// <param name="Remedy">What to ask or write when it has not.</param>
public sealed record RecordCheckLine(string Id, bool Passed, Text What, Text Remedy);

/// <summary>
/// Ten questions to a goal's whole record, where <see cref="GoalCheck"/> reads the sentence alone. It advises; what stops a vague
/// goal is the gate. Only what is written counts: a target that does not exist has no baseline to its credit.
/// </summary>
public static class GoalRecordCheck
{
    private static readonly Text Score = new("{0} av {1}", "{0} av {1}", "{0} of {1}");

    /// <summary>The ten lines in order.</summary>
    public static IReadOnlyList<RecordCheckLine> Of(GoalRecord record)
    {
        var sentence = new GoalSentence(record.Sentence);
        var check = GoalCheck.Check(sentence);
        var targets = record.Indicators.Where(indicator => indicator.LastTarget is not null).ToList();
        var results = targets.Where(indicator => indicator.IsResult).ToList();
        var hasEffectClause = GoalRules.HasEffect(sentence);
        return
        [
            Line(1, hasEffectClause || Phrase.Find(sentence.Tokens, GoalRecordPhrases.ResultVerbs).Any()),
            Line(2, !check.Breaks("M1") || results.Count > 0),
            Line(3, !check.Breaks("T1") || results.Count > 0),
            Line(4, !string.IsNullOrWhiteSpace(record.Beneficiaries) || NamesAGroup(sentence)),
            Line(5, sentence.Tokens.Count > 0 && !check.Breaks("C1")),
            Line(6, hasEffectClause || (sentence.Tokens.Count > 0 && !Phrase.Find(sentence.Tokens, GoalRecordPhrases.Means).Any() && !check.Breaks("S1") && !check.Breaks("R1"))),
            Line(7, record.Indicators.Any(indicator => indicator.IsEffect)),
            Line(8, targets.Count > 0 && targets.TrueForAll(indicator => indicator.HasBaseline)),
            Line(9, record.Owners == 1),
            Line(10, !string.IsNullOrWhiteSpace(record.HandOver) || (record.ProgrammeEnd is { } end && targets.Count > 0 && targets.TrueForAll(indicator => indicator.LastTarget <= end))),
        ];
    }

    /// <summary>`4 av 10`.</summary>
    public static Text Count(IReadOnlyCollection<RecordCheckLine> lines) => Score.With(lines.Count(line => line.Passed), lines.Count);

    private static RecordCheckLine Line(int number, bool passed) => new($"L{number}", passed, GoalRecordPhrases.What[number - 1], GoalRecordPhrases.Remedies[number - 1]);

    /// <summary>True when the sentence says for whom: `for kommunene`, `de som arbeider med plan`, or a group that will be able to do something.</summary>
    private static bool NamesAGroup(GoalSentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var opener = Phrase.Length(sentence.Tokens, i, GoalRecordPhrases.ForWhom);
            for (var at = i + opener; opener > 0 && at < Math.Min(sentence.Tokens.Count, i + opener + 4); at++)
            {
                if (sentence.Tokens[at].Kind == TokenKind.Word && GoalRecordPhrases.Groups.Any(stem => sentence.Tokens[at].Lower.StartsWith(stem, StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return Phrase.Find(sentence.Tokens, GoalRecordPhrases.Those).Any();
    }
}

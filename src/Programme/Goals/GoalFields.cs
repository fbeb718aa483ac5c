using System.Text.RegularExpressions;
using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Programme.Goals;

/// <summary>What a goal says, as it is written on a form: the same fields for a new goal, a change, and two versions held together.</summary>
public sealed partial record GoalFields(string Title, string Sentence, ResultLevel Level, string? Beneficiaries, string? Benefit, string? NotWorkedOnBecause, string? LearningQuestions, string? HandOver)
{
    /// <summary>Reads the form. A field that was not sent stays as it is in <paramref name="before"/>; one sent empty becomes empty.</summary>
    internal static GoalFields Read(Input input, GoalFields? before)
    {
        var sentence = input.Required("sentence", EditWords.SentenceMissing, 2000).ReplaceLineEndings("\n");
        input.Flaws.Require(!Blank().IsMatch(sentence), "sentence", EditWords.FillBlanks);
        string? Told(string name, string? was, int most) => before is not null && !input.Raw.ContainsKey(name) ? was : input.Text(name, most)?.ReplaceLineEndings("\n");
        return new(
            input.Required("title", EditWords.TitleMissing, 200),
            sentence,
            input.Choice<ResultLevel>("level") ?? before?.Level ?? ResultLevel.Output,
            Told("beneficiaries", before?.Beneficiaries, 500),
            Told("benefit", before?.Benefit, 4000),
            Told("notWorkedOnBecause", before?.NotWorkedOnBecause, 1000),
            Told("learningQuestions", before?.LearningQuestions, 4000) is { } questions ? string.Join(';', questions.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : null,
            Told("handOver", before?.HandOver, 2000));
    }

    /// <summary>What a stored goal says.</summary>
    internal static GoalFields Of(Goal goal) => new(goal.Title, goal.Sentence, goal.Level, goal.Beneficiaries, goal.Benefit, goal.NotWorkedOnBecause, goal.LearningQuestions, goal.HandOver);

    /// <summary>Writes it on a goal.</summary>
    internal void WriteOn(Goal goal) =>
        (goal.Title, goal.Sentence, goal.Level, goal.Beneficiaries, goal.Benefit, goal.NotWorkedOnBecause, goal.LearningQuestions, goal.HandOver) =
        (Title, Sentence, Level, Beneficiaries, Benefit, NotWorkedOnBecause, LearningQuestions, HandOver);

    /// <summary>The fields in which two differ.</summary>
    internal static IReadOnlyList<Difference> Between(GoalFields saved, GoalFields sent) =>
        [.. new (Text Field, string? Saved, string? Sent)[]
        {
            (EditWords.Title, saved.Title, sent.Title),
            (EditWords.Sentence, saved.Sentence, sent.Sentence),
            (EditWords.Level, GoalWords.Level(saved.Level), GoalWords.Level(sent.Level)),
            (EditWords.Beneficiaries, saved.Beneficiaries, sent.Beneficiaries),
            (EditWords.Benefit, saved.Benefit, sent.Benefit),
            (EditWords.NotWorkedOn, saved.NotWorkedOnBecause, sent.NotWorkedOnBecause),
            (EditWords.Questions, saved.LearningQuestions, sent.LearningQuestions),
            (EditWords.HandOver, saved.HandOver, sent.HandOver),
        }.Where(row => row.Saved != row.Sent).Select(row => new Difference(row.Field, row.Saved, row.Sent))];

    /// <summary>A blank of a proposed sentence that nobody has filled: `[tall]`.</summary>
    [GeneratedRegex(@"\[[^\]\n]{1,40}\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blank();

    /// <summary>A field as it is saved and as it was sent.</summary>
    public sealed record Difference(Text Field, string? Saved, string? Sent);
}

using System.Globalization;
using Samspill.Analysis.Goals;
using Samspill.Platform.Answers;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Start;

/// <summary>A pasted text on its way in: the goals, and what is not taken as one.</summary>
internal sealed record SortedText(IReadOnlyList<SortedText.Goal> Goals, IReadOnlyList<LeftOut> Left)
{
    /// <summary>A text as it is found.</summary>
    public static SortedText Of(GoalsOfText found) => new([.. found.Goals.Select(goal => new Goal(goal.Title, goal.Sentence, true))], found.Left);

    /// <summary>As the page has it: `title.1`, `sentence.1`, `keep.1`, `left.1`, `after.1` and on. The text itself when it has none of them.</summary>
    public static SortedText Read(Input input, string? text)
    {
        var numbers = Numbers(input, "sentence.").Take(GrantLetter.Most).ToList();
        var left = Numbers(input, "left.").Select(number => new LeftOut(int.TryParse(input.Text($"after.{number}", 3), NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? after : 0, input.Text($"left.{number}") ?? "")).ToList();
        return numbers.Count == 0 && left.Count == 0 ? Of(GrantLetter.Read(text ?? "")) : new(numbers.ConvertAll(number => GoalOf(input, number)), left);
    }

    /// <summary>The same with a line that was left out made a goal, where it stood.</summary>
    public SortedText Taking(int index)
    {
        var (taken, goals) = (Left[index], Goals.ToList());
        var place = Math.Clamp(taken.After, 0, goals.Count);
        var made = GrantLetter.Goal(taken.Says);
        goals.Insert(place, new Goal(made.Title, made.Sentence, true));
        return new(goals, [.. Left.Index().Where(left => left.Index != index).Select(left => left.Index > index ? left.Item with { After = left.Item.After + 1 } : left.Item)]);
    }

    private static Goal GoalOf(Input input, int number)
    {
        var isKept = input.Ticked($"keep.{number}");
        return new(isKept ? input.Required($"title.{number}", EditWords.TitleMissing, 200) : input.Text($"title.{number}", 200) ?? "",
            isKept ? input.Required($"sentence.{number}", EditWords.SentenceMissing, 2000) : input.Text($"sentence.{number}", 2000) ?? "", isKept);
    }

    private static IEnumerable<int> Numbers(Input input, string prefix) =>
        input.Raw.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Select(name => int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Where(number => number > 0).Distinct().Order();

    /// <summary>A goal on its way in, and whether it is to be kept.</summary>
    public sealed record Goal(string Title, string Sentence, bool IsKept);
}

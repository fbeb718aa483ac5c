using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Start;

/// <summary>The first day: an empty programme begins from a pasted text, parted into goals, each checked as it lands.</summary>
public static class ShowStart
{
    /// <summary>What the page shows: the text, and the goals found in it.</summary>
    /// <param name="Before">How many goals the programme has already.</param>
    /// <param name="StatedCount">How many the text says it has; null when it does not say.</param>
    /// <param name="Left">What else the text says, each of which can be made a goal.</param>
    public sealed record View(string? Text, int Before, int? StatedCount, IReadOnlyList<Line> Goals, IReadOnlyList<LeftOut> Left);

    /// <summary>A goal on its way in.</summary>
    /// <param name="Number">From 1; names its fields on the form.</param>
    public sealed record Line(int Number, string Title, string Sentence, bool IsKept, MarkedSentence Check);

    /// <summary>The pasted text.</summary>
    public sealed record Request(string Text);

    internal static async Task<IResult> Handle(SamspillDb db, CancellationToken stop)
    {
        var granted = await db.TheProgramme().Select(row => row.GrantedText).FirstOrDefaultAsync(stop);
        var before = await db.Set<Goal>().CountAsync(stop);
        return Answer.With<StartPage, View>(new(before == 0 ? granted : null, before, null, [], []));
    }

    /// <summary>Parts the text and shows what was found; nothing is saved.</summary>
    internal static async Task<IResult> Part(Input input, SamspillDb db, CancellationToken stop)
    {
        var request = new Request(input.Required("text", StartWords.TextMissing, 40_000));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Handle(db, stop));
        }

        var found = GrantLetter.Read(request.Text);
        return Page(request.Text, found.StatedCount, SortedText.Of(found), await db.Set<Goal>().CountAsync(stop));
    }

    internal static IResult Page(string? text, int? statedCount, SortedText sorted, int before) =>
        Answer.With<StartPage, View>(new(text, before, statedCount, [.. sorted.Goals.Select((goal, i) => new Line(i + 1, goal.Title, goal.Sentence, goal.IsKept, MarkedSentence.Of(goal.Sentence, new())))], sorted.Left));
}

/// <summary>Make a goal of something that was left out, at its place in the text. What was changed in the others is kept, and nothing is saved.</summary>
public static class TakeIn
{
    /// <summary>The goals and what was left out, as the page has them, and which of the latter is to be a goal, from 1.</summary>
    public sealed record Request(string? Text, int? StatedCount, int? Take);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, CancellationToken stop)
    {
        var request = new Request(input.Text("text", 40_000), input.Whole("statedCount"), input.Whole("take"));
        var sorted = SortedText.Read(input, request.Text);
        var before = await db.Set<Goal>().CountAsync(stop);
        input.Flaws.Require(request.Take is { } chosen && chosen > 0 && chosen <= sorted.Left.Count, "take", StartWords.NothingThere);
        return input.Flaws.Any
            ? Answer.Flawed(input, () => Task.FromResult(ShowStart.Page(request.Text, request.StatedCount, sorted, before)))
            : ShowStart.Page(request.Text, request.StatedCount, sorted.Taking(request.Take!.Value - 1), before);
    }
}

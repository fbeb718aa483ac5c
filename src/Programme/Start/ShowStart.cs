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
    public sealed record View(string? Text, int Before, int? StatedCount, IReadOnlyList<Line> Goals);

    /// <summary>A goal on its way in.</summary>
    /// <param name="Number">From 1; names its fields on the form.</param>
    public sealed record Line(int Number, string Title, string Sentence, bool IsKept, MarkedSentence Check);

    /// <summary>The pasted text.</summary>
    public sealed record Request(string Text);

    internal static async Task<IResult> Handle(SamspillDb db, CancellationToken stop)
    {
        var granted = await db.Set<ProgrammeRecord>().Where(row => row.PhaseOf == null).OrderBy(row => row.Key).Select(row => row.GrantedText).FirstOrDefaultAsync(stop);
        var before = await db.Set<Goal>().CountAsync(stop);
        return Answer.With<StartPage, View>(new(before == 0 ? granted : null, before, null, []));
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
        return Page(request.Text, found.StatedCount, [.. found.Goals.Select(goal => (goal.Title, goal.Sentence, true))], await db.Set<Goal>().CountAsync(stop));
    }

    internal static IResult Page(string? text, int? statedCount, IReadOnlyList<(string Title, string Sentence, bool IsKept)> goals, int before) =>
        Answer.With<StartPage, View>(new(text, before, statedCount, [.. goals.Select((goal, i) => new Line(i + 1, goal.Title, goal.Sentence, goal.IsKept, MarkedSentence.Of(goal.Sentence, new())))]));
}

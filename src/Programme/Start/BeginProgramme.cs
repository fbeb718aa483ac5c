using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Start;

/// <summary>Save the goals that were kept, as granted and with their first version, and the text they came from.</summary>
public static class BeginProgramme
{
    /// <summary>The text, the count it states, and the goals: `title.1`, `sentence.1`, `keep.1` and on. A program may send the text alone.</summary>
    public sealed record Request(string? Text, int? StatedCount);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Text("text", 40_000), input.Whole("statedCount"));
        var sorted = SortedText.Read(input, request.Text);
        var kept = sorted.Goals.Where(line => line.IsKept).ToList();
        input.Flaws.Require(kept.Count > 0, "text", StartWords.NothingKept);
        input.Flaws.Require(request.StatedCount is null or (> 0 and <= 99), "statedCount", StartWords.CountWrong);
        var before = await db.Set<Goal>().CountAsync(stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Task.FromResult(ShowStart.Page(request.Text, request.StatedCount, sorted, before)));
        }

        await Remember(request, db, frame, stop);
        var taken = await WriteGoal.Taken(db, stop);
        var last = await WriteGoal.Last(db, stop);
        var made = kept.ConvertAll(line => WriteGoal.Add(db, new GoalFields(line.Title, line.Sentence, ResultLevel.Output, null, null, null, null, null), isGranted: true, taken, last++));
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(""), new { goals = made.ConvertAll(goal => goal.Key), request.StatedCount, sorted.Left }, StartWords.Saved.Of(made.Count));
    }

    /// <summary>The text and its count are kept on the programme, which comes into being here when there is none.</summary>
    private static async Task Remember(Request request, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var programme = await db.TheProgramme().FirstOrDefaultAsync(stop);
        var name = frame.PartnershipName ?? frame.PartnershipSlug ?? "";
        programme ??= db.Add(new ProgrammeRecord { Key = Key.From(name), Title = name }).Entity;
        programme.GrantedText = request.Text ?? programme.GrantedText;
        programme.StatedGoalCount = request.StatedCount ?? programme.StatedGoalCount;
    }
}

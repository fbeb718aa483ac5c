using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Programme.Goals;

/// <summary>Write a new goal: a draft, or one that stands in the grant.</summary>
public static class WriteGoal
{
    /// <summary>What the page shows.</summary>
    /// <param name="Check">What the check says of the sentence that is typed; null before one is.</param>
    public sealed record View(MarkedSentence? Check);

    /// <summary>What it says, and whether it stands in the grant.</summary>
    public sealed record Request(GoalFields Fields, bool IsGranted);

    internal static IResult Show() => Page(null);

    internal static IResult Page(MarkedSentence? check) => Answer.With<WriteGoalPage, View>(new View(check));

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var request = new Request(GoalFields.Read(input, null), input.Ticked("granted"));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, async () => Page(request.Fields.Sentence.Length == 0 ? null : await CheckSentence.Of(db, null, request.Fields.Sentence, stop)));
        }

        var goal = Add(db, request.Fields, request.IsGranted, await Taken(db, stop), await Last(db, stop));
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/mal/{goal.Key}"), new { goal = goal.Key, goal.Number, goal.Status }, EditWords.Made);
    }

    /// <summary>The last number given, the archive included, so that a goal brought back stands where it stood.</summary>
    internal static async Task<int> Last(SamspillDb db, CancellationToken stop) =>
        await db.Set<Goal>().IgnoreQueryFilters([Conventions.Archive]).MaxAsync(row => (int?)row.Number, stop) ?? 0;

    /// <summary>The keys already given, the archive included; `ny` and `sjekk` are addresses of the form.</summary>
    internal static async Task<HashSet<Key>> Taken(SamspillDb db, CancellationToken stop) =>
        [.. await db.TakenKeys<Goal>(stop), Key.From("sjekk")];

    /// <summary>Adds a goal after the last, with its first version when it was granted.</summary>
    internal static Goal Add(SamspillDb db, GoalFields fields, bool isGranted, HashSet<Key> taken, int last)
    {
        var goal = new Goal { Key = Key.From(fields.Title).Free(taken.Contains), Number = last + 1, Title = fields.Title, Sentence = fields.Sentence, Status = isGranted ? GoalStatus.Granted : GoalStatus.Draft };
        fields.WriteOn(goal);
        taken.Add(goal.Key);
        db.Add(goal);
        if (isGranted)
        {
            db.Add(new GoalVersion { GoalId = goal.Id, Number = 1, Sentence = goal.Sentence, IsGranted = true });
        }

        return goal;
    }
}

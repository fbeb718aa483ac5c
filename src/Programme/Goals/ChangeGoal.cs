using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Goals;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Programme.Goals;

/// <summary>
/// Change what a goal says. A new sentence for a goal that has been granted or started is a new version, and the old one stays
/// beside it: a pivot with its reason and decision, or, before the goal has begun, the same goal in clearer words. Two who save at once: the second sees both, and loses nothing.
/// </summary>
public static class ChangeGoal
{
    /// <summary>The form: what it says now, and the two texts when somebody else saved first.</summary>
    /// <param name="Version">The version that a save builds on.</param>
    /// <param name="Check">What the check says of the sentence in the form.</param>
    /// <param name="AsksReason">True when a change of the sentence is a new version.</param>
    /// <param name="MayClarify">True while the goal has not begun, and its sentence may be made clearer without being another goal.</param>
    public sealed record View(string Key, int Number, int Of, GoalStatus Status, GoalFields Fields, int Version, bool AsksReason, bool MayClarify, IReadOnlyList<GoalFields.Difference> Both, MarkedSentence Check);

    /// <summary>What it is to say, built on <paramref name="Version"/>; reason and decision when the sentence has changed.</summary>
    /// <param name="Change">What the new sentence is; nothing said is a pivot.</param>
    public sealed record Request(GoalFields Fields, int? Number, GoalChange? Change, string? Reason, string? Decision, string? DecidedBy, DateOnly? DecidedOn, int? Version);

    internal static async Task<IResult> Show(string goal, HttpContext http, SamspillDb db, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var fields = GoalFields.Of(found);
        var proposed = http.Request.Query["forslag"].ToString() switch
        {
            "hel" => (await CheckSentence.Of(db, found, found.Sentence, stop)).Proposal.ToString(),
            "del" => GoalCheck.ProposeSplit(found.Sentence)[0],
            _ => found.Sentence,
        };
        return await Page(found, fields with { Sentence = proposed }, [], db, stop);
    }

    internal static async Task<IResult> Handle(string goal, Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowGoal.Find(db, goal, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var saved = GoalFields.Of(found);
        var request = new Request(GoalFields.Read(input, saved), input.Whole("number"), input.Choice<GoalChange>("change"), input.Text("reason", 2000), input.Text("decision", 300), input.Text("decidedBy", 200), input.Date("decidedOn"), input.BuiltOn());
        var count = await db.Set<Goal>().CountAsync(stop);
        input.Flaws.Require(request.Number is null || (request.Number >= 1 && request.Number <= count), "number", EditWords.NumberWrong.With(count));
        Task<IResult> Again() => Page(found, saved with { Sentence = request.Fields.Sentence.Length == 0 ? saved.Sentence : request.Fields.Sentence }, [], db, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.Version != request.Version)
        {
            return Clash(found, request.Fields, input, db, stop);
        }

        var isNew = saved.Sentence != request.Fields.Sentence && found.Status != GoalStatus.Draft;
        if (isNew && found.Status == GoalStatus.Closed)
        {
            return Answer.Refused(GoalRefusals.Ended, input, Again);
        }

        var isClarified = isNew && request.Change == GoalChange.Clarified;
        input.Flaws.Require(!isClarified || found.StartedOn is null, "change", EditWords.ClarifiedTooLate);
        input.Flaws.Require(!isNew || isClarified || request.Reason is not null, "reason", EditWords.ReasonMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        return await Save(goal, found, saved, request, isNew, input, db, frame, stop);
    }

    private static async Task<IResult> Save(string goal, Goal found, GoalFields saved, Request request, bool isNew, Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        request.Fields.WriteOn(found);
        var number = isNew ? await Turn(found, saved.Sentence, request, db, stop) : 0;
        if (request.Number is { } place && place != found.Number)
        {
            await Place(found, place, db, stop);
        }

        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            var theirs = await ShowGoal.Find(db, goal, stop);
            if (theirs?.Version == request.Version)
            {
                throw;
            }

            return theirs is null ? Answer.Absent : Clash(theirs, request.Fields, input, db, stop);
        }

        return Answer.Done(frame.At($"/mal/{goal}"), new { goal, version = found.Version, goalVersion = number == 0 ? (int?)null : number }, !isNew ? EditWords.Saved : (request.Change == GoalChange.Clarified ? EditWords.Clarified : EditWords.Pivoted).With(number));
    }

    /// <summary>Adds the new version; a goal that has none gets the old sentence as its first.</summary>
    private static async Task<int> Turn(Goal goal, string before, Request request, SamspillDb db, CancellationToken stop)
    {
        var last = await db.Set<GoalVersion>().Where(version => version.GoalId == goal.Id).MaxAsync(version => (int?)version.Number, stop) ?? 0;
        if (last == 0)
        {
            db.Add(new GoalVersion { GoalId = goal.Id, Number = ++last, Sentence = before, IsGranted = true });
        }

        db.Add(new GoalVersion { GoalId = goal.Id, Number = last + 1, Sentence = request.Fields.Sentence, IsClarified = request.Change == GoalChange.Clarified, From = db.Scene.Clock.Today, Reason = request.Reason, Decision = request.Decision, DecidedBy = request.DecidedBy, DecidedOn = request.DecidedOn });
        return last + 1;
    }

    /// <summary>Puts the goal at a place, and the others after it in the order they had.</summary>
    private static async Task Place(Goal goal, int place, SamspillDb db, CancellationToken stop)
    {
        var others = await db.Set<Goal>().Where(other => other.Id != goal.Id).OrderBy(other => other.Number).ToListAsync(stop);
        others.Insert(place - 1, goal);
        for (var i = 0; i < others.Count; i++)
        {
            others[i].Number = i + 1;
        }
    }

    private static IResult Clash(Goal theirs, GoalFields yours, Input input, SamspillDb db, CancellationToken stop)
    {
        var saved = GoalFields.Of(theirs);
        return Answer.Conflict(GoalRefusals.SavedBySomebodyElse, new { theirs.Version, Fields = saved }, new { Fields = yours }, input, () => Page(theirs, saved, GoalFields.Between(saved, yours), db, stop));
    }

    internal static async Task<IResult> Page(Goal goal, GoalFields fields, IReadOnlyList<GoalFields.Difference> both, SamspillDb db, CancellationToken stop) =>
        Answer.With<ChangeGoalPage, View>(new(goal.Key.Value, goal.Number, await db.Set<Goal>().CountAsync(stop), goal.Status, fields, goal.Version, goal.Status != GoalStatus.Draft, goal is { Status: GoalStatus.Granted, StartedOn: null }, both, await CheckSentence.Of(db, goal, fields.Sentence, stop)));
}

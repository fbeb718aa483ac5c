using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>Answer a request to own a goal: yes, yes on a condition, or no. Only she who was asked, or a leader who notes how she said it.</summary>
public static class AnswerOwnership
{
    /// <summary>The answer, its condition or reason, the hours agreed, and how it was given when another writes it.</summary>
    public sealed record Request(OwnershipAnswer? Answer, string? Condition, decimal? HoursPerWeek, string? Note);

    internal static async Task<IResult> Handle(string ownership, Input input, SamspillDb db, Reader reader, Ui.Frame frame, CancellationToken stop)
    {
        if (await ShowOwnership.Find(db, ownership, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Choice<OwnershipAnswer>("answer"), input.Text("condition", 1000), input.Number("hoursPerWeek"), input.Text("note", 500));
        input.Flaws.Require(request.HoursPerWeek is null or (> 0 and <= 60), "hoursPerWeek", OwningWords.HoursMissing);
        input.Flaws.Require(request.Answer != OwnershipAnswer.YesBut || request.Condition is not null, "condition", OwningWords.ConditionMissing);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowOwnership.Handle(ownership, db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var who = new Answering(reader.PersonId, reader.May(ProgrammeDeeds.WriteGoal), request.Note);
        if (found.Take(request.Answer ?? OwnershipAnswer.Silent, request.Condition, request.HoursPerWeek, who, db.Scene.Clock.Today) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/eierskap/{ownership}"), new { ownership, found.Answer, found.IsAccepted, found.HoursPerWeek }, OwningWords.Thanks(found.Answer));
    }
}

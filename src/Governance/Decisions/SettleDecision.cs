using Microsoft.AspNetCore.Http;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Decisions;

/// <summary>Follow a decision up: who sees to it and by when, whether the public may read it, and what came of it.</summary>
public static class SettleDecision
{
    /// <summary>Who sees to it, by when, and whether it is open.</summary>
    public sealed record FollowRequest(string? Responsible, DateOnly? Due, bool IsOpen, int? Version);

    /// <summary>What came of it, and when.</summary>
    public sealed record DoneRequest(string Outcome, DateOnly? On);

    /// <summary>True for those who lead the body, and for the one who is to see to it.</summary>
    internal static async Task<bool> May(SamspillDb db, Reader reader, Decision decision, CancellationToken stop) =>
        reader.May(GovernanceDeeds.WriteDecision) && ((reader.PersonId is { } me && decision.ResponsibleId == me) || await OnGroup.Leads(db, reader, decision.GroupId, stop));

    internal static async Task<IResult> Follow(string decision, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var request = new FollowRequest(input.Text("responsible", Key.MaxLength), input.Date("due"), input.Ticked("isOpen"), input.BuiltOn());
        var person = await db.Person(request.Responsible, stop);
        input.Flaws.Require(request.Responsible is null || person is not null, "responsible", GroupWords.PersonUnknown);
        return await Do(decision, input, db, reader, frame, goals, found =>
        {
            if (found.Version != request.Version)
            {
                return GroupRefusals.SavedBySomebodyElse.With(found.Title);
            }

            (found.ResponsibleId, found.Due, found.IsOpen) = (person?.Id, request.Due, request.IsOpen);
            return null;
        }, DecisionWords.FollowUpSaved, stop);
    }

    internal static Task<IResult> Done(string decision, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var request = new DoneRequest(input.Required("outcome", DecisionWords.OutcomeMissing, 2000), input.Date("on"));
        input.Flaws.Require(request.On is not null || input.Flaws.Of("on").Any(), "on", DecisionWords.DoneDayMissing);
        return Do(decision, input, db, reader, frame, goals, found => found.CarryOut(request.Outcome, request.On!.Value, db.Scene.Clock.Today), DecisionWords.DoneSaved, stop);
    }

    private static async Task<IResult> Do(string decision, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, Func<Decision, Refusal?> deed, Text notice, CancellationToken stop) => await ShowDecisions.Find(db, decision, stop) is not { } found
        ? Answer.Absent
        : await db.CarryOut(
            input,
            () => ShowDecisions.Single(decision, db, reader, goals, stop),
            async () => await May(db, reader, found, stop) ? deed(found) : DecisionRefusals.NotYours,
            GroupRefusals.SavedBySomebodyElse.With(found.Title),
            () => Answer.Done(frame.At("/vedtak/" + found.Key), new { decision = found.Key, version = found.Version }, notice),
            stop);
}

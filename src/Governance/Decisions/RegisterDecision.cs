using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Decisions;

/// <summary>Register a decision that a body has made: the day, the case number, the words, and the goals it concerns.</summary>
public static class RegisterDecision
{
    /// <summary>What the page shows: the bodies she may register for; <paramref name="Chosen"/> is the one it was opened from, <paramref name="MayAddBody"/> is true for those who may make one.</summary>
    public sealed record View(IReadOnlyList<Anchoring.Body> Bodies, string? Chosen, IReadOnlyList<GoalEntry> Goals, IReadOnlyList<PersonEntry> People, DateOnly Today, bool MayAddBody);

    /// <summary>The decision.</summary>
    public sealed record Request(string Group, DateOnly? On, string? CaseNumber, string Title, string Says, IReadOnlyList<string> Goals, string? Responsible, DateOnly? Due, bool IsOpen);

    internal static async Task<IResult> Show(string? gruppe, SamspillDb db, Reader reader, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var groups = await db.Set<Group>().AsNoTracking().ToListAsync(stop);
        var bodies = new List<Anchoring.Body>();
        foreach (var group in groups.OrderBy(group => group.Kind != GroupKind.Political).ThenBy(group => Letters.SortKey(group.Name), StringComparer.Ordinal))
        {
            if (await OnGroup.Leads(db, reader, group.Id, stop))
            {
                bodies.Add(new(group.Key.Value, group.Name, group.Kind));
            }
        }

        return Answer.With<RegisterDecisionPage, View>(new(bodies, bodies.Find(body => body.Key == gruppe)?.Key, await ShowDecisions.Goals(db, goals, stop), await db.People(stop), db.Scene.Clock.Today, reader.May(GovernanceDeeds.WriteGroup)));
    }

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var request = new Request(input.Required("group", DecisionWords.BodyMissing, Key.MaxLength), input.Date("on"), input.Text("caseNumber", 60), input.Required("title", DecisionWords.WhatMissing, 200), input.Required("says", DecisionWords.SaysMissing),
            (input.Text("goals") ?? "").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), input.Text("responsible", Key.MaxLength), input.Date("due"), input.Ticked("isOpen"));
        var group = await OnGroup.Find(db, request.Group, stop);
        var person = await db.Person(request.Responsible, stop);
        var known = (await ShowDecisions.Goals(db, goals, stop)).Select(goal => goal.Key).ToHashSet(StringComparer.Ordinal);
        input.Flaws.Require(request.Group.Length == 0 || group is not null, "group", DecisionWords.BodyMissing);
        input.Flaws.Require(request.On is not null || input.Flaws.Of("on").Any(), "on", DecisionWords.OnMissing);
        input.Flaws.Require(request.Goals.All(known.Contains), "goals", DecisionWords.GoalUnknown);
        input.Flaws.Require(request.Responsible is null || person is not null, "responsible", GroupWords.PersonUnknown);
        input.Flaws.Require(!(request.Due < request.On), "due", DecisionWords.DueBefore);
        Task<IResult> Page() => Show(request.Group, db, reader, goals, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (!await OnGroup.Leads(db, reader, group!.Id, stop))
        {
            return Answer.Refused(GroupRefusals.NotYours.With(group.Name), input, Page);
        }

        if (request.On > db.Scene.Clock.Today)
        {
            return Answer.Refused(DecisionRefusals.InFuture, input, Page);
        }

        var made = new Decision
        {
            Key = await db.FreeKey<Decision>(request.Title, stop), GroupId = group.Id, On = request.On!.Value, CaseNumber = request.CaseNumber, Title = request.Title, Says = request.Says,
            Goals = request.Goals.Count == 0 ? null : string.Join(';', request.Goals), ResponsibleId = person?.Id, Due = request.Due, IsOpen = request.IsOpen,
        };
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/vedtak/" + made.Key), new { decision = made.Key, version = made.Version }, DecisionWords.Saved);
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets goals, goal_versions, ownership, challenges and effects.</summary>
internal static class GoalRows
{
    public static async Task Read(Reading reading, CancellationToken stop)
    {
        await reading.Each("goals", reading.Goals, goal => goal.Key, (key, row) => new Goal { Key = key, Title = row.Required("title"), Sentence = row.Required("sentence") }, (goal, row) =>
        {
            goal.Number = row.Whole("number") ?? goal.Number;
            goal.Title = row.Required("title");
            goal.Sentence = row.Required("sentence");
            goal.Status = row.Choice("status", GoalStatus.Draft);
            goal.Level = row.Choice("level", ResultLevel.Output);
            goal.Beneficiaries = row.Text("beneficiaries");
            goal.Benefit = row.Text("benefit");
            goal.NotWorkedOnBecause = row.Text("not_worked_on_because");
            goal.LearningQuestions = row.Text("learning_questions");
            goal.HandOver = row.Text("hand_over");
            goal.IsDemo = row.Yes("demo");
        }, stop);
        await Versions(reading, stop);
        await Ownerships(reading, stop);
        await Challenges(reading, stop);
        await Effects(reading, stop);
    }

    private static async Task Versions(Reading reading, CancellationToken stop)
    {
        var known = (await reading.Db.Set<GoalVersion>().Select(version => new { version.GoalId, version.Number }).ToListAsync(stop)).Select(version => (version.GoalId, version.Number)).ToHashSet();
        foreach (var row in reading.Rows("goal_versions"))
        {
            if (reading.Refer(row, "goal", reading.Goals) is { } goal && row.Whole("version") is { } number && known.Add((goal.Id, number)))
            {
                reading.Db.Add(new GoalVersion
                {
                    GoalId = goal.Id,
                    Number = number,
                    Sentence = row.Required("sentence"),
                    IsGranted = row.Yes("granted"),
                    From = row.Date("from"),
                    Reason = row.Text("reason"),
                    Decision = row.Text("decision"),
                    DecidedBy = row.Text("decided_by"),
                    DecidedOn = row.Date("decided_on"),
                    IsDemo = row.Yes("demo"),
                });
            }
        }
    }

    private static Task Ownerships(Reading reading, CancellationToken stop) =>
        reading.Each("ownership", new Dictionary<string, Ownership>(StringComparer.Ordinal), ownership => ownership.Key,
            (key, row) => new Ownership { Key = key, GoalId = reading.Refer(row, "goal", reading.Goals)?.Id ?? default, Role = row.Required("role") }, (ownership, row) =>
            {
                ownership.OrganisationId = reading.Refer(row, "organisation", reading.Organisations)?.Id;
                ownership.Role = row.Required("role");
                ownership.PersonId = reading.Refer(row, "person", reading.People)?.Id;
                ownership.HoursPerWeek = row.Number("hours_per_week");
                ownership.Until = row.Date("until");
                ownership.AskedBy = row.Text("asked_by");
                ownership.AskedOn = row.Date("asked_on");
                ownership.AnswerBy = row.Date("answer_by");
                ownership.AnsweredOn = row.Date("answered_on");
                ownership.Answer = row.Choice("answer", OwnershipAnswer.Silent);
                ownership.Condition = row.Text("condition");
                ownership.Decision = row.Text("decision");
                ownership.LastHeard = row.Date("last_heard");
                ownership.IsDemo = row.Yes("demo");
            }, stop);

    private static Task Challenges(Reading reading, CancellationToken stop) =>
        reading.Each("challenges", new Dictionary<string, Challenge>(StringComparer.Ordinal), challenge => challenge.Key, (key, row) => new Challenge { Key = key, Title = row.Required("title") }, (challenge, row) =>
        {
            challenge.Number = row.Whole("number") ?? challenge.Number;
            challenge.Title = row.Required("title");
            challenge.Cause = row.Text("cause");
            challenge.Consequence = row.Text("consequence");
            challenge.Countermeasure = row.Text("countermeasure");
            challenge.Cure = row.Text("cure");
            challenge.Owner = row.Text("owner");
            challenge.Goals = row.Text("goals");
            challenge.IsDemo = row.Yes("demo");
        }, stop);

    private static Task Effects(Reading reading, CancellationToken stop) =>
        reading.Each("effects", new Dictionary<string, EffectAssumption>(StringComparer.Ordinal), effect => effect.Key, (key, row) => new EffectAssumption { Key = key, Assumption = row.Required("assumption") }, (effect, row) =>
        {
            effect.Number = row.Whole("number") ?? effect.Number;
            effect.Assumption = row.Required("assumption");
            effect.HorizonYear = row.Whole("horizon_year");
            effect.CheckedBy = row.Text("checked_by");
            effect.CheckOn = row.Date("check_on");
            effect.Evidence = row.Text("evidence");
            effect.Goals = row.Text("goals");
            effect.Initiatives = row.Text("initiatives");
            effect.Judgement = row.Text("judgement");
            effect.IsDemo = row.Yes("demo");
        }, stop);
}

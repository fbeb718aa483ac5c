using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Folders;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets initiatives, milestones, pilots and budget.</summary>
internal static class InitiativeRows
{
    public static async Task Read(Reading reading, CancellationToken stop)
    {
        await reading.Each("initiatives", reading.Initiatives, initiative => initiative.Key, (key, row) => new Initiative { Key = key, Title = row.Required("title") }, Fill, stop);
        await Links(reading, stop);
        await Milestones(reading, stop);
        await Pilots(reading, stop);
        await reading.Each("budget", new Dictionary<string, BudgetLine>(StringComparer.Ordinal), line => line.Key, (key, row) => new BudgetLine { Key = key }, (line, row) =>
        {
            line.InitiativeId = reading.Refer(row, "initiative", reading.Initiatives)?.Id;
            line.Kind = row.Choice("kind", BudgetKind.Cost);
            line.Source = row.Text("source");
            line.Year = row.Whole("year");
            line.Planned = row.Number("planned");
            line.Spent = row.Number("spent");
            line.Note = row.Text("note");
            line.IsDemo = row.Yes("demo");
        }, stop);
    }

    private static void Fill(Initiative initiative, TableRow row)
    {
        initiative.Number = row.Whole("number") ?? initiative.Number;
        initiative.Title = row.Required("title");
        initiative.Summary = row.Text("summary");
        initiative.Phase = row.Choice("phase", InitiativePhase.Forstudie);
        initiative.Started = row.Date("started");
        initiative.Ended = row.Date("ended");
        initiative.Owner = row.Text("owner");
        initiative.Partners = row.Text("partners");
        initiative.Role = row.Choice("role", MunicipalRole.None);
        initiative.Theme = row.Text("theme");
        initiative.HandOverTo = row.Text("hand_over_to");
        initiative.HandOverOn = row.Date("hand_over_on");
        initiative.HandOverNote = row.Text("hand_over_note");
        initiative.EndsHereBecause = row.Text("ends_here_because");
        initiative.Judgement = row.Text("judgement");
        initiative.IsDemo = row.Yes("demo");
    }

    private static async Task Links(Reading reading, CancellationToken stop)
    {
        var links = (await reading.Db.Set<InitiativeGoal>().ToListAsync(stop)).Select(link => (link.InitiativeId, link.GoalId)).ToHashSet();
        foreach (var row in reading.Rows("initiatives"))
        {
            if (row.Text("key") is { } key && reading.Initiatives.TryGetValue(key, out var initiative))
            {
                foreach (var goal in reading.ReferMany(row, "goals", reading.Goals).Where(goal => links.Add((initiative.Id, goal.Id))))
                {
                    reading.Db.Add(new InitiativeGoal { InitiativeId = initiative.Id, GoalId = goal.Id });
                }
            }
        }
    }

    private static async Task Milestones(Reading reading, CancellationToken stop)
    {
        var known = (await reading.Db.Set<Milestone>().ToListAsync(stop)).GroupBy(milestone => (milestone.InitiativeId, milestone.Title)).ToDictionary(group => group.Key, group => group.First());
        foreach (var row in reading.Rows("milestones"))
        {
            if (reading.Refer(row, "initiative", reading.Initiatives) is not { } initiative)
            {
                continue;
            }

            var title = row.Required("title");
            if (!known.TryGetValue((initiative.Id, title), out var milestone))
            {
                milestone = new Milestone { InitiativeId = initiative.Id, Title = title };
                known[(initiative.Id, title)] = milestone;
                reading.Db.Add(milestone);
            }

            milestone.Due = row.Date("due");
            milestone.Reached = row.Date("reached");
            milestone.Evidence = row.Text("evidence");
            milestone.IsDemo = row.Yes("demo");
        }
    }

    private static async Task Pilots(Reading reading, CancellationToken stop)
    {
        var known = (await reading.Db.Set<PilotStep>().ToListAsync(stop)).ToDictionary(step => (step.Pilot, step.Stage));
        foreach (var row in reading.Rows("pilots"))
        {
            if (row.Key("key") is not { } pilot || reading.Refer(row, "initiative", reading.Initiatives) is not { } initiative || row.Key("municipality") is not { } municipality)
            {
                continue;
            }

            var stage = row.Choice("stage", PilotStage.Behov);
            if (!known.TryGetValue((pilot, stage), out var step))
            {
                step = new PilotStep { Pilot = pilot, InitiativeId = initiative.Id, Title = row.Required("title"), Municipality = municipality, Stage = stage };
                known[(pilot, stage)] = step;
                reading.Db.Add(step);
            }

            step.On = row.Date("on");
            step.Evidence = row.Text("evidence");
            step.IsDemo = row.Yes("demo");
        }
    }
}

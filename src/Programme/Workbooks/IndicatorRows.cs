using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Exchange.Folders;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets indicators, targets and context_notes.</summary>
internal static class IndicatorRows
{
    public static async Task Read(Reading reading, CancellationToken stop)
    {
        await reading.Each("indicators", reading.Indicators, indicator => indicator.Key, (key, row) => new Indicator { Key = key, Title = row.Required("title") }, Fill, stop);
        var links = (await reading.Db.Set<IndicatorGoal>().ToListAsync(stop)).Select(link => (link.IndicatorId, link.GoalId)).ToHashSet();
        foreach (var row in reading.Rows("indicators"))
        {
            if (row.Text("key") is { } key && reading.Indicators.TryGetValue(key, out var indicator))
            {
                foreach (var goal in reading.ReferMany(row, "goals", reading.Goals).Where(goal => links.Add((indicator.Id, goal.Id))))
                {
                    reading.Db.Add(new IndicatorGoal { IndicatorId = indicator.Id, GoalId = goal.Id });
                }
            }
        }

        await Targets(reading, stop);
        await reading.Each("context_notes", new Dictionary<string, ContextNote>(StringComparer.Ordinal), note => note.Key,
            (key, row) => new ContextNote { Key = key, Title = row.Required("title"), IndicatorId = reading.Refer(row, "indicator", reading.Indicators)?.Id ?? default }, (note, row) =>
            {
                note.From = row.Date("from") ?? note.From;
                note.To = row.Date("to");
                note.Title = row.Required("title");
                note.Note = row.Text("note");
                note.IsDemo = row.Yes("demo");
            }, stop);
    }

    private static void Fill(Indicator indicator, TableRow row)
    {
        indicator.Title = row.Required("title");
        indicator.Level = row.Choice("level", ResultLevel.Output);
        indicator.Kind = row.Choice("kind", IndicatorKind.Number);
        indicator.Unit = row.Text("unit");
        indicator.Decimals = row.Whole("decimals") ?? 0;
        indicator.Direction = row.Choice("direction", Direction.Increase);
        indicator.Baseline = row.Number("baseline");
        indicator.BaselineNumerator = row.Number("baseline_numerator");
        indicator.BaselineDenominator = row.Number("baseline_denominator");
        indicator.BaselineDate = row.Date("baseline_date");
        indicator.BaselineSource = row.Text("baseline_source");
        indicator.BaselineDue = row.Date("baseline_due");
        indicator.Scale = row.Text("scale");
        indicator.IsCumulative = row.Text("accumulates") == "cumulative";
        indicator.Cadence = row.Choice("cadence", Cadence.None);
        indicator.AddingUp = row.Choice("aggregation", AddingUp.None);
        indicator.IsPerMunicipality = row.Yes("per_municipality");
        indicator.Municipalities = row.Text("municipalities");
        indicator.Method = row.Text("method");
        indicator.Source = row.Text("source");
        indicator.MeasuredBy = row.Text("measured_by");
        indicator.Caveat = row.Text("caveat");
        indicator.Metric = row.Text("metric");
        indicator.ValidFrom = row.Date("valid_from");
        indicator.IsDemo = row.Yes("demo");
    }

    private static async Task Targets(Reading reading, CancellationToken stop)
    {
        var known = await reading.Db.Set<Target>().ToListAsync(stop);
        foreach (var row in reading.Rows("targets"))
        {
            if (reading.Refer(row, "indicator", reading.Indicators) is not { } indicator || row.Date("due") is not { } due)
            {
                continue;
            }

            var target = new Target
            {
                IndicatorId = indicator.Id,
                Due = due,
                Value = row.Number("value"),
                Low = row.Number("low"),
                High = row.Number("high"),
                Numerator = row.Number("numerator"),
                Denominator = row.Number("denominator"),
                Municipality = row.Key("municipality"),
                SetOn = row.Date("set_on"),
                Reason = row.Text("reason"),
                Decision = row.Text("decision"),
                IsDemo = row.Yes("demo"),
            };
            var isKnown = known.Any(other => other.IndicatorId == target.IndicatorId && other.Due == due && other.Municipality == target.Municipality
                && other.Value == target.Value && other.Low == target.Low && other.High == target.High);
            if (!isKnown)
            {
                reading.Db.Add(target);
            }
        }
    }
}

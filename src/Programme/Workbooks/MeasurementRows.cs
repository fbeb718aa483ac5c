using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Folders;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheet measurements. What is known is never overwritten: a changed row becomes a correction, and needs its reason.</summary>
internal static class MeasurementRows
{
    public static async Task Read(Reading reading, CancellationToken stop)
    {
        var known = (await reading.Db.Set<Measurement>().ToListAsync(stop)).ToDictionary(measurement => measurement.Key.Value, StringComparer.Ordinal);
        var taken = known.Values.Where(measurement => measurement.Supersedes is null).Select(measurement => (measurement.IndicatorId, measurement.Period, measurement.Municipality)).ToHashSet();
        var inWorkbook = reading.Rows("measurements").Select(row => row.Text("key") ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var row in reading.Rows("measurements"))
        {
            if (row.Key("key") is not { } key || reading.Refer(row, "indicator", reading.Indicators) is not { } indicator || row.Date("period") is not { } period)
            {
                continue;
            }

            var corrected = row.Text("supersedes") is { } other ? known.GetValueOrDefault(other) : null;
            var made = Make(row, key, indicator, period, corrected);
            if (made.Value is null && made.Numerator is null && made.Step is null && made.NotMeasuredBecause is null)
            {
                row.Fault("value", WorkbookWords.NumberOrWhy);
            }
            else if (corrected is null && !known.ContainsKey(key.Value) && !taken.Add((made.IndicatorId, made.Period, made.Municipality)))
            {
                row.Fault("period", MeasurementRefusals.PeriodTaken.With(period).Says);
            }
            else if (!known.TryGetValue(key.Value, out var before))
            {
                Advance(made, row);
                known[key.Value] = made;
                corrected?.GivePlace();
                reading.Db.Add(made);
            }
            else if (Current(known, inWorkbook, before) is var now && !SaysTheSame(now, made))
            {
                Correct(reading, row, known, now, made);
            }
        }
    }

    private static Measurement Make(TableRow row, Kernel.Key key, Indicator indicator, DateOnly period, Measurement? supersedes) => new()
    {
        Key = key,
        IndicatorId = indicator.Id,
        Period = period,
        Municipality = row.Key("municipality"),
        Value = row.Number("value"),
        Numerator = row.Number("numerator"),
        Denominator = row.Number("denominator"),
        Low = row.Number("low"),
        High = row.Number("high"),
        Step = row.Text("level"),
        NotMeasuredBecause = row.Text("not_measured_because"),
        Note = row.Text("note"),
        EvidenceKind = row.Choice("evidence_kind", EvidenceKind.None),
        Evidence = row.Text("evidence"),
        ReportedBy = row.Text("reported_by"),
        ReportedOn = row.Date("reported_on"),
        Supersedes = supersedes?.Id,
        Reason = row.Text("reason"),
        IsDemo = row.Yes("demo"),
    };

    /// <summary>Takes the measurement as far as the row says it has come.</summary>
    private static void Advance(Measurement made, TableRow row)
    {
        var status = row.Choice("status", MeasurementStatus.Draft);
        if (status == MeasurementStatus.Draft)
        {
            return;
        }

        made.Submit();
        if (status == MeasurementStatus.Returned)
        {
            made.Return(row.Text("reason") ?? WorkbookWords.NumberOrWhy.Nb);
        }
        else if (status == MeasurementStatus.Approved)
        {
            made.Approve(row.Text("approved_by") ?? "import", row.Date("approved_on") ?? row.Date("reported_on") ?? made.Period);
        }
    }

    private static void Correct(Reading reading, TableRow row, Dictionary<string, Measurement> known, Measurement before, Measurement made)
    {
        if (made.Reason is null || made.Reason == before.Reason)
        {
            row.Fault("reason", WorkbookWords.ReasonMissing);
            return;
        }

        var indicator = reading.Indicators.Values.Single(indicator => indicator.Id == made.IndicatorId);
        var correction = Make(row, before.Key.Free(key => known.ContainsKey(key.Value)), indicator, made.Period, before);
        Advance(correction, row);
        known[correction.Key.Value] = correction;
        before.GivePlace();
        reading.Db.Add(correction);
    }

    /// <summary>The measurement that now stands in a row's place; a correction with a row of its own speaks for itself.</summary>
    private static Measurement Current(Dictionary<string, Measurement> known, HashSet<string> inWorkbook, Measurement measurement)
    {
        var now = measurement;
        while (known.Values.SingleOrDefault(other => other.Supersedes == now.Id && !inWorkbook.Contains(other.Key.Value)) is { } next)
        {
            now = next;
        }

        return now;
    }

    private static bool SaysTheSame(Measurement a, Measurement b) =>
        (a.IndicatorId, a.Period, a.Municipality, a.Value, a.Numerator, a.Denominator, a.Step, a.NotMeasuredBecause) == (b.IndicatorId, b.Period, b.Municipality, b.Value, b.Numerator, b.Denominator, b.Step, b.NotMeasuredBecause);
}

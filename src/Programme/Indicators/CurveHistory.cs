using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>What was done with an indicator, newest first. Nothing is deleted, so it can be told from the records themselves.</summary>
internal static class CurveHistory
{
    private const int Most = 12;

    public static IReadOnlyList<ShowIndicator.Event> Of(Indicator indicator, IReadOnlyCollection<Measurement> measurements, IEnumerable<Target> targets, IEnumerable<IndicatorVersion> versions, IEnumerable<Judgement> judgements, Func<string?, string?> nameOf, IReadOnlyDictionary<string, string> places)
    {
        var byId = measurements.ToDictionary(row => row.Id);
        IEnumerable<ShowIndicator.Event> told =
        [
            .. measurements.Where(row => row.Status != MeasurementStatus.Draft).Select(row => Told(indicator, row, byId, nameOf, places)),
            .. targets.Select(target => new ShowIndicator.Event(target.SetOn, IndicatorWords.TargetSet.With(ShowIndicator.Say(indicator, target), target.Due), null, null, Line(nameOf(target.SetBy), target.Reason, target.Decision), target.IsDemo)),
            .. versions.Where(version => version.Number > 1).Select(version => new ShowIndicator.Event(version.On, IndicatorWords.DefinitionChanged.With(version.Number), null, null, Line(nameOf(version.By), version.Reason), version.IsDemo)),
            .. judgements.Select(judgement => new ShowIndicator.Event(judgement.On, IndicatorWords.JudgedAs.With(Analysis.Measuring.VerdictWords.Of(ShowIndicator.KindOf(judgement.Outlook))), null, null, Line(nameOf(judgement.By), judgement.Reason), judgement.IsDemo)),
        ];
        return [.. told.OrderByDescending(done => done.On ?? DateOnly.MinValue).Take(Most)];
    }

    private static ShowIndicator.Event Told(Indicator indicator, Measurement row, Dictionary<MeasurementId, Measurement> byId, Func<string?, string?> nameOf, IReadOnlyDictionary<string, string> places)
    {
        var period = Rhythm.Name(indicator.Cadence, row.Period);
        var name = row.Municipality is { } place ? period.Then(Text.Same(places.GetValueOrDefault(place.Value, place.Value)), ", ") : period;
        return row.Supersedes is { } id && byId.GetValueOrDefault(id) is { } old
            ? new(row.ReportedOn, IndicatorWords.CorrectedIn.With(name), Figure.Plain(indicator, old), Figure.Plain(indicator, row), Line(row.Reason, nameOf(row.ReportedBy)), row.IsDemo)
            : new(row.ReportedOn, Figure.Shown(indicator, row).Then(name, ", "), null, null, Line(nameOf(row.ReportedBy), row.NotMeasuredBecause, row is { IsSuperseded: false, Status: MeasurementStatus.Submitted or MeasurementStatus.Endorsed or MeasurementStatus.Returned } ? MeasurementWords.Of(row.Status).Capital().ToString() : null), row.IsDemo);
    }

    private static string? Line(params ReadOnlySpan<string?> parts)
    {
        var said = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                said.Add(part.Trim().TrimEnd('.'));
            }
        }

        return said.Count == 0 ? null : string.Join(". ", said) + ".";
    }
}

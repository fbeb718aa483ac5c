using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Telling;

/// <summary>Where an indicator stands in a period: its number in the report's table, its curve, its latest value, whole or by municipality.</summary>
internal sealed record IndicatorState(Indicator Indicator, Goal? Goal, int Number, IReadOnlyList<MeasuredRow> Curve, IReadOnlyList<MeasuredRow> Parts, Target? Target)
{
    /// <summary>The latest approved word on the whole, measured or not; null when nobody has said anything.</summary>
    public MeasuredRow? Latest => Curve.Count > 0 ? Curve[^1] : null;

    /// <summary>All the goals it tells about, the first among them.</summary>
    public IReadOnlyList<GoalId> Goals { get; private init; } = [];

    /// <summary>True when a verdict may be given: it tells about no goal, or about one that has started.</summary>
    public bool MayBeJudged { get; private init; }

    /// <summary>True when it was measured before the period began.</summary>
    public bool IsMeasuredBefore { get; init; }

    /// <summary>True when there is a value, whole or for at least one municipality.</summary>
    public bool IsMeasured => Latest?.IsMeasured == true || Parts.Any(part => part.IsMeasured);

    /// <summary>True when the value itself is invented for the demo.</summary>
    public bool IsDemo => Latest?.IsDemo ?? (Parts.Count > 0 ? Parts.All(part => part.IsDemo) : Indicator.IsDemo);

    /// <summary>The chip of the value, or of the indicator when there is none.</summary>
    public Source Source => Of(Latest ?? (Parts.Count > 0 ? Parts[0] : null));

    /// <summary>The chip of one measurement.</summary>
    public Source Of(MeasuredRow? row) => row is null
        ? new Source(TellingWords.IndicatorChip.With(Number), "/indikator/" + Indicator.Key.Value, Method, IsDemo: Indicator.IsDemo)
        : new Source(TellingWords.MeasurementChip.With(Number), "/indikator/" + Indicator.Key.Value, Method, row.By, row.On, row.IsDemo, row.Record);

    /// <summary>Every goal's indicators, those that stand under another goal first among them.</summary>
    public static ILookup<GoalId, IndicatorState> ByGoal(IEnumerable<IndicatorState> states) => states.SelectMany(state => state.Goals, (state, goal) => (state, goal)).ToLookup(pair => pair.goal, pair => pair.state);

    private Text? Method => Indicator.Method is { } method ? Text.Same(method) : null;

    /// <summary>All indicators in the order of their goals, numbered; those without a goal last.</summary>
    public static IReadOnlyList<IndicatorState> All(ProgrammeFacts facts, ReportQuery query)
    {
        var states = new List<IndicatorState>(facts.Indicators.Count);
        foreach (var (indicator, goal) in facts.Indicators.Select(indicator => (indicator, facts.GoalOf(indicator))).OrderBy(pair => pair.Item2?.Number ?? int.MaxValue))
        {
            var known = facts.Measurements[indicator.Id].Where(row => row.Counts && (facts.IsDemo || !row.IsDemo)).ToList();
            var counting = known.FindAll(row => query.Period.Contains(row.Period));
            var parts = counting.FindAll(row => row.Municipality is not null);
            var lastOfParts = parts.Count == 0 ? default : parts.Max(row => row.Period);
            states.Add(new IndicatorState(indicator, goal, states.Count + 1, counting.FindAll(row => row.Municipality is null), parts.FindAll(row => row.Period == lastOfParts), facts.Targets[indicator.Id].LastOrDefault(target => target.Municipality is null))
            {
                Goals = [.. facts.GoalsOfIndicator[indicator.Id]],
                MayBeJudged = !facts.GoalsOfIndicator[indicator.Id].Any() || facts.Goals.Any(started => started.MayHaveVerdict && facts.GoalsOfIndicator[indicator.Id].Contains(started.Id)),
                IsMeasuredBefore = known.Exists(row => row.IsMeasured && row.Period < query.Period.From),
            });
        }

        return states;
    }
}

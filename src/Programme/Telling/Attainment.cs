using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Telling;

/// <summary>
/// How far a goal has come, in words a steering group understands. A goal that was granted vague has no degree of attainment: the
/// table says so instead of inventing one.
/// </summary>
internal static class Attainment
{
    public static ReportCell Of(Goal goal, IReadOnlyList<IndicatorState> states, string name)
    {
        var source = TellingWords.Of(goal);
        if (goal.NotWorkedOnBecause is not null)
        {
            return ReportCell.Of(AttainmentWords.NotWorkedOn);
        }

        if (goal.Status is GoalStatus.Draft or GoalStatus.Granted)
        {
            return Coverage.HasResult(states)
                ? Teller.Cell(name + ".grad", source, AttainmentWords.ResultsOnly, Teller.Count(name + ".malte", states.Count(state => state.IsMeasured), source), Teller.Count(name + ".indikatorer", states.Count, source))
                : ReportCell.Of(AttainmentWords.NotMeasurable);
        }

        var told = states.Where(state => state.Target is not null && state.Latest is { IsMeasured: true }).Select(state => OneOf(state, name)).ToList();
        if (told.Count == 0)
        {
            return ReportCell.Of(AttainmentWords.NotMeasured);
        }

        var list = Teller.List(told);
        return new ReportCell(list.Wording, list.Slots, list.Slots.Any(slot => slot.Source.IsDemo));
    }

    private static Phrase OneOf(IndicatorState state, string name)
    {
        var source = state.Source;
        var id = $"{name}.{state.Indicator.Key.Value}";
        var row = state.Latest!;
        if (Way(state, row) is { } way)
        {
            return Teller.Part(id, source, AttainmentWords.OfTheWay, state.Indicator.Title, Teller.Number(id + ".vei", way < 1 ? Percent(way) : Math.Round(100m * way, MidpointRounding.AwayFromZero), 0, source with { Record = null }));
        }

        if (row.Value is { } value && state.Target!.Value is { } target)
        {
            return Teller.Part(id, source, AttainmentWords.ValueOfTarget, state.Indicator.Title, Teller.Number(id + ".verdi", value, Values.Decimals(state.Indicator, value), source), Teller.Number(id + ".maltall", target, Values.Decimals(state.Indicator, target), source));
        }

        return Teller.Part(id, source, AttainmentWords.SeeTable, state.Indicator.Title, Teller.Number(id + ".nr", state.Number, 0, source));
    }

    /// <summary>The target in force and how far on the way to it the number is; null where none is set, or where none may be held against it yet.</summary>
    public static Phrase? Towards(IndicatorState state, MeasuredRow row, string id)
    {
        if (!state.MayBeJudged || state.Target is not { } target || TellingRows.Aim(state, target, id, state.Indicator.Kind == IndicatorKind.Percent ? AttainmentWords.PerCent : null) is not { } aim)
        {
            return null;
        }

        var due = Teller.Day(id + ".frist", target.Due, state.Of(null));
        return Way(state, row) switch
        {
            null => Teller.Part(id, state.Source, AttainmentWords.TargetIs, aim, due),
            >= 1 => Teller.Part(id, state.Source, AttainmentWords.Reached, aim, due),
            < 0 => Teller.Part(id, state.Source, AttainmentWords.WrongWay, aim, due),
            { } way => Teller.Part(id, state.Source, AttainmentWords.OnTheWay, aim, due, Teller.Number(id + ".vei", Percent(way), 0, state.Source with { Record = null })),
        };
    }

    /// <summary>The way in whole per cent; what is not there yet is never rounded up to all of it.</summary>
    private static decimal Percent(decimal way) => Math.Min(99, Math.Round(100m * way, MidpointRounding.AwayFromZero));

    /// <summary>The way travelled from baseline to target, by the one rule of achievement; null where it cannot be told.</summary>
    private static decimal? Way(IndicatorState state, MeasuredRow row)
    {
        var (indicator, target) = (state.Indicator, state.Target!);
        return Achievement.Of(indicator.Direction, Value(indicator.Baseline, indicator.BaselineNumerator, indicator.BaselineDenominator), Value(target.Value, target.Numerator, target.Denominator), Value(row.Value, row.Numerator, row.Denominator), target.Low, target.High);

        static decimal? Value(decimal? value, decimal? part, decimal? all) => value ?? (part is { } some && all is > 0 ? 100m * some / all.Value : null);
    }

    public static ReportCell Explain(ProgrammeFacts facts, Goal goal, string name)
    {
        var source = TellingWords.Of(goal);
        if (goal.NotWorkedOnBecause is { } because)
        {
            return Teller.Cell(name + ".forklaring", source, because, AttainmentWords.NoExplanation);
        }

        var pivot = facts.Versions[goal.Id].LastOrDefault(version => version.IsPivot);
        return (pivot?.Reason, goal.Benefit) switch
        {
            ({ } reason, { } benefit) => Teller.Cell(name + ".forklaring", source, AttainmentWords.PivotAndBenefit, Teller.Stopped(reason), Teller.Stopped(benefit)),
            ({ } reason, null) => Teller.Cell(name + ".forklaring", source, AttainmentWords.Pivot, Teller.Stopped(reason)),
            _ => Teller.Cell(name + ".forklaring", source, goal.Benefit, AttainmentWords.NoExplanation),
        };
    }
}

internal static class AttainmentWords
{
    public static readonly Text NotWorkedOn = new("Ikke arbeidet med", "Ikkje arbeidd med", "Not worked on");
    public static readonly Text NotMeasurable = new("Ikke målbar: verken måltall eller resultat", "Ikkje målbar: verken måltal eller resultat", "Not measurable: neither target nor result");
    public static readonly Text ResultsOnly = new("Ikke målbar: målet har ikke måltall, men {0} av {1} indikatorer er målt.", "Ikkje målbar: målet har ikkje måltal, men {0} av {1} indikatorar er målte.", "Not measurable: the goal has no target, but {0} of {1} indicators are measured.");
    public static readonly Text NotMeasured = new("Ikke målt mot måltallet ennå", "Ikkje målt mot måltalet enno", "Not yet measured against the target");
    public static readonly Text OfTheWay = new("{0}: {1} prosent av veien til måltallet", "{0}: {1} prosent av vegen til måltalet", "{0}: {1} per cent of the way to the target");
    public static readonly Text TargetIs = new("Måltallet er {0} innen {1}.", "Måltalet er {0} innan {1}.", "The target is {0} by {1}.");
    public static readonly Text Reached = new("Måltallet, {0} innen {1}, er nådd.", "Måltalet, {0} innan {1}, er nådd.", "The target, {0} by {1}, has been reached.");
    public static readonly Text WrongWay = new("Måltallet er {0} innen {1}. Tallet har gått feil vei siden nullpunktet.", "Måltalet er {0} innan {1}. Talet har gått feil veg sidan nullpunktet.", "The target is {0} by {1}. The number has gone the wrong way since the baseline.");
    public static readonly Text OnTheWay = new("Det er {2} prosent av veien fra nullpunktet til måltallet, {0} innen {1}.", "Det er {2} prosent av vegen frå nullpunktet til måltalet, {0} innan {1}.", "That is {2} per cent of the way from the baseline to the target, {0} by {1}.");
    public static readonly Text PerCent = new("{0}\u00A0prosent", "{0}\u00A0prosent", "{0}\u00A0per cent");
    public static readonly Text ValueOfTarget = new("{0}: {1} mot måltallet {2}", "{0}: {1} mot måltalet {2}", "{0}: {1} against the target {2}");
    public static readonly Text SeeTable = new("{0}: se rad {1} i tabellen over målinger", "{0}: sjå rad {1} i tabellen over målingar", "{0}: see row {1} of the table of measurements");
    public static readonly Text Pivot = new("Lagt om. {0}", "Lagt om. {0}", "Changed. {0}");
    public static readonly Text PivotAndBenefit = new("Lagt om. {0} {1}", "Lagt om. {0} {1}", "Changed. {0} {1}");
    public static readonly Text NoExplanation = new("Ikke oppgitt", "Ikkje oppgitt", "Not stated");
}

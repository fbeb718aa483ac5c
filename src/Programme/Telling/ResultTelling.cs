using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Telling;

/// <summary>
/// Tells the results goal by goal: each latest value with its date and method, what was corrected and why, what is not measured
/// and why, and what nobody knows. Not measured is never told as 0.
/// </summary>
internal static class ResultTelling
{
    public static IReadOnlyList<ReportSentence> Tell(ProgrammeFacts facts, IReadOnlyList<IndicatorState> states)
    {
        var teller = new Teller("results");
        var shared = SharedNotes.Of(states);
        var (byGoal, all) = (states.ToLookup(state => state.Goal?.Id), IndicatorState.ByGoal(states));
        foreach (var goal in facts.Goals)
        {
            var source = TellingWords.Of(goal);
            var group = $"resultat.{goal.Key.Value}";
            teller.Say("lead." + group, group, 3, [source], TellingWords.Lead, TellingWords.Number(group, goal, source), goal.Title);
            if (goal.NotWorkedOnBecause is { } because)
            {
                teller.Say(group + ".ikke", group, 3, [source], GoalTellingWords.NotWorkedOn, Teller.Stopped(because));
            }
            else if (!Coverage.HasResult(all[goal.Id]))
            {
                teller.Say(group + ".mangler", group, 3, [source], all[goal.Id].Any(state => state.IsMeasuredBefore) ? ResultWords.NoneInPeriod : ResultWords.NoResult);
            }

            PilotTelling.Tell(teller, facts, goal, group);
            TellAll(teller, facts, byGoal[goal.Id], group, shared);
            UnderOthers(teller, goal, all[goal.Id], group);
        }

        if (byGoal[null].Any())
        {
            var source = new Source(ResultWords.AcrossChip, "/mal");
            teller.Say("lead.resultat.uten-mal", "resultat.uten-mal", 2, [source], ResultWords.Across);
            TellAll(teller, facts, byGoal[null], "resultat.uten-mal", shared);
        }

        shared.Tell(teller);

        return teller.Told;
    }

    /// <summary>What is measured of this goal and told under an earlier one, which it serves too.</summary>
    private static void UnderOthers(Teller teller, Goal goal, IEnumerable<IndicatorState> states, string group)
    {
        foreach (var other in states.Where(state => state is { IsMeasured: true, Goal: { } first } && first.Id != goal.Id).GroupBy(state => state.Goal!))
        {
            var (source, id) = (TellingWords.Of(other.Key), $"{group}.under-{other.Key.Key.Value}");
            teller.Say(id, group, other.All(state => state.IsDemo) ? 1 : 2, [source], ResultWords.UnderOther, TellingWords.Number(id, other.Key, source), Teller.List(id, source, other.Select(state => Lower(state.Indicator.Title))));
        }
    }

    private static void TellAll(Teller teller, ProgrammeFacts facts, IEnumerable<IndicatorState> states, string group, SharedNotes shared)
    {
        var silent = new List<IndicatorState>();
        foreach (var state in states.OrderByDescending(state => state.IsMeasured))
        {
            if (state.Latest is null && state.Parts.Count == 0)
            {
                silent.Add(state);
                continue;
            }

            Value(teller, facts, state, group);
            Extras(teller, state, group, shared);
        }

        Silent(teller, [.. silent.Where(state => !state.IsMeasuredBefore)], group, ".ikke-malt", ResultWords.Silent);
        Silent(teller, [.. silent.Where(state => state.IsMeasuredBefore)], group, ".ikke-i-perioden", ResultWords.SilentInPeriod);
    }

    private static void Silent(Teller teller, IReadOnlyList<IndicatorState> silent, string group, string name, Text pattern)
    {
        if (silent.Count > 0)
        {
            teller.Say(group + name, group, silent.All(state => state.Indicator.IsDemo) ? 1 : 2, [.. silent.Select(state => state.Source).DistinctBy(source => source.Label.Nb).Take(3)], pattern, Teller.List(group + name, silent[0].Source, silent.Select(state => Lower(state.Indicator.Title))));
        }
    }

    private static void Value(Teller teller, ProgrammeFacts facts, IndicatorState state, string group)
    {
        var id = "malt." + state.Indicator.Key.Value;
        var weight = state.IsDemo ? 1 : state.Indicator.Level >= ResultLevel.Output && state.IsMeasured ? 3 : 2;
        if (state.Latest is not { } latest)
        {
            Parts(teller, facts, state, id, group, weight);
        }
        else if (!latest.IsMeasured)
        {
            teller.Say(id, group, 1, [state.Source], ResultWords.NotMeasured, state.Indicator.Title, Teller.Stopped(latest.NotMeasuredBecause ?? ""));
        }
        else
        {
            var (pattern, parts) = Values.Of(state, latest);
            teller.Say(id, group, weight, [state.Source], pattern, [.. parts, latest.Period]);
            if (Attainment.Towards(state, latest, id + ".mot") is { } towards)
            {
                teller.Say(id + ".mot", group, weight, [state.Source], TellingWords.Words, towards);
            }
        }
    }

    /// <summary>One value for each municipality; those that could not measure are named with the reason.</summary>
    private static void Parts(Teller teller, ProgrammeFacts facts, IndicatorState state, string id, string group, int weight)
    {
        var measured = state.Parts.Where(part => part.IsMeasured).ToList();
        if (measured.Count > 0)
        {
            var list = Teller.List([.. measured.Select(part => Values.Part(state, part, facts.Place(part.Municipality!.Value.Value)))]);
            IReadOnlyList<Source> sources = [.. measured.Select(state.Of)];
            if (Values.UnitOf(state.Indicator) is { } unit)
            {
                teller.Say(id, group, weight, sources, ResultWords.PartsWithUnit, state.Indicator.Title, unit, measured[0].Period, list);
            }
            else
            {
                teller.Say(id, group, weight, sources, ResultWords.Parts, state.Indicator.Title, measured[0].Period, list);
            }
        }

        Total(teller, state, id, group, weight);
        foreach (var part in state.Parts.Where(part => !part.IsMeasured))
        {
            teller.Say($"{id}.{part.Municipality!.Value.Value}.ikke", group, 1, [state.Of(part)], ResultWords.NotMeasuredIn, state.Indicator.Title, facts.Place(part.Municipality!.Value.Value), Teller.Stopped(part.NotMeasuredBecause ?? ""));
        }
    }

    /// <summary>The whole of the municipalities by the indicator's rule, with the rule beside it and how many have reported.</summary>
    private static void Total(Teller teller, IndicatorState state, string id, string group, int weight)
    {
        var expected = state.Indicator.Municipalities?.Split(';', StringSplitOptions.RemoveEmptyEntries).Length ?? state.Parts.Count;
        var total = AddUp.Of(state.Indicator.AddingUp, [.. state.Parts.Select(part => part.IsMeasured ? new Part(part.Value, part.Numerator, part.Denominator) : new Part(null))], expected, state.Indicator.Kind == IndicatorKind.Percent);
        if (total.Value is { } value && expected > 1)
        {
            var shown = Math.Round(value, Math.Max(state.Indicator.Decimals, state.Indicator.Kind == IndicatorKind.Percent ? 0 : 1), MidpointRounding.AwayFromZero);
            teller.Say(id + ".samlet", group, weight, [state.Source], state.Indicator.Kind == IndicatorKind.Percent ? ResultWords.TotalShare : ResultWords.Total, Teller.Number(state.Indicator.Key.Value + ".samlet", shown, Values.Decimals(state.Indicator, shown), state.Source with { Record = null }), total.How, Teller.Count(id + ".samlet.har", total.Have, state.Source with { Record = null }), Teller.Count(id + ".samlet.av", total.Of, state.Source with { Record = null }));
        }
    }

    /// <summary>The method, what moved the number, and why it was corrected.</summary>
    private static void Extras(Teller teller, IndicatorState state, string group, SharedNotes shared)
    {
        var id = "malt." + state.Indicator.Key.Value;
        var row = state.Latest;
        if (row is { IsCorrection: true, Reason: { } reason })
        {
            teller.Say(id + ".rettet", group, 2, [state.Source], ResultWords.Corrected, Teller.Stopped(reason));
        }

        if (shared.OwnOf(state) is { } note)
        {
            teller.Say(id + ".merknad", group, 1, [state.Source], TellingWords.Words, Teller.Stopped(note));
        }

        if (row?.WarningAnswer is { } answer)
        {
            teller.Say(id + ".varsel", group, 1, [state.Source], ResultWords.Answered, Teller.Stopped(answer));
        }

        if (state.Indicator.Method is { } method)
        {
            teller.Say(id + ".metode", group, state is { IsDemo: false, IsMeasured: true } && state.Indicator.Level >= ResultLevel.Output ? 2 : 0, [state.Source], state.IsMeasured ? ResultWords.Method : ResultWords.MethodToBe, Teller.Stopped(method));
        }
    }

    /// <summary>A title inside a sentence: without its capital, unless the word has more of them, as `FoU` has.</summary>
    private static string Lower(string title) => title.Split([' ', '-'])[0] is { Length: > 1 } first && !first[1..].Any(char.IsUpper) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}

internal static class ResultWords
{
    public static readonly Text NoResult = new("Resultat er ikke oppgitt.", "Resultat er ikkje oppgitt.", "No result is stated.");
    public static readonly Text NoneInPeriod = new("Ingen ny måling i perioden.", "Inga ny måling i perioden.", "No new measurement in the period.");
    public static readonly Text Across = new("På tvers av målene.", "På tvers av måla.", "Across the goals.");
    public static readonly Text AcrossChip = new("indikatorer uten mål", "indikatorar utan mål", "indicators without a goal");
    public static readonly Text NotMeasured = new("{0} er ikke målt: {1}", "{0} er ikkje målt: {1}", "{0} has not been measured: {1}");
    public static readonly Text NotMeasuredIn = new("{0} er ikke målt i {1}: {2}", "{0} er ikkje målt i {1}: {2}", "{0} has not been measured in {1}: {2}");
    public static readonly Text UnderOther = new("Under mål {0} står også dette: {1}.", "Under mål {0} står òg dette: {1}.", "This too stands under goal {0}: {1}.");
    public static readonly Text Silent = new("Ikke målt ennå: {0}.", "Ikkje målt enno: {0}.", "Not measured yet: {0}.");
    public static readonly Text SilentInPeriod = new("Ikke målt i perioden: {0}.", "Ikkje målt i perioden: {0}.", "Not measured in the period: {0}.");
    public static readonly Text Parts = new("{0}, målt {1}: {2}.", "{0}, målt {1}: {2}.", "{0}, measured {1}: {2}.");
    public static readonly Text PartsWithUnit = new("{0} ({1}), målt {2}: {3}.", "{0} ({1}), målt {2}: {3}.", "{0} ({1}), measured {2}: {3}.");
    public static readonly Text Total = new("Samlet: {0} ({1}), {2} av {3} kommuner.", "Samla: {0} ({1}), {2} av {3} kommunar.", "In all: {0} ({1}), {2} of {3} municipalities.");
    public static readonly Text TotalShare = new("Samlet: {0}\u00A0prosent ({1}), {2} av {3} kommuner.", "Samla: {0}\u00A0prosent ({1}), {2} av {3} kommunar.", "In all: {0}\u00A0per cent ({1}), {2} of {3} municipalities.");
    public static readonly Text Corrected = new("Tallet er rettet: {0}", "Talet er retta: {0}", "The number has been corrected: {0}");
    public static readonly Text Answered = new("Om tallet: {0}", "Om talet: {0}", "About the number: {0}");
    public static readonly Text Method = new("Slik er det målt: {0}", "Slik er det målt: {0}", "How it is measured: {0}");
    public static readonly Text MethodToBe = new("Slik skal det måles: {0}", "Slik skal det målast: {0}", "How it will be measured: {0}");
}

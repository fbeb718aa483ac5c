using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Telling;

/// <summary>What would be contradicted or left out silently if the report were frozen now, each with the place that mends it; and what is not told, and why.</summary>
internal static class Coverage
{
    /// <summary>True when something measured stands behind a goal. Hours and money put in are no result, and an invented row proves none.</summary>
    public static bool HasResult(IEnumerable<IndicatorState> states) =>
        states.Any(state => state.Indicator.Level != ResultLevel.Input && ((state.Latest is { IsMeasured: true, IsDemo: false }) || state.Parts.Any(part => part is { IsMeasured: true, IsDemo: false })));

    /// <summary>What hinders freezing. On the way, a goal that is worked on need not have its result yet; when all is told, it must.</summary>
    public static IReadOnlyList<ReportGap> Gaps(ProgrammeFacts facts, IReadOnlyList<IndicatorState> states, ReportQuery query)
    {
        var gaps = new List<ReportGap>();
        var byGoal = facts.GoalsOfIndicator.SelectMany(links => links.Select(goal => (goal, indicator: links.Key))).ToLookup(link => link.goal, link => link.indicator);
        var stateOf = states.ToDictionary(state => state.Indicator.Id);
        var worked = facts.GoalsOfInitiative.SelectMany(links => links).ToHashSet();
        var loose = facts.Initiatives.Where(initiative => !facts.GoalsOfInitiative[initiative.Id].Any()).ToList();
        foreach (var goal in facts.Goals.Where(goal => goal.NotWorkedOnBecause is null))
        {
            var page = "/mal/" + goal.Key.Value;
            if (!HasResult(byGoal[goal.Id].Where(stateOf.ContainsKey).Select(id => stateOf[id])) && (query.CoversAll || !worked.Contains(goal.Id)))
            {
                gaps.Add(new ReportGap("goal-without-result", "results", CoverageWords.NoResult.With(goal.Number), CoverageWords.NoResultRemedy.With(goal.Title), page + "/endre", goal.IsDemo));
            }
            else if (!worked.Contains(goal.Id))
            {
                gaps.Add(new ReportGap("goal-without-work", "work", CoverageWords.NoWork.With(goal.Number), loose.Count == 0 ? CoverageWords.NoWorkRemedy : CoverageWords.NoWorkProposal.With(loose[0].Title), loose.Count == 0 ? "/tiltak" : $"/tiltak/{loose[0].Key.Value}/endre", goal.IsDemo));
            }
        }

        Counted(facts, gaps);
        var finals = facts.Budget.Count(line => line.Kind == BudgetKind.FinalPayment);
        if (finals > 1)
        {
            gaps.Add(new ReportGap("final-payments", "economy", CoverageWords.Finals.With(NumberWords.Common(finals)), CoverageWords.FinalsRemedy, "/program#utbetalinger"));
        }

        if (!facts.HasFinalAmount)
        {
            gaps.Add(new ReportGap("claim-without-amount", "economy", CoverageWords.NoAmount, CoverageWords.NoAmountRemedy, "/program#utbetalinger") { IsOfClaim = true });
        }

        return gaps;
    }

    /// <summary>That there are goals at all, and as many as the programme's own text says.</summary>
    private static void Counted(ProgrammeFacts facts, List<ReportGap> gaps)
    {
        if (facts.Goals.Count == 0)
        {
            gaps.Add(new ReportGap("no-goals", "goals", CoverageWords.NoGoals, CoverageWords.NoGoalsRemedy, "/start"));
        }

        if (facts.Programme is { StatedGoalCount: { } stated } programme && stated != facts.Goals.Count)
        {
            gaps.Add(new ReportGap("stated-count", "goals", CoverageWords.Stated.With(NumberWords.Common(stated), NumberWords.Common(facts.Goals.Count)), CoverageWords.StatedRemedy, "/mal", programme.IsDemo)
            {
                Mend = new ReportMend("/oppgitt-antall", CoverageWords.StatedMend.With(stated, facts.Goals.Count), CoverageWords.Accept.With(facts.Goals.Count), new Dictionary<string, string>(StringComparer.Ordinal) { ["count"] = facts.Goals.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) }),
            });
        }
    }

    public static IReadOnlyList<ReportOmission> LeftOut(ProgrammeFacts facts, ReportQuery query)
    {
        var left = new List<ReportOmission>();
        foreach (var indicator in facts.Indicators)
        {
            foreach (var group in facts.Measurements[indicator.Id].Where(row => !row.Counts).GroupBy(row => row.Status).OrderBy(group => group.Key))
            {
                var latest = group.Last();
                left.Add(new ReportOmission("results", $"{indicator.Key.Value}.{group.Key}", CoverageWords.Measurement.With(indicator.Title, latest.Period), TellingWords.Because(group.Key), "/indikator/" + indicator.Key.Value, latest.IsDemo));
            }

            if (!facts.IsDemo && facts.Measurements[indicator.Id].FirstOrDefault(row => row.Counts && row.IsDemo) is { } invented)
            {
                left.Add(new ReportOmission("results", indicator.Key.Value + ".demo", CoverageWords.Measurement.With(indicator.Title, invented.Period), CoverageWords.Invented, "/indikator/" + indicator.Key.Value, IsDemo: true));
            }

            var early = facts.Measurements[indicator.Id].Count(row => row.Counts && row.Period < query.Period.From);
            if (early > 0)
            {
                left.Add(new ReportOmission("results", indicator.Key.Value + ".for", CoverageWords.Earlier.Of(early, indicator.Title, NumberWords.Feminine(early)), CoverageWords.BeforePeriod.With(query.Period.From), "/indikator/" + indicator.Key.Value, indicator.IsDemo));
            }
        }

        return left;
    }
}

internal static class CoverageWords
{
    public static readonly Text NoResult = new("Mål {0} har ikke noe resultat", "Mål {0} har ikkje noko resultat", "Goal {0} has no result");
    public static readonly Text NoResultRemedy = new("{0}: Før en måling, eller skriv «ikke arbeidet med, fordi».", "{0}: Før ei måling, eller skriv «ikkje arbeidd med, fordi».", "{0}: Report a measurement, or write “not worked on, because”.");
    public static readonly Text NoWork = new("Mål {0} er ikke koblet til arbeidet", "Mål {0} er ikkje kopla til arbeidet", "Goal {0} is not linked to the work");
    public static readonly Text NoWorkRemedy = new("Koble et tiltak til målet.", "Kopla eit tiltak til målet.", "Link an initiative to the goal.");
    public static readonly Text NoWorkProposal = new("Koble et tiltak til målet. Forslag: {0}", "Kopla eit tiltak til målet. Framlegg: {0}", "Link an initiative to the goal. Proposal: {0}");
    public static readonly Text Stated = new("Søknaden sier {0} mål, men registeret har {1}", "Søknaden seier {0} mål, men registeret har {1}", "The application says {0} goals, but the register has {1}");
    public static readonly Text StatedRemedy = new("Rett det oppgitte antallet, eller legg til eller avslutt mål.", "Rett det oppgitte talet, eller legg til eller avslutt mål.", "Mend the stated count, or add or close goals.");
    public static readonly Text StatedMend = new("Oppgitt: {0}. Registeret: {1}.", "Oppgitt: {0}. Registeret: {1}.", "Stated: {0}. The register: {1}.");
    public static readonly Text NoGoals = new("Ingen mål ennå", "Ingen mål enno", "No goals yet");
    public static readonly Text NoGoalsRemedy = new("Skriv målene, eller lim dem inn fra tilsagnsbrevet.", "Skriv måla, eller lim dei inn frå tilsegnsbrevet.", "Write the goals, or paste them from the grant letter.");
    public static readonly Text Accept = new("Rett til {0}", "Rett til {0}", "Change to {0}");
    public static readonly Text Finals = new("Budsjettet har {0} sluttutbetalinger", "Budsjettet har {0} sluttutbetalingar", "The budget has {0} final payments");
    public static readonly Text FinalsRemedy = new("Et tilskudd har én sluttutbetaling. Slå linjene sammen, eller gjør de andre til delutbetalinger.", "Eit tilskot har éi sluttutbetaling. Slå linjene saman, eller gjer dei andre til delutbetalingar.", "A grant has one final payment. Join the lines, or make the others part payments.");
    public static readonly Text NoAmount = new("Utbetalingskravet har ikke noe beløp", "Utbetalingskravet har ikkje noko beløp", "The payment claim has no amount");
    public static readonly Text NoAmountRemedy = new("Skriv hvor mye sluttutbetalingen er på.", "Skriv kor mykje sluttutbetalinga er på.", "Write how much the final payment is.");
    public static readonly Text Measurement = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Text Invented = new("Raden er oppdiktet for en demo.", "Rada er oppdikta for ein demo.", "The row is invented for a demo.");
    public static readonly Plural Earlier = new(new("{1}: {2} eldre måling", "{1}: {2} eldre måling", "{1}: {2} earlier measurement"), new("{1}: {2} eldre målinger", "{1}: {2} eldre målingar", "{1}: {2} earlier measurements"));
    public static readonly Text BeforePeriod = new("De gjelder tiden før {0}.", "Dei gjeld tida før {0}.", "They stand for the time before {0}.");
}

using Samspill.Kernel;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Telling;

/// <summary>The tables of a report: goals with degree of attainment, cost against plan, and every indicator with its value, method and source.</summary>
internal static class TellingTables
{
    public static IReadOnlyList<ReportTable> All(ProgrammeFacts facts, IReadOnlyList<IndicatorState> states) => [Goals(facts, states), Costs(facts), Measurements(facts, states)];

    private static ReportTable Goals(ProgrammeFacts facts, IReadOnlyList<IndicatorState> states)
    {
        var byGoal = IndicatorState.ByGoal(states);
        return new ReportTable("goals", TableWords.Goals, TableWords.GoalsDescribe,
            [new(TableWords.Goal, Share: 9), new(TableWords.Degree, Share: 6), new(TableWords.Explanation, Share: 8), new(TableWords.Anchored, Share: 5)],
            [.. facts.Goals.Select(goal =>
            {
                var source = TellingWords.Of(goal);
                var name = "maltabell." + goal.Key.Value;
                var number = TellingWords.Number(name, goal, source);
                return (IReadOnlyList<ReportCell>)
                [
                    Teller.Cell(name + ".mal", source, TellingWords.Words, GoalTelling.Reads(name + ".mal", source, goal, number, goal.Sentence)),
                    Attainment.Of(goal, [.. byGoal[goal.Id]], name),
                    Attainment.Explain(facts, goal, name),
                    Anchor(facts, goal, source, name),
                ];
            })]);
    }

    private static ReportCell Anchor(ProgrammeFacts facts, Goal goal, Source source, string name)
    {
        var decision = facts.Versions[goal.Id].LastOrDefault(version => version.Decision is not null)?.Decision ?? facts.Ownerships[goal.Id].FirstOrDefault(ownership => ownership.Decision is not null)?.Decision;
        var isDemo = facts.Ownerships[goal.Id].FirstOrDefault() is { IsDemo: true };
        // An owner below the level that answers for the organisation is told to be so, with who answers.
        return Ownership.Standing(facts.Ownerships[goal.Id]) is { HasSaidYes: true, OrganisationId: { } organisation } owner && facts.Leaders.TryGetValue(organisation, out var leader) && leader.Person != owner.PersonId
            ? Teller.Cell(name + ".forankret", source with { IsDemo = isDemo }, TellingWords.BelowLevel, (object?)decision ?? TellingWords.NotRegistered, leader.Who)
            : Teller.Cell(name + ".forankret", source with { IsDemo = isDemo }, decision, TellingWords.NotRegistered);
    }

    private static ReportTable Costs(ProgrammeFacts facts)
    {
        var titles = facts.Initiatives.ToDictionary(initiative => initiative.Id, initiative => initiative.Title);
        return new ReportTable("cost", TableWords.Costs, TableWords.CostsDescribe,
            [new(TableWords.Post, Share: 4), new(TableWords.Funding, Share: 3), new(TableWords.Year, true, 1), new(TableWords.Planned, true, 2), new(TableWords.Spent, true, 2)],
            [.. Lines(facts, titles, line => line.Kind == BudgetKind.Cost), .. Sum(facts), .. Lines(facts, titles, line => line.Kind != BudgetKind.Cost)]);
    }

    private static IEnumerable<IReadOnlyList<ReportCell>> Lines(ProgrammeFacts facts, Dictionary<InitiativeId, string> titles, Func<BudgetLine, bool> which) =>
        facts.Budget.Where(which).OrderBy(line => line.Kind).Select(line =>
        {
            var source = line.Kind == BudgetKind.Cost ? new Source(TellingWords.BudgetChip, "/tiltak", IsDemo: line.IsDemo) : new Source(TellingWords.PaymentChip, TellingWords.Payments, IsDemo: line.IsDemo);
            var name = "budsjett." + line.Key.Value;
            return (IReadOnlyList<ReportCell>)
            [
                line.Kind switch
                {
                    BudgetKind.PartPayment => ReportCell.Of(TableWords.PartPayment, line.IsDemo),
                    BudgetKind.FinalPayment => ReportCell.Of(TableWords.FinalPayment, line.IsDemo),
                    _ => Teller.Cell(name + ".post", source, line.InitiativeId is { } id ? titles.GetValueOrDefault(id) : null, TableWords.Whole) with { IsDemo = line.IsDemo },
                },
                Teller.Cell(name + ".kilde", source, line.Source, TellingWords.Role),
                line.Year is { } year ? ReportCell.Of(Teller.Year(name + ".ar", year, source)) : ReportCell.Of(TellingWords.Role),
                Money(name + ".planlagt", line.Planned, source),
                Money(name + ".brukt", line.Spent, source),
            ];
        });

    /// <summary>What the costs come to, when there are several; payments are no cost.</summary>
    private static IEnumerable<IReadOnlyList<ReportCell>> Sum(ProgrammeFacts facts)
    {
        var costs = facts.Budget.Where(line => line.Kind == BudgetKind.Cost).ToList();
        var source = new Source(TellingWords.BudgetChip, "/tiltak", IsDemo: costs.Exists(line => line.IsDemo));
        return costs.Count < 2 ? [] :
        [
            [
                ReportCell.Of(TableWords.Sum, source.IsDemo), ReportCell.Of(Text.Same("")), ReportCell.Of(Text.Same("")),
                ReportCell.Of(Teller.Number("budsjett.sum.planlagt", costs.Sum(line => line.Planned ?? 0), 0, source)),
                ReportCell.Of(Teller.Number("budsjett.sum.brukt", costs.Sum(line => line.Spent ?? 0), 0, source)),
            ],
        ];
    }

    private static ReportCell Money(string name, decimal? amount, Source source) => amount is { } kroner ? ReportCell.Of(Teller.Number(name, kroner, 0, source)) : ReportCell.Of(TellingWords.Role);

    private static ReportTable Measurements(ProgrammeFacts facts, IReadOnlyList<IndicatorState> states) =>
        new("measurements", TableWords.Measurements, TableWords.MeasurementsDescribe,
            [new(TableWords.Number, true, 5), new(TableWords.Indicator, Share: 34), new(TableWords.Baseline, Share: 13), new(TableWords.Latest, Share: 17), new(TableWords.Target, Share: 15), new(TableWords.Method, Share: 36), new(TableWords.Source, Share: 29)],
            [.. states.Select(state => (IReadOnlyList<ReportCell>)TellingRows.Of(facts, state))]);
}

internal static class TableWords
{
    public static readonly Text Goals = new("Måltabell", "Måltabell", "Goal table");
    public static readonly Text GoalsDescribe = new("Hvert mål med grad av måloppnåelse, forklaring og hvor målet er forankret.", "Kvart mål med grad av måloppnåing, forklaring og kvar målet er forankra.", "Each goal with its degree of attainment, an explanation, and where it is anchored.");
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
    public static readonly Text Degree = new("Grad av måloppnåelse", "Grad av måloppnåing", "Degree of attainment");
    public static readonly Text Explanation = new("Forklaring", "Forklaring", "Explanation");
    public static readonly Text Anchored = new("Forankret", "Forankra", "Anchored");
    public static readonly Text Costs = new("Kostnad mot plan", "Kostnad mot plan", "Cost against plan");
    public static readonly Text CostsDescribe = new("Hver kostnad og utbetaling med planlagt og brukt beløp i kroner.", "Kvar kostnad og utbetaling med planlagt og brukt beløp i kroner.", "Each cost and payment with planned and spent amounts in kroner.");
    public static readonly Text Post = new("Post", "Post", "Item");
    public static readonly Text Funding = new("Finansiering", "Finansiering", "Funding");
    public static readonly Text Year = new("År", "År", "Year");
    public static readonly Text Planned = new("Planlagt", "Planlagt", "Planned");
    public static readonly Text Spent = new("Brukt", "Brukt", "Spent");
    public static readonly Text Whole = new("Programmet som helhet", "Programmet som heilskap", "The programme as a whole");
    public static readonly Text Sum = new("Sum kostnader", "Sum kostnader", "Costs in all");
    public static readonly Text PartPayment = new("Delutbetaling", "Delutbetaling", "Part payment");
    public static readonly Text FinalPayment = new("Sluttutbetaling", "Sluttutbetaling", "Final payment");
    public static readonly Text Measurements = new("Målinger og metoder", "Målingar og metodar", "Measurements and methods");
    public static readonly Text MeasurementsDescribe = new("Hver indikator med nullpunkt, siste verdi, måltall, metode og kilde.", "Kvar indikator med nullpunkt, siste verdi, måltal, metode og kjelde.", "Each indicator with its baseline, latest value, target, method and source.");
    public static readonly Text Number = new("Nr.", "Nr.", "No.");
    public static readonly Text Indicator = new("Indikator", "Indikator", "Indicator");
    public static readonly Text Baseline = new("Nullpunkt", "Nullpunkt", "Baseline");
    public static readonly Text Latest = new("Siste verdi", "Siste verdi", "Latest value");
    public static readonly Text Target = new("Måltall", "Måltal", "Target");
    public static readonly Text Method = new("Metode", "Metode", "Method");
    public static readonly Text Source = new("Kilde, og hvem som godkjente", "Kjelde, og kven som godkjende", "Source, and who approved");
}

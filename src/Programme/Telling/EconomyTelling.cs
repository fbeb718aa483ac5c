using Samspill.Kernel;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Telling;

/// <summary>Tells the money: cost against plan, part payments and the one final payment. What is not stated is never 0.</summary>
internal static class EconomyTelling
{
    public static IReadOnlyList<ReportSentence> Tell(ProgrammeFacts facts)
    {
        var teller = new Teller("economy");
        Costs(teller, facts, [.. facts.Budget.Where(line => line.Kind == BudgetKind.Cost)]);
        Payments(teller, facts);
        return teller.Told;
    }

    private static void Costs(Teller teller, ProgrammeFacts facts, List<BudgetLine> costs)
    {
        if (costs.Count == 0)
        {
            teller.Say("kostnad", "kostnad", 3, [new Source(TellingWords.BudgetChip, "/tiltak")], EconomyWords.NoCosts);
            return;
        }

        var source = new Source(TellingWords.BudgetChip, "/tiltak", IsDemo: costs.Exists(line => line.IsDemo));
        var planned = Teller.Number("kostnad.planlagt", costs.Sum(line => line.Planned ?? 0), 0, source);
        var spent = Teller.Number("kostnad.brukt", costs.Sum(line => line.Spent ?? 0), 0, source);
        teller.Say("kostnad", "kostnad", 3, [source], EconomyWords.Costs, spent, planned);
        var unstated = costs.Count(line => line.Spent is null);
        if (unstated > 0)
        {
            teller.Say("kostnad.ikke-fort", "kostnad", 3, [source], unstated == 1 ? EconomyWords.UnstatedOne : EconomyWords.Unstated, Teller.Count("kostnad.ikke-fort", unstated, source, TellingWords.OneMasculine));
        }

        var posts = facts.Initiatives.ToDictionary(initiative => initiative.Id, initiative => initiative.Title);
        foreach (var line in costs.Where(line => line is { Note: not null, Year: not null }))
        {
            var post = line.InitiativeId is { } id ? posts.GetValueOrDefault(id) : null;
            teller.Say($"kostnad.{line.Key.Value}.merknad", "kostnad", 1, [source], EconomyWords.Note, (object?)post ?? TableWords.Whole, (object?)line.Source ?? EconomyWords.Unsaid, Teller.Year($"kostnad.{line.Key.Value}.ar", line.Year!.Value, source), Teller.Stopped(line.Note!));
        }
    }

    private static void Payments(Teller teller, ProgrammeFacts facts)
    {
        var parts = facts.Budget.Where(line => line.Kind == BudgetKind.PartPayment).ToList();
        var final = facts.Budget.FirstOrDefault(line => line.Kind == BudgetKind.FinalPayment);
        var source = new Source(TellingWords.PaymentChip, TellingWords.Payments, IsDemo: parts.Exists(line => line.IsDemo) || final is { IsDemo: true });
        if (parts.Count > 0)
        {
            teller.Say("delutbetalinger", "utbetaling", 3, [source], parts.Count == 1 ? EconomyWords.PartOne : EconomyWords.Parts, Teller.Count("delutbetalinger.antall", parts.Count, source, TellingWords.OneFeminine), Teller.Number("delutbetalinger.sum", parts.Sum(line => line.Spent ?? line.Planned ?? 0), 0, source));
        }

        if (final?.Planned is { } amount)
        {
            teller.Say("sluttutbetaling", "utbetaling", 3, [source], EconomyWords.Final, Teller.Number("sluttutbetaling.belop", amount, 0, source));
        }
        else if (parts.Count > 0 || final is not null)
        {
            teller.Say("sluttutbetaling", "utbetaling", 3, [source], EconomyWords.FinalUnstated);
        }

        var granted = new Source(TellingWords.ApplicationChip, TellingWords.Application, IsDemo: facts.Programme?.IsDemo ?? false);
        if (facts.Programme?.GrantAmount is { } grant)
        {
            teller.Say("tilskudd", "utbetaling", 2, [granted], EconomyWords.Grant, Teller.Number("tilskudd.belop", grant, 0, granted));
        }
        else
        {
            teller.Say("tilskudd", "utbetaling", 2, [granted], EconomyWords.GrantUnstated);
        }

        teller.Say("tilskudd.referanse", "utbetaling", 2, [granted], facts.Programme?.GrantReference is null ? EconomyWords.ReferenceUnstated : EconomyWords.Reference, facts.Programme?.GrantReference);
    }
}

internal static class EconomyWords
{
    public static readonly Text Costs = new("Det er brukt {0} av {1} planlagte kroner.", "Det er brukt {0} av {1} planlagde kroner.", "Of {1}\u00A0kroner planned, {0} have been spent.");
    public static readonly Text UnstatedOne = new("{0} kostnad er ikke ført ennå.", "{0} kostnad er ikkje ført enno.", "{0} cost is not recorded yet.");
    public static readonly Text Unstated = new("{0} kostnader er ikke ført ennå.", "{0} kostnader er ikkje førte enno.", "{0} costs are not recorded yet.");
    public static readonly Text NoCosts = new("Kostnader mot plan er ikke oppgitt.", "Kostnader mot plan er ikkje oppgitte.", "Cost against plan is not stated.");
    public static readonly Text Note = new("{0} ({1}) i {2}: {3}", "{0} ({1}) i {2}: {3}", "{0} ({1}) in {2}: {3}");
    public static readonly Text Unsaid = new("finansiering ikke oppgitt", "finansiering ikkje oppgitt", "funding not stated");
    public static readonly Text PartOne = new("Det er gjort {0} delutbetaling på {1}\u00A0kroner.", "Det er gjort {0} delutbetaling på {1}\u00A0kroner.", "There has been {0} part payment, of {1}\u00A0kroner.");
    public static readonly Text Parts = new("Det er gjort {0} delutbetalinger, til sammen {1}\u00A0kroner.", "Det er gjort {0} delutbetalingar, til saman {1}\u00A0kroner.", "There have been {0} part payments, {1}\u00A0kroner in all.");
    public static readonly Text Final = new("Sluttutbetalingen er på {0}\u00A0kroner.", "Sluttutbetalinga er på {0}\u00A0kroner.", "The final payment is {0}\u00A0kroner.");
    public static readonly Text FinalUnstated = new("Beløpet i sluttutbetalingen er ikke oppgitt.", "Beløpet i sluttutbetalinga er ikkje oppgitt.", "The amount of the final payment is not stated.");
    public static readonly Text GrantUnstated = new("Størrelsen på tilskuddet er ikke oppgitt.", "Storleiken på tilskotet er ikkje oppgitt.", "The amount of the grant is not stated.");
    public static readonly Text Reference = new("Tilskuddets referanse er {0}.", "Referansen til tilskotet er {0}.", "The reference of the grant is {0}.");
    public static readonly Text ReferenceUnstated = new("Tilskuddets referanse er ikke oppgitt.", "Referansen til tilskotet er ikkje oppgitt.", "The reference of the grant is not stated.");
    public static readonly Text Grant = new("Tilskuddet er på {0}\u00A0kroner.", "Tilskotet er på {0}\u00A0kroner.", "The grant is {0}\u00A0kroner.");
}

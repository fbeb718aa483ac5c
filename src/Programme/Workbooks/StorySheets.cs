using Samspill.Exchange.Workbooks;
using Samspill.Programme.Challenges;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheets challenges and effects.</summary>
internal static class StorySheets
{
    public static readonly SheetMap<Challenge> Challenges = new("challenges",
        new("Utfordringer", "Utfordringar", "Challenges"),
        new("Det som har vært vanskelig: årsak, følge og hva dere gjør med det.", "Det som har vore vanskeleg: årsak, følgje og kva de gjer med det.", "What has been difficult: cause, consequence and what you do about it."),
        [
            Column<Challenge>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "lite-tid"),
            Column<Challenge>.Whole("number", new("Nummer", "Nummer", "Number"), new("Nummer i listen.", "Nummer i lista.", "Its number in the list."), it => it.Number == 0 ? null : it.Number, (it, number) => it.Number = number ?? 0).Eg("5"),
            Column<Challenge>.Words("title", new("Tittel", "Tittel", "Title"), new("Utfordringen, kort.", "Utfordringa, kort.", "The challenge, in short."), it => it.Title, (it, text) => it.Title = text ?? "").Must().Most(400).Eg("For lite avsatt tid"),
            Column<Challenge>.Words("cause", new("Årsak", "Årsak", "Cause"), new("Årsaken.", "Årsaka.", "The cause."), it => it.Cause, (it, text) => it.Cause = text),
            Column<Challenge>.Words("consequence", new("Følge", "Følgje", "Consequence"), new("Hva den førte til.", "Kva ho førte til.", "What it led to."), it => it.Consequence, (it, text) => it.Consequence = text),
            Column<Challenge>.Words("countermeasure", new("Mottiltak", "Mottiltak", "Countermeasure"), new("Hva dere gjør med den.", "Kva de gjer med ho.", "What you do about it."), it => it.Countermeasure, (it, text) => it.Countermeasure = text),
            Column<Challenge>.Words("cure", new("Siden som hjelper", "Sida som hjelper", "Page that helps"), new("Siden i Samspill som hjelper, skrevet som adresse under partnerskapet.", "Sida i Samspill som hjelper, skriven som adresse under partnarskapet.", "The page in Samspill that helps, as an address below the partnership."), it => it.Cure, (it, text) => it.Cure = text).Most(400).Eg("/mal"),
            Column<Challenge>.Named("owner", "people", new("Eier", "Eigar", "Owner"), new("Den som følger opp: nøkkelen til en person.", "Den som følgjer opp: nøkkelen til ein person.", "Who follows it up: the key of a person."), it => it.Owner, (it, text) => it.Owner = text),
            Column<Challenge>.Names("goals", "goals", new("Mål", "Mål", "Goals"), new("Målene den gjelder, skilt med ;", "Måla ho gjeld, skilde med ;", "The goals it concerns, parted by ;"), it => it.Goals, (it, text) => it.Goals = text).As(shape => shape with { Kind = CellKind.References, IsLoose = false }),
            Column<Challenge>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new Challenge { Id = book.Next<PartId>(), Key = row.Key("key")!.Value, Title = row["title"] },
    };

    public static readonly SheetMap<EffectAssumption> Effects = new("effects",
        new("Antatte effekter", "Venta effektar", "Assumed effects"),
        new("Hva dere tror kommer senere. Skriv det som hvis … så …", "Kva de trur kjem seinare. Skriv det som viss … så …", "What you believe will come later. Write it as if … then …"),
        [
            Column<EffectAssumption>.Own(it => it.Key, new("Kort navn.", "Kort namn.", "A short name."), "arbeidsplasser"),
            Column<EffectAssumption>.Whole("number", new("Nummer", "Nummer", "Number"), new("Nummer i listen.", "Nummer i lista.", "Its number in the list."), it => it.Number == 0 ? null : it.Number, (it, number) => it.Number = number ?? 0).Eg("1"),
            Column<EffectAssumption>.Words("assumption", new("Antakelse", "Føresetnad", "Assumption"), new("Antakelsen.", "Føresetnaden.", "The assumption."), it => it.Assumption, (it, text) => it.Assumption = text ?? "").Must().Eg("Hvis kommunene deler mer, får regionen flere arbeidsplasser."),
            Column<EffectAssumption>.Whole("horizon_year", new("Horisont", "Horisont", "Horizon"), new("Året det skal kunne ses.", "Året det skal kunne sjåast.", "The year it should be visible."), it => it.HorizonYear, (it, year) => it.HorizonYear = year).Unit(Units.Year).Eg("2023"),
            Column<EffectAssumption>.Named("checked_by", "people", new("Etterprøves av", "Blir etterprøvd av", "Checked by"), new("Den som etterprøver: nøkkelen til en person.", "Den som etterprøver: nøkkelen til ein person.", "Who checks it: the key of a person."), it => it.CheckedBy, (it, text) => it.CheckedBy = text),
            Column<EffectAssumption>.Day("check_on", new("Etterprøves dato", "Etterprøvingsdato", "Checked on"), new("Når det skal gjøres.", "Når det skal gjerast.", "When it is to be checked."), it => it.CheckOn, (it, day) => it.CheckOn = day),
            Column<EffectAssumption>.MayPick("verdict", new("Konklusjon", "Konklusjon", "Verdict"), new("Hva etterprøvingen viste. Tom betyr ikke etterprøvd.", "Kva etterprøvinga viste. Tom tyder ikkje etterprøvd.", "What the review showed. Empty means not reviewed."), it => it.Verdict, (it, verdict) => it.Verdict = verdict, EffectVerdict.NotReviewed),
            Column<EffectAssumption>.Day("reviewed_on", new("Etterprøvd dato", "Etterprøvd dato", "Reviewed on"), new("Når det ble etterprøvd.", "Når det vart etterprøvd.", "When it was reviewed."), it => it.ReviewedOn, (it, day) => it.ReviewedOn = day),
            Column<EffectAssumption>.Words("evidence", new("Belegg", "Belegg", "Evidence"), new("Hva som taler for, så langt.", "Kva som talar for, så langt.", "What speaks for it, so far."), it => it.Evidence, (it, text) => it.Evidence = text),
            Column<EffectAssumption>.Names("goals", "goals", new("Mål", "Mål", "Goals"), new("Målene bak, skilt med ;", "Måla bak, skilde med ;", "The goals behind it, parted by ;"), it => it.Goals, (it, text) => it.Goals = text).As(shape => shape with { Kind = CellKind.References, IsLoose = false }),
            Column<EffectAssumption>.Names("initiatives", "initiatives", new("Tiltak", "Tiltak", "Initiatives"), new("Tiltakene bak, skilt med ;", "Tiltaka bak, skilde med ;", "The initiatives behind it, parted by ;"), it => it.Initiatives, (it, text) => it.Initiatives = text).As(shape => shape with { Kind = CellKind.References, IsLoose = false }),
            Column<EffectAssumption>.Words("judgement", new("Vurdering", "Vurdering", "Judgement"), new("Deres egen vurdering. Merkes som vurdering i rapporten.", "Dykkar eiga vurdering. Blir merkt som vurdering i rapporten.", "Your own judgement. Marked as one in the report."), it => it.Judgement, (it, text) => it.Judgement = text),
            Column<EffectAssumption>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "key")
    {
        Order = it => it.Id.Value,
        Register = (book, it) => book.Effects.Add(it),
        Make = (row, book) => new EffectAssumption { Id = book.Next<PartId>(), Key = row.Key("key")!.Value, Assumption = row["assumption"] },
        Check = (_, row, _, book, _) =>
        {
            if (row["verdict"].Length > 0 && row.Has("evidence") && row["evidence"].Length == 0)
            {
                row.Fault("evidence", EffectRefusals.ReviewedWithoutEvidence.Says);
            }
            else if (row.Day("reviewed_on") > book.Db.Scene.Clock.Today)
            {
                row.Fault("reviewed_on", EffectRefusals.ReviewedInTheFuture.Says);
            }
        },
    };
}

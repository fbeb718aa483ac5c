using Samspill.Programme.Challenges;

namespace Samspill.Programme.Workbooks;

/// <summary>The sheet effect_reviews: the looks at assumed effects after the programme.</summary>
internal static class ReviewSheet
{
    public static readonly SheetMap<EffectReview> Reviews = new("effect_reviews",
        new("Etterprøvinger", "Etterprøvingar", "Reviews of effects"),
        new("Når dere ser etter en effekt etter programmet, og hva dere fant. Radene lages når programmet avsluttes.", "Når de ser etter ein effekt etter programmet, og kva de fann. Radene blir laga når programmet blir avslutta.", "When you look for an effect after the programme, and what you found. The rows are made when the programme closes."),
        [
            Column<EffectReview>.Key_("effect", "effects", new("Effekt", "Effekt", "Effect"), new("Nøkkelen til den antatte effekten.", "Nøkkelen til den venta effekten.", "The key of the assumed effect."), (it, book) => book.Effects.KeyOf(it.EffectId)).Must().Eg("arbeidsplasser"),
            Column<EffectReview>.Whole("months", new("Måneder etter", "Månader etter", "Months after"), new("6, 12 eller 60 måneder etter programmets siste dag.", "6, 12 eller 60 månader etter den siste dagen i programmet.", "6, 12 or 60 months after the programme's last day."), it => it.Months).Must().Eg("12"),
            Column<EffectReview>.Day("on", new("Dag", "Dag", "Day"), new("Dagen dere skal se etter.", "Dagen de skal sjå etter.", "The day to look."), it => it.On, (it, day) => it.On = day ?? it.On).Must().Eg("2020-06-30"),
            Column<EffectReview>.Named("checked_by", "people", new("Etterprøves av", "Blir etterprøvd av", "Checked by"), new("Den som ser etter: nøkkelen til en person.", "Den som ser etter: nøkkelen til ein person.", "Who looks: the key of a person."), it => it.CheckedBy, (it, text) => it.CheckedBy = text),
            Column<EffectReview>.MayPick("verdict", new("Konklusjon", "Konklusjon", "Verdict"), new("Hva dere fant. Tom betyr ikke etterprøvd.", "Kva de fann. Tom tyder ikkje etterprøvd.", "What you found. Empty means not reviewed."), it => it.Verdict, (it, verdict) => it.Verdict = verdict, EffectVerdict.NotReviewed),
            Column<EffectReview>.Day("reviewed_on", new("Etterprøvd dato", "Etterprøvd dato", "Reviewed on"), new("Når det ble etterprøvd.", "Når det vart etterprøvd.", "When it was reviewed."), it => it.ReviewedOn, (it, day) => it.ReviewedOn = day),
            Column<EffectReview>.Words("evidence", new("Belegg", "Belegg", "Evidence"), new("Hva konklusjonen bygger på.", "Kva konklusjonen byggjer på.", "What the verdict stands on."), it => it.Evidence, (it, text) => it.Evidence = text),
            Column<EffectReview>.Demo(it => it.IsDemo, (it, yes) => it.IsDemo = yes),
        ],
        "effect", "months")
    {
        Order = it => it.Id.Value,
        Make = (row, book) => new EffectReview { Id = book.Next<PartId>(), EffectId = book.Effects[row["effect"]]!.Id, Months = (int)row.Number("months")!.Value, On = row.Day("on")!.Value },
        Check = (_, row, _, book, _) =>
        {
            if (row["verdict"].Length > 0 && row["evidence"].Length == 0)
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

using Samspill.Kernel;

namespace Samspill.Programme.Challenges;

internal static class EffectWords
{
    public static readonly Text Title = new("Antatte effekter", "Venta effektar", "Assumed effects");
    public static readonly Text One = new("Antatt effekt {0}", "Venta effekt {0}", "Assumed effect {0}");
    public static readonly Text New = new("Ny antatt effekt", "Ny venta effekt", "New assumed effect");
    public static readonly Text Caption = new("Det vi tror kommer senere, hvem som ser etter, og hva de fant", "Det vi trur kjem seinare, kven som ser etter, og kva dei fann", "What we think comes later, who looks, and what they found");
    public static readonly Text Assumption = new("Hvis … så", "Om … så", "If … then");
    public static readonly Text IfThen = new("Antakelsen: hvis … så …", "Antakinga: om … så …", "The assumption: if … then …");
    public static readonly Text IfThenHelp = new("Skriv hva som må skje, og hva det fører til.", "Skriv kva som må skje, og kva det fører til.", "Write what must happen, and what it leads to.");
    public static readonly Text Horizon = new("Kan ses innen", "Kan sjåast innan", "To be seen by");
    public static readonly Text CheckedBy = new("Etterprøves av", "Blir etterprøvd av", "Reviewed by");
    public static readonly Text CheckOn = new("Etterprøves", "Blir etterprøvd", "To be reviewed");
    public static readonly Text Found = new("Funn", "Funn", "Finding");
    public static readonly Text Review = new("Etterprøving", "Etterprøving", "Review");
    public static readonly Text ReviewedOn = new("Etterprøvd", "Etterprøvd", "Reviewed");
    public static readonly Text IsDue = new("Dagen er kommet", "Dagen er komen", "The day has come");
    public static readonly Text Evidence = new("Det vi vet så langt", "Det vi veit så langt", "What we know so far");
    public static readonly Text StandsOn = new("Hva bygger det på?", "Kva byggjer det på?", "What does it stand on?");
    public static readonly Text RecordReview = new("Skriv hva etterprøvingen viste", "Skriv kva etterprøvinga viste", "Write what the review showed");
    public static readonly Text SaveReview = new("Lagre etterprøvingen", "Lagre etterprøvinga", "Save the review");
    public static readonly Text Reviewed = new("Etterprøvingen er lagret.", "Etterprøvinga er lagra.", "The review is saved.");
    public static readonly Text Initiatives = new("Tiltak bak", "Tiltak bak", "Initiatives behind it");
    public static readonly Text InitiativeUnknown = new("Velg tiltak fra listen.", "Vel tiltak frå lista.", "Choose initiatives from the list.");
    public static readonly Text AssumptionMissing = new("Skriv antakelsen som hvis … så …", "Skriv antakinga som om … så …", "Write the assumption as if … then …");
    public static readonly Text WriteIt = new("Skriv antakelsen", "Skriv antakinga", "Write the assumption");
    public static readonly Text Change = new("Endre antakelsen", "Endre antakinga", "Change the assumption");
    public static readonly Text Save = new("Lagre antakelsen", "Lagre antakinga", "Save the assumption");
    public static readonly Text Saved = new("Antakelsen er lagret.", "Antakinga er lagra.", "The assumption is saved.");
    private static readonly Text None = new("Ingen antatte effekter er skrevet ned. Skriv den første, og hvem som skal se etter.", "Ingen venta effektar er skrivne ned. Skriv den første, og kven som skal sjå etter.", "No assumed effects are written down. Write the first, and who is to look.");
    private static readonly Plural Counted = new(new("Én effekt er antatt.", "Éin effekt er venta.", "One effect is assumed."), new("{1} effekter er antatt.", "{1} effektar er venta.", "{1} effects are assumed."));
    private static readonly Text CountedBy = new("Fram mot {0}.", "Fram mot {0}.", "Up to {0}.");
    private static readonly Text Unchecked = new("{0} mangler noen som ser etter, eller en dag for det.", "{0} manglar nokon som ser etter, eller ein dag for det.", "{0} with nobody to look, or no day for it.");
    private static readonly Text DueNow = new("{0} skal etterprøves nå.", "{0} skal etterprøvast no.", "{0} to be reviewed now.");

    public static Text Summary(int count, int without, int due, int? horizon)
    {
        if (count == 0)
        {
            return None;
        }

        var said = Counted.Of(count, NumberWords.Common(count).Capital());
        said = horizon is { } year ? said.Then(CountedBy.With(year)) : said;
        said = without == 0 ? said : said.Then(Unchecked.With(NumberWords.Common(without).Capital()));
        return due == 0 ? said : said.Then(DueNow.With(NumberWords.Common(due).Capital()));
    }

    public static Text Of(EffectVerdict verdict) => verdict switch
    {
        EffectVerdict.Holds => new("Holder", "Held", "Holds"),
        EffectVerdict.Unclear => new("Uklart", "Uklart", "Unclear"),
        EffectVerdict.Fails => new("Svikter", "Sviktar", "Fails"),
        _ => new("Ikke etterprøvd", "Ikkje etterprøvd", "Not reviewed"),
    };

    public static string Shape(EffectVerdict verdict) => verdict switch
    {
        EffectVerdict.Holds => "rute",
        EffectVerdict.Unclear => "bak",
        EffectVerdict.Fails => "stopp",
        _ => "umalt",
    };
}

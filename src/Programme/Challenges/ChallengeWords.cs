using Samspill.Kernel;

namespace Samspill.Programme.Challenges;

internal static class ChallengeWords
{
    public static readonly Text Title = new("Utfordringer", "Utfordringar", "Challenges");
    public static readonly Text Programme = new("Programmet", "Programmet", "The programme");
    public static readonly Text New = new("Ny utfordring", "Ny utfordring", "New challenge");
    public static readonly Text Pinned = new("Flaskehalsen", "Flaskehalsen", "The bottleneck");
    public static readonly Text FromCause = new("Fra årsak til mottiltak", "Frå årsak til mottiltak", "From cause to countermeasure");
    public static readonly Text Cause = new("Årsak", "Årsak", "Cause");
    public static readonly Text Consequence = new("Følge", "Følgje", "Consequence");
    public static readonly Text Countermeasure = new("Mottiltak", "Mottiltak", "Countermeasure");
    public static readonly Text SeeCure = new("Se siden som hjelper", "Sjå sida som hjelper", "See the page that helps");
    public static readonly Text Owner = new("Følges opp av", "Blir følgt opp av", "Followed up by");
    public static readonly Text Goals = new("Gjelder mål", "Gjeld mål", "Concerns goals");
    public static readonly Text WriteIt = new("Skriv utfordringen", "Skriv utfordringa", "Write the challenge");
    public static readonly Text Change = new("Endre utfordringen", "Endre utfordringa", "Change the challenge");
    public static readonly Text What = new("Hva er vanskelig?", "Kva er vanskeleg?", "What is difficult?");
    public static readonly Text TitleMissing = new("Skriv hva som er vanskelig.", "Skriv kva som er vanskeleg.", "Write what is difficult.");
    public static readonly Text CurePage = new("Siden i Samspill som hjelper", "Sida i Samspill som hjelper", "The page in Samspill that helps");
    public static readonly Text CureHelp = new("Adressen under partnerskapet, for eksempel /mal.", "Adressa under partnarskapet, til dømes /mal.", "The address below the partnership, for example /mal.");
    public static readonly Text CureWrong = new("Adressen begynner med én skråstrek, for eksempel /mal.", "Adressa byrjar med éin skråstrek, til dømes /mal.", "The address begins with one slash, for example /mal.");
    public static readonly Text PersonUnknown = new("Velg en person fra listen.", "Vel ein person frå lista.", "Choose a person from the list.");
    public static readonly Text Save = new("Lagre utfordringen", "Lagre utfordringa", "Save the challenge");
    public static readonly Text Saved = new("Utfordringen er lagret.", "Utfordringa er lagra.", "The challenge is saved.");
    public static readonly Text Pin = new("Vis som flaskehalsen på oversikten", "Vis som flaskehalsen på oversikta", "Show as the bottleneck on the overview");
    public static readonly Text LetGo = new("Fjern fra oversikten", "Fjern frå oversikta", "Take off the overview");
    public static readonly Text IsPinned = new("Utfordringen vises som flaskehalsen på oversikten.", "Utfordringa står som flaskehalsen på oversikta.", "The challenge is shown as the bottleneck on the overview.");
    public static readonly Text IsLetGo = new("Utfordringen er fjernet fra oversikten.", "Utfordringa er fjerna frå oversikta.", "The challenge is taken off the overview.");
    private static readonly Text None = new("Ingen utfordringer er skrevet ned.", "Ingen utfordringar er skrivne ned.", "No challenges are written down.");
    private static readonly Plural Counted = new(new("Én utfordring.", "Éi utfordring.", "One challenge."), new("{1} utfordringer.", "{1} utfordringar.", "{1} challenges."));
    private static readonly Text WithoutMeasure = new("{0} mangler mottiltak.", "{0} manglar mottiltak.", "{0} without a countermeasure.");
    private static readonly Text AllMeasures = new("Alle har et mottiltak.", "Alle har eit mottiltak.", "Each has a countermeasure.");
    private static readonly Text WithoutOwner = new("{0} mangler noen som følger opp.", "{0} manglar nokon som følgjer opp.", "{0} with nobody to follow it up.");

    public static Text Verdict(int count, int withoutMeasure, int withoutOwner)
    {
        if (count == 0)
        {
            return None;
        }

        var said = Counted.Of(count, NumberWords.Feminine(count).Capital()).Then(withoutMeasure == 0 ? AllMeasures : WithoutMeasure.With(NumberWords.Feminine(withoutMeasure).Capital()));
        return withoutOwner == 0 ? said : said.Then(WithoutOwner.With(NumberWords.Feminine(withoutOwner).Capital()));
    }
}

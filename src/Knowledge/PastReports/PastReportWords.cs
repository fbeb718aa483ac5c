using Samspill.Analysis.PastReports;
using Samspill.Kernel;

namespace Samspill.Knowledge.PastReports;

/// <summary>The words of reading a past report.</summary>
internal static class PastReportWords
{
    public static readonly Text Title = new("Les en gammel rapport", "Les ein gammal rapport", "Read a past report");
    public static readonly Text FoundKind = new("gammel rapport", "gammal rapport", "past report");
    public static readonly Text Help = new("Last opp en statusrapport eller en søknad. Vi finner mål, tiltak, resultater og utfordringer i teksten, og dere velger hva som skal bli til noe.", "Last opp ein statusrapport eller ein søknad. Vi finn mål, tiltak, resultat og utfordringar i teksten, og de vel kva som skal bli til noko.", "Upload a status report or an application. We find goals, initiatives, results and challenges in its text, and you choose what is made of it.");
    public static readonly Text File = new("Fil", "Fil", "File");
    public static readonly Text FileHelp = new("DOCX, PDF, HTML, Markdown eller tekst", "DOCX, PDF, HTML, Markdown eller tekst", "DOCX, PDF, HTML, Markdown or text");
    public static readonly Text Pasted = new("Eller lim inn teksten", "Eller lim inn teksten", "Or paste the text");
    public static readonly Text Name = new("Hva rapporten heter", "Kva rapporten heiter", "What the report is called");
    public static readonly Text NameHelp = new("Står det ikke noe her, bruker vi navnet på filen.", "Står det ikkje noko her, bruker vi namnet på fila.", "If nothing stands here, the name of the file is used.");
    public static readonly Text Read = new("Les rapporten", "Les rapporten", "Read the report");
    public static readonly Text Missing = new("Velg en fil, eller lim inn teksten.", "Vel ei fil, eller lim inn teksten.", "Choose a file, or paste the text.");
    public static readonly Text Both = new("Velg enten fil eller tekst, ikke begge.", "Vel anten fil eller tekst, ikkje begge.", "Choose either a file or a text, not both.");
    public static readonly Text Untitled = new("Rapport {0}", "Rapport {0}", "Report {0}");
    public static readonly Text Known = new("Rapporten er lest før. Her er den.", "Rapporten er lesen før. Her er han.", "The report has been read before. Here it is.");
    public static readonly Text WasRead = new("Rapporten er lest.", "Rapporten er lesen.", "The report is read.");
    public static readonly Text Earlier = new("Rapporter som er lest", "Rapportar som er lesne", "Reports that are read");
    public static readonly Text None = new("Ingen rapporter er lest ennå.", "Ingen rapportar er lesne enno.", "No reports are read yet.");
    public static readonly Text MadeOf = new("{0} laget", "{0} laga", "{0} made");
    public static readonly Text Original = new("Originalen", "Originalen", "The original");
    public static readonly Text TheText = new("Teksten, slik den ble lest", "Teksten, slik han vart lesen", "The text as it was read");
    public static readonly Text Legend = new("Det som er merket, står med hva det er lest som. Sterk skrift er tall og navn.", "Det som er merkt, står med kva det er lese som. Sterk skrift er tal og namn.", "What is marked stands with what it was read as. Strong letters are numbers and names.");
    public static readonly Text Contradiction = new("Teksten sier {0} mål, men vi fant {1}.", "Teksten seier {0} mål, men vi fann {1}.", "The text says {0} goals, but we found {1}.");
    public static readonly Text MakeTitle = new("Hva skal det bli?", "Kva skal det bli?", "What is it to become?");
    public static readonly Text MakeHelp = new("Ingenting lages før dere trykker. Alt peker tilbake til setningen sin.", "Ingenting blir laga før de trykkjer. Alt peikar attende til setninga si.", "Nothing is made before you press. All of it points back to its sentence.");
    public static readonly Text NotYours = new("Prosjektlederen lager mål, tiltak, kort og lærdommer av det som er lest.", "Prosjektleiaren lagar mål, tiltak, kort og lærdomar av det som er lese.", "The project leader makes goals, initiatives, cards and lessons of what was read.");
    public static readonly Text Make = new("Lag det som er valgt", "Lag det som er valt", "Make what is chosen");
    public static readonly Text Called = new("Navn", "Namn", "Name");
    public static readonly Text Becomes = new("Blir til", "Blir til", "Becomes");
    public static readonly Text SeeInText = new("Se i teksten", "Sjå i teksten", "See in the text");
    public static readonly Text IsMade = new("Laget", "Laga", "Made");
    public static readonly Text Exists = new("Finnes fra før med samme navn. Det blir vist til, ikke laget på nytt:", "Finst frå før med same namn. Det blir vist til, ikkje laga på nytt:", "There is one of that name already. It is pointed to, and not made again:");
    public static readonly Text Numbers = new("Tall og plasser i teksten", "Tal og plassar i teksten", "Numbers and places in the text");
    public static readonly Text Number = new("Tall", "Tal", "Number");
    public static readonly Text What = new("Hva", "Kva", "What");
    public static readonly Text Concerns = new("Gjelder", "Gjeld", "Concerns");
    public static readonly Text RankOf = new("nummer {0} av {1}", "nummer {0} av {1}", "number {0} of {1}");
    public static readonly Text Among = new("av {0}", "av {0}", "of {0}");
    public static readonly Text Pilots = new("Hvor langt kommunene er kommet", "Kor langt kommunane er komne", "How far the municipalities have come");
    public static readonly Text NotAbout = new("ikke sagt", "ikkje sagt", "not said");
    public static readonly Text Nothing = new("Vi fant ingen mål, tiltak eller utfordringer. Trykk «Rett» ved et avsnitt og si hva det er. Overskrifter som «Mål», «Gjennomførte tiltak» og «Utfordringer» hjelper oss.", "Vi fann ingen mål, tiltak eller utfordringar. Trykk «Rett» ved eit avsnitt og sei kva det er. Overskrifter som «Mål», «Gjennomførte tiltak» og «Utfordringar» hjelper oss.", "We found no goals, initiatives or challenges. Press “Mend” by a paragraph and say what it is. Headings such as “Goals”, “Activities” and “Challenges” help us.");
    public static readonly Text SourceIs = new("{0}, {1}", "{0}, {1}", "{0}, {1}");
    public static readonly Text InText = new("i teksten", "i teksten", "in the text");
    public static readonly Plural Done = new(new("{0} er laget av rapporten.", "{0} er laga av rapporten.", "{0} was made of the report."), new("{0} er laget av rapporten.", "{0} er laga av rapporten.", "{0} were made of the report."));
    public static readonly Plural GoalsFound = new(new("{0} mål", "{0} mål", "{0} goal"), new("{0} mål", "{0} mål", "{0} goals"));
    public static readonly Plural InitiativesFound = new(new("{0} tiltak", "{0} tiltak", "{0} initiative"), new("{0} tiltak", "{0} tiltak", "{0} initiatives"));
    public static readonly Plural ResultsFound = new(new("{0} resultat", "{0} resultat", "{0} result"), new("{0} resultater", "{0} resultat", "{0} results"));
    public static readonly Plural WaysFound = new(new("{0} måte å måle på", "{0} måte å måle på", "{0} way of measuring"), new("{0} måter å måle på", "{0} måtar å måle på", "{0} ways of measuring"));
    public static readonly Plural ChallengesFound = new(new("{0} utfordring", "{0} utfordring", "{0} challenge"), new("{0} utfordringer", "{0} utfordringar", "{0} challenges"));

    public static readonly Text Mend = new("Rett", "Rett", "Mend");
    public static readonly Text MendOf = new("Rett lesningen av «{0}»", "Rett lesinga av «{0}»", "Mend the reading of “{0}”");
    public static readonly Text MendTitle = new("Hva er det som står her?", "Kva er det som står her?", "What is it that stands here?");
    public static readonly Text MendHelp = new("Si hva hver setning er. Det dere sier, går foran det vi leste.", "Sei kva kvar setning er. Det de seier, går føre det vi las.", "Say what each sentence is. What you say goes before what we read.");
    public static readonly Text SaveReading = new("Lagre lesningen", "Lagre lesinga", "Save the reading");
    public static readonly Text Mended = new("Lesningen er rettet.", "Lesinga er retta.", "The reading is mended.");
    public static readonly Text LeaveMending = new("La det stå", "La det stå", "Let it stand");

    public static Text Of(ReadAs kind) => kind.Kind() is { } found ? Of(found) : Of(Becoming.Nothing);

    public static Text Of(FindingKind kind) => kind switch
    {
        FindingKind.Heading => new("overskrift", "overskrift", "heading"),
        FindingKind.Goal => new("mål", "mål", "goal"),
        FindingKind.Initiative => new("tiltak", "tiltak", "initiative"),
        FindingKind.Result => new("resultat", "resultat", "result"),
        FindingKind.HowMeasured => new("måles slik", "blir målt slik", "measured so"),
        FindingKind.Challenge => new("utfordring", "utfordring", "challenge"),
        FindingKind.Advice => new("råd", "råd", "advice"),
        FindingKind.Number => new("tall", "tal", "number"),
        FindingKind.Rank => new("plass", "plass", "place"),
        FindingKind.Year => new("år", "år", "year"),
        FindingKind.Municipality => new("kommune", "kommune", "municipality"),
        _ => new("organisasjon", "organisasjon", "organisation"),
    };

    public static Text Of(Becoming becoming) => becoming switch
    {
        Becoming.Nothing => new("ingenting", "ingenting", "nothing"),
        Becoming.Goal => new("mål", "mål", "goal"),
        Becoming.Initiative => new("tiltak", "tiltak", "initiative"),
        Becoming.Card => new("prosjektkort", "prosjektkort", "project card"),
        Becoming.InitiativeAndCard => new("tiltak og prosjektkort", "tiltak og prosjektkort", "initiative and project card"),
        _ => new("lærdom", "lærdom", "lesson"),
    };

    public static Text Of(ToldStage stage) => stage switch
    {
        ToldStage.Designed => new("prosjektert", "prosjektert", "designed"),
        ToldStage.Decided => new("vedtatt", "vedteke", "decided"),
        ToldStage.Built => new("bygget", "bygd", "built"),
        _ => new("i drift", "i drift", "in operation"),
    };
}

using Samspill.Kernel;
using Samspill.Knowledge.Cards;

namespace Samspill.Knowledge.Lists;

/// <summary>What a column of a project list means.</summary>
public enum ListField
{
    /// <summary>Nothing that a card has room for: it is left alone.</summary>
    None,

    /// <summary>What the project is called. Every list must have it.</summary>
    Title,

    /// <summary>What the list itself calls the project, so that it is known again when its name is changed.</summary>
    Id,

    /// <summary>How far it has come.</summary>
    State,

    /// <summary>Whether it works.</summary>
    Finding,

    /// <summary>The problem.</summary>
    Problem,

    /// <summary>What was done.</summary>
    Done,

    /// <summary>What came of it.</summary>
    Result,

    /// <summary>How that is known.</summary>
    Evidence,

    /// <summary>What did not work, and why.</summary>
    Failure,

    /// <summary>What others can take over.</summary>
    Transfers,

    /// <summary>The municipality or several.</summary>
    Municipalities,

    /// <summary>The place.</summary>
    Place,

    /// <summary>The year or the day it began.</summary>
    FromYear,

    /// <summary>The year or the day it ended.</summary>
    ToYear,

    /// <summary>Both in one, as `2015–2017`.</summary>
    Years,

    /// <summary>Themes.</summary>
    Themes,

    /// <summary>Who took part.</summary>
    Partners,

    /// <summary>Who can tell more.</summary>
    Contact,

    /// <summary>Kroner; the heading tells who paid.</summary>
    Cost,
}

/// <summary>What columns are taken to mean before anybody has said, from the words of their headings.</summary>
internal static class Headings
{
    /// <summary>Beginnings of words, the telling ones first: the first that a heading has decides.</summary>
    private static readonly (ListField Field, string[] Begins)[] Known =
    [
        (ListField.Id, ["prosjektnummer", "prosjektnr", "prosjekt-id", "saksnr", "saksnummer", "løpenummer", "nokkel", "nøkkel", "id", "nr", "ref", "key"]),
        (ListField.Evidence, ["dokumentasjon", "evidence", "måleme"]),
        (ListField.Failure, ["hva gikk", "kva gjekk", "ikke gikk", "ikkje gjekk", "mislyk", "misluk", "feil", "failure", "failed", "årsak"]),
        (ListField.Transfers, ["læring", "lærdom", "overfør", "erfaring", "kan tas over", "kan takast over", "ta over", "hva andre kan", "kva andre kan", "lessons", "transfer"]),
        (ListField.Finding, ["virker", "verkar", "works", "vurdering"]),
        (ListField.State, ["status", "tilstand", "fase", "state"]),
        (ListField.Problem, ["problem", "bakgrunn", "behov", "utfordring", "background"]),
        (ListField.Result, ["resultat", "effekt", "oppnådd", "result", "outcome"]),
        (ListField.Done, ["beskrivelse", "beskriving", "skildring", "aktivitet", "innhold", "innhald", "tiltak", "gjennomføring", "hva vi gjorde", "kva vi gjorde", "gjort", "description", "activity", "done"]),
        (ListField.Cost, ["kostnad", "tilskudd", "tilskot", "tilsagn", "beløp", "bevilg", "løyving", "støtte", "støtta", "budsjett", "sum", "kroner", "egenandel", "eigendel", "cost", "grant", "amount", "budget"]),
        (ListField.FromYear, ["start", "fra", "frå", "oppstart", "begynt", "from", "began"]),
        (ListField.ToYear, ["slutt", "til", "ferdig", "avslutt", "end", "to"]),
        (ListField.Years, ["periode", "tidsrom", "år", "period", "year"]),
        (ListField.Municipalities, ["kommune", "municipalit"]),
        (ListField.Place, ["sted", "stad", "lokasjon", "place", "adresse"]),
        (ListField.Themes, ["tema", "kategori", "område", "bransje", "næring", "theme", "topic"]),
        (ListField.Partners, ["partner", "samarbeid", "deltaker", "deltakar", "søker", "søkjar", "organisasjon", "eier", "eigar"]),
        (ListField.Contact, ["kontakt", "ansvarlig", "ansvarleg", "contact"]),
        (ListField.Title, ["prosjektnavn", "prosjektnamn", "prosjekt", "navn", "namn", "tittel", "project", "title", "name"]),
    ];

    /// <summary>A word shorter than this must stand alone: `til` is not the beginning of `tilskudd`.</summary>
    private const int Shortest = 5;

    /// <summary>What each heading is taken to mean; what only one column can be, the first gets.</summary>
    public static IReadOnlyList<ListField> Guessed(IReadOnlyList<string> headings)
    {
        var taken = new HashSet<ListField>();
        return [.. headings.Select(heading =>
        {
            var plain = " " + heading.ToLowerInvariant().Replace('_', ' ').Replace('(', ' ').Replace('/', ' ').Replace('.', ' ').Trim() + " ";
            var field = Known.FirstOrDefault(known => Array.Exists(known.Begins, begin => plain.Contains(" " + begin + (begin.Length < Shortest ? " " : ""), StringComparison.Ordinal))).Field;
            return field == ListField.None || field == ListField.Cost || taken.Add(field) ? field : ListField.None;
        })];
    }
}

internal static class ListWords
{
    public static readonly Text Title = new("Hent prosjektliste", "Hent prosjektliste", "Bring in a project list");
    public static readonly Text Verdict = new("Last opp listen dere har, som XLSX eller CSV. Du ser hva som blir laget, før noe lages.", "Last opp lista de har, som XLSX eller CSV. Du ser kva som blir laga, før noko blir laga.", "Upload the list you have, as XLSX or CSV. You see what will be made before anything is made.");
    public static readonly Text File = new("Fil", "Fil", "File");
    public static readonly Text FileHelp = new("Én rad for hvert prosjekt, med overskrifter over kolonnene. Overskriftene kan hete hva som helst.", "Éi rad for kvart prosjekt, med overskrifter over kolonnane. Overskriftene kan heite kva som helst.", "One row for each project, with headings over the columns. The headings may be called anything.");
    public static readonly Text Upload = new("Se på listen", "Sjå på lista", "Look at the list");
    public static readonly Text FileMissing = new("Velg en fil.", "Vel ei fil.", "Choose a file.");
    public static readonly Text FileTooLarge = new("Filen er for stor. Den kan være {0} MB.", "Fila er for stor. Ho kan vere {0} MB.", "The file is too large. It may be {0} MB.");
    public static readonly Text NoRows = new("Vi finner ingen rader under overskriftene. Listen må ha en rad med overskrifter og minst ett prosjekt.", "Vi finn ingen rader under overskriftene. Lista må ha ei rad med overskrifter og minst eitt prosjekt.", "We find no rows under the headings. The list must have a row of headings and at least one project.");
    public static readonly Text Place = new("Hvor listen står i filen", "Kvar lista står i fila", "Where the list stands in the file");
    public static readonly Text Sheet = new("Ark", "Ark", "Sheet");
    public static readonly Text SheetRows = new("{0} ({1:#,0} rader)", "{0} ({1:#,0} rader)", "{0} ({1:#,0} rows)");
    public static readonly Text HeadingRow = new("Raden med overskrifter", "Rada med overskrifter", "The row of headings");
    public static readonly Text ReadThere = new("Les herfra", "Les herifrå", "Read from here");
    public static readonly Text OtherSheets = new("Filen har {0} ark med lister. Bare «{1}» er lest. Velg et annet ark for å hente det.", "Fila har {0} ark med lister. Berre «{1}» er lese. Vel eit anna ark for å hente det.", "The file has {0} sheets with lists. Only “{1}” is read. Choose another sheet to bring that in.");
    public static readonly Text RowsLeft = new("De siste {0:#,0} radene er ikke lest: en liste kan ha {1:#,0}. Del listen i flere filer og hent dem én for én.", "Dei siste {0:#,0} radene er ikkje lesne: ei liste kan ha {1:#,0}. Del lista i fleire filer og hent dei éi for éi.", "The last {0:#,0} rows are not read: a list may have {1:#,0}. Split the list into several files and bring them in one by one.");
    public static readonly Plural ColumnsLeft = new(new("Den siste kolonnen er ikke lest: en liste kan ha {1}. Flytt det som skal med, lenger til venstre.", "Den siste kolonnen er ikkje lesen: ei liste kan ha {1}. Flytt det som skal med, lenger til venstre.", "The last column is not read: a list may have {1}. Move what is to be read further left."), new("De siste {0} kolonnene er ikke lest: en liste kan ha {1}. Flytt det som skal med, lenger til venstre.", "Dei siste {0} kolonnane er ikkje lesne: ei liste kan ha {1}. Flytt det som skal med, lenger til venstre.", "The last {0} columns are not read: a list may have {1}. Move what is to be read further left."));
    public static readonly Text Columns = new("Hva kolonnene betyr", "Kva kolonnane tyder", "What the columns mean");
    public static readonly Text Remembered = new("Slik ble de samme overskriftene lest sist.", "Slik vart dei same overskriftene lesne sist.", "This is how the same headings were read last time.");
    public static readonly Text Guessed = new("Vi har foreslått ut fra overskriftene. Se over.", "Vi har føreslege ut frå overskriftene. Sjå over.", "We have proposed from the headings. Look them over.");
    public static readonly Text Example = new("for eksempel {0}", "til dømes {0}", "for example {0}");
    public static readonly Text SaveColumns = new("Bruk og husk dette", "Bruk og hugs dette", "Use and remember this");
    public static readonly Text ColumnsSaved = new("Kolonnene er husket til neste gang.", "Kolonnane er hugsa til neste gong.", "The columns are remembered for next time.");
    public static readonly Text PreviewOfFaulty = new("Slik leses radene nå", "Slik blir radene lesne no", "How the rows are read now");
    public static readonly Text Preview = new("Dette blir laget", "Dette blir laga", "This will be made");
    public static readonly Plural Sum = new(new("{0} nytt kort, {1} kan endres, {2} som før.", "{0} nytt kort, {1} kan endrast, {2} som før.", "{0} new card, {1} may change, {2} as before."), new("{0} nye kort, {1} kan endres, {2} som før.", "{0} nye kort, {1} kan endrast, {2} som før.", "{0} new cards, {1} may change, {2} as before."));
    public static readonly Text Faults = new("Dette må rettes i listen først", "Dette må rettast i lista først", "This must be mended in the list first");
    public static readonly Text FaultsHelp = new("Ingenting lages før alle radene kan leses. Rett filen og last den opp på nytt, eller la kolonnen bety «brukes ikke».", "Ingenting blir laga før alle radene kan lesast. Rett fila og last ho opp på nytt, eller la kolonnen tyde «blir ikkje brukt».", "Nothing is made before all rows can be read. Mend the file and upload it again, or let the column mean “not used”.");
    public static readonly Text More = new("og {0} til", "og {0} til", "and {0} more");
    public static readonly Text Row = new("Rad", "Rad", "Row");
    public static readonly Text Project = new("Prosjekt", "Prosjekt", "Project");
    public static readonly Text Fate = new("Hva som skjer", "Kva som skjer", "What happens");
    public static readonly Text IsNew = new("nytt kort", "nytt kort", "new card");
    public static readonly Text IsSame = new("som før", "som før", "as before");
    public static readonly Text Known = new("Kort som listen vil endre", "Kort som lista vil endre", "Cards that the list would change");
    public static readonly Text KnownHelp = new("Kryss av kortene som skal endres. De andre står som de er. Offentlige kort og kort dere har skrevet selv, er ikke krysset av.", "Kryss av korta som skal endrast. Dei andre står som dei er. Offentlege kort og kort de har skrive sjølve, er ikkje kryssa av.", "Tick the cards to change. The others stay as they are. Public cards, and cards you wrote yourselves, are not ticked.");
    public static readonly Plural Elsewhere = new(new("{0} rad nevner en kommune som ikke står i registeret. Kortet får ikke den kommunen; navnet blir stående som sted. Rett navnet i listen, eller legg kommunen inn under Organisasjoner, og last opp på nytt.", "{0} rad nemner ein kommune som ikkje står i registeret. Kortet får ikkje den kommunen; namnet blir ståande som stad. Rett namnet i lista, eller legg kommunen inn under Organisasjonar, og last opp på nytt.", "{0} row names a municipality that is not in the directory. The card does not get it; the name stands as place. Mend the name in the list, or add the municipality under Organisations, and upload again."), new("{0} rader nevner kommuner som ikke står i registeret. Kortene får ikke de kommunene; navnene blir stående som sted. Rett navnene i listen, eller legg kommunene inn under Organisasjoner, og last opp på nytt.", "{0} rader nemner kommunar som ikkje står i registeret. Korta får ikkje dei kommunane; namna blir ståande som stad. Rett namna i lista, eller legg kommunane inn under Organisasjonar, og last opp på nytt.", "{0} rows name municipalities that are not in the directory. The cards do not get them; the names stand as place. Mend the names in the list, or add the municipalities under Organisations, and upload again."));
    public static readonly Text ElsewhereOf = new("Ukjent kommune: {0}. Står som sted.", "Ukjend kommune: {0}. Står som stad.", "Unknown municipality: {0}. Stands as place.");
    public static readonly Text RowOf = new("Rad {0}.", "Rad {0}.", "Row {0}.");
    public static readonly Text SeeCard = new("Se kortet {0}", "Sjå kortet {0}", "See the card {0}");
    public static readonly Text IsPublic = new("offentlig", "offentleg", "public");
    public static readonly Text IsOwn = new("skrevet her", "skrive her", "written here");
    public static readonly Text Empty = new("tomt", "tomt", "empty");
    public static readonly Text Agree = new("Lag kortene", "Lag korta", "Make the cards");
    public static readonly Text Done = new("{0} nye kort er laget, {1} er endret.", "{0} nye kort er laga, {1} er endra.", "{0} new cards are made, {1} are changed.");
    public static readonly Text PlanMissing = new("Se over listen før kortene lages.", "Sjå over lista før korta blir laga.", "Look the list over before the cards are made.");
    public static readonly Text NoTitleColumn = new("Ingen kolonne er navnet på prosjektet. Velg en.", "Ingen kolonne er namnet på prosjektet. Vel ein.", "No column is the name of the project. Choose one.");
    public static readonly Text Twice = new("Bare én kolonne kan være {0}.", "Berre éin kolonne kan vere {0}.", "Only one column can be {0}.");
    public static readonly Text TitleEmpty = new("Raden har ingen prosjektnavn. Skriv navnet, eller slett raden.", "Rada har ikkje noko prosjektnamn. Skriv namnet, eller slett rada.", "The row has no project name. Write the name, or delete the row.");
    public static readonly Text SameAs = new("Det samme prosjektet står også i rad {0}. Slett den ene.", "Det same prosjektet står òg i rad {0}. Slett den eine.", "The same project also stands in row {0}. Delete one of them.");
    public static readonly Text StateUnknown = new("«{0}» er ikke en status vi kjenner. Skriv idé, i gang, gjennomført, stoppet eller mislyktes.", "«{0}» er ikkje ein status vi kjenner. Skriv idé, i gang, gjennomført, stoppa eller mislukkast.", "“{0}” is no status that we know. Write idea, running, finished, stopped or failed.");
    public static readonly Text FindingUnknown = new("«{0}» sier ikke om det virker. Skriv virker, virker ikke eller for tidlig.", "«{0}» seier ikkje om det verkar. Skriv verkar, verkar ikkje eller for tidleg.", "“{0}” does not say whether it works. Write works, does not work or too early.");
    public static readonly Text NoYear = new("«{0}» har ikke noe årstall. Skriv for eksempel 2016.", "«{0}» har ikkje noko årstal. Skriv til dømes 2016.", "“{0}” has no year. Write for example 2016.");
    public static readonly Text YearsTurned = new("Prosjektet slutter i {0}, før det begynner i {1}. Rett årene.", "Prosjektet sluttar i {0}, før det byrjar i {1}. Rett åra.", "The project ends in {0}, before it begins in {1}. Mend the years.");
    public static readonly Text TooLong = new("Teksten kan ha {0:#,0} tegn. Den har {1:#,0}. Kort den ned.", "Teksten kan ha {0:#,0} teikn. Han har {1:#,0}. Kort han ned.", "The text may have {0:#,0} characters. It has {1:#,0}. Shorten it.");

    public static Text Of(ListField field) => field switch
    {
        ListField.None => new("brukes ikke", "blir ikkje brukt", "not used"),
        ListField.Title => CardFieldWords.Name,
        ListField.Id => new("Prosjektnummer i listen", "Prosjektnummer i lista", "Project number in the list"),
        ListField.State => CardFieldWords.State,
        ListField.Finding => CardFieldWords.Finding,
        ListField.Problem => CardFieldWords.Problem,
        ListField.Done => CardFieldWords.Done,
        ListField.Result => CardFieldWords.Result,
        ListField.Evidence => CardFieldWords.Evidence,
        ListField.Failure => CardFieldWords.Failure,
        ListField.Transfers => CardFieldWords.Transfers,
        ListField.Municipalities => CardFieldWords.Municipalities,
        ListField.Place => CardFieldWords.Place,
        ListField.FromYear => CardFieldWords.FromYear,
        ListField.ToYear => CardFieldWords.ToYear,
        ListField.Years => new("Startet og ferdig i ett", "Starta og ferdig i eitt", "Began and ended in one"),
        ListField.Themes => CardFieldWords.Themes,
        ListField.Partners => CardFieldWords.Partners,
        ListField.Contact => CardFieldWords.Contact,
        _ => new("Kroner, fra kilden i overskriften", "Kroner, frå kjelda i overskrifta", "Kroner, from the source in the heading"),
    };
}

internal static class ListRefusals
{
    public static readonly Refusal Unread = new("knowledge.list-unread", new("Listen har rader som ikke kan leses. Ingenting er laget.", "Lista har rader som ikkje kan lesast. Ingenting er laga.", "The list has rows that cannot be read. Nothing is made."));
    public static readonly Refusal PlanChanged = new("knowledge.list-plan-changed", new("Kortene er endret siden du så hva listen gjør. Ingenting er laget. Se over på nytt.", "Korta er endra sidan du såg kva lista gjer. Ingenting er laga. Sjå over på nytt.", "The cards have changed since you saw what the list does. Nothing is made. Look it over again."), RefusalKind.Conflict);
}

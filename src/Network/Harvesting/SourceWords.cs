using Samspill.Kernel;

namespace Samspill.Network.Harvesting;

internal static class SourceWords
{
    public static readonly Text Title = new("Kilder vi henter fra", "Kjelder vi hentar frå", "Sources we fetch from");
    public static readonly Text Source = new("Kilde", "Kjelde", "Source");
    public static readonly Text None = new("Ingen kilder ennå. Skriv adressen til en annen region, et arkiv med OAI-PMH eller en prosjektliste.", "Ingen kjelder enno. Skriv adressa til ein annan region, eit arkiv med OAI-PMH eller ei prosjektliste.", "No sources yet. Write the address of another region, a repository with OAI-PMH or a list of projects.");
    public static readonly Text NoneYet = new("Ingen kilder ennå.", "Ingen kjelder enno.", "No sources yet.");
    public static readonly Plural Verdict = new(new("{0} kilde.", "{0} kjelde.", "{0} source."), new("{0} kilder.", "{0} kjelder.", "{0} sources."));
    public static readonly Text NotOurs = new("Det vi henter, er andres. Det telles aldri med i våre tall.", "Det vi hentar, er andres. Det blir aldri talt med i tala våre.", "What we fetch belongs to others. It is never counted among our figures.");
    public static readonly Text Name = new("Hva vi kaller den", "Kva vi kallar ho", "What we call it");
    public static readonly Text NameHelp = new("Tomt gir navnet kilden har selv.", "Tomt gir namnet kjelda har sjølv.", "Left empty it is what the source calls itself.");
    public static readonly Text Address = new("Adresse", "Adresse", "Address");
    public static readonly Text AddressHelp = new("Forsiden til en region, en OAI-PMH-adresse, eller en fil med prosjekter (CSV, XLSX, JSON).", "Framsida til ein region, ei OAI-PMH-adresse, eller ei fil med prosjekt (CSV, XLSX, JSON).", "The front page of a region, an OAI-PMH address, or a file of projects (CSV, XLSX, JSON).");
    public static readonly Text AddressMissing = new("Skriv adressen.", "Skriv adressa.", "Write the address.");
    public static readonly Text TitleMissing = new("Skriv hva kilden skal hete.", "Skriv kva kjelda skal heite.", "Write what the source is to be called.");
    public static readonly Text EveryDays = new("Dager mellom hver henting", "Dagar mellom kvar henting", "Days between fetches");
    public static readonly Text DaysWrong = new("Skriv 1 til 90 dager.", "Skriv 1 til 90 dagar.", "Write 1 to 90 days.");
    public static readonly Text Try = new("Prøv adressen", "Prøv adressa", "Try the address");
    public static readonly Text Add = new("Legg til og hent", "Legg til og hent", "Add and fetch");
    public static readonly Text AddTitle = new("Legg til en kilde", "Legg til ei kjelde", "Add a source");
    public static readonly Text Tried = new("Dette står på adressen", "Dette står på adressa", "This stands at the address");
    public static readonly Plural SizeIs = new(new("{0} post", "{0} post", "{0} record"), new("{0} poster", "{0} postar", "{0} records"));
    public static readonly Text SizeUnknown = new("den sier ikke hvor mange", "ho seier ikkje kor mange", "it does not say how many");
    public static readonly Plural Added = new(new("{1} er lagt til. {0} post kom.", "{1} er lagd til. {0} post kom.", "{1} is added. {0} record came."), new("{1} er lagt til. {0} poster kom.", "{1} er lagd til. {0} postar kom.", "{1} is added. {0} records came."));
    public static readonly Text Fetched = new("{0} nye, {1} endret, {2} borte.", "{0} nye, {1} endra, {2} borte.", "{0} new, {1} changed, {2} gone.");
    public static readonly Text Saved = new("Kilden er lagret.", "Kjelda er lagra.", "The source is saved.");
    public static readonly Text IsStopped = new("Vi henter ikke mer herfra. Det som er hentet, står her til noen fjerner det, men søket finner det ikke.", "Vi hentar ikkje meir herifrå. Det som er henta, står her til nokon fjernar det, men søket finn det ikkje.", "We fetch no more from here. What was fetched stands here until somebody removes it, but the search does not find it.");
    public static readonly Text RemoveItems = new("Fjern det som er hentet", "Fjern det som er henta", "Remove what was fetched");
    public static readonly Plural Removed = new(new("{0} post er fjernet.", "{0} post er fjerna.", "{0} record is removed."), new("{0} poster er fjernet.", "{0} postar er fjerna.", "{0} records are removed."));
    public static readonly Text Subjects = new("Emner", "Emne", "Subjects");
    public static readonly Text Places = new("Sted", "Stad", "Place");
    public static readonly Text Kind = new("Type", "Type", "Kind");
    public static readonly Text Items = new("Poster", "Postar", "Records");
    public static readonly Text Last = new("Sist hentet", "Sist henta", "Last fetched");
    public static readonly Text Next = new("Neste", "Neste", "Next");
    public static readonly Text Never = new("aldri", "aldri", "never");
    public static readonly Text Ended = new("stoppet", "stoppa", "stopped");
    public static readonly Text Sort = new("Slag", "Slag", "Type");
    public static readonly Text State = new("Status", "Status", "Status");
    public static readonly Text Well = new("Går bra", "Går bra", "Goes well");
    public static readonly Text Failed = new("Stoppet", "Stoppa", "Stopped");
    public static readonly Text Rounds = new("Hentinger", "Hentingar", "Fetches");
    public static readonly Text When = new("Når", "Når", "When");
    public static readonly Text Came = new("Nye", "Nye", "New");
    public static readonly Text Changed = new("Endret", "Endra", "Changed");
    public static readonly Text Same = new("Uendret", "Uendra", "Unchanged");
    public static readonly Text Gone = new("Borte", "Borte", "Gone");
    public static readonly Text Skipped = new("Kunne ikke leses", "Kunne ikkje lesast", "Could not be read");
    public static readonly Text How = new("Hvordan det gikk", "Korleis det gjekk", "How it went");
    public static readonly Text WentWell = new("kom til enden", "kom til enden", "came to its end");
    public static readonly Text ItemsTitle = new("Dette har de delt", "Dette har dei delt", "What they have shared");
    public static readonly Text NoItems = new("Ingenting er hentet ennå.", "Ingenting er henta enno.", "Nothing is fetched yet.");
    public static readonly Text ItemTitle = new("Tittel", "Tittel", "Title");
    public static readonly Text AllOfThem = new("Alt fra denne kilden", "Alt frå denne kjelda", "Everything from this source");
    public static readonly Text Year = new("År", "År", "Year");
    public static readonly Text By = new("Av", "Av", "By");
    public static readonly Text ChangedOn = new("Sist endret", "Sist endra", "Last changed");
    public static readonly Text Vanished = new("borte siden {0}", "borte sidan {0}", "gone since {0}");
    public static readonly Text FetchNow = new("Hent nå", "Hent no", "Fetch now");
    public static readonly Text Change = new("Endre kilden", "Endre kjelda", "Change the source");
    public static readonly Text Save = new("Lagre kilden", "Lagre kjelda", "Save the source");
    public static readonly Text Stop = new("Slutt å hente", "Slutt å hente", "Stop fetching");

    public static Text Of(SourceKind kind) => kind switch
    {
        SourceKind.Samspill => Text.Same("Samspill"),
        SourceKind.Repository => Text.Same("OAI-PMH"),
        _ => new("Prosjektliste", "Prosjektliste", "List of projects"),
    };

    /// <summary>What a repository says that a record is: what another installation of this product says, in words of ours, and anything else as it stands.</summary>
    public static string? SortOf(string? type) => type switch
    {
        nameof(PublishedKind.Goal) => new Text("Mål", "Mål", "Goal").ToString(),
        nameof(PublishedKind.Project) => new Text("Prosjekt", "Prosjekt", "Project").ToString(),
        nameof(PublishedKind.Dataset) => new Text("Tall", "Tal", "Figures").ToString(),
        nameof(PublishedKind.Decision) => new Text("Vedtak", "Vedtak", "Decision").ToString(),
        nameof(PublishedKind.Publication) => new Text("Tekst", "Tekst", "Text").ToString(),
        _ => type,
    };
}

internal static class SourceRefusals
{
    public static readonly Refusal Taken = new("network.source-taken", new("Den adressen henter vi fra alt.", "Den adressa hentar vi frå alt.", "We fetch from that address already."));
    public static readonly Refusal Busy = new("network.harvest-busy", new("Kilden hentes akkurat nå. Vent litt, og se hva som kom.", "Kjelda blir henta akkurat no. Vent litt, og sjå kva som kom.", "The source is being fetched just now. Wait a little, and see what came."), RefusalKind.Conflict);
    public static readonly Refusal Stopped = new("network.source-stopped", new("Vi har sluttet å hente fra kilden.", "Vi har slutta å hente frå kjelda.", "We have stopped fetching from the source."));
    public static readonly Refusal StillFetched = new("network.source-still-fetched", new("Slutt å hente fra kilden først. Ellers kommer det tilbake.", "Slutt å hente frå kjelda først. Elles kjem det tilbake.", "Stop fetching from the source first. Otherwise it comes back."));
    private static readonly Refusal Unfit = new("network.source-unfit", Text.Same("{0}"));

    /// <summary>That an address cannot be harvested, and why.</summary>
    public static Refusal Of(HarvestException fault) => Unfit with { Says = HarvestFaultWords.Of(fault.Fault, fault.Detail) };
}

using Samspill.Kernel;

namespace Samspill.Ui;

/// <summary>The words around every page.</summary>
public static class Words
{
    /// <summary>Skip link.</summary>
    public static readonly Text Skip = new("Hopp til innholdet", "Hopp til innhaldet", "Skip to content");

    /// <summary>Main menu.</summary>
    public static readonly Text MainMenu = new("Hovedmeny", "Hovudmeny", "Main menu");

    /// <summary>Breadcrumbs.</summary>
    public static readonly Text YouAreHere = new("Du er her", "Du er her", "You are here");

    /// <summary>Search.</summary>
    public static readonly Text FindKeys = Text.Same("Ctrl K");
    public static readonly Text GoTo = new("gå hit", "gå hit", "go here");
    public static readonly Text AllHits = new("Alle treff på «{0}»", "Alle treff på «{0}»", "All hits for “{0}”");
    public static readonly Text NothingFound = new("Ingen treff ennå. Skriv mer, eller skriv et annet ord.", "Ingen treff enno. Skriv meir, eller skriv eit anna ord.", "No hits yet. Type more, or type another word.");
    public static readonly Text FindFailed = new("Søket svarer ikke. Er du på nett?", "Søket svarar ikkje. Er du på nett?", "The search does not answer. Are you online?");
    public static readonly Text FindHelp = new("Pil opp og ned velger, Enter går dit, Esc lukker.", "Pil opp og ned vel, Enter går dit, Esc lukkar.", "Arrow up and down choose, Enter goes there, Esc closes.");
    public static readonly Text Find = new("Søk i alt", "Søk i alt", "Search everything");

    /// <summary>Sign in.</summary>
    public static readonly Text SignIn = new("Logg inn", "Logg inn", "Sign in");

    /// <summary>Sign out.</summary>
    public static readonly Text SignOut = new("Logg ut", "Logg ut", "Sign out");

    /// <summary>Menu at the foot of the page.</summary>
    public static readonly Text FootMenu = new("Om partnerskapet og kontoen", "Om partnarskapet og kontoen", "About the partnership and the account");

    /// <summary>The reader's own account.</summary>
    public static readonly Text MyAccount = new("Min konto", "Kontoen min", "My account");

    /// <summary>The reader's own account, where there is little room.</summary>
    public static readonly Text Account = new("Konto", "Konto", "Account");

    /// <summary>The reference for programs.</summary>
    public static readonly Text ForPrograms = new("For datasystemer", "For datasystem", "For computer systems");

    /// <summary>Privacy and cookies.</summary>
    public static readonly Text Privacy = new("Personvern", "Personvern", "Privacy");

    /// <summary>Accessibility statement.</summary>
    public static readonly Text Accessibility = new("Tilgjengelighetserklæring", "Tilgjengelegheitserklæring", "Accessibility statement");

    /// <summary>Before the demo tag in the footer.</summary>
    public static readonly Text DemoBefore = new("rader merket", "rader merkte", "rows marked");

    /// <summary>After the demo tag in the footer.</summary>
    public static readonly Text DemoAfter = new("er oppdiktet", "er oppdikta", "are invented");

    /// <summary>To the page that sent the reader here.</summary>
    public static readonly Text GoBack = new("Tilbake dit du kom fra", "Tilbake dit du kom frå", "Back to where you came from");

    /// <summary>Above a list of faults.</summary>
    public static readonly Text FaultsAbove = new("Dette må rettes", "Dette må rettast", "Please mend this");

    /// <summary>On the way to the page before.</summary>
    public static readonly Text PreviousPage = new("Forrige", "Førre", "Previous");

    /// <summary>On the way to the page after.</summary>
    public static readonly Text NextPage = new("Neste", "Neste", "Next");

    /// <summary>Which page of how many.</summary>
    public static readonly Text PageOf = new("Side {0} av {1}", "Side {0} av {1}", "Page {0} of {1}");

    /// <summary>Yes.</summary>
    public static readonly Text Yes = new("ja", "ja", "yes");

    /// <summary>No.</summary>
    public static readonly Text No = new("nei", "nei", "no");

    /// <summary>Not measured.</summary>
    public static readonly Text NotMeasured = new("ikke målt", "ikkje målt", "not measured");

    /// <summary>Not stated.</summary>
    public static readonly Text NotStated = new("ikke oppgitt", "ikkje oppgitt", "not stated");

    /// <summary>Not set.</summary>
    public static readonly Text NotSet = new("ikke satt", "ikkje sett", "not set");

    /// <summary>Not found.</summary>
    public static readonly Text NotFound = new("Vi finner ikke siden", "Vi finn ikkje sida", "We cannot find the page");

    /// <summary>What to do when not found.</summary>
    public static readonly Text NotFoundHelp = new("Adressen kan være feil, eller du har ikke tilgang. Gå til forsiden. Er du ikke logget inn, så prøv det først.", "Adressa kan vere feil, eller du har ikkje tilgang. Gå til framsida. Er du ikkje logga inn, så prøv det først.", "The address may be wrong, or you have no access. Go to the front page. If you are not signed in, try that first.");

    /// <summary>Front page.</summary>
    public static readonly Text Front = new("Til forsiden", "Til framsida", "To the front page");

    /// <summary>Refused.</summary>
    public static readonly Text Refused = new("Det går ikke nå", "Det går ikkje no", "That is not possible now");

    /// <summary>A fault of ours.</summary>
    public static readonly Text Fault = new("Noe gikk galt hos oss", "Noko gjekk gale hos oss", "Something went wrong on our side");

    /// <summary>What to do about a fault.</summary>
    public static readonly Text FaultHelp = new("Ingenting er lagret halvveis. Prøv igjen om litt.", "Ingenting er lagra halvvegs. Prøv igjen om litt.", "Nothing is half saved. Try again in a moment.");

    /// <summary>Somebody else changed it first.</summary>
    public static readonly Text Conflict = new("Noen andre lagret først", "Nokon andre lagra først", "Somebody else saved first");
}

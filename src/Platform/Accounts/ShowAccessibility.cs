using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Platform.Accounts;

/// <summary>The accessibility statement: what the pages are held against, how it is tested, what is known to fall short, and where one complains.</summary>
public static class ShowAccessibility
{
    /// <summary>The day the statement was last gone through.</summary>
    public static readonly DateOnly Reviewed = new(2026, 11, 27);

    /// <summary>What the page shows.</summary>
    /// <param name="Standard">The standard that the pages are held against.</param>
    public sealed record View(string Standard, DateOnly Reviewed, IReadOnlyList<Text> Tested, IReadOnlyList<Text> Shortcomings, IReadOnlyList<Text> Feedback, string Authority);

    internal static IResult Handle() => Answer.With<AccessibilityPage, View>(new View("WCAG 2.2 AA", Reviewed, AccessibilityWords.Tested, AccessibilityWords.Shortcomings, AccessibilityWords.Feedback, AccessibilityWords.Authority));
}

/// <summary>The words of the accessibility statement.</summary>
internal static class AccessibilityWords
{
    /// <summary>The authority that oversees universal design of ICT in Norway, and its page on complaints.</summary>
    public const string Authority = "https://www.uutilsynet.no";

    public static readonly Text Title = new("Tilgjengelighetserklæring", "Tilgjengelegheitserklæring", "Accessibility statement");
    public static readonly Text Verdict = new("Sidene skal kunne brukes av alle. De måles mot WCAG 2.2 på nivå A og AA, og oppfyller kravene med de unntakene som står under.", "Sidene skal kunne brukast av alle. Dei blir målte mot WCAG 2.2 på nivå A og AA, og oppfyller krava med dei unntaka som står under.", "The pages are to be usable by everybody. They are held against WCAG 2.2 levels A and AA, and meet it with the exceptions below.");
    public static readonly Text StandardTitle = new("Hva sidene måles mot", "Kva sidene blir målte mot", "What the pages are held against");
    public static readonly Text StandardSays = new("WCAG 2.2 nivå AA. Det tar med alle kravene norsk lov stiller til nettsteder i offentlig sektor, som bygger på WCAG 2.1.", "WCAG 2.2 nivå AA. Det tek med alle krava norsk lov stiller til nettstader i offentleg sektor, som byggjer på WCAG 2.1.", "WCAG 2.2 level AA. It holds all that Norwegian law asks of public websites, which is built on WCAG 2.1.");
    public static readonly Text TestedTitle = new("Hva som er prøvd", "Kva som er prøvd", "What is tested");
    public static readonly Text ShortTitle = new("Det vi vet ikke er godt nok", "Det vi veit ikkje er godt nok", "What we know falls short");
    public static readonly Text FeedbackTitle = new("Fant du noe som ikke virker?", "Fann du noko som ikkje verkar?", "Found something that does not work?");
    public static readonly Text ComplainTitle = new("Klag til tilsynet", "Klag til tilsynet", "Complain to the authority");
    public static readonly Text ComplainSays = new("Digitaliseringsdirektoratet fører tilsyn med universell utforming av IKT. Får du ikke hjelp hos oss, kan du melde fra til tilsynet. Det offentlige organet som bruker Samspill, skal også ha sin egen erklæring på uustatus.no.", "Digitaliseringsdirektoratet fører tilsyn med universell utforming av IKT. Får du ikkje hjelp hos oss, kan du melde frå til tilsynet. Det offentlege organet som bruker Samspill, skal også ha si eiga erklæring på uustatus.no.", "The Norwegian Digitalisation Agency oversees universal design of ICT. If we do not help you, you can report it to the authority. The public body that uses Samspill also has a statement of its own at uustatus.no.");
    public static readonly Text ToAuthority = new("Til tilsynet for universell utforming av IKT", "Til tilsynet for universell utforming av IKT", "To the authority for universal design of ICT");
    public static readonly Text ToStatements = new("Erklæringer på uustatus.no", "Erklæringar på uustatus.no", "Statements at uustatus.no");
    public static readonly Text ReviewedOn = new("Sist gjennomgått {0}.", "Sist gjennomgått {0}.", "Last reviewed on {0}.");

    public static readonly IReadOnlyList<Text> Tested =
    [
        new("Sidene er gått gjennom med axe i en ekte nettleser, på bokmål, nynorsk og engelsk, i lyst og mørkt.", "Sidene er gått gjennom med axe i ein ekte nettlesar, på bokmål, nynorsk og engelsk, i lyst og mørkt.", "The pages are gone through with axe in a real browser, in bokmål, nynorsk and English, in light and dark."),
        new("Veien fra tilsagnsbrev til første måling er gått med tastatur alene.", "Vegen frå tilsegnsbrev til første måling er gått med tastatur åleine.", "The way from a grant letter to the first measurement is gone by keyboard alone."),
        new("Sidene er vist 320 piksler brede, som er 400 % forstørring, uten å bli bredere enn skjermen.", "Sidene er viste 320 pikslar breie, som er 400 % forstørring, utan å bli breiare enn skjermen.", "The pages are shown 320 pixels wide, which is 400% zoom, without growing wider than the screen."),
        new("Alt kan gjøres uten JavaScript. Hver kurve har en tabell med de samme tallene.", "Alt kan gjerast utan JavaScript. Kvar kurve har ein tabell med dei same tala.", "Everything can be done without JavaScript. Every curve has a table with the same numbers."),
    ];

    public static readonly IReadOnlyList<Text> Shortcomings =
    [
        new("Sidene er ikke prøvd av mennesker som bruker skjermleser, forstørring eller talestyring til daglig.", "Sidene er ikkje prøvde av menneske som bruker skjermlesar, forstørring eller talestyring til dagleg.", "The pages have not been tried by people who use a screen reader, magnification or voice control every day."),
        new("Vedlegg er lagt ved av brukerne og er ikke sjekket. Be om innholdet på en annen måte hvis du ikke kan lese et.", "Vedlegg er lagde ved av brukarane og er ikkje sjekka. Be om innhaldet på ein annan måte om du ikkje kan lese eit.", "Attachments are added by users and are not checked. Ask for the content in another way if you cannot read one."),
        new("PDF-rapporten er merket for skjermleser, men er ikke holdt mot PDF/UA. Rapporten finnes også som HTML og Word.", "PDF-rapporten er merkt for skjermlesar, men er ikkje halden mot PDF/UA. Rapporten finst også som HTML og Word.", "The PDF report is tagged for screen readers, but is not held against PDF/UA. The report is also there as HTML and Word."),
        new("Det folk har skrevet, står på språket de skrev. Et avsnitt på et annet språk enn sidens er ikke alltid merket.", "Det folk har skrive, står på språket dei skreiv. Eit avsnitt på eit anna språk enn sida er ikkje alltid merkt.", "What people have written stands in their own language. A passage in another language than the page's is not always marked."),
    ];

    public static readonly IReadOnlyList<Text> Feedback =
    [
        new("Si fra til administratoren i partnerskapet ditt. Skriv adressen til siden og hva du prøvde å gjøre.", "Sei frå til administratoren i partnarskapet ditt. Skriv adressa til sida og kva du prøvde å gjere.", "Tell the administrator of your partnership. Write the page's address and what you were trying to do."),
        new("Er du logget inn, kan du også spørre på siden det gjelder, under «Spørsmål og kommentarer».", "Er du logga inn, kan du også spørje på sida det gjeld, under «Spørsmål og kommentarar».", "When signed in you can also ask on the page itself, under “Questions and comments”."),
    ];
}

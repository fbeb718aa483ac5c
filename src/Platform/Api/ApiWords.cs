using Samspill.Kernel;

namespace Samspill.Platform.Api;

internal static class ApiWords
{
    public static readonly Text Title = new("For datasystemer", "For datasystem", "For computer systems");
    public static readonly Text Verdict = new("Hver side svarer JSON til et program, på samme adresse og fra samme data.", "Kvar side svarer JSON til eit program, på same adresse og frå same data.", "Every page answers JSON to a program, at the same address and from the same data.");
    public static readonly Text How = new("Slik spør et program", "Slik spør eit program", "How a program asks");
    public static readonly Text ReadExample = new("Eksempel: hent målene", "Døme: hent måla", "Example: read the goals");
    public static readonly Text WriteExample = new("Eksempel: meld inn en måling", "Døme: meld inn ei måling", "Example: report a measurement");
    public static readonly string WriteCommand = "curl -H \"Authorization: Bearer samspill_…\" --json '{\"value\": 3.5, \"period\": \"2018-10-01\"}' \\\n     https://…/notodden/indikator/…";
    public static readonly Text KeyHelp = new("Lag en nøkkel på siden «Nøkler til datasystemer» i partnerskapet ditt.", "Lag ein nøkkel på sida «Nøklar til datasystem» i partnarskapet ditt.", "Make a key on the page “Keys for computer systems” of your partnership.");
    public static readonly Text Forms = new("Datoer skrives 2018-03-01 og tall 3.5. Det ingen vet, er null, aldri 0.", "Datoar blir skrivne 2018-03-01 og tal 3.5. Det ingen veit, er null, aldri 0.", "Dates are written 2018-03-01 and numbers 3.5. What nobody knows is null, never 0.");
    public static readonly Text Document = new("Hele beskrivelsen som OpenAPI", "Heile beskrivinga som OpenAPI", "The whole description as OpenAPI");
    public static readonly Text InEnglish = new("Navn og felt er på engelsk, slik de står i svarene.", "Namn og felt er på engelsk, slik dei står i svara.", "Names and fields are in English, as in the answers.");
    public static readonly Text Rooms = new("Innhold", "Innhald", "Contents");
    public static readonly Plural Operations = new(new("{0} adresse", "{0} adresse", "{0} operation"), new("{0} adresser", "{0} adresser", "{0} operations"));
    public static readonly Text Takes = new("Felt du sender", "Felt du sender", "Fields you send");
    public static readonly Text TakesNothing = new("Ingen felt. Send et tomt objekt: {0}", "Ingen felt. Send eit tomt objekt: {0}", "No fields. Send an empty object: {0}");
    public static readonly Text Gives = new("Felt du får", "Felt du får", "Fields you get");
    public static readonly Text Answers = new("Svar", "Svar", "Answers");
    public static readonly Text Right = new("Rett", "Rett", "Right");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text Required = new("må være med", "må vere med", "required");
    public static readonly Text MayBeLeftOut = new("kan utelates", "kan utelatast", "may be left out");
    public static readonly Text AFile = new("fil, som multipart/form-data", "fil, som multipart/form-data", "file, as multipart/form-data");
    public static readonly Text MayBeNull = new("kan være null", "kan vere null", "may be null");
    public static readonly Text Such = new("for eksempel", "til dømes", "for example");
    public static readonly Text AText = new("tekst", "tekst", "text");
    public static readonly Text AWhole = new("helt tall", "heilt tal", "whole number");
    public static readonly Text ANumber = new("tall", "tal", "number");
    public static readonly Text ADate = new("dato", "dato", "date");
    public static readonly Text AMoment = new("tidspunkt", "tidspunkt", "moment");
    public static readonly Text ATick = new("sann eller usann", "sann eller usann", "true or false");
    public static readonly Text AnId = new("nøkkel", "nøkkel", "id");
    public static readonly Text ARecord = new("objekt", "objekt", "object");
    public static readonly Text AListOf = new("liste av {0}", "liste av {0}", "list of {0}");
    public static readonly Text OneOf = new("en av {0}", "ein av {0}", "one of {0}");
    private static readonly Text Ok = new("Posten som JSON, siden til en nettleser, eller filen.", "Posten som JSON, sida til ein nettlesar, eller fila.", "The record as JSON, the page for a browser, or the file.");
    private static readonly Text Done = new("Gjort. Svaret sier hva.", "Gjort. Svaret seier kva.", "Done; the answer says what.");
    private static readonly Text Elsewhere = new("Gjort. En nettleser sendes videre til siden.", "Gjort. Ein nettlesar blir send vidare til sida.", "Done; a browser is sent on to the page.");
    private static readonly Text Flawed = new("Noe er galt skrevet. `errors` sier hva som er riktig, felt for felt.", "Noko er gale skrive. `errors` seier kva som er rett, felt for felt.", "The input is malformed; `errors` says what would be right, field by field.");
    private static readonly Text NoKey = new("Ingen nøkkel, eller en som ikke gjelder lenger.", "Ingen nøkkel, eller ein som ikkje gjeld lenger.", "No key, or one that is spent.");
    private static readonly Text NotYours = new("Rollene eller nøkkelen gir ikke rett til dette.", "Rollene eller nøkkelen gjev ikkje rett til dette.", "The roles or the key's scope do not allow this deed.");
    private static readonly Text Absent = new("Finnes ikke, eller er ikke for leseren å vite om.", "Finst ikkje, eller er ikkje for lesaren å vite om.", "No such record, or none the reader may know of.");
    private static readonly Text Conflict = new("En annen endret den først. Den som navngir versjonen i If-Match, får 412.", "Ein annan endra han først. Den som nemner versjonen i If-Match, får 412.", "Somebody else changed it first; 412 for one who names the version in If-Match.");
    private static readonly Text WrongForm = new("Det som kom, er verken JSON eller et skjema.", "Det som kom, er verken JSON eller eit skjema.", "What came is neither JSON nor a form.");
    private static readonly Text Refused = new("En regel sier nei. `type` er den faste koden, `missing` sier hva som gjør det til et ja.", "Ein regel seier nei. `type` er den faste koden, `missing` seier kva som gjer det til eit ja.", "A rule says no; `type` is its stable code, `missing` lists what would turn it into a yes.");

    /// <summary>The answers of an operation by their code, the good ones first; a deed that only looks is never refused with more than these.</summary>
    public static IReadOnlyList<(string Code, Text Says)> AnswersOf(bool isWrite) => isWrite
        ? [("200", Done), ("303", Elsewhere), ("400", Flawed), ("401", NoKey), ("403", NotYours), ("404", Absent), ("409", Conflict), ("415", WrongForm), ("422", Refused)]
        : [("200", Ok), ("401", NoKey), ("404", Absent)];
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Programmes;
using Samspill.Ui;

namespace Samspill.Programme.HandingOver;

/// <summary>The folder that a closed programme leaves behind: what is in it, and the folder itself as a zip.</summary>
public static class TakeHandOver
{
    /// <summary>What the page shows.</summary>
    /// <param name="ClosedOn">The day it closed; null while it runs, and then there is no folder yet.</param>
    public sealed record View(string Title, DateOnly? ClosedOn, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, CancellationToken stop) =>
        Answer.With<HandOverPage, View>(await db.TheProgramme().Select(programme => new View(programme.Title, programme.ClosedOn, programme.IsDemo)).FirstOrDefaultAsync(stop) ?? new View("", null, false));

    internal static async Task<IResult> Zip(HttpContext http, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await HandOverFolder.Hindrance(db, stop) is { } refusal)
        {
            return Answer.Refused(refusal);
        }

        // On disk and not in memory, for attachments may be many; gone when it has been sent.
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose });
        http.Response.RegisterForDispose(file);
        await SteadyZip.To(file, HandOverFolder.Files(http.RequestServices, stop), stop);
        file.Position = 0;
        return Results.File(file, "application/zip", $"{frame.PartnershipSlug}-overlevering.zip");
    }
}

internal static class HandOverRefusals
{
    public static readonly Refusal NotClosed = new("programme.handover-not-closed", new("Mappen blir til når programmet er avsluttet. Avslutt det på oversikten.", "Mappa blir til når programmet er avslutta. Avslutt det på oversikta.", "The folder is made when the programme has closed. Close it on the overview."));
}

internal static class HandOverWords
{
    public static readonly Text Title = new("Overlevering", "Overlevering", "Hand-over");
    public static readonly Text Verdict = new("Programmet ble avsluttet {0}. Mappen holder alt som er verdt å ta vare på, og leses uten Samspill.", "Programmet vart avslutta {0}. Mappa held alt som er verdt å ta vare på, og blir lesen utan Samspill.", "The programme closed on {0}. The folder holds all that is worth keeping, and is read without Samspill.");
    public static readonly Text NotYet = new("Mappen blir til når programmet er avsluttet.", "Mappa blir til når programmet er avslutta.", "The folder is made when the programme has closed.");
    public static readonly Text ToOverview = new("Se hva som gjenstår", "Sjå kva som står att", "See what remains");
    public static readonly Text TakeIt = new("Last ned mappen (ZIP)", "Last ned mappa (ZIP)", "Download the folder (ZIP)");
    public static readonly Text Contents = new("Dette er i mappen", "Dette er i mappa", "What is in the folder");
    public static readonly Text ByCommand = new("Fra kommandolinjen: samspill handover --partnership {0} --out MAPPE", "Frå kommandolinja: samspill handover --partnership {0} --out MAPPE", "From the command line: samspill handover --partnership {0} --out FOLDER");
    public static readonly IReadOnlyList<Text> Parts =
    [
        new("Forside på bokmål, nynorsk og engelsk: målene, tallene, hvem som fører hvert tiltak videre, og når dere ser etter effektene", "Framside på bokmål, nynorsk og engelsk: måla, tala, kven som fører kvart tiltak vidare, og når de ser etter effektane", "A front page in bokmål, nynorsk and English: the goals, the numbers, who carries each initiative on, and when you look for the effects"),
        new("Hver fryst rapport som PDF, Word, HTML, ren tekst og JSON", "Kvar fryst rapport som PDF, Word, HTML, rein tekst og JSON", "Every frozen report as PDF, Word, HTML, plain text and JSON"),
        new("Alle tabellene som regneark (XLSX) og CSV, og alle postene som JSON", "Alle tabellane som rekneark (XLSX) og CSV, og alle postane som JSON", "All tables as a spreadsheet (XLSX) and CSV, and all records as JSON"),
        new("Vedleggene med navnene de hadde", "Vedlegga med namna dei hadde", "The attachments under their own names"),
        new("En liste med kontrollsummer, som viser at ingenting er endret siden", "Ei liste med kontrollsummar, som viser at ingenting er endra sidan", "A list of checksums, which shows that nothing has been changed since"),
    ];
    public static readonly Text Personal = new("Mappen har navn og e-postadresser fra personregisteret. Gi den bare til dem som skal ha dem.", "Mappa har namn og e-postadresser frå personregisteret. Gje ho berre til dei som skal ha dei.", "The folder holds names and e-mail addresses from the directory. Give it only to those who are to have them.");
    public static readonly Text Over = new("{0} · avsluttet {1}", "{0} · avslutta {1}", "{0} · closed {1}");
    public static readonly Text Says = new("Dette er det programmet leverte fra seg. Alt i mappen kan leses uten Samspill.", "Dette er det programmet leverte frå seg. Alt i mappa kan lesast utan Samspill.", "This is what the programme handed over. Everything in the folder can be read without Samspill.");
    public static readonly Text Proven = new("Filene kan prøves mot kontrollsummene i {0}: sha256sum -c {0}", "Filene kan prøvast mot kontrollsummane i {0}: sha256sum -c {0}", "The files can be proven against the checksums in {0}: sha256sum -c {0}");
    public static readonly Text Demo = new("Partnerskapet er en demo. Mye av innholdet er oppdiktet.", "Partnarskapet er ein demo. Mykje av innhaldet er oppdikta.", "The partnership is a demo. Much of the content is invented.");
    public static readonly Text NoPdf = new("Rapportene er ikke med som PDF, for maskinen som laget mappen, hadde ikke LibreOffice. Skriv ut HTML-filene i stedet.", "Rapportane er ikkje med som PDF, for maskina som laga mappa, hadde ikkje LibreOffice. Skriv ut HTML-filene i staden.", "The reports are not here as PDF, since the machine that made the folder had no LibreOffice. Print the HTML files instead.");
    public static readonly Text AllFiles = new("Alle filene", "Alle filene", "All files");
    public static readonly Text FrontPage = new("forside", "framside", "front page");
    public static readonly Text Workbook = new("arbeidsboken", "arbeidsboka", "the workbook");
    public static readonly Text Explained = new("forklaring", "forklaring", "explanation");
    public static readonly Text Goals = new("Målene", "Måla", "The goals");
    public static readonly Text Goal = new("Mål", "Mål", "Goal");
    public static readonly Text Sentence = new("Setningen", "Setninga", "The sentence");
    public static readonly Text State = new("Tilstand", "Tilstand", "State");
    public static readonly Text CameOfIt = new("Hva det ble til", "Kva det vart til", "What came of it");
    public static readonly Text Initiatives = new("Tiltakene, og hvem som fører dem videre", "Tiltaka, og kven som fører dei vidare", "The initiatives, and who carries them on");
    public static readonly Text Initiative = new("Tiltak", "Tiltak", "Initiative");
    public static readonly Text Done = new("Gjort", "Gjort", "Done");
    public static readonly Text CarriedOnBy = new("Føres videre av", "Blir ført vidare av", "Carried on by");
    public static readonly Text From = new("Fra", "Frå", "From");
    public static readonly Text Remark = new("Merknad", "Merknad", "Remark");
    public static readonly Text EndsHere = new("slutter her", "sluttar her", "ends here");
    public static readonly Text Effects = new("Effektene, og når noen ser etter dem", "Effektane, og når nokon ser etter dei", "The effects, and when somebody looks for them");
    public static readonly Text Assumption = new("Antakelse", "Antaking", "Assumption");
    public static readonly Text Look = new("Etterprøving", "Etterprøving", "Review");
    public static readonly Text Day = new("Dag", "Dag", "Day");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text Found = new("Funn", "Funn", "Finding");
    public static readonly Text Dated = new("{0}", "{0}", "{0}");
    public static readonly Text NothingWritten = new("Ingenting er skrevet.", "Ingenting er skrive.", "Nothing is written.");
    public static readonly Text NoLooks = new("Ingen effekter var antatt.", "Ingen effektar var venta.", "No effects were assumed.");
}

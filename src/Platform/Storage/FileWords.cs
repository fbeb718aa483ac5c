using Samspill.Kernel;

namespace Samspill.Platform.Storage;

internal static class FileWords
{
    public static readonly Text Heading = new("Vedlegg", "Vedlegg", "Attachments");
    public static readonly Text None = new("Ingen vedlegg.", "Ingen vedlegg.", "No attachments.");
    public static readonly Text Attach = new("Legg ved fil", "Legg ved fil", "Attach file");
    public static readonly Text Choose = new("Fil", "Fil", "File");
    public static readonly Text Help = new("PDF, bilde, dokument, regneark, CSV eller tekst. Inntil 20 MB.", "PDF, bilete, dokument, rekneark, CSV eller tekst. Inntil 20 MB.", "PDF, picture, document, spreadsheet, CSV or text. Up to 20 MB.");
    public static readonly Text Missing = new("Velg en fil.", "Vel ei fil.", "Choose a file.");
    public static readonly Text Empty = new("Filen er tom.", "Fila er tom.", "The file is empty.");
    public static readonly Text TooBig = new("Filen kan være {0} MB. Den er {1} MB.", "Fila kan vere {0} MB. Ho er {1} MB.", "The file may be {0} MB. It is {1} MB.");
    public static readonly Text NotTaken = new("Vi tar imot PDF, bilder, dokumenter, regneark, CSV og tekst, uten makroer.", "Vi tek imot PDF, bilete, dokument, rekneark, CSV og tekst, utan makroar.", "We take PDF, pictures, documents, spreadsheets, CSV and text, without macros.");
    public static readonly Text NotWhatItSays = new("Innholdet passer ikke til filnavnet. Lagre filen på nytt i riktig format.", "Innhaldet passar ikkje til filnamnet. Lagre fila på nytt i rett format.", "The content does not match the file name. Save the file again in the right format.");
    public static readonly Text Attached = new("Filen er lagt ved.", "Fila er lagd ved.", "The file is attached.");
    public static readonly Text Remove = new("Fjern", "Fjern", "Remove");
    public static readonly Text RemoveOne = new("Fjern {0}", "Fjern {0}", "Remove {0}");
    public static readonly Text Removed = new("Vedlegget er fjernet. Historikken viser at det har vært der.", "Vedlegget er fjerna. Historikken viser at det har vore der.", "The attachment is removed. The history shows that it was there.");
    public static readonly Text Kilobytes = new("{0:#,0} kB", "{0:#,0} kB", "{0:#,0} kB");
    public static readonly Text Megabytes = new("{0:#,0.0} MB", "{0:#,0.0} MB", "{0:#,0.0} MB");

    public static Text Weight(long bytes) => bytes < 1_000_000 ? Kilobytes.With(Math.Max(1, bytes / 1000)) : Megabytes.With(bytes / 1_000_000m);
}

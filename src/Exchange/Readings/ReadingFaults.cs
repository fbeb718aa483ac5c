using Samspill.Kernel;

namespace Samspill.Exchange.Readings;

/// <summary>Every way a reading can end without a document, in words for whoever brought the file.</summary>
internal static class ReadingFaults
{
    public static readonly ReadingFault Empty = new("empty", new("Filen er tom.", "Fila er tom.", "The file is empty."));
    public static readonly ReadingFault NoText = new("no-text", new("Filen har ingen tekst.", "Fila har ingen tekst.", "The file has no text."));
    public static readonly ReadingFault Unknown = new("unknown-kind", new("Vi leser DOCX, PDF, HTML, Markdown, ren tekst, XLSX, PPTX og e-post (EML). Lagre filen som en av dem, eller lim inn teksten.", "Vi les DOCX, PDF, HTML, Markdown, rein tekst, XLSX, PPTX og e-post (EML). Lagre fila som ein av dei, eller lim inn teksten.", "We read DOCX, PDF, HTML, Markdown, plain text, XLSX, PPTX and e-mail (EML). Save the file as one of them, or paste its text."));
    public static readonly ReadingFault NotAText = new("unknown-kind", new("Her leser vi DOCX, PDF, HTML, Markdown og ren tekst. Lagre filen som en av dem, eller lim inn teksten.", "Her les vi DOCX, PDF, HTML, Markdown og rein tekst. Lagre fila som ein av dei, eller lim inn teksten.", "Here we read DOCX, PDF, HTML, Markdown and plain text. Save the file as one of them, or paste its text."));
    public static readonly ReadingFault Scanned = new("scanned", new("PDF-en er bilder av sider og har ingen tekst. Finn originalen i Word, kjør tekstgjenkjenning på den, eller lim inn teksten.", "PDF-en er bilete av sider og har ingen tekst. Finn originalen i Word, køyr tekstgjenkjenning på han, eller lim inn teksten.", "The PDF is pictures of pages and has no text. Find the original document, run text recognition on it, or paste the text."));
    public static readonly ReadingFault Locked = new("locked", new("Filen er låst med passord eller kryptert. Lagre den åpent og last den opp på nytt.", "Fila er låst med passord eller kryptert. Lagre ho ope og last ho opp på nytt.", "The file is locked with a password or encrypted. Save it without that and upload it again."));
    public static readonly ReadingFault OldWord = new("old-word", new("Filen er i det gamle Word-formatet (.doc). Lagre den som DOCX.", "Fila er i det gamle Word-formatet (.doc). Lagre ho som DOCX.", "The file is in the old Word format (.doc). Save it as DOCX."));
    public static readonly ReadingFault OldExcel = new("old-excel", new("Filen er i det gamle Excel-formatet (.xls). Lagre den som XLSX.", "Fila er i det gamle Excel-formatet (.xls). Lagre ho som XLSX.", "The file is in the old Excel format (.xls). Save it as XLSX."));
    public static readonly ReadingFault OldPowerPoint = new("old-powerpoint", new("Filen er i det gamle PowerPoint-formatet (.ppt). Lagre den som PPTX.", "Fila er i det gamle PowerPoint-formatet (.ppt). Lagre ho som PPTX.", "The file is in the old PowerPoint format (.ppt). Save it as PPTX."));
    public static readonly ReadingFault OutlookMail = new("outlook-mail", new("Filen er i Outlooks eget format (.msg). Lagre e-posten som EML.", "Fila er i Outlook sitt eige format (.msg). Lagre e-posten som EML.", "The file is in Outlook's own format (.msg). Save the e-mail as EML."));
    public static readonly ReadingFault Damaged = new("damaged", new("Filen er skadet og kan ikke leses. Lagre den på nytt fra programmet den ble laget i.", "Fila er skada og kan ikkje lesast. Lagre ho på nytt frå programmet ho vart laga i.", "The file is damaged and cannot be read. Save it again from the program it was made in."));
    public static readonly ReadingFault Macros = new("macros", new("Filen har makroer. Lagre den uten, som DOCX, XLSX eller PPTX.", "Fila har makroar. Lagre ho utan, som DOCX, XLSX eller PPTX.", "The file has macros. Save it without them, as DOCX, XLSX or PPTX."));
    public static readonly ReadingFault TooPacked = new("too-packed", new("Filen blir for stor når den pakkes ut. Lagre den på nytt fra programmet den ble laget i, eller lim inn teksten.", "Fila blir for stor når ho blir pakka ut. Lagre ho på nytt frå programmet ho vart laga i, eller lim inn teksten.", "The file becomes too large when unpacked. Save it again from the program it was made in, or paste the text."));
    public static readonly ReadingFault TooNested = new("too-nested", new("Innholdet i filen ligger i for mange lag utenpå hverandre. Lagre det innerste for seg, eller lim inn teksten.", "Innhaldet i fila ligg i for mange lag utanpå kvarandre. Lagre det inste for seg, eller lim inn teksten.", "The file's content lies in too many layers. Save the innermost by itself, or paste the text."));
    public static readonly ReadingFault TooSlow = new("too-slow", new("Filen tok for lang tid å lese. Last opp hoveddelen av den, eller lim inn teksten.", "Fila tok for lang tid å lese. Last opp hovuddelen av ho, eller lim inn teksten.", "The file took too long to read. Upload the main part of it, or paste the text."));
    public static readonly ReadingFault Busy = new("busy", new("Mange filer leses akkurat nå. Prøv igjen om et minutt.", "Mange filer blir lesne akkurat no. Prøv igjen om eit minutt.", "Many files are being read just now. Try again in a minute."));
    public static readonly ReadingFault OtherPackage = new("other-package", new("Filen er noe annet enn navnet sier. Et Word-dokument heter .docx, et regneark .xlsx og en presentasjon .pptx. Gi den riktig navn, eller lagre den på nytt.", "Fila er noko anna enn namnet seier. Eit Word-dokument heiter .docx, eit rekneark .xlsx og ein presentasjon .pptx. Gi ho rett namn, eller lagre ho på nytt.", "The file is something else than its name says. A Word document is called .docx, a workbook .xlsx and a presentation .pptx. Give it the right name, or save it again."));
    private static readonly Text Picture = new("Filen er et bilde ({0}) og ingen tekst, selv om den heter noe annet. Last opp teksten som DOCX, PDF eller HTML.", "Fila er eit bilete ({0}) og ingen tekst, sjølv om ho heiter noko anna. Last opp teksten som DOCX, PDF eller HTML.", "The file is a picture ({0}) and no text, whatever it is called. Upload the text as DOCX, PDF or HTML.");
    private static readonly Text TooManyPages = new("Filen har {0:#,0} sider. Vi leser inntil {1:#,0}. Last opp hoveddelen, eller del den.", "Fila har {0:#,0} sider. Vi les inntil {1:#,0}. Last opp hovuddelen, eller del ho.", "The file has {0:#,0} pages. We read up to {1:#,0}. Upload the main part, or split it.");
    private static readonly Text TooLong = new("Teksten er for lang. Den kan ha {0:#,0} tegn og {1:#,0} avsnitt eller rader. Last opp hoveddelen, eller del den.", "Teksten er for lang. Han kan ha {0:#,0} teikn og {1:#,0} avsnitt eller rader. Last opp hovuddelen, eller del han.", "The text is too long. It may have {0:#,0} characters and {1:#,0} paragraphs or rows. Upload the main part, or split it.");
    private static readonly Text TooLarge = new("Filen er for stor. Den kan være {0} MB.", "Fila er for stor. Ho kan vere {0} MB.", "The file is too large. It may be {0} MB.");
    private static readonly Text OtherKind = new("Innholdet passer ikke til filnavnet: filen heter {0}. Lagre den på nytt i riktig format.", "Innhaldet passar ikkje til filnamnet: fila heiter {0}. Lagre ho på nytt i rett format.", "The content does not match the name: the file is called {0}. Save it again in the right format.");

    public static ReadingFault IsPicture(string kind) => new("picture", Picture.With(kind));

    public static ReadingFault HasTooManyPages(int pages, int most) => new("too-many-pages", TooManyPages.With(pages, most));

    public static ReadingFault IsTooLong(int most) => new("too-long", TooLong.With(most, Gathering.MostBlocks));

    public static ReadingFault IsTooLarge(int megabytes) => new("too-large", TooLarge.With(megabytes));

    public static ReadingFault IsOther(string name) => new("not-what-it-says", OtherKind.With(name));
}

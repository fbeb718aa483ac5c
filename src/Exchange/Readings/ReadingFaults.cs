using Samspill.Kernel;

namespace Samspill.Exchange.Readings;

internal static class ReadingFaults
{
    public static readonly ReadingFault Empty = new("empty", new("Filen er tom.", "Fila er tom.", "The file is empty."));
    public static readonly ReadingFault NoText = new("no-text", new("Filen har ingen tekst.", "Fila har ingen tekst.", "The file has no text."));
    public static readonly ReadingFault Unknown = new("unknown-kind", new("Vi leser DOCX, PDF, HTML, Markdown og ren tekst. Lagre planen i ett av dem, eller lim inn teksten.", "Vi les DOCX, PDF, HTML, Markdown og rein tekst. Lagre planen i eitt av dei, eller lim inn teksten.", "We read DOCX, PDF, HTML, Markdown and plain text. Save the plan as one of them, or paste its text."));
    public static readonly ReadingFault Scanned = new("scanned", new("PDF-en er bilder av sider og har ingen tekst. Finn originalen i Word, kjør tekstgjenkjenning på den, eller lim inn teksten.", "PDF-en er bilete av sider og har ingen tekst. Finn originalen i Word, køyr tekstgjenkjenning på han, eller lim inn teksten.", "The PDF is pictures of pages and has no text. Find the original document, run text recognition on it, or paste the text."));
    public static readonly ReadingFault Locked = new("locked", new("Filen er låst med passord. Lagre den uten passord og last den opp på nytt.", "Fila er låst med passord. Lagre ho utan passord og last ho opp på nytt.", "The file is locked with a password. Save it without one and upload it again."));
    public static readonly ReadingFault OldWord = new("old-word", new("Filen er i det gamle Word-formatet (.doc). Lagre den som DOCX.", "Fila er i det gamle Word-formatet (.doc). Lagre ho som DOCX.", "The file is in the old Word format (.doc). Save it as DOCX."));
    public static readonly ReadingFault Damaged = new("damaged", new("Filen er skadet og kan ikke leses. Lagre den på nytt fra programmet den ble laget i.", "Fila er skada og kan ikkje lesast. Lagre ho på nytt frå programmet ho vart laga i.", "The file is damaged and cannot be read. Save it again from the program it was made in."));
    public static readonly ReadingFault Macros = new("macros", new("Dokumentet har makroer. Lagre det som DOCX uten makroer.", "Dokumentet har makroar. Lagre det som DOCX utan makroar.", "The document has macros. Save it as DOCX without macros."));
    public static readonly ReadingFault TooPacked = new("too-packed", new("Filen blir for stor når den pakkes ut. Lagre den på nytt fra programmet den ble laget i, eller lim inn teksten.", "Fila blir for stor når ho blir pakka ut. Lagre ho på nytt frå programmet ho vart laga i, eller lim inn teksten.", "The file becomes too large when unpacked. Save it again from the program it was made in, or paste the text."));
    public static readonly ReadingFault TooSlow = new("too-slow", new("Filen tok for lang tid å lese. Last opp hoveddelen av planen, eller lim inn teksten.", "Fila tok for lang tid å lese. Last opp hovuddelen av planen, eller lim inn teksten.", "The file took too long to read. Upload the main part of the plan, or paste its text."));
    public static readonly ReadingFault Busy = new("busy", new("Mange filer leses akkurat nå. Prøv igjen om et minutt.", "Mange filer blir lesne akkurat no. Prøv igjen om eit minutt.", "Many files are being read just now. Try again in a minute."));
    public static readonly ReadingFault NotAPlan = new("other-package", new("Filen er ikke et Word-dokument, men et regneark, en presentasjon eller en annen pakke. Lagre planen som DOCX eller PDF.", "Fila er ikkje eit Word-dokument, men eit rekneark, ein presentasjon eller ei anna pakke. Lagre planen som DOCX eller PDF.", "The file is no Word document, but a spreadsheet, a presentation or another package. Save the plan as DOCX or PDF."));
    private static readonly Text Picture = new("Filen er et bilde ({0}), ikke en plan, selv om den heter noe annet. Last opp planen som DOCX, PDF, HTML eller tekst.", "Fila er eit bilete ({0}), ikkje ein plan, sjølv om ho heiter noko anna. Last opp planen som DOCX, PDF, HTML eller tekst.", "The file is a picture ({0}), not a plan, whatever it is called. Upload the plan as DOCX, PDF, HTML or text.");
    private static readonly Text TooManyPages = new("Filen har {0:#,0} sider. Vi leser inntil {1:#,0}. Last opp hoveddelen av planen, eller del den.", "Fila har {0:#,0} sider. Vi les inntil {1:#,0}. Last opp hovuddelen av planen, eller del han.", "The file has {0:#,0} pages. We read up to {1:#,0}. Upload the main part of the plan, or split it.");
    private static readonly Text TooLong = new("Teksten er for lang. Den kan ha {0:#,0} tegn. Last opp hoveddelen av planen, eller del den.", "Teksten er for lang. Han kan ha {0:#,0} teikn. Last opp hovuddelen av planen, eller del han.", "The text is too long. It may have {0:#,0} characters. Upload the main part of the plan, or split it.");
    private static readonly Text TooLarge = new("Filen er for stor. Den kan være {0} MB.", "Fila er for stor. Ho kan vere {0} MB.", "The file is too large. It may be {0} MB.");
    private static readonly Text OtherKind = new("Innholdet passer ikke til filnavnet: filen heter {0}. Lagre den på nytt i riktig format.", "Innhaldet passar ikkje til filnamnet: fila heiter {0}. Lagre ho på nytt i rett format.", "The content does not match the name: the file is called {0}. Save it again in the right format.");

    public static ReadingFault IsPicture(string kind) => new("picture", Picture.With(kind));

    public static ReadingFault HasTooManyPages(int pages, int most) => new("too-many-pages", TooManyPages.With(pages, most));

    public static ReadingFault IsTooLong(int most) => new("too-long", TooLong.With(most));

    public static ReadingFault IsTooLarge(int megabytes) => new("too-large", TooLarge.With(megabytes));

    public static ReadingFault IsOther(string name) => new("not-what-it-says", OtherKind.With(name));
}

using Samspill.Kernel;

namespace Samspill.Reports.Writing;

internal static class ReportRefusals
{
    public static readonly Refusal NotCovered = new("reports.not-covered", new("Rapporten kan ikke fryses ennå. Dette mangler:", "Rapporten kan ikkje frysast enno. Dette manglar:", "The report cannot be frozen yet. This is missing:"));

    public static readonly Refusal Frozen = new("reports.frozen", new("Rapporten er fryst {0}. Åpne den igjen for å endre teksten.", "Rapporten er fryst {0}. Opne han igjen for å endre teksten.", "The report was frozen on {0}. Open it again to change its text."));

    public static readonly Refusal NothingToReopen = new("reports.nothing-to-reopen", new("Det er ingen fryst utgave å åpne.", "Det er inga fryst utgåve å opne.", "There is no frozen edition to open."));

    public static readonly Refusal FrozenStays = new("reports.frozen-stays", new("En fryst rapport kan ikke legges i arkivet. Den står som den ble sendt.", "Ein fryst rapport kan ikkje leggjast i arkivet. Han står som han vart send.", "A frozen report cannot be laid in the archive. It stands as it was sent."));

    public static readonly Refusal NewerDraft = new("reports.newer-draft", new("Et nyere utkast av den samme rapporten er i bruk. Legg det i arkivet først.", "Eit nyare utkast av den same rapporten er i bruk. Legg det i arkivet først.", "A newer draft of the same report is in use. Lay it in the archive first."));

    public static readonly Refusal OtherLanguage = new("reports.frozen-in-another-language", new("Rapporten er fryst på {0}. Ta den ut uten å velge språk.", "Rapporten er fryst på {0}. Ta han ut utan å velje språk.", "The report was frozen in {0}. Take it out without choosing a language."));

    public static readonly Refusal LanguageFrozen = new("reports.language-frozen", new("Rapporten er fryst på {0}, og språket følger med utgaven.", "Rapporten er fryst på {0}, og språket følgjer utgåva.", "The report was frozen in {0}, and the language goes with the edition."));

    public static readonly Refusal NumberLost = new("reports.number-lost", new("Et tall fra registeret er borte fra teksten.", "Eit tal frå registeret er borte frå teksten.", "A number from the register is gone from the text."));

    public static readonly Refusal NumberWithoutSource = new("reports.number-without-source", new("Teksten har et tall uten kilde.", "Teksten har eit tal utan kjelde.", "The text has a number without a source."));

    public static readonly Refusal SentenceWithoutSource = new("reports.sentence-without-source", new("En setning har verken kilde eller merket vurdering.", "Ei setning har verken kjelde eller merket vurdering.", "A sentence has neither a source nor the mark of a judgement."));

    public static readonly Refusal UnknownNumber = new("reports.number-unknown", new("Vi finner ikke tallet {0} i rapporten.", "Vi finn ikkje talet {0} i rapporten.", "We cannot find the number {0} in the report."));

    public static readonly Refusal CorrectOnlyReopened = new("reports.correct-only-reopened", new("Åpne rapporten igjen før du retter et tall. Så lenge den er et utkast, rettes tallet der det er ført.", "Opne rapporten igjen før du rettar eit tal. Så lenge han er eit utkast, blir talet retta der det er ført.", "Open the report again before you correct a number. While it is a draft, the number is corrected where it was entered."));

    public static readonly Refusal NoPdf = new("reports.no-pdf", new("PDF lages av LibreOffice, som ikke finnes på denne maskinen. Installer LibreOffice Writer, eller ta ut DOCX.", "PDF blir laga av LibreOffice, som ikkje finst på denne maskina. Installer LibreOffice Writer, eller ta ut DOCX.", "PDF is made by LibreOffice, which this machine does not have. Install LibreOffice Writer, or take out DOCX."));

    public static readonly Refusal PdfTooSlow = new("reports.pdf-too-slow", new("LibreOffice ble ikke ferdig med PDF-en i tide. Prøv igjen, eller ta ut DOCX.", "LibreOffice vart ikkje ferdig med PDF-en i tide. Prøv igjen, eller ta ut DOCX.", "LibreOffice did not finish the PDF in time. Try again, or take out DOCX."));

    public static readonly Refusal NotAReport = new("reports.not-a-report", new("Filen er ikke en rapport herfra.", "Fila er ikkje ein rapport herifrå.", "The file is not a report from here."));

    public static readonly Refusal BrokenSeal = new("reports.broken-seal", new("Den frysede utgaven stemmer ikke med seglet sitt. Kjør ./samspill check.", "Den fryste utgåva stemmer ikkje med seglet sitt. Køyr ./samspill check.", "The frozen edition does not match its seal. Run ./samspill check."));
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Reports.Pages;

/// <summary>The words of the reports' pages.</summary>
internal static class PageWords
{
    public static readonly Text Reports = new("Rapporter", "Rapportar", "Reports");
    public static readonly Text Templates = new("Rapportene", "Rapportane", "The reports");
    public static readonly Text NoneFrozen = new("Teksten leses av arbeidet. Ingen rapport er fryst ennå.", "Teksten blir lesen av arbeidet. Ingen rapport er fryst enno.", "The text is read off the work. No report is frozen yet.");
    public static readonly Plural SomeFrozen = new(new("Teksten leses av arbeidet. {0} rapport er fryst.", "Teksten blir lesen av arbeidet. {0} rapport er fryst.", "The text is read off the work. {0} report is frozen."), new("Teksten leses av arbeidet. {0} rapporter er fryst.", "Teksten blir lesen av arbeidet. {0} rapportar er fryste.", "The text is read off the work. {0} reports are frozen."));
    public static readonly Text FrozenOn = new("Fryst {0}", "Fryst {0}", "Frozen {0}");
    public static readonly Text SealBroken = new("Seglet er brutt", "Seglet er brote", "The seal is broken");
    public static readonly Text Reopened = new("Åpnet igjen", "Opna igjen", "Opened again");
    public static readonly Plural Hindrances = new(new("{0} hindring", "{0} hindring", "{0} hindrance"), new("{0} hindringer", "{0} hindringar", "{0} hindrances"));
    public static readonly Text ReadyToFreeze = new("Klar til frysing", "Klar til frysing", "Ready to freeze");
    public static readonly Text Headings = new("Overskrifter", "Overskrifter", "Headings");
    public static readonly Text Ready = new("klar", "klar", "ready");
    public static readonly Plural ReadyWithJudgements = new(new("klar, {0} vurdering", "klar, {0} vurdering", "ready, {0} judgement"), new("klar, {0} vurderinger", "klar, {0} vurderingar", "ready, {0} judgements"));
    public static readonly Text CharactersOf = new("{0:#,0} av {1:#,0} tegn", "{0:#,0} av {1:#,0} teikn", "{0:#,0} of {1:#,0} characters");
    public static readonly Text DraftOf = new("utkast, {0}", "utkast, {0}", "draft, {0}");
    public static readonly Text DraftNotFrozen = new("Utkast, ikke fryst.", "Utkast, ikkje fryst.", "Draft, not frozen.");
    public static readonly Text EditionFrozen = new("utgave {0}, fryst {1}", "utgåve {0}, fryst {1}", "edition {0}, frozen {1}");
    public static readonly Text FrozenVerdict = new("Fryst. Denne utgaven endres aldri, selv om arbeidet gjør det.", "Fryst. Denne utgåva blir aldri endra, sjølv om arbeidet blir det.", "Frozen. This edition never changes, even when the work does.");
    public static readonly Text ReadyVerdict = new("Teksten er satt sammen av godkjente tall. Ingenting hindrer at den fryses.", "Teksten er sett saman av godkjende tal. Ingenting hindrar at han blir fryst.", "The text is composed of approved numbers. Nothing hinders freezing it.");
    public static readonly Plural BlockedVerdict = new(new("Teksten er satt sammen av godkjente tall. {1} hindring må løses før den kan fryses.", "Teksten er sett saman av godkjende tal. {1} hindring må løysast før han kan frysast.", "The text is composed of approved numbers. {1} hindrance must be resolved before it can be frozen."), new("Teksten er satt sammen av godkjente tall. {1} hindringer må løses før den kan fryses.", "Teksten er sett saman av godkjende tal. {1} hindringar må løysast før han kan frysast.", "The text is composed of approved numbers. {1} hindrances must be resolved before it can be frozen."));
    public static readonly Plural BlockedTitle = new(new("{1} hindring", "{1} hindring", "{1} hindrance"), new("{1} hindringer", "{1} hindringar", "{1} hindrances"));
    public static readonly Text NothingHere = new("Ingenting er fortalt her ennå.", "Ingenting er fortalt her enno.", "Nothing is told here yet.");
    public static readonly Text MissingHere = new("Mangler i dette utkastet: {0}.", "Manglar i dette utkastet: {0}.", "Missing in this draft: {0}.");
    public static readonly Text WriteIn = new("Skriv i «{0}»", "Skriv i «{0}»", "Write in “{0}”");
    public static readonly Text PlainText = new("Ren tekst til søknadsfeltet", "Rein tekst til søknadsfeltet", "Plain text for the form's field");
    public static readonly Text PlainTextOf = new("{0}, {1} tegn", "{0}, {1} teikn", "{0}, {1} characters");
    public static readonly Text Copy = new("Kopier til søknadsfeltet", "Kopier til søknadsfeltet", "Copy for the form's field");
    public static readonly Text Copied = new("Kopiert.", "Kopiert.", "Copied.");
    public static readonly Text NotTold = new("Ikke tatt med, fordi", "Ikkje teke med, fordi", "Not included, because");
    public static readonly Plural NotToldCount = new(new("{0} opplysning", "{0} opplysning", "{0} item"), new("{0} opplysninger", "{0} opplysningar", "{0} items"));
    public static readonly Text SourceOf = new("Kilde: {0}. {1}", "Kjelde: {0}. {1}", "Source: {0}. {1}");
    public static readonly Text Accounts = new("Regnskapet", "Rekneskapen", "The accounts");
    public static readonly Text Attested = new("attestert av revisor", "attestert av revisor", "attested by an auditor");
    public static readonly Text NotAttested = new("ikke attestert", "ikkje attestert", "not attested");
    public static readonly Text Attachments = new("Vedlegg", "Vedlegg", "Attachments");
    public static readonly Text OneALine = new("Ett vedlegg på hver linje.", "Eitt vedlegg på kvar linje.", "One attachment on each line.");
    public static readonly Text ClaimTitle = new("Regnskap og vedlegg", "Rekneskap og vedlegg", "Accounts and attachments");
    public static readonly Text ClaimEdit = new("Endre kravet", "Endre kravet", "Change the claim");
    public static readonly Text ClaimSave = new("Lagre kravet", "Lagre kravet", "Save the claim");
    public static readonly Text ClaimSaved = new("Kravet er lagret.", "Kravet er lagra.", "The claim is saved.");
    public static readonly Text ComparedTitle = new("Endret siden fryst utgave", "Endra sidan fryst utgåve", "Changed since the frozen edition");
    public static readonly Text Unchanged = new("Uendret", "Uendra", "Unchanged");
    public static readonly Plural UnchangedCount = new(new("{0} setning", "{0} setning", "{0} sentence"), new("{0} setninger", "{0} setningar", "{0} sentences"));
    public static readonly Text FrozenNeverChanges = new("Den frysede utgaven endres aldri, selv om tallene gjør det.", "Den fryste utgåva blir aldri endra, sjølv om tala blir det.", "The frozen edition never changes, even when the numbers do.");
    public static readonly Text Sealed = new("Fryst", "Fryst", "Frozen");
    public static readonly Text Edition = new("Utgave", "Utgåve", "Edition");
    public static readonly Text EditionNumber = new("utgave {0}", "utgåve {0}", "edition {0}");
    public static readonly Text Day = new("Dato", "Dato", "Date");
    public static readonly Text By = new("Av", "Av", "By");
    public static readonly Text Seal = new("Segl", "Segl", "Seal");
    public static readonly Text EverySentence = new("Alle setninger har kilde eller er merket vurdering", "Alle setningar har kjelde eller er merkte vurdering", "Every sentence has a source or is marked as a judgement");
    public static readonly Text NoneTooLong = new("Ingen felt er for lange", "Ingen felt er for lange", "No field is too long");
    public static readonly Text Freeze = new("Frys rapporten", "Frys rapporten", "Freeze the report");
    public static readonly Text WhenEmpty = new("Kan fryses når listen er tom.", "Kan frysast når lista er tom.", "Can be frozen when the list is empty.");
    public static readonly Text ForGood = new("Tallene låses for godt. Vil dere endre teksten siden, blir det en ny utgave ved siden av denne.", "Tala blir låste for godt. Vil de endre teksten sidan, blir det ei ny utgåve ved sida av denne.", "The numbers are locked for good. To change the text later you make a new edition beside this one.");
    public static readonly Text FreezeAsk = new("Fryse rapporten?", "Fryse rapporten?", "Freeze the report?");
    public static readonly Text FreezeNow = new("Frys for godt", "Frys for godt", "Freeze for good");
    public static readonly Text AccountsUnsaid = new("Det er ikke oppgitt om regnskapet er attestert. Det og vedleggene skriver du under «{0}».", "Det er ikkje oppgitt om rekneskapen er attestert. Det og vedlegga skriv du under «{0}».", "It is not stated whether the accounts are attested. State that and the attachments under “{0}”.");
    public static readonly Text FrozenNow = new("Rapporten er fryst.", "Rapporten er fryst.", "The report is frozen.");
    public static readonly Text Reopen = new("Åpne teksten for en ny utgave", "Opne teksten for ei ny utgåve", "Open the text for a new edition");
    public static readonly Text ReopenHelp = new("Denne utgaven blir stående. I den nye kan teksten endres, og «Rett et tall» retter et tall med nummer og grunn.", "Denne utgåva blir ståande. I den nye kan teksten endrast, og «Rett eit tal» rettar eit tal med nummer og grunn.", "This edition stays. In the new one the text can change, and “Correct a number” corrects a number with a number of its own and a reason.");
    public static readonly Text ReopenedNow = new("Teksten er åpen igjen. Tallene står.", "Teksten er open igjen. Tala står.", "The text is open again. The numbers stand.");
    public static readonly Text CorrectLink = new("Rett et tall", "Rett eit tal", "Correct a number");
    public static readonly Text Earlier = new("Andre utgaver:", "Andre utgåver:", "Other editions:");
    public static readonly Text TakeOut = new("Ta ut", "Ta ut", "Export");
    public static readonly Text Docx = new("Word (DOCX)", "Word (DOCX)", "Word (DOCX)");
    public static readonly Text Pdf = new("PDF", "PDF", "PDF");
    public static readonly Text Txt = new("Ren tekst per felt", "Rein tekst per felt", "Plain text per field");
    public static readonly Text Html = new("Utskrift (HTML)", "Utskrift (HTML)", "Print (HTML)");
    public static readonly Text Json = new("JSON", "JSON", "JSON");
    public static readonly Text MarkedAsDraft = new("Merkes som utkast på hver side til rapporten er fryst.", "Blir merkt som utkast på kvar side til rapporten er fryst.", "Marked as a draft on every page until the report is frozen.");
    public static readonly Text NotALanguage = new("Skriv nb, nn eller en.", "Skriv nb, nn eller en.", "Write nb, nn or en.");

    /// <summary>The first word of the partnership's addresses.</summary>
    public static async Task<string> Slug(SamspillDb db, CancellationToken stop) => (await db.Set<Partnership>().Where(row => row.Id == db.Here).Select(row => row.Slug).SingleAsync(stop)).Value;
}

using Samspill.Kernel;

namespace Samspill.Programme.Workbooks;

internal static class WorkbookWords
{
    public static readonly Text Twice = new("«{0}» står to ganger. Gi den ene et annet navn.", "«{0}» står to gonger. Gje den eine eit anna namn.", "“{0}” stands twice. Give one of them another name.");
    public static readonly Text Unknown = new("«{0}» finnes ikke i arket {1}. Skriv nøkkelen til en rad som finnes.", "«{0}» finst ikkje i arket {1}. Skriv nøkkelen til ei rad som finst.", "“{0}” does not exist in the sheet {1}. Write the key of a row that exists.");
    public static readonly Text UnknownNear = new("«{0}» finnes ikke i arket {1}. Mente du «{2}»?", "«{0}» finst ikkje i arket {1}. Meinte du «{2}»?", "“{0}” does not exist in the sheet {1}. Did you mean “{2}”?");
    public static readonly Text UnknownKept = new("«{0}» finnes ikke i arket {1}. Teksten beholdes som den er.", "«{0}» finst ikkje i arket {1}. Teksten blir ståande som han er.", "“{0}” does not exist in the sheet {1}. The text is kept as it is.");
    public static readonly Text NewRowLacks = new("Raden er ny, og da må disse kolonnene være med: {0}.", "Rada er ny, og då må desse kolonnane vere med: {0}.", "The row is new, so these columns must be there: {0}.");
    public static readonly Text Fixed = new("Dette kan ikke endres. Her står «{0}». La det stå, eller gi raden en ny nøkkel.", "Dette kan ikkje endrast. Her står «{0}». La det stå, eller gje rada ein ny nøkkel.", "This cannot be changed. It says “{0}”. Leave it, or give the row a new key.");
    public static readonly Text MayNotGo = new("«{0}» kan ikke tas bort. {1}", "«{0}» kan ikkje takast bort. {1}", "“{0}” cannot be taken away. {1}");
    public static readonly Text StillNamed = new("Raden «{0}» i arket {1} viser til den.", "Rada «{0}» i arket {1} viser til ho.", "The row “{0}” in the sheet {1} refers to it.");
    public static readonly Text VersionStays = new("En målversjon blir alltid stående.", "Ein målversjon blir alltid ståande.", "A goal version always stays.");
    public static readonly Text TargetStays = new("Et måltall blir alltid stående. Sett heller et nytt for samme dato.", "Eit måltal blir alltid ståande. Set heller eit nytt for same dato.", "A target always stays. Set a new one for the same date instead.");
    public static readonly Text MeasurementStays = new("Bare utkast kan tas bort. Rett målingen i stedet.", "Berre utkast kan takast bort. Rett målinga i staden.", "Only drafts can be taken away. Correct the measurement instead.");
    public static readonly Text HasAccount = new("Personen kan logge inn. Ta bort tilgangen først.", "Personen kan logge inn. Ta bort tilgangen først.", "The person can sign in. Take the access away first.");
    public static readonly Text ReasonMissing = new("Målingen er endret. Skriv hvorfor i kolonnen reason.", "Målinga er endra. Skriv kvifor i kolonna reason.", "The measurement has changed. Write why in the reason column.");
    public static readonly Text ReasonWithoutChange = new("Ingenting er endret i raden, så grunnen blir ikke lagret.", "Ingenting er endra i rada, så grunnen blir ikkje lagra.", "Nothing has changed in the row, so the reason is not kept.");
    public static readonly Text NumberOrWhy = new("Skriv et tall, eller hvorfor det ikke er målt.", "Skriv eit tal, eller kvifor det ikkje er målt.", "Write a number, or why it was not measured.");
    public static readonly Text ReturnedWithoutReason = new("Skriv hvorfor målingen er sendt tilbake.", "Skriv kvifor målinga er send tilbake.", "Write why the measurement was returned.");
    public static readonly Text PlaceTaken = new("Målingen «{0}» gjelder samme dag og kommune. Endre den raden i stedet, med en grunn i reason.", "Målinga «{0}» gjeld same dag og kommune. Endre den rada i staden, med ein grunn i reason.", "The measurement “{0}” is for the same day and municipality. Change that row instead, with a reason in reason.");
    public static readonly Text CorrectsItself = new("Målingen retter seg selv gjennom «{0}». Skriv nøkkelen til en eldre måling.", "Målinga rettar seg sjølv gjennom «{0}». Skriv nøkkelen til ei eldre måling.", "The measurement corrects itself through “{0}”. Write the key of an older measurement.");
    public static readonly Text CorrectedTwice = new("«{0}» er allerede rettet av «{1}». Rett den siste i stedet.", "«{0}» er alt retta av «{1}». Rett den siste i staden.", "“{0}” is already corrected by “{1}”. Correct the last one instead.");
    public static readonly Text CorrectThatOne = new("Målingen er rettet av «{0}». Endre den raden i stedet.", "Målinga er retta av «{0}». Endre den rada i staden.", "The measurement is corrected by “{0}”. Change that row instead.");
    public static readonly Text TargetSaysNothing = new("Skriv måltallet, eller laveste og høyeste.", "Skriv måltalet, eller lågaste og høgaste.", "Write the target, or the lowest and the highest.");
    public static readonly Text TargetNeedsReason = new("Måltallet for denne dagen er {0}. Skriv i reason hvorfor det endres.", "Måltalet for denne dagen er {0}. Skriv i reason kvifor det blir endra.", "The target for this day is {0}. Write in reason why it changes.");
    public static readonly Text PivotNeedsReason = new("Fra versjon 2 må det stå hvorfor målet ble lagt om.", "Frå versjon 2 må det stå kvifor målet vart lagt om.", "From version 2 on it must say why the goal was changed.");
    public static readonly Text OnlyAdministratorSigns = new("Bare en administrator kan lese inn noe som godkjent. Skriv submitted.", "Berre ein administrator kan lese inn noko som godkjent. Skriv submitted.", "Only an administrator may import something as approved. Write submitted.");
    public static readonly Text OnlyAdministratorGivesRoles = new("Bare en administrator kan gi og ta roller. La cellen stå som den var.", "Berre ein administrator kan gje og ta roller. La cella stå som ho var.", "Only an administrator may give and take roles. Leave the cell as it was.");
    public static readonly Text OnlyAdministratorMovesAccount = new("Personen logger inn med adressen. Bare en administrator kan endre den.", "Personen loggar inn med adressa. Berre ein administrator kan endre ho.", "The person signs in with the address. Only an administrator may change it.");
    public static readonly Text OnlyAdministratorOpens = new("Bare en administrator kan åpne eller lukke sidene for alle.", "Berre ein administrator kan opne eller lukke sidene for alle.", "Only an administrator may open or close the pages to everybody.");
    public static readonly Text NotAMunicipalityCode = new("«{0}» er ikke et kommunenummer. Skriv fire sifre, for eksempel 0807.", "«{0}» er ikkje eit kommunenummer. Skriv fire siffer, til dømes 0807.", "“{0}” is not a municipality code. Write four digits, for example 0807.");
    public static readonly Text DecimalsOff = new("Skriv et tall fra 0 til 6.", "Skriv eit tal frå 0 til 6.", "Write a number from 0 to 6.");
    public static readonly Text SentenceDiffers = new("Målsetningen er en annen enn siste versjon i arket goal_versions. Legg til en versjon med grunn.", "Målsetninga er ei anna enn siste versjon i arket goal_versions. Legg til ein versjon med grunn.", "The sentence differs from the last version in the sheet goal_versions. Add a version with its reason.");
    public static readonly Text TooManyFaults = new("Det er flere feil. Rett disse først.", "Det er fleire feil. Rett desse først.", "There are more faults. Mend these first.");
}

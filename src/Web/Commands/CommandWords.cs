using Samspill.Analysis.Goals;
using Samspill.Kernel;
using Samspill.Platform.Faults;
using Samspill.Programme.Workbooks;

namespace Samspill.Web.Commands;

internal static class CommandWords
{
    public static readonly Text NoFile = new("Finner ikke {0}.", "Finn ikkje {0}.", "Cannot find {0}.");
    public static readonly Text NotASlug = new("«{0}» er ikke et partnerskap. Navnet i adressen har små bokstaver, tall og bindestrek, for eksempel {1}.", "«{0}» er ikkje eit partnarskap. Namnet i adressa har små bokstavar, tal og bindestrek, til dømes {1}.", "“{0}” is not a partnership. The name in the address has lower-case letters, digits and hyphens, for example {1}.");
    public static readonly Text NoPartnership = new("Finner ikke partnerskapet {0}. Disse finnes: {1}.", "Finn ikkje partnarskapet {0}. Desse finst: {1}.", "Cannot find the partnership {0}. These exist: {1}.");
    public static readonly Text FirstMade = new("Databasen er tom. Lager partnerskapet {0} med navnet {1}. Et annet navn gir du med --create.", "Databasen er tom. Lagar partnarskapet {0} med namnet {1}. Eit anna namn gir du med --create.", "The database is empty. Making the partnership {0} with the name {1}. Give another name with --create.");
    public static readonly Text MakeIt = new("Lag det med --create \"Navnet\".", "Lag det med --create \"Namnet\".", "Make it with --create \"Its name\".");
    public static readonly Text NoDatabase = new("Finner ingen database i {0}. Velg mappen med --data.", "Finn ingen database i {0}. Vel mappa med --data.", "Cannot find a database in {0}. Choose the folder with --data.");
    public static readonly Text OtherVersion = new("Databasen i {0} er laget av en annen utgave av Samspill, en nyere eller en som ikke er gitt ut. Bruk den utgaven, hent inn en sikkerhetskopi, eller velg en annen mappe med --data.", "Databasen i {0} er laga av ei anna utgåve av Samspill, ei nyare eller ei som ikkje er gjeven ut. Bruk den utgåva, hent inn ein tryggingskopi, eller vel ei anna mappe med --data.", "The database in {0} was made by another version of Samspill, a newer one or one that was never released. Use that version, restore a backup, or choose another folder with --data.");
    public static readonly Text Indexed = new("{0}: {1} poster kan finnes.", "{0}: {1} postar kan finnast.", "{0}: {1} records can be found.");
    public static readonly Text Upgraded = new("Databasen er oppgradert til {0}. Slik den var før, ligger den i {1}.", "Databasen er oppgradert til {0}. Slik han var før, ligg han i {1}.", "The database is upgraded to {0}. As it was before, it lies in {1}.");
    public static readonly Text UpgradedBare = new("Databasen er oppgradert til {0}.", "Databasen er oppgradert til {0}.", "The database is upgraded to {0}.");
    public static readonly Text IsPresent = new("Databasen er av denne utgaven, {0}.", "Databasen er av denne utgåva, {0}.", "The database is of this version, {0}.");
    public static readonly Text UpgradeFirst = new("Databasen i {0} er fra en eldre utgave. Oppgrader den først: ./samspill upgrade.", "Databasen i {0} er frå ei eldre utgåve. Oppgrader han først: ./samspill upgrade.", "The database in {0} is of an older version. Upgrade it first: ./samspill upgrade.");
    public static readonly Text NoCopy = new("Databasen i {0} er fra en eldre utgave, men kunne ikke kopieres før oppgraderingen: {1}. Ta en kopi selv, og kjør ./samspill upgrade --copied.", "Databasen i {0} er frå ei eldre utgåve, men kunne ikkje kopierast før oppgraderinga: {1}. Ta ein kopi sjølv, og køyr ./samspill upgrade --copied.", "The database in {0} is of an older version, but could not be copied before the upgrade: {1}. Take a copy yourself, and run ./samspill upgrade --copied.");
    public static readonly Text LaidAside = new("Demoen her var laget av en annen utgave av Samspill. Den ligger nå i {0}, og en ny blir laget.", "Demoen her var laga av ei anna utgåve av Samspill. Han ligg no i {0}, og ein ny blir laga.", "The demo here was made by another version of Samspill. It now lies in {0}, and a new one is made.");
    public static readonly Text NoDemo = new("Her ligger et partnerskap som ikke er demo. Demoen og klokken dens er slått av.", "Her ligg eit partnarskap som ikkje er demo. Demoen og klokka hans er slått av.", "Here lies a partnership that is no demo. The demo and its clock are off.");
    public static readonly Text NotText = new("{0} er ikke tekst, en arbeidsbok eller en mappe med CSV.", "{0} er ikkje tekst, ei arbeidsbok eller ei mappe med CSV.", "{0} is not text, a workbook or a folder of CSV.");
    public static readonly Text NoSentence = new("Fant ingen setninger.", "Fann ingen setningar.", "Found no sentences.");
    public static readonly Text OutForm = new("Kan ikke lage {0}. Skriv bok.xlsx, bok.zip eller en mappe.", "Kan ikkje lage {0}. Skriv bok.xlsx, bok.zip eller ei mappe.", "Cannot make {0}. Write book.xlsx, book.zip or a folder.");
    public static readonly Text NotEmpty = new("{0} finnes fra før. Velg en tom mappe eller et annet navn.", "{0} finst frå før. Vel ei tom mappe eller eit anna namn.", "{0} exists already. Choose an empty folder or another name.");
    public static readonly Text Taken = new("{0} finnes fra før. Velg et annet navn, eller skriv over den med --replace.", "{0} finst frå før. Vel eit anna namn, eller skriv over ho med --replace.", "{0} exists already. Choose another name, or write over it with --replace.");
    public static readonly Text NoFolder = new("Mappen {0} finnes ikke.", "Mappa {0} finst ikkje.", "The folder {0} does not exist.");
    public static readonly Text NoDataFolder = new("Kan ikke lage datamappen {0}. Velg en annen med --data.", "Kan ikkje lage datamappa {0}. Vel ei anna med --data.", "Cannot make the data folder {0}. Choose another with --data.");
    public static readonly Text LanguageIs = new("Språket er nb, nn eller en.", "Språket er nb, nn eller en.", "The language is nb, nn or en.");
    private static readonly Text Clear = new("klar", "klar", "clear");
    private static readonly Text Partly = new("delvis klar", "delvis klar", "partly clear");
    private static readonly Text Unclear = new("uklar", "uklar", "unclear");
    public static readonly Text Warning = new("Merk: {0}", "Merk: {0}", "Note: {0}");
    public static readonly Text Sum = new("Nye rader: {0}. Endret: {1}. Fjernet: {2}.", "Nye rader: {0}. Endra: {1}. Fjerna: {2}.", "New rows: {0}. Changed: {1}. Removed: {2}.");
    public static readonly Text Written = new("Skrevet til {0}", "Skriven til {0}", "Written to {0}");
    public static readonly Text OutNeeded = new("Skriv hvor arbeidsboken skal stå: --out bok.xlsx eller --out MAPPE.", "Skriv kvar arbeidsboka skal stå: --out bok.xlsx eller --out MAPPE.", "Say where the workbook is to stand: --out book.xlsx or --out FOLDER.");
    public static readonly Text PartnershipNeeded = new("Skriv hvilket partnerskap: --partnership notodden. En tom arbeidsbok får du med --empty.", "Skriv kva partnarskap: --partnership notodden. Ei tom arbeidsbok får du med --empty.", "Say which partnership: --partnership notodden. For an empty workbook use --empty.");
    private static readonly Text CannotWrite = new("Kan ikke skrive til {0}. Maskinen sier: {1}", "Kan ikkje skrive til {0}. Maskina seier: {1}", "Cannot write to {0}. The machine says: {1}");
    private static readonly Text NoRoom = new("Det er ikke plass til {0}. Disken er full.", "Det er ikkje plass til {0}. Disken er full.", "There is no room for {0}. The disk is full.");
    private static readonly Text IsFolder = new("{0} er en mappe. Skriv et filnavn.", "{0} er ei mappe. Skriv eit filnamn.", "{0} is a folder. Write the name of a file.");
    private static readonly Text IsFile = new("{0} er en fil, ikke en mappe.", "{0} er ei fil, ikkje ei mappe.", "{0} is a file, not a folder.");
    private static readonly Text NameTooLong = new("Navnet {0} er for langt.", "Namnet {0} er for langt.", "The name {0} is too long.");
    private static readonly Text MayNotWrite = new("Har ikke lov til å skrive til {0}.", "Har ikkje lov til å skrive til {0}.", "Not allowed to write to {0}.");
    public static readonly Text NobodyIn = new("Ingen kan logge inn her ennå. Lag en lenke til administratoren: ./samspill user link {0}", "Ingen kan logge inn her enno. Lag ei lenkje til administratoren: ./samspill user link {0}", "Nobody can sign in here yet. Make a link for the administrator: ./samspill user link {0}");
    public static readonly Text NobodyKnown = new("Ingen kan logge inn her ennå. Gi en administrator tilgang: ./samspill user add EPOST --partnership {0} --name \"Navn\" --role administrator", "Ingen kan logge inn her enno. Gje ein administrator tilgang: ./samspill user add EPOST --partnership {0} --name \"Namn\" --role administrator", "Nobody can sign in here yet. Give an administrator access: ./samspill user add EMAIL --partnership {0} --name \"Name\" --role administrator");
    public static readonly Text WouldBeMade = new("Databasen er tom. Partnerskapet {0} blir laget med navnet {1} når du henter inn uten --dry-run.", "Databasen er tom. Partnarskapet {0} blir laga med namnet {1} når du hentar inn utan --dry-run.", "The database is empty. The partnership {0} will be made with the name {1} when you import without --dry-run.");
    private static readonly Text New = new("ny     ", "ny     ", "new    ");
    private static readonly Text Changed = new("endret ", "endra  ", "changed");
    private static readonly Text Removed = new("fjernet", "fjerna ", "removed");
    private static readonly Text Nothing = new("(tom)", "(tom)", "(empty)");

    public static Text Of(RowFate fate) => fate switch { RowFate.Added => New, RowFate.Changed => Changed, _ => Removed };

    public static Text Of(GoalClarity clarity) => clarity switch { GoalClarity.Clear => Clear, GoalClarity.Partly => Partly, _ => Unclear };

    /// <summary>Writes a file; says why when it cannot: 2 where the path is wrong, 1 where the disk or the machine fails.</summary>
    public static async Task<int> Write(string path, Func<Task> write)
    {
        try
        {
            await write();
            return CommandLine.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var (says, code) = Why(fault, Path.GetFullPath(path));
            await Console.Error.WriteLineAsync(says);
            return code;
        }
    }

    /// <summary>What hinders the writing of a file, in words, and what the program ends with.</summary>
    private static (Text Says, int Code) Why(Exception fault, string path)
    {
        var folder = Path.GetDirectoryName(path) ?? path;
        return fault switch
        {
            _ when System.IO.Directory.Exists(path) && Path.HasExtension(path) => (IsFolder.With(path), CommandLine.Refused),
            _ when File.Exists(path) && !Path.HasExtension(path) => (IsFile.With(path), CommandLine.Refused),
            _ when File.Exists(folder) => (IsFile.With(folder), CommandLine.Refused),
            _ when !System.IO.Directory.Exists(folder) => (NoFolder.With(folder), CommandLine.Refused),
            UnauthorizedAccessException or FileNotFoundException => (MayNotWrite.With(path), CommandLine.Refused),
            PathTooLongException => (NameTooLong.With(path), CommandLine.Refused),
            IOException io when io.IsFullDisk() => (NoRoom.With(path), CommandLine.Fault),
            _ => (CannotWrite.With(path, fault.Message), CommandLine.Fault),
        };
    }

    /// <summary>A cell on one line, cut where it is long.</summary>
    public static string Shown(string cell) => cell.Length == 0 ? Nothing : cell.Replace('\n', ' ') is var line && line.Length > 80 ? line[..79] + "…" : line;
}

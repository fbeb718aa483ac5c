using Samspill.Kernel;
using Samspill.Programme.Workbooks;

namespace Samspill.Web.Commands;

internal static class CommandWords
{
    public static readonly Text NoFile = new("Finner ikke {0}.", "Finn ikkje {0}.", "Cannot find {0}.");
    public static readonly Text NotASlug = new("«{0}» er ikke et partnerskap. Navnet i adressen har små bokstaver, tall og bindestrek, for eksempel {1}.", "«{0}» er ikkje eit partnarskap. Namnet i adressa har små bokstavar, tal og bindestrek, til dømes {1}.", "“{0}” is not a partnership. The name in the address has lower-case letters, digits and hyphens, for example {1}.");
    public static readonly Text NoPartnership = new("Finner ikke partnerskapet {0}. Disse finnes: {1}. Lag det med --create \"Navnet\".", "Finn ikkje partnarskapet {0}. Desse finst: {1}. Lag det med --create \"Namnet\".", "Cannot find the partnership {0}. These exist: {1}. Make it with --create \"Its name\".");
    public static readonly Text Warning = new("Merk: {0}", "Merk: {0}", "Note: {0}");
    public static readonly Text Sum = new("Nye rader: {0}. Endret: {1}. Fjernet: {2}.", "Nye rader: {0}. Endra: {1}. Fjerna: {2}.", "New rows: {0}. Changed: {1}. Removed: {2}.");
    public static readonly Text Written = new("Skrevet til {0}", "Skriven til {0}", "Written to {0}");
    public static readonly Text OutNeeded = new("Skriv hvor arbeidsboken skal stå: --out bok.xlsx eller --out MAPPE.", "Skriv kvar arbeidsboka skal stå: --out bok.xlsx eller --out MAPPE.", "Say where the workbook is to stand: --out book.xlsx or --out FOLDER.");
    public static readonly Text PartnershipNeeded = new("Skriv hvilket partnerskap: --partnership notodden. En tom arbeidsbok får du med --empty.", "Skriv kva partnarskap: --partnership notodden. Ei tom arbeidsbok får du med --empty.", "Say which partnership: --partnership notodden. For an empty workbook use --empty.");
    public static readonly Text CannotWrite = new("Kan ikke skrive til {0}: {1}", "Kan ikkje skrive til {0}: {1}", "Cannot write to {0}: {1}");
    private static readonly Text New = new("ny     ", "ny     ", "new    ");
    private static readonly Text Changed = new("endret ", "endra  ", "changed");
    private static readonly Text Removed = new("fjernet", "fjerna ", "removed");
    private static readonly Text Nothing = new("(tom)", "(tom)", "(empty)");

    public static Text Of(RowFate fate) => fate switch { RowFate.Added => New, RowFate.Changed => Changed, _ => Removed };

    /// <summary>A cell on one line, cut where it is long.</summary>
    public static string Shown(string cell) => cell.Length == 0 ? Nothing : cell.Replace('\n', ' ') is var line && line.Length > 80 ? line[..79] + "…" : line;
}

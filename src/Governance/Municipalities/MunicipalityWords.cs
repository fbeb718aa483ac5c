using Samspill.Kernel;

namespace Samspill.Governance.Municipalities;

internal static class MunicipalityWords
{
    public static readonly Text Title = new("Kommunene", "Kommunane", "The municipalities");
    public static readonly Text TitleVerdict = new("Hva hver kommune gir til partnerskapet, og hva den får.", "Kva kvar kommune gir til partnarskapet, og kva han får.", "What each municipality gives to the partnership, and what it gets.");
    public static readonly Text None = new("Ingen kommuner står i registeret ennå.", "Ingen kommunar står i registeret enno.", "No municipalities are in the directory yet.");
    public static readonly Text AddOne = new("Legg inn kommunene i registeret", "Legg inn kommunane i registeret", "Add the municipalities to the directory");
    public static readonly Text Name = new("Kommune", "Kommune", "Municipality");
    public static readonly Text Gives = new("Gir", "Gir", "Gives");
    public static readonly Text Gets = new("Får", "Får", "Gets");
    public static readonly Text GivesNothing = new("Ingenting er ført.", "Ingenting er ført.", "Nothing is registered.");
    public static readonly Text Decisions = new("Beslutninger som kommer", "Avgjerder som kjem", "Decisions coming");
    public static readonly Text Overdue = new("Over fristen", "Over fristen", "Overdue");
    public static readonly Text NoDecisions = new("Ingenting som gjelder kommunen, venter på en beslutning.", "Ingenting som gjeld kommunen, ventar på ei avgjerd.", "Nothing that concerns the municipality waits for a decision.");
    public static readonly Text NextMeeting = new("neste møte", "neste møte", "next meeting");
    public static readonly Text SeatIn = new("Plass i {0}", "Plass i {0}", "A place in {0}");
    public static readonly Text WorkshopOn = new("samling {0}", "samling {0}", "workshop {0}");
    private static readonly Text Both = new("{0} gir {1} bidrag og får del i {2}.", "{0} gir {1} bidrag og får del i {2}.", "{0} gives {1} contributions and shares in {2}.");
    private static readonly Text Nothing = new("Ingenting er ført om hva {0} gir og får.", "Ingenting er ført om kva {0} gir og får.", "Nothing is registered about what {0} gives and gets.");

    public static Text Verdict(string name, int gives, int gets) => gives + gets == 0 ? Nothing.With(name) : Both.With(name, gives, gets);
}

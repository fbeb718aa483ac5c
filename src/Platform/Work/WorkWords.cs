using Samspill.Kernel;

namespace Samspill.Platform.Work;

internal static class WorkWords
{
    public static readonly Text ShowAll = new("Vis alle {0}", "Vis alle {0}", "Show all {0}");
    public static readonly Text AnswerInALine = new("Svar i én linje, og lagre igjen.", "Svar i éi linje, og lagre igjen.", "Answer in one line, and save again.");
    public static readonly Text Title = new("Min uke", "Mi veke", "My week");
    public static readonly Text Week = new("Uke {0} · {1}", "Veke {0} · {1}", "Week {0} · {1}");
    public static readonly Text SameMonth = new("{0:%d}.–{1:d. MMMM yyyy}", "{0:%d}.–{1:d. MMMM yyyy}", "{0:%d}–{1:d MMMM yyyy}");
    public static readonly Text TwoMonths = new("{0:d. MMMM}–{1:d. MMMM yyyy}", "{0:d. MMMM}–{1:d. MMMM yyyy}", "{0:d MMMM}–{1:d MMMM yyyy}");
    public static readonly Text ToAnswer = new("Å svare", "Å svare", "To answer");
    public static readonly Text ToMeasure = new("Å måle", "Å måle", "To measure");
    public static readonly Text ToDecide = new("Å beslutte", "Å avgjere", "To decide");
    public static readonly Plural Questions = new(new("{0} forespørsel", "{0} førespurnad", "{0} request"), new("{0} forespørsler", "{0} førespurnader", "{0} requests"));
    public static readonly Plural Numbers = new(new("{0} tall", "{0} tal", "{0} number"), new("{0} tall", "{0} tal", "{0} numbers"));
    public static readonly Plural Matters = new(new("{0} sak", "{0} sak", "{0} matter"), new("{0} saker", "{0} saker", "{0} matters"));
    public static readonly Text NothingToAnswer = new("Ingen venter på svar fra deg.", "Ingen ventar på svar frå deg.", "Nobody waits for an answer from you.");
    public static readonly Text NothingToMeasure = new("Ingen tall venter på deg.", "Ingen tal ventar på deg.", "No numbers wait for you.");
    public static readonly Text NothingToDecide = new("Ingenting venter på at du bestemmer.", "Ingenting ventar på at du bestemmer.", "Nothing waits for you to decide.");
    public static readonly Text Silence = new("Stille rundt deg", "Stille rundt deg", "Silent around you");
    public static readonly Text SilenceRemark = new("Det andre skylder deg", "Det andre skuldar deg", "What others owe you");
    public static readonly Text NobodySilent = new("Ingen er tause.", "Ingen er tause.", "Nobody is silent.");
    public static readonly Text News = new("Nytt for deg", "Nytt for deg", "News for you");
    public static readonly Text Mine = new("Målene mine", "Måla mine", "My goals");
    public static readonly Plural ChangedByOthers = new(new("Andre har gjort én endring siden du så etter sist", "Andre har gjort éi endring sidan du såg etter sist", "Others have made one change since you last looked"), new("Andre har gjort {0} endringer siden du så etter sist", "Andre har gjort {0} endringar sidan du såg etter sist", "Others have made {0} changes since you last looked"));
    public static readonly Text Ahead = new("Neste", "Neste", "Next");
    public static readonly Text Meeting = new("Møte", "Møte", "Meeting");
    public static readonly Text SendAnswer = new("Send svaret", "Send svaret", "Send the answer");
    public static readonly Text Save = new("Lagre", "Lagre", "Save");
    public static readonly Text CannotMeasure = new("Kan ikke måles nå", "Kan ikkje målast no", "Cannot be measured now");
    public static readonly Text NeverZero = new("Da skrives «ikke målt» og grunnen. Det blir aldri 0.", "Då blir «ikkje målt» og grunnen skrive. Det blir aldri 0.", "Then “not measured” is written, with the reason. It never becomes 0.");
    public static readonly Text Because = new("Hvorfor", "Kvifor", "Why");
    public static readonly Text SaveBecause = new("Lagre grunnen", "Lagre grunnen", "Save the reason");
    public static readonly Text Saved = new("Lagret", "Lagra", "Saved");
    public static readonly Text SavedAt = new("{0}, i dag kl. {1:HH.mm}.", "{0}, i dag kl. {1:HH.mm}.", "{0}, today at {1:HH:mm}.");
    public static readonly Text SavedOn = new("{0}, {1}.", "{0}, {1}.", "{0}, {1}.");
    public static readonly Text DraftKept = new("Kladd lagret {0}, ikke sendt ennå.", "Kladd lagra {0}, ikkje sendt enno.", "Draft kept {0}, not sent yet.");
    public static readonly Text NewNumber = new("Riktig tall", "Rett tal", "Right number");
    public static readonly Text Slip = new("Skrevet feil, rettet i Min uke.", "Skrive feil, retta i Mi veke.", "Typed wrong, corrected in My week.");
    public static readonly Text SeeNumber = new("Se tallet", "Sjå talet", "See the number");
    public static readonly Text Mend = new("Rett tallet", "Rett talet", "Correct the number");
    public static readonly Text DueOn = new("Frist {0}", "Frist {0}", "Due {0}");
    public static readonly Text PastDue = new("Fristen var {0}", "Fristen var {0}", "Was due {0}");
    public static readonly Text Open = new("Åpne", "Opne", "Open");
    public static readonly Plural Days = new(new("{0} dag", "{0} dag", "{0} day"), new("{0} dager", "{0} dagar", "{0} days"));
    public static readonly Text ChangedSince = new("Se hva som er endret siden sist", "Sjå kva som er endra sidan sist", "See what has changed since last");
    private static readonly Text Nothing = new("Du skylder ingenting denne uken.", "Du skuldar ingenting denne veka.", "You owe nothing this week.");
    private static readonly Text OneThing = new("Én ting å gjøre, om lag {1}.", "Éin ting å gjere, om lag {1}.", "One thing to do, about {1}.");
    private static readonly Text ManyThings = new("{0} ting å gjøre, om lag {1}.", "{0} ting å gjere, om lag {1}.", "{0} things to do, about {1}.");
    private static readonly Text OneMinute = new("ett minutt", "eitt minutt", "one minute");
    private static readonly Text Minutes = new("{0} minutter", "{0} minutt", "{0} minutes");
    private static readonly Text OnlyLonger = new("{0} å gjøre. Sett av tid til det.", "{0} å gjere. Set av tid til det.", "{0} to do. Set time aside for it.");
    private static readonly Plural Things = new(new("Én ting", "Éin ting", "One thing"), new("{0} ting", "{0} ting", "{0} things"));
    private static readonly Plural Longer = new(new("Én av dem tar lengre tid.", "Éin av dei tek lengre tid.", "One of them takes longer."), new("{0} av dem tar lengre tid.", "{0} av dei tek lengre tid.", "{0} of them take longer."));
    private static readonly Text OneDone = new("Én er gjort.", "Éin er gjord.", "One is done.");
    private static readonly Text ManyDone = new("{0} er gjort.", "{0} er gjorde.", "{0} are done.");

    /// <summary>How much remains, about how long it takes, how much of it takes longer than that, and how much is done.</summary>
    public static Text Verdict(int open, int done, int minutes, int longer = 0)
    {
        var time = minutes == 1 ? OneMinute : Minutes.With(NumberWords.Neuter(minutes));
        var said = open == 0 ? Nothing : (open == 1 ? OneThing : ManyThings).With(NumberWords.Common(open).Capital(), time);
        said = longer == 0 ? said : longer == open ? OnlyLonger.With(Things.Of(open)) : said.Then(Longer.Of(longer));
        return done == 0 ? said : said.Then(done == 1 ? OneDone : ManyDone.With(NumberWords.Common(done).Capital()));
    }

    /// <summary>`1.–7. oktober 2018`.</summary>
    public static Text Span(DateOnly monday) => (monday.Month == monday.AddDays(6).Month ? SameMonth : TwoMonths).With(monday, monday.AddDays(6));
}

using Samspill.Kernel;

namespace Samspill.Programme.Programmes;

internal static class RhythmWords
{
    public static readonly Text Title = new("Rytme, to år", "Rytme, to år", "Rhythm, two years");
    public static readonly Text Remark = new("Uker med og uten bevegelse", "Veker med og utan rørsle", "Weeks with and without movement");
    public static readonly Plural Weeks = new(new("{0} uke", "{0} veke", "{0} week"), new("{0} uker", "{0} veker", "{0} weeks"));
    public static readonly Text NoQuiet = new("Ingen stille perioder på over 70 dager.", "Ingen stille periodar på over 70 dagar.", "No quiet period of more than 70 days.");
    public static readonly Text OneQuiet = new("Én stille periode på over 70 dager: {0}.", "Éin stille periode på over 70 dagar: {0}.", "One quiet period of more than 70 days: {0}.");
    public static readonly Text SomeQuiet = new("{0} stille perioder på over 70 dager: {1} uker.", "{0} stille periodar på over 70 dagar: {1} veker.", "{0} quiet periods of more than 70 days: {1} weeks.");
    public static readonly Text Height = new("Høy søyle betyr mange hendelser samme uke: møte, måling, svar, vedtak eller milepæl.", "Høg søyle betyr mange hendingar same veke: møte, måling, svar, vedtak eller milepæl.", "A tall bar means many events in one week: a meeting, measurement, answer, decision or milestone.");
    public static readonly Text AsList = new("Vis som liste", "Vis som liste", "Show as a list");
    public static readonly Text Caption = new("Uker med bevegelse, og hvor lenge det var stille imellom, nyeste først", "Veker med rørsle, og kor lenge det var stille imellom, nyaste først", "Weeks with movement, and how long it was quiet in between, newest first");
    public static readonly Text WeekFrom = new("Uke", "Veke", "Week");
    public static readonly Text Movements = new("Hendelser", "Hendingar", "Events");
    private static readonly Text FromTo = new("{0}–{1}", "{0}–{1}", "{0}–{1}");
    private static readonly Text Days = new("{0:d. MMM yyyy}–{1:d. MMM yyyy}", "{0:d. MMM yyyy}–{1:d. MMM yyyy}", "{0:d MMM yyyy}–{1:d MMM yyyy}");
    private static readonly Text Label = new("{0}: {1} uker med bevegelse av {2}. {3}", "{0}: {1} veker med rørsle av {2}. {3}", "{0}: {1} weeks with movement of {2}. {3}");
    private static readonly Text And = new("{0} og {1}", "{0} og {1}", "{0} and {1}");

    /// <summary>`Oktober 2016–september 2017`: the first and the last of the months that stand under the weeks.</summary>
    public static Text Span(IReadOnlyList<Rhythm.Week> row) => FromTo.With(Rhythm.Months(row)[0].First.Month(), Rhythm.Months(row)[^1].First.Month()).Capital();

    public static Text Range(DateOnly from, DateOnly to) => Days.With(from, to);

    public static Text Describe(IReadOnlyList<Rhythm.Week> row, IReadOnlyList<Rhythm.Silence> quiet) =>
        Label.With(Span(row), row.Count(week => week.Movements > 0), row.Count, Sum(quiet));

    /// <summary>How many quiet periods, and how long each lasted.</summary>
    public static Text Sum(IReadOnlyList<Rhythm.Silence> quiet) => quiet.Count switch
    {
        0 => NoQuiet,
        1 => OneQuiet.With(Weeks.Of(quiet[0].Weeks)),
        _ => SomeQuiet.With(NumberWords.Common(quiet.Count).Capital(), And.With(string.Join(", ", quiet.SkipLast(1).Select(silence => silence.Weeks)), quiet[^1].Weeks)),
    };
}

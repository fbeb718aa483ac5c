using Samspill.Kernel;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Platform.Work;

namespace Samspill.Platform.Digests;

/// <summary>One who may be written to, and what she has chosen.</summary>
/// <param name="IsReached">True when she has an account with an address, so that a mail can sign her in.</param>
internal sealed record Addressee(PersonId Id, string Name, Language Language, Role Roles, bool IsReached, DigestDay Wish)
{
    public bool Leads => Roles.HasFlag(Role.ProjectLeader);
}

/// <summary>What there is to write to a person: what she owes and what is silent, her days ahead, and what others have let pass by a week.</summary>
/// <param name="SinceDigest">The days since her last digest; null when today is not the day of one.</param>
internal sealed record Material(IReadOnlyList<WorkItem> Items, IReadOnlyList<CalendarEntry> Calendar, IReadOnlyList<Overdue> Escalated, Since Since, Since? SinceDigest);

/// <summary>A thing that somebody owes, a week past its day.</summary>
internal sealed record Overdue(WorkItem Item, Addressee Of);

/// <summary>Writes what a person is told on a day, as one mail; nothing when there is nothing to tell.</summary>
internal sealed class NoteWriter(string slug, string partnership)
{
    private const int Most = 12;

    public Note? Write(Addressee to, Material material)
    {
        var open = material.Items.Where(item => item.Done is null && item.IsOwed).ToList();
        var told = open.Where(item => item.Due is { } due && Reminders.IsTold(due, material.Since)).OrderBy(item => item.Due).ToList();
        var parts = (material.SinceDigest is { } since ? Digest(open, told, material, since) : Deadlines(told, material)).Append(Escalated(material)).Where(part => part.Lines.Count > 0).ToList();
        return parts.Count == 0 ? null : new Note(to.Id, to.Language, material.SinceDigest is not null, Subject(open, told, material).In(to.Language), (material.SinceDigest is null ? DigestWords.DueIntro : DigestWords.DigestIntro).With(partnership).In(to.Language), $"/{slug}/min-uke",
            [.. parts.Select(part => part.In(to.Language, Most))]);
    }

    /// <summary>A part in every language, before it is known who reads it.</summary>
    private sealed record Part(Text Title, IReadOnlyList<(Text What, Text Says, string Path)> Lines)
    {
        public NotePart In(Language language, int most) => new(Title.In(language), [.. Lines.Take(most).Select(line => new NoteLine(line.What.In(language), line.Says.In(language), line.Path))],
            Lines.Count > most ? DigestWords.More.With(Lines.Count - most).In(language) : null);
    }

    private IEnumerable<Part> Digest(List<WorkItem> open, List<WorkItem> told, Material material, Since since)
    {
        foreach (var (kind, title) in new[] { (WorkKind.Answer, WorkWords.ToAnswer), (WorkKind.Measure, WorkWords.ToMeasure), (WorkKind.Decide, WorkWords.ToDecide) })
        {
            yield return new(title, [.. open.Where(item => item.Kind == kind).OrderBy(item => !told.Contains(item)).ThenBy(item => item.Due ?? DateOnly.MaxValue).Select(item => Owed(item, since.Today))]);
        }

        yield return new(WorkWords.Silence, [.. material.Items.Where(item => item.Kind == WorkKind.Silence).OrderBy(item => item.Due ?? DateOnly.MaxValue).Select(item => (Named(item), Quiet(item, since.Today), Week(item)))]);
        yield return new(DigestWords.Coming, [.. Reminders.Ahead(material.Calendar, since).Where(entry => !open.Exists(item => item.Id == entry.Id)).OrderBy(entry => entry.On).Select(entry => (Marked(entry.Title, entry.IsDemo), DigestWords.DueOn.With(entry.On), Full(entry.Address)))]);
        yield return new(DigestWords.NextMeeting, [.. material.Calendar.Where(entry => entry.Kind == CalendarKind.Meeting && !entry.IsCancelled && entry.On >= since.Today && entry.On <= since.Today.AddDays(DaysToMeeting)).OrderBy(entry => entry.On).ThenBy(entry => entry.Begins).Take(1).Select(entry => (Marked(entry.Title, entry.IsDemo), MeetingWords.When(entry), Full(entry.Address)))]);
    }

    private const int DaysToMeeting = 14;

    private IEnumerable<Part> Deadlines(List<WorkItem> told, Material material)
    {
        var today = material.Since.Today;
        yield return new(DigestWords.Today, [.. told.Where(item => item.Due == today).Select(item => Owed(item, today))]);
        yield return new(DigestWords.Past, [.. told.Where(item => item.Due < today).Select(item => Owed(item, today))]);
        yield return new(DigestWords.Soon, [.. told.Where(item => item.Due > today).Select(item => Owed(item, today))]);
    }

    private Part Escalated(Material material) =>
        new(DigestWords.PastWithOthers, [.. material.Escalated.Where(late => !material.Items.Any(item => item.Id == late.Item.Id)).OrderBy(late => late.Item.Due).Select(late => (Named(late.Item), DigestWords.OwedBy.With(late.Of.Name, late.Item.Due), Full(late.Item.Address)))]);

    private (Text, Text, string) Owed(WorkItem item, DateOnly today)
    {
        var due = item.Due is { } day ? (day == today ? DigestWords.DueToday : day < today ? DigestWords.WasDue.With(day) : DigestWords.DueOn.With(day)) : null;
        return (Named(item), due is null ? item.Why : item.Why.Nb.Length == 0 ? due : Stopped(item.Why).Then(due), Week(item));
    }

    private static Text Stopped(Text text) => text.Nb[^1] is '.' or '?' or '…' ? text : text.Then(Text.Same("."), "");

    private static Text Quiet(WorkItem item, DateOnly today) => item.Due is { } since && since < today
        ? DigestWords.QuietFor.Of(today.DayNumber - since.DayNumber, item.Why) : item.Why;

    private Text Subject(List<WorkItem> open, List<WorkItem> told, Material material)
    {
        var today = material.Since.Today;
        if (material.SinceDigest is not null)
        {
            return open.Count == 0 ? DigestWords.NothingSubject.With(Clock.WeekOf(today).Week) : DigestWords.DigestSubject.Of(open.Count, Clock.WeekOf(today).Week, NumberWords.Common(open.Count));
        }

        var first = told.Find(item => item.Due == today) ?? told.FirstOrDefault();
        if (first is null)
        {
            return DigestWords.EscalatedSubject.With(material.Escalated[0].Item.Title);
        }

        var subject = first.Due == today ? DigestWords.TodaySubject.With(first.Title) : first.Due < today ? DigestWords.PastSubject.With(first.Title) : DigestWords.SoonSubject.With(first.Title, first.Due);
        return told.Count == 1 ? subject : subject.Then(DigestWords.AndMore.With(told.Count - 1), "");
    }

    private static Text Named(WorkItem item) => Marked(item.Title, item.IsDemo);

    private static Text Marked(Text title, bool isDemo) => isDemo ? title.Then(Text.Same("(demo)")) : title;

    /// <summary>The place in her week where it stands, opened at it.</summary>
    private string Week(WorkItem item) => $"/{slug}/min-uke?sak={Uri.EscapeDataString(item.Id)}#{Uri.EscapeDataString(item.Id)}";

    private string Full(string address) => "/" + slug + address;
}

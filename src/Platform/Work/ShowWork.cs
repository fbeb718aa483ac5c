using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Digests;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Work;

/// <summary>My week: what I am to answer, measure and decide, and what others owe; collected from every arena, and nothing else.</summary>
public static class ShowWork
{
    /// <summary>What the page shows.</summary>
    /// <param name="Open">How many things remain to be done.</param>
    /// <param name="Done">How many of the week's things are done.</param>
    /// <param name="Minutes">About how long the rest takes.</param>
    public sealed record View(int Year, int Week, DateOnly Monday, Text Verdict, int Open, int Done, int Minutes, IReadOnlyList<WorkItem> ToAnswer, IReadOnlyList<WorkItem> ToMeasure, IReadOnlyList<WorkItem> ToDecide, IReadOnlyList<WorkItem> Silence, DateOnly Today)
    {
        /// <summary>What has happened that she should know, the newest first.</summary>
        public IReadOnlyList<WorkItem> News { get; init; } = [];

        /// <summary>What is hers, and how it stands.</summary>
        public IReadOnlyList<WorkItem> Mine { get; init; } = [];

        /// <summary>How many changes others have made since she said she had seen them; null when she never has.</summary>
        public int? Changes { get; init; }

        /// <summary>True when the page shows all of a long list, and not only what is most urgent.</summary>
        public bool ShowsAll { get; init; }

        /// <summary>The thing she was sent here for, by a mail; shown however long the list is.</summary>
        public string? Wanted { get; init; }

        /// <summary>Her next meeting; null when none is set.</summary>
        public CalendarEntry? NextMeeting { get; init; }

        /// <summary>The next days that something of hers is due, beyond what she owes now.</summary>
        public IReadOnlyList<CalendarEntry> Coming { get; init; } = [];

        /// <summary>The name under which her own browser keeps what she has typed and not saved; null for one who is no person here.</summary>
        public string? Drafts { get; init; }

        /// <summary>The weekday she wants her digest on.</summary>
        public DigestDay Digest { get; init; }

        /// <summary>The day the next digest goes; null when she wants none.</summary>
        public DateOnly? NextDigest { get; init; }
    }

    internal static async Task<IResult> Handle(string? fra, string? vis, string? sak, Week week, Frame frame, CancellationToken stop)
    {
        var view = await week.Collect(stop) with { ShowsAll = vis == "alle", Wanted = sak };
        return fra == Landing.FromSignIn && view.Open == 0 ? Results.Redirect(frame.At("")) : Answer.With<MyWeekPage, View>(view);
    }
}

/// <summary>The reader's week, collected from every arena.</summary>
public sealed class Week(SamspillDb db, Reader reader, IEnumerable<IWorkSource> works, IEnumerable<ICalendarSource> calendars, IEnumerable<IProgrammeEnd> ends, KeptFacts kept)
{
    private const int SecondsToMeasure = 20;
    private const int SecondsToDecide = 60;
    private const int DaysAhead = 60;
    private const int MostDays = 3;

    /// <summary>What stands ahead of one person: her next meeting, and the next days that something of hers is due.</summary>
    private sealed record DaysOf(CalendarEntry? Meeting, IReadOnlyList<CalendarEntry> Coming);

    /// <summary>Everything the reader owes, the most urgent first; empty for one who is no person of the partnership.</summary>
    internal async Task<ShowWork.View> Collect(CancellationToken stop)
    {
        var items = new List<WorkItem>();
        var (days, wish, changes) = (new DaysOf(null, []), DigestDay.Never, (int?)null);
        if (reader.PersonId is { } person)
        {
            items = await OpenWork.Of(works, ends, db.Here, person, stop);
            days = await kept.Of(() => Ahead(person, stop), person);
            wish = await DigestWish.Of(db, person, stop);
            changes = await ShowChanges.CountFor(db, reader, person, stop);
        }

        return Told(items) with { Changes = changes, NextMeeting = days.Meeting, Coming = [.. days.Coming.Where(entry => !items.Exists(item => item.Id == entry.Id)).Take(MostDays)], Digest = wish, NextDigest = SetDigest.Next(wish, db.Scene.Clock.Today), Drafts = reader.PersonId?.Value.ToString("N") };
    }

    private ShowWork.View Told(List<WorkItem> items)
    {
        var today = db.Scene.Clock.Today;
        var (year, week) = Clock.WeekOf(today);
        List<WorkItem> Of(WorkKind kind) => [.. items.Where(item => item.Kind == kind).OrderBy(item => item.Done is not null).ThenBy(item => item.Due ?? DateOnly.MaxValue).ThenBy(item => item.Title.Nb, StringComparer.Ordinal)];
        var owed = items.Where(item => item.IsOwed).ToList();
        var open = owed.Where(item => item.Done is null).ToList();
        var minutes = (int)Math.Ceiling(open.Where(item => !item.TakesLonger).Sum(item => item.Kind == WorkKind.Measure ? SecondsToMeasure : SecondsToDecide) / 60m);
        return new(year, week, Clock.MondayOf(today), WorkWords.Verdict(open.Count, owed.Count - open.Count, minutes, open.Count(item => item.TakesLonger)), open.Count, owed.Count - open.Count, minutes, Of(WorkKind.Answer), Of(WorkKind.Measure), Of(WorkKind.Decide), Of(WorkKind.Silence), today) { News = [.. Of(WorkKind.News).OrderByDescending(item => item.Due)], Mine = Of(WorkKind.Mine) };
    }

    private async Task<DaysOf> Ahead(PersonId person, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var entries = new List<CalendarEntry>();
        foreach (var source in calendars)
        {
            entries.AddRange(await source.Calendar(db.Here, CalendarOf.Of(person), new Period(today, today.AddDays(DaysAhead)), stop));
        }

        var inOrder = entries.Where(entry => !entry.IsCancelled).OrderBy(entry => entry.On).ThenBy(entry => entry.Begins).ThenBy(entry => entry.Title.Nb, StringComparer.Ordinal).ToList();
        return new(inOrder.Find(entry => entry.Kind == CalendarKind.Meeting), inOrder.FindAll(entry => entry.Kind != CalendarKind.Meeting && entry.On > today));
    }
}

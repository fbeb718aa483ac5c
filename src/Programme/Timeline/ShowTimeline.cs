using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Timeline;

/// <summary>Everything that has happened in the programme, newest first: milestones, numbers, changes of goals, owners' answers, pilots, phases, notes and reports.</summary>
public static class ShowTimeline
{
    private const int PageSize = 60;

    /// <summary>What the page shows.</summary>
    /// <param name="Asked">The filter as it was understood.</param>
    /// <param name="Total">How many events the filter lets through, on all pages.</param>
    public sealed record View(Text Verdict, Filter Asked, IReadOnlyList<Event> Events, int Total, int Page, int Pages, IReadOnlyList<ShowInitiative.GoalLink> Goals, IReadOnlyList<int> Years, DateOnly Today);

    /// <summary>What is asked for: a goal by key, a kind, a year; null lets all through.</summary>
    public sealed record Filter(string? Goal, EventKind? Kind, int? Year);

    /// <summary>An event: its day, what happened, and the page that tells more.</summary>
    public sealed record Event(DateOnly On, EventKind Kind, Text What, string? Remark, string Address, bool IsDemo);

    internal static async Task<IResult> Handle(string? mal, string? slag, string? ar, string? side, SamspillDb db, IEnumerable<IHappeningSource> others, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var goals = await db.Set<Goal>().OrderBy(goal => goal.Number).Select(goal => new ShowInitiative.GoalLink(goal.Key.Value, goal.Number, goal.Title)).ToListAsync(stop);
        var asked = new Filter(
            goals.Find(goal => goal.Key == mal)?.Key,
            Enum.TryParse<EventKind>(slag, ignoreCase: true, out var kind) && Enum.IsDefined(kind) && !char.IsAsciiDigit(slag![0]) ? kind : null,
            int.TryParse(ar, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200 ? year : null);
        var page = int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 1000) : 1;
        var reading = await Events.For(db, asked, today, stop);
        var events = await reading.Latest(page * PageSize, stop);
        events.AddRange(await Elsewhere(db, asked, others, stop));
        var total = await reading.Count(stop) + events.Count(row => row.Kind >= EventKind.Report);
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Min(page, pages);
        List<Event> shown = [.. events.OrderByDescending(row => row.On).ThenBy(row => row.Kind).ThenBy(row => row.What.Nb, StringComparer.Ordinal).Skip((page - 1) * PageSize).Take(PageSize)];
        return Answer.With<TimelinePage, View>(new View(TimelineWords.Verdict(total, asked), asked, shown, total, page, pages, goals, await reading.Years(stop), today));
    }

    /// <summary>What other arenas have to tell, such as a report that was frozen; they know of no goals.</summary>
    private static async Task<List<Event>> Elsewhere(SamspillDb db, Filter asked, IEnumerable<IHappeningSource> others, CancellationToken stop)
    {
        var told = new List<Event>();
        if (asked.Goal is not null || asked.Kind < EventKind.Report)
        {
            return told;
        }

        foreach (var other in others)
        {
            told.AddRange((await other.Happened(db.Here, stop)).Where(happening => asked.Year is null || happening.On.Year == asked.Year).Select(happening => new Event(happening.On, Of(happening.Kind), happening.What, happening.Remark, happening.Address, happening.IsDemo)));
        }

        return [.. told.Where(row => asked.Kind is null || row.Kind == asked.Kind)];
    }

    private static EventKind Of(HappeningKind kind) => kind switch { HappeningKind.Meeting => EventKind.Meeting, HappeningKind.Decision => EventKind.Decision, HappeningKind.Survey => EventKind.Survey, HappeningKind.Gathering => EventKind.Gathering, _ => EventKind.Report };
}

/// <summary>What kind of event it is.</summary>
public enum EventKind
{
    /// <summary>A milestone was reached.</summary>
    Milestone,

    /// <summary>A number was reported.</summary>
    Measurement,

    /// <summary>A goal was changed, or a decision was made about it.</summary>
    Pivot,

    /// <summary>Somebody was asked to own a goal, or answered.</summary>
    Ownership,

    /// <summary>A pilot took a stage.</summary>
    Pilot,

    /// <summary>A phase or an initiative began or ended.</summary>
    Phase,

    /// <summary>A note on a curve.</summary>
    Note,

    /// <summary>A report was frozen, opened again or corrected. From here on, other rooms tell.</summary>
    Report,

    /// <summary>A group met, or held a workshop.</summary>
    Meeting,

    /// <summary>A body decided something.</summary>
    Decision,

    /// <summary>The results of a survey were released.</summary>
    Survey,

    /// <summary>Regions met, or something learned there was put to use.</summary>
    Gathering,
}

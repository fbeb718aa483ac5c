using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;

namespace Samspill.Network.Gatherings;

/// <summary>Show the network: the gatherings, what was taken home from them, and what it became.</summary>
public static class ShowNetwork
{
    /// <summary>What the page shows.</summary>
    /// <param name="Overdue">Home tasks whose day has passed.</param>
    /// <param name="DoneInTime">Lessons done within 90 days of their gathering.</param>
    public sealed record View(IReadOnlyList<Line> Gatherings, IReadOnlyList<Open> OpenTasks, int Lessons, int Overdue, int DoneInTime, int Contacts, DateOnly Today, bool MayWrite, bool MayExchange);

    /// <summary>A gathering with what came of it.</summary>
    public sealed record Line(string Key, string Title, string? Organiser, string? Place, DateOnly On, DateOnly? Until, int Lessons, int Done, int Overdue, bool IsDemo);

    /// <summary>A home task that stands open.</summary>
    public sealed record Open(string Gathering, string GatheringTitle, string Task, string? Owner, DateOnly DueOn, int? DaysOver, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop)
    {
        var (today, all, people) = (db.Scene.Clock.Today, await kept.Of(() => Read(db, stop)), await db.People(stop));
        var tasks = all.Lessons.ToLookup(row => row.GatheringId);
        var byId = all.Gatherings.ToDictionary(row => row.Id);
        return Answer.With<NetworkPage, View>(new(
            [.. all.Gatherings.OrderByDescending(row => row.On).Select(row => new Line(row.Key.Value, row.Title, row.Organiser, row.Place, row.On, row.Until, tasks[row.Id].Count(), tasks[row.Id].Count(task => task.IsDone == true), tasks[row.Id].Count(task => task.IsOverdueOn(today)), row.IsDemo))],
            [.. all.Lessons.Where(row => row.SettledOn is null).OrderBy(row => row.DueOn).Select(row => new Open(byId[row.GatheringId].Key.Value, byId[row.GatheringId].Title, row.Task, people.Where(person => person.Id == row.OwnerId).Select(person => person.Title ?? person.Name).FirstOrDefault(), row.DueOn, row.IsOverdueOn(today) ? today.DayNumber - row.DueOn.DayNumber : null, row.IsDemo))],
            all.Lessons.Count, all.Lessons.Count(row => row.IsOverdueOn(today)), all.Lessons.Count(row => InTime(row, byId[row.GatheringId])),
            await db.Set<RegionContact>().CountAsync(stop), today, reader.May(NetworkDeeds.Write), reader.May(NetworkDeeds.Exchange)));
    }

    /// <summary>Every gathering and every lesson.</summary>
    internal sealed record All(IReadOnlyList<Gathering> Gatherings, IReadOnlyList<HomeLesson> Lessons);

    internal static async Task<All> Read(SamspillDb db, CancellationToken stop) => new(await db.Set<Gathering>().AsNoTracking().ToListAsync(stop), await db.Set<HomeLesson>().AsNoTracking().ToListAsync(stop));

    /// <summary>True when the lesson was done within 90 days of its gathering.</summary>
    internal static bool InTime(HomeLesson row, Gathering from) => row.IsDone == true && row.SettledOn <= from.LastDay.AddDays(HomeLesson.Days);
}

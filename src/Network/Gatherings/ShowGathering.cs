using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Network.Gatherings;

/// <summary>Show a gathering: what we gave, what we took home, what it became, and whom we met.</summary>
public static class ShowGathering
{
    /// <summary>What the page shows.</summary>
    /// <param name="Latest">The last day a home task may have.</param>
    public sealed record View(string Key, GatheringFields Fields, string? ResponsibleName, DateOnly Latest, IReadOnlyList<Line> Lessons, IReadOnlyList<Met> Contacts, IReadOnlyList<PersonEntry> People, DateOnly Today, bool MayWrite, bool IsDemo);

    /// <summary>A lesson and what it became.</summary>
    /// <param name="Owner">The owner's role, or her name.</param>
    /// <param name="DaysOver">Days beyond its day; null when it is not late.</param>
    /// <param name="InTime">True when it was done within 90 days of the gathering.</param>
    public sealed record Line(Guid Id, string Lesson, string Task, string? Owner, DateOnly DueOn, int? DaysOver, bool? IsDone, bool InTime, string? Became, DateOnly? SettledOn, bool IsDemo);

    /// <summary>Somebody we met there.</summary>
    public sealed record Met(string Region, string Position, string? Name);

    internal static async Task<IResult> Handle(string gathering, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (await db.Set<Gathering>().AsNoTracking().ByKey(gathering, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var (today, people) = (db.Scene.Clock.Today, await db.People(stop));
        var lessons = await db.Set<HomeLesson>().AsNoTracking().Where(row => row.GatheringId == found.Id).OrderBy(row => row.DueOn).ThenBy(row => row.Id).ToListAsync(stop);
        var met = await db.Set<RegionContact>().AsNoTracking().Where(row => row.MetAtId == found.Id).OrderBy(row => row.Region).Select(row => new Met(row.Region, row.Position, row.Name)).ToListAsync(stop);
        var fields = await GatheringFields.Of(found, db, stop);
        string? Named(PersonId? id) => people.Where(person => person.Id == id).Select(person => person.Title ?? person.Name).FirstOrDefault();
        return Answer.With<GatheringPage, View>(new(gathering, fields, Named(found.ResponsibleId), found.LastDay.AddDays(HomeLesson.Days),
            [.. lessons.Select(row => new Line(row.Id.Value, row.Lesson, row.Task, Named(row.OwnerId), row.DueOn, row.IsOverdueOn(today) ? today.DayNumber - row.DueOn.DayNumber : null, row.IsDone, row.IsDone == true && row.SettledOn <= found.LastDay.AddDays(HomeLesson.Days), row.Became, row.SettledOn, row.IsDemo))],
            met, people, today, reader.May(NetworkDeeds.Write), found.IsDemo));
    }
}

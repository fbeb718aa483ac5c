using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Guests;

/// <summary>Where a guest lands: what she was given, and nothing else.</summary>
public static class ShowGiven
{
    /// <summary>Where it stands, below the partnership.</summary>
    public const string Path = "/gitt";

    /// <summary>What the page shows.</summary>
    public sealed record View(string Partnership, IReadOnlyList<Line> Records);

    /// <summary>A record she was given.</summary>
    /// <param name="Address">Its page, below the partnership.</param>
    /// <param name="To">The last day; null for as long as nobody takes it back.</param>
    public sealed record Line(string Kind, Text KindTitle, string Key, string Title, string Address, DateOnly? To, bool MayWrite);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        var name = await db.Set<Partnership>().Where(partnership => partnership.Id == db.Here).Select(partnership => partnership.Name).SingleAsync(stop);
        return Answer.With<GivenPage, View>(new View(name, reader.PersonId is { } person ? await Of(db, arenas, person, stop) : []));
    }

    /// <summary>What a person has been given and has today.</summary>
    internal static async Task<IReadOnlyList<Line>> Of(SamspillDb db, ArenaList arenas, PersonId person, CancellationToken stop)
    {
        var lines = new List<Line>();
        foreach (var grant in await db.Set<Grant>().AsNoTracking().Where(grant => grant.PersonId == person).On(db.Scene.Clock.Today).OrderBy(grant => grant.Id).ToListAsync(stop))
        {
            if (arenas.Record(grant.Kind) is { } kind && await kind.Find(db, grant.RecordKey, stop) is { } found)
            {
                lines.Add(new(grant.Kind, kind.Title, found.Key, found.Title, found.Address, grant.To, grant.MayWrite));
            }
        }

        return lines;
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Ui;

namespace Samspill.Network.Gatherings;

/// <summary>Write down a gathering: when, where, who goes for us and what we give.</summary>
public static class WriteGathering
{
    /// <summary>What the page shows; <paramref name="Key"/> is null for a new one.</summary>
    /// <param name="Version">The version a change must build on.</param>
    public sealed record View(string? Key, GatheringFields? Fields, int? Version, IReadOnlyList<PersonEntry> People);

    /// <summary>What it is to say.</summary>
    public sealed record Request(GatheringFields Fields);

    internal static async Task<IResult> ShowNew(SamspillDb db, CancellationToken stop) => Answer.With<WriteGatheringPage, View>(new(null, null, null, await db.People(stop)));

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var request = new Request(await GatheringFields.Read(input, db, stop));
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowNew(db, stop));
        }

        if (await db.Set<Gathering>().AnyAsync(row => row.Title == request.Fields.Title && row.On == request.Fields.On, stop))
        {
            return Answer.Refused(GatheringRefusals.Taken.With(request.Fields.Title), input, () => ShowNew(db, stop));
        }

        var made = new Gathering { Key = await db.FreeKey<Gathering>(request.Fields.Title, stop), Title = request.Fields.Title };
        await request.Fields.WriteOn(made, db, stop);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nettverk/samlinger/" + made.Key), new { gathering = made.Key, version = made.Version }, GatheringWords.Saved.With(made.Title));
    }
}

/// <summary>Change what stands about a gathering.</summary>
public static class ChangeGathering
{
    /// <summary>What it is to say, built on <paramref name="Version"/>.</summary>
    public sealed record Request(GatheringFields Fields, int? Version);

    internal static async Task<IResult> Show(string gathering, SamspillDb db, CancellationToken stop) => await db.Set<Gathering>().AsNoTracking().ByKey(gathering, stop) is { } found
        ? Answer.With<WriteGatheringPage, WriteGathering.View>(new(gathering, await GatheringFields.Of(found, db, stop), found.Version, await db.People(stop))) : Answer.Absent;

    internal static async Task<IResult> Handle(string gathering, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Gathering>().ByKey(gathering, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(await GatheringFields.Read(input, db, stop), input.BuiltOn());
        Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return Show(gathering, db, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(GatheringRefusals.SavedBySomebodyElse, new { found.Version, Fields = await GatheringFields.Of(found, db, stop) }, new { request.Fields }, input, Again);
        }

        await request.Fields.WriteOn(found, db, stop);
        var latest = found.LastDay.AddDays(HomeLesson.Days);
        if (await db.Set<HomeLesson>().AnyAsync(row => row.GatheringId == found.Id && row.DueOn > latest, stop))
        {
            return Answer.Refused(GatheringRefusals.TasksBeyond, input, Again);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nettverk/samlinger/" + gathering), new { gathering, version = found.Version }, GatheringWords.Saved.With(found.Title));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Network.Gatherings;

/// <summary>Show whom we know in other regions.</summary>
public static class ShowContacts
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Contacts, IReadOnlyList<Gatherings> Gatherings, IReadOnlyList<PersonEntry> People, DateOnly Today, bool MayWrite);

    /// <summary>Somebody in another region.</summary>
    public sealed record Line(Guid Id, string Region, string Position, string? Name, string? Reach, string? About, string? MetAt, string? MetAtTitle, string? Responsible, string? ResponsibleKey, DateOnly KeptUntil, int Version, bool IsDemo);

    /// <summary>A gathering to choose.</summary>
    public sealed record Gatherings(string Key, string Title);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var people = await db.People(stop);
        var gatherings = await db.Set<Gathering>().AsNoTracking().OrderByDescending(row => row.On).ToListAsync(stop);
        var rows = await db.Set<RegionContact>().AsNoTracking().ToListAsync(stop);
        return Answer.With<RegionContactsPage, View>(new(
            [.. rows.OrderBy(row => Letters.SortKey(row.Region), StringComparer.Ordinal).ThenBy(row => row.Id.Value).Select(row =>
            {
                var (at, who) = (gatherings.Find(gathering => gathering.Id == row.MetAtId), people.FirstOrDefault(person => person.Id == row.ResponsibleId));
                return new Line(row.Id.Value, row.Region, row.Position, row.Name, row.Reach, row.About, at?.Key.Value, at?.Title, who?.Title ?? who?.Name, who?.Key, row.KeptUntil, row.Version, row.IsDemo);
            })],
            [.. gatherings.Select(row => new Gatherings(row.Key.Value, row.Title))], people, db.Scene.Clock.Today, reader.May(NetworkDeeds.Write)));
    }
}

/// <summary>Write down somebody in another region, mend it, confirm it for two more years, or take it away for good.</summary>
public static class KeepRegionContact
{
    /// <summary>The region, the role, and if it is wanted her name and where she is reached; who of ours keeps in touch.</summary>
    public sealed record Request(string Region, string Position, string? Name, string? Reach, string? About, string? MetAt, string Responsible, int? Version);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var (request, metAt, responsible) = await Read(input, db, isChange: false, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowContacts.Handle(db, reader, stop));
        }

        var made = new RegionContact { Region = request.Region, Position = request.Position };
        Write(made, request, metAt, responsible, db.Scene.Clock.Today);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nettverk/kontakter"), new { contact = made.Id.Value, made.KeptUntil }, GatheringWords.ContactSaved.With(made.KeptUntil));
    }

    internal static async Task<IResult> Change(Guid id, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Find(db, id, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var (request, metAt, responsible) = await Read(input, db, isChange: true, stop);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowContacts.Handle(db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(GatheringRefusals.SavedBySomebodyElse, new { found.Version }, new { request.Region, request.Position }, input, Page);
        }

        Write(found, request, metAt, responsible, db.Scene.Clock.Today);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nettverk/kontakter"), new { contact = id, found.KeptUntil, version = found.Version }, GatheringWords.ContactSaved.With(found.KeptUntil));
    }

    internal static async Task<IResult> Remove(Guid id, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await Find(db, id, stop) is not { } found)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowContacts.Handle(db, reader, stop));
        }

        db.Remove(found);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nettverk/kontakter"), new { contact = id }, GatheringWords.ContactRemoved);
    }

    private static Task<RegionContact?> Find(SamspillDb db, Guid id, CancellationToken stop)
    {
        var contact = RegionContactId.From(id);
        return db.Set<RegionContact>().SingleOrDefaultAsync(row => row.Id == contact, stop);
    }

    private static async Task<(Request, GatheringId?, PersonId?)> Read(Input input, SamspillDb db, bool isChange, CancellationToken stop)
    {
        var request = new Request(input.Required("region", GatheringWords.RegionMissing, 200), input.Required("position", GatheringWords.PositionMissing, 200), input.Text("name", 200), input.Text("reach", 200), input.Text("about", 1000), input.Text("metAt", Key.MaxLength), input.Required("responsible", GatheringWords.KeeperMissing, Key.MaxLength), isChange ? input.BuiltOn() : null);
        var metAt = (await db.Set<Gathering>().AsNoTracking().ByKey(request.MetAt, stop))?.Id;
        input.Flaws.Require(request.MetAt is null || metAt is not null, "metAt", GatheringWords.GatheringUnknown);
        var responsible = request.Responsible.Length == 0 ? null : await db.Person(request.Responsible, stop);
        input.Flaws.Require(request.Responsible.Length == 0 || responsible is not null, "responsible", GatheringWords.PersonUnknown);
        return (request, metAt, responsible?.Id);
    }

    private static void Write(RegionContact row, Request request, GatheringId? metAt, PersonId? responsible, DateOnly today)
    {
        (row.Region, row.Position, row.Name, row.Reach, row.About) = (request.Region, request.Position, request.Name, request.Reach, request.About);
        (row.MetAtId, row.ResponsibleId, row.KeptUntil) = (metAt, responsible!.Value, today.AddDays(RegionContact.MostDays));
    }
}

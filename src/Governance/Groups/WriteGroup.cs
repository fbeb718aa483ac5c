using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Groups;

/// <summary>Make a group, or change what stands about it: its mandate, its rhythm, and the days it lasts.</summary>
public static class WriteGroup
{
    /// <summary>What the page shows; <paramref name="Key"/> is null for a new one.</summary>
    /// <param name="Version">The version a change must build on.</param>
    public sealed record View(string? Key, GroupFields? Fields, int? Version, IReadOnlyList<OrganisationEntry> Organisations);

    /// <summary>What it is to say, built on <paramref name="Version"/> when it is a change.</summary>
    public sealed record Request(GroupFields Fields, int? Version);

    internal static async Task<IResult> ShowNew(SamspillDb db, CancellationToken stop) => Answer.With<WriteGroupPage, View>(new(null, null, null, await db.Organisations(stop)));

    internal static async Task<IResult> Show(string group, SamspillDb db, CancellationToken stop) => await OnGroup.Find(db, group, stop) is { } found
        ? Answer.With<WriteGroupPage, View>(new(group, await GroupFields.Of(found, db, stop), found.Version, await db.Organisations(stop))) : Answer.Absent;

    internal static async Task<IResult> Add(Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var request = new Request(await GroupFields.Read(input, db, stop), null);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowNew(db, stop));
        }

        if (await db.Set<Group>().AnyAsync(row => row.Name == request.Fields.Name, stop))
        {
            return Answer.Refused(GroupRefusals.Taken.With(request.Fields.Name), input, () => ShowNew(db, stop));
        }

        var made = new Group { Key = await db.FreeKey<Group>(request.Fields.Name, stop), Name = request.Fields.Name };
        await request.Fields.WriteOn(made, db, stop);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/grupper/" + made.Key), new { group = made.Key, version = made.Version }, GroupWords.Saved.With(made.Name));
    }

    internal static async Task<IResult> Change(string group, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await OnGroup.Find(db, group, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(await GroupFields.Read(input, db, stop), input.BuiltOn());
        Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return Show(group, db, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(GroupRefusals.SavedBySomebodyElse.With(found.Name), new { found.Version, Fields = await GroupFields.Of(found, db, stop) }, new { request.Fields }, input, Again);
        }

        if (await db.Set<Group>().AnyAsync(row => row.Name == request.Fields.Name && row.Id != found.Id, stop))
        {
            return Answer.Refused(GroupRefusals.Taken.With(request.Fields.Name), input, Again);
        }

        await request.Fields.WriteOn(found, db, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/grupper/" + group), new { group, version = found.Version }, GroupWords.Saved.With(found.Name));
    }
}

/// <summary>One deed on one group: found, the right to it checked, done, saved. What is refused is said on the group's own page.</summary>
internal sealed class OnGroup(SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals)
{
    public SamspillDb Db => db;

    public DateOnly Today => db.Scene.Clock.Today;

    /// <summary>The group of this key; null when there is none.</summary>
    public static Task<Group?> Find(SamspillDb db, string group, CancellationToken stop) =>
        db.Set<Group>().ByKey(group, stop);

    /// <summary>True for a leader of the programme, and for those who chair or keep the minutes of the group today.</summary>
    public static async Task<bool> Leads(SamspillDb db, Reader reader, GroupId group, CancellationToken stop)
    {
        if (reader.May(GovernanceDeeds.WriteGroup))
        {
            return true;
        }

        var today = db.Scene.Clock.Today;
        return reader.PersonId is { } me && reader.May(GovernanceDeeds.HoldMeeting) && (await db.Set<Membership>().AsNoTracking().Where(seat => seat.GroupId == group && seat.PersonId == me && (seat.Seat == Seat.Chair || seat.Seat == Seat.Secretary)).ToListAsync(stop)).Exists(seat => seat.HoldsOn(today));
    }

    public async Task<IResult> Do(string group, Input input, Func<Group, Task<Refusal?>> deed, Func<Group, Text> notice, string place, CancellationToken stop) => await Find(db, group, stop) is not { } found
        ? Answer.Absent
        : await db.CarryOut(
            input,
            () => ShowGroup.Handle(group, db, reader, goals, stop),
            async () => await Leads(db, reader, found.Id, stop) ? await deed(found) : GroupRefusals.NotYours.With(found.Name),
            GroupRefusals.SavedBySomebodyElse.With(found.Name),
            () => Answer.Done(frame.At("/grupper/" + found.Key + place), new { group = found.Key, version = found.Version }, notice(found)),
            stop);
}

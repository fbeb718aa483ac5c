using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Ui;

namespace Samspill.Plans.Register;

/// <summary>Register a plan, or change what stands about it.</summary>
public static class WritePlan
{
    /// <summary>What the page shows; <paramref name="Key"/> is null for a new one.</summary>
    /// <param name="Version">The version a change must build on.</param>
    public sealed record View(string? Key, PlanFields? Fields, int? Version, IReadOnlyList<MunicipalityEntry> Municipalities, IReadOnlyList<PersonEntry> People);

    /// <summary>What it is to say, built on <paramref name="Version"/> when it is a change.</summary>
    public sealed record Request(PlanFields Fields, int? Version);

    internal static async Task<IResult> ShowNew(SamspillDb db, CancellationToken stop) => Answer.With<WritePlanPage, View>(new(null, null, null, await db.Municipalities(stop), await db.People(stop)));

    internal static async Task<IResult> Show(string plan, SamspillDb db, CancellationToken stop) => await db.Set<Plan>().ByKey(plan, stop) is { } found
        ? Answer.With<WritePlanPage, View>(new(plan, await PlanFields.Of(found, db, stop), found.Version, await db.Municipalities(stop), await db.People(stop))) : Answer.Absent;

    internal static async Task<IResult> Add(Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var request = new Request(await PlanFields.Read(input, db, stop), null);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowNew(db, stop));
        }

        var taken = await db.TakenKeys<Plan>(stop);
        taken.UnionWith([Key.From("temaer"), Key.From("sammenligning")]);
        var made = new Plan { Key = Key.From(request.Fields.Title).Free(taken.Contains), Title = request.Fields.Title };
        await request.Fields.WriteOn(made, db, stop);
        if (await IsTaken(db, made, stop))
        {
            return Answer.Refused(PlanRefusals.Taken.With(made.Title), input, () => ShowNew(db, stop));
        }

        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/planer/" + made.Key), new { plan = made.Key, version = made.Version }, PlanWords.Saved.With(made.Title));
    }

    internal static async Task<IResult> Change(string plan, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Plan>().ByKey(plan, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(await PlanFields.Read(input, db, stop), input.BuiltOn());
        Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return Show(plan, db, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(PlanRefusals.SavedBySomebodyElse, new { found.Version, Fields = await PlanFields.Of(found, db, stop) }, new { request.Fields }, input, Again);
        }

        await request.Fields.WriteOn(found, db, stop);
        if (await IsTaken(db, found, stop))
        {
            return Answer.Refused(PlanRefusals.Taken.With(request.Fields.Title), input, Again);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/planer/" + plan), new { plan, version = found.Version }, PlanWords.Saved.With(found.Title));
    }

    private static Task<bool> IsTaken(SamspillDb db, Plan plan, CancellationToken stop) => db.Set<Plan>().AnyAsync(row => row.OrganisationId == plan.OrganisationId && row.Title == plan.Title && row.Id != plan.Id, stop);
}

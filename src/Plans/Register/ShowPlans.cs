using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Plans.Statements;
using Samspill.Plans.Versions;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;

namespace Samspill.Plans.Register;

/// <summary>Show the register: the status board of municipality and type, the revisions ahead, and every plan with its versions and statements.</summary>
public static class ShowPlans
{
    /// <summary>What the page shows.</summary>
    /// <param name="Places">The municipalities of the board, by name: those in the directory.</param>
    /// <param name="Kinds">The kinds of the board, in the order of the act.</param>
    public sealed record View(IReadOnlyList<Line> Plans, IReadOnlyList<Place> Places, IReadOnlyList<PlanKind> Kinds, DateOnly Today, bool MayWrite);

    /// <summary>A municipality with a row on the board.</summary>
    public sealed record Place(string Key, string Name);

    /// <summary>A plan in the register.</summary>
    /// <param name="DaysOver">Days beyond the day of its revision; null when it is not late.</param>
    /// <param name="Version">The number of its newest version; null while it has no text.</param>
    /// <param name="Statements">Statements of its newest version that stand, confirmed or found.</param>
    /// <param name="ToReview">Those nobody has looked at.</param>
    public sealed record Line(string Key, string Title, string Municipality, string MunicipalityName, PlanKind Kind, PlanStage Stage, DateOnly? AdoptedOn, DateOnly? ReviseBy, int? DaysOver, string? Responsible, int? Version, int Statements, int ToReview, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop)
    {
        var all = await kept.Of(() => Read(db, stop));
        return Answer.With<PlansPage, View>(new View(all.Lines, all.Places, [PlanKind.PlanningStrategy, PlanKind.CommunityPart, PlanKind.LandUsePart, PlanKind.BusinessPlan, PlanKind.ThemePlan, PlanKind.ActionPlan], db.Scene.Clock.Today, reader.May(PlansDeeds.Write)));
    }

    /// <summary>Every plan, and the municipalities.</summary>
    internal sealed record Register(IReadOnlyList<Line> Lines, IReadOnlyList<Place> Places, IReadOnlyDictionary<string, (PlanId Id, PersonId? Responsible, PersonId? AddedBy, int Version)> Ids);

    internal static async Task<Register> Read(SamspillDb db, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var places = await db.Municipalities(stop);
        var names = places.ToDictionary(place => place.Id);
        var people = (await db.People(stop)).ToDictionary(person => person.Id, person => person.Title ?? person.Name);
        var plans = await db.Set<Plan>().AsNoTracking().ToListAsync(stop);
        var newest = (await db.Set<PlanVersion>().AsNoTracking().Select(version => new { version.Id, version.PlanId, version.Number, version.AddedById }).ToListAsync(stop)).GroupBy(version => version.PlanId).ToDictionary(group => group.Key, group => group.MaxBy(version => version.Number)!);
        var counts = (await db.Set<PlanStatement>().AsNoTracking().Where(row => row.State != StatementState.Rejected).GroupBy(row => new { row.VersionId, row.State }).Select(group => new { group.Key.VersionId, group.Key.State, Count = group.Count() }).ToListAsync(stop)).ToLookup(row => row.VersionId);
        var lines = plans.Where(plan => names.ContainsKey(plan.OrganisationId)).OrderBy(plan => Letters.SortKey(names[plan.OrganisationId].Name), StringComparer.Ordinal).ThenBy(plan => plan.Kind).ThenBy(plan => plan.TitleSortKey, StringComparer.Ordinal).Select(plan =>
        {
            var version = newest.GetValueOrDefault(plan.Id);
            var count = version is null ? [] : counts[version.Id].ToList();
            return new Line(plan.Key.Value, plan.Title, names[plan.OrganisationId].Key, names[plan.OrganisationId].Name, plan.Kind, plan.Stage, plan.AdoptedOn, plan.ReviseBy, plan.IsOverdueOn(today) ? today.DayNumber - plan.ReviseBy!.Value.DayNumber : null,
                plan.ResponsibleId is { } person ? people.GetValueOrDefault(person) : null, version?.Number, count.Sum(row => row.Count), count.Where(row => row.State == StatementState.Found).Sum(row => row.Count), plan.IsDemo);
        }).ToList();
        return new(lines, [.. places.Select(place => new Place(place.Key, place.Name))], plans.ToDictionary(plan => plan.Key.Value, plan => (plan.Id, plan.ResponsibleId, newest.GetValueOrDefault(plan.Id)?.AddedById, newest.GetValueOrDefault(plan.Id)?.Number ?? 0), StringComparer.Ordinal));
    }
}

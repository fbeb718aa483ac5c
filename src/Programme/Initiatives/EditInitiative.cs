using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Ui;

namespace Samspill.Programme.Initiatives;

/// <summary>Write a new initiative or change one: what it is, which goals it serves, who owns it and who takes part.</summary>
public static class EditInitiative
{
    /// <summary>The form. <paramref name="Key"/> is null for a new one.</summary>
    public sealed record View(string? Key, int? Version, Request Now, IReadOnlyList<ShowInitiative.Choice> Goals, IReadOnlyList<ShowInitiative.Choice> Organisations);

    /// <summary>What an initiative says of itself. Goals and partners are keys.</summary>
    public sealed record Request(string Title, string? Summary, IReadOnlyList<string> Goals, string? Owner, IReadOnlyList<string> Partners, MunicipalRole Role, string? Theme, DateOnly? Started, string? Judgement, bool IsOpen);

    internal static async Task<IResult> ShowNew(SamspillDb db, CancellationToken stop) => await Form(db, null, stop);

    internal static async Task<IResult> Show(string initiative, SamspillDb db, CancellationToken stop) =>
        await ShowInitiative.Find(db, initiative, stop) is { } found ? await Form(db, found, stop) : Answer.Absent;

    internal static async Task<IResult> Add(Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var (request, goals) = await Read(input, db, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowNew(db, stop));
        }

        var number = await db.Set<Initiative>().MaxAsync(row => (int?)row.Number, stop) ?? 0;
        var made = db.Add(new Initiative { Key = await db.FreeKey<Initiative>(request.Title, stop), Title = request.Title, Number = number + 1 }).Entity;
        Fill(made, request);
        db.AddRange(goals.ConvertAll(goal => new InitiativeGoal { InitiativeId = made.Id, GoalId = goal }));
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/tiltak/" + made.Key), new { initiative = made.Key, version = made.Version }, InitiativePageWords.Saved);
    }

    internal static async Task<IResult> Change(string initiative, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        var (request, goals) = await Read(input, db, stop);
        var version = input.BuiltOn();
        if (await ShowInitiative.Find(db, initiative, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return Show(initiative, db, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.Version != version)
        {
            return Answer.Refused(InitiativeRefusals.SavedBySomebodyElse, input, Page);
        }

        Fill(found, request);
        await Link(db, found.Id, goals, stop);
        return await db.SaveIfFirst(input, Page, InitiativeRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/tiltak/" + found.Key), new { initiative = found.Key, version = found.Version }, InitiativePageWords.Saved), stop);
    }

    private static async Task Link(SamspillDb db, InitiativeId initiative, List<GoalId> goals, CancellationToken stop)
    {
        var links = await db.Set<InitiativeGoal>().Where(link => link.InitiativeId == initiative).ToListAsync(stop);
        db.RemoveRange(links.Where(link => !goals.Contains(link.GoalId)));
        db.AddRange(goals.Where(goal => links.TrueForAll(link => link.GoalId != goal)).Select(goal => new InitiativeGoal { InitiativeId = initiative, GoalId = goal }));
    }

    private static async Task<(Request Request, List<GoalId> Goals)> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var request = new Request(input.Required("title", InitiativePageWords.TitleMissing, 200), input.Text("summary", 2000), ShowInitiative.Parts(input.Text("goals")), input.Text("owner", Key.MaxLength), ShowInitiative.Parts(input.Text("partners")), input.Choice<MunicipalRole>("role") ?? MunicipalRole.None, input.Text("theme", 200), input.Date("started"), input.Text("judgement", 1000), input.Ticked("isOpen"));
        var goals = await db.Set<Goal>().Select(goal => new { goal.Id, goal.Key }).ToListAsync(stop);
        var known = goals.ToDictionary(goal => goal.Key.Value, goal => goal.Id, StringComparer.Ordinal);
        input.Flaws.Require(request.Goals.All(known.ContainsKey), "goals", InitiativePageWords.GoalUnknown);
        var organisations = (await db.Set<Organisation>().Select(organisation => organisation.Key).ToListAsync(stop)).Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
        input.Flaws.Require(request.Owner is null || organisations.Contains(request.Owner), "owner", InitiativePageWords.OrganisationUnknown);
        input.Flaws.Require(request.Partners.All(organisations.Contains), "partners", InitiativePageWords.OrganisationUnknown);
        return (request, [.. request.Goals.Where(known.ContainsKey).Distinct(StringComparer.Ordinal).Select(goal => known[goal])]);
    }

    private static void Fill(Initiative initiative, Request request)
    {
        (initiative.Title, initiative.Summary, initiative.Owner, initiative.Role) = (request.Title, request.Summary, request.Owner, request.Role);
        initiative.Partners = request.Partners.Count == 0 ? null : string.Join(';', request.Partners);
        (initiative.Theme, initiative.Started, initiative.Judgement, initiative.IsOpen) = (request.Theme, request.Started, request.Judgement, request.IsOpen);
    }

    private static async Task<IResult> Form(SamspillDb db, Initiative? found, CancellationToken stop)
    {
        var goals = await db.Set<Goal>().OrderBy(goal => goal.Number).Select(goal => new { goal.Id, goal.Key, goal.Number, goal.Title }).ToListAsync(stop);
        var organisations = await db.Set<Organisation>().Select(organisation => new ShowInitiative.Choice(organisation.Key.Value, organisation.Name)).ToListAsync(stop);
        organisations.Sort((one, other) => string.CompareOrdinal(Letters.SortKey(one.Title), Letters.SortKey(other.Title)));
        var linked = found is null ? [] : (await db.Set<InitiativeGoal>().Where(link => link.InitiativeId == found.Id).Select(link => link.GoalId).ToListAsync(stop)).ToHashSet();
        var now = new Request(found?.Title ?? "", found?.Summary, [.. goals.Where(goal => linked.Contains(goal.Id)).Select(goal => goal.Key.Value)], found?.Owner, ShowInitiative.Parts(found?.Partners), found?.Role ?? MunicipalRole.None, found?.Theme, found?.Started, found?.Judgement, found?.IsOpen ?? false);
        return Answer.With<EditInitiativePage, View>(new View(found?.Key.Value, found?.Version, now, goals.ConvertAll(goal => new ShowInitiative.Choice(goal.Key.Value, $"{goal.Number} {goal.Title}")), organisations));
    }
}

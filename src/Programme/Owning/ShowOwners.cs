using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>Who owns what, role by role: the leader who answers for each organisation, who holds each role, its goals and hours, and the roles that nobody holds.</summary>
public static class ShowOwners
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<House> Organisations, int Vacant, bool MayLead)
    {
        /// <summary>The goals that nobody has said yes to owning.</summary>
        public IReadOnlyList<Ownerless> Ownerless { get; init; } = [];
    }

    /// <summary>A goal without an owner, and how it stands with the one who was asked; null when nobody has been.</summary>
    public sealed record Ownerless(string Goal, int Number, string Title, Text? Asked, bool IsDemo);

    /// <summary>An organisation that owns something, with its leader and its roles.</summary>
    /// <param name="Leader">Who answers for it at the top; null when not set.</param>
    public sealed record House(string Key, string Name, string? Leader, string? LeaderRole, string? LeaderKey, IReadOnlyList<Held> Roles, IReadOnlyList<AskOwner.Choice> People);

    /// <summary>A role that owns goals.</summary>
    /// <param name="IsBelowLevel">True when it is not the leader who owns.</param>
    /// <param name="Successor">Who has been asked to take it over; null for nobody.</param>
    public sealed record Held(string Role, string? Holder, bool IsVacant, DateOnly? Until, bool IsBelowLevel, string? Successor, IReadOnlyList<Owned> Goals);

    /// <summary>A goal that the role owns, with the time agreed.</summary>
    public sealed record Owned(string Ownership, string Goal, int Number, string Title, Text HalfDays, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var people = await db.Set<Person>().AsNoTracking().ToDictionaryAsync(person => person.Id, stop);
        var leaders = await db.Set<AccountableLeader>().AsNoTracking().ToDictionaryAsync(leader => leader.OrganisationId, stop);
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => goal.Status != GoalStatus.Closed).ToDictionaryAsync(goal => goal.Id, stop);
        var requests = (await db.Set<Ownership>().AsNoTracking().ToListAsync(stop)).Where(row => goals.ContainsKey(row.GoalId)).ToLookup(row => row.GoalId);
        var standing = requests.Select(Ownership.Standing).OfType<Ownership>().Where(row => row is { HasSaidYes: true, OrganisationId: not null }).ToLookup(row => row.OrganisationId!.Value);
        var organisations = (await db.Set<Organisation>().AsNoTracking().ToListAsync(stop)).Where(row => standing.Contains(row.Id) || leaders.ContainsKey(row.Id)).OrderBy(row => Letters.SortKey(row.Name), StringComparer.Ordinal);
        var houses = organisations.Select(organisation =>
        {
            var leader = leaders.GetValueOrDefault(organisation.Id);
            var boss = leader?.PersonId is { } id ? people.GetValueOrDefault(id) : null;
            var roles = standing[organisation.Id].GroupBy(row => row.Role).OrderBy(group => Letters.SortKey(group.Key), StringComparer.Ordinal).Select(group => RoleOf([.. group], leader, people, requests, goals, today));
            return new House(organisation.Key.Value, organisation.Name, leader is null ? null : boss is null || boss.Name.StartsWith(leader.Role, StringComparison.OrdinalIgnoreCase) ? boss?.Name ?? leader.Role : $"{leader.Role}, {boss.Name}", leader?.Role, boss?.Key.Value, [.. roles],
                [.. people.Values.Where(person => person.OrganisationId == organisation.Id && person.ErasedOn is null && person.Roles.CanTakeOn()).OrderBy(person => Letters.SortKey(person.Name), StringComparer.Ordinal).Select(person => new AskOwner.Choice(person.Key.Value, person.Name))]);
        }).ToList();
        return Answer.With<OwnersPage, View>(new(houses, houses.Sum(house => house.Roles.Count(role => role.IsVacant)), reader.May(ProgrammeDeeds.WriteGoal))
        {
            Ownerless = [.. goals.Values.OrderBy(goal => goal.Number).Select(goal => (Goal: goal, Standing: Ownership.Standing(requests[goal.Id]))).Where(pair => pair.Standing is not { HasSaidYes: true })
                .Select(pair => new Ownerless(pair.Goal.Key.Value, pair.Goal.Number, pair.Goal.Title, pair.Standing is { } asked ? Text.Same(asked.Role).Then(OwningWords.Said(asked.Answer, asked.AnsweredOn, asked.SilentDays(today))) : null, pair.Goal.IsDemo))],
        });
    }

    private static Held RoleOf(List<Ownership> rows, AccountableLeader? leader, Dictionary<PersonId, Person> people, ILookup<GoalId, Ownership> requests, Dictionary<GoalId, Goal> goals, DateOnly today)
    {
        var first = rows[0];
        var holder = first.PersonId is { } id ? people.GetValueOrDefault(id) : null;
        var next = rows.SelectMany(row => requests[row.GoalId]).FirstOrDefault(row => row.Answer == OwnershipAnswer.Silent && rows.Exists(held => held.Id == row.FollowsId));
        return new(first.Role, holder?.Name, rows.Exists(row => row.IsVacant(row.PersonId is { } who ? people.GetValueOrDefault(who) : null, today)), first.HolderUntil, leader is not null && leader.PersonId != first.PersonId,
            next?.PersonId is { } asked ? people.GetValueOrDefault(asked)?.Name : null,
            [.. rows.OrderBy(row => goals[row.GoalId].Number).Select(row => new Owned(row.Key.Value, goals[row.GoalId].Key.Value, goals[row.GoalId].Number, goals[row.GoalId].Title, HalfDays.Of(row.HoursPerWeek), row.IsDemo))]);
    }
}

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

/// <summary>A request to own a goal: what it asks, and the three answers for the one who was asked.</summary>
public static class ShowOwnership
{
    /// <summary>What the page shows.</summary>
    /// <param name="HalfDays">The hours in half-days.</param>
    /// <param name="IsMine">True when the reader is the one who was asked.</param>
    /// <param name="Today">The day of the work, which the deadline is held against.</param>
    /// <param name="MayLead">True when the reader may answer on her behalf, remind her, and register the decision.</param>
    public sealed record View(
        string Key, string Goal, int Number, string Title, string Sentence, string Who, OwnershipAnswer Answer, string? AskedBy, DateOnly? AskedOn, DateOnly? AnswerBy, DateOnly? SeenOn, DateOnly? AnsweredOn, string? Condition, DateOnly? ConditionMetOn,
        string? OnBehalfNote, decimal? HoursPerWeek, Text HalfDays, DateOnly? Until, string? Decision, int? SilentDays, DateOnly? RemindedOn, bool IsAccepted, bool IsDemo, bool IsMine, bool MayLead, DateOnly Today, int Version)
    {
        /// <summary>How the request came to her, the first one first: each who had it before, and why it went on.</summary>
        public IReadOnlyList<Link> Chain { get; init; } = [];

        /// <summary>True when the reader may remind her now.</summary>
        public bool MayRemind { get; init; }

        /// <summary>Those in her organisation to whom she may hand it on; empty for everybody but her.</summary>
        public IReadOnlyList<AskOwner.Choice> Colleagues { get; init; } = [];
    }

    /// <summary>One who had the request before, and why it went on.</summary>
    public sealed record Link(string Key, string Who, OwnershipAnswer Answer, DateOnly? On, string? Because);

    internal static async Task<IResult> Handle(string ownership, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (await Find(db, ownership, stop) is not { } found)
        {
            return Platform.Answers.Answer.Absent;
        }

        var isMine = found.PersonId is not null && found.PersonId == reader.PersonId;
        if (isMine && found.SeenOn is null)
        {
            found.SeenOn = db.Scene.Clock.Today;
            await db.SaveChangesAsync(stop);
        }

        return await Page(found, isMine, db, reader, stop);
    }

    /// <summary>The same page again, as the database now has it.</summary>
    internal static Task<IResult> Again(string ownership, SamspillDb db, Reader reader, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        return Handle(ownership, db, reader, stop);
    }

    /// <summary>The request of an address; null when there is none, or when its goal lies in the archive.</summary>
    internal static async Task<Ownership?> Find(SamspillDb db, string ownership, CancellationToken stop) =>
        await db.Set<Ownership>().Where(row => db.Set<Goal>().Any(goal => goal.Id == row.GoalId)).ByKey(ownership, stop);

    private static async Task<IResult> Page(Ownership found, bool isMine, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var goal = await db.Set<Goal>().AsNoTracking().SingleAsync(row => row.Id == found.GoalId, stop);
        var organisation = found.OrganisationId is { } id ? await db.Set<Organisation>().Where(row => row.Id == id).Select(row => row.Name).SingleAsync(stop) : null;
        var asker = await db.Set<Person>().AsNoTracking().Select(person => new { person.Key, person.Name }).ToListAsync(stop);
        return Platform.Answers.Answer.With<OwnershipPage, View>(new(
            found.Key.Value, goal.Key.Value, goal.Number, goal.Title, goal.Sentence, organisation is null ? found.Role : $"{found.Role}, {organisation}", found.Answer,
            asker.Find(person => person.Key.Value == found.AskedBy)?.Name ?? found.AskedBy, found.AskedOn, found.AnswerBy, found.SeenOn, found.AnsweredOn, found.Condition, found.ConditionMetOn,
            found.OnBehalfNote, found.HoursPerWeek, HalfDays.Of(found.HoursPerWeek), found.Until, found.Decision, found.SilentDays(db.Scene.Clock.Today), found.RemindedOn, found.IsAccepted, found.IsDemo,
            isMine, reader.May(ProgrammeDeeds.WriteGoal), db.Scene.Clock.Today, found.Version)
        {
            MayRemind = (found.Answer == OwnershipAnswer.Silent || (found.IsAccepted && (await OwnerSilence.Read(db, [found], db.Scene.Clock.Today, stop)).Count > 0)) && await FollowOwnership.MayRemind(db, found, reader, stop),
            Chain = await Chained(db, found, stop),
            Colleagues = isMine && found.Answer is OwnershipAnswer.Silent or OwnershipAnswer.YesBut ? await HandOnOwnership.Colleagues(db, found, stop) : [],
        });
    }

    /// <summary>The requests that this one came from, the first one first.</summary>
    internal static async Task<IReadOnlyList<Link>> Chained(SamspillDb db, Ownership found, CancellationToken stop)
    {
        if (found.FollowsId is null)
        {
            return [];
        }

        var all = (await db.Set<Ownership>().AsNoTracking().Where(row => row.GoalId == found.GoalId).ToListAsync(stop)).ToDictionary(row => row.Id);
        var people = await db.Set<Person>().AsNoTracking().Select(person => new { person.Id, person.Name, person.Title }).ToDictionaryAsync(person => person.Id, stop);
        var chain = new List<Link>();
        for (var (now, before) = (found, found.FollowsId); before is { } id && all.TryGetValue(id, out var earlier) && chain.Count < all.Count; (now, before) = (earlier, earlier.FollowsId))
        {
            var holder = earlier.PersonId is { } who && people.TryGetValue(who, out var person) ? person.Title ?? person.Name : earlier.Role;
            chain.Insert(0, new Link(earlier.Key.Value, holder, earlier.Answer, earlier.AnsweredOn, now.FollowsBecause));
        }

        return chain;
    }
}

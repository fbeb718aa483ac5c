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
        string? OnBehalfNote, decimal? HoursPerWeek, Text HalfDays, DateOnly? Until, string? Decision, int? SilentDays, DateOnly? RemindedOn, bool IsAccepted, bool IsDemo, bool IsMine, bool MayLead, DateOnly Today, int Version);

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

    /// <summary>The request of an address; null when there is none, or when its goal lies in the archive.</summary>
    internal static async Task<Ownership?> Find(SamspillDb db, string ownership, CancellationToken stop) =>
        Kernel.Key.Read(ownership) is { } key ? await db.Set<Ownership>().SingleOrDefaultAsync(row => row.Key == key && db.Set<Goal>().Any(goal => goal.Id == row.GoalId), stop) : null;

    private static async Task<IResult> Page(Ownership found, bool isMine, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var goal = await db.Set<Goal>().AsNoTracking().SingleAsync(row => row.Id == found.GoalId, stop);
        var organisation = found.OrganisationId is { } id ? await db.Set<Organisation>().Where(row => row.Id == id).Select(row => row.Name).SingleAsync(stop) : null;
        var asker = await db.Set<Person>().AsNoTracking().Select(person => new { person.Key, person.Name }).ToListAsync(stop);
        return Platform.Answers.Answer.With<OwnershipPage, View>(new(
            found.Key.Value, goal.Key.Value, goal.Number, goal.Title, goal.Sentence, organisation is null ? found.Role : $"{found.Role}, {organisation}", found.Answer,
            asker.Find(person => person.Key.Value == found.AskedBy)?.Name ?? found.AskedBy, found.AskedOn, found.AnswerBy, found.SeenOn, found.AnsweredOn, found.Condition, found.ConditionMetOn,
            found.OnBehalfNote, found.HoursPerWeek, HalfDays.Of(found.HoursPerWeek), found.Until, found.Decision, found.SilentDays(db.Scene.Clock.Today), found.RemindedOn, found.IsAccepted, found.IsDemo,
            isMine, reader.May(ProgrammeDeeds.WriteGoal), db.Scene.Clock.Today, found.Version));
    }
}

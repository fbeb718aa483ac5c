using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Ui;

namespace Samspill.Knowledge.Cards;

/// <summary>Write a project card, or change one. A card of an initiative begins with all that the programme knows of it.</summary>
public static class WriteCard
{
    /// <summary>What the page shows; <paramref name="Key"/> is null for a new one.</summary>
    /// <param name="Fields">What stands on it, or what the initiative gives; null for an empty form.</param>
    /// <param name="From">The initiative that a new card is drawn from, by title; null for none.</param>
    /// <param name="Version">The version a change must build on.</param>
    public sealed record View(string? Key, CardFields? Fields, string? From, int? Version, IReadOnlyList<MunicipalityEntry> Municipalities, IReadOnlyList<PersonEntry> People, IReadOnlyList<GoalEntry> Goals, IReadOnlyList<Choice> Initiatives, IReadOnlyList<string> Themes);

    /// <summary>An initiative that a card can be drawn from.</summary>
    public sealed record Choice(string Key, string Title);

    /// <summary>What it is to say, built on <paramref name="Version"/> when it is a change.</summary>
    public sealed record Request(CardFields Fields, int? Version);

    internal static async Task<IResult> ShowNew(string? tiltak, SamspillDb db, IEnumerable<IGoalSource> goals, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop)
    {
        var facts = await initiatives.Facts(db, stop);
        var drawn = facts.FirstOrDefault(fact => fact.Key == tiltak);
        return await Page(null, drawn is null ? null : DrawnCard.Of(drawn, await initiatives.Figures(drawn.Key, db, stop), db.Scene.Clock.Today), drawn?.Title, null, db, goals, facts, stop);
    }

    internal static async Task<IResult> Show(string card, SamspillDb db, IEnumerable<IGoalSource> goals, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop) => await db.Set<ProjectCard>().ByKey(card, stop) is { } found
        ? await Page(card, await CardFields.Of(found, db, stop), null, found.Version, db, goals, await initiatives.Facts(db, stop), stop) : Answer.Absent;

    internal static async Task<IResult> Add(Input input, SamspillDb db, Frame frame, IEnumerable<IGoalSource> goals, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop)
    {
        var request = new Request(await CardFields.Read(input, db, goals, stop), null);
        var facts = await Initiative(input, request.Fields.Initiative, db, initiatives, stop);
        Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return ShowNew(request.Fields.Initiative, db, goals, initiatives, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (await IsTaken(db, request.Fields, null, stop) is { } refusal)
        {
            return Answer.Refused(refusal, input, Again);
        }

        var today = db.Scene.Clock.Today;
        var made = new ProjectCard { Key = await db.FreeKey<ProjectCard>(request.Fields.Title, stop), Title = request.Fields.Title, AddedOn = today, IsDemo = facts?.IsDemo == true };
        await request.Fields.WriteOn(made, db, stop);
        db.Add(made);
        return await db.SaveIfFirst(input, Again, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/prosjekter/" + made.Key), new { card = made.Key, version = made.Version }, CardWords.Saved.With(made.Title)), stop);
    }

    internal static async Task<IResult> Change(string card, Input input, SamspillDb db, Frame frame, IEnumerable<IGoalSource> goals, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop)
    {
        if (await db.Set<ProjectCard>().ByKey(card, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(await CardFields.Read(input, db, goals, stop), input.BuiltOn());
        await Initiative(input, request.Fields.Initiative, db, initiatives, stop);
        Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return Show(card, db, goals, initiatives, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        if (found.Version != request.Version)
        {
            return Answer.Conflict(CardRefusals.SavedBySomebodyElse, new { found.Version, Fields = await CardFields.Of(found, db, stop) }, new { request.Fields }, input, Again);
        }

        if (await IsTaken(db, request.Fields, found.Id, stop) is { } refusal)
        {
            return Answer.Refused(refusal, input, Again);
        }

        await request.Fields.WriteOn(found, db, stop);
        return await db.SaveIfFirst(input, Again, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/prosjekter/" + card), new { card, version = found.Version }, CardWords.Saved.With(found.Title)), stop);
    }

    /// <summary>The initiative that a card says it tells of; a flaw when there is none such.</summary>
    private static async Task<InitiativeFact?> Initiative(Input input, string? key, SamspillDb db, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop)
    {
        var found = key is null ? null : (await initiatives.Facts(db, stop)).FirstOrDefault(fact => fact.Key == key);
        input.Flaws.Require(key is null || found is not null, "initiative", CardWords.InitiativeUnknown);
        return found;
    }

    private static async Task<Refusal?> IsTaken(SamspillDb db, CardFields fields, CardId? but, CancellationToken stop)
    {
        var taken = await db.Set<ProjectCard>().AsNoTracking().FirstOrDefaultAsync(row => row.Id != but && (row.Title == fields.Title || (fields.Initiative != null && row.Initiative == fields.Initiative)), stop);
        return taken is null ? null : taken.Title == fields.Title ? CardRefusals.Taken.With(taken.Title) : CardRefusals.HasCard.With(taken.Title);
    }

    private static async Task<IResult> Page(string? key, CardFields? fields, string? from, int? version, SamspillDb db, IEnumerable<IGoalSource> goals, IReadOnlyList<InitiativeFact> facts, CancellationToken stop)
    {
        var themes = (await db.Set<ProjectCard>().Where(card => card.Themes != null).Select(card => card.Themes).ToListAsync(stop)).SelectMany(ProjectCard.Parts).GroupBy(theme => theme, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Count()).Select(group => group.Key).Take(12);
        return Answer.With<WriteCardPage, View>(new(key, fields, from, version, await db.Municipalities(stop), await db.People(stop), await goals.Entries(db, stop), [.. facts.Select(fact => new Choice(fact.Key, fact.Title))], [.. themes]));
    }
}

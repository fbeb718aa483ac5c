using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;
using Samspill.Ui;

namespace Samspill.Programme.Challenges;

/// <summary>One challenge: read it, write it, and pin it as the programme's bottleneck.</summary>
public static class EditChallenge
{
    /// <summary>What the page shows; <paramref name="Line"/> is null for a new one.</summary>
    public sealed record View(ShowChallenges.Line? Line, IReadOnlyList<ShowInitiative.Choice> Goals, IReadOnlyList<ShowInitiative.Choice> People, bool MayWrite, bool MayPin);

    /// <summary>What stood in the way, why, what came of it, what is done about it, where, by whom, and for which goals.</summary>
    public sealed record Request(string Title, string? Cause, string? Consequence, string? Countermeasure, string? Cure, string? Owner, IReadOnlyList<string> Goals);

    /// <summary>Pin it, or let it go.</summary>
    public sealed record PinRequest(bool Pin);

    internal static Task<IResult> ShowNew(SamspillDb db, Reader reader, CancellationToken stop) => Page(db, null, reader, stop);

    internal static async Task<IResult> Show(string challenge, SamspillDb db, Reader reader, CancellationToken stop) =>
        (await ShowChallenges.Lines(db, stop)).Find(line => line.Key == challenge) is { } line ? await Page(db, line, reader, stop) : Answer.Absent;

    internal static async Task<IResult> Add(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = await Read(input, db, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowNew(db, reader, stop));
        }

        var number = await db.Set<Challenge>().MaxAsync(row => (int?)row.Number, stop) ?? 0;
        var made = db.Add(new Challenge { Key = await db.FreeKey<Challenge>(request.Title, stop), Title = request.Title, Number = number + 1 }).Entity;
        return await Save(made, request, db, frame, input, () => ShowNew(db, reader, stop), stop);
    }

    internal static async Task<IResult> Change(string challenge, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = await Read(input, db, stop);
        var version = input.BuiltOn();
        if (await db.Set<Challenge>().ByKey(challenge, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Again()
        {
            db.ChangeTracker.Clear();
            return Show(challenge, db, reader, stop);
        }

        return input.Flaws.Any ? Answer.Flawed(input, Again)
            : found.Version != version ? Answer.Refused(ChallengeRefusals.SavedBySomebodyElse.With(found.Title), input, Again)
            : await Save(found, request, db, frame, input, Again, stop);
    }

    internal static async Task<IResult> Pin(string challenge, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Challenge>().AsNoTracking().ByKey(challenge, stop) is not { Key: var key } || await db.TheProgramme().FirstOrDefaultAsync(stop) is not { } programme)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(challenge, db, reader, stop));
        }

        programme.Bottleneck = input.Ticked("pin") ? key : programme.Bottleneck == key ? null : programme.Bottleneck;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/utfordringer/" + challenge), new { challenge, pinned = programme.Bottleneck == key }, programme.Bottleneck == key ? ChallengeWords.IsPinned : ChallengeWords.IsLetGo);
    }

    private static async Task<Request> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var request = new Request(input.Required("title", ChallengeWords.TitleMissing, 200), input.Text("cause", 1000), input.Text("consequence", 1000), input.Text("countermeasure", 1000), input.Text("cure", 200), input.Text("owner", Key.MaxLength), ShowInitiative.Parts(input.Text("goals")));
        input.Flaws.Require(request.Cure is null || (request.Cure.StartsWith('/') && !request.Cure.StartsWith("//", StringComparison.Ordinal) && !request.Cure.Contains('\\', StringComparison.Ordinal)), "cure", ChallengeWords.CureWrong);
        var people = await WhoIs.Read(db, stop);
        input.Flaws.Require(request.Owner is null || people.Any(person => person.Key == request.Owner), "owner", ChallengeWords.PersonUnknown);
        var goals = (await db.Set<Goal>().Select(goal => goal.Key).ToListAsync(stop)).Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
        input.Flaws.Require(request.Goals.All(goals.Contains), "goals", InitiativePageWords.GoalUnknown);
        return request;
    }

    private static Task<IResult> Save(Challenge challenge, Request request, SamspillDb db, Frame frame, Input input, Func<Task<IResult>> again, CancellationToken stop)
    {
        (challenge.Title, challenge.Cause, challenge.Consequence, challenge.Countermeasure) = (request.Title, request.Cause, request.Consequence, request.Countermeasure);
        (challenge.Cure, challenge.Owner, challenge.Goals) = (request.Cure, request.Owner, request.Goals.Count == 0 ? null : string.Join(';', request.Goals));
        return db.SaveIfFirst(input, again, ChallengeRefusals.SavedBySomebodyElse.With(request.Title), () => Answer.Done(frame.At("/utfordringer/" + challenge.Key), new { challenge = challenge.Key, version = challenge.Version }, ChallengeWords.Saved), stop);
    }

    private static async Task<IResult> Page(SamspillDb db, ShowChallenges.Line? line, Reader reader, CancellationToken stop)
    {
        var goals = await db.Set<Goal>().OrderBy(goal => goal.Number).Select(goal => new { goal.Key, goal.Number, goal.Title }).ToListAsync(stop);
        var people = await WhoIs.Read(db, stop);
        return Answer.With<ChallengePage, View>(new View(line, goals.ConvertAll(goal => new ShowInitiative.Choice(goal.Key.Value, $"{goal.Number} {goal.Title}")), [.. people.Select(person => new ShowInitiative.Choice(person.Key, person.Said))], reader.May(ProgrammeDeeds.WriteInitiative), reader.May(ProgrammeDeeds.WriteGoal)));
    }
}

internal static class ChallengeRefusals
{
    public static readonly Refusal SavedBySomebodyElse = new("programme.challenge-saved-by-somebody-else", new("Noen andre lagret først. Nå heter den «{0}». Din tekst står i skjemaet. Lagre igjen hvis den skal gjelde.", "Nokon andre lagra først. No heiter ho «{0}». Teksten din står i skjemaet. Lagre igjen om han skal gjelde.", "Somebody else saved first. It is now called “{0}”. Your text stands in the form. Save again if it is to hold."), RefusalKind.Conflict);
}

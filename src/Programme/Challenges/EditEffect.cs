using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Programme.Initiatives;
using Samspill.Ui;

namespace Samspill.Programme.Challenges;

/// <summary>One assumed effect: read it, write it, and record what a review found.</summary>
public static class EditEffect
{
    /// <summary>What the page shows; <paramref name="Line"/> is null for a new one.</summary>
    public sealed record View(ShowEffects.Line? Line, IReadOnlyList<ShowInitiative.Choice> Goals, IReadOnlyList<ShowInitiative.Choice> Initiatives, IReadOnlyList<ShowInitiative.Choice> People, bool MayWrite, DateOnly Today)
    {
        /// <summary>The looks at it after the programme, by day; none before the programme closes.</summary>
        public IReadOnlyList<LookLater.Line> Later { get; init; } = [];

        /// <summary>True when the reader may move a look to another day.</summary>
        public bool MayMove { get; init; }
    }

    /// <summary>If this, then that; by which year, who looks and when; what speaks for it so far.</summary>
    public sealed record Request(string Assumption, int? HorizonYear, string? CheckedBy, DateOnly? CheckOn, string? Evidence, IReadOnlyList<string> Goals, IReadOnlyList<string> Initiatives, string? Judgement);

    /// <summary>What was found, on which day, and what it stands on.</summary>
    public sealed record ReviewRequest(EffectVerdict Verdict, DateOnly On, string Evidence);

    internal static Task<IResult> ShowNew(SamspillDb db, Reader reader, CancellationToken stop) => Page(db, null, reader, stop);

    internal static async Task<IResult> Show(string effect, SamspillDb db, Reader reader, CancellationToken stop) =>
        (await ShowEffects.Lines(db, stop)).Find(line => line.Key == effect) is { } line ? await Page(db, line, reader, stop) : Answer.Absent;

    internal static async Task<IResult> Add(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = await Read(input, db, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowNew(db, reader, stop));
        }

        var number = await db.Set<EffectAssumption>().MaxAsync(row => (int?)row.Number, stop) ?? 0;
        var made = db.Add(new EffectAssumption { Key = await db.FreeKey<EffectAssumption>(string.Join(' ', request.Assumption.Split(' ').Take(6)), stop), Assumption = request.Assumption, Number = number + 1 }).Entity;
        Fill(made, request);
        return await Save(made, db, frame, input, () => ShowNew(db, reader, stop), EffectWords.Saved, stop);
    }

    internal static async Task<IResult> Change(string effect, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = await Read(input, db, stop);
        var version = input.BuiltOn();
        if (await Find(db, effect, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var again = Again(effect, db, reader, stop);
        if (input.Flaws.Any || found.Version != version)
        {
            return input.Flaws.Any ? Answer.Flawed(input, again) : Answer.Refused(EffectRefusals.SavedBySomebodyElse.With(found.Assumption), input, again);
        }

        Fill(found, request);
        return await Save(found, db, frame, input, again, EffectWords.Saved, stop);
    }

    internal static async Task<IResult> Review(string effect, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var (verdict, day, evidence) = (input.Choice<EffectVerdict>("verdict"), input.Date("on"), input.Text("evidence", 1000));
        input.Flaws.Require(day is not null || input.Flaws.Of("on").Any(), "on", InitiativePageWords.DayMissing);
        if (await Find(db, effect, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var again = Again(effect, db, reader, stop);
        return input.Flaws.Any ? Answer.Flawed(input, again)
            : found.Review(verdict ?? EffectVerdict.NotReviewed, day!.Value, evidence, db.Scene.Clock.Today) is { } refusal ? Answer.Refused(refusal, input, again)
            : await Save(found, db, frame, input, again, EffectWords.Reviewed, stop);
    }

    private static Task<EffectAssumption?> Find(SamspillDb db, string effect, CancellationToken stop) =>
        db.Set<EffectAssumption>().ByKey(effect, stop);

    private static Func<Task<IResult>> Again(string effect, SamspillDb db, Reader reader, CancellationToken stop) => () =>
    {
        db.ChangeTracker.Clear();
        return Show(effect, db, reader, stop);
    };

    private static async Task<Request> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var request = new Request(input.Required("assumption", EffectWords.AssumptionMissing, 1000), input.Whole("horizonYear"), input.Text("checkedBy", Key.MaxLength), input.Date("checkOn"), input.Text("evidence", 1000), ShowInitiative.Parts(input.Text("goals")), ShowInitiative.Parts(input.Text("initiatives")), input.Text("judgement", 1000));
        input.Flaws.Require(request.HorizonYear is null or (>= 1990 and <= 2100), "horizonYear", InitiativePageWords.YearWrong);
        var people = await WhoIs.Read(db, stop);
        input.Flaws.Require(request.CheckedBy is null || people.Any(person => person.Key == request.CheckedBy), "checkedBy", ChallengeWords.PersonUnknown);
        var goals = (await db.Set<Goal>().Select(row => row.Key).ToListAsync(stop)).Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
        input.Flaws.Require(request.Goals.All(goals.Contains), "goals", InitiativePageWords.GoalUnknown);
        var initiatives = (await db.Set<Initiative>().Select(row => row.Key).ToListAsync(stop)).Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
        input.Flaws.Require(request.Initiatives.All(initiatives.Contains), "initiatives", EffectWords.InitiativeUnknown);
        return request;
    }

    private static void Fill(EffectAssumption effect, Request request)
    {
        (effect.Assumption, effect.HorizonYear, effect.CheckedBy, effect.CheckOn, effect.Evidence, effect.Judgement) = (request.Assumption, request.HorizonYear, request.CheckedBy, request.CheckOn, request.Evidence, request.Judgement);
        (effect.Goals, effect.Initiatives) = (Joined(request.Goals), Joined(request.Initiatives));
    }

    private static string? Joined(IReadOnlyList<string> keys) => keys.Count == 0 ? null : string.Join(';', keys);

    private static Task<IResult> Save(EffectAssumption effect, SamspillDb db, Frame frame, Input input, Func<Task<IResult>> again, Text notice, CancellationToken stop) =>
        db.SaveIfFirst(input, again, EffectRefusals.SavedBySomebodyElse.With(effect.Assumption), () => Answer.Done(frame.At("/effekter/" + effect.Key), new { effect = effect.Key, effect.Verdict, version = effect.Version }, notice), stop);

    private static async Task<IResult> Page(SamspillDb db, ShowEffects.Line? line, Reader reader, CancellationToken stop)
    {
        var goals = await db.Set<Goal>().OrderBy(goal => goal.Number).Select(goal => new { goal.Key, goal.Number, goal.Title }).ToListAsync(stop);
        var initiatives = await db.Set<Initiative>().OrderBy(row => row.Number).Select(row => new ShowInitiative.Choice(row.Key.Value, row.Title)).ToListAsync(stop);
        var later = line is null ? [] : (await LookLater.Lines(db, stop))[(await Find(db, line.Key, stop))!.Id].ToList();
        var people = await WhoIs.Read(db, stop, [line?.CheckedByKey, .. later.Select(review => review.CheckedByKey)]);
        return Answer.With<EffectPage, View>(new View(line, goals.ConvertAll(goal => new ShowInitiative.Choice(goal.Key.Value, $"{goal.Number} {goal.Title}")), initiatives, [.. people.Select(person => new ShowInitiative.Choice(person.Key, person.Said))], reader.May(ProgrammeDeeds.WriteInitiative), db.Scene.Clock.Today) { Later = later, MayMove = reader.May(ProgrammeDeeds.WriteGoal) });
    }
}

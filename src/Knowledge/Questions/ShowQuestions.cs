using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Questions;

/// <summary>Show what the partnership wonders about, each question with the newest that is known of it; and ask another.</summary>
public static class ShowQuestions
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Questions, IReadOnlyList<GoalEntry> Goals, DateOnly Today, bool MayWrite);

    /// <summary>A question with its newest answer; null while it has none.</summary>
    public sealed record Line(string Key, string Title, string? Goal, DateOnly AskedOn, DateOnly? ClosedOn, string? Newest, DateOnly? NewestOn, int Answers, bool IsDemo);

    /// <summary>The question, what hangs on it, and the goal it is asked of.</summary>
    public sealed record Request(string Title, string? Why, string? Goal);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var entries = await goals.Entries(db, stop);
        var questions = await db.Set<LearningQuestion>().AsNoTracking().OrderByDescending(row => row.AskedOn).ThenBy(row => row.TitleSortKey).ToListAsync(stop);
        var answers = (await db.Set<LearningAnswer>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.QuestionId);
        return Answer.With<QuestionsPage, View>(new([.. questions.Select(row =>
        {
            var newest = answers[row.Id].OrderByDescending(answer => answer.On).ThenByDescending(answer => answer.Id.Value).FirstOrDefault();
            return new Line(row.Key.Value, row.Title, entries.FirstOrDefault(goal => goal.Key == row.Goal) is { } goal ? $"{goal.Number} {goal.Title}" : null, row.AskedOn, row.ClosedOn, newest?.Says, newest?.On, answers[row.Id].Count(), row.IsDemo);
        })], entries, db.Scene.Clock.Today, reader.May(KnowledgeDeeds.Write)));
    }

    internal static async Task<IResult> Ask(Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var request = new Request(input.Required("title", QuestionWords.TitleMissing, LearningQuestionTable.MostTitle), input.Text("why", 1000), input.Text("goal", Key.MaxLength));
        input.Flaws.Require(request.Goal is null || (await goals.Entries(db, stop)).Any(goal => goal.Key == request.Goal), "goal", QuestionWords.GoalUnknown);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Handle(db, reader, goals, stop));
        }

        var made = new LearningQuestion { Key = await db.FreeKey<LearningQuestion>(request.Title, stop), Title = request.Title, Why = request.Why, Goal = request.Goal, AskedOn = db.Scene.Clock.Today, AskedById = reader.PersonId };
        db.Add(made);
        return await db.SaveIfFirst(input, () => Handle(db, reader, goals, stop), CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/sporsmal/" + made.Key), new { question = made.Key }, QuestionWords.Asked), stop);
    }
}

/// <summary>Show a question with what was known of it at each time, and write what is known today.</summary>
public static class AnswerQuestion
{
    /// <summary>What the page shows, the newest answer first.</summary>
    public sealed record View(string Key, string Title, string? Why, ShowCard.Link? Goal, DateOnly AskedOn, DateOnly? ClosedOn, IReadOnlyList<Told> Answers, DateOnly Today, bool MayWrite, bool IsDemo);

    /// <summary>What was known on a day.</summary>
    public sealed record Told(DateOnly On, string Says, string? Evidence, string? By, bool IsDemo);

    /// <summary>What is known today, and what it rests on.</summary>
    public sealed record Request(string Says, string? Evidence);

    /// <summary>Nothing but the address is needed.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Show(string question, SamspillDb db, Reader reader, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        if (await db.Set<LearningQuestion>().AsNoTracking().ByKey(question, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var people = (await db.People(stop)).ToDictionary(person => person.Id, person => person.Title ?? person.Name);
        var answers = await db.Set<LearningAnswer>().AsNoTracking().Where(row => row.QuestionId == found.Id).OrderByDescending(row => row.On).ThenByDescending(row => row.Id).ToListAsync(stop);
        var goal = found.Goal is null ? null : (await goals.Entries(db, stop)).FirstOrDefault(entry => entry.Key == found.Goal);
        return Answer.With<QuestionPage, View>(new(question, found.Title, found.Why, goal is null ? null : new($"{goal.Number} {goal.Title}", goal.Address), found.AskedOn, found.ClosedOn,
            answers.ConvertAll(row => new Told(row.On, row.Says, row.Evidence, row.ById is { } by ? people.GetValueOrDefault(by) : null, row.IsDemo)), db.Scene.Clock.Today, reader.May(KnowledgeDeeds.Write), found.IsDemo));
    }

    internal static async Task<IResult> Handle(string question, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var request = new Request(input.Required("says", QuestionWords.AnswerMissing), input.Text("evidence", 1000));
        return await Do(question, input, found =>
        {
            if (found.ClosedOn is not null)
            {
                return QuestionRefusals.IsSettled;
            }

            db.Add(new LearningAnswer { QuestionId = found.Id, On = db.Scene.Clock.Today, Says = request.Says, Evidence = request.Evidence, ById = reader.PersonId });
            return null;
        }, QuestionWords.Answered, db, reader, frame, goals, stop);
    }

    /// <summary>Says that a question is settled, or that one wonders again.</summary>
    internal static async Task<IResult> Settle(string question, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var hasAnswer = await db.Set<LearningQuestion>().ByKey(question, stop) is { } asked && await db.Set<LearningAnswer>().AnyAsync(row => row.QuestionId == asked.Id, stop);
        return await Do(question, input, found =>
        {
            if (!hasAnswer)
            {
                return QuestionRefusals.NoAnswer;
            }

            found.ClosedOn ??= db.Scene.Clock.Today;
            return null;
        }, QuestionWords.IsSettled, db, reader, frame, goals, stop);
    }

    internal static Task<IResult> Reopen(string question, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop) => Do(question, input, found =>
    {
        found.ClosedOn = null;
        return null;
    }, QuestionWords.IsOpen, db, reader, frame, goals, stop);

    private static async Task<IResult> Do(string question, Input input, Func<LearningQuestion, Refusal?> deed, Text notice, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop) =>
        await db.Set<LearningQuestion>().ByKey(question, stop) is not { } found ? Answer.Absent
            : await db.CarryOut(input, () => Show(question, db, reader, goals, stop), () => Task.FromResult(deed(found)), CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/sporsmal/" + question), new { question, version = found.Version }, notice), stop);
}

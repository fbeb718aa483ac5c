using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Lessons;

/// <summary>Propose a lesson, or mend one. One that is mended must be gone over again.</summary>
public static class WriteLesson
{
    /// <summary>What the page shows; <paramref name="Key"/> is null for a new one.</summary>
    /// <param name="Cards">The cards it may come from, by key and title.</param>
    public sealed record View(string? Key, Fields? Fields, int? Version, IReadOnlyList<Choice> Cards);

    /// <summary>A card that a lesson may come from.</summary>
    public sealed record Choice(string Key, string Title);

    /// <summary>What stands in a lesson.</summary>
    /// <param name="Card">The key of the card it was learnt in; null when it was learnt elsewhere.</param>
    public sealed record Fields(string Title, string? Because, string? Advice, string? Themes, string? Card);

    /// <summary>What it is to say, built on <paramref name="Version"/> when it is a change.</summary>
    public sealed record Request(Fields Fields, int? Version);

    internal static async Task<IResult> ShowNew(string? kort, SamspillDb db, CancellationToken stop) =>
        Answer.With<WriteLessonPage, View>(new(null, kort is null ? null : new("", null, null, null, kort), null, await Choices(db, stop)));

    internal static async Task<IResult> Show(string lesson, SamspillDb db, CancellationToken stop)
    {
        if (await db.Set<Lesson>().AsNoTracking().ByKey(lesson, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var card = found.CardId is { } id ? await db.Set<ProjectCard>().Where(row => row.Id == id).Select(row => (Key?)row.Key).SingleOrDefaultAsync(stop) : null;
        return Answer.With<WriteLessonPage, View>(new(lesson, new(found.Title, found.Because, found.Advice, found.Themes, card?.Value), found.Version, await Choices(db, stop)));
    }

    internal static async Task<IResult> Add(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var (request, card) = await Read(input, db, stop);
        Task<IResult> Again() => ShowNew(request.Card, db, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Again);
        }

        var made = new Lesson { Key = await db.FreeKey<Lesson>(request.Title, stop), Title = request.Title, Because = request.Because, Advice = request.Advice, Themes = request.Themes, CardId = card?.Id, ProposedOn = db.Scene.Clock.Today, ProposedById = reader.PersonId };
        db.Add(made);
        return await db.SaveIfFirst(input, Again, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/lerdommer/" + made.Key), new { lesson = made.Key, version = made.Version }, LessonWords.Saved), stop);
    }

    internal static async Task<IResult> Change(string lesson, Input input, SamspillDb db, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Lesson>().ByKey(lesson, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var (request, card) = await Read(input, db, stop);
        var version = input.BuiltOn();
        return await db.CarryOut(input, () => Show(lesson, db, stop), () =>
        {
            if (found.Version != version)
            {
                return Task.FromResult<Refusal?>(CardRefusals.SavedBySomebodyElse);
            }

            (found.Title, found.Because, found.Advice, found.Themes, found.CardId) = (request.Title, request.Because, request.Advice, request.Themes, card?.Id);
            (found.State, found.ReviewedOn, found.ReviewedById, found.PublishedOn) = (LessonState.Proposed, null, null, null);
            return Task.FromResult<Refusal?>(null);
        }, CardRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/lerdommer/" + lesson), new { lesson, version = found.Version }, LessonWords.Saved), stop);
    }

    private static async Task<(Fields Fields, ProjectCard? Card)> Read(Input input, SamspillDb db, CancellationToken stop)
    {
        var fields = new Fields(input.Required("title", LessonWords.TitleMissing, LessonTable.MostTitle), input.Text("because"), input.Text("advice"), CardFields.Listed(input.Text("themes", 300)), input.Text("card", Key.MaxLength));
        var card = await db.Set<ProjectCard>().AsNoTracking().ByKey(fields.Card, stop);
        input.Flaws.Require(fields.Card is null || card is not null, "card", LessonWords.CardUnknown);
        return (fields, card);
    }

    private static async Task<IReadOnlyList<Choice>> Choices(SamspillDb db, CancellationToken stop) =>
        [.. (await db.Set<ProjectCard>().AsNoTracking().OrderBy(row => row.TitleSortKey).Select(row => new { row.Key, row.Title }).ToListAsync(stop)).Select(row => new Choice(row.Key.Value, row.Title))];
}

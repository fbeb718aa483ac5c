using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Knowledge.Lessons;

/// <summary>Show a lesson: what was learnt, from what, who stands behind it, and which initiatives build on it.</summary>
public static class ShowLesson
{
    /// <summary>What the page shows.</summary>
    /// <param name="ProposedBy">Who proposed it, by title; null when it flowed in, or when she is not known.</param>
    /// <param name="Initiatives">Initiatives that do not build on it yet, for the form.</param>
    public sealed record View(LessonInList Lesson, ShowCard.Link? Card, string? Source, string? SourceAddress, DateOnly ProposedOn, string? ProposedBy, DateOnly? ReviewedOn, string? ReviewedBy, DateOnly? PublishedOn, IReadOnlyList<Used> ReusedBy, IReadOnlyList<WriteLesson.Choice> Initiatives, bool MayWrite, bool MayReview, bool IsOwn);

    /// <summary>An initiative that builds on it.</summary>
    public sealed record Used(string Title, string Address, DateOnly On, string? Note, bool IsDemo);

    internal static async Task<IResult> Handle(string lesson, SamspillDb db, Reader reader, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop)
    {
        if (await db.Set<Lesson>().AsNoTracking().ByKey(lesson, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var facts = await initiatives.Facts(db, stop);
        var reuses = await db.Set<Reuse>().AsNoTracking().Where(row => row.LessonId == found.Id).OrderBy(row => row.On).ToListAsync(stop);
        var card = found.CardId is { } id ? await db.Set<ProjectCard>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, stop) : null;
        var people = (await db.People(stop)).ToDictionary(person => person.Id, person => person.Title ?? person.Name);
        string? Who(PersonId? person) => person is { } known ? people.GetValueOrDefault(known) : null;
        return Answer.With<LessonPage, View>(new(
            LessonInList.Of(found), card is null ? null : new(card.Title, "/kunnskap/prosjekter/" + card.Key), found.Source, found.SourceAddress, found.ProposedOn, Who(found.ProposedById), found.ReviewedOn, Who(found.ReviewedById), found.PublishedOn,
            reuses.ConvertAll(row => new Used(facts.FirstOrDefault(fact => fact.Key == row.Initiative)?.Title ?? row.Initiative, "/tiltak/" + row.Initiative, row.On, row.Note, row.IsDemo)),
            [.. facts.Where(fact => !reuses.Exists(row => row.Initiative == fact.Key)).Select(fact => new WriteLesson.Choice(fact.Key, fact.Title))], reader.May(KnowledgeDeeds.Write), reader.May(KnowledgeDeeds.Review), found.ProposedById is not null && found.ProposedById == reader.PersonId));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Lessons;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;
using Samspill.Ui;

namespace Samspill.Knowledge.Cards;

/// <summary>Show a project card, as it is printed on a page and as it is cited.</summary>
public static class ShowCard
{
    /// <summary>What the page shows.</summary>
    /// <param name="OwnerName">Who keeps it, by title; null when nobody does.</param>
    /// <param name="Lines">What the owner wrote quarter by quarter, the newest first.</param>
    /// <param name="Citation">How it is cited, with its lasting address.</param>
    /// <param name="LineDue">The day by which a line is to be written; null when none is.</param>
    /// <param name="Version">The version a change must build on.</param>
    public sealed record View(string Key, CardFields Fields, IReadOnlyList<string> Municipalities, IReadOnlyList<FigureLine> Figures, IReadOnlyList<CostLine> Costs, IReadOnlyList<Link> Goals, Link? Initiative, string? OwnerName, IReadOnlyList<Quarter> Lines, IReadOnlyList<LessonInList> Lessons, IReadOnlyList<Link> ReusedBy,
        string? Source, string? SourceAddress, DateOnly? ConfirmedOn, DateOnly? PublishedOn, DateOnly ChangedOn, DateOnly? LineDue, IReadOnlyList<Files.Line> Files, string Citation, DateOnly Today, bool MayWrite, bool MayReview, int Version, bool IsDemo);

    /// <summary>A page of another record.</summary>
    public sealed record Link(string Title, string Address);

    /// <summary>What was written of a running project on a day.</summary>
    public sealed record Quarter(DateOnly On, string Says, bool IsDemo);

    internal static async Task<IResult> Handle(string card, SamspillDb db, Reader reader, Frame frame, SiteAddress site, IEnumerable<IGoalSource> goals, IEnumerable<IInitiativeFacts> initiatives, CancellationToken stop)
    {
        if (await db.Set<ProjectCard>().AsNoTracking().ByKey(card, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var fields = await CardFields.Of(found, db, stop);
        var lines = await db.Set<CardLine>().AsNoTracking().Where(row => row.CardId == found.Id).OrderByDescending(row => row.On).ThenByDescending(row => row.Id).Select(row => new Quarter(row.On, row.Says, row.IsDemo)).ToListAsync(stop);
        var lessons = await db.Set<Lesson>().AsNoTracking().Where(row => row.CardId == found.Id && row.State != LessonState.Rejected).OrderBy(row => row.TitleSortKey).ToListAsync(stop);
        var reuses = await db.Set<Reuse>().AsNoTracking().Where(row => row.CardId == found.Id).OrderBy(row => row.On).Select(row => row.Initiative).ToListAsync(stop);
        var facts = found.Initiative is null && reuses.Count == 0 ? [] : await initiatives.Facts(db, stop);
        Link Work(string key) => new(facts.FirstOrDefault(fact => fact.Key == key)?.Title ?? key, "/tiltak/" + key);
        var owner = found.OwnerId is { } id ? await db.Set<Person>().Where(row => row.Id == id && row.ErasedOn == null).Select(row => row.Title ?? row.Name).SingleOrDefaultAsync(stop) : null;
        var wanted = ProjectCard.Parts(found.Goals);
        var served = wanted.Length == 0 ? [] : (await goals.Entries(db, stop)).Where(goal => wanted.Contains(goal.Key)).Select(goal => new Link($"{goal.Number} {goal.Title}", goal.Address)).ToList();
        return Answer.With<CardPage, View>(new(
            found.Key.Value, fields, await Places(found, db, stop), Lines(fields.Figures), Knowledge.Cards.Lines.Costs(fields.Costs).Read, served, found.Initiative is { } own ? Work(own) : null, owner, lines, lessons.ConvertAll(LessonInList.Of), reuses.ConvertAll(Work),
            found.Source, found.SourceAddress, found.ConfirmedOn, found.PublishedOn, found.ChangedOn, found.LineDue(lines.Count > 0 ? lines[0].On : null), await Files.Of(db, KnowledgeRecords.Card, found.Key.Value, stop), Citation(found, frame, site), db.Scene.Clock.Today, reader.May(KnowledgeDeeds.Write), reader.May(KnowledgeDeeds.Review), found.Version, found.IsDemo));
    }

    /// <summary>The municipalities of a card by name.</summary>
    internal static async Task<IReadOnlyList<string>> Places(ProjectCard card, SamspillDb db, CancellationToken stop)
    {
        var names = (await db.Municipalities(stop)).ToDictionary(row => row.Key, row => row.Name, StringComparer.Ordinal);
        return [.. ProjectCard.Parts(card.Municipalities).Select(key => names.GetValueOrDefault(key, key))];
    }

    /// <summary>How a card is cited: whose it is, its title, how far it had come, and the address that stays.</summary>
    internal static string Citation(ProjectCard card, Frame frame, SiteAddress site) =>
        CardWords.Citation.With(frame.PartnershipName, card.Title, card.ChangedOn, site.Of(frame.At("/apent/kunnskap/" + card.Key)));

    private static IReadOnlyList<FigureLine> Lines(string? figures) => Knowledge.Cards.Lines.Figures(figures).Read;
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Lessons;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Cards;

/// <summary>The cards and lessons that have been opened to all. No people, no work in progress.</summary>
public static class ShowOpenCards
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<CardInList> Cards, IReadOnlyList<LessonInList> Lessons);

    internal static async Task<IResult> Handle(SamspillDb db, KeptFacts kept, CancellationToken stop)
    {
        var lessons = await db.Set<Lesson>().AsNoTracking().Where(row => row.PublishedOn != null).OrderBy(row => row.TitleSortKey).ToListAsync(stop);
        return Answer.With<OpenCardsPage, View>(new([.. (await kept.Of(() => CardBook.Read(db, stop))).Lines.Where(card => card.IsPublished)], lessons.ConvertAll(LessonInList.Of)));
    }
}

/// <summary>A card that has been opened to all, at the address it is cited by. One who may read the card itself is sent there while it is not open.</summary>
public static class ShowOpenCard
{
    /// <summary>What the page shows.</summary>
    /// <param name="Partnership">Whose card it is.</param>
    public sealed record View(string Key, string Partnership, CardFields Fields, IReadOnlyList<string> Municipalities, IReadOnlyList<FigureLine> Figures, IReadOnlyList<CostLine> Costs, IReadOnlyList<LessonInList> Lessons, DateOnly? ConfirmedOn, DateOnly ChangedOn, string Citation, bool IsDemo);

    internal static async Task<IResult> Handle(string card, SamspillDb db, Reader reader, Frame frame, SiteAddress site, CancellationToken stop)
    {
        if (await db.Set<ProjectCard>().AsNoTracking().ByKey(card, stop) is not { } found)
        {
            return Answer.Absent;
        }

        if (found.PublishedOn is null)
        {
            return reader.May(KnowledgeDeeds.See) ? Results.Redirect(frame.At("/kunnskap/prosjekter/" + card)) : Answer.Absent;
        }

        // Who keeps it and which of the programme's records it hangs together with are the partnership's own.
        var fields = await CardFields.Of(found, db, stop) with { Owner = null, Goals = null, Initiative = null };
        var lessons = await db.Set<Lesson>().AsNoTracking().Where(row => row.CardId == found.Id && row.PublishedOn != null).OrderBy(row => row.TitleSortKey).ToListAsync(stop);
        return Answer.With<OpenCardPage, View>(new(card, frame.PartnershipName ?? "", fields, await ShowCard.Places(found, db, stop), Lines.Figures(fields.Figures).Read, Lines.Costs(fields.Costs).Read, lessons.ConvertAll(LessonInList.Of), found.ConfirmedOn, found.ChangedOn, ShowCard.Citation(found, frame, site), found.IsDemo));
    }
}

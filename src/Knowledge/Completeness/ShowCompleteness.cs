using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;

namespace Samspill.Knowledge.Completeness;

/// <summary>Show how complete the cards are and how old, field by field and municipality by municipality: what one can build on, and where nobody has written.</summary>
public static class ShowCompleteness
{
    /// <summary>What the page shows.</summary>
    /// <param name="Share">Fields filled of all that could be, over all cards, in per cent; null when there is no card.</param>
    public sealed record View(int Cards, decimal? Share, IReadOnlyList<FieldLine> Fields, IReadOnlyList<PlaceLine> Places);

    /// <summary>A field: on how many cards it is filled, of those it could be, and how old what stands there is.</summary>
    /// <param name="Oldest">The day the oldest card with it was last changed; null when none has it.</param>
    public sealed record FieldLine(Text Field, int Filled, int Of, decimal? Share, DateOnly? Oldest, DateOnly? Newest);

    /// <summary>A municipality: its cards, how complete they are and how old; null where it has none.</summary>
    /// <param name="Key">The municipality's key, by which its cards are shown; null for cards without a municipality.</param>
    public sealed record PlaceLine(string? Key, string Name, int Cards, decimal? Share, int Confirmed, DateOnly? Oldest, DateOnly? Newest);

    /// <summary>What a card may hold: the field, whether it is filled, and whether this card should have it.</summary>
    private sealed record Asked(Text Field, Func<ProjectCard, CardBook, bool> IsFilled, Func<ProjectCard, bool> Applies);

    private static readonly Asked[] Questions =
    [
        new(CardFieldWords.Problem, (card, _) => card.Problem is not null, _ => true),
        new(CardFieldWords.Done, (card, _) => card.Done is not null, card => card.State != CardState.Idea),
        new(CardFieldWords.Result, (card, _) => card.Result is not null, card => card.State is not (CardState.Idea or CardState.Running)),
        new(CardFieldWords.Figures, (card, book) => book.WithFigures.Contains(card.Id), card => card.State is not (CardState.Idea or CardState.Running)),
        new(CardFieldWords.Evidence, (card, _) => card.Evidence is not null, card => card.Result is not null),
        new(CardFieldWords.Finding, (card, _) => card.Finding is not null, card => card.State != CardState.Idea),
        new(CardFieldWords.Failure, (card, _) => card.Failure is not null, card => card.State is CardState.Stopped or CardState.Failed || card.Finding == CardFinding.WorksNot),
        new(CardFieldWords.Transfers, (card, _) => card.Transfers is not null, card => card.State is not (CardState.Idea or CardState.Running)),
        new(CardFieldWords.Costs, (card, book) => book.WithCosts.Contains(card.Id), card => card.State != CardState.Idea),
        new(CardFieldWords.Partners, (card, _) => card.Partners is not null, card => card.State != CardState.Idea),
        new(CardFieldWords.Municipalities, (card, _) => card.Municipalities is not null, _ => true),
        new(CardFieldWords.Time, (card, _) => card.FromYear is not null || card.ToYear is not null, card => card.State != CardState.Idea),
        new(CardFieldWords.Themes, (card, _) => card.Themes is not null, _ => true),
        new(CardFieldWords.Contact, (card, _) => card.Contact is not null, _ => true),
        new(CardFieldWords.Owner, (card, _) => card.OwnerId is not null, card => card.State == CardState.Running),
        new(CardFieldWords.Goals, (card, _) => card.Goals is not null, _ => true),
    ];

    internal static async Task<IResult> Handle(SamspillDb db, KeptFacts kept, CancellationToken stop)
    {
        var book = await kept.Of(() => CardBook.Read(db, stop));
        var fields = Questions.Select(asked => Line(asked, book)).ToList();
        var places = (await db.Municipalities(stop)).Select(place => Line(place.Key, place.Name, [.. book.Cards.Where(card => ProjectCard.Parts(card.Municipalities).Contains(place.Key))], book));
        List<ProjectCard> nowhere = [.. book.Cards.Where(card => card.Municipalities is null)];
        return Answer.With<CompletenessPage, View>(new(book.Cards.Count, Share(fields.Sum(line => line.Filled), fields.Sum(line => line.Of)), fields, [.. places, .. nowhere.Count == 0 ? Array.Empty<PlaceLine>() : [Line(null, CompletenessWords.Nowhere, nowhere, book)]]));
    }

    private static FieldLine Line(Asked asked, CardBook book)
    {
        var could = book.Cards.Where(asked.Applies).ToList();
        var filled = could.FindAll(card => asked.IsFilled(card, book));
        return new(asked.Field, filled.Count, could.Count, Share(filled.Count, could.Count), Oldest(filled), Newest(filled));
    }

    private static PlaceLine Line(string? key, string name, List<ProjectCard> cards, CardBook book)
    {
        var asked = Questions.SelectMany(question => cards.Where(question.Applies).Select(card => question.IsFilled(card, book))).ToList();
        return new(key, name, cards.Count, Share(asked.Count(isFilled => isFilled), asked.Count), cards.Count(card => card.ConfirmedOn is not null), Oldest(cards), Newest(cards));
    }

    private static DateOnly? Oldest(List<ProjectCard> cards) => cards.Count == 0 ? null : cards.Min(card => card.ChangedOn);

    private static DateOnly? Newest(List<ProjectCard> cards) => cards.Count == 0 ? null : cards.Max(card => card.ChangedOn);

    private static decimal? Share(int part, int whole) => whole == 0 ? null : Math.Round(100m * part / whole);
}

internal static class CompletenessWords
{
    public static readonly Text Title = new("Fullstendighet", "Kor fullstendig", "Completeness");
    public static readonly Text Verdict = new("Kortene er fylt ut {0:0}\u00a0prosent. Det som mangler, er ikke regnet som null noe sted.", "Korta er fylte ut {0:0}\u00a0prosent. Det som manglar, er ikkje rekna som null nokon stad.", "The cards are {0:0} per cent filled in. What is missing is nowhere counted as nought.");
    public static readonly Text Empty = new("Ingen kort ennå, så det er ingenting å måle.", "Ingen kort enno, så det er ingenting å måle.", "No cards yet, so there is nothing to measure.");
    public static readonly Text Fields = new("Felt for felt", "Felt for felt", "Field by field");
    public static readonly Text Places = new("Kommune for kommune", "Kommune for kommune", "Municipality by municipality");
    public static readonly Text Field = new("Felt", "Felt", "Field");
    public static readonly Text Filled = new("Fylt ut", "Fylt ut", "Filled in");
    public static readonly Text Of = new("Av", "Av", "Of");
    public static readonly Text Share = new("Andel, prosent", "Del, prosent", "Share, per cent");
    public static readonly Text Oldest = new("Eldste endret", "Eldste endra", "Oldest changed");
    public static readonly Text Newest = new("Nyeste endret", "Nyaste endra", "Newest changed");
    public static readonly Text Cards = new("Kort", "Kort", "Cards");
    public static readonly Text Confirmed = new("Bekreftet resultat", "Stadfesta resultat", "Confirmed result");
    public static readonly Text Nowhere = new("Uten kommune", "Utan kommune", "Without municipality");
    public static readonly Text NoCards = new("ingen kort", "ingen kort", "no cards");
    public static readonly Text Note = new("Et felt regnes bare med der det hører hjemme: en idé har ikke resultat, og et prosjekt som går, trenger ikke ha det.", "Eit felt blir berre rekna med der det høyrer heime: ein idé har ikkje resultat, og eit prosjekt som går, treng ikkje ha det.", "A field counts only where it belongs: an idea has no result, and a running project need not have one.");
}

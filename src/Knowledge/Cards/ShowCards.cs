using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Knowledge.Cards;

/// <summary>Show the project cards: all of them, or those of a state, a theme, a municipality, a year, or that work and do not.</summary>
public static class ShowCards
{
    /// <summary>How many cards, or lessons, stand on a page.</summary>
    internal const int PerPage = 25;

    /// <summary>What the page shows.</summary>
    /// <param name="Cards">Those chosen, the one last changed first.</param>
    /// <param name="All">How many there are in all.</param>
    public sealed record View(IReadOnlyList<CardInList> Cards, PageOfList Page, int All, int Failures, int Confirmed, IReadOnlyList<Facet> Facets, string? Words, bool MayWrite, bool MayReview);

    /// <summary>Something to choose by: its field in the address, and its choices with how many cards each would leave.</summary>
    public sealed record Facet(string Name, Text Title, string? Chosen, IReadOnlyList<FacetChoice> Choices);

    /// <summary>One choice of a facet.</summary>
    public sealed record FacetChoice(string Value, string Title, int Count);

    /// <summary>What the reader asks for; null for all.</summary>
    internal sealed record Asked(string? Status, string? Virker, string? Tema, string? Kommune, string? Ar, string? Q);

    internal static async Task<IResult> Handle(string? status, string? virker, string? tema, string? kommune, string? ar, string? q, string? side, SamspillDb db, KeptFacts kept, Reader reader, CancellationToken stop)
    {
        var book = await kept.Of(() => CardBook.Read(db, stop));
        var asked = new Asked(Or(status), Or(virker), Or(tema), Or(kommune), Or(ar), Or(q));
        var chosen = book.Lines.Where(card => Fits(card, asked)).ToList();
        return Answer.With<CardsPage, View>(new(
            chosen, PageOfList.Asked(side, chosen.Count, PerPage), book.Lines.Count, book.Lines.Count(card => card.State == CardState.Failed || card.Finding == CardFinding.WorksNot), book.Lines.Count(card => card.IsConfirmed), Facets(book.Lines, asked), asked.Q, reader.May(KnowledgeDeeds.Write), reader.May(KnowledgeDeeds.Review)));
    }

    /// <summary>The facets, each counted over the cards that the other choices leave.</summary>
    internal static IReadOnlyList<Facet> Facets(IReadOnlyList<CardInList> cards, Asked asked)
    {
        Facet Of(string name, Text title, string? chosen, Asked others, Func<CardInList, IEnumerable<(string Order, string Value, string Title)>> values)
        {
            List<FacetChoice> choices = [.. cards.Where(card => Fits(card, others)).SelectMany(values).GroupBy(value => value.Value, StringComparer.OrdinalIgnoreCase).OrderBy(group => group.First().Order, StringComparer.Ordinal).Select(group => new FacetChoice(group.Key, group.First().Title, group.Count()))];
            if (chosen is not null && !choices.Exists(choice => IsSame(chosen, choice.Value)))
            {
                // What is chosen stands there though nothing has it: else it could neither be seen nor taken away.
                choices.Add(new(chosen, cards.SelectMany(values).FirstOrDefault(value => IsSame(chosen, value.Value)).Title ?? chosen, 0));
            }

            return new(name, title, chosen, choices);
        }

        return
        [
            Of("status", CardWords.StateTitle, asked.Status, asked with { Status = null }, card => [(Place(card.State), card.State.ToString(), CardWords.Of(card.State))]),
            Of("virker", CardWords.FindingTitle, asked.Virker, asked with { Virker = null }, card => card.Finding is { } finding ? [(Place(finding), finding.ToString(), CardWords.Of(finding))] : []),
            Of("tema", CardWords.Theme, asked.Tema, asked with { Tema = null }, card => card.Themes.Select(theme => (Letters.SortKey(theme), theme, theme))),
            Of("kommune", CardWords.Municipality, asked.Kommune, asked with { Kommune = null }, card => card.MunicipalityKeys.Zip(card.Municipalities, (key, place) => (Letters.SortKey(place), key, place))),
            Of("ar", CardWords.Year, asked.Ar, asked with { Ar = null }, card => Years(card).Select(year => (year, year, year))),
        ];
    }

    /// <summary>True when a card is one of those asked for.</summary>
    internal static bool Fits(CardInList card, Asked asked) =>
        (asked.Status is null || IsSame(asked.Status, card.State.ToString())) && (asked.Virker is null || IsSame(asked.Virker, card.Finding?.ToString()))
        && (asked.Tema is null || card.Themes.Contains(asked.Tema, StringComparer.OrdinalIgnoreCase)) && (asked.Kommune is null || card.MunicipalityKeys.Contains(asked.Kommune, StringComparer.Ordinal))
        && (asked.Ar is null || Years(card).Contains(asked.Ar)) && (asked.Q is null || Letters.HoldAll(Letters.Terms(asked.Q), card.Title, card.Gist, string.Join(' ', card.Themes), string.Join(' ', card.Municipalities)));

    private static IEnumerable<string> Years(CardInList card) => card.FromYear is { } from ? Enumerable.Range(from, Math.Clamp((card.ToYear ?? from) - from, 0, 50) + 1).Select(year => year.ToString(CultureInfo.InvariantCulture)) : card.ToYear is { } to ? [to.ToString(CultureInfo.InvariantCulture)] : [];

    private static bool IsSame(string asked, string? name) => string.Equals(asked, name, StringComparison.OrdinalIgnoreCase);

    private static string Place<T>(T choice) where T : struct, Enum => Convert.ToInt32(choice, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

    private static string? Or(string? asked) => string.IsNullOrWhiteSpace(asked) ? null : asked.Trim();
}

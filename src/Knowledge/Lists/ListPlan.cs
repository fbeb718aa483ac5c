using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.Lists;

/// <summary>What a list would do to the cards: which are new, what changes on those that are there, and what stays. What the list does not say, it leaves alone.</summary>
internal sealed class ListPlan
{
    private readonly List<Step> steps = [];

    private sealed record Step(ListRow Row, ProjectCard? Card, IReadOnlyList<CardCost> Costs, IReadOnlyList<BringInList.Change> Changes)
    {
        /// <summary>The row as it is shown. A change is proposed of a card that a list made and nobody outside reads; others change only when somebody says so.</summary>
        public BringInList.Line Line
        {
            get
            {
                var (isOwn, isPublic) = (Card is { ListKey: null }, Card is { PublishedOn: not null });
                return new(Row.Number, Row.Title, Card?.Key.Value, isOwn, isPublic, Changes.Count > 0 && !isOwn && !isPublic, Changes) { Elsewhere = Row.Elsewhere };
            }
        }
    }

    /// <summary>The rows in the order of the list.</summary>
    public IReadOnlyList<BringInList.Line> Lines() => steps.ConvertAll(step => step.Line);

    /// <summary>Tells this plan from any other: the rows, and the cards as they stood when it was made.</summary>
    public string Mark { get; private set; } = "";

    /// <summary>Holds the rows against the cards. A row is known again by what the list calls it, else by its name; no card is taken by two rows.</summary>
    public static async Task<ListPlan> Of(IReadOnlyList<ListRow> rows, SamspillDb db, CancellationToken stop)
    {
        var cards = await db.Set<ProjectCard>().ToListAsync(stop);
        var costs = (await db.Set<CardCost>().ToListAsync(stop)).ToLookup(row => row.CardId);
        var (plan, mark) = (new ListPlan(), new StringBuilder());
        var known = Known(rows, cards);
        var places = (await db.Municipalities(stop)).ToDictionary(place => place.Key, place => place.Name, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var card = known.GetValueOrDefault(row);
            var step = new Step(row, card, card is null ? [] : [.. costs[card.Id]], card is null ? [] : [.. Changes(row, card, [.. costs[card.Id]], places)]);
            plan.steps.Add(step);
            mark.Append(CultureInfo.InvariantCulture, $"{row.Number}|{row.ListKey}|{row.Title}|{card?.Key.Value}|{card?.Version}|{string.Join(',', Sets(row).Select(set => set.Value))}|{string.Join(',', row.Costs)}\n");
        }

        plan.Mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mark.ToString())));
        return plan;
    }

    /// <summary>The card of each row that has one: first by what the same list called it, then by the number in a list with the same headings that has got another name, then by its own name.</summary>
    private static Dictionary<ListRow, ProjectCard> Known(IReadOnlyList<ListRow> rows, List<ProjectCard> cards)
    {
        var (known, taken) = (new Dictionary<ListRow, ProjectCard>(ReferenceEqualityComparer.Instance), new HashSet<ProjectCard>());
        var byKey = cards.ToLookup(card => card.ListKey, StringComparer.Ordinal);
        var byNumber = cards.Where(card => card.ListKey?.Contains(ListRow.ByNumber, StringComparison.Ordinal) == true).ToLookup(card => Numbered(card.ListKey!));
        var byName = cards.ToLookup(card => card.Title, StringComparer.OrdinalIgnoreCase);
        foreach (var called in (ReadOnlySpan<Func<ListRow, IEnumerable<ProjectCard>>>)[
            row => byKey[row.ListKey],
            row => row.Id is null ? [] : byNumber[(row.Headings, row.Id)].Where(card => IsAlike(Letters.SortKey(row.Title), Letters.SortKey(card.Title))),
            row => byName[row.Title].Where(card => MayBeThere(row, card))])
        {
            foreach (var row in rows.Where(row => !known.ContainsKey(row)))
            {
                if (called(row).FirstOrDefault(card => !taken.Contains(card)) is { } card)
                {
                    known.Add(row, card);
                    taken.Add(card);
                }
            }
        }

        return known;
    }

    /// <summary>The headings and the number that a list's key is made of.</summary>
    private static (string Headings, string Id) Numbered(string key) => (key[..(key.IndexOf('.', StringComparison.Ordinal) + 1)], key[(key.IndexOf(ListRow.ByNumber, StringComparison.Ordinal) + ListRow.ByNumber.Length)..]);

    private static bool IsAlike(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    /// <summary>True where the two do not stand in different municipalities.</summary>
    private static bool MayBeThere(ListRow row, ProjectCard card) =>
        card.Municipalities is null || row.Municipalities is null || ProjectCard.Parts(card.Municipalities).Intersect(ProjectCard.Parts(row.Municipalities), StringComparer.Ordinal).Any();

    /// <summary>True when a card is to be known by what this list calls it: it was known by none, by its name alone, or by the same list under another name.</summary>
    private static bool Takes(ListRow row, ProjectCard card) =>
        card.ListKey is not { } key || (key != row.ListKey && row.Id is not null && (key.StartsWith(ListRow.ByName, StringComparison.Ordinal) || key.StartsWith(row.Headings, StringComparison.Ordinal)));

    /// <summary>Makes what is new, changes what was agreed to, and lets a list-made card be known by what this list calls it; in the caller's save.</summary>
    /// <param name="isAgreed">Whether the card of a row, by its number, is to be changed.</param>
    public async Task CarryOut(Func<int, bool> isAgreed, SamspillDb db, CancellationToken stop)
    {
        var (keys, today) = (await db.TakenKeys<ProjectCard>(stop), db.Scene.Clock.Today);
        foreach (var step in steps.Where(step => step.Card is null || (step.Changes.Count > 0 ? isAgreed(step.Row.Number) : step.Card.ListKey is not null && Takes(step.Row, step.Card))))
        {
            var card = step.Card;
            if (card is null)
            {
                var key = Key.From(step.Row.Title).Free(keys.Contains);
                keys.Add(key);
                card = db.Add(new ProjectCard { Key = key, Title = step.Row.Title, State = Guessed(step.Row, today), AddedOn = today, ChangedOn = today }).Entity;
            }

            if (step.Changes.Any(change => change.Field == CardFieldWords.Result || change.Field == CardFieldWords.Evidence))
            {
                (card.ConfirmedOn, card.ConfirmedById) = (null, null);
            }

            (card.ListKey, card.Title, card.ChangedOn) = (Takes(step.Row, card) ? step.Row.ListKey : card.ListKey, step.Row.Title, step.Card is not null && step.Changes.Count == 0 ? card.ChangedOn : today);
            foreach (var set in Sets(step.Row))
            {
                set.Write(card);
            }

            Pay(step, card, db);
        }
    }

    private static void Pay(Step step, ProjectCard card, SamspillDb db)
    {
        var number = step.Costs.Count;
        foreach (var cost in step.Row.Costs)
        {
            var old = step.Costs.FirstOrDefault(row => row.Source == cost.Source);
            if (old?.Amount != cost.Amount)
            {
                if (old is not null)
                {
                    db.Remove(old);
                }

                db.Add(new CardCost { CardId = card.Id, Number = old?.Number ?? ++number, Source = cost.Source, Amount = cost.Amount, Note = old?.Note, IsDemo = card.IsDemo });
            }
        }
    }

    private static IEnumerable<BringInList.Change> Changes(ListRow row, ProjectCard card, IReadOnlyList<CardCost> costs, Dictionary<string, string> places)
    {
        if (row.Title != card.Title)
        {
            yield return new(CardFieldWords.Name, card.Title, row.Title);
        }

        foreach (var (field, value, read, _) in Sets(row).Where(set => !Equals(set.Read(card), set.Value)))
        {
            yield return new(field, Said(field, read(card)), Said(field, value)!);
        }

        foreach (var cost in row.Costs.Where(cost => !costs.Any(old => old.Source == cost.Source && old.Amount == cost.Amount)))
        {
            yield return new(CardFieldWords.Costs, costs.FirstOrDefault(old => old.Source == cost.Source) is { } old ? CardFields.Line(old).ToString() : null, cost.ToString());
        }

        string? Said(Text field, object? value) => value switch
        {
            null => null,
            CardState state => CardWords.Of(state).ToString(),
            CardFinding finding => CardWords.Of(finding).ToString(),
            string keys when field == CardFieldWords.Municipalities => string.Join(", ", ProjectCard.Parts(keys).Select(key => places.GetValueOrDefault(key, key))),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A list that does not say how far a project has come says it by its years and its result.</summary>
    private static CardState Guessed(ListRow row, DateOnly today) =>
        row.State ?? (row.ToYear < today.Year || (row.ToYear is null && row.Texts.ContainsKey(ListField.Result)) ? CardState.Finished : row.FromYear > today.Year ? CardState.Idea : CardState.Running);

    /// <summary>What a row says of a card: the field, its value, how it reads on a card and how it is written there.</summary>
    private static IEnumerable<(Text Field, object? Value, Func<ProjectCard, object?> Read, Action<ProjectCard> Write)> Sets(ListRow row)
    {
        List<(Text Field, object? Value, Func<ProjectCard, object?> Read, Action<ProjectCard> Write)> sets =
        [
            (CardFieldWords.State, row.State, card => card.State, card => card.State = row.State!.Value), (CardFieldWords.Finding, row.Finding, card => card.Finding, card => card.Finding = row.Finding),
            (CardFieldWords.Municipalities, row.Municipalities, card => card.Municipalities, card => card.Municipalities = row.Municipalities), (CardFieldWords.Place, row.Place, card => card.Place, card => card.Place = row.Place),
            (CardFieldWords.FromYear, row.FromYear, card => card.FromYear, card => card.FromYear = row.FromYear), (CardFieldWords.ToYear, row.ToYear, card => card.ToYear, card => card.ToYear = row.ToYear),
        ];
        void Of(ListField field, Text title, Func<ProjectCard, string?> read, Action<ProjectCard, string> write)
        {
            if (row.Texts.TryGetValue(field, out var text))
            {
                sets.Add((title, text, read, card => write(card, text)));
            }
        }

        Of(ListField.Problem, CardFieldWords.Problem, card => card.Problem, (card, text) => card.Problem = text);
        Of(ListField.Done, CardFieldWords.Done, card => card.Done, (card, text) => card.Done = text);
        Of(ListField.Result, CardFieldWords.Result, card => card.Result, (card, text) => card.Result = text);
        Of(ListField.Evidence, CardFieldWords.Evidence, card => card.Evidence, (card, text) => card.Evidence = text);
        Of(ListField.Failure, CardFieldWords.Failure, card => card.Failure, (card, text) => card.Failure = text);
        Of(ListField.Transfers, CardFieldWords.Transfers, card => card.Transfers, (card, text) => card.Transfers = text);
        Of(ListField.Themes, CardFieldWords.Themes, card => card.Themes, (card, text) => card.Themes = text);
        Of(ListField.Partners, CardFieldWords.Partners, card => card.Partners, (card, text) => card.Partners = text);
        Of(ListField.Contact, CardFieldWords.Contact, card => card.Contact, (card, text) => card.Contact = text);
        return sets.Where(set => set.Value is not null);
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.Cards;

/// <summary>What stands on a card, as it is typed and shown.</summary>
/// <param name="Figures">Figures of the result, one a line: `Nye avtaler: 12 avtaler (referat 3)`.</param>
/// <param name="Costs">Sources and kroner, one a line: `Fylkeskommunen: 250 000`.</param>
/// <param name="Partners">By name, parted by `;`.</param>
/// <param name="Municipalities">Organisation keys, parted by `;`.</param>
/// <param name="Owner">The key of the one who keeps the card; null when nobody does.</param>
/// <param name="Goals">Goal keys, parted by `;`.</param>
/// <param name="Initiative">The key of the initiative it tells of; null for none.</param>
public sealed record CardFields(string Title, CardState State, CardFinding? Finding, string? Problem, string? Done, string? Result, string? Figures, string? Evidence, string? Failure, string? Transfers, string? Costs, string? Partners, string? Municipalities, string? Place, int? FromYear, int? ToYear, string? Themes, string? Contact, string? Owner, string? Goals, string? Initiative)
{
    internal const int MostTitle = 200;
    internal const int MostListKey = 128;

    internal static async Task<CardFields> Read(Input input, SamspillDb db, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        var state = input.Choice<CardState>("state");
        var fields = new CardFields(
            input.Required("title", CardWords.TitleMissing, MostTitle), state ?? default, input.Choice<CardFinding>("finding"), input.Text("problem"), input.Text("done"), input.Text("result"), input.Text("figures"), input.Text("evidence", 1000), input.Text("failure"), input.Text("transfers"),
            input.Text("costs"), Listed(input.Text("partners", 2000)), Listed(input.Text("municipalities", 1000)), input.Text("place", 200), input.Whole("fromYear"), input.Whole("toYear"), Listed(input.Text("themes", 300)), input.Text("contact", 300), input.Text("owner", Key.MaxLength), Listed(input.Text("goals", 2000)), input.Text("initiative", Key.MaxLength));
        input.Flaws.Require(state is not null || input.Flaws.Of("state").Any(), "state", CardWords.StateMissing);
        foreach (var (field, unread, says) in new[] { ("figures", Lines.Figures(fields.Figures).Unread, CardWords.FigureUnread), ("costs", Lines.Costs(fields.Costs).Unread, CardWords.CostUnread) })
        {
            input.Flaws.Require(unread.Count == 0, field, says.With(unread.Count > 0 ? unread[0] : ""));
        }

        input.Flaws.Require(IsYear(fields.FromYear), "fromYear", CardWords.NotAYear);
        input.Flaws.Require(IsYear(fields.ToYear) && (fields.ToYear is null || fields.FromYear is null || fields.ToYear >= fields.FromYear), "toYear", CardWords.EndsBeforeStart);
        var places = (await db.Municipalities(stop)).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        input.Flaws.Require(ProjectCard.Parts(fields.Municipalities).All(places.Contains), "municipalities", CardWords.MunicipalityUnknown);
        input.Flaws.Require(fields.Owner is null || await db.Person(fields.Owner, stop) is not null, "owner", CardWords.OwnerUnknown);
        if (fields.Goals is not null)
        {
            var known = (await goals.Entries(db, stop)).Select(goal => goal.Key).ToHashSet(StringComparer.Ordinal);
            input.Flaws.Require(ProjectCard.Parts(fields.Goals).All(known.Contains), "goals", CardWords.GoalUnknown);
        }

        return fields;
    }

    internal static async Task<CardFields> Of(ProjectCard card, SamspillDb db, CancellationToken stop)
    {
        var figures = await db.Set<CardFigure>().AsNoTracking().Where(row => row.CardId == card.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var costs = await db.Set<CardCost>().AsNoTracking().Where(row => row.CardId == card.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var owner = card.OwnerId is { } id ? (await db.People(stop)).FirstOrDefault(person => person.Id == id)?.Key : null;
        return new(card.Title, card.State, card.Finding, card.Problem, card.Done, card.Result, Joined(figures.Select(Line)), card.Evidence, card.Failure, card.Transfers, Joined(costs.Select(Line)), card.Partners, card.Municipalities, card.Place, card.FromYear, card.ToYear, card.Themes, card.Contact, owner, card.Goals, card.Initiative);
    }

    internal static FigureLine Line(CardFigure row) => new(row.Title, row.Value, row.Unit, row.Evidence);

    internal static CostLine Line(CardCost row) => new(row.Source, row.Amount, row.Note);

    /// <summary>Writes the fields on a card. A result that is changed is no longer confirmed.</summary>
    internal async Task WriteOn(ProjectCard card, SamspillDb db, CancellationToken stop)
    {
        var figures = await db.Set<CardFigure>().Where(row => row.CardId == card.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var costs = await db.Set<CardCost>().Where(row => row.CardId == card.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var (told, paid) = (Lines.Figures(Figures).Read, Lines.Costs(Costs).Read);
        if (card.Result != Result || card.Evidence != Evidence || !figures.Select(Line).SequenceEqual(told))
        {
            (card.ConfirmedOn, card.ConfirmedById) = (null, null);
        }

        (card.Title, card.State, card.Finding, card.Problem, card.Done, card.Result, card.Evidence, card.Failure, card.Transfers) = (Title, State, Finding, Problem, Done, Result, Evidence, Failure, Transfers);
        (card.Partners, card.Municipalities, card.Place, card.FromYear, card.ToYear, card.Themes, card.Contact, card.Goals, card.Initiative) = (Partners, Municipalities, Place, FromYear, ToYear, Themes, Contact, Goals, Initiative);
        card.OwnerId = Owner is null ? null : (await db.Person(Owner, stop))!.Id;
        card.ChangedOn = db.Scene.Clock.Today;
        if (!figures.Select(Line).SequenceEqual(told))
        {
            db.RemoveRange(figures);
            db.AddRange(told.Select((line, i) => new CardFigure { CardId = card.Id, Number = i + 1, Title = line.Title, Value = line.Value, Unit = line.Unit, Evidence = line.Evidence, IsDemo = card.IsDemo }));
        }

        if (!costs.Select(Line).SequenceEqual(paid))
        {
            db.RemoveRange(costs);
            db.AddRange(paid.Select((line, i) => new CardCost { CardId = card.Id, Number = i + 1, Source = line.Source, Amount = line.Amount, Note = line.Note, IsDemo = card.IsDemo }));
        }
    }

    private static string? Joined<T>(IEnumerable<T> lines) => string.Join('\n', lines) is { Length: > 0 } text ? text : null;

    /// <summary>Names parted by commas, lines or `;`, each once, parted by `;`.</summary>
    internal static string? Listed(string? text) => text is null ? null
        : string.Join(';', text.Split([';', '\n', '\r', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)) is { Length: > 0 } listed ? listed : null;

    private static bool IsYear(int? year) => year is null or (>= 1900 and <= 2100);
}

/// <summary>What other rooms tell that cards ask for.</summary>
internal static class Surroundings
{
    /// <summary>The goals in use, by number.</summary>
    public static async Task<IReadOnlyList<GoalEntry>> Entries(this IEnumerable<IGoalSource> sources, SamspillDb db, CancellationToken stop)
    {
        var found = new List<GoalEntry>();
        foreach (var source in sources)
        {
            found.AddRange(await source.Goals(db.Here, stop));
        }

        return found;
    }

    /// <summary>The newest numbers that concern an initiative.</summary>
    public static async Task<IReadOnlyList<InitiativeFigure>> Figures(this IEnumerable<IInitiativeFacts> sources, string initiative, SamspillDb db, CancellationToken stop)
    {
        var found = new List<InitiativeFigure>();
        foreach (var source in sources)
        {
            found.AddRange(await source.Figures(db.Here, initiative, stop));
        }

        return found;
    }

    /// <summary>The initiatives in use, in their order.</summary>
    public static async Task<IReadOnlyList<InitiativeFact>> Facts(this IEnumerable<IInitiativeFacts> sources, SamspillDb db, CancellationToken stop)
    {
        var found = new List<InitiativeFact>();
        foreach (var source in sources)
        {
            found.AddRange(await source.Initiatives(db.Here, stop));
        }

        return found;
    }
}

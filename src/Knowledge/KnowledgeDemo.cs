using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge;

/// <summary>Invented cards for a demonstration, each row marked as such: ten projects, of which three did not go well.</summary>
internal static class KnowledgeDemo
{
    public static void Add(SamspillDb db)
    {
        var people = db.Set<Person>().ToDictionary(person => person.Key.Value, StringComparer.Ordinal);
        if (!people.TryGetValue("prosjektleder-notodden", out var leader))
        {
            return;
        }

        var made = new Dictionary<string, CardId>(StringComparer.Ordinal);
        foreach (var told in DemoCards.All)
        {
            var card = new ProjectCard
            {
                Key = Key.From(told.Title), Title = told.Title, State = told.State, Finding = told.Finding, Problem = told.Problem, Done = told.Done, Result = told.Result, Evidence = told.Evidence, Failure = told.Failure, Transfers = told.Transfers, Partners = told.Partners, Municipalities = told.Municipalities, Place = told.Place,
                FromYear = told.From, ToYear = told.To, Themes = told.Themes, Contact = told.Contact, OwnerId = told.Owner is { } owner ? people[owner].Id : null, Goals = told.Goals, Initiative = told.Initiative, AddedOn = told.Added, ChangedOn = told.Changed, IsDemo = true,
                ConfirmedOn = told.IsConfirmed ? told.Changed : null, ConfirmedById = told.IsConfirmed ? leader.Id : null, PublishedOn = told.IsPublished ? told.Changed : null,
            };
            db.Add(card);
            made.Add(told.Title, card.Id);
            db.AddRange(told.Figures.Select((line, i) => new CardFigure { CardId = card.Id, Number = i + 1, Title = line.Title, Value = line.Value, Unit = line.Unit, Evidence = line.Evidence, IsDemo = true }));
            db.AddRange(told.Costs.Select((line, i) => new CardCost { CardId = card.Id, Number = i + 1, Source = line.Source, Amount = line.Amount, Note = line.Note, IsDemo = true }));
            db.AddRange(told.Lines.Select(line => new CardLine { CardId = card.Id, On = line.On, Says = line.Says, ById = card.OwnerId, IsDemo = true }));
        }

        DemoLessons.Add(db, people, made);
    }
}

/// <summary>A card of the demonstration as it is told.</summary>
internal sealed record DemoCard(string Title, CardState State, CardFinding? Finding)
{
    public string? Problem { get; init; }

    public string? Done { get; init; }

    public string? Result { get; init; }

    public string? Evidence { get; init; }

    public string? Failure { get; init; }

    public string? Transfers { get; init; }

    public string? Partners { get; init; }

    public string? Municipalities { get; init; }

    public string? Place { get; init; }

    public int? From { get; init; }

    public int? To { get; init; }

    public string? Themes { get; init; }

    public string? Contact { get; init; }

    public string? Owner { get; init; }

    public string? Goals { get; init; }

    public string? Initiative { get; init; }

    public DateOnly Added { get; init; } = new(2018, 3, 12);

    public DateOnly Changed { get; init; } = new(2018, 9, 10);

    public bool IsConfirmed { get; init; }

    public bool IsPublished { get; init; }

    public IReadOnlyList<FigureLine> Figures { get; init; } = [];

    public IReadOnlyList<CostLine> Costs { get; init; } = [];

    public IReadOnlyList<(DateOnly On, string Says)> Lines { get; init; } = [];
}

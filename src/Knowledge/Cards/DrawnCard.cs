using Samspill.Kernel;

namespace Samspill.Knowledge.Cards;

/// <summary>A card as the programme's own records would write it: nothing that stands there is typed again.</summary>
internal static class DrawnCard
{
    private const int MostText = 4000;
    private const int MostEvidence = 1000;

    /// <summary>What an initiative gives to its card. What the programme does not know is left empty, for a person to fill.</summary>
    public static CardFields Of(InitiativeFact fact, IReadOnlyList<InitiativeFigure> figures, DateOnly today)
    {
        // What nobody carries on, and has ended, was stopped; one who knows that it was done all the same says so on the card.
        var state = fact.Ended <= today ? fact.EndsHereBecause is null ? CardState.Finished : CardState.Stopped : fact.Began <= today || fact.Results.Count > 0 ? CardState.Running : CardState.Idea;
        return new(
            fact.Title, state, null, null, fact.Summary, Lined([.. fact.Results, .. fact.HandOver is { } carriedOn ? [carriedOn] : Array.Empty<Text>()], MostText),
            Lined(figures.Select(figure => new FigureLine(Plain(figure.Title, Lines.MostTitle), figure.Value, figure.Unit is { } unit ? Plain(unit, 80) : null, OneLine(figure.Evidence.AsTyped().ToString(), 500))), MostText), Lined(fact.Evidence, MostEvidence), fact.EndsHereBecause, null,
            fact.Costs.Count == 0 ? null : string.Join('\n', fact.Costs.Select(cost => new CostLine(cost.Source, cost.Amount, null))), Or(fact.Partners), Or(fact.Municipalities), null, fact.Began?.Year, fact.Ended?.Year, fact.Themes, null, null, Or(fact.Goals), fact.Key);
    }

    /// <summary>Lines one below the other, as many as there is room for.</summary>
    private static string? Lined<T>(IEnumerable<T> lines, int most)
    {
        var made = new List<string>();
        foreach (var line in lines.Select(line => line?.ToString()).OfType<string>().TakeWhile(line => made.Sum(other => other.Length + 1) + line.Length <= most))
        {
            made.Add(line);
        }

        return made.Count == 0 ? null : string.Join('\n', made);
    }

    /// <summary>Words that do not end their part of a line.</summary>
    internal static string Plain(string text, int most) => OneLine(text.Replace(':', ',').Replace('(', ',').Replace(")", "", StringComparison.Ordinal), most);

    private static string OneLine(string text, int most)
    {
        var plain = text.ReplaceLineEndings(" ").Trim();
        return plain.Length <= most ? plain : plain[..most];
    }

    private static string? Or(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(';', names);
}

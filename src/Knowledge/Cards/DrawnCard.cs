using Samspill.Kernel;

namespace Samspill.Knowledge.Cards;

/// <summary>A card as the programme's own records would write it: nothing that stands there is typed again.</summary>
internal static class DrawnCard
{
    /// <summary>What an initiative gives to its card. What the programme does not know is left empty, for a person to fill.</summary>
    public static CardFields Of(InitiativeFact fact, DateOnly today)
    {
        var state = fact.Ended <= today ? CardState.Finished : fact.Began <= today || fact.Results.Count > 0 ? CardState.Running : CardState.Idea;
        return new(
            fact.Title, state, null, null, fact.Summary, fact.Results.Count == 0 ? null : string.Join('\n', fact.Results), null, null, null, null,
            fact.Costs.Count == 0 ? null : string.Join('\n', fact.Costs.Select(cost => new CostLine(cost.Source, cost.Amount, null))), Or(fact.Partners), Or(fact.Municipalities), null, fact.Began?.Year, fact.Ended?.Year, fact.Themes, null, null, Or(fact.Goals), fact.Key);
    }

    private static string? Or(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(';', names);
}

using Samspill.Kernel;

namespace Samspill.Programme.Telling;

/// <summary>
/// What several measurements have been noted with in the same words, such as that no date was stated: told once, with the source of
/// each, and not again at every number.
/// </summary>
internal sealed class SharedNotes
{
    private const int Least = 3;
    private readonly List<(string Says, List<IndicatorState> Of)> told;
    private readonly HashSet<string> shared;

    private SharedNotes(List<(string Says, List<IndicatorState> Of)> told)
    {
        this.told = told;
        shared = told.Select(note => note.Says).ToHashSet(StringComparer.Ordinal);
    }

    public static SharedNotes Of(IReadOnlyList<IndicatorState> states) => new(
        [.. states.SelectMany(state => Sentences(state).Distinct(StringComparer.Ordinal).Select(says => (says, state))).GroupBy(pair => pair.says, pair => pair.state, StringComparer.Ordinal)
            .Where(group => group.Count() >= Least).Select(group => (group.Key, group.ToList()))]);

    /// <summary>What is noted of this measurement alone; null when nothing is.</summary>
    public string? OwnOf(IndicatorState state)
    {
        var own = string.Join(' ', Sentences(state).Where(says => !shared.Contains(says)));
        return own.Length == 0 ? null : own;
    }

    /// <summary>Tells what is shared, after all that it is about.</summary>
    public void Tell(Teller teller)
    {
        for (var i = 0; i < told.Count; i++)
        {
            var (says, of) = told[i];
            var id = $"felles-merknad{i + 1}";
            teller.Say(id, "felles-merknader", 1, [.. of.Select(state => state.Source)], NoteWords.Shared, Teller.Count(id + ".antall", of.Count, of[0].Source with { Record = null }), says);
        }
    }

    /// <summary>The sentences of the latest note, each with its stop.</summary>
    private static IEnumerable<string> Sentences(IndicatorState state) =>
        (state.Latest?.Note ?? "").Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Teller.Stopped).Where(says => says.Length > 0);
}

internal static class NoteWords
{
    public static readonly Text Shared = new("Dette er notert ved {0} av målingene: {1}", "Dette er notert ved {0} av målingane: {1}", "This is noted for {0} of the measurements: {1}");
}

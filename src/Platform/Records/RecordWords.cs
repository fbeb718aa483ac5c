using Samspill.Kernel;

namespace Samspill.Platform.Records;

/// <summary>What an arena calls its records, their fields and their choices when it tells of a change.</summary>
/// <param name="Kinds">By entity: `GoalVersion`.</param>
/// <param name="Fields">By field, or by entity and field where the same field has another name: `Sentence`, `Measurement.Value`.</param>
/// <param name="Choices">By field and value, or by entity, field and value: `Status.Approved`, `Goal.Status.Active`.</param>
public sealed record RecordWords(IReadOnlyDictionary<string, Text> Kinds, IReadOnlyDictionary<string, Text> Fields, IReadOnlyDictionary<string, Text> Choices)
{
    /// <summary>No words of its own.</summary>
    public static readonly RecordWords None = new(new Dictionary<string, Text>(), new Dictionary<string, Text>(), new Dictionary<string, Text>());

    /// <summary>Fields that hold a key, or keys parted by `;`, and the entity whose name people read there: `Partners` is `Organisation`.</summary>
    public IReadOnlyDictionary<string, string> Refers { get; init; } = new Dictionary<string, string>();

    /// <summary>The words of several arenas as one; the first to name a thing is heard.</summary>
    public static RecordWords Of(IEnumerable<RecordWords> all)
    {
        var list = all.ToList();
        return new(Merged(list.Select(words => words.Kinds)), Merged(list.Select(words => words.Fields)), Merged(list.Select(words => words.Choices))) { Refers = Merged(list.Select(words => words.Refers)) };
    }

    /// <summary>What a record of an entity is called; the entity's own name where nobody has said.</summary>
    public Text Kind(string entity) => Kinds.GetValueOrDefault(entity) ?? Text.Same(entity);

    /// <summary>What a field is called.</summary>
    public Text Field(string entity, string field) => Fields.GetValueOrDefault($"{entity}.{field}") ?? Fields.GetValueOrDefault(field) ?? Text.Same(field);

    /// <summary>True when the field has a name of its own, and no code name would be shown.</summary>
    public bool Names(string entity, string field) => Kinds.ContainsKey(entity) && (Fields.ContainsKey($"{entity}.{field}") || Fields.ContainsKey(field));

    /// <summary>The entity that a field names by key; null when it names none.</summary>
    public string? RefersTo(string entity, string field) => Refers.GetValueOrDefault($"{entity}.{field}") ?? Refers.GetValueOrDefault(field);

    /// <summary>What a choice is called; null when the value is no choice.</summary>
    public Text? Choice(string entity, string field, string value) => Choices.GetValueOrDefault($"{entity}.{field}.{value}") ?? Choices.GetValueOrDefault($"{field}.{value}");

    private static Dictionary<string, T> Merged<T>(IEnumerable<IReadOnlyDictionary<string, T>> all) =>
        all.SelectMany(words => words).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
}

using System.Text.RegularExpressions;
using Samspill.Reports.Composing;

namespace Samspill.Reports.Writing;

/// <summary>
/// Numbers in a sentence as its editor sees them: `{siste: 2}` is a short name, good within the sentence, and what it reads. A number of
/// another sentence keeps its whole name. What stands after the colon follows the records; it is shown, never taken in.
/// </summary>
internal sealed partial class ReadableSlots
{
    private readonly IReadOnlyDictionary<string, Number> all;
    private readonly Dictionary<string, Number> byShort;
    private readonly Dictionary<string, string> shortOf;

    private ReadableSlots(IReadOnlyDictionary<string, Number> all, Dictionary<string, Number> byShort) =>
        (this.all, this.byShort, shortOf) = (all, byShort, byShort.ToDictionary(pair => pair.Value.Name, pair => pair.Key, StringComparer.Ordinal));

    /// <summary>The slots of a sentence: its own numbers by short names, every other number of the report by its whole name.</summary>
    public static ReadableSlots Of(IEnumerable<Number> own, IReadOnlyDictionary<string, Number> all)
    {
        var numbers = own.DistinctBy(number => number.Name).ToList();
        var plain = numbers.GroupBy(number => Last(number.Name).TrimEnd("0123456789".ToCharArray()), StringComparer.Ordinal).Where(group => group.Count() == 1 && group.Key.Length > 0).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var number in numbers.Where(number => !plain.ContainsValue(number)))
        {
            _ = plain.TryAdd(Last(number.Name), number) || plain.TryAdd(number.Name, number);
        }

        return new(all, plain);
    }

    /// <summary>A wording as it is edited.</summary>
    public string Write(string wording) => Slots().Replace(wording, slot => Find(slot.Groups[1].Value) is { } number ? One(number.Name) : slot.Value);

    /// <summary>One number as it is edited: `{siste: 2}`.</summary>
    public string One(string name) => Find(name) is { } number ? $"{{{shortOf.GetValueOrDefault(number.Name, number.Name)}: {number.Shown}}}" : $"{{{name}}}";

    /// <summary>What an editor typed, as it is kept: with whole names. <paramref name="other"/> hears of a number that was written over.</summary>
    public string Read(string typed, Action<string> other) => Slots().Replace(typed, slot =>
    {
        if (Find(slot.Groups[1].Value) is not { } number)
        {
            return slot.Value;
        }

        if (slot.Groups[2].Success && Spaced(slot.Groups[2].Value) != Spaced(number.Shown))
        {
            other(One(number.Name));
        }

        return "{" + number.Name + "}";
    });

    private Number? Find(string name) => byShort.GetValueOrDefault(name) ?? byShort.Values.FirstOrDefault(number => number.Name == name) ?? all.GetValueOrDefault(name);

    private static string Last(string name) => name[(name.LastIndexOf('.') + 1)..];

    private static string Spaced(string text) => text.Replace('\u00A0', ' ').Trim();

    [GeneratedRegex(@"\{([a-z0-9][a-z0-9.\-]*)(?::([^{}]*))?\}")]
    private static partial Regex Slots();
}

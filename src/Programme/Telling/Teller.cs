using System.Text.RegularExpressions;
using Samspill.Kernel;

namespace Samspill.Programme.Telling;

/// <summary>
/// Writes sentences under one topic. What stands in a sentence is a slot, a text in three languages, or words from a record;
/// figures in a record's words become slots of their own, so that each number of a report can be traced and recounted.
/// </summary>
internal sealed partial class Teller(string topic)
{
    private readonly List<ReportSentence> told = [];

    /// <summary>The sentences so far.</summary>
    public IReadOnlyList<ReportSentence> Told => told;

    /// <summary>Says a sentence.</summary>
    /// <param name="id">Its name, of a-z, 0-9, point and hyphen.</param>
    /// <param name="group">The paragraph it stands in.</param>
    /// <param name="weight">1-3, as <see cref="ReportSentence.Weight"/>.</param>
    /// <param name="sources">Where it comes from.</param>
    /// <param name="pattern">`{0}`, `{1}` … stand for <paramref name="parts"/>.</param>
    /// <param name="parts">Slots, texts, days, and words from records.</param>
    public void Say(string id, string group, int weight, IReadOnlyList<Source> sources, Text pattern, params ReadOnlySpan<object?> parts) => Add(id, group, weight, sources, false, pattern, parts);

    /// <summary>Says a judgement, which has no number to prove.</summary>
    public void Judge(string id, string group, IReadOnlyList<Source> sources, Text pattern, params ReadOnlySpan<object?> parts) => Add(id, group, 2, sources, true, pattern, parts);

    private void Add(string id, string group, int weight, IReadOnlyList<Source> sources, bool isJudgement, Text pattern, ReadOnlySpan<object?> parts)
    {
        var (wording, slots) = Wording(id, sources[0], pattern, parts);
        told.Add(new ReportSentence(topic, id, group, wording, slots, sources, isJudgement, weight));
    }

    /// <summary>A part of a sentence, in which numbers are slots too.</summary>
    public static Phrase Part(string id, Source source, Text pattern, params ReadOnlySpan<object?> parts)
    {
        var (wording, slots) = Wording(id, source, pattern, parts);
        return new Phrase(wording, slots);
    }

    /// <summary>A cell of a table, in which numbers are slots too.</summary>
    public static ReportCell Cell(string id, Source source, Text pattern, params ReadOnlySpan<object?> parts)
    {
        var (wording, slots) = Wording(id, source, pattern, parts);
        return new ReportCell(wording, slots, source.IsDemo || slots.Any(slot => slot.Source.IsDemo));
    }

    /// <summary>A cell of a record's words; what is not there reads as <paramref name="unknown"/>.</summary>
    public static ReportCell Cell(string id, Source source, string? words, Text unknown) =>
        words is null ? ReportCell.Of(unknown) : Cell(id, source, Text.Same("{0}"), words);

    private static (Text Wording, IReadOnlyList<Slot> Slots) Wording(string id, Source source, Text pattern, ReadOnlySpan<object?> parts)
    {
        var slots = new List<Slot>();
        var said = new object?[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            said[i] = parts[i] switch
            {
                Slot slot => Keep(slot),
                Phrase phrase => Take(phrase),
                string words => Quote(words),
                DateOnly day => Keep(Day(id + ".dato" + (i + 1), day, source)),
                var other => other,
            };
        }

        return (pattern.With(said), slots);

        Text Keep(Slot slot)
        {
            slots.Add(slot);
            return Text.Same("{" + slot.Name + "}");
        }

        Text Take(Phrase phrase)
        {
            slots.AddRange(phrase.Slots);
            return phrase.Wording;
        }

        string Quote(string words) => Figures().Replace(words, figures =>
        {
            var name = id + ".tall" + (slots.Count + 1);
            slots.Add(new Slot(name, NumbersInText.ValueOf(figures.Value), Text.Same(figures.Value), source));
            return "{" + name + "}";
        });
    }

    /// <summary>A count, in words up to twelve; <paramref name="one"/> is the word for one in the gender of what is counted.</summary>
    public static Slot Count(string name, int count, Source source, Text? one = null) => new(name, count, count == 1 && one is not null ? one : NumberWords.Common(count), source);

    /// <summary>A value in figures.</summary>
    public static Slot Number(string name, decimal value, int decimals, Source source) => new(name, value, NumbersInText.InFigures(value, decimals), source);

    /// <summary>A year.</summary>
    public static Slot Year(string name, int year, Source source) => new(name, year, Text.Same(year.ToString(System.Globalization.CultureInfo.InvariantCulture)), source);

    /// <summary>A day, written out.</summary>
    public static Slot Day(string name, DateOnly day, Source source) => new(name, (day.Year * 10000) + (day.Month * 100) + day.Day, Text.Same("{0:D}").With(day), source);

    /// <summary>A day in figures, where room is short.</summary>
    public static Slot ShortDay(string name, DateOnly day, Source source) => Day(name, day, source) with { Shown = TellingWords.ShortDay.With(day) };

    /// <summary>Words of a record as a sentence: with a full stop at the end.</summary>
    public static string Stopped(string words)
    {
        var trimmed = words.Trim();
        return trimmed.Length == 0 || trimmed[^1] is '.' or '?' or ':' or '»' ? trimmed : trimmed + ".";
    }

    /// <summary>Names as one writes a list: `Seljord og Sauherad`.</summary>
    public static Phrase List(string id, Source source, IEnumerable<string> names) => List([.. names.Select((name, i) => Part($"{id}.{i + 1}", source, TellingWords.Words, name))]);

    /// <summary>Parts as one writes a list, with a word before the last.</summary>
    public static Phrase List(IReadOnlyList<Phrase> parts)
    {
        var slots = parts.SelectMany(part => part.Slots).ToList();
        var texts = parts.Select(part => part.Wording).ToList();
        return texts.Count == 1
            ? new Phrase(texts[0], slots)
            : new Phrase(TellingWords.And.With(Text.Joined(", ", texts[..^1]), texts[^1]), slots);
    }

    [GeneratedRegex(@"\d+(?:[ \u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)*")]
    private static partial Regex Figures();
}

/// <summary>A part of a sentence with its slots.</summary>
internal sealed record Phrase(Text Wording, IReadOnlyList<Slot> Slots);

using Samspill.Analysis.Norwegian;

namespace Samspill.Bench.Quality;

/// <summary>A sentence of a public plan with what a reader said of it.</summary>
/// <param name="IsHeld">Held out: never looked at when rules are mended.</param>
/// <param name="Rules">The rules of the goal check that ought to strike; null when the reader did not say.</param>
/// <param name="OnlyAlert">The one rule whose alert was judged, of sentences drawn because it struck; null of the others.</param>
/// <param name="IsForRules">Drawn because it is a goal, a strategy or a measure: it tells of the rules, and nothing of whether statements are found.</param>
internal sealed record LabelledSentence(bool IsHeld, string Plan, string? OnlyAlert, bool IsForRules, SentenceKind Kind, IReadOnlyList<string> Headings, StatementKind? Statement, bool ConcernsRegion, IReadOnlySet<string>? Rules, string Sentence)
{
    private const string Alerts = "alerts of ";

    /// <summary>True of a sentence that tells whether statements and mentions are found: it was drawn without regard to what it is.</summary>
    public bool IsForFinding => OnlyAlert is null && !IsForRules;

    /// <summary>The sentences that follow the bench.</summary>
    public static IReadOnlyList<LabelledSentence> All() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Quality", "plan-sentences.tsv")).Skip(1).Select(line => Read(line.Split('\t')))];

    private static LabelledSentence Read(string[] cells) => new(
        cells[0] == "held",
        cells[1],
        cells[2].StartsWith(Alerts, StringComparison.Ordinal) ? cells[2][Alerts.Length..] : null,
        cells[2] == "rules",
        cells[5] switch { "H" => SentenceKind.Heading, "L" => SentenceKind.ListItem, "T" => SentenceKind.Table, _ => SentenceKind.Prose },
        cells[6].Split(" / ", StringSplitOptions.RemoveEmptyEntries),
        cells[7] switch { "goal" => StatementKind.Goal, "strategy" => StatementKind.Strategy, "measure" => StatementKind.Measure, _ => null },
        cells[8] == "region",
        cells[7] == "-" || cells[9] == "?" ? null : cells[9].Split(' ').Where(rule => rule != "-").ToHashSet(StringComparer.Ordinal),
        cells[10]);
}

using System.Text;
using System.Text.Json;
using Samspill.Exchange.Workbooks;

namespace Samspill.Bench.Search;

/// <summary>A question with the documents that answer it, by address.</summary>
/// <param name="IsHeld">True for every other question: held out when anything is tuned.</param>
internal sealed record JudgedQuestion(string Says, IReadOnlyList<string> Right, bool IsHeld);

/// <summary>How well questions were answered.</summary>
/// <param name="Reciprocal">The mean of one over the rank of the first right document.</param>
/// <param name="Found">How many questions had theirs among the first ten.</param>
internal readonly record struct Judgement(double Reciprocal, int Found, int Asked)
{
    /// <summary>How far down the first right document is looked for.</summary>
    public const int Deepest = 100;

    /// <summary>As the cells of a row: mean reciprocal rank, and recall among ten with its Wilson interval.</summary>
    public string Row() => FormattableString.Invariant($"{Reciprocal:.000} | {Quality.Tally.Share(Found, Asked)}");

    public static Judgement Of(IReadOnlyList<(JudgedQuestion Question, IReadOnlyList<string> Best)> answers)
    {
        var ranks = answers.Select(answer => answer.Best.Take(Deepest).ToList().FindIndex(answer.Question.Right.Contains) + 1).ToList();
        return new(ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank), ranks.Count(rank => rank is > 0 and <= 10), ranks.Count);
    }
}

/// <summary>NorQuAD's validation half: passages of the Norwegian Wikipedia and questions that people asked of them, one right passage each.</summary>
internal static class NorQuad
{
    /// <summary>The passages, with the first line, which names the article, as title.</summary>
    public static IReadOnlyList<(string Address, string Title, string Text)> Documents(string folder) => [.. File.ReadLines(Path.Combine(folder, "norquad_wiki_validation_documents.jsonl")).Select(line =>
    {
        using var parsed = JsonDocument.Parse(line);
        var text = parsed.RootElement.GetProperty("text").GetString()!.Split('\n', 2);
        return (parsed.RootElement.GetProperty("id").GetString()!, text[0].Trim(), text[^1]);
    })];

    public static IReadOnlyList<JudgedQuestion> Questions(string folder) =>
        [.. CsvText.Read(File.ReadAllText(Path.Combine(folder, "norquad_wiki_validation_queries_qrels.csv"), Encoding.UTF8)).Skip(1).Select((row, i) => new JudgedQuestion(row.Cells[1].Text, [row.Cells[2].Text], i % 2 == 1))];
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using Samspill.Bench.Hub;

namespace Samspill.Bench.Search;

/// <summary>Questions of our own (`queries.tsv`) to the demo and to public plans, asked over HTTP; each with the records that a reader of the texts would expect.</summary>
internal static class OwnQuestions
{
    private const int Ten = 10;

    private sealed record Asked(string Class, string Says, IReadOnlyList<(string Address, string Words)> Expected);

    /// <summary>The table for one database.</summary>
    public static async Task<string> Table(string name, string? connection, string folder, string web, bool isTelling)
    {
        await using var server = new DemoServer(web, connection);
        await server.Start();
        using var leader = await server.SignedIn();
        var (plans, statements) = await PublicPlans.BringIn(leader, folder);
        var (asked, tallies) = (All(), new Dictionary<string, (int Questions, int Found, int Expected, int Answered)>(StringComparer.Ordinal));
        foreach (var question in asked)
        {
            var hits = await Hits(leader, question.Says);
            var missed = question.Expected.Where(expected => !hits.Any(hit => Is(hit, expected))).ToList();
            var found = question.Expected.Count - missed.Count;
            foreach (var of in new[] { question.Class, "all" })
            {
                var before = tallies.GetValueOrDefault(of);
                tallies[of] = (before.Questions + 1, before.Found + found, before.Expected + question.Expected.Count, before.Answered + (found > 0 ? 1 : 0));
            }

            if (isTelling && missed.Count > 0)
            {
                await Console.Error.WriteLineAsync($"{question.Class}: {question.Says}: missed {string.Join(" | ", missed)}; found {string.Join(" | ", hits.Take(Ten).Select(hit => $"{hit.Address} {hit.Title}"))}");
            }
        }

        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{name}: {asked.Count} questions to the demo and {plans} public plans with {statements} statements found in them.\n\n| Class | Questions | Expected records | Recall at 10 | Questions with one of theirs among ten |\n|---|---|---|---|---|\n"));
        foreach (var (of, tally) in tallies.OrderBy(pair => pair.Key == "all"))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"| {of} | {tally.Questions} | {tally.Expected} | {Quality.Tally.Share(tally.Found, tally.Expected)} | {Quality.Tally.Share(tally.Answered, tally.Questions)} |");
        }

        return table.ToString();
    }

    private static bool Is((string Address, string Title) hit, (string Address, string Words) expected) => expected.Words.Length == 0
        ? hit.Address == expected.Address
        : hit.Address.StartsWith(expected.Address, StringComparison.Ordinal) && hit.Address.EndsWith("#utsagn", StringComparison.Ordinal) && hit.Title.Contains(expected.Words, StringComparison.Ordinal);

    private static async Task<IReadOnlyList<(string Address, string Title)>> Hits(HttpClient leader, string question)
    {
        using var answer = JsonDocument.Parse(await leader.GetStringAsync(new Uri($"{DemoServer.Partnership}/sok?q={Uri.EscapeDataString(question)}", UriKind.Relative)));
        return [.. answer.RootElement.GetProperty("hits").EnumerateArray().Take(Ten).Select(hit => (hit.GetProperty("address").GetString()!, hit.GetProperty("title").GetString()!))];
    }

    private static IReadOnlyList<Asked> All() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "queries.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells =>
        new Asked(cells[0], cells[1], [.. cells[2].Split(" | ").Select(expected => expected.Split(": ", 2)).Select(parts => (parts[0], parts.Length > 1 ? parts[1] : ""))]))];
}

using System.Globalization;
using System.Text;
using Npgsql;
using Samspill.Bench.Hub;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;

namespace Samspill.Bench.Search;

/// <summary>How well the search answers: on judged questions to Norwegian passages beside Lucene.NET, and on questions of our own to the demo and to public plans.</summary>
internal static class RelevanceBench
{
    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (Plans.Texts.Folder is not { } folder)
        {
            await Console.Error.WriteLineAsync("The texts (shared/data/text) are not beside the repository.");
            return 2;
        }

        var (table, web, isTelling) = (new StringBuilder(), Path.GetFullPath(HubBench.Option(args, "--web") ?? "artifacts/web/Samspill.Web.dll"), args.Contains("--errors"));
        table.AppendLine(await Passages(folder, Databases(args), isTelling));
        foreach (var (name, server) in Databases(args))
        {
            table.AppendLine(await OwnQuestions.Table(name, server is null ? null : await HubBench.OnPostgres(server, "samspill_bench_demo", isFresh: true), folder, web, isTelling));
        }

        await Console.Out.WriteLineAsync(table);
        if (args.Contains("--write"))
        {
            await PerformanceDocument.Write("relevance", table.ToString(), "docs/methods.md");
        }

        return 0;
    }

    /// <summary>The databases asked for, by name: SQLite, and PostgreSQL when a server is named.</summary>
    public static IReadOnlyList<(string Name, string? Server)> Databases(string[] args)
    {
        var server = HubBench.Option(args, "--postgres") ?? Environment.GetEnvironmentVariable("SAMSPILL_TEST_POSTGRES");
        return string.IsNullOrEmpty(server) ? [("SQLite", null)] : [("SQLite", null), ("PostgreSQL", server)];
    }

    /// <summary>A fresh database, handed to the work and then thrown away.</summary>
    public static async Task<T> OnFresh<T>(string? server, string name, Func<DatabaseChoice, Task<T>> work)
    {
        var folder = Directory.CreateTempSubdirectory("samspill-search").FullName;
        try
        {
            return await work(new DatabaseChoice(folder, server is null ? null : await HubBench.OnPostgres(server, name, isFresh: true)));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            NpgsqlConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The best hits of each question in our index of the documents.</summary>
    private static async Task<IReadOnlyList<IReadOnlyList<string>>> Answers(DatabaseChoice database, IReadOnlyList<(string Address, string Title, string Text)> documents, IReadOnlyList<JudgedQuestion> questions)
    {
        await using var index = await BenchIndex.Open(database);
        await index.Fill(documents.Select(document => ("mal", new Document(Guid.NewGuid(), document.Title, document.Address) { Text = document.Text })));
        var answers = new List<IReadOnlyList<string>>();
        foreach (var question in questions)
        {
            answers.Add(await index.Best(question.Says, Judgement.Deepest));
        }

        return answers;
    }

    private static async Task<string> Passages(string folder, IReadOnlyList<(string Name, string? Server)> databases, bool isTelling)
    {
        var (documents, questions) = (NorQuad.Documents(folder), NorQuad.Questions(folder));
        var table = new StringBuilder($"{documents.Count} passages of the Norwegian Wikipedia, {questions.Count} questions with one right passage each (NorQuAD, validation half). Every other question is held out.\n\n");
        table.AppendLine("| | Title apart | MRR, all | Recall at 10, all | MRR, tuning half | Recall at 10 | MRR, held out | Recall at 10 |\n|---|---|---|---|---|---|---|---|");
        foreach (var isTitled in new[] { false, true })
        {
            var shaped = documents.Select(document => isTitled ? document : document with { Title = "", Text = document.Title + "\n" + document.Text }).ToList();
            foreach (var (name, server) in databases)
            {
                await Row("Samspill, " + name, isTitled, questions, await OnFresh(server, "samspill_bench_relevance", database => Answers(database, shaped, questions)));
            }

            using var lucene = LuceneIndex.InMemory();
            lucene.Fill(shaped);
            foreach (var weight in isTitled ? new[] { 1f, 2f, 4f } : [0f])
            {
                await Row(isTitled ? $"Lucene.NET, BM25, title × {weight}" : "Lucene.NET, NorwegianAnalyzer, BM25", isTitled, questions, [.. questions.Select(question => lucene.Best(lucene.AnyWord(question.Says, weight), Judgement.Deepest))]);
            }
        }

        return table.ToString();

        async Task Row(string name, bool isTitled, IReadOnlyList<JudgedQuestion> asked, IReadOnlyList<IReadOnlyList<string>> best)
        {
            var all = asked.Zip(best).ToList();
            var halves = all.ToLookup(answer => answer.First.IsHeld);
            table.AppendLine($"| {name} | {(isTitled ? "yes" : "no")} | {Judgement.Of(all).Row()} | {Judgement.Of([.. halves[false]]).Row()} | {Judgement.Of([.. halves[true]]).Row()} |");
            foreach (var (question, found) in isTelling ? halves[false] : [])
            {
                var rank = found.ToList().FindIndex(question.Right.Contains) + 1;
                if (rank != 1)
                {
                    await Console.Error.WriteLineAsync($"{name} {isTitled} {rank} {question.Says} [{question.Right[0]}] {string.Join(' ', found.Take(3))}");
                }
            }
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Search;
using Samspill.Search.Asking;
using Samspill.Search.Indexing;

namespace Samspill.Bench.Search;

/// <summary>One step of the search benchmark in a process of its own, so that its memory is its own: build or ask, our index or Lucene.NET's. Prints what it came to as JSON.</summary>
internal static class SearchRun
{
    public const int PerClass = 100;
    private const int Saves = 40;
    private static readonly Latencies None = new(new Dictionary<string, double[]>(StringComparer.Ordinal));

    /// <summary>build FOLDER CONNECTION COUNT TEXTS, ask FOLDER CONNECTION QUESTIONS, lucene FOLDER COUNT TEXTS QUESTIONS.</summary>
    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var engine = args switch
        {
            ["build", var folder, var connection, var count, var texts] => await Build(Choice(folder, connection), int.Parse(count, CultureInfo.InvariantCulture), new(texts)),
            ["ask", var folder, var connection, var questions] => await Ask(Choice(folder, connection), SearchMix.Read(questions), SearchMix.ReadGiven(questions)),
            ["lucene", var folder, var count, var texts, var questions] => await LuceneRun.All(folder, int.Parse(count, CultureInfo.InvariantCulture), new(texts), SearchMix.Read(questions)),
            _ => throw new InvalidOperationException(string.Join(' ', args)),
        };
        await Console.Out.WriteLineAsync(engine.ToJson());
        return 0;
    }

    private static DatabaseChoice Choice(string folder, string connection) => new(folder, connection.Length == 0 ? null : connection);

    private static async Task<Engine> Build(DatabaseChoice database, int count, SearchCorpus corpus)
    {
        await using var index = await BenchIndex.Open(database);
        var goal = await index.Settle();
        await index.Save(goal, Saves);
        var before = await index.Save(goal, Saves);
        var narrow = await index.Within(db => Task.FromResult(db.Arenas.Deeds.First(deed => deed.IsRead && deed.IsOpenTo(Role.ProjectLeader) && !deed.IsOpenTo(Role.Member))));
        var size = await index.Within(db => Bytes(db, database));
        var (watch, making) = (Stopwatch.StartNew(), new Stopwatch());
        await index.Fill(Timed(corpus.Take(count), making).Select(document => (document.Kind, document.ToDocument(narrow))));
        var seconds = (watch.Elapsed - making.Elapsed).TotalSeconds;
        var peak = Engine.PeakMegabytes();
        size = await index.Within(db => Bytes(db, database)) - size;
        await index.Save(goal, 5);
        return new("Samspill", seconds, peak, size / 1048576.0, None, None, await index.Save(goal, Saves), before, 0);
    }

    /// <summary>The documents, with the time that it takes to make them told apart.</summary>
    public static IEnumerable<CorpusDocument> Timed(IEnumerable<CorpusDocument> documents, Stopwatch making)
    {
        using var each = documents.GetEnumerator();
        while (true)
        {
            making.Start();
            var isMore = each.MoveNext();
            making.Stop();
            if (!isMore)
            {
                yield break;
            }

            yield return each.Current;
        }
    }

    /// <summary>What the index takes on disk, its documents' texts included.</summary>
    private static async Task<long> Bytes(SamspillDb db, DatabaseChoice database)
    {
        if (database.IsSqlite)
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
            return new FileInfo(database.File).Length;
        }

        var bytes = 0L;
        await db.Ask("SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class WHERE relkind = 'r' AND relname LIKE 'search_%' AND @here IS NOT NULL", row => bytes = row.GetInt64(0), CancellationToken.None);
        return bytes;
    }

    private static async Task<Engine> Ask(DatabaseChoice database, IReadOnlyList<MixedQuestion> mix, IReadOnlyList<(string, string)> given)
    {
        await using var index = await BenchIndex.Open(database);
        var (member, guest) = (BenchIndex.Member, BenchIndex.Guest(given));
        Task One(MixedQuestion question) => index.Ask(question.Typed, question.Class == SearchMix.Guest ? guest : member, question.Theme is { } theme ? new(new Dictionary<Facet, string> { [Facet.Theme] = theme }) : null);
        await Latencies.Of(mix, 1, One);
        await Latencies.Of(mix, 16, One);
        var one = await Latencies.Of(mix, 1, One);
        return new("Samspill", 0, 0, 0, one, await Latencies.Of([.. mix, .. mix], 16, One), [], [], Engine.PeakMegabytes(), Engine.HeldMegabytes());
    }
}

using System.Diagnostics;
using Lucene.Net.Analysis.No;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Samspill.Bench.Search;

/// <summary>Lucene.NET on the same documents and questions: an index in a folder, one segment, the ten best hits with their texts read.</summary>
internal sealed class LuceneRun : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string Yes = "1";

    private readonly NorwegianAnalyzer analyzer = new(Version);
    private readonly BM25Similarity similarity = new();

    public static async Task<Engine> All(string folder, int count, SearchCorpus corpus, IReadOnlyList<MixedQuestion> mix)
    {
        using var run = new LuceneRun();
        using var directory = FSDirectory.Open(folder);
        var (watch, making) = (Stopwatch.StartNew(), new Stopwatch());
        run.Build(directory, SearchRun.Timed(corpus.Take(count), making), count);
        var seconds = (watch.Elapsed - making.Elapsed).TotalSeconds;
        var (peak, bytes) = (Engine.PeakMegabytes(), new DirectoryInfo(folder).GetFiles().Sum(file => file.Length));
        using var reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader) { Similarity = run.similarity };
        Task One(MixedQuestion question)
        {
            run.Ask(searcher, question);
            return Task.CompletedTask;
        }

        await Latencies.Of(mix, 1, One);
        await Latencies.Of(mix, 16, One);
        var (one, sixteen) = (await Latencies.Of(mix, 1, One), await Latencies.Of([.. mix, .. mix], 16, One));
        return new("Lucene.NET", seconds, peak, bytes / 1048576.0, one, sixteen, run.Save(directory, corpus.Take(40)), [], Engine.PeakMegabytes(), Engine.HeldMegabytes());
    }

    private IndexWriterConfig Config => new(Version, analyzer) { Similarity = similarity, RAMBufferSizeMB = 64 };

    private void Build(Lucene.Net.Store.Directory directory, IEnumerable<CorpusDocument> documents, int count)
    {
        using var writer = new IndexWriter(directory, Config);
        foreach (var document in documents)
        {
            writer.AddDocument(Of(document, count));
        }

        writer.ForceMerge(1);
        writer.Commit();
    }

    private static Document Of(CorpusDocument document, int count)
    {
        var made = new Document { new StringField("address", $"d-{document.Number}", Field.Store.YES), new TextField("title", document.Title, Field.Store.YES), new TextField("text", document.Text, Field.Store.YES), new StringField("theme", document.Theme, Field.Store.NO) };
        if (document.IsNarrow)
        {
            made.Add(new StringField("narrow", Yes, Field.Store.NO));
        }

        if (SearchCorpus.IsGiven(document.Number, count))
        {
            made.Add(new StringField("given", Yes, Field.Store.NO));
        }

        return made;
    }

    private void Ask(IndexSearcher searcher, MixedQuestion question)
    {
        var query = new BooleanQuery();
        foreach (var word in question.Words.SelectMany(Words))
        {
            query.Add(new BooleanQuery { { new TermQuery(new Term("text", word)), Occur.SHOULD }, { new TermQuery(new Term("title", word)) { Boost = 4 }, Occur.SHOULD } }, Occur.MUST);
        }

        if (question.Phrase is { } said)
        {
            var phrase = new PhraseQuery();
            foreach (var word in Words(said))
            {
                phrase.Add(new Term("text", word));
            }

            query.Add(phrase, Occur.MUST);
        }

        foreach (var word in question.Without is { } without ? Words(without) : [])
        {
            query.Add(new TermQuery(new Term("text", word)), Occur.MUST_NOT);
        }

        var isGuest = question.Class == SearchMix.Guest;
        query.Add(new TermQuery(new Term(isGuest ? "given" : "narrow", Yes)) { Boost = 0 }, isGuest ? Occur.MUST : Occur.MUST_NOT);
        if (question.Theme is { } theme)
        {
            query.Add(new TermQuery(new Term("theme", theme)) { Boost = 0 }, Occur.MUST);
        }

        foreach (var hit in searcher.Search(query, 10).ScoreDocs)
        {
            _ = searcher.Doc(hit.Doc).Get("text");
        }
    }

    private IReadOnlyList<string> Words(string text) => LuceneIndex.Words(analyzer, text);

    /// <summary>Milliseconds of a document written again and committed, so that it is found and stays.</summary>
    private double[] Save(Lucene.Net.Store.Directory directory, IEnumerable<CorpusDocument> documents)
    {
        using var writer = new IndexWriter(directory, Config);
        return [.. documents.Select(document =>
        {
            var began = Stopwatch.GetTimestamp();
            writer.UpdateDocument(new Term("address", $"d-{document.Number}"), Of(document, int.MaxValue));
            writer.Commit();
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        })];
    }

    public void Dispose() => analyzer.Dispose();
}

using Lucene.Net.Analysis.No;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Samspill.Bench.Search;

/// <summary>Lucene.NET beside us: its analyser for Norwegian and BM25 as they come, on the same documents.</summary>
internal sealed class LuceneIndex(Lucene.Net.Store.Directory directory) : IDisposable
{
    public const string Title = "title";
    public const string Text = "text";
    private const string Address = "address";
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly NorwegianAnalyzer analyzer = new(Version);
    private readonly BM25Similarity similarity = new();
    private IndexSearcher? searcher;

    /// <summary>An index in memory.</summary>
    public static LuceneIndex InMemory() => new(new RAMDirectory());

    /// <summary>Writes the documents, merged to one segment.</summary>
    public void Fill(IEnumerable<(string Address, string Title, string Text)> documents)
    {
        using (var writer = new Lucene.Net.Index.IndexWriter(directory, new IndexWriterConfig(Version, analyzer) { Similarity = similarity, OpenMode = OpenMode.CREATE, RAMBufferSizeMB = 64 }))
        {
            foreach (var (address, title, text) in documents)
            {
                writer.AddDocument(new Lucene.Net.Documents.Document { new StringField(Address, address, Field.Store.YES), new TextField(Title, title, Field.Store.YES), new TextField(Text, text, Field.Store.YES) });
            }

            writer.ForceMerge(1);
            writer.Commit();
        }

        searcher = new(DirectoryReader.Open(directory)) { Similarity = similarity };
    }

    /// <summary>A question of any of its words, in the text and, weighed, in the title.</summary>
    /// <param name="titleWeight">What a word in the title counts for beside one in the text; 0 when titles are not asked.</param>
    public Query AnyWord(string question, float titleWeight)
    {
        var query = new BooleanQuery();
        foreach (var word in Words(analyzer, question))
        {
            query.Add(new TermQuery(new Term(Text, word)), Occur.SHOULD);
            if (titleWeight > 0)
            {
                query.Add(new TermQuery(new Term(Title, word)) { Boost = titleWeight }, Occur.SHOULD);
            }
        }

        return query;
    }

    /// <summary>The addresses of the best hits.</summary>
    public IReadOnlyList<string> Best(Query query, int most) => [.. searcher!.Search(query, most).ScoreDocs.Select(hit => searcher.Doc(hit.Doc).Get(Address))];

    /// <summary>The words of a text as the analyser reads them.</summary>
    public static IReadOnlyList<string> Words(NorwegianAnalyzer analyzer, string text)
    {
        var words = new List<string>();
        using var tokens = analyzer.GetTokenStream(Text, text);
        var term = tokens.AddAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            words.Add(term.ToString());
        }

        tokens.End();
        return words;
    }

    public void Dispose()
    {
        searcher?.IndexReader.Dispose();
        analyzer.Dispose();
        directory.Dispose();
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;

namespace Samspill.Search.Indexing;

/// <summary>Writes documents into the index of the partnership that is entered, in the transaction now open.</summary>
/// <param name="isWhole">True when all of the index is made: postings are laid in large pieces.</param>
internal sealed class IndexWriter(SamspillDb db, bool isWhole)
{
    private const int MostInPiece = 8192;
    private const int MostBytes = 64_000_000;
    private const int Block = 512;
    private const string Append = "ON CONFLICT (partnership_id, term, first) DO UPDATE SET count = search_posting.count + excluded.count, ";

    private readonly Dictionary<string, Gathered> terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly List<object?[]> words = [];
    private readonly List<object?[]> documents = [];
    private readonly List<object?[]> pieces = [];
    private readonly Tally tally = new();
    private readonly Groups groups = new();
    private int bytes;

    /// <summary>The number that the next document gets.</summary>
    public int Next { get; private set; }

    /// <summary>What a document amounts to.</summary>
    public static long MarkOf(Document document)
    {
        var said = new StringBuilder(document.Text.Length + 200);
        said.AppendJoin('\u001f', document.Title, document.AlsoKnownAs, document.Address, string.Join(';', document.Themes), string.Join(';', document.Municipalities), document.Year?.ToString(CultureInfo.InvariantCulture), Groups.Plain(document.Status), document.Works, document.Record?.Kind, document.Record?.Key, document.See?.Name, document.IsDemo, document.IsOpen, document.Text);
        return BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(said.ToString())));
    }

    /// <summary>Begins where the index stands.</summary>
    public async Task Begin(int next, CancellationToken stop)
    {
        Next = next;
        await groups.Begin(db, stop);
    }

    /// <summary>Adds a document; it is in the database at the next flush.</summary>
    public async Task Add(DocumentKind kind, Document document, CancellationToken stop)
    {
        var number = Next++;
        var length = tally.Read(document, (term, word) =>
        {
            if (told.Add(term))
            {
                words.Add([term, word]);
            }
        });
        documents.Add([number, kind.Name, document.Id, await groups.Of(db, kind, document, stop), length, document.Title, document.Address, document.Text.Replace("\0", "", StringComparison.Ordinal), document.Record is { } record ? $"{record.Kind}/{record.Key}" : null, document.IsDemo, MarkOf(document), null]);
        foreach (var (term, (weight, places)) in tally.Terms)
        {
            if (!terms.TryGetValue(term, out var gathered))
            {
                terms[term] = gathered = new();
            }

            var before = gathered.Bytes;
            gathered.Add(number, weight, places);
            bytes += gathered.Bytes - before;
            if (gathered.Count == MostInPiece)
            {
                Lay(term, gathered);
            }
        }

        if (bytes > MostBytes || documents.Count == Block * 4 || (!isWhole && Next % Block == 0))
        {
            await Write(isAll: bytes > MostBytes || !isWhole, stop);
        }
    }

    /// <summary>Writes all that is gathered.</summary>
    public Task Flush(CancellationToken stop) => Write(isAll: true, stop);

    private async Task Write(bool isAll, CancellationToken stop)
    {
        if (isAll)
        {
            foreach (var (term, gathered) in terms.Where(pair => pair.Value.Count > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                Lay(term, gathered);
            }

            bytes = 0;
            terms.Clear();
        }

        await db.Insert("search_index_group (partnership_id, version, number, kind, see, is_open, themes, municipalities, year, status, works)", "", groups.TakeNew(), stop);
        await db.Insert("search_indexed_document (partnership_id, version, number, kind, record_id, group_number, length, title, address, text, record_key, is_demo, mark, gone_in)", "", documents, stop);
        await db.Insert("search_posting (partnership_id, version, term, first, count, documents, places)", Append + (db.IsSqlite
            ? "documents = CAST(search_posting.documents || excluded.documents AS BLOB), places = CAST(search_posting.places || excluded.places AS BLOB)"
            : "documents = search_posting.documents || excluded.documents, places = search_posting.places || excluded.places"), pieces, stop);
        await db.Insert("search_indexed_word (partnership_id, version, term, word)", "ON CONFLICT (partnership_id, term) DO NOTHING", words, stop);
        documents.Clear();
        pieces.Clear();
        words.Clear();
    }

    private void Lay(string term, Gathered gathered)
    {
        var (first, count) = (isWhole ? gathered.First : gathered.First / Block * Block, gathered.Count);
        bytes -= gathered.Bytes;
        var (run, places) = gathered.Take();
        pieces.Add([term, first, count, run, places]);
    }
}

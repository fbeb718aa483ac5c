using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;

namespace Samspill.Search.Indexing;

/// <summary>Gives documents that have all in common that they can be narrowed by the same number.</summary>
internal sealed class Groups
{
    private readonly Dictionary<Shared, int> numbers = [];
    private readonly List<object?[]> fresh = [];
    private int stood;
    private int next;

    private readonly record struct Shared(string Kind, string See, bool IsOpen, string? Theme, string? Municipalities, int? Year, string? Status, bool? Works);

    /// <summary>A text in its three languages, parted by bars; null for none.</summary>
    public static string? Plain(Text? text) => text is null ? null : string.Join('|', text.Nb, text.Nn, text.En);

    /// <summary>A text that was written by <see cref="Plain"/>.</summary>
    public static Text? Read(string? text) => text?.Split('|') is [var nb, var nn, var en] ? new(nb, nn, en) : null;

    /// <summary>Begins where the index stands: with no group when all of it is made.</summary>
    public async Task Begin(SamspillDb db, CancellationToken stop) =>
        await db.Ask("SELECT max(number) FROM search_index_group WHERE partnership_id = @here", row => stood = next = row.IsDBNull(0) ? 0 : row.GetInt32(0) + 1, stop);

    /// <summary>The number of what the document has in common with others: one that is known, one that stands in the database, or a new one.</summary>
    public async ValueTask<int> Of(SamspillDb db, DocumentKind kind, Document document, CancellationToken stop)
    {
        var shared = new Shared(kind.Name, (document.See ?? kind.See).Name, document.IsOpen, Joined(document.Themes), Joined(document.Municipalities), document.Year, Plain(document.Status), document.Works);
        if (!numbers.TryGetValue(shared, out var number))
        {
            number = stood > 0 ? await Standing(db, shared, stop) ?? next : next;
            if (number == next)
            {
                next++;
                fresh.Add([number, shared.Kind, shared.See, shared.IsOpen, shared.Theme, shared.Municipalities, shared.Year, shared.Status, shared.Works]);
            }

            numbers[shared] = number;
        }

        return number;
    }

    /// <summary>The group of the database that is the same; only a few are read, however many there are.</summary>
    private static async Task<int?> Standing(SamspillDb db, Shared shared, CancellationToken stop) =>
        await db.Set<IndexGroup>().AsNoTracking().Where(row => row.Kind == shared.Kind && row.See == shared.See && row.IsOpen == shared.IsOpen && row.Themes == shared.Theme && row.Municipalities == shared.Municipalities && row.Year == shared.Year && row.Status == shared.Status && row.Works == shared.Works)
            .Select(row => (int?)row.Number).FirstOrDefaultAsync(stop);

    private static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(';', names.Order(StringComparer.Ordinal));

    /// <summary>The groups that are not in the database yet; they are then taken for written.</summary>
    public IReadOnlyList<object?[]> TakeNew()
    {
        var taken = fresh.ToList();
        fresh.Clear();
        return taken;
    }
}

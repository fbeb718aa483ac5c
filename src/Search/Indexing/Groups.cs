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

    private readonly record struct Shared(string Kind, string See, bool IsOpen, string? Theme, string? Municipalities, int? Year, string? Status, bool? Works);

    /// <summary>A text in its three languages, parted by bars; null for none.</summary>
    public static string? Plain(Text? text) => text is null ? null : string.Join('|', text.Nb, text.Nn, text.En);

    /// <summary>A text that was written by <see cref="Plain"/>.</summary>
    public static Text? Read(string? text) => text?.Split('|') is [var nb, var nn, var en] ? new(nb, nn, en) : null;

    public async Task Read(SamspillDb db, CancellationToken stop)
    {
        foreach (var row in await db.Set<IndexGroup>().AsNoTracking().ToListAsync(stop))
        {
            numbers[new(row.Kind, row.See, row.IsOpen, row.Themes, row.Municipalities, row.Year, row.Status, row.Works)] = row.Number;
        }
    }

    public int Of(DocumentKind kind, Document document)
    {
        var shared = new Shared(kind.Name, (document.See ?? kind.See).Name, document.IsOpen, Joined(document.Themes), Joined(document.Municipalities), document.Year, Plain(document.Status), document.Works);
        if (!numbers.TryGetValue(shared, out var number))
        {
            numbers[shared] = number = numbers.Count;
            fresh.Add([number, shared.Kind, shared.See, shared.IsOpen, shared.Theme, shared.Municipalities, shared.Year, shared.Status, shared.Works]);
        }

        return number;
    }

    private static string? Joined(IReadOnlyList<string> names) => names.Count == 0 ? null : string.Join(';', names.Order(StringComparer.Ordinal));

    /// <summary>The groups that are not in the database yet; they are then taken for written.</summary>
    public IReadOnlyList<object?[]> TakeNew()
    {
        var taken = fresh.ToList();
        fresh.Clear();
        return taken;
    }
}

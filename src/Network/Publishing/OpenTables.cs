using Samspill.Exchange.Dcat;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Network.Publishing;

/// <summary>The tables anybody may take away: those of the arenas whose set is not held back.</summary>
internal sealed class OpenTables(SamspillDb db, IEnumerable<IOpenData> sources, SharingLedger ledger, SharingPlace place)
{
    /// <summary>The tables there are, in the order of the sets.</summary>
    public async Task<IReadOnlyList<OpenTable>> All(CancellationToken stop)
    {
        var held = await ledger.HeldBack(stop);
        return [.. sources.SelectMany(source => source.Tables).Where(table => !held.Contains(table.Set))];
    }

    /// <summary>A table and its rows; null when there is none, or when it is held back.</summary>
    public async Task<(OpenTable Table, IReadOnlyList<IReadOnlyList<object?>> Rows)?> Find(string name, CancellationToken stop)
    {
        var table = (await All(stop)).FirstOrDefault(table => table.Name == name);
        return table is null ? null : (table, await sources.First(source => source.Tables.Any(one => one.Name == name)).Rows(db.Here, name, stop));
    }

    /// <summary>The catalogue of them all.</summary>
    public async Task<Catalogue> Catalogue(CancellationToken stop)
    {
        var shared = await ledger.Now(stop);
        var about = await place.Repository(db, stop);
        return new(about.Home, about.Name, about.Language, about.Mail, await ledger.LastChange(stop) ?? about.Earliest, [.. (await All(stop)).Where(table => shared.Sets.Any(set => set.Name == table.Set))]);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Network.Publishing;

/// <summary>What the partnership shares, set by set, whether its pages are open, and the addresses to give others.</summary>
public static class ShowSharing
{
    /// <summary>What the page shows.</summary>
    /// <param name="IsPublic">True when anybody may read the open pages: only then is anything shared.</param>
    public sealed record View(bool IsPublic, IReadOnlyList<SetLine> Sets, IReadOnlyList<AddressLine> Addresses, IReadOnlyList<WithdrawnLine> Withdrawn, bool MayChoose);

    /// <summary>A set: how many records it shares, when it last changed, and how many were withdrawn from it.</summary>
    public sealed record SetLine(string Name, Text Title, Text About, string Page, bool IsShared, int Records, DateOnly? ChangedOn, int Withdrawn);

    /// <summary>An address to give others, and for whom it is.</summary>
    public sealed record AddressLine(Text For, string Address);

    /// <summary>A record that was shared once and is no more: its name is all that is left of it.</summary>
    public sealed record WithdrawnLine(string Set, string Name, DateOnly On);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, SharingLedger ledger, SharingPlace place, CancellationToken stop)
    {
        var shared = await ledger.Now(stop);
        var held = await ledger.HeldBack(stop);
        var rows = (await db.Set<SharedRecord>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.Set);
        var isPublic = await db.Set<Partnership>().Where(row => row.Id == db.Here).Select(row => row.IsPublic).SingleAsync(stop);
        var about = await place.Repository(db, stop);
        return Answer.With<SharingPage, View>(new(isPublic,
            [.. ledger.Sets.Select(set => new SetLine(set.Name, set.Title, set.About, set.Page, !held.Contains(set.Name), shared.Records.Keys.Count(key => key.Set == set.Name),
                rows[set.Name].Any() ? Clock.DateOf(rows[set.Name].Max(row => row.Stamp)) : null, rows[set.Name].Count(row => row.WithdrawnAt is not null)))],
            Addresses(about.Home),
            [.. rows.SelectMany(set => set).Where(row => row.WithdrawnAt is not null).OrderByDescending(row => row.Place).Take(20).Select(row => new WithdrawnLine(row.Set, row.Name, Clock.DateOf(row.WithdrawnAt!.Value)))],
            reader.May(NetworkDeeds.Exchange)));
    }

    /// <summary>The addresses below a partnership's own, for each that fetches.</summary>
    internal static IReadOnlyList<AddressLine> Addresses(string home) =>
    [
        new(SharingWords.ForOai, home + "/oai"), new(SharingWords.ForCatalogue, home + "/dcat"), new(SharingWords.ForFeed, home + "/nytt.atom"), new(SharingWords.ForSitemap, home + "/sitemap.xml"), new(SharingWords.ForPeople, home + "/apent/data"),
    ];
}

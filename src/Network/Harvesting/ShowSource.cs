using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Network.Harvesting;

/// <summary>Show a source: how its harvests went, and what it has published, a page at a time.</summary>
public static class ShowSource
{
    private const int PerPage = 50;

    /// <summary>What the page shows.</summary>
    /// <param name="Next">The day of the next harvest; null when it is stopped.</param>
    /// <param name="Total">Records, the vanished too.</param>
    public sealed record View(string Key, string Title, string Address, SourceKind Kind, int EveryDays, DateOnly? Next, DateOnly? EndedOn, int Version, IReadOnlyList<Round> Rounds, IReadOnlyList<Item> Items, int Total, int Page, int Pages, bool IsOne, bool MayChange, bool IsDemo);

    /// <summary>A harvest as it went.</summary>
    public sealed record Round(DateTimeOffset At, int Came, int Changed, int Same, int Vanished, int Skipped, bool IsWhole, Text? Fault);

    /// <summary>What others have published.</summary>
    public sealed record Item(Guid Id, string Title, string? Abstract, string? Parties, int? Year, string? Status, IReadOnlyList<string> Subjects, IReadOnlyList<string> Places, string? Link, DateOnly ChangedOn, DateOnly? VanishedOn);

    /// <summary>Where one record of a source stands, below the partnership.</summary>
    internal static string AddressOf(Key source, HarvestEntryId item) => $"/nettverk/kilder/{source}?post={item}";

    internal static Task<IResult> Handle(string source, SamspillDb db, Reader reader, CancellationToken stop) => Page(source, null, null, db, reader, stop);

    internal static async Task<IResult> Page(string source, string? side, string? post, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (await db.Set<HarvestSource>().AsNoTracking().ByKey(source, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var state = await db.Set<HarvestState>().AsNoTracking().SingleAsync(row => row.Id == found.Id, stop);
        var rounds = await db.Set<HarvestRound>().AsNoTracking().Where(row => row.SourceId == found.Id).OrderByDescending(row => row.At).Take(10).ToListAsync(stop);
        var items = db.Set<HarvestedItem>().AsNoTracking().Where(row => row.SourceId == found.Id);
        if (Guid.TryParse(post, out var one))
        {
            items = items.Where(row => row.Id == HarvestEntryId.From(one));
        }

        var total = await items.CountAsync(stop);
        var page = PageOfList.Asked(side, total, PerPage);
        var shown = await items.OrderByDescending(row => row.ChangedOn).ThenBy(row => row.Identifier).Skip((page.Number - 1) * PerPage).Take(PerPage).ToListAsync(stop);
        return Answer.With<SourcePage, View>(new(source, found.Title, found.Address, found.Kind, found.EveryDays, found.EndedOn is null ? state.NextOn : null, found.EndedOn, found.Version,
            [.. rounds.Select(row => new Round(row.At, row.Came, row.Changed, row.Same, row.Vanished, row.Skipped, row.IsWhole, row.Fault is { } fault ? HarvestFaultWords.Of(fault, row.Detail) : null))],
            [.. shown.Select(row => new Item(row.Id.Value, row.Title, row.Abstract, row.Parties, row.Year, row.Status, HarvestedItem.Parts(row.Subjects), HarvestedItem.Parts(row.Places), row.Link, row.ChangedOn, row.VanishedOn))], total, page.Number, page.Of, one != default, reader.May(NetworkDeeds.Exchange), found.IsDemo));
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;

namespace Samspill.Reports.Writing;

/// <summary>
/// What is owed of reports, by those who write them: the headings with holes of a report that is begun or soon due, and the freezing
/// when nothing hinders it any more.
/// </summary>
internal sealed class WorkOnReports(SamspillDb db, Desk desk, KeptFacts kept) : IWorkSource, IAgendaSource, IOpenEnds
{
    private const int DaysAhead = 60;

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var roles = await db.Set<Person>().Where(row => row.Id == person).Select(row => row.Roles).SingleOrDefaultAsync(stop);
        return partnership == db.Here && ReportDeeds.Write.IsOpenTo(roles) ? (await kept.Of(() => Reckon(stop))).Items : [];
    }

    /// <summary>Reports that are begun or soon due are matters for those who steer: to approve, or to know what hinders.</summary>
    public async Task<IReadOnlyList<AgendaProposal>> Propose(PartnershipId partnership, CancellationToken stop) =>
        [.. (await kept.Of(() => Reckon(stop))).Items.Select(item => new AgendaProposal(item.Id, AgendaReason.Report, item.Title, item.Why, item.Address, null, item.IsDemo))];

    /// <summary>The final report, where it has not been frozen, with how much keeps it from being so.</summary>
    public async Task<IReadOnlyList<OpenEnd>> Open(PartnershipId partnership, CancellationToken stop) =>
        (await desk.Open("sluttutbetaling", new Wish(), stop)).Sheet is { IsFrozen: false } sheet
            ? [new OpenEnd(OwedWords.NotFrozen.With(sheet.Name.Title), sheet.Gaps.Count == 0 ? OwedWords.NothingHinders : OwedWords.Hindered.Of(sheet.Gaps.Count), "/rapporter/" + sheet.Name.Key)] : [];

    private async Task<Owed> Reckon(CancellationToken stop)
    {
        var last = db.Scene.Clock.Today.AddDays(DaysAhead);
        var begun = await db.Set<Report>().AsNoTracking().Where(report => (report.DueOn == null || report.DueOn <= last) && (report.IsReopened || !db.Set<Frozen>().Any(frozen => frozen.ReportId == report.Id))).OrderBy(report => report.Key).ToListAsync(stop);
        var items = new List<WorkItem>();
        foreach (var report in begun)
        {
            if ((await desk.Open(report.Key.Value, new Wish(), stop)).Sheet is { } sheet)
            {
                items.Add(Item(report, sheet));
            }
        }

        return new Owed(items);
    }

    private static WorkItem Item(Report report, Sheet sheet)
    {
        var isReady = sheet.Gaps.Count == 0;
        var title = (isReady ? report.IsReopened ? OwedWords.FreezeAgain : OwedWords.Freeze : OwedWords.Finish).With(sheet.Name.Title);
        return new WorkItem(WorkKind.Decide, "rapport-" + report.Key, title, isReady ? OwedWords.NothingHinders : Holes(sheet), "/rapporter/" + report.Key, report.DueOn, report.IsDemo) { TakesLonger = true, OutlivesProgramme = true };
    }

    /// <summary>The headings that have hindrances, in the order of the report, each with how many.</summary>
    private static Text Holes(Sheet sheet)
    {
        var headings = sheet.Name.Template.Headings;
        var holes = headings.Select(heading => (heading, count: sheet.Gaps.Count(gap => heading.Topics.Contains(gap.Topic, StringComparer.Ordinal)))).Where(hole => hole.count > 0).ToList();
        var other = sheet.Gaps.Count - holes.Sum(hole => hole.count);
        var told = holes.Select(hole => OwedWords.Hole.With(hole.heading.Plain ?? hole.heading.Title, hole.count)).Concat(other > 0 ? [OwedWords.Hole.With(OwedWords.Other, other)] : Array.Empty<Text>());
        return OwedWords.Missing.With(Text.Joined(", ", [.. told]));
    }

    private sealed record Owed(IReadOnlyList<WorkItem> Items);
}

internal static class OwedWords
{
    public static readonly Text Finish = new("Gjør ferdig «{0}»", "Gjer ferdig «{0}»", "Finish “{0}”");
    public static readonly Text Freeze = new("Frys «{0}»", "Frys «{0}»", "Freeze “{0}”");
    public static readonly Text FreezeAgain = new("Frys «{0}» på nytt", "Frys «{0}» på nytt", "Freeze “{0}” again");
    public static readonly Text NothingHinders = new("Ingenting hindrer det lenger.", "Ingenting hindrar det lenger.", "Nothing hinders it any more.");
    public static readonly Text NotFrozen = new("«{0}» er ikke frosset", "«{0}» er ikkje frosen", "“{0}” is not frozen");
    public static readonly Plural Hindered = new(new("{0} hindring.", "{0} hindring.", "{0} hindrance."), new("{0} hindringer.", "{0} hindringar.", "{0} hindrances."));
    public static readonly Text Missing = new("Hindringer: {0}.", "Hindringar: {0}.", "Hindrances: {0}.");
    public static readonly Text Hole = new("{0} ({1})", "{0} ({1})", "{0} ({1})");
    public static readonly Text Other = new("andre steder", "andre stader", "elsewhere");
}

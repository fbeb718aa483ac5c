using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Archive;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Reports.Freezing;
using Samspill.Reports.Templates;
using Samspill.Reports.Writing;

namespace Samspill.Reports;

/// <summary>The report as a record that history, questions and files hang on, also one that nobody has begun to write in; and when its draft may be laid in the archive.</summary>
internal static class ReportRecords
{
    public const string Kind = "rapport";

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new(Kind, nameof(Report), new("Rapport", "Rapport", "Report"), ReportDeeds.See, ReportDeeds.Write, Find)
        {
            Parts = Parts,
            Archiving = new(Load, List, WhyNot) { WhyNotBack = WhyNotBack },
        },
    ];

    /// <summary>By key the draft in use, by identity also one in the archive.</summary>
    private static async Task<RecordFound?> Find(SamspillDb db, string keyOrId, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var known = Guid.TryParseExact(keyOrId, "D", out _) ? await db.Named<Report, ReportId>(keyOrId).Select(row => new { row.Id, row.Key }).SingleOrDefaultAsync(stop) : null;
        if (ReportName.Read(known?.Key.Value ?? keyOrId, today) is not { } name)
        {
            return null;
        }

        var key = Key.Read(name.Key)!.Value;
        known ??= await db.Set<Report>().Where(row => row.Key == key).Select(row => new { row.Id, row.Key }).SingleOrDefaultAsync(stop);
        return new RecordFound(known?.Id.Value.ToString() ?? name.Key, name.Key, name.Title, "/rapporter/" + name.Key);
    }

    /// <summary>The sentences written and taken back, the editions, the reopenings and the corrections of a report.</summary>
    private static async Task<IReadOnlyList<string>> Parts(SamspillDb db, RecordFound found, CancellationToken stop)
    {
        if (!Guid.TryParseExact(found.Id, "D", out var value))
        {
            return [];
        }

        var id = ReportId.From(value);
        var editions = await db.Set<Frozen>().Where(row => row.ReportId == id).Select(row => row.Id).ToListAsync(stop);
        var files = await db.Set<FrozenPdf>().Where(row => editions.Contains(row.FrozenId)).Select(row => row.Id).ToListAsync(stop);
        var opened = await db.Set<Reopening>().Where(row => row.ReportId == id).Select(row => row.Id).ToListAsync(stop);
        var corrections = await db.Set<NumberCorrection>().Where(row => row.ReportId == id).Select(row => row.Id).ToListAsync(stop);

        // A sentence whose words were taken back has no row any more; the trail remembers whose it was.
        var written = await db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here && entry.Kind == nameof(SentenceEdit) && entry.Change == "Added" && entry.After!.Contains(found.Id)).Select(entry => entry.RecordId).ToListAsync(stop);
        return [.. editions.Concat(files).Concat(opened).Concat(corrections).Select(part => part.Value.ToString()), .. written];
    }

    private static async Task<IArchivable?> Load(SamspillDb db, string key, CancellationToken stop)
    {
        if (Guid.TryParseExact(key, "D", out var value))
        {
            var id = ReportId.From(value);
            return await db.Set<Report>().IgnoreQueryFilters([Conventions.Archive]).SingleOrDefaultAsync(row => row.Id == id, stop);
        }

        var named = Key.Read(ReportName.Read(key, db.Scene.Clock.Today)?.Key);
        return named is { } inUse ? await db.Set<Report>().SingleOrDefaultAsync(row => row.Key == inUse, stop) : null;
    }

    private static async Task<IReadOnlyList<Archived>> List(SamspillDb db, CancellationToken stop) =>
        [.. (await db.Set<Report>().IgnoreQueryFilters([Conventions.Archive]).AsNoTracking().Where(row => row.ArchivedOn != null).ToListAsync(stop))
            .Select(row => new Archived(row.Id.Value.ToString(), ReportName.Read(row.Key.Value, db.Scene.Clock.Today)?.Title ?? row.Key.Value, row.ArchivedOn!.Value))];

    private static async Task<Refusal?> WhyNot(SamspillDb db, IArchivable record, CancellationToken stop)
    {
        var id = ((Report)record).Id;
        return await db.Set<Frozen>().AnyAsync(row => row.ReportId == id, stop) ? ReportRefusals.FrozenStays : null;
    }

    private static async Task<Refusal?> WhyNotBack(SamspillDb db, IArchivable record, CancellationToken stop)
    {
        var key = ((Report)record).Key;
        return await db.Set<Report>().AnyAsync(row => row.Key == key, stop) ? ReportRefusals.NewerDraft : null;
    }
}

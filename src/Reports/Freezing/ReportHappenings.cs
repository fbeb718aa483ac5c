using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Reports.Templates;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Freezing;

/// <summary>Tells the programme's timeline when reports were frozen, opened again and corrected. Drafts are no event.</summary>
internal sealed class ReportHappenings(SamspillDb db) : IHappeningSource
{
    public async Task<IReadOnlyList<Happening>> Happened(PartnershipId partnership, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var reports = (await db.Set<Report>().AsNoTracking().Select(report => new { report.Id, report.Key }).ToListAsync(stop))
            .Select(report => (report.Id, Name: ReportName.Read(report.Key.Value, today))).Where(report => report.Name is not null).ToDictionary(report => report.Id, report => report.Name!);
        var frozen = await db.Set<Frozen>().AsNoTracking().ToListAsync(stop);
        var opened = await db.Set<Reopening>().AsNoTracking().ToListAsync(stop);
        var corrected = await db.Set<NumberCorrection>().AsNoTracking().ToListAsync(stop);
        Happening Of(DateOnly on, Text what, ReportId report, string? remark, int? edition) =>
            new(on, what.With(reports[report].Title, edition), "/rapporter/" + reports[report].Key + (edition is null ? "" : "?utgave=" + edition), remark);
        return
        [
            .. frozen.Where(row => reports.ContainsKey(row.ReportId)).Select(row => Of(row.On, HappeningWords.Frozen, row.ReportId, HappeningWords.Seal.With(row.Hash[..16]), row.Edition)),
            .. opened.Where(row => reports.ContainsKey(row.ReportId)).Select(row => Of(row.On, HappeningWords.Reopened, row.ReportId, null, null)),
            .. corrected.Where(row => reports.ContainsKey(row.ReportId)).Select(row => Of(row.On, HappeningWords.Corrected, row.ReportId, HappeningWords.Correction.With(row.Number, row.Is, row.Was, row.Reason), null)),
        ];
    }
}

internal static class HappeningWords
{
    public static readonly Text Frozen = new("{0} ble fryst, utgave {1}", "{0} vart fryst, utgåve {1}", "{0} was frozen, edition {1}");
    public static readonly Text Seal = new("Segl {0}", "Segl {0}", "Seal {0}");
    public static readonly Text Reopened = new("{0} ble åpnet igjen, bare for teksten", "{0} vart opna igjen, berre for teksten", "{0} was opened again, for its text only");
    public static readonly Text Corrected = new("Et tall i {0} ble rettet", "Eit tal i {0} vart retta", "A number in {0} was corrected");
    public static readonly Text Correction = new("Rettelse {0}: {1}, ikke {2}. {3}", "Retting {0}: {1}, ikkje {2}. {3}", "Correction {0}: {1}, not {2}. {3}");
}

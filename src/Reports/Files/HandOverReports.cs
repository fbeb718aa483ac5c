using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Files;

/// <summary>Hands over every frozen edition: as PDF where one can be made, as Word, HTML, plain text and JSON.</summary>
internal sealed class HandOverReports(SamspillDb db, Desk desk, ReportFiles files) : IHandOver
{
    private static readonly IReadOnlyList<string> Formats = ["pdf", "docx", "html", "txt", "json"];

    public async Task<IReadOnlyList<HandOverTopic>> Topics(PartnershipId partnership, CancellationToken stop) =>
        [new(70, HandOverReportWords.Title, [HandOverReportWords.Report, HandOverReportWords.Edition, HandOverReportWords.FrozenOn, HandOverReportWords.Seal],
            [.. (await Editions(stop)).Select(row => (IReadOnlyList<Text>)[row.Title, Text.Same($"{row.Edition}"), HandOverReportWords.Day.With(row.On), Text.Same(row.Hash)])], HandOverReportWords.None)];

    public async IAsyncEnumerable<HandOverFile> Files(PartnershipId partnership, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var row in await Editions(stop))
        {
            var (sheet, _) = await desk.Open(row.Key, new Wish(Edition: row.Edition), stop);
            foreach (var format in sheet is null ? [] : Formats)
            {
                if ((await files.Write(sheet!, format, isDraft: false, stop)).File is { } file)
                {
                    yield return new("rapporter/" + file.Name, HandOverReportWords.EditionOf.With(row.Title, row.Edition), file.Bytes);
                }
            }
        }
    }

    private sealed record Line(string Key, Text Title, int Edition, DateOnly On, string Hash);

    private async Task<IReadOnlyList<Line>> Editions(CancellationToken stop)
    {
        var rows = await db.Set<Frozen>().AsNoTracking().Join(db.Set<Report>().IgnoreQueryFilters([Conventions.Archive]), frozen => frozen.ReportId, report => report.Id, (frozen, report) => new { report.Key, frozen.Edition, frozen.On, frozen.Hash }).ToListAsync(stop);
        return [.. rows.OrderBy(row => row.Key.Value, StringComparer.Ordinal).ThenBy(row => row.Edition).Select(row => new Line(row.Key.Value, Templates.ReportName.Read(row.Key.Value, row.On)?.Title ?? Text.Same(row.Key.Value), row.Edition, row.On, row.Hash))];
    }
}

internal static class HandOverReportWords
{
    public static readonly Text Title = new("Fryste rapporter", "Fryste rapportar", "Frozen reports");
    public static readonly Text Report = new("Rapport", "Rapport", "Report");
    public static readonly Text Edition = new("Utgave", "Utgåve", "Edition");
    public static readonly Text FrozenOn = new("Fryst", "Fryst", "Frozen");
    public static readonly Text Seal = new("Segl (SHA-256)", "Segl (SHA-256)", "Seal (SHA-256)");
    public static readonly Text Day = new("{0}", "{0}", "{0}");
    public static readonly Text None = new("Ingen rapport ble fryst.", "Ingen rapport vart fryst.", "No report was frozen.");
    public static readonly Text EditionOf = new("{0}, utgave {1}", "{0}, utgåve {1}", "{0}, edition {1}");
}

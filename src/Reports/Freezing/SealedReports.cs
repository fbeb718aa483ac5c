using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Reports.Composing;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Freezing;

/// <summary>Proves every frozen edition: its content hashed once more and held against its seal, and the PDF that is kept of it likewise.</summary>
internal sealed class SealedReports(SamspillDb db) : IIntegritySource
{
    public async Task<IReadOnlyList<Text>> Check(PartnershipId partnership, CancellationToken stop)
    {
        var editions = await db.Set<Frozen>().AsNoTracking().Join(db.Set<Report>(), frozen => frozen.ReportId, report => report.Id, (frozen, report) => new { frozen.Id, frozen.Edition, frozen.Hash, report.Key })
            .OrderBy(row => row.Key).ThenBy(row => row.Edition).ToListAsync(stop);
        var findings = new List<Text>();
        foreach (var edition in editions)
        {
            var content = await db.Set<FrozenContent>().AsNoTracking().Where(row => row.FrozenId == edition.Id).Select(row => row.Content).SingleOrDefaultAsync(stop);
            var pdf = await db.Set<FrozenPdf>().AsNoTracking().SingleOrDefaultAsync(row => row.FrozenId == edition.Id, stop);
            var wrong = content is null ? SealWords.Gone : Canonical.Hash(content) != edition.Hash ? SealWords.Content : null;
            findings.AddRange(new[] { wrong, pdf is not null && Canonical.Hash(pdf.Bytes) != pdf.Hash ? SealWords.Pdf : null }.OfType<Text>().Select(says => says.With(edition.Key.Value, edition.Edition)));
        }

        return findings;
    }
}

internal static class SealWords
{
    public static readonly Text Content = new("rapporten {0}, utgave {1}: innholdet stemmer ikke med seglet", "rapporten {0}, utgåve {1}: innhaldet stemmer ikkje med seglet", "the report {0}, edition {1}: its content does not match its seal");
    public static readonly Text Gone = new("rapporten {0}, utgave {1}: innholdet er borte", "rapporten {0}, utgåve {1}: innhaldet er borte", "the report {0}, edition {1}: its content is gone");
    public static readonly Text Pdf = new("rapporten {0}, utgave {1}: PDF-en stemmer ikke med kontrollsummen sin", "rapporten {0}, utgåve {1}: PDF-en stemmer ikkje med kontrollsummen sin", "the report {0}, edition {1}: its PDF does not match its checksum");
}

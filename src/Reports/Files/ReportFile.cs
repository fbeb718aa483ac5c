using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Faults;
using Samspill.Reports.Composing;
using Samspill.Reports.Pages;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Files;

/// <summary>A report as a file.</summary>
/// <param name="Policy">The content security policy to serve it under; null for a file that no browser renders.</param>
internal sealed record ReportFile(string Name, string MediaType, byte[] Bytes, string? Policy = null);

/// <summary>Writes a report that lies on the desk as a file. The same report gives the same bytes, but for a draft's PDF; a frozen edition's PDF is made once and kept.</summary>
internal sealed class ReportFiles(SamspillDb db)
{
    /// <summary>The formats there are.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["docx", "pdf", "txt", "json", "html"];

    /// <summary>The file in a format; a refusal when it cannot be made.</summary>
    public async Task<(ReportFile? File, Refusal? Refusal)> Write(Sheet sheet, string format, bool isDraft, CancellationToken stop)
    {
        using var measured = Platform.Telemetry.Measures.Report(format);
        var text = sheet.Text;
        var slug = await PageWords.Slug(db, stop);
        var name = $"{text.Report}{(text.Edition is { } edition ? "-" + edition : isDraft ? "-utkast" : "")}.{format}";
        switch (format)
        {
            case "docx":
                return (new ReportFile(name, DocxWriter.MediaType, DocxWriter.Write(ReportDocument.Of(text, slug, isDraft))), null);
            case "html":
                var page = HtmlWriter.Write(ReportDocument.Of(text, slug, isDraft));
                return (new ReportFile(name, "text/html; charset=utf-8", page.Bytes, page.Policy), null);
            case "txt":
                return (new ReportFile(name, "text/plain; charset=utf-8", PlainText.Of(text, isDraft)), null);
            case "json":
                var hash = await Edition(sheet).Select(row => row.Hash).SingleOrDefaultAsync(stop);
                return (new ReportFile(name, "application/json", System.Text.Encoding.UTF8.GetBytes(Canonical.Readable(new ReportAsJson(isDraft, hash, text)))), null);
            default:
                var (pdf, refusal) = await Pdf(sheet, slug, isDraft, stop);
                return pdf is null ? (null, refusal) : (new ReportFile(name, "application/pdf", pdf), null);
        }
    }

    private IQueryable<Frozen> Edition(Sheet sheet) => db.Set<Frozen>().Where(row => sheet.Report != null && row.ReportId == sheet.Report.Id && row.Edition == sheet.Text.Edition);

    private async Task<(byte[]? Pdf, Refusal? Refusal)> Pdf(Sheet sheet, string slug, bool isDraft, CancellationToken stop)
    {
        var frozen = sheet.IsFrozen ? await Edition(sheet).SingleAsync(stop) : null;
        if (frozen is not null && await db.Set<FrozenPdf>().AsNoTracking().SingleOrDefaultAsync(row => row.FrozenId == frozen.Id, stop) is { } kept)
        {
            return Canonical.Hash(kept.Bytes) == kept.Hash ? (kept.Bytes, null) : (null, ReportRefusals.BrokenSeal);
        }

        var (pdf, outcome) = await PdfMaker.Make(DocxWriter.Write(ReportDocument.Of(sheet.Text, slug, isDraft)), stop);
        if (pdf is null)
        {
            return (null, outcome == PdfOutcome.Absent ? ReportRefusals.NoPdf : ReportRefusals.PdfTooSlow);
        }

        return frozen is null ? (pdf, null) : (await Keep(frozen, pdf, stop), null);
    }

    /// <summary>Keeps the PDF of a frozen edition. When somebody else kept one in the same moment, theirs is the one.</summary>
    private async Task<byte[]> Keep(Frozen frozen, byte[] pdf, CancellationToken stop)
    {
        db.Add(new FrozenPdf { FrozenId = frozen.Id, Bytes = pdf, Hash = Canonical.Hash(pdf) });
        try
        {
            await db.SaveChangesAsync(stop);
            return pdf;
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            db.ChangeTracker.Clear();
            return await db.Set<FrozenPdf>().AsNoTracking().Where(row => row.FrozenId == frozen.Id).Select(row => row.Bytes).SingleAsync(stop);
        }
    }
}

/// <summary>A report for programs: whether it is a draft, the seal of a frozen edition, and the report itself.</summary>
internal sealed record ReportAsJson(bool IsDraft, string? Hash, Composition Report);

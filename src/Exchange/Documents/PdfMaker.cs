using System.ComponentModel;
using System.Diagnostics;

namespace Samspill.Exchange.Documents;

/// <summary>How making a PDF went.</summary>
public enum PdfOutcome
{
    /// <summary>It is made.</summary>
    Made,

    /// <summary>LibreOffice is not on this machine.</summary>
    Absent,

    /// <summary>LibreOffice did not finish in time, or failed.</summary>
    Failed,
}

/// <summary>Makes a tagged PDF (PDF/UA) of a DOCX by LibreOffice, in a folder and a profile of its own, within a time limit.</summary>
public static class PdfMaker
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The PDF; null with the reason when there is none.</summary>
    public static async Task<(byte[]? Pdf, PdfOutcome Outcome)> Make(byte[] docx, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("samspill-pdf");
        try
        {
            var source = Path.Combine(folder.FullName, "rapport.docx");
            await File.WriteAllBytesAsync(source, docx, stop);
            var outcome = await Run(folder.FullName, source, stop);
            var made = Path.Combine(folder.FullName, "rapport.pdf");
            return outcome != PdfOutcome.Made ? (null, outcome) : File.Exists(made) ? (await File.ReadAllBytesAsync(made, stop), PdfOutcome.Made) : (null, PdfOutcome.Failed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<PdfOutcome> Run(string folder, string source, CancellationToken stop)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "soffice.com" : "soffice") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(Path.Combine(folder, "profil")).AbsoluteUri}", "--headless", "--norestore", "--nologo", "--convert-to",
            "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}",
            "--outdir", folder, source,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Limit);
        try
        {
            using var office = Process.Start(start)!;
            try
            {
                await Task.WhenAll(office.StandardOutput.ReadToEndAsync(limit.Token), office.StandardError.ReadToEndAsync(limit.Token), office.WaitForExitAsync(limit.Token));
                return office.ExitCode == 0 ? PdfOutcome.Made : PdfOutcome.Failed;
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                office.Kill(entireProcessTree: true);
                return PdfOutcome.Failed;
            }
        }
        catch (Win32Exception)
        {
            return PdfOutcome.Absent;
        }
    }
}

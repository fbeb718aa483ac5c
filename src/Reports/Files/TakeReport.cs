using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Files;

/// <summary>Take a report out as a file: DOCX, PDF, plain text per field, JSON or HTML for print. What is not frozen is marked as a draft on every page.</summary>
public static class TakeReport
{
    internal static async Task<IResult> Handle(string report, string format, int? utgave, string? sprak, Desk desk, ReportFiles files, HttpContext http, CancellationToken stop)
    {
        if (!ReportFiles.Formats.Contains(format))
        {
            return Answer.Absent;
        }

        var (sheet, refusal) = await desk.Open(report, new Wish(Languages.Read(sprak), Edition: utgave), stop);
        if (sheet is null)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        var (file, no) = await files.Write(sheet, format, isDraft: !sheet.IsFrozen, stop);
        if (file?.Policy is { } policy)
        {
            // Opened where it stands, to be printed; its look is let in by its hash, and nothing else is.
            http.Response.Headers.ContentSecurityPolicy = policy;
            return Results.Bytes(file.Bytes, file.MediaType);
        }

        return file is null ? Answer.Refused(no!) : Results.File(file.Bytes, file.MediaType, file.Name);
    }
}

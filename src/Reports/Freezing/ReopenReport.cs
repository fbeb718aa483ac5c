using Microsoft.AspNetCore.Http;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Reports.Pages;
using Samspill.Reports.Writing;
using Samspill.Ui;

namespace Samspill.Reports.Freezing;

/// <summary>Open a frozen report again, for its words only. The frozen edition stays; a new one takes its place when frozen.</summary>
public static class ReopenReport
{
    /// <summary>Nothing is asked.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(string report, Input input, Desk desk, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var (sheet, refusal) = await desk.Open(report, new Wish(), stop);
        if (sheet is null)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        Task<IResult> Page() => ShowReport.Handle(report, null, desk, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if ((sheet.Report is null ? ReportRefusals.NothingToReopen : sheet.Report.Reopen(sheet.Last)) is { } no)
        {
            return Answer.Refused(no, input, Page);
        }

        db.Add(new Reopening { ReportId = sheet.Report!.Id, Edition = sheet.Last!.Edition, On = db.Scene.Clock.Today, By = reader.Name });
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/rapporter/{sheet.Name.Key}"), new { report = sheet.Name.Key, edition = sheet.Last.Edition, isReopened = true }, PageWords.ReopenedNow);
    }
}

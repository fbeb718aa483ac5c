using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Reports.Composing;
using Samspill.Reports.Pages;
using Samspill.Ui;

namespace Samspill.Reports.Writing;

/// <summary>State what goes with the payment claim: whether an auditor has attested the accounts, and the attachments. Nothing stated is not the same as no.</summary>
public static class StateClaim
{
    /// <summary>`yes`, `no` or nothing; and the attachments, one a line.</summary>
    public sealed record Request(string? Attested, string? Attachments);

    internal static async Task<IResult> Handle(string report, Input input, Desk desk, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Text("attested", 10), input.Text("attachments"));
        var (sheet, refusal) = await desk.Open(report, new Wish(), stop);
        if (sheet?.Name.Template.Claim is null)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        input.Flaws.Require(request.Attested is null or "yes" or "no", "attested", ClaimWords.YesOrNo);
        Task<IResult> Page() => ShowReport.Handle(report, null, desk, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (sheet.Closed is { } closed)
        {
            return Answer.Refused(closed, input, Page);
        }

        var record = sheet.Begun(db);
        record.IsAttested = request.Attested is null ? null : request.Attested == "yes";
        record.Attachments = request.Attachments;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/rapporter/{sheet.Name.Key}"), new { report = sheet.Name.Key, claim = await desk.Claimed(record, sheet.Name, stop) }, PageWords.ClaimSaved);
    }
}

internal static class ClaimWords
{
    public static readonly Text YesOrNo = new("Velg ja eller nei, eller la det stå tomt.", "Vel ja eller nei, eller lat det stå tomt.", "Choose yes or no, or leave it empty.");
}

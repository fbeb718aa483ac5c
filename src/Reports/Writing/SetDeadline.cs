using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Reports.Pages;
using Samspill.Ui;

namespace Samspill.Reports.Writing;

/// <summary>Set the day a report is to be sent, so that it stands in the week of those who write it; without a day it is not set.</summary>
public static class SetDeadline
{
    /// <summary>The day; null takes it away.</summary>
    public sealed record Request(DateOnly? DueOn);

    internal static async Task<IResult> Handle(string report, Input input, Desk desk, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Date("dueOn"));
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

        if (sheet.Closed is { } closed)
        {
            return Answer.Refused(closed, input, Page);
        }

        var record = sheet.Begun(db);
        (record.DueOn, record.IsDemo) = (request.DueOn, false);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/rapporter/{sheet.Name.Key}"), new { report = sheet.Name.Key, record.DueOn }, request.DueOn is null ? DeadlineWords.Removed : DeadlineWords.Saved);
    }
}

internal static class DeadlineWords
{
    public static readonly Text Deadline = new("Frist", "Frist", "Deadline");
    public static readonly Text Change = new("Endre frist og språk", "Endre frist og språk", "Change deadline and language");
    public static readonly Text Help = new("Dagen rapporten skal sendes. Den står i uken din fra to måneder før.", "Dagen rapporten skal sendast. Han står i veka di frå to månader før.", "The day the report is to be sent. It stands in your week from two months before.");
    public static readonly Text Save = new("Lagre fristen", "Lagre fristen", "Save the deadline");
    public static readonly Text Saved = new("Fristen er lagret.", "Fristen er lagra.", "The deadline is saved.");
    public static readonly Text Removed = new("Fristen er tatt bort.", "Fristen er teken bort.", "The deadline is removed.");
    public static readonly Text DueOn = new("Frist {0}", "Frist {0}", "Due {0}");
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Faults;
using Samspill.Platform.Rights;
using Samspill.Reports.Composing;
using Samspill.Reports.Pages;
using Samspill.Reports.Writing;
using Samspill.Ui;

namespace Samspill.Reports.Freezing;

/// <summary>
/// Freeze a report: seal what it says with a hash, and the measurements it stands on with it. Refused, with the list of what is
/// missing, while anything would be contradicted or left out silently. A report already frozen stays as it is.
/// </summary>
public static class FreezeReport
{
    /// <summary>The language to freeze in; null for the report's own.</summary>
    public sealed record Request(string? Language);

    internal static async Task<IResult> Handle(string report, Input input, Desk desk, SamspillDb db, IEnumerable<IReportSource> sources, Reader reader, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Text("language", 10));
        var language = Languages.Read(request.Language);
        input.Flaws.Require(request.Language is null || language is not null, "language", PageWords.NotALanguage);
        var (sheet, refusal) = await desk.Open(report, new Wish(language), stop);
        if (sheet is null)
        {
            return refusal is null ? Answer.Absent : Answer.Refused(refusal);
        }

        Task<IResult> Page() => ShowReport.Handle(report, null, desk, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var (frozen, missing) = await Freeze(sheet, db, sources, reader.Name, stop);
        return frozen is null
            ? Answer.Refused(missing!, input, Page)
            : Answer.Done(frame.At($"/rapporter/{sheet.Name.Key}"), new { report = sheet.Name.Key, frozen.Edition, frozen.Hash, frozen.Plan, frozen.On }, PageWords.FrozenNow);
    }

    /// <summary>The refusal with everything that is missing, each with the place that mends it.</summary>
    internal static Refusal NotCovered(Sheet sheet) => ReportRefusals.NotCovered.Lacking([.. sheet.Gaps.Select(gap => new Missing(gap.What, gap.Remedy, gap.Address))]);

    /// <summary>Freezes what is on the desk; the refusal lists what is missing.</summary>
    internal static async Task<(Frozen? Frozen, Refusal? Refusal)> Freeze(Sheet sheet, SamspillDb db, IEnumerable<IReportSource> sources, string? by, CancellationToken stop)
    {
        if (sheet.IsFrozen)
        {
            return (sheet.Last, null);
        }

        if (sheet.Gaps.Count > 0)
        {
            return (null, NotCovered(sheet));
        }

        var report = sheet.Begun(db);
        report.Language = sheet.Language;
        report.Close();
        var edition = (sheet.Last?.Edition ?? 0) + 1;
        var text = sheet.Text with { Edition = edition };
        var content = Canonical.Of(new SealedContent(text, sheet.Basis));
        var frozen = new Frozen { ReportId = report.Id, Edition = edition, On = text.On, By = by, Plan = text.Plan, Hash = Canonical.Hash(content) };
        db.Add(frozen);
        db.Add(new FrozenContent { FrozenId = frozen.Id, Content = content });
        foreach (var source in sources)
        {
            await source.Seal(db.Here, [.. text.Records], stop);
        }

        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException fault) when (fault.IsCollision())
        {
            // Somebody else froze it, or changed a measurement in it, in the same moment.
            return (null, FreezeRefusals.SomebodyElse);
        }

        return (frozen, null);
    }
}

internal static class FreezeRefusals
{
    public static readonly Refusal SomebodyElse = new("reports.frozen-by-somebody-else", new("Noen andre frøs rapporten, eller endret et tall i den, akkurat nå. Åpne siden på nytt.", "Nokon andre fraus rapporten, eller endra eit tal i han, akkurat no. Opne sida på nytt.", "Somebody else froze the report, or changed a number in it, just now. Open the page again."), RefusalKind.Conflict);
}

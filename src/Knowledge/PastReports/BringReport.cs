using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;
using Samspill.Ui;

namespace Samspill.Knowledge.PastReports;

/// <summary>Bring in a past report or an application, from a file or pasted. The original is kept; nothing is made of it yet. The same report is brought in once.</summary>
public static class BringReport
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Reports, bool MayWrite);

    /// <summary>A report that was read, and how many records were made of it.</summary>
    public sealed record Line(string Key, string Title, DateOnly AddedOn, int Made, bool IsDemo);

    /// <summary>A file in the field `file`, or a text; and what it is called.</summary>
    public sealed record Request(string? File, string? Text, string? Title);

    internal static async Task<IResult> Show(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var made = await db.Set<MadeOfReport>().GroupBy(row => row.ReportId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, stop);
        var reports = (await db.Set<PastReport>().AsNoTracking().ToListAsync(stop)).OrderByDescending(row => row.AddedOn).ThenBy(row => row.TitleSortKey, StringComparer.Ordinal);
        return Answer.With<PastReportsPage, View>(new([.. reports.Select(row => new Line(row.Key.Value, row.Title, row.AddedOn, made.GetValueOrDefault(row.Id), row.IsDemo))], reader.May(KnowledgeDeeds.Write)));
    }

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var title = input.Text("title", 200);
        var (original, document) = await Take(input, stop);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return Show(db, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var hash = await Files.KeepBytes(db, original!.Bytes, stop);
        if (await db.Set<PastReport>().AsNoTracking().SingleOrDefaultAsync(row => row.Hash == hash, stop) is { } known)
        {
            return Answer.Done(frame.At("/kunnskap/rapporter/" + known.Key), new { report = known.Key, isKnown = true }, PastReportWords.Known);
        }

        title ??= document!.Title ?? (original.Name is { } name ? Path.GetFileNameWithoutExtension(name) : PastReportWords.Untitled.With(db.Scene.Clock.Today).AsTyped().ToString());
        title = title.Length > 200 ? title[..200] : title;
        var made = db.Add(new PastReport { Key = await db.FreeKey<PastReport>(title, stop), Title = title, FileName = original.Name, MediaType = original.MediaType, Hash = hash, Size = original.Bytes.Length, AddedOn = db.Scene.Clock.Today, AddedById = reader.PersonId }).Entity;
        db.Add(new PastReportText { Id = made.Id, Bytes = DocumentBytes.Of(document!) });
        return await db.SaveIfFirst(input, Page, PastReportRefusals.SavedBySomebodyElse, () => Answer.Done(frame.At("/kunnskap/rapporter/" + made.Key), new { report = made.Key, isKnown = false }, PastReportWords.WasRead), stop);
    }

    internal static async Task<IResult> Original(string past, SamspillDb db, HttpContext http, CancellationToken stop) => await db.Set<PastReport>().AsNoTracking().ByKey(past, stop) is { } found
        ? await Files.Send(db, http, found.Hash, found.MediaType, found.FileName ?? found.Key + ".txt", stop) : Answer.Absent;

    private sealed record Sent(byte[] Bytes, string? Name, string MediaType);

    /// <summary>The original and what was read of it, or flaws that say why not.</summary>
    private static async Task<(Sent? Original, ReadDocument? Document)> Take(Input input, CancellationToken stop)
    {
        var (file, text) = (input.Files?["file"] is { Length: > 0 } or { FileName.Length: > 0 } ? input.Files["file"] : null, input.Text("text", DocumentReading.MostText));
        input.Flaws.Require(file is not null || text is not null || input.Flaws.Any, "file", PastReportWords.Missing);
        input.Flaws.Require(file is null || text is null, "text", PastReportWords.Both);
        if (input.Flaws.Any)
        {
            return default;
        }

        using var content = new MemoryStream();
        if (file is not null)
        {
            await file.CopyToAsync(content, stop);
        }

        var original = file is null ? new Sent(Encoding.UTF8.GetBytes(text!), null, "text/plain") : new(content.ToArray(), Files.NameOf(file.FileName), "application/octet-stream");
        var read = file is null ? DocumentReading.Pasted(text!) : await DocumentReading.ReadText(original.Bytes, original.Name!, stop);
        if (read.Fault is { } fault)
        {
            input.Flaws.Add(file is null ? "text" : "file", fault.Says);
        }

        return (original, read.Document);
    }
}

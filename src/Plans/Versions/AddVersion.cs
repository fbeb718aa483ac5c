using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Readings;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Themes;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;
using Samspill.Ui;

namespace Samspill.Plans.Versions;

/// <summary>Bring in a plan's text, from a file or pasted, as its next version. It is read whole, its statements are found, and the original is kept; or nothing is.</summary>
public static class AddVersion
{
    /// <summary>A file in the field `file`, or a text; and the day from which it reads so.</summary>
    public sealed record Request(string? File, string? Text, DateOnly? From);

    internal static async Task<IResult> Handle(string plan, Input input, SamspillDb db, KeptFacts kept, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<Plan>().ByKey(plan, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowPlan.Page(plan, new(), db, kept, reader, stop);
        }

        var (original, document) = await Take(input, db, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var from = input.Date("from") ?? db.Scene.Clock.Today;
        input.Flaws.Require(from <= db.Scene.Clock.Today, "from", VersionWords.InFuture);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var standing = await db.Set<PlanVersion>().AsNoTracking().Where(row => row.PlanId == found.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var hash = await Files.KeepBytes(db, original!.Bytes, stop);
        if (Refusal(standing, hash, from) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        var made = new PlanVersion { PlanId = found.Id, Number = standing.Count + 1, From = from, FileName = original.Name, MediaType = original.MediaType, Size = original.Bytes.Length, Hash = hash, Pages = document!.Pages, Characters = document.Text.Length, AddedOn = db.Scene.Clock.Today, AddedById = reader.PersonId };
        var statements = await Keep(db, made, document, standing.Count > 0 ? standing[^1].Id : null, Languages.Current, stop);
        return await db.SaveIfFirst(
            input, Page, PlanRefusals.SavedBySomebodyElse,
            () => Answer.Done(frame.At($"/planer/{found.Key}#utsagn"), new { plan = found.Key, version = made.Number, hash, pages = made.Pages, characters = made.Characters, statements }, VersionWords.Read.Of(statements, made.Number)), stop);
    }

    /// <summary>Adds a version with its text and statements; how many statements it has.</summary>
    internal static async Task<int> Keep(SamspillDb db, PlanVersion version, ReadDocument document, PlanVersionId? before, Language language, CancellationToken stop)
    {
        db.Add(version);
        db.Add(new PlanText { Id = version.Id, Bytes = DocumentBytes.Of(document) });
        return (await FindStatements.Add(db, version, document, before, await UsualThemes.Begin(db, language, stop), stop)).Count;
    }

    private sealed record Original(byte[] Bytes, string? Name, string MediaType);

    /// <summary>The original and what was read of it, or flaws that say why not.</summary>
    private static async Task<(Original? Original, ReadDocument? Document)> Take(Input input, SamspillDb db, CancellationToken stop)
    {
        var (file, text) = (input.Files?["file"] is { Length: > 0 } or { FileName.Length: > 0 } ? input.Files["file"] : null, input.Text("text", DocumentReading.MostText));
        input.Flaws.Require(file is not null || text is not null || input.Flaws.Any, "file", VersionWords.Missing);
        input.Flaws.Require(file is null || text is null, "text", VersionWords.Both);
        if (input.Flaws.Any)
        {
            return default;
        }

        var original = file is null ? new Original(Encoding.UTF8.GetBytes(text!), null, "text/plain") : new(await Bytes(file, stop), Files.NameOf(file.FileName), MediaType(file.FileName));
        var read = file is null ? DocumentReading.Pasted(text!) : await DocumentReading.ReadText(original.Bytes, original.Name!, stop);
        if (read.Fault is { } fault)
        {
            input.Flaws.Add(file is null ? "text" : "file", fault.Says);
        }

        return (original, read.Document);
    }

    private static Refusal? Refusal(List<PlanVersion> standing, string hash, DateOnly from) =>
        standing.Find(row => row.Hash == hash) is { } same ? PlanRefusals.SameText.With(same.Number)
        : standing.Count > 0 && standing[^1].From > from ? PlanRefusals.VersionEarlier.With(standing[^1].Number, standing[^1].From) : null;

    private static async Task<byte[]> Bytes(IFormFile file, CancellationToken stop)
    {
        using var content = new MemoryStream((int)Math.Min(file.Length, DocumentReading.MostBytes + 1));
        await file.CopyToAsync(content, stop);
        return content.ToArray();
    }

    /// <summary>What the original is sent as; a page of HTML is never sent as one.</summary>
    private static string MediaType(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".md" => "text/markdown",
        ".txt" => "text/plain",
        _ => "application/octet-stream",
    };
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Workbooks;

/// <summary>Bring a workbook to the door: it is read and held against the programme, and what it would change is shown. Nothing is done yet.</summary>
public static class UploadWorkbook
{
    /// <summary>The file, and whether rows that it no longer has are taken away.</summary>
    public sealed record Request(string File, bool Replace);

    private const int MostTold = 200;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var file = input.Files?["file"];
        input.Flaws.Require(file is { Length: > 0 }, "file", ImportWords.FileMissing);
        input.Flaws.Require(file is null || file.Length <= BookFile.MaxBytes, "file", BookWordsFor.TooLarge);
        Task<IResult> Page() => ShowWorkbook.Handle(db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        using var content = new MemoryStream();
        await file!.CopyToAsync(content, stop);
        var bytes = content.ToArray();
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        var replaces = input.Ticked("replace");
        var result = await ImportWorkbook.From(db, BookFile.Read(bytes, name), new ImportWorkbook.Wish { By = await By(db, reader, stop), IsDryRun = true, Replaces = replaces }, stop);
        foreach (var error in result.Errors.Take(MostTold))
        {
            input.Flaws.Add("file", Text.Same(error.ToString()));
        }

        if (result.Errors.Count > 0)
        {
            return Answer.Flawed(input, Page);
        }

        var hash = await Keep(db, bytes, name, stop);
        return Answer.Done(frame.At($"/arbeidsbok/{hash}") + (replaces ? "?erstatt=ja" : ""), new { file = hash, result.Added, result.Changed, result.Removed, result.Plan, result.Warnings, result.Changes });
    }

    /// <summary>Who brings it in: she signs by her key in the directory.</summary>
    internal static async Task<Importer> By(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var key = reader.PersonId is { } id ? await db.Set<Person>().Where(person => person.Id == id).Select(person => (Key?)person.Key).SingleOrDefaultAsync(stop) : null;
        return new Importer(key?.Value ?? reader.Name ?? db.Scene.Actor, reader.Roles.HasFlag(Role.Administrator));
    }

    /// <summary>Keeps the file until it is agreed to, and lets go of those that nobody came back to.</summary>
    private static async Task<string> Keep(SamspillDb db, byte[] bytes, string name, CancellationToken stop)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var old = db.Scene.Clock.Real - KeptFor;
        db.RemoveRange(await db.Set<UploadedWorkbook>().Where(file => file.At < old || file.Hash == hash).ToListAsync(stop));
        await db.SaveChangesAsync(stop);
        db.Add(new UploadedWorkbook { Hash = hash, FileName = name.Length > 200 ? name[^200..] : name, Bytes = bytes, At = db.Scene.Clock.Real });
        await db.SaveChangesAsync(stop);
        return hash;
    }
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Storage;

/// <summary>Keeps uploaded files in the database and tells which hang on a record.</summary>
public static class Files
{
    /// <summary>A file hanging on a record, as its reader sees it.</summary>
    /// <param name="By">The title of the one who hung it there; null when not known.</param>
    public sealed record Line(Guid Id, string RecordKey, string Name, string MediaType, long Size, DateOnly On, string? By);

    /// <summary>
    /// Hangs a file on a record; it is kept when the caller saves. Null, with a flaw at <paramref name="field"/>, when the file is
    /// too big, of a kind that is not taken, or not what its name says.
    /// </summary>
    /// <param name="kind">The kind of record, as declared in its arena's `Records`: `maling`.</param>
    /// <param name="recordKey">The record's key.</param>
    public static async Task<Attachment?> Keep(SamspillDb db, IFormFile file, string kind, string recordKey, PersonId? by, Flaws flaws, string field, CancellationToken stop)
    {
        if (file.Length > FileTypes.MaxBytes)
        {
            flaws.Add(field, FileWords.TooBig.With(FileTypes.MaxBytes / 1_000_000, Math.Ceiling(file.Length / 1_000_000m)));
            return null;
        }

        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        return await Keep(db, content.ToArray(), file.FileName, kind, recordKey, by, flaws, field, stop);
    }

    /// <summary>The same, from bytes.</summary>
    public static async Task<Attachment?> Keep(SamspillDb db, byte[] bytes, string fileName, string kind, string recordKey, PersonId? by, Flaws flaws, string field, CancellationToken stop)
    {
        var name = FileTypes.NameOf(fileName);
        var (mediaType, flaw) = FileTypes.Of(name, bytes);
        if (mediaType is null)
        {
            flaws.Add(field, flaw!);
            return null;
        }

        var hash = await KeepBytes(db, bytes, stop);
        return db.Add(new Attachment
        {
            Kind = kind,
            RecordKey = recordKey,
            FileName = name,
            MediaType = mediaType,
            Size = bytes.Length,
            Hash = hash,
            AttachedBy = by,
            AttachedOn = db.Scene.Clock.Today,
        }).Entity;
    }

    /// <summary>Keeps bytes under their hash, once in the partnership, when the caller saves; the hash. What they are, the caller has looked at.</summary>
    public static async Task<string> KeepBytes(SamspillDb db, byte[] bytes, CancellationToken stop)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!db.Set<StoredFile>().Local.Any(kept => kept.Hash == hash) && !await db.Set<StoredFile>().AnyAsync(kept => kept.Hash == hash, stop))
        {
            db.Add(new StoredFile { Hash = hash, Bytes = bytes });
        }

        return hash;
    }

    /// <summary>A file's name as it may be kept and sent: its last part, without signs that files may not have.</summary>
    public static string NameOf(string sent) => FileTypes.NameOf(sent);

    /// <summary>The answer that sends kept bytes as a file to be saved, never to be shown as a page; absent when they are not there.</summary>
    public static async Task<IResult> Send(SamspillDb db, HttpContext http, string hash, string mediaType, string name, CancellationToken stop)
    {
        if (await db.Set<StoredFile>().Where(file => file.Hash == hash).Select(file => file.Bytes).SingleOrDefaultAsync(stop) is not { } bytes)
        {
            return Answers.Answer.Absent;
        }

        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(bytes, mediaType, name);
    }

    /// <summary>The files that hang on some records of one kind, the oldest first.</summary>
    public static async Task<ILookup<string, Line>> Of(SamspillDb db, string kind, IReadOnlyCollection<string> recordKeys, CancellationToken stop)
    {
        var found = await db.Set<Attachment>().AsNoTracking()
            .Where(attachment => attachment.Kind == kind && recordKeys.Contains(attachment.RecordKey) && attachment.RemovedOn == null)
            .OrderBy(attachment => attachment.Id)
            .Select(attachment => new
            {
                attachment.Id,
                attachment.RecordKey,
                attachment.FileName,
                attachment.MediaType,
                attachment.Size,
                attachment.AttachedOn,
                By = db.Set<Person>().Where(person => person.Id == attachment.AttachedBy).Select(person => person.Title ?? person.Name).FirstOrDefault(),
            }).ToListAsync(stop);
        return found.ToLookup(line => line.RecordKey, line => new Line(line.Id.Value, line.RecordKey, line.FileName, line.MediaType, line.Size, line.AttachedOn, line.By), StringComparer.Ordinal);
    }

    /// <summary>The files that hang on one record, the oldest first.</summary>
    public static async Task<IReadOnlyList<Line>> Of(SamspillDb db, string kind, string recordKey, CancellationToken stop) =>
        [.. (await Of(db, kind, [recordKey], stop))[recordKey]];
}

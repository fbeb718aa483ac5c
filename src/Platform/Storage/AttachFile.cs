using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Storage;

/// <summary>Hang a file on a record, for those who see it and may write it.</summary>
public static class AttachFile
{
    /// <summary>What the page shows: the record, its files, and whether the reader may add to them.</summary>
    public sealed record View(string Kind, Text KindTitle, string Key, string Title, string Address, IReadOnlyList<Files.Line> Files, bool MayAttach);

    /// <summary>One file, as the field `file` of a form.</summary>
    public sealed record Request(string File);

    internal static async Task<IResult> Show(string kind, string key, SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop) =>
        await arenas.See(kind, key, db, reader, stop) is { } found ? await Page(arenas.Record(kind)!, found, db, reader, stop) : Answer.Absent;

    internal static async Task<IResult> Handle(string kind, string key, Input input, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, CancellationToken stop)
    {
        if (await arenas.See(kind, key, db, reader, stop) is not { } found)
        {
            return Answer.Absent;
        }

        if (!reader.May(arenas.Record(kind)!.Write))
        {
            return Answer.Refused(FileRefusals.NotYours);
        }

        var attachment = input.Files?["file"] is { } file ? await Files.Keep(db, file, kind, found.Key, reader.PersonId, input.Flaws, "file", stop) : null;
        input.Flaws.Require(attachment is not null || input.Flaws.Any, "file", FileWords.Missing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Page(arenas.Record(kind)!, found, db, reader, stop));
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(found.Address), new { file = attachment!.Id.Value, attachment.Hash }, FileWords.Attached);
    }

    private static async Task<IResult> Page(RecordKind kind, RecordFound found, SamspillDb db, Reader reader, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        var files = await Files.Of(db, kind.Name, found.Key, stop);
        return Answer.With<AttachmentsPage, View>(new View(kind.Name, kind.Title, found.Key, found.Title, found.Address, files, reader.May(kind.Write)));
    }
}

/// <summary>Take a file away from a record. The history keeps that it was there; nobody can download it any more.</summary>
public static class RemoveFile
{
    /// <summary>Nothing but the address is needed.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(string id, Input input, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, CancellationToken stop)
    {
        var wanted = Guid.TryParse(id, CultureInfo.InvariantCulture, out var value) ? AttachmentId.From(value) : default;
        var attachment = await db.Set<Attachment>().SingleOrDefaultAsync(attachment => attachment.Id == wanted && attachment.RemovedOn == null, stop);
        if (attachment is null || await arenas.See(attachment.Kind, attachment.RecordKey, db, reader, stop) is not { } found)
        {
            return Answer.Absent;
        }

        if (!reader.May(arenas.Record(attachment.Kind)!.Write))
        {
            return Answer.Refused(FileRefusals.NotYours);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => AttachFile.Show(attachment.Kind, attachment.RecordKey, db, reader, arenas, stop));
        }

        attachment.RemovedOn = db.Scene.Clock.Today;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(found.Address), new { removed = value }, FileWords.Removed);
    }
}

internal static class FileRefusals
{
    public static readonly Refusal NotYours = new("platform.file-not-yours", new("Rollen din kan ikke endre vedleggene her. Spør prosjektlederen.", "Rolla di kan ikkje endre vedlegga her. Spør prosjektleiaren.", "Your role cannot change the attachments here. Ask the project leader."), RefusalKind.Forbidden);
}

using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Archive;

/// <summary>What has been laid away, and can be brought back.</summary>
public static class ShowArchive
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<Line> Lines);

    /// <summary>A record in the archive.</summary>
    public sealed record Line(string Kind, Text KindTitle, string Key, string Title, DateOnly On, bool MayBringBack, bool MaySeeHistory);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        var lines = new List<Line>();
        foreach (var kind in arenas.Records.Where(kind => kind.Archiving is not null && reader.May(kind.See)))
        {
            lines.AddRange((await kind.Archiving!.List(db, stop)).Select(row => new Line(kind.Name, kind.Title, row.Key, row.Title, row.On, reader.May(PlatformDeeds.Archive) && reader.May(kind.Write), reader.May(PlatformDeeds.SeeHistory))));
        }

        return Answer.With<ArchivePage, View>(new View([.. lines.OrderByDescending(line => line.On).ThenBy(line => Letters.SortKey(line.Title), StringComparer.Ordinal)]));
    }
}

/// <summary>Lay a draft away, or bring it back. Nothing is lost: what hangs on it lies there with it.</summary>
public static class ArchiveRecord
{
    /// <summary>Nothing but the address is needed.</summary>
    public sealed record Request;

    internal static Task<IResult> Away(string kind, string key, Input input, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, CancellationToken stop) =>
        Move(true, arenas.Record(kind), key, input, db, reader, frame, stop);

    internal static Task<IResult> Back(string kind, string key, Input input, SamspillDb db, Reader reader, Frame frame, ArenaList arenas, CancellationToken stop) =>
        Move(false, arenas.Record(kind), key, input, db, reader, frame, stop);

    private static async Task<IResult> Move(bool isAway, RecordKind? kind, string key, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (kind?.Archiving is not { } archiving || !reader.May(kind.See) || await archiving.Load(db, key, stop) is not { } record)
        {
            return Answer.Absent;
        }

        if (!reader.May(kind.Write))
        {
            return Answer.Refused(ArchiveRefusals.NotYours);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Task.FromResult(Answer.With<MessagePage, Message>(new Message(Words.FaultsAbove, input.Flaws.All[0].Message))));
        }

        var rule = isAway == record.ArchivedOn is null ? isAway ? archiving.WhyNot : archiving.WhyNotBack : null;
        if (rule is not null && await rule(db, record, stop) is { } refusal)
        {
            return Answer.Refused(refusal);
        }

        record.ArchivedOn = isAway ? record.ArchivedOn ?? db.Scene.Clock.Today : null;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/arkiv"), new { kind = kind.Name, key, archivedOn = record.ArchivedOn }, isAway ? ArchiveWords.IsAway : ArchiveWords.IsBack);
    }
}

internal static class ArchiveRefusals
{
    public static readonly Refusal NotYours = new("platform.archive-not-yours", new("Rollen din kan ikke arkivere dette. Spør prosjektlederen.", "Rolla di kan ikkje arkivere dette. Spør prosjektleiaren.", "Your role cannot archive this. Ask the project leader."), RefusalKind.Forbidden);
}

internal static class ArchiveWords
{
    public static readonly Text Title = new("Arkiv", "Arkiv", "Archive");
    public static readonly Text Verdict = new("Utkast som er lagt bort. De vises ingen andre steder, og kan hentes tilbake.", "Utkast som er lagde bort. Dei blir ikkje viste andre stader, og kan hentast tilbake.", "Drafts that are laid away. They are shown nowhere else, and can be brought back.");
    public static readonly Text Nothing = new("Arkivet er tomt.", "Arkivet er tomt.", "The archive is empty.");
    public static readonly Text Kind = new("Hva", "Kva", "What");
    public static readonly Text Name = new("Navn", "Namn", "Name");
    public static readonly Text On = new("Lagt bort", "Lagt bort", "Laid away");
    public static readonly Text Back = new("Hent tilbake", "Hent tilbake", "Bring back");
    public static readonly Text BackOne = new("Hent tilbake {0}", "Hent tilbake {0}", "Bring back {0}");
    public static readonly Text Away = new("Legg i arkivet", "Legg i arkivet", "Lay in the archive");
    public static readonly Text IsAway = new("Lagt i arkivet. Du kan hente det tilbake når som helst.", "Lagt i arkivet. Du kan hente det tilbake når som helst.", "Laid in the archive. You can bring it back at any time.");
    public static readonly Text IsBack = new("Hentet tilbake fra arkivet.", "Henta tilbake frå arkivet.", "Brought back from the archive.");
    public static readonly Text Action = new("Handling", "Handling", "Action");
}

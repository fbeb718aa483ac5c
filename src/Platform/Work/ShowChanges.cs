using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Work;

/// <summary>What others have changed since I was last here, record by record; it counts as seen when I say so, and not before.</summary>
public static class ShowChanges
{
    private const int MostEntries = 600;
    private const int MostRecords = 60;

    /// <summary>What the page shows.</summary>
    /// <param name="UpTo">The number of the newest change on the page.</param>
    public sealed record View(Text Verdict, DateTimeOffset? Since, long UpTo, IReadOnlyList<Changed> Records, bool IsCut);

    /// <summary>A record, how many changes it has had, by whom the last was made, when, and what is other than before.</summary>
    /// <param name="History">The page with every change of it; null when the record is gone.</param>
    /// <param name="More">How many fields have changed beyond those told.</param>
    public sealed record Changed(Text Kind, string Title, string? Address, string? History, int Changes, Text What, string? By, DateTimeOffset At, IReadOnlyList<Field> Fields, int More);

    /// <summary>What is other than before.</summary>
    /// <param name="Part">The smaller record it happened to, and what was done; null for the record itself.</param>
    /// <param name="Name">The field; null when a smaller record came or went, and then After tells it.</param>
    /// <param name="Before">Null when it was empty.</param>
    /// <param name="After">Null when it became empty.</param>
    public sealed record Field(Text? Part, Text? Name, string? Before, string? After);

    /// <summary>I have seen the changes up to this number.</summary>
    public sealed record Request(long UpTo);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        if (reader.PersonId is not { } person)
        {
            return Answer.Absent;
        }

        var seen = await db.Set<LastSeen>().AsNoTracking().SingleOrDefaultAsync(row => row.PersonId == person, stop);
        var (from, me) = (seen?.Sequence ?? 0, reader.AccountId.ToString());
        var kinds = arenas.Records.Where(kind => reader.May(kind.See)).ToList();
        var entities = WhatChanged.Entities(kinds);
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.PartnershipId == db.Here && entry.Sequence > from && entry.Actor != me && (seen != null || entry.Actor != Scene.System) && entities.Contains(entry.Kind))
            .OrderByDescending(entry => entry.Sequence).Take(MostEntries + 1).ToListAsync(stop);
        var (records, told) = await WhatChanged.Gather(db, arenas, kinds, [.. entries.Take(MostEntries)], MostRecords + 1, stop);
        var people = await People(db, [.. entries.Select(entry => entry.Actor).Distinct()], stop);
        var changed = new List<Changed>();
        foreach (var (kind, record, all) in records.Take(MostRecords))
        {
            var found = await kind.Find(db, record, stop);
            if (found?.HangsOn is { } parent && await arenas.See(parent.Kind, parent.Key, db, reader, stop) is null)
            {
                continue;
            }

            var (fields, more) = told.Of(all);
            var isNew = found is not null && all.Any(entry => entry.Change == "Added" && entry.Kind == kind.Entity);
            changed.Add(new(kind.Title, found?.Title ?? ChangeWords.Gone, found?.Address, found is null ? null : $"/historikk/{kind.Name}/{found.Key}", all.Count, ChangeWords.Done(isNew ? "Added" : found is null ? all[0].Change : "Changed"), people.GetValueOrDefault(all[0].Actor), all[0].At, fields, more));
        }

        changed = [.. changed.GroupBy(row => (row.Title, Page: row.Address?.StartsWith("/personer#", StringComparison.Ordinal) == true ? row.Address : row.Address?.Split('#')[0])).Select(page => page.First() with { Changes = page.Sum(row => row.Changes), Address = page.Key.Page, Fields = [.. page.SelectMany(row => row.Fields)], More = page.Sum(row => row.More) })];
        var newest = await db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here).MaxAsync(entry => (long?)entry.Sequence, stop) ?? 0;
        return Answer.With<ChangesPage, View>(new View(ChangeWords.Verdict(changed.Count, seen?.At), seen?.At, newest, changed, entries.Count > MostEntries || records.Count > MostRecords));
    }

    /// <summary>How many changes others have made since she said she had seen them, none beyond what the page tells; null when she never has.</summary>
    internal static async Task<int?> CountFor(SamspillDb db, Reader reader, PersonId person, CancellationToken stop)
    {
        var me = reader.AccountId.ToString();
        return await db.Set<LastSeen>().Where(row => row.PersonId == person).Select(row => (long?)row.Sequence).SingleOrDefaultAsync(stop) is not { } from ? null
            : await db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here && entry.Sequence > from && entry.Actor != me && entry.Actor != Scene.System).Take(MostEntries).CountAsync(stop);
    }

    internal static async Task<IResult> Seen(Input input, SamspillDb db, Reader reader, ArenaList arenas, Frame frame, CancellationToken stop)
    {
        var upTo = input.Number("upTo");
        input.Flaws.Require(upTo is >= 0, "upTo", ChangeWords.UpToMissing);
        if (reader.PersonId is not { } person)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Handle(db, reader, arenas, stop));
        }

        var newest = await db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here).MaxAsync(entry => (long?)entry.Sequence, stop) ?? 0;
        var seen = await db.Set<LastSeen>().SingleOrDefaultAsync(row => row.PersonId == person, stop) ?? db.Add(new LastSeen { PersonId = person }).Entity;
        (seen.Sequence, seen.At) = (Math.Max(seen.Sequence, Math.Min((long)upTo!.Value, newest)), db.Scene.Clock.Real);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/min-uke"), new { seen.Sequence }, ChangeWords.Noted);
    }

    /// <summary>Those who acted, by title and place; the system and people who are gone have no name here.</summary>
    private static async Task<Dictionary<string, string>> People(SamspillDb db, List<string> actors, CancellationToken stop)
    {
        var accounts = actors.Select(actor => Guid.TryParse(actor, out var account) ? account : (Guid?)null).OfType<Guid>().Cast<Guid?>().ToList();
        var byLink = actors.Where(actor => actor.StartsWith(Actors.ByLink, StringComparison.Ordinal)).Select(actor => PersonId.From(Guid.Parse(actor[Actors.ByLink.Length..]))).ToList();
        var people = await db.Set<Person>().AsNoTracking().Where(person => accounts.Contains(person.AccountId) || byLink.Contains(person.Id)).ToListAsync(stop);
        return people.SelectMany(person => new[] { person.AccountId?.ToString(), Actors.ByLink + person.Id }.OfType<string>(), (person, actor) => (actor, person.Name)).ToDictionary(pair => pair.actor, pair => pair.Name, StringComparer.Ordinal);
    }
}

internal static class ChangeWords
{
    public static readonly Text Title = new("Endret siden sist", "Endra sidan sist", "Changed since last");
    public static readonly Text Record = new("Hva", "Kva", "What");
    public static readonly Text Fields = new("Hva som er nytt", "Kva som er nytt", "What is new");
    public static readonly Text WasEmpty = new("tomt", "tomt", "empty");
    public static readonly Plural More = new(new("og {0} felt til", "og {0} felt til", "and {0} more field"), new("og {0} felt til", "og {0} felt til", "and {0} more fields"));
    public static readonly Text Changes = new("Endringer", "Endringar", "Changes");
    public static readonly Text Last = new("Sist", "Sist", "Last");
    public static readonly Text By = new("Av", "Av", "By");
    public static readonly Text System = new("systemet", "systemet", "the system");
    public static readonly Text Gone = new("Fjernet", "Fjerna", "Removed");
    public static readonly Text SeenAll = new("Jeg har sett dette", "Eg har sett dette", "I have seen this");
    public static readonly Text Noted = new("Notert. Neste gang vises bare det som er nytt.", "Notert. Neste gong står berre det som er nytt.", "Noted. Next time only what is new is shown.");
    public static readonly Text UpToMissing = new("Si hvilken endring du har sett.", "Sei kva endring du har sett.", "Say which change you have seen.");
    public static readonly Text Cut = new("Bare de nyeste vises.", "Berre dei nyaste står her.", "Only the newest are shown.");
    public static readonly Text Caption = new("Det andre har endret, nyeste først", "Det andre har endra, nyaste først", "What others have changed, newest first");
    private static readonly Text Nothing = new("Ingenting er endret siden {0}.", "Ingenting er endra sidan {0}.", "Nothing has changed since {0}.");
    private static readonly Text NothingEver = new("Ingen andre har endret noe ennå.", "Ingen andre har endra noko enno.", "Nobody else has changed anything yet.");
    private static readonly Text First = new("Du har ikke sett gjennom dette før. Her er det siste som er endret.", "Du har ikkje sett gjennom dette før. Her er det siste som er endra.", "You have not been through this before. Here is what has changed lately.");
    private static readonly Plural Since = new(new("Én ting er endret siden {1}.", "Éin ting er endra sidan {1}.", "One thing has changed since {1}."), new("{2} ting er endret siden {1}.", "{2} ting er endra sidan {1}.", "{2} things have changed since {1}."));

    public static Text Verdict(int count, DateTimeOffset? since) => since is not { } moment ? count == 0 ? NothingEver : First
        : count == 0 ? Nothing.With(Clock.DateOf(moment)) : Since.Of(count, Clock.DateOf(moment), NumberWords.Common(count).Capital());

    public static Text Done(string change) => change switch
    {
        "Added" => new("ny", "ny", "new"),
        "Removed" => new("fjernet", "fjerna", "removed"),
        _ => new("endret", "endra", "changed"),
    };
}

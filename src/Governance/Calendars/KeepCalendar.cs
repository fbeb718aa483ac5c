using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Calendars;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Rights;
using Samspill.Platform.Tokens;
using Samspill.Ui;

namespace Samspill.Governance.Calendars;

/// <summary>Addresses that a calendar program reads without signing in: one's own days, or a group's meetings. Shown once, and taken back at any time.</summary>
public static class KeepCalendar
{
    private const int MonthsBack = 3;
    private const int MonthsAhead = 13;

    /// <summary>What the page shows.</summary>
    /// <param name="Made">The address just made, to be copied now; null otherwise.</param>
    public sealed record View(IReadOnlyList<Line> Feeds, IReadOnlyList<Choice> Groups, string? Made);

    /// <summary>A group to choose, by key.</summary>
    public sealed record Choice(string Key, string Name);

    /// <summary>An address that has been made. Its secret is not kept.</summary>
    public sealed record Line(Guid Id, string? Group, string? Name, DateTimeOffset MadeAt, DateTimeOffset? FetchedAt);

    /// <summary>The group whose meetings it holds, nobody's for one's own days; and what she calls it.</summary>
    public sealed record Request(string? Group, string? Name);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Show(SamspillDb db, Reader reader, CancellationToken stop) => await Page(db, reader, null, stop);

    internal static async Task<IResult> Make(Input input, SamspillDb db, Reader reader, Frame frame, SiteAddress site, CancellationToken stop)
    {
        var request = new Request(input.Text("group", Key.MaxLength), input.Text("name", 60));
        var group = request.Group is null ? null : await OnGroup.Find(db, request.Group, stop);
        input.Flaws.Require(request.Group is null || group is not null, "group", CalendarWords.GroupUnknown);
        if (reader.PersonId is not { } me)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(db, reader, stop));
        }

        var secret = Secret.New();
        db.Add(new CalendarFeed { PersonId = me, GroupId = group?.Id, Hash = Secret.Hash(secret), Name = request.Name, MadeAt = db.Scene.Clock.Real });
        await db.SaveChangesAsync(stop);
        return await Page(db, reader, site.Of(frame.At($"/kalender/{secret}.ics")), stop);
    }

    internal static async Task<IResult> Forget(Guid feed, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => Show(db, reader, stop));
        }

        var id = EntryId.From(feed);
        if (await db.Set<CalendarFeed>().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == reader.PersonId, stop) is not { } found)
        {
            return Answer.Absent;
        }

        db.Remove(found);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/kalender"), new { feed }, CalendarWords.Forgotten);
    }

    /// <summary>The calendar itself: open to whoever has its address, as long as the person who made it still belongs here.</summary>
    internal static async Task<IResult> Read(string secret, SamspillDb db, Frame frame, SiteAddress site, IEnumerable<ICalendarSource> sources, HttpContext http, CancellationToken stop)
    {
        var hash = Secret.Hash(secret);
        if (frame.PartnershipSlug is null || await db.Set<CalendarFeed>().AsNoTracking().SingleOrDefaultAsync(row => row.Hash == hash, stop) is not { } feed
            || await db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == feed.PersonId && row.ErasedOn == null, stop) is not { } person || !GovernanceDeeds.See.IsOpenTo(person.Roles))
        {
            return Answer.Absent;
        }

        await Note(feed, db, stop);
        var today = db.Scene.Clock.Today;
        var group = feed.GroupId is { } id ? await db.Set<Group>().AsNoTracking().SingleAsync(row => row.Id == id, stop) : null;
        var (whose, span) = (group is null ? CalendarOf.Of(person.Id) : CalendarOf.Of(group.Key), new Period(today.AddMonths(-MonthsBack), today.AddMonths(MonthsAhead)));
        var days = new List<CalendarEntry>();
        foreach (var source in sources)
        {
            days.AddRange(await source.Calendar(db.Here, whose, span, stop));
        }

        var name = CalendarWords.Name.With(frame.PartnershipName, group?.Name ?? person.Name).In(person.Language);
        var stamp = new DateTimeOffset(Clock.DateOf(db.Scene.Clock.Real).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        http.Response.Headers.CacheControl = "private, max-age=3600";
        return Results.File(CalendarFile.Write(name, [.. days.DistinctBy(day => day.Id)], person.Language, stamp, own => $"{own}@{frame.PartnershipSlug}.samspill", path => site.Of(frame.At(path))), CalendarFile.MediaType + "; charset=utf-8", "samspill.ics");
    }

    /// <summary>Notes that it was fetched, once an hour, so that its owner sees whether a calendar still reads it.</summary>
    private static async Task Note(CalendarFeed feed, SamspillDb db, CancellationToken stop)
    {
        DateTimeOffset? now = db.Scene.Clock.Real;
        if (feed.FetchedAt is not { } last || last < now.Value.AddHours(-1))
        {
            await db.Set<CalendarFeed>().Where(row => row.Id == feed.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.FetchedAt, now), stop);
        }
    }

    private static async Task<IResult> Page(SamspillDb db, Reader reader, string? made, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var groups = (await db.Set<Group>().AsNoTracking().ToListAsync(stop)).Where(group => group.LastsOn(today)).OrderBy(group => Letters.SortKey(group.Name), StringComparer.Ordinal).ToList();
        var mine = await db.Set<CalendarFeed>().AsNoTracking().Where(feed => feed.PersonId == reader.PersonId).OrderBy(feed => feed.MadeAt).ToListAsync(stop);
        return Answer.With<CalendarPage, View>(new([.. mine.Select(feed => new Line(feed.Id.Value, groups.Find(group => group.Id == feed.GroupId)?.Name, feed.Name, feed.MadeAt, feed.FetchedAt))], [.. groups.Select(group => new Choice(group.Key.Value, group.Name))], made));
    }
}

internal static class CalendarWords
{
    public static readonly Text Title = new("Kalender", "Kalender", "Calendar");
    public static readonly Text Verdict = new("Legg adressen inn i kalenderen din, så kommer møter og frister dit av seg selv.", "Legg adressa inn i kalenderen din, så kjem møte og fristar dit av seg sjølv.", "Put the address into your calendar, and meetings and due days come there by themselves.");
    public static readonly Text Copy = new("Kopier adressen nå. Den vises bare her og nå, og den som har den, ser dagene dine uten å logge inn.", "Kopier adressa no. Ho blir vist berre her og no, og den som har ho, ser dagane dine utan å logge inn.", "Copy the address now. It is shown only here and now, and whoever has it sees your days without signing in.");
    public static readonly Text Address = new("Adresse", "Adresse", "Address");
    public static readonly Text Made = new("Adresser du har laget", "Adresser du har laga", "Addresses you have made");
    public static readonly Text NoneMade = new("Du har ingen kalenderadresse ennå.", "Du har inga kalenderadresse enno.", "You have no calendar address yet.");
    public static readonly Text Make = new("Lag en adresse", "Lag ei adresse", "Make an address");
    public static readonly Text WhatIn = new("Hva skal den inneholde?", "Kva skal ho innehalde?", "What shall it hold?");
    public static readonly Text Mine = new("Mine møter og frister", "Møta og fristane mine", "My meetings and due days");
    public static readonly Text MeetingsOf = new("Møtene i {0}", "Møta i {0}", "The meetings of {0}");
    public static readonly Text Forget = new("Ta bort", "Ta bort", "Remove");
    public static readonly Text Forgotten = new("Adressen virker ikke lenger.", "Adressa verkar ikkje lenger.", "The address no longer works.");
    public static readonly Text GroupUnknown = new("Velg en gruppe fra listen.", "Vel ei gruppe frå lista.", "Choose a group from the list.");
    public static readonly Text Name = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    public static readonly Text NameOf = new("Hva du kaller den", "Kva du kallar ho", "What you call it");
    public static readonly Text NameHelp = new("For eksempel «Telefonen» eller «Outlook på jobb».", "Til dømes «Telefonen» eller «Outlook på jobb».", "For example “My phone” or “Outlook at work”.");
    public static readonly Text FetchedAt = new("sist hentet {0}", "sist henta {0}", "last fetched {0}");
    public static readonly Text NeverFetched = new("ikke hentet ennå", "ikkje henta enno", "not fetched yet");
    public static readonly Text MadeOn = new("laget {0}", "laga {0}", "made {0}");
}

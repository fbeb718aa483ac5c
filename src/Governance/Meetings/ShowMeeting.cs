using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Governance.Meetings;

/// <summary>One meeting: its agenda, who came, and the minutes as they are written.</summary>
public static class ShowMeeting
{
    /// <summary>What the page shows.</summary>
    /// <param name="MayLead">True for those who call it and write its minutes.</param>
    /// <param name="Receivers">How many of the group have a mail address to send the minutes to.</param>
    public sealed record View(string Key, string Group, string GroupName, MeetingFields Fields, string? HostName, MeetingStatus Status, string? CancelledBecause, DateOnly? SentOn, DateOnly? CalledOn, bool IsDemo,
        IReadOnlyList<Line> Agenda, IReadOnlyList<Attendant> Attendants, IReadOnlyList<OrganisationEntry> Organisations, int Receivers, DateOnly Today, bool MayLead)
    {
        /// <summary>How many came, or had somebody in their place.</summary>
        public int Present => Attendants.Count(attendant => attendant.Presence is Presence.Present or Presence.Deputy);

        /// <summary>True until its day has come.</summary>
        public bool IsAhead => Status == MeetingStatus.Planned && Fields.On > Today;

        /// <summary>How many matters stand without minutes once the day has come.</summary>
        public int NotMinuted => IsAhead ? 0 : Agenda.Count(line => line.Minutes is null);
    }

    /// <summary>A matter, its minutes, and what it became.</summary>
    /// <param name="Version">The version that minutes must build on.</param>
    public sealed record Line(Guid Id, int Number, Text Title, Text? Why, string? Address, string? Minutes, string? Decision, string? DecisionTitle, string? DecisionSays, string? Initiative, int Version, bool IsDemo)
    {
        /// <summary>The decision it became, in words: its name, and its words where they say more; null when it became none.</summary>
        public string? DecisionWords => DecisionSays is null || DecisionTitle is null || DecisionSays.StartsWith(DecisionTitle, StringComparison.Ordinal) ? DecisionSays : $"{DecisionTitle}: {DecisionSays}";
    }

    /// <summary>A place in the group on the day of the meeting, and how its holder took part.</summary>
    public sealed record Attendant(Guid Place, string Role, string? Person, string? Organisation, Presence Presence);

    internal static async Task<IResult> Handle(string meeting, SamspillDb db, Reader reader, IEnumerable<IAgendaSource> sources, CancellationToken stop) =>
        await OnMeeting.Find(db, meeting, stop) is { } found ? Answer.With<MeetingPage, View>(await Read(found, db, reader, sources, stop)) : Answer.Absent;

    internal static async Task<View> Read(Meeting found, SamspillDb db, Reader reader, IEnumerable<IAgendaSource> sources, CancellationToken stop)
    {
        var group = await db.Set<Group>().AsNoTracking().SingleAsync(row => row.Id == found.GroupId, stop);
        var organisations = await db.Organisations(stop);
        var lines = await db.Set<AgendaLine>().AsNoTracking().Where(row => row.MeetingId == found.Id).OrderBy(row => row.Number).ToListAsync(stop);
        var made = lines.Select(line => line.DecisionId).OfType<DecisionId>().ToList();
        var decisions = await db.Set<Decision>().AsNoTracking().Where(row => made.Contains(row.Id)).Select(row => new { row.Id, row.Key, row.Title, row.Says }).ToDictionaryAsync(row => row.Id, stop);
        // A matter that was fetched speaks the reader's language as long as its arena still tells of it.
        var told = lines.Exists(line => line.Matter is not null) ? (await WriteAgenda.Gather(sources, db, stop)).ToDictionary(row => row.Id, StringComparer.Ordinal) : [];
        var attendants = await Attendants(found, db, organisations, stop);
        return new View(
            found.Key.Value, group.Key.Value, group.Name, await MeetingFields.Of(found, db, stop), organisations.FirstOrDefault(row => row.Id == found.HostId)?.Name, found.Status, found.CancelledBecause, found.SentOn, found.CalledOn, found.IsDemo,
            [.. lines.Select((line, at) =>
            {
                var made = line.DecisionId is { } id ? decisions[id] : null;
                var (title, why) = InLanguages(line, line.Matter is { } matter ? told.GetValueOrDefault(matter) : null);
                return new Line(line.Id.Value, at + 1, title, why, line.Address, line.Minutes, made?.Key.Value, made?.Title, made?.Says, line.Initiative, line.Version, line.IsDemo);
            })],
            attendants, organisations, (await Receivers(found, db, stop)).Count, db.Scene.Clock.Today, await OnGroup.Leads(db, reader, group.Id, stop));
    }

    /// <summary>A line in all languages when its title is as its arena tells it, in any of them; else as it was typed.</summary>
    private static (Text Title, Text? Why) InLanguages(AgendaLine line, AgendaProposal? told)
    {
        if (told is null || WrittenIn(told.Title.AsTyped(), line.Title) is not { } language)
        {
            return (Text.Same(line.Title), line.Why is { } why ? Text.Same(why) : null);
        }

        // The figures of a reason move: the language it was written in keeps them as they were, the others tell of today.
        return (told.Title, line.Why is null ? null : language switch { Language.Nn => told.Why with { Nn = line.Why }, Language.En => told.Why with { En = line.Why }, _ => told.Why with { Nb = line.Why } });
    }

    private static Language? WrittenIn(Text told, string written) => written == told.Nb ? Language.Nb : written == told.Nn ? Language.Nn : written == told.En ? Language.En : null;

    /// <summary>Those with a place in the group on the day of the meeting who can be written to.</summary>
    internal static async Task<IReadOnlyList<Person>> Receivers(Meeting meeting, SamspillDb db, CancellationToken stop)
    {
        var holders = (await db.Set<Membership>().AsNoTracking().Where(seat => seat.GroupId == meeting.GroupId && seat.PersonId != null).ToListAsync(stop)).Where(seat => seat.HoldsOn(meeting.On)).Select(seat => seat.PersonId!.Value).Distinct().ToList();
        return await db.Set<Person>().AsNoTracking().Where(person => holders.Contains(person.Id) && person.Email != null && person.ErasedOn == null).OrderBy(person => person.Key).ToListAsync(stop);
    }

    private static async Task<IReadOnlyList<Attendant>> Attendants(Meeting meeting, SamspillDb db, IReadOnlyList<OrganisationEntry> organisations, CancellationToken stop)
    {
        var places = (await db.Set<Membership>().AsNoTracking().Where(seat => seat.GroupId == meeting.GroupId).ToListAsync(stop)).Where(seat => seat.HoldsOn(meeting.On)).ToList();
        var noted = await db.Set<Attendance>().AsNoTracking().Where(row => row.MeetingId == meeting.Id).ToDictionaryAsync(row => row.MembershipId, row => row.Presence, stop);
        var people = places.Select(place => place.PersonId).OfType<PersonId>().Distinct().ToList();
        var names = await db.Set<Person>().AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, stop);
        return [.. places.OrderBy(place => place.Seat == Seat.Deputy).ThenBy(place => Letters.SortKey(place.Role), StringComparer.Ordinal).Select(place => new Attendant(
            place.Id.Value, place.Role, place.PersonId is { } id ? names.GetValueOrDefault(id) : null, organisations.FirstOrDefault(row => row.Id == place.OrganisationId)?.Name, noted.GetValueOrDefault(place.Id)))];
    }
}

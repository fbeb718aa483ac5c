using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Groups;

/// <summary>Give a role a place in a group, put a new person in it, or end it. What was, stays with its days.</summary>
public static class SeatMember
{
    /// <summary>A new place: the role it belongs to, its organisation, who holds it, and from when.</summary>
    public sealed record Request(string? Role, string? Organisation, string? Person, Seat? Seat, DateOnly? From);

    /// <summary>Who holds it from now on; nobody leaves it vacant.</summary>
    public sealed record GiveRequest(string? Person);

    /// <summary>Its last day.</summary>
    public sealed record EndRequest(DateOnly LastDay);

    internal static async Task<IResult> Add(string group, Input input, OnGroup on, CancellationToken stop)
    {
        var request = new Request(input.Text("role", 200), input.Text("organisation", Key.MaxLength), input.Text("person", Key.MaxLength), input.Choice<Seat>("seat"), input.Date("from"));
        var person = await on.Db.Person(request.Person, stop);
        var organisation = request.Organisation is null ? person?.OrganisationId : (await on.Db.Organisation(request.Organisation, stop))?.Id;
        var role = request.Role ?? person?.Title;
        input.Flaws.Require(request.Person is null || person is not null, "person", GroupWords.PersonUnknown);
        input.Flaws.Require(request.Organisation is null || organisation is not null, "organisation", GroupWords.OrganisationUnknown);
        input.Flaws.Require(role is not null, "role", GroupWords.RoleMissing);
        return await on.Do(group, input, async found =>
        {
            if (!found.LastsOn(on.Today))
            {
                return GroupRefusals.Ended.With(found.Name);
            }

            if (person is not null && await Holds(on, found, person.Id, null, stop))
            {
                return GroupRefusals.SeatTwice.With(person.Name);
            }

            on.Db.Add(new Membership { GroupId = found.Id, Role = role!, OrganisationId = organisation, PersonId = person?.Id, Seat = request.Seat ?? Seat.Member, From = request.From ?? on.Today });
            return null;
        }, _ => GroupWords.MemberAdded.With(role), "#medlemmer", stop);
    }

    internal static async Task<IResult> Give(string group, Guid seat, Input input, OnGroup on, CancellationToken stop)
    {
        var request = new GiveRequest(input.Text("person", Key.MaxLength));
        var person = await on.Db.Person(request.Person, stop);
        input.Flaws.Require(request.Person is null || person is not null, "person", GroupWords.PersonUnknown);
        return await on.Do(group, input, async found =>
        {
            if (await Find(on, found, seat, stop) is not { } held)
            {
                return Unknown;
            }

            if (person is not null && await Holds(on, found, person.Id, held.Id, stop))
            {
                return GroupRefusals.SeatTwice.With(person.Name);
            }

            // The one who held it keeps her days: the place goes on in a new row.
            if (held.PersonId is not null && held.From < on.Today)
            {
                held.To = on.Today.AddDays(-1);
                on.Db.Add(new Membership { GroupId = found.Id, Role = held.Role, OrganisationId = held.OrganisationId, Seat = held.Seat, PersonId = person?.Id, From = on.Today });
            }
            else
            {
                held.PersonId = person?.Id;
            }

            return null;
        }, _ => GroupWords.SeatGiven.With(person?.Name ?? GroupWords.Nobody), "#medlemmer", stop);
    }

    internal static Task<IResult> End(string group, Guid seat, Input input, OnGroup on, CancellationToken stop)
    {
        var day = input.Date("lastDay");
        input.Flaws.Require(day is not null || input.Flaws.Of("lastDay").Any(), "lastDay", GroupWords.LastDayMissing);
        return on.Do(group, input, async found =>
        {
            if (await Find(on, found, seat, stop) is not { } held)
            {
                return Unknown;
            }

            if (day < held.From)
            {
                return GroupRefusals.SeatEndsBefore.With(held.From);
            }

            held.To = day;
            return null;
        }, _ => GroupWords.SeatEnded.With(day), "#medlemmer", stop);
    }

    private static readonly Refusal Unknown = new("governance.seat-unknown", new("Vi fant ikke plassen.", "Vi fann ikkje plassen.", "We could not find the place."), RefusalKind.Absent);

    private static Task<Membership?> Find(OnGroup on, Group group, Guid seat, CancellationToken stop)
    {
        var id = EntryId.From(seat);
        return on.Db.Set<Membership>().SingleOrDefaultAsync(row => row.GroupId == group.Id && row.Id == id, stop);
    }

    private static async Task<bool> Holds(OnGroup on, Group group, PersonId person, EntryId? but, CancellationToken stop) =>
        (await on.Db.Set<Membership>().AsNoTracking().Where(row => row.GroupId == group.Id && row.PersonId == person).ToListAsync(stop)).Exists(row => row.Id != but && (row.To is null || row.To >= on.Today));
}

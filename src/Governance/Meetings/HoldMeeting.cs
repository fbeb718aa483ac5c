using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;

namespace Samspill.Governance.Meetings;

/// <summary>Move a meeting, note who came, say that it has been held, or cancel it with the reason.</summary>
public static class HoldMeeting
{
    /// <summary>When and where it is to be.</summary>
    public sealed record ChangeRequest(MeetingFields Fields);

    /// <summary>How the holder of each place took part, under the place's identity.</summary>
    public sealed record AttendanceRequest(IReadOnlyDictionary<string, Presence> Places);

    /// <summary>Why it is not held.</summary>
    public sealed record CancelRequest(string Because);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Change(string meeting, Input input, OnMeeting on, CancellationToken stop)
    {
        var fields = await MeetingFields.Read(input, on.Db, stop);
        return await on.Do(meeting, input, async (found, _) =>
        {
            if (found.Status != MeetingStatus.Planned)
            {
                return MeetingRefusals.NotPlanned;
            }

            // Those who were called are called anew when the day or the hour is another.
            found.CalledOn = (found.On, found.Begins) == (fields.On, fields.Begins) ? found.CalledOn : null;
            await fields.WriteOn(found, on.Db, stop);
            return null;
        }, () => MeetingWords.Changed, "", stop);
    }

    internal static async Task<IResult> Attend(string meeting, Input input, OnMeeting on, CancellationToken stop)
    {
        return await on.Do(meeting, input, async (found, group) =>
        {
            if (found.Status == MeetingStatus.Cancelled)
            {
                return MeetingRefusals.Cancelled;
            }

            var places = (await on.Db.Set<Membership>().AsNoTracking().Where(seat => seat.GroupId == group.Id).ToListAsync(stop)).Where(seat => seat.HoldsOn(found.On)).ToList();
            var noted = await on.Db.Set<Attendance>().Where(row => row.MeetingId == found.Id).ToDictionaryAsync(row => row.MembershipId, stop);
            foreach (var place in places)
            {
                if (input.Choice<Presence>("p-" + place.Id.Value) is not { } presence)
                {
                    continue;
                }

                if (noted.TryGetValue(place.Id, out var row))
                {
                    row.Presence = presence;
                }
                else
                {
                    on.Db.Add(new Attendance { MeetingId = found.Id, MembershipId = place.Id, Presence = presence });
                }
            }

            return null;
        }, () => MeetingWords.AttendanceSaved, "#oppmote", stop);
    }

    internal static Task<IResult> Held(string meeting, Input input, OnMeeting on, CancellationToken stop) => on.Do(meeting, input, (found, _) =>
    {
        if (found.Status != MeetingStatus.Planned)
        {
            return Task.FromResult<Refusal?>(MeetingRefusals.NotPlanned);
        }

        if (found.On > on.Today)
        {
            return Task.FromResult<Refusal?>(MeetingRefusals.InFuture.With(found.On));
        }

        found.Status = MeetingStatus.Held;
        return Task.FromResult<Refusal?>(null);
    }, () => MeetingWords.Closed, "", stop);

    internal static Task<IResult> Cancel(string meeting, Input input, OnMeeting on, CancellationToken stop)
    {
        var request = new CancelRequest(input.Required("because", MeetingWords.CancelMissing, 500));
        return on.Do(meeting, input, (found, _) =>
        {
            if (found.Status != MeetingStatus.Planned)
            {
                return Task.FromResult<Refusal?>(MeetingRefusals.NotPlanned);
            }

            (found.Status, found.CancelledBecause) = (MeetingStatus.Cancelled, request.Because);
            return Task.FromResult<Refusal?>(null);
        }, () => MeetingWords.CancelledNow, "", stop);
    }
}

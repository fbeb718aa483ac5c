using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Decisions;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Governance.Meetings;

/// <summary>Write the minutes while the meeting runs: a few words to each matter, which become a decision or an initiative in one press.</summary>
public static class WriteMinutes
{
    /// <summary>What was said and agreed, built on the version of the line that was read.</summary>
    public sealed record Request(string? Minutes, int? Version);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static Task<IResult> Handle(string meeting, Guid line, Input input, OnMeeting on, CancellationToken stop)
    {
        var request = new Request(input.Text("minutes", 4000), input.BuiltOn());
        return on.Do(meeting, input, async (found, _) =>
        {
            if (found.Status == MeetingStatus.Cancelled)
            {
                return MeetingRefusals.Cancelled;
            }

            if (await on.Line(found, line, stop) is not { } row)
            {
                return MeetingRefusals.LineUnknown;
            }

            if (row.Version != request.Version)
            {
                return MeetingRefusals.SavedBySomebodyElse;
            }

            row.Minutes = request.Minutes;
            return null;
        }, () => MeetingWords.MinutesSaved, "#sak-" + line, stop);
    }

    internal static Task<IResult> Decide(string meeting, Guid line, Input input, OnMeeting on, CancellationToken stop) => on.Do(meeting, input, async (found, group) =>
    {
        var (row, refusal) = await Open(on, found, line, stop);
        if (row is null)
        {
            return refusal;
        }

        if (row.DecisionId is not null)
        {
            return MeetingRefusals.LineTakenUp;
        }

        var made = new Decision { Key = await on.Db.FreeKey<Decision>(row.Title, stop), GroupId = group.Id, On = found.On, Title = row.Title, Says = row.Minutes!, Goals = row.Goal, MeetingId = found.Id };
        on.Db.Add(made);
        row.DecisionId = made.Id;
        return null;
    }, () => MeetingWords.DecisionMade, "#sak-" + line, stop);

    internal static Task<IResult> Begin(string meeting, Guid line, Input input, OnMeeting on, IEnumerable<IInitiativeStart> initiatives, CancellationToken stop) => on.Do(meeting, input, async (found, group) =>
    {
        var (row, refusal) = await Open(on, found, line, stop);
        if (row is null)
        {
            return refusal;
        }

        if (row.Initiative is not null)
        {
            return MeetingRefusals.LineTakenUp;
        }

        if (initiatives.FirstOrDefault() is not { } start)
        {
            return MeetingRefusals.NoProgramme;
        }

        var begun = await start.Begin(on.Db.Here, row.Title, row.Goal, MeetingWords.FromMeeting.With(group.Name, found.On).Then(Text.Same(row.Minutes!)).AsTyped(), stop);
        row.Initiative = begun.Key;
        return null;
    }, () => MeetingWords.InitiativeMade, "#sak-" + line, stop);

    private static async Task<(AgendaLine? Line, Refusal? Refusal)> Open(OnMeeting on, Meeting meeting, Guid line, CancellationToken stop) =>
        meeting.Status == MeetingStatus.Cancelled ? (null, MeetingRefusals.Cancelled)
        : await on.Line(meeting, line, stop) is not { } row ? (null, MeetingRefusals.LineUnknown)
        : row.Minutes is null ? (null, MeetingRefusals.NothingDecided) : (row, null);
}

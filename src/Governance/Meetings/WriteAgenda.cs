using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Governance.Meetings;

/// <summary>
/// Make a meeting's agenda: filled from what stands open in every arena, and by hand. Filling again brings only what is new; what was
/// there stays with its minutes.
/// </summary>
public static class WriteAgenda
{
    private const int MostPerReason = 12;

    /// <summary>A matter of one's own.</summary>
    public sealed record Request(string Title, string? Why);

    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Fill(string meeting, Input input, OnMeeting on, CancellationToken stop)
    {
        var added = 0;
        return await on.Do(meeting, input, async (found, _) =>
        {
            if (found.Status == MeetingStatus.Cancelled)
            {
                return MeetingRefusals.Cancelled;
            }

            var lines = await on.Lines(found, stop);
            var known = lines.Select(line => line.Matter).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var number = lines.Count == 0 ? 0 : lines[^1].Number;
            foreach (var proposal in await Gather(on.Sources, on.Db, stop))
            {
                if (known.Add(proposal.Id))
                {
                    added++;
                    on.Db.Add(Line(found, ++number, proposal));
                }
            }

            return null;
        }, () => added == 0 ? MeetingWords.NothingNew : MeetingWords.Filled.Of(added), "#saker", stop);
    }

    internal static Task<IResult> Add(string meeting, Input input, OnMeeting on, CancellationToken stop)
    {
        var request = new Request(input.Required("title", MeetingWords.LineTitleMissing, 300), input.Text("why", 1000));
        return on.Do(meeting, input, async (found, _) =>
        {
            if (found.Status == MeetingStatus.Cancelled)
            {
                return MeetingRefusals.Cancelled;
            }

            var number = await on.Db.Set<AgendaLine>().Where(row => row.MeetingId == found.Id).MaxAsync(row => (int?)row.Number, stop) ?? 0;
            on.Db.Add(new AgendaLine { MeetingId = found.Id, Number = number + 1, Title = request.Title, Why = request.Why });
            return null;
        }, () => MeetingWords.LineAdded, "#saker", stop);
    }

    internal static Task<IResult> Remove(string meeting, Guid line, Input input, OnMeeting on, CancellationToken stop) => on.Do(meeting, input, async (found, _) =>
    {
        if (await on.Line(found, line, stop) is not { } row)
        {
            return MeetingRefusals.LineUnknown;
        }

        if (row.Minutes is not null || row.DecisionId is not null || row.Initiative is not null)
        {
            return MeetingRefusals.LineUsed;
        }

        on.Db.Remove(row);
        return null;
    }, () => MeetingWords.LineRemoved, "#saker", stop);

    internal static Task<IResult> MoveUp(string meeting, Guid line, Input input, OnMeeting on, CancellationToken stop) => on.Do(meeting, input, async (found, _) =>
    {
        var lines = await on.Lines(found, stop);
        var at = lines.FindIndex(row => row.Id.Value == line);
        if (at < 0)
        {
            return MeetingRefusals.LineUnknown;
        }

        if (at > 0)
        {
            (lines[at].Number, lines[at - 1].Number) = (lines[at - 1].Number, lines[at].Number);
        }

        return null;
    }, () => MeetingWords.Moved, "#saker", stop);

    /// <summary>What every arena proposes, in the order meetings take it, and no more of each kind than a meeting can carry.</summary>
    internal static async Task<IReadOnlyList<AgendaProposal>> Gather(IEnumerable<IAgendaSource> sources, SamspillDb db, CancellationToken stop)
    {
        var all = new List<AgendaProposal>();
        foreach (var source in sources)
        {
            all.AddRange(await source.Propose(db.Here, stop));
        }

        return [.. all.GroupBy(proposal => proposal.Reason).OrderBy(reason => reason.Key).SelectMany(reason => reason.Take(MostPerReason))];
    }

    /// <summary>A line speaks the language of the one who fills the agenda, as everything written in minutes does.</summary>
    private static AgendaLine Line(Meeting meeting, int number, AgendaProposal proposal) => new()
    {
        MeetingId = meeting.Id, Number = number, Title = proposal.Title.AsTyped(), Why = proposal.Why.AsTyped(), Address = proposal.Address, Goal = proposal.Goal, Matter = proposal.Id, IsDemo = proposal.IsDemo,
    };
}

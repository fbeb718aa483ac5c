using Microsoft.AspNetCore.Http;
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

    /// <summary>The boxes of all matters: `m-` and the matter's identity for what is written, `b-` and the same for the mark of the text it began from.</summary>
    public sealed record AllRequest(IReadOnlyDictionary<string, string> Boxes);

    /// <summary>What it is called; needed when the minutes do not say it after `Vedtak:` or `Tiltak:`.</summary>
    public sealed record NameRequest(string? Title);

    internal static Task<IResult> All(string meeting, Input input, OnMeeting on, CancellationToken stop) => on.Do(meeting, input, (found, _) =>
        Task.FromResult(found.Status == MeetingStatus.Cancelled ? MeetingRefusals.Cancelled : null), () => MeetingWords.MinutesSaved, "#saker", stop);

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
                return MeetingRefusals.SavedMeanwhile.With(row.Title);
            }

            row.Minutes = request.Minutes;
            return null;
        }, () => MeetingWords.MinutesSaved, "#sak-" + line, stop);
    }

    internal static Task<IResult> Decide(string meeting, Guid line, Input input, OnMeeting on, IEnumerable<IMatterSettled> settlers, CancellationToken stop) => on.Do(meeting, input, async (found, group) =>
    {
        var (row, refusal) = await Open(on, found, line, stop);
        if (row is null || row.DecisionId is not null)
        {
            return refusal ?? MeetingRefusals.LineTakenUp;
        }

        var says = InMinutes.Decision(row.Minutes!) ?? row.Minutes!;
        if (Name(input, isDecision: true, line, InMinutes.Decision(row.Minutes!)) is not { } title)
        {
            return null;
        }

        var made = new Decision { Key = await on.Db.FreeKey<Decision>(title, stop), GroupId = group.Id, On = found.On, Title = title, Says = says, Goals = row.Goal, MeetingId = found.Id };
        on.Db.Add(made);
        row.DecisionId = made.Id;
        foreach (var settler in row.Matter is null ? [] : settlers)
        {
            await settler.Settle(on.Db.Here, row.Matter!, new(title, group.Name, found.On), stop);
        }

        return null;
    }, () => MeetingWords.DecisionMade, "#sak-" + line, stop);

    internal static Task<IResult> Begin(string meeting, Guid line, Input input, OnMeeting on, IEnumerable<IInitiativeStart> initiatives, CancellationToken stop) => on.Do(meeting, input, async (found, group) =>
    {
        var (row, refusal) = await Open(on, found, line, stop);
        if (row is null || row.Initiative is not null)
        {
            return refusal ?? MeetingRefusals.LineTakenUp;
        }

        if (initiatives.FirstOrDefault() is not { } start)
        {
            return MeetingRefusals.NoProgramme;
        }

        var words = InMinutes.Initiative(row.Minutes!);
        if (Name(input, isDecision: false, line, words) is not { } title)
        {
            return null;
        }

        var begun = await start.Begin(on.Db.Here, title, row.Goal, MeetingWords.FromMeeting.With(group.Name, found.On).Then(Text.Same(words ?? row.Minutes!)).AsTyped(), stop);
        row.Initiative = begun.Key;
        return null;
    }, () => MeetingWords.InitiativeMade, "#sak-" + line, stop);

    /// <summary>What it is to be called: as she says, else as the minutes say it; null, with a flaw, when neither does.</summary>
    private static string? Name(Input input, bool isDecision, Guid line, string? inMinutes)
    {
        var field = input.IsJson ? "title" : MinutesBoxes.NameOf(isDecision, line);
        var name = input.Text(field, 200) ?? (inMinutes is null ? null : InMinutes.Name(inMinutes));
        input.Flaws.Require(name is not null, field, isDecision ? MeetingWords.DecisionUnnamed : MeetingWords.InitiativeUnnamed);
        return name;
    }

    private static async Task<(AgendaLine? Line, Refusal? Refusal)> Open(OnMeeting on, Meeting meeting, Guid line, CancellationToken stop) =>
        meeting.Status == MeetingStatus.Cancelled ? (null, MeetingRefusals.Cancelled)
        : await on.Line(meeting, line, stop) is not { } row ? (null, MeetingRefusals.LineUnknown)
        : meeting.IsAhead(on.Today) ? (null, MeetingRefusals.NotYet.With(meeting.On))
        : row.Minutes is null ? (null, MeetingRefusals.NothingDecided) : (row, null);
}

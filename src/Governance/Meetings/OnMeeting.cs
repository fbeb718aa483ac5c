using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Meetings;

/// <summary>One deed on one meeting: found, the right to it checked, what stands in the page's boxes of minutes kept, done, saved. What is refused is said on the meeting's own page, with the input kept.</summary>
internal sealed class OnMeeting(SamspillDb db, Reader reader, Frame frame, IEnumerable<IAgendaSource> sources)
{
    public SamspillDb Db => db;

    public IEnumerable<IAgendaSource> Sources => sources;

    public Reader Reader => reader;

    /// <summary>The first word of the partnership's addresses.</summary>
    public string Slug => frame.PartnershipSlug!;

    public DateOnly Today => db.Scene.Clock.Today;

    /// <summary>The meeting of this key; null when there is none.</summary>
    public static Task<Meeting?> Find(SamspillDb db, string meeting, CancellationToken stop) =>
        db.Set<Meeting>().ByKey(meeting, stop);

    public async Task<IResult> Do(string meeting, Input input, Func<Meeting, Group, Task<Refusal?>> deed, Func<Text> notice, string place, CancellationToken stop)
    {
        if (await Find(db, meeting, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var group = await db.Set<Group>().SingleAsync(row => row.Id == found.GroupId, stop);
        return await db.CarryOut(
            input,
            () => ShowMeeting.Handle(meeting, db, reader, sources, stop),
            async () => await OnGroup.Leads(db, reader, group.Id, stop) ? await MinutesBoxes.Save(this, found, input, stop) ?? await deed(found, group) : GroupRefusals.NotYours.With(group.Name),
            MeetingRefusals.SavedBySomebodyElse,
            () => Answer.Done(frame.At("/moter/" + found.Key + place), new { meeting = found.Key, version = found.Version }, notice()),
            stop);
    }

    /// <summary>A line of the meeting's agenda; null when it has none of this identity.</summary>
    public Task<AgendaLine?> Line(Meeting meeting, Guid line, CancellationToken stop)
    {
        var id = EntryId.From(line);
        return db.Set<AgendaLine>().SingleOrDefaultAsync(row => row.MeetingId == meeting.Id && row.Id == id, stop);
    }

    public Task<List<AgendaLine>> Lines(Meeting meeting, CancellationToken stop) => db.Set<AgendaLine>().Where(row => row.MeetingId == meeting.Id).OrderBy(row => row.Number).ToListAsync(stop);
}

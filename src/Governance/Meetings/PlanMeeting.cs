using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Governance.Meetings;

/// <summary>Plan a meeting of a group: its day, its hours, its place; or a workshop in a municipality.</summary>
public static class PlanMeeting
{
    /// <summary>When and where.</summary>
    public sealed record Request(MeetingFields Fields);

    internal static async Task<IResult> Handle(string group, Input input, SamspillDb db, Reader reader, Frame frame, IEnumerable<IGoalSource> goals, CancellationToken stop)
    {
        if (await OnGroup.Find(db, group, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(await MeetingFields.Read(input, db, stop));
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowGroup.Handle(group, db, reader, goals, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (!await OnGroup.Leads(db, reader, found.Id, stop))
        {
            return Answer.Refused(GroupRefusals.NotYours.With(found.Name), input, Page);
        }

        if (!found.LastsOn(request.Fields.On!.Value))
        {
            return Answer.Refused(GroupRefusals.Ended.With(found.Name), input, Page);
        }

        var made = new Meeting { Key = await db.FreeKey<Meeting>($"{found.Key}-{request.Fields.On:yyyy-MM-dd}", stop), GroupId = found.Id };
        await request.Fields.WriteOn(made, db, stop);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/moter/" + made.Key), new { meeting = made.Key, version = made.Version }, MeetingWords.Planned.With(made.On));
    }
}

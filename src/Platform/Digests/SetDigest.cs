using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Platform.Work;
using Samspill.Ui;

namespace Samspill.Platform.Digests;

/// <summary>Chooses the weekday of one's own digest, or none.</summary>
public static class SetDigest
{
    /// <summary>Monday to Friday, or Never.</summary>
    public sealed record Request(DigestDay Day);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, Week week, CancellationToken stop)
    {
        var day = input.Choice<DigestDay>("day");
        input.Flaws.Require(day is not null || input.Flaws.Of("day").Any(), "day", DigestWords.DayMissing);
        if (reader.PersonId is not { } person)
        {
            return Answer.Absent;
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowWork.Handle(null, null, null, week, frame, stop));
        }

        await DigestWish.Set(db, person, day!.Value, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/min-uke"), new { day }, DigestWords.DaySaved);
    }

    /// <summary>The day the next digest goes on, moved past days that are not worked; null when she wants none.</summary>
    internal static DateOnly? Next(DigestDay wish, DateOnly today)
    {
        if (wish == DigestDay.Never)
        {
            return null;
        }

        var day = Clock.MondayOf(today).AddDays((int)wish);
        return Workdays.OnOrAfter(day <= today ? day.AddDays(7) : day);
    }
}

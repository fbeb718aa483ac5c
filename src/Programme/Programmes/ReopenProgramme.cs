using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Questions;
using Samspill.Platform.Rights;
using Samspill.Programme.Challenges;

namespace Samspill.Programme.Programmes;

/// <summary>Open a closed programme again, with a reason that stays beside it. Refused once somebody has looked for its effects after the last day.</summary>
public static class ReopenProgramme
{
    /// <summary>Why it is opened again.</summary>
    public sealed record Request(string Because);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, KeptFacts kept, Ui.Frame frame, Reader reader, CancellationToken stop)
    {
        var because = input.Required("because", ClosureWords.ReopenMissing, 1000);
        if (await db.TheProgramme().FirstOrDefaultAsync(stop) is not { } programme)
        {
            return Answer.Absent;
        }

        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowProgramme.Handle(null, null, db, kept, frame, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var looks = await db.Set<EffectReview>().ToListAsync(stop);
        if (programme.Reopen(looks.Exists(look => look.ReviewedOn is not null)) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        // The days were counted from a last day that is no more; closing again proposes them anew.
        db.RemoveRange(looks);
        db.Add(new Comment { Kind = "program", RecordKey = programme.Key.Value, AuthorId = reader.PersonId, Says = ClosureWords.ReopenedBecause.With(because), WrittenOn = db.Scene.Clock.Today });
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(""), new { programme = programme.Key, programme.ClosedOn }, ClosureWords.Reopened);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Mail;
using Samspill.Platform.Records;
using Samspill.Ui;

namespace Samspill.Platform.Erasure;

/// <summary>Says no to a request to be erased, with the reason that the person is told.</summary>
public static class DeclineErasure
{
    /// <summary>Why the answer is no.</summary>
    public sealed record Request(string Because);

    internal static async Task<IResult> Handle(string person, Input input, SamspillDb db, Frame frame, ArenaList arenas, CancellationToken stop)
    {
        if (await db.Named<Person, PersonId>(person).Where(row => row.ErasedOn == null).SingleOrDefaultAsync(stop) is not { } found)
        {
            return Answer.Absent;
        }

        var because = input.Required("because", ErasureRequestRefusals.NoWithoutReason.Says, 1000);
        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowErasure.Handle(person, db, arenas, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var request = await db.Set<ErasureRequest>().SingleOrDefaultAsync(row => row.PersonId == found.Id && row.Answer == ErasureAnswer.Waiting, stop);
        if ((request is null ? ErasureRequestRefusals.Answered : request.Settle(ErasureAnswer.Declined, because, db.Scene.Clock.Real)) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        db.Mail(found, ErasureRequestWords.NoSubject, ErasureRequestWords.NoBody.With(because), "/meg/opplysninger");
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/personer/{found.Key}/slett"), new { person = found.Key, answer = ErasureAnswer.Declined }, ErasureRequestWords.IsDeclined);
    }
}

/// <summary>When she is erased: her waiting request is answered, and what she and others wrote in it goes with her.</summary>
internal sealed class ForgetRequest(SamspillDb db) : IPersonTrace
{
    public async Task Forget(PartnershipId partnership, PersonId person, IReadOnlyList<string> names, string instead, CancellationToken stop)
    {
        foreach (var request in await db.Set<ErasureRequest>().Where(row => row.PersonId == person).ToListAsync(stop))
        {
            if (request.Answer == ErasureAnswer.Waiting)
            {
                request.Settle(ErasureAnswer.Erased, null, db.Scene.Clock.Real);
            }

            request.Empty();
        }
    }
}

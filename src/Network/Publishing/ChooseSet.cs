using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Network.Publishing;

/// <summary>Share a set, or hold it back. What is held back is withdrawn at once: those who have fetched it are told that it is gone.</summary>
public static class ChooseSet
{
    /// <summary>The set, and whether it is to be shared.</summary>
    public sealed record Request(string Set, bool IsShared);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, SharingLedger ledger, SharingPlace place, Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Required("set", SharingWords.SetMissing, 40), input.Ticked("isShared"));
        var set = ledger.Sets.FirstOrDefault(set => set.Name == request.Set);
        input.Flaws.Require(set is not null || input.Flaws.Any, "set", SharingWords.SetMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowSharing.Handle(db, reader, ledger, place, stop));
        }

        var choice = await db.Set<SharingChoice>().SingleOrDefaultAsync(row => row.Set == request.Set, stop) ?? db.Add(new SharingChoice { Set = request.Set }).Entity;
        choice.IsShared = request.IsShared;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/nettverk/deling"), request, (request.IsShared ? SharingWords.NowShared : SharingWords.NowHeldBack).With(set!.Title));
    }
}

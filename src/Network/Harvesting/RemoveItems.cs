using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Network.Harvesting;

/// <summary>Remove the records and figures that came from a source we have stopped fetching from. The source and how its harvests went stand.</summary>
public static class RemoveItems
{
    /// <summary>Nothing is asked.</summary>
    public sealed record Request;

    internal static async Task<IResult> Handle(string source, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (await db.Set<HarvestSource>().AsNoTracking().ByKey(source, stop) is not { } found)
        {
            return Answer.Absent;
        }

        Task<IResult> Page() => ShowSource.Handle(source, db, reader, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (found.EndedOn is null)
        {
            return Answer.Refused(SourceRefusals.StillFetched, input, Page);
        }

        // None of it is in the search, which left it out when the source was stopped, so nothing needs to follow.
        await using var turn = await db.BeginWrite(stop);
        var removed = await db.Set<HarvestedItem>().Where(row => row.SourceId == found.Id).ExecuteDeleteAsync(stop);
        await db.Set<HarvestedFigure>().Where(row => row.SourceId == found.Id).ExecuteDeleteAsync(stop);
        await turn.Commit(stop);
        return Answer.Done(frame.At("/nettverk/kilder/" + source), new { source, removed }, SourceWords.Removed.Of(removed));
    }
}

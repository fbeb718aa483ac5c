using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Trust.Ranks;

/// <summary>Remove a report that was taken in wrongly, with all its places. The trail keeps what it said.</summary>
public static class RemoveBenchmark
{
    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static async Task<IResult> Handle(string benchmark, Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ImportBenchmark.Show(db, reader, stop));
        }

        await using var turn = await db.BeginAlone(stop);
        if (await db.Set<Benchmark>().ByKey(benchmark, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var ranks = await db.Set<BenchmarkRank>().Where(row => row.BenchmarkId == found.Id).ToListAsync(stop);
        db.RemoveRange(ranks);
        db.Remove(found);
        await db.SaveChangesAsync(stop);
        await turn.Commit(stop);
        return Answer.Done(frame.At("/tillit/sammenligning"), new { benchmark = found.Key, ranks = ranks.Count }, RankWords.Removed.With(found.Report));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Trust.Answering;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Results;

/// <summary>Release a round's results, once: all figures that may be shown are reckoned and kept, and the counts behind them are destroyed.</summary>
public static class ReleaseWave
{
    /// <summary>Nothing is asked.</summary>
    public sealed record NoRequest;

    internal static Task<IResult> Handle(string wave, Input input, OnWave on, CancellationToken stop) => on.Do(wave, input, async found =>
    {
        if (found.Release(on.Today) is { } no)
        {
            return no;
        }

        var groups = await on.Db.Set<Respondents>().AsNoTracking().Where(row => row.WaveId == found.Id).ToListAsync(stop);
        var ids = groups.ConvertAll(group => group.Id);
        var tallies = await on.Db.Set<Tally>().Where(row => ids.Contains(row.RespondentsId)).ToListAsync(stop);
        var counted = groups.ConvertAll(group => new Counted(group, tallies.FindAll(tally => tally.RespondentsId == group.Id)));
        if (Releasing.Of(found, counted, await Before(on.Db, found, stop)) is not { } rows)
        {
            return WaveRefusals.NotSafe;
        }

        on.Db.AddRange(rows);
        on.Db.RemoveRange(tallies);
        return null;
    }, found => WaveWords.ReleasedNow.With(found.Title), "", stop);

    /// <summary>What was released of the last round before this by the same instrument.</summary>
    private static async Task<IReadOnlyList<ReleasedScore>> Before(SamspillDb db, Wave wave, CancellationToken stop)
    {
        var last = await db.Set<Wave>().AsNoTracking().Where(row => row.Instrument == wave.Instrument && row.State == WaveState.Released && row.Id != wave.Id).OrderByDescending(row => row.ClosedOn).ThenByDescending(row => row.ReleasedOn).FirstOrDefaultAsync(stop);
        return last is null ? [] : await db.Set<ReleasedScore>().AsNoTracking().Where(row => row.WaveId == last.Id).ToListAsync(stop);
    }
}

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
        if (Releasing.Of(found, counted, await Earlier(on.Db, found, stop)) is not { } rows)
        {
            return WaveRefusals.NotSafe;
        }

        on.Db.AddRange(rows);
        on.Db.RemoveRange(tallies);
        return null;
    }, found => WaveWords.ReleasedNow.With(found.Title), "", stop);

    /// <summary>What was released of earlier rounds by the same instrument, the last first.</summary>
    internal static async Task<IReadOnlyList<Release>> Earlier(SamspillDb db, Wave wave, CancellationToken stop)
    {
        var waves = await db.Set<Wave>().AsNoTracking().Where(row => row.Instrument == wave.Instrument && row.State == WaveState.Released && row.Id != wave.Id && row.ClosedOn <= wave.ClosedOn && (wave.ReleasedOn == null || row.ReleasedOn <= wave.ReleasedOn)).OrderByDescending(row => row.ClosedOn).ThenByDescending(row => row.ReleasedOn).Select(row => row.Id).ToListAsync(stop);
        var rows = (await db.Set<ReleasedScore>().AsNoTracking().Where(row => waves.Contains(row.WaveId)).ToListAsync(stop)).ToLookup(row => row.WaveId);
        return waves.ConvertAll(id => new Release([.. rows[id]]));
    }
}

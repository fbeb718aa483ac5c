using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Jobs;

namespace Samspill.Trust.Waves;

/// <summary>
/// Closes a round the day after its last day to answer, as anybody who may would: those who were invited are not remembered a day longer
/// than they can answer. What is to come of it stands: it waits to be released, and the meeting is still owed its results.
/// </summary>
internal sealed class CloseRounds(SamspillDb db) : IDailyChore
{
    public async Task Do(CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        if (!await db.Set<Wave>().AnyAsync(row => row.State == WaveState.Open && row.ClosesOn < today, stop))
        {
            return;
        }

        await using var turn = await db.BeginAlone(stop);
        db.ChangeTracker.Clear();
        foreach (var wave in await db.Set<Wave>().Where(row => row.State == WaveState.Open && row.ClosesOn < today).ToListAsync(stop))
        {
            if (wave.Close(today) is null)
            {
                await RunWave.Forget(db, wave.Id, stop);
            }
        }

        await db.SaveChangesAsync(stop);
        await turn.Commit(stop);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Jobs;
using Samspill.Platform.Retention;

namespace Samspill.Platform.Erasure;

/// <summary>Removes requests that were answered longer ago than the installation keeps them. The trail still tells that they were asked and answered.</summary>
internal sealed partial class ForgetRequests(SamspillDb db, ILogger<ForgetRequests> log) : IDailyChore
{
    public async Task Do(CancellationToken stop)
    {
        var days = (await db.Set<Upkeep>().AsNoTracking().SingleOrDefaultAsync(stop) ?? new Upkeep()).RequestDays;
        var before = db.Scene.Clock.Real.AddDays(-days);
        var old = await db.Set<ErasureRequest>().Where(request => request.AnsweredAt < before).ToListAsync(stop);
        if (old.Count > 0)
        {
            db.RemoveRange(old);
            await db.SaveChangesAsync(stop);
            Removed(log, old.Count);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Outlived and removed: {Count} answered requests to be erased")]
    private static partial void Removed(ILogger log, int count);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Jobs;

/// <summary>Something a room does by itself for each day of the work, in each partnership. Doing it again the same day changes nothing.</summary>
public interface IDailyChore
{
    /// <summary>Does what the day asks for in the partnership that has been entered.</summary>
    Task Do(CancellationToken stop);
}

/// <summary>Goes through the partnerships and lets each room do what a new day of the work asks for. Looks often, so that a machine that slept is not a day behind.</summary>
[DisallowConcurrentExecution]
internal sealed class DailyRound(IServiceScopeFactory scopes, LastRound last) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (last.IsNewDay())
        {
            await Go(scopes, cancellationToken);
            last.Done();
        }
    }

    /// <summary>Every chore in every partnership, each by itself: one that fails stops neither the others nor the next partnership.</summary>
    /// <exception cref="AggregateException">What failed, when all are through.</exception>
    public static async Task Go(IServiceScopeFactory scopes, CancellationToken stop)
    {
        await using var outer = scopes.CreateAsyncScope();
        var partnerships = await outer.ServiceProvider.GetRequiredService<SamspillDb>().Set<Partnership>().AsNoTracking().Select(partnership => partnership.Id).ToListAsync(stop);
        var faults = new List<Exception>();
        foreach (var partnership in partnerships)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<SamspillDb>().Scene.Enter(partnership);
            foreach (var chore in scope.ServiceProvider.GetServices<IDailyChore>())
            {
                try
                {
                    await chore.Do(stop);
                }
                catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
                {
                    faults.Add(fault);
                }
            }
        }

        if (faults.Count > 0)
        {
            throw new AggregateException("Some of the day's chores failed; the others are done.", faults);
        }
    }
}

/// <summary>The day of the work that the round was last gone on this machine. A machine that starts anew goes it again, which changes nothing.</summary>
internal sealed class LastRound(Clock clock)
{
    private DateOnly day;

    public bool IsNewDay() => day != clock.Today;

    public void Done() => day = clock.Today;
}

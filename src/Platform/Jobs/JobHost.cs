using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Samspill.Platform.Jobs;

/// <summary>Starts the scheduler in the background, some seconds after the site has begun to answer, and ends it with the site.</summary>
internal sealed partial class JobHost(ISchedulerFactory factory, IHostApplicationLifetime site, ILogger<JobHost> log) : BackgroundService, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private IScheduler? scheduler;

    /// <summary>Makes the schedule, in the database, and runs it. Making it again changes nothing.</summary>
    public async Task Begin(CancellationToken stop)
    {
        scheduler = await factory.GetScheduler(stop);
        foreach (var (job, trigger) in Schedule.All)
        {
            await scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true }, stop);
        }

        await scheduler.Start(stop);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (scheduler is { } running)
        {
            scheduler = null;
            await running.Shutdown(waitForJobsToComplete: true);
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await DisposeAsync();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await HasStarted(stoppingToken);
            using var timer = new PeriodicTimer(Pause);
            await timer.WaitForNextTickAsync(stoppingToken);
            await Begin(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends before the scheduler began.
        }
        catch (Exception fault)
        {
            // Pages and mails work without the scheduler: only retries and tidying wait.
            NotStarted(log, fault.Message);
        }
    }

    private Task HasStarted(CancellationToken stop)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        site.ApplicationStarted.Register(started.SetResult);
        return started.Task.WaitAsync(stop);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The scheduler did not start: {Fault}")]
    private static partial void NotStarted(ILogger log, string fault);
}

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Samspill.Platform.Jobs;

/// <summary>Starts the scheduler in the background, some seconds after the site has begun to answer, and ends it with the site.</summary>
internal sealed partial class JobHost(ISchedulerFactory factory, IHostApplicationLifetime site, ILogger<JobHost> log) : BackgroundService, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private IScheduler? scheduler;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await (ExecuteTask ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
            scheduler = await factory.GetScheduler(stoppingToken);
            await Schedule.Begin(scheduler, stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends before the scheduler began.
        }
        catch (Exception fault)
        {
            // Pages and mails work without the scheduler: only retries and tidying wait.
            NotStarted(log, Telemetry.Mask.Of(fault));
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

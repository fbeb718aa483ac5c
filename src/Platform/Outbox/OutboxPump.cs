using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Samspill.Platform.Outbox;

/// <summary>Sends what a save left in the outbox as soon as the save has been made. What it cannot send now, the next sweep takes.</summary>
internal sealed partial class OutboxPump(OutboxBell bell, Dispatch dispatch, ILogger<OutboxPump> log) : BackgroundService, IAsyncDisposable
{
    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        await (ExecuteTask ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await bell.Wait(stoppingToken);
                await dispatch.Sweep(stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                SweepFailed(log, Telemetry.Mask.Of(fault));
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox was not swept: {Fault}")]
    private static partial void SweepFailed(ILogger log, string fault);
}

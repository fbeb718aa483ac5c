using Quartz;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Jobs;

/// <summary>Sends what still waits in the outbox: what failed before, and what another process wrote.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepOutbox(Dispatch dispatch) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await dispatch.Sweep(cancellationToken);
}

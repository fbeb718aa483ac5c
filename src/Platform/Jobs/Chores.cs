using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Jobs;

/// <summary>Sends what still waits in the outbox: what failed before, and what another process wrote.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepOutbox(Dispatch dispatch) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await dispatch.Sweep(cancellationToken);
}

/// <summary>Removes what nobody needs any more: spent and expired links, and mails that went out a month ago.</summary>
[DisallowConcurrentExecution]
internal sealed class TidyUp(IServiceScopeFactory scopes) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Tidy(scopes, cancellationToken);

    public static async Task Tidy(IServiceScopeFactory scopes, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var now = db.Scene.Clock.Real;
        var (yesterday, lastMonth) = (now.AddDays(-1), now.AddDays(-30));
        await db.Set<SignInLink>().Where(link => link.ExpiresAt < yesterday || link.UsedAt < yesterday).ExecuteDeleteAsync(stop);
        await db.Set<OutboxMessage>().Where(message => message.SentAt < lastMonth || message.GivenUpAt < lastMonth).ExecuteDeleteAsync(stop);
    }
}

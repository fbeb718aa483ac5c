using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Retention;

/// <summary>Answers: what of yours has outlived its time? Asked once a day, outside every partnership.</summary>
public interface IOutlived
{
    /// <summary>What it removes, as the log names it: `mails`.</summary>
    string What { get; }

    /// <summary>Removes what is older than the rules allow; how many rows that was.</summary>
    Task<int> Remove(Upkeep rules, DateTimeOffset now, CancellationToken stop);
}

/// <summary>Removes each day what nobody needs any more, by the rules of the installation, and says in the log what it removed.</summary>
[DisallowConcurrentExecution]
internal sealed partial class TidyUp(IServiceScopeFactory scopes, DemoMode demo, ILogger<TidyUp> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (!demo.IsOn)
        {
            await Tidy(scopes, log, cancellationToken);
        }
    }

    /// <summary>One round; how many rows went.</summary>
    public static async Task<int> Tidy(IServiceScopeFactory scopes, ILogger log, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var (rules, now) = (await db.Upkeep(stop), db.Scene.Clock.Real);
        var removed = new List<(string What, int Rows)>();
        foreach (var source in scope.ServiceProvider.GetServices<IOutlived>())
        {
            removed.Add((source.What, await source.Remove(rules, now, stop)));
        }

        (rules.TidiedAt, rules.Tidied) = (now, removed.Sum(one => one.Rows));
        await db.SaveChangesAsync(stop);
        if (rules.Tidied > 0)
        {
            Tidied(log, string.Join(", ", removed.Where(one => one.Rows > 0).Select(one => $"{one.Rows} {one.What}")));
        }

        return rules.Tidied;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Outlived and removed: {What}")]
    private static partial void Tidied(ILogger log, string what);
}

/// <summary>Mails and facts that went out, or were given up, long ago.</summary>
internal sealed class OutlivedMails(SamspillDb db) : IOutlived
{
    public string What => "mails";

    public Task<int> Remove(Upkeep rules, DateTimeOffset now, CancellationToken stop)
    {
        var before = now.AddDays(-rules.MailDays);
        return db.Set<OutboxMessage>().Where(message => message.SentAt < before || message.GivenUpAt < before).ExecuteDeleteAsync(stop);
    }
}

/// <summary>Spent and expired sign-in links.</summary>
internal sealed class OutlivedLinks(SamspillDb db) : IOutlived
{
    public string What => "sign-in links";

    public Task<int> Remove(Upkeep rules, DateTimeOffset now, CancellationToken stop)
    {
        var before = now.AddDays(-rules.LinkDays);
        return db.Set<SignInLink>().Where(link => link.ExpiresAt < before || link.UsedAt < before).ExecuteDeleteAsync(stop);
    }
}

/// <summary>Sessions that were ended or ran out long ago, and states of sign-ins that could not come back any more.</summary>
internal sealed class OutlivedSessions(SamspillDb db) : IOutlived
{
    public string What => "sessions";

    public async Task<int> Remove(Upkeep rules, DateTimeOffset now, CancellationToken stop)
    {
        var before = now.AddDays(-rules.SessionDays);
        var unused = Kernel.Clock.DateOf(before);
        return await db.Set<OpenSession>().Where(session => session.EndedAt < before || session.LastUsedOn < unused).ExecuteDeleteAsync(stop)
            + await db.Set<Providers.SpentState>().Where(state => state.ExpiresAt < now).ExecuteDeleteAsync(stop);
    }
}

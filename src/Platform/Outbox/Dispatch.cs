using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Digests;
using Samspill.Platform.Mail;
using Samspill.Platform.Telemetry;

namespace Samspill.Platform.Outbox;

/// <summary>
/// Sends what waits in the outbox, oldest first: mails to the postman, facts to those who listen. A message that fails is tried
/// again after ever longer pauses, and given up after two days; each goes out at least once, and twice only after a crash.
/// </summary>
public sealed partial class Dispatch : IDisposable
{
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private readonly IServiceScopeFactory scopes;
    private readonly Postman postman;
    private readonly Clock clock;
    private readonly ILogger<Dispatch> log;

    internal Dispatch(IServiceScopeFactory scopes, Postman postman, Clock clock, ILogger<Dispatch> log) => (this.scopes, this.postman, this.clock, this.log) = (scopes, postman, clock, log);

    /// <summary>Sends all that is due; the number that went out.</summary>
    public async Task<int> Sweep(CancellationToken stop)
    {
        await oneAtATime.WaitAsync(stop);
        try
        {
            var sent = await LetPass(stop);
            while (await Due(stop) is { Count: > 0 } due)
            {
                foreach (var message in due)
                {
                    sent += await Try(message, stop) ? 1 : 0;
                }
            }

            await Count(stop);
            return sent;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    /// <summary>Facts that no room listens for are let pass in one statement: an import may tell tens of thousands.</summary>
    private async Task<int> LetPass(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetServices<IFactReader>().Any())
        {
            return 0;
        }

        DateTimeOffset? now = clock.Real;
        return await scope.ServiceProvider.GetRequiredService<SamspillDb>().Set<OutboxMessage>()
            .Where(message => message.SentAt == null && message.GivenUpAt == null && Facts.Names.Contains(message.Kind)).ExecuteUpdateAsync(set => set.SetProperty(message => message.SentAt, now), stop);
    }

    /// <summary>Tells how many still wait, when somebody listens.</summary>
    private async Task Count(CancellationToken stop)
    {
        if (Measures.AsksForWaiting)
        {
            await using var scope = scopes.CreateAsyncScope();
            Measures.Wait(await scope.ServiceProvider.GetRequiredService<SamspillDb>().Set<OutboxMessage>().LongCountAsync(message => message.SentAt == null && message.GivenUpAt == null, stop));
        }
    }

    private async Task<List<OutboxMessage>> Due(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.Real;
        return await scope.ServiceProvider.GetRequiredService<SamspillDb>().Set<OutboxMessage>().AsNoTracking()
            .Where(message => message.SentAt == null && message.GivenUpAt == null && message.NextTryAt <= now).OrderBy(message => message.Id).Take(50).ToListAsync(stop);
    }

    private async Task<bool> Try(OutboxMessage message, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        db.Scene.Enter(message.PartnershipId);
        var mine = db.Set<OutboxMessage>().Where(row => row.Id == message.Id);
        var next = clock.Real + Pauses[Math.Min(message.Tries, Pauses.Length - 1)];

        // Taking it and setting its next try are one statement: another process that saw the same row gets none.
        var taken = await mine.Where(row => row.Tries == message.Tries && row.SentAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Tries, message.Tries + 1).SetProperty(row => row.NextTryAt, next), stop);
        if (taken == 0)
        {
            return false;
        }

        try
        {
            await Send(scope.ServiceProvider, db, message, stop);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            NotSent(log, message.Kind, message.Id, message.Tries + 1, Mask.Of(fault));
            var says = fault.Message.Length > 300 ? fault.Message[..300] : fault.Message;
            DateTimeOffset? givenUp = message.Tries + 1 >= Pauses.Length ? clock.Real : null;
            await mine.ExecuteUpdateAsync(set => set.SetProperty(row => row.Fault, says).SetProperty(row => row.GivenUpAt, givenUp), stop);
            return false;
        }

        DateTimeOffset? now = clock.Real;
        await mine.ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now).SetProperty(row => row.Fault, (string?)null), stop);
        return true;
    }

    private async Task Send(IServiceProvider services, SamspillDb db, OutboxMessage message, CancellationToken stop)
    {
        Task Post(Letter? letter) => letter is null ? Task.CompletedTask : postman.Send(letter, message.Id, message.At, stop);
        switch (message.Kind)
        {
            case Letter.Kind:
                await Post(JsonSerializer.Deserialize<Letter>(message.Body)!);
                break;
            case LinkRequest.Kind:
                await Post(await SignInLinks.Write(db, JsonSerializer.Deserialize<LinkRequest>(message.Body)!, stop));
                break;
            case Note.Kind:
                await Post(await services.GetRequiredService<NoteLetter>().Write(db, Note.Read(message.Body), stop));
                break;
            case LateLetter.Kind:
                await Post(await LateLetter.Write(services, message.Body, stop));
                break;
            default:
                await Facts.Tell(services, message, stop);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Kind} {Id} did not go out at try {Tries}: {Fault}")]
    private static partial void NotSent(ILogger log, string kind, Guid id, int tries, string fault);
}

using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Samspill.Platform.Accounts;

/// <summary>How often one address may try to sign in or ask for a link. Generous, for a town hall stands behind one address; each account has its own lock besides.</summary>
public sealed class Turnstile : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<HttpContext> signIns = PerAddress(100);
    private readonly PartitionedRateLimiter<HttpContext> links = PerAddress(20);
    private readonly PartitionedRateLimiter<string> accounts = PerAccount(15);
    private readonly PartitionedRateLimiter<HttpContext> guesses = PerAddress(30);

    /// <summary>True when the address may try another password or code.</summary>
    public bool LetsTry(HttpContext http) => Lets(signIns, http, http);

    /// <summary>True when the address may try another password, and the account be tried with one, wherever from and whether it is there or not.</summary>
    public bool LetsTry(HttpContext http, string email) => LetsTry(http) && Lets(accounts, email.ToUpperInvariant(), http);

    /// <summary>True when the address may ask for another link.</summary>
    public bool LetsAsk(HttpContext http) => Lets(links, http, http);

    /// <summary>True when the address may try another secret after one that led nowhere. One that leads somewhere is never counted.</summary>
    public bool LetsGuess(HttpContext http) => Lets(guesses, http, http);

    /// <inheritdoc/>
    public void Dispose()
    {
        signIns.Dispose();
        guesses.Dispose();
        links.Dispose();
        accounts.Dispose();
    }

    private static bool Lets<T>(PartitionedRateLimiter<T> limiter, T who, HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(who);
        if (!lease.IsAcquired)
        {
            http.Response.Headers.RetryAfter = "600";
        }

        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<HttpContext> PerAddress(int most) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetSlidingWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => Most(most)));

    private static PartitionedRateLimiter<string> PerAccount(int most) => PartitionedRateLimiter.Create<string, string>(email => RateLimitPartition.GetSlidingWindowLimiter(email, _ => Most(most)));

    private static SlidingWindowRateLimiterOptions Most(int most) => new() { PermitLimit = most, Window = Window, SegmentsPerWindow = 5, QueueLimit = 0 };
}

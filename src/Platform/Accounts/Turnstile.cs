using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Samspill.Platform.Accounts;

/// <summary>How often one address may try to sign in or ask for a link. Generous, for a town hall stands behind one address; each account has its own lock besides.</summary>
public sealed class Turnstile : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<HttpContext> signIns = PerAddress(100);
    private readonly PartitionedRateLimiter<HttpContext> links = PerAddress(20);
    private readonly PartitionedRateLimiter<HttpContext> guesses = PerAddress(30);

    /// <summary>True when the address may try another password.</summary>
    public bool LetsTry(HttpContext http) => Lets(signIns, http);

    /// <summary>True when the address may ask for another link.</summary>
    public bool LetsAsk(HttpContext http) => Lets(links, http);

    /// <summary>True when the address may try another secret after one that led nowhere. One that leads somewhere is never counted.</summary>
    public bool LetsGuess(HttpContext http) => Lets(guesses, http);

    /// <inheritdoc/>
    public void Dispose()
    {
        signIns.Dispose();
        guesses.Dispose();
        links.Dispose();
    }

    private static bool Lets(PartitionedRateLimiter<HttpContext> limiter, HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http);
        if (!lease.IsAcquired)
        {
            http.Response.Headers.RetryAfter = "600";
        }

        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<HttpContext> PerAddress(int most) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetSlidingWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new SlidingWindowRateLimiterOptions { PermitLimit = most, Window = Window, SegmentsPerWindow = 5, QueueLimit = 0 }));
}

using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Samspill.Platform.Faults;

namespace Samspill.Platform.Answers;

/// <summary>
/// Routes that a crowd may come to at once serve as many at a time as keep the processors busy, first come first served, and the rest
/// wait. Served all at once they would each open a connection of their own and wait for one another inside the database, and a crowd that
/// came while the server was away would hold it back for minutes after.
/// </summary>
internal sealed class Crowd(RequestDelegate next) : IDisposable
{
    private const int PerProcessor = 4;
    private const int MostWaiting = 20_000;

    private readonly ConcurrencyLimiter line = new(new() { PermitLimit = PerProcessor * Environment.ProcessorCount, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Crowded>() is null)
        {
            await next(http);
            return;
        }

        if (HttpMethods.IsPost(http.Request.Method))
        {
            // What she sends is read before her turn, so that a slow line holds nobody else back.
            http.Request.EnableBuffering();
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            http.Request.Body.Position = 0;
        }

        using var place = await line.AcquireAsync(1, http.RequestAborted);
        await (place.IsAcquired ? next(http) : new FaultResult(Fault.Busy).ExecuteAsync(http));
    }

    public void Dispose() => line.Dispose();
}

/// <summary>Says of a route that a crowd may come to it at once.</summary>
internal sealed class Crowded
{
    /// <summary>The one mark.</summary>
    public static readonly Crowded Mark = new();
}

/// <summary>Marks routes for a crowd.</summary>
public static class CrowdRoutes
{
    /// <summary>Serves as many at a time as keep the processors busy; the rest wait in line, for a crowd may come at once.</summary>
    public static TBuilder ForACrowd<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(Crowded.Mark);
}

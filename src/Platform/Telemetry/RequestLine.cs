using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Samspill.Platform.Telemetry;

/// <summary>Tells of each request what was asked by its route and never by its address, so that no key, search or person stands in the log.</summary>
public sealed partial class RequestLine(RequestDelegate next, ILogger<RequestLine> log)
{
    /// <summary>Lets the request pass, and tells how it went.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var began = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            Told(log, http.Request.Method, RouteOf(http), http.Response.StatusCode, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    /// <summary>The pattern of the route that answered: `/lenke/{secret}`; a dash where none did.</summary>
    public static string RouteOf(HttpContext http) => (http?.GetEndpoint() as RouteEndpoint ?? http?.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "-";

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Route} {Status} {Milliseconds}")]
    private static partial void Told(ILogger log, string method, string route, int status, double milliseconds);
}

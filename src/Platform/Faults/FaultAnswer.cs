using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Answers;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Faults;

/// <summary>A fault as the answer of a route.</summary>
internal sealed class FaultResult(Fault fault) : IResult
{
    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext) => FaultAnswer.Tell(httpContext, fault);
}

/// <summary>Answers a fault: a page in the reader's language, or problem details for a program. It asks nothing of the database.</summary>
internal static class FaultAnswer
{
    public static Task Handle(HttpContext http) => Tell(http, Fault.Of(http.Features.Get<IExceptionHandlerFeature>()?.Error));

    /// <summary>Answers a fault that was found without anything having been thrown.</summary>
    public static async Task Tell(HttpContext http, Fault fault)
    {
        Gate.SpeakTo(http);
        PlatformSetup.PutHeaders(http);
        http.Response.StatusCode = fault.Status;
        http.Response.Headers.CacheControl = "no-store";
        if (fault.RetryAfter is { } seconds)
        {
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (Answer.WantsJson(http))
        {
            await TypedResults.Json(new { type = fault.Code, title = fault.Title, detail = fault.Help, status = fault.Status }, Answer.Wire, "application/problem+json", fault.Status).ExecuteAsync(http);
            return;
        }

        var frame = http.RequestServices.GetRequiredService<Frame>();
        // No token and no form: making one may need keys that lie in the database.
        (frame.ReaderName, frame.Notice, frame.CanFind, frame.Antiforgery) = (null, null, false, () => ("", ""));
        await Answer.With<MessagePage, Message>(new Message(fault.Title, fault.Help)).ExecuteAsync(http);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;

namespace Samspill.Platform.Rights;

/// <summary>An address that only takes forms. One that came back with faults stands there: asked for again, kept, or seen in another language, its page is the one above.</summary>
internal static class SentAddress
{
    /// <summary>Sends the reader on when she asks to see such an address; false where it is none. Routing gives an endpoint that is no route when a method does not fit.</summary>
    public static bool LeadsToItsPage(Endpoint? endpoint, HttpContext http)
    {
        if (endpoint is null or RouteEndpoint || !HttpMethods.IsGet(http.Request.Method) || Answer.WantsJson(http) || http.Request.Path.Value is not { } path || path.LastIndexOf('/') is not (> 0 and var end))
        {
            return false;
        }

        http.Response.Redirect(path[..end] + http.Request.QueryString);
        return true;
    }
}

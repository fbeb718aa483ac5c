using Microsoft.AspNetCore.Http;

namespace Samspill.Platform.Rights;

/// <summary>
/// Whether a write comes from our own pages. A browser says so itself (Sec-Fetch-Site, else Origin), and no page can forge it;
/// together with SameSite cookies, the form's token and JSON's content type, a foreign page cannot write with the reader's cookie.
/// </summary>
internal static class Origin
{
    public static bool IsOurs(HttpContext http, Reader reader)
    {
        var method = http.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || reader.IsProgram)
        {
            return true;
        }

        var site = http.Request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        // Older browsers, and http to another host than this machine, send only Origin; programs send neither.
        var origin = http.Request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, http.Request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}

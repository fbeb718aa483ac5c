using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Samspill.Platform.Answers;

namespace Samspill.Platform.Rights;

/// <summary>Addresses that only take forms. A form that came back with faults stands at one: asked for again, kept, or seen in another language, its page is the one above.</summary>
internal sealed class SentAddresses(EndpointDataSource routes)
{
    private readonly Lazy<IReadOnlyList<TemplateMatcher>> taking = new(() => [.. routes.Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Post) == true && route.RoutePattern.RawText is not null)
        .Select(route => new TemplateMatcher(TemplateParser.Parse(route.RoutePattern.RawText!), new RouteValueDictionary()))]);

    /// <summary>Where to send one who asks to see an address that nothing answers: the page above, when forms are sent to it; null where it is none such.</summary>
    public string? PageOf(HttpContext http)
    {
        var path = http.Request.Path;
        return HttpMethods.IsGet(http.Request.Method) && !Answer.WantsJson(http) && path.Value is { } said && said.LastIndexOf('/') is > 0 and var end && taking.Value.Any(route => route.TryMatch(path, new RouteValueDictionary()))
            ? said[..end] + http.Request.QueryString : null;
    }
}

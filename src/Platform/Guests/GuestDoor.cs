using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Guests;

/// <summary>Says of a route that a guest who was given the record in its address may go in. Every route that does not say so is closed to her.</summary>
/// <param name="Kind">The kind of record; null where the address itself names the kind.</param>
/// <param name="Parameter">The place in the address where its key stands; null where the handler asks about the record itself.</param>
/// <param name="Needs">The deed that she must have been given with the record; null where seeing is enough.</param>
/// <param name="Lends">The deed that the page offers to one who has been given it.</param>
internal sealed record OpenToGuest(string? Kind, string? Parameter, Deed? Needs, Deed? Lends);

/// <summary>How a route says it.</summary>
public static class GuestRoutes
{
    /// <summary>Opens a page to guests who were given the record of <paramref name="kind"/> that <paramref name="parameter"/> names.</summary>
    /// <param name="lends">What the page offers to those who may write on it.</param>
    public static RouteHandlerBuilder OpenToGuest(this RouteHandlerBuilder route, string kind, string parameter, Deed? lends = null) => route.WithMetadata(new OpenToGuest(kind, parameter, null, lends));

    /// <summary>Opens a write to guests who were given the record and may write on it.</summary>
    public static RouteHandlerBuilder OpenToWritingGuest(this RouteHandlerBuilder route, string kind, string parameter, Deed deed) => route.WithMetadata(new OpenToGuest(kind, parameter, deed, deed));

    /// <summary>Opens a page to guests whose address names a record by `kind` and `key`.</summary>
    internal static RouteHandlerBuilder OpenToGuestOfKind(this RouteHandlerBuilder route) => route.WithMetadata(new OpenToGuest(null, "key", null, null));

    /// <summary>Opens a page to guests, whose handler itself asks whether she sees the record.</summary>
    internal static RouteHandlerBuilder OpenToGuestByHandler(this RouteHandlerBuilder route) => route.WithMetadata(new OpenToGuest(null, null, null, null));
}

/// <summary>Whether a guest may go somewhere: asked of the request itself, and of every link and form on the page she is shown.</summary>
internal sealed class GuestDoor(EndpointDataSource endpoints)
{
    private const Role FromOutside = Role.Guest | Role.PublicReader;

    /// <summary>The addresses that may be open to somebody from outside: by a mark for guests, or because the matrix names her.</summary>
    private readonly Lazy<List<(string Method, TemplateMatcher Matcher, Deed Deed, OpenToGuest? Mark)>> open = new(() =>
        [.. from endpoint in endpoints.Endpoints.OfType<RouteEndpoint>()
            let deed = endpoint.Metadata.GetMetadata<Deed>()
            let mark = endpoint.Metadata.GetMetadata<OpenToGuest>()
            where deed is not null && (mark is not null || deed.IsOpenTo(FromOutside))
            from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods
            select (method, new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText!.TrimStart('/')), []), deed, mark)]);

    /// <summary>True when the request is for what she was given; then the deed that goes with it is hers until it is answered.</summary>
    public static async Task<bool> LetsIn(HttpContext http, Endpoint endpoint, Reader reader, ArenaList arenas)
    {
        if (!reader.IsGuest || reader.IsProgram || endpoint.Metadata.GetMetadata<OpenToGuest>() is not { } mark)
        {
            return false;
        }

        var db = http.RequestServices.GetRequiredService<SamspillDb>();
        if (await Given(mark, http.Request.RouteValues, db, reader, arenas, http.RequestAborted) is not { } given)
        {
            return false;
        }

        reader.Lent = given.MayWrite ? mark.Lends : null;
        return true;
    }

    /// <summary>True when she would be let in at an address of this partnership.</summary>
    public async Task<bool> Opens(string method, string path, SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        foreach (var (of, matcher, deed, mark) in open.Value)
        {
            var values = new RouteValueDictionary();
            if (of == method && matcher.TryMatch(path, values) && (deed.IsOpenTo(reader.Roles) || (mark is not null && await Given(mark, values, db, reader, arenas, stop) is not null)))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<Given?> Given(OpenToGuest mark, RouteValueDictionary values, SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        if (mark.Parameter is null)
        {
            return new Given("", "", false);
        }

        var (kind, key) = (mark.Kind ?? values["kind"] as string, values[mark.Parameter] as string);
        var given = kind is null || key is null ? null : await arenas.GivenTo(reader, kind, key, db, stop);
        return mark.Needs is null || given is { MayWrite: true } ? given : null;
    }
}

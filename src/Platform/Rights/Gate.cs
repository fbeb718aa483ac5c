using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Ui;

namespace Samspill.Platform.Rights;

/// <summary>
/// The one door: finds the partnership of the address, who the reader is in it, and whether she may. Denies by default: a route
/// without a right is closed to everybody. What is absent and what one may not know of look the same.
/// </summary>
internal sealed class Gate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Reader reader, Scene scene, Frame frame, TableState tables, IServiceScopeFactory scopes, ArenaList arenas, Clock clock)
    {
        SpeakTo(http);
        var partnership = http.GetRouteValue("partnership") is string slug ? await Find(slug, scopes, http.RequestAborted) : null;
        if (partnership is not null)
        {
            scene.Enter(partnership.Id);
        }

        await Recognise(http, reader, scene, partnership);
        Fill(http, frame, reader, partnership, arenas, clock);
        Ask(http, tables);
        var endpoint = http.GetEndpoint();
        if (endpoint is null || endpoint.Metadata.GetMetadata<OpenToAnybody>() is not null)
        {
            await next(http);
            return;
        }

        var deed = endpoint.Metadata.GetMetadata<Deed>();
        if (partnership is not null && deed is not null && reader.May(deed))
        {
            await next(http);
            return;
        }

        await Deny(http, reader, deed).ExecuteAsync(http);
    }

    /// <summary>The public is sent to sign in whether the page exists or not; a stranger finds nothing; one who may see but not do is told so.</summary>
    private static IResult Deny(HttpContext http, Reader reader, Deed? deed)
    {
        if (!reader.IsSignedIn)
        {
            return Answer.WantsJson(http)
                ? Answer.Refused(new Refusal("platform.sign-in", GateWords.SignInFirst, RefusalKind.Forbidden))
                : Results.Redirect("/logg-inn?tilbake=" + Uri.EscapeDataString(http.Request.Path + http.Request.QueryString));
        }

        var isInsider = (reader.Roles & Roles.Insiders) != Role.None;
        return isInsider && deed is not null && HttpMethods.IsPost(http.Request.Method)
            ? Answer.Refused(new Refusal("platform.not-yours", GateWords.NotYours, RefusalKind.Forbidden))
            : Answer.Absent;
    }

    /// <summary>Chooses the language of the answer: asked for, remembered, or bokmål.</summary>
    internal static void SpeakTo(HttpContext http)
    {
        var chosen = Languages.Read(http.Request.Query["sprak"]);
        if (chosen is { } language)
        {
            http.Response.Cookies.Append("samspill-sprak", language.Code(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
        }

        Languages.Speak(chosen ?? Languages.Read(http.Request.Cookies["samspill-sprak"]) ?? Languages.Read(http.Request.Headers["Samspill-Language"]) ?? Language.Nb);
    }

    private static async Task<Partnership?> Find(string slug, IServiceScopeFactory scopes, CancellationToken stop)
    {
        if (Key.Read(slug) is not { } key)
        {
            return null;
        }

        // A scope of its own: the partnership is looked up before the request has entered one.
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        return await db.Set<Partnership>().AsNoTracking().SingleOrDefaultAsync(partnership => partnership.Slug == key, stop);
    }

    private static async Task Recognise(HttpContext http, Reader reader, Scene scene, Partnership? partnership)
    {
        if (Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
        {
            reader.AccountId = account;
            reader.Name = http.User.Identity?.Name;
            scene.Play(account.ToString());
        }

        if (partnership is null)
        {
            return;
        }

        reader.Roles = partnership.IsPublic ? Role.PublicReader : Role.None;
        if (reader.AccountId is not { } id)
        {
            return;
        }

        var db = http.RequestServices.GetRequiredService<SamspillDb>();
        var person = await db.Set<Person>().AsNoTracking().Where(person => person.AccountId == id)
            .Select(person => new { person.Id, person.Name, person.Roles }).SingleOrDefaultAsync(http.RequestAborted);
        if (person is not null)
        {
            (reader.PersonId, reader.Name) = (person.Id, person.Name);
            reader.Roles |= person.Roles;
        }
    }

    /// <summary>What the address asks of the page's tables: an order, or one of them as a file.</summary>
    private static void Ask(HttpContext http, TableState tables)
    {
        tables.Path = http.Request.Path.Value ?? "/";
        tables.Query = [.. http.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))];
        tables.Wanted = HttpMethods.IsGet(http.Request.Method) && http.Request.Query["csv"].ToString() is { Length: > 0 } wanted ? wanted : null;
    }

    private static void Fill(HttpContext http, Frame frame, Reader reader, Partnership? partnership, ArenaList arenas, Clock clock)
    {
        frame.Path = http.Request.Path.Value ?? "/";
        frame.ReaderName = reader.Name;
        frame.Notice = Notices.Take(http);
        frame.Today = clock.Today;
        frame.Antiforgery = () =>
        {
            var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
            return (tokens.FormFieldName, tokens.RequestToken ?? "");
        };
        var isInside = partnership is not null && reader.Roles != Role.None;
        if (!isInside)
        {
            return;
        }

        var root = "/" + partnership!.Slug.Value;
        (frame.PartnershipSlug, frame.PartnershipName, frame.IsDemo) = (partnership.Slug.Value, partnership.Name, partnership.IsDemo);
        frame.Menu = [.. arenas.All.SelectMany(arena => arena.Menu).Where(item => reader.May(item.Deed)).OrderBy(item => item.Order)
            .Select(item => new NavItem(item.Title, root + item.Address, frame.Path == root + item.Address || (item.Order == 20 && (frame.Path == root || frame.Path == root + "/")) || (item.Address.Length > 0 && frame.Path.StartsWith(root + item.Address + "/", StringComparison.Ordinal))))];
    }
}

internal static class GateWords
{
    public static readonly Text SignInFirst = new("Logg inn først.", "Logg inn først.", "Sign in first.");
    public static readonly Text NotYours = new("Rollen din kan ikke gjøre dette. Spør prosjektlederen.", "Rolla di kan ikkje gjere dette. Spør prosjektleiaren.", "Your role cannot do this. Ask the project leader.");
}

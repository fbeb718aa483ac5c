using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Accounts.SecondFactors;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Guests;
using Samspill.Platform.Kept;
using Samspill.Platform.Work;
using Samspill.Ui;

namespace Samspill.Platform.Rights;

/// <summary>
/// The one door: finds the partnership of the address, who the reader is in it, and whether she may. Denies by default: a route
/// without a right is closed to everybody. What is absent and what one may not know of look the same.
/// </summary>
internal sealed class Gate(RequestDelegate next)
{
    /// <summary>Where a partnership's public pages begin.</summary>
    public const string PublicPages = "/apent";

    private static readonly MenuItem MyWeek = new(10, new Text("Min uke", "Mi veke", "My week"), "/min-uke", PlatformDeeds.SeeWork);

    /// <summary>The partnership and the end of its chain in one question, asked of every request: that is what keeps kept pages true.</summary>
    private readonly Func<SamspillDb, Key, CancellationToken, Task<PartnershipState?>> lookup = EF.CompileAsyncQuery((SamspillDb db, Key slug, CancellationToken stop) =>
        db.Set<Partnership>().AsNoTracking().Where(partnership => partnership.Slug == slug)
            .Select(partnership => new PartnershipState(partnership.Id, partnership.Slug, partnership.Name, partnership.Language, partnership.IsPublic, partnership.IsDemo,
                db.Set<AuditHead>().Where(head => head.PartnershipId == partnership.Id).Select(head => head.Hash).FirstOrDefault() ?? ""))
            .SingleOrDefault());

    public async Task InvokeAsync(HttpContext http, Reader reader, Scene scene, Frame frame, TableState tables, KeptPages kept, Interrupted interrupted, FormState form, SamspillDb db, ArenaList arenas, Clock clock)
    {
        var endpoint = http.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            await next(http);
            return;
        }

        SpeakTo(http);
        var partnership = await Enter(http, scene, db);
        await Recognition.Recognise(http, reader, scene, partnership);
        Fill(http, frame, reader, partnership, arenas, clock);
        Ask(http, tables);
        if (reader.IsSignedIn && !reader.IsProgram && !Answer.WantsJson(http))
        {
            interrupted.PutBack(http, frame, form);
        }

        if (!Origin.IsOurs(http, reader))
        {
            await Answer.Refused(GateRefusals.CrossSite).ExecuteAsync(http);
        }
        else if (endpoint is not null && NeedsCode(endpoint, http, reader))
        {
            await (Answer.WantsJson(http) ? Answer.Refused(SecondFactorRefusals.SetUpFirst) : Results.Redirect("/meg/totrinn")).ExecuteAsync(http);
        }
        else if (partnership is not null && reader.IsGuest)
        {
            await ServeGuest(http, endpoint, reader, partnership, arenas);
        }
        else if (endpoint is null || IsOpen(endpoint, http, reader, partnership))
        {
            await Serve(http, endpoint, reader, scene, frame, tables, kept, partnership);
        }
        else
        {
            await (IsWriting(http, reader) ? await BackToPage(http, interrupted) : Deny(http, reader, endpoint.Metadata.GetMetadata<Deed>(), partnership)).ExecuteAsync(http);
        }
    }

    private async Task<PartnershipState?> Enter(HttpContext http, Scene scene, SamspillDb db)
    {
        // Asked before the request has entered one: nothing in it is of a partnership's own rows.
        var partnership = http.GetRouteValue("partnership") is string slug && Key.Read(slug) is { } key ? await lookup(db, key, http.RequestAborted) : null;
        if (partnership is not null)
        {
            scene.Enter(partnership.Id);
            scene.Revision = partnership.Revision;
        }

        return partnership;
    }

    private async Task Serve(HttpContext http, Endpoint? endpoint, Reader reader, Scene scene, Frame frame, TableState tables, KeptPages kept, PartnershipState? partnership)
    {
        if (partnership is not null && await EndBeforeNewWork(endpoint, http, partnership) is { } ended)
        {
            await Answer.Refused(GateRefusals.Closed.With(ended)).ExecuteAsync(http);
            return;
        }

        await (partnership is not null && KeptPages.MayKeep(http, reader, frame, tables) ? kept.Answer(http, partnership, reader, scene, frame, () => next(http)) : next(http));
    }

    private static bool IsWriting(HttpContext http, Reader reader) => HttpMethods.IsPost(http.Request.Method) && !reader.IsSignedIn && !Answer.WantsJson(http);

    /// <summary>One whose session ended while she wrote signs in and comes back to the page she wrote on; the address she posted to is no page.</summary>
    private static async Task<IResult> BackToPage(HttpContext http, Interrupted interrupted)
    {
        var page = await interrupted.Keep(http) ?? (http.GetRouteValue("partnership") is string slug ? "/" + slug : "/");
        return Results.Redirect("/logg-inn?tilbake=" + Uri.EscapeDataString(page));
    }

    /// <summary>The last day of a programme that has closed, where the route would begin something new in it; null where she may go on.</summary>
    private static async Task<DateOnly?> EndBeforeNewWork(Endpoint? endpoint, HttpContext http, PartnershipState partnership) =>
        endpoint?.Metadata.GetMetadata<NewWork>() is not null
            ? await http.RequestServices.GetServices<IProgrammeEnd>().ClosedOn(partnership.Id, http.RequestAborted) : null;

    private async Task ServeGuest(HttpContext http, Endpoint? endpoint, Reader reader, PartnershipState partnership, ArenaList arenas)
    {
        var isIn = endpoint is null || IsOpen(endpoint, http, reader, partnership) || await GuestDoor.LetsIn(http, endpoint, reader, arenas);
        await GuestSight.Serve(http, "/" + partnership.Slug, reader, arenas, () => isIn ? next(http) : Deny(http, reader, endpoint!.Metadata.GetMetadata<Deed>(), partnership).ExecuteAsync(http));
    }

    /// <summary>True when the installation asks for a second factor that she has not set up: then her roles wait until she has.</summary>
    private static bool NeedsCode(Endpoint endpoint, HttpContext http, Reader reader) =>
        (endpoint.Metadata.GetMetadata<Deed>() is not null || endpoint.Metadata.GetMetadata<OpenToInstallation>() is not null) && http.RequestServices.GetRequiredService<SignInRules>().Lacks(reader);

    private static bool IsOpen(Endpoint endpoint, HttpContext http, Reader reader, PartnershipState? partnership)
    {
        var marks = endpoint.Metadata;
        if (marks.GetMetadata<OpenToAnybody>() is not null)
        {
            return true;
        }

        if (reader.IsProgram && reader.Scope!.IsReadOnly && !HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            return false;
        }

        return (marks.GetMetadata<OpenToSignedIn>() is not null && reader.IsSignedIn && !reader.IsProgram)
            || (marks.GetMetadata<OpenToInstallation>() is not null && reader.IsInstallationAdministrator && !reader.IsProgram)
            || (partnership is not null && marks.GetMetadata<Deed>() is { } deed && reader.May(deed));
    }

    /// <summary>The public is sent to sign in whether the page exists or not; a stranger finds nothing; one who may see but not do is told so.</summary>
    private static IResult Deny(HttpContext http, Reader reader, Deed? deed, PartnershipState? partnership)
    {
        if (!reader.IsSignedIn)
        {
            return Answer.WantsJson(http)
                ? Answer.Refused(GateRefusals.SignInFirst)
                : Results.Redirect("/logg-inn?tilbake=" + Uri.EscapeDataString(http.Request.Path + http.Request.QueryString));
        }

        if (reader.IsGuest && http.Request.Path == "/" + partnership!.Slug && !Answer.WantsJson(http))
        {
            return Results.Redirect("/" + partnership.Slug + ShowGiven.Path);
        }

        var isInsider = (reader.Roles & Roles.Insiders) != Role.None;
        if (!isInsider && reader.Roles.HasFlag(Role.PublicReader) && http.Request.Path == "/" + partnership!.Slug && !Answer.WantsJson(http))
        {
            return Results.Redirect("/" + partnership.Slug + PublicPages);
        }

        return isInsider && deed is not null && HttpMethods.IsPost(http.Request.Method)
            ? Answer.Refused(reader.IsProgram && deed.IsOpenTo(reader.Roles) ? GateRefusals.NotInScope : GateRefusals.NotYours)
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

        Languages.Speak(SaidBy(http) ?? Language.Nb);
    }

    /// <summary>The language she asks for or has chosen before; null when she has said none.</summary>
    internal static Language? SaidBy(HttpContext http) =>
        Languages.Read(http.Request.Query["sprak"]) ?? Languages.Read(http.Request.Cookies["samspill-sprak"]) ?? Languages.Read(http.Request.Headers["Samspill-Language"]);

    /// <summary>What the address asks of the page's tables: an order, or one of them as a file.</summary>
    private static void Ask(HttpContext http, TableState tables)
    {
        tables.Path = http.Request.Path.Value ?? "/";
        tables.Query = [.. http.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))];
        tables.Wanted = HttpMethods.IsGet(http.Request.Method) && http.Request.Query["csv"].ToString() is { Length: > 0 } wanted ? wanted : null;
    }

    private static void Fill(HttpContext http, Frame frame, Reader reader, PartnershipState? partnership, ArenaList arenas, Clock clock)
    {
        frame.Path = http.Request.Path.Value ?? "/";
        frame.ReaderName = reader.Name;
        frame.Notice = Notices.Take(http);
        frame.Today = clock.Today;
        frame.IsOperator = reader.IsInstallationAdministrator || http.RequestServices.GetRequiredService<DemoMode>().IsOn;
        Work.WayBack.Read(http, frame, http.Request.Query["tilbake"]);
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
        // Everybody who has a part here may search; what she finds is her own matter.
        frame.CanFind = true;
        // The open pages have a menu of their own: it is the only one the public has, and stands there for everybody.
        frame.Menu = frame.Path.StartsWith(root + PublicPages, StringComparison.Ordinal) || (reader.Roles & Roles.Insiders) == Role.None
            ? Places(arenas.All.SelectMany(arena => arena.OpenMenu)) : Places(arenas.All.SelectMany(arena => arena.Menu).Prepend(MyWeek));
        frame.Foot = Places(PlatformDeeds.Foot);

        IReadOnlyList<NavItem> Places(IEnumerable<MenuItem> items) => [.. items.Where(item => reader.May(item.Deed)).OrderBy(item => item.Order)
            .Select(item => new NavItem(item.Title, root + item.Address, frame.Path == root + item.Address || (item.Order == 20 && (frame.Path == root || frame.Path == root + "/")) || (item.Address.Length > 0 && item.Address != PublicPages && frame.Path.StartsWith(root + item.Address + "/", StringComparison.Ordinal))))];
    }
}

internal static class GateRefusals
{
    public static readonly Refusal SignInFirst = new("platform.sign-in", new("Logg inn først.", "Logg inn først.", "Sign in first."), RefusalKind.SignIn);
    public static readonly Refusal NotYours = new("platform.not-yours", new("Rollen din kan ikke gjøre dette. Spør prosjektlederen.", "Rolla di kan ikkje gjere dette. Spør prosjektleiaren.", "Your role cannot do this. Ask the project leader."), RefusalKind.Forbidden);
    public static readonly Refusal NotInScope = new("platform.not-in-scope", new("Nøkkelen kan ikke gjøre dette. Lag en som kan.", "Nøkkelen kan ikkje gjere dette. Lag ein som kan.", "The key cannot do this. Make one that can."), RefusalKind.Forbidden);
    public static readonly Refusal Closed = new("platform.programme-closed", new("Programmet ble avsluttet {0}, så ingenting nytt begynner her. Prosjektlederen kan åpne programmet igjen på oversikten.", "Programmet vart avslutta {0}, så ingenting nytt byrjar her. Prosjektleiaren kan opne programmet igjen på oversikta.", "The programme was closed on {0}, so nothing new begins here. The project leader can open the programme again on the overview."));
    public static readonly Refusal CrossSite = new("platform.cross-site", new("Skjemaet kom fra en annen nettside. Åpne siden her og prøv igjen.", "Skjemaet kom frå ei anna nettside. Opne sida her og prøv igjen.", "The form came from another site. Open the page here and retry."), RefusalKind.Forbidden);
}

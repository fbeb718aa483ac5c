using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Access;
using Samspill.Platform.Accounts;
using Samspill.Platform.Api;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Faults;
using Samspill.Platform.Kept;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Platform.Work;
using Samspill.Ui;

namespace Samspill.Platform;

/// <summary>Puts the platform under the arenas: database, sign-in, rights, speech, and the installation's own pages.</summary>
public static class PlatformSetup
{
    /// <summary>The hidden field that proves a form came from us.</summary>
    internal const string TokenField = "_token";

    /// <summary>Adds what every request needs.</summary>
    public static void AddPlatform(this IServiceCollection services, ArenaList arenas, bool isDemo)
    {
        services.AddSingleton(arenas);
        services.AddSingleton(new DemoMode(isDemo));
        services.AddScoped<Reader>();
        services.AddScoped<Frame>();
        services.AddScoped<TableState>();
        services.AddSingleton<Directory.Register>();
        services.AddSingleton<KeptPages>();
        services.AddSingleton<SentAddresses>();
        services.AddSingleton<Interrupted>();
        services.AddSingleton<KeptFactStore>();
        services.AddScoped<KeptFacts>();
        services.AddScoped<FormState>();
        services.AddRazorComponents();
        services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "samspill-skjema";
            options.FormFieldName = TokenField;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddDataProtection().SetApplicationName("Samspill").PersistKeysToDbContext<SamspillDb>();
        services.AddDoors();
        services.AddApi();
        RecordRoutes.AddServices(services);
        foreach (var arena in arenas.All)
        {
            arena.AddServices(services);
        }
    }

    /// <summary>Puts the door before every route, and maps the installation's own pages and those of all arenas.</summary>
    public static void UsePlatform(this WebApplication app, ArenaList arenas)
    {
        TrustProxy(app);
        app.Use(Headers);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Faults.FaultAnswer.Handle, AllowStatusCode404Response = true, SuppressDiagnosticsCallback = _ => false });
        app.Use(AnswerHead);
        app.UseRouting();
        app.UseMiddleware<Crowd>();
        app.UseAuthentication();
        app.UseMiddleware<Gate>();
        DoorRoutes.Map(app);
        app.MapGet("/api", ShowApi.Handle).ForAnybody();
        app.MapGet("/openapi/v1.json", ShowApi.Document).ForAnybody();
        app.MapGet("/tilgjengelighet", ShowAccessibility.Handle).ForAnybody();
        app.MapGet("/robots.txt", Open.ShowRobots.Robots).ForAnybody();
        app.MapGet("/sitemap.xml", Open.ShowRobots.Maps).ForAnybody();
        app.MapGet("/personvern", Privacy.ShowPrivacy.Handle).ForAnybody();
        app.MapGet("/meg/opplysninger", Privacy.ShowMyData.Handle).ForSignedIn();
        app.MapGet("/meg/opplysninger/mappe.zip", Privacy.ShowMyData.Zip).ForSignedIn();
        app.MapPost("/meg/slett", Privacy.AskToBeErased.Handle).ForSignedIn();
        app.MapPost("/meg/slett/trekk", Privacy.AskToBeErased.TakeBack).ForSignedIn();
        app.MapGet("/helse", Health.ShowHealth.Lives).ForAnybody();
        app.MapGet("/helse/lever", Health.ShowHealth.Lives).ForAnybody();
        app.MapGet("/helse/klar", Health.ShowHealth.IsReady).ForAnybody();
        var partnership = app.MapGroup("/{partnership}");
        partnership.Read<ShowAccessibility.View>("/tilgjengelighet", PlatformDeeds.SeeWork, ShowAccessibility.Handle);
        DoorRoutes.MapInside(partnership);
        RecordRoutes.Map(partnership);
        WorkRoutes.Map(partnership);
        foreach (var arena in arenas.All)
        {
            arena.MapRoutes(partnership);
        }

        // A write that is neither a form nor JSON is no route's, whatever its address: it is told so wherever it was sent, which tells nothing of what is there.
        app.MapFallback((HttpContext http, SentAddresses sent) => HttpMethods.IsPost(http.Request.Method) && !http.Request.HasFormContentType && !http.Request.HasJsonContentType() ? new FaultResult(Fault.WrongForm)
            : sent.PageOf(http) is { } page ? Results.Redirect(page) : Answer.Absent).ForAnybody();
    }

    /// <summary>Believes a proxy's word for the reader's address and for https only when SAMSPILL_PROXY names the proxy.</summary>
    private static void TrustProxy(WebApplication app)
    {
        if (app.Configuration["SAMSPILL_PROXY"] is not { Length: > 0 } named)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in named.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            options.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
        }

        app.UseForwardedHeaders(options);
    }

    private static Task Headers(HttpContext http, RequestDelegate next)
    {
        PutHeaders(http);
        return next(http);
    }

    /// <summary>HEAD is answered as GET: the server itself leaves the body out. Not where a provider sends the reader, for there a GET does something.</summary>
    private static Task AnswerHead(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsHead(http.Request.Method) && !http.Request.Path.StartsWithSegments("/logg-inn/svar") && !http.Request.Path.StartsWithSegments("/logg-ut"))
        {
            http.Request.Method = HttpMethods.Get;
        }

        return next(http);
    }

    /// <summary>What every answer says to the browser about itself; said again on a fault, for the answer is begun anew there.</summary>
    internal static void PutHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
    }

}

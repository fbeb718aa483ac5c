using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Accounts;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform;

/// <summary>Puts the platform under the arenas: database, sign-in, rights, speech, and the installation's own pages.</summary>
public static class PlatformSetup
{
    /// <summary>Adds what every request needs.</summary>
    public static void AddPlatform(this IServiceCollection services, ArenaList arenas, bool isDemo)
    {
        services.AddSingleton(arenas);
        services.AddSingleton(new DemoMode(isDemo));
        services.AddScoped<Reader>();
        services.AddScoped<Frame>();
        services.AddScoped<TableState>();
        services.AddScoped<FormState>();
        services.AddRazorComponents();
        services.AddSingleton(System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "samspill-skjema";
            options.FormFieldName = "_token";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddDataProtection().SetApplicationName("Samspill").PersistKeysToDbContext<SamspillDb>();
        services.AddIdentityCore<Account>(options =>
        {
            options.Password.RequiredLength = 12;
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.Password.RequiredUniqueChars = 4;
            options.User.RequireUniqueEmail = true;
            options.Lockout.MaxFailedAccessAttempts = 5;
        }).AddSignInManager().AddUserStore<UserOnlyStore<Account, SamspillDb, Guid>>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "samspill";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromHours(12);
        });
        services.AddAuthorization();
        RecordRoutes.AddServices(services);
        foreach (var arena in arenas.All)
        {
            arena.AddServices(services);
        }
    }

    /// <summary>Puts the door before every route, and maps the installation's own pages and those of all arenas.</summary>
    public static void UsePlatform(this WebApplication app, ArenaList arenas)
    {
        app.Use(Headers);
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = Faults.FaultAnswer.Handle, AllowStatusCode404Response = true, SuppressDiagnosticsCallback = _ => false });
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<Gate>();
        app.MapGet("/", ShowFront.Handle).ForAnybody();
        app.MapGet("/forste", BeginInstallation.Show).ForAnybody();
        app.MapPost("/forste", BeginInstallation.Handle).ForAnybody();
        app.MapGet("/logg-inn", SignIn.Show).ForAnybody();
        app.MapPost("/logg-inn", SignIn.Handle).ForAnybody();
        app.MapPost("/demo-inn", SignIn.AsDemo).ForAnybody();
        app.MapPost("/logg-ut", SignIn.Out).ForAnybody();
        app.MapGet("/tilgjengelighet", Accessibility).ForAnybody();
        app.MapGet("/helse", () => Results.Text("ok")).ForAnybody();
        var partnership = app.MapGroup("/{partnership}");
        partnership.Read<Message>("/tilgjengelighet", PlatformDeeds.SeeWork, Accessibility);
        RecordRoutes.Map(partnership);
        foreach (var arena in arenas.All)
        {
            arena.MapRoutes(partnership);
        }

        app.MapFallback(() => Answer.Absent).ForAnybody();
    }

    /// <summary>The accessibility statement, alone or in a partnership's own frame.</summary>
    private static IResult Accessibility() => Answer.With<MessagePage, Message>(new Message(FrontWords.Accessible, FrontWords.AccessibleSays));

    private static Task Headers(HttpContext http, RequestDelegate next)
    {
        PutHeaders(http.Response.Headers);
        return next(http);
    }

    /// <summary>What every answer says to the browser about itself; said again on a fault, for the answer is begun anew there.</summary>
    internal static void PutHeaders(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

}

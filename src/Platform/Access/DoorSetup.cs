using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Accounts.SecondFactors;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Digests;
using Samspill.Platform.Directory;
using Samspill.Platform.Jobs;
using Samspill.Platform.Mail;
using Samspill.Platform.Outbox;
using Samspill.Platform.Providers;
using Samspill.Platform.Retention;
using Samspill.Platform.Rights;
using Samspill.Platform.Tokens;

namespace Samspill.Platform.Access;

/// <summary>Sign-in, mail and jobs, for every request.</summary>
internal static class DoorSetup
{
    public static void AddDoors(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            options.Password.RequiredLength = ChangePassword.Shortest;
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.Password.RequiredUniqueChars = 4;
            options.User.RequireUniqueEmail = true;
            options.User.AllowedUserNameCharacters = "";
            options.Lockout.MaxFailedAccessAttempts = 5;
        }).AddSignInManager().AddUserStore<UserOnlyStore<Account, SamspillDb, Guid>>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Cookie);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<SignInRules>((options, rules) => options.ExpireTimeSpan = rules.Unused);
        services.AddSingleton(provider => SignInRules.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddScoped<AccountSight>();
        services.AddScoped<Factors>();
        services.AddScoped<FactorSight>();
        services.AddSingleton<BeginCode>();
        services.AddSingleton<HalfWay>();
        services.AddSingleton<Turnstile>();
        services.AddSingleton<ProviderList>();
        services.AddSingleton<ProviderTalk>();
        services.AddSingleton<ProviderMetadata>();
        services.AddSingleton<IdentityProof>();
        services.AddSingleton<ProviderDoor>();
        services.AddScoped<Attempts>();
        services.AddSingleton(provider => MailSettings.Read(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<DatabaseChoice>()));
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Postman>();
        services.AddSingleton<NoteLetter>();
        services.AddSingleton(provider => new Dispatch(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<Postman>(), provider.GetRequiredService<Clock>(), provider.GetRequiredService<ILogger<Dispatch>>()));
        services.AddHostedService<OutboxPump>();
        services.AddJobs(services.Select(service => service.ImplementationInstance).OfType<DatabaseChoice>().Single());
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "samspill";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.SlidingExpiration = true;
    }
}

/// <summary>The installation's own pages, and in each partnership those of access, keys and directory.</summary>
internal static class DoorRoutes
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/", ShowFront.Handle).ForAnybody();
        app.MapGet("/forste", BeginInstallation.Show).ForAnybody();
        app.MapPost("/forste", BeginInstallation.Handle).ForAnybody();
        app.MapGet("/logg-inn", SignIn.Show).ForAnybody();
        app.MapPost("/logg-inn", SignIn.Handle).ForAnybody();
        app.MapPost("/logg-inn/lenke", AskForLink.Handle).ForAnybody();
        app.MapGet("/lenke/{secret}", UseLink.Show).ForAnybody();
        app.MapPost("/lenke/{secret}", UseLink.Handle).ForAnybody();
        app.MapGet("/avmeld/{token}", Unsubscribe.Show).ForAnybody();
        app.MapPost("/avmeld/{token}", Unsubscribe.Handle).ForAnybody();
        app.MapGet("/logg-inn/med/{provider}", GoToProvider.Handle).ForAnybody();
        app.MapGet("/logg-inn/svar/{provider}", ReturnFromProvider.Handle).ForAnybody();
        app.MapPost("/lenke/{secret}/{provider}", GoToProvider.ByLink).ForAnybody();
        app.MapGet("/logg-ut/hos/{provider}", SignOutByProvider.Handle).ForAnybody();
        app.MapPost("/meg/koble/{provider}", GoToProvider.Link).ForSignedIn();
        app.MapPost("/meg/koble/{provider}/fjern", UnlinkIdentity.Handle).ForSignedIn();
        app.MapPost("/demo-inn", SignIn.AsDemo).ForAnybody();
        app.MapPost("/logg-ut", SignIn.Out).ForAnybody();
        app.MapGet("/meg", MyAccount.Show).ForSignedIn();
        app.MapPost("/meg/passord", ChangePassword.Handle).ForSignedIn();
        app.MapGet("/logg-inn/kode", GiveCode.Show).ForAnybody();
        app.MapPost("/logg-inn/kode", GiveCode.Handle).ForAnybody();
        app.MapGet("/meg/totrinn", SetUpSecondFactor.Show).ForSignedIn();
        app.MapPost("/meg/totrinn", SetUpSecondFactor.Handle).ForSignedIn();
        app.MapPost("/meg/totrinn/begynn", SetUpSecondFactor.Begin).ForSignedIn();
        app.MapPost("/meg/totrinn/koder", SetUpSecondFactor.RenewCodes).ForSignedIn();
        app.MapPost("/meg/totrinn/av", SetUpSecondFactor.TakeAway).ForSignedIn();
        app.MapPost("/meg/okter", EndSession.Handle).ForSignedIn();
        app.MapPost("/meg/logg-ut-overalt", SignOutEverywhere.Handle).ForSignedIn();
        app.MapGet("/installasjon", ShowInstallation.Handle).ForInstallation();
        app.MapPost("/installasjon", MakePartnership.Handle).ForInstallation();
        app.MapPost("/installasjon/drift", SetUpkeep.Handle).ForInstallation();
        app.MapPost("/installasjon/kopi", BackUpNow.Handle).ForInstallation();
    }

    public static void MapInside(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowTokens.View>("/nokler", PlatformDeeds.MakeToken, ShowTokens.Handle);
        partnership.Write<MakeToken.Request>("/nokler", PlatformDeeds.MakeToken, MakeToken.Handle);
        partnership.Write<RevokeToken.Request>("/nokler/{token:guid}/trekk", PlatformDeeds.MakeToken, RevokeToken.Handle);
        partnership.Read<ShowAccess.View>("/tilgang", PlatformDeeds.SeeAccess, ShowAccess.Handle);
        partnership.Write<InvitePerson.Request>("/tilgang", PlatformDeeds.Invite, InvitePerson.Handle);
        partnership.Write<OpenToPublic.Request>("/tilgang/apne-sider", PlatformDeeds.GiveAccess, OpenToPublic.Handle);
        partnership.Read<ShowPersonAccess.View>("/tilgang/{person}", PlatformDeeds.SeeAccess, ShowPersonAccess.Handle);
        partnership.Write<ChangeAccess.Request>("/tilgang/{person}", PlatformDeeds.GiveAccess, ChangeAccess.Handle);
        partnership.Write<RemoveAccess.Request>("/tilgang/{person}/fjern", PlatformDeeds.GiveAccess, RemoveAccess.Handle);
        partnership.Read<ShowPeople.View>("/personer", PlatformDeeds.SeeDirectory, ShowPeople.Handle);
        partnership.Read<ShowOrganisations.View>("/organisasjoner", PlatformDeeds.SeeDirectory, ShowOrganisations.Handle);
        partnership.Write<AddOrganisation.Request>("/organisasjoner", PlatformDeeds.WriteOrganisation, AddOrganisation.Handle);
        partnership.Read<ShowOrganisation.View>("/organisasjoner/{organisation}", PlatformDeeds.SeeDirectory, ShowOrganisation.Handle);
        partnership.Write<CheckOrganisation.Request>("/organisasjoner/{organisation}/oppslag", PlatformDeeds.WriteOrganisation, CheckOrganisation.Handle).WithSummary("Look an organisation up in the register");
        partnership.Write<ChangeOrganisation.Request>("/organisasjoner/{organisation}", PlatformDeeds.WriteOrganisation, ChangeOrganisation.Handle);
    }
}

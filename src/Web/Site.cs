using Microsoft.AspNetCore.StaticAssets;
using Samspill.Kernel;
using Samspill.Platform;
using Samspill.Platform.Data;

namespace Samspill.Web;

/// <summary>The web application: the platform, the arenas, and the static files.</summary>
public static class Site
{
    /// <summary>Where migrations stand.</summary>
    public const string Migrations = "Samspill.Web";

    /// <summary>The application over a database, not yet started.</summary>
    /// <param name="args">Settings for the host.</param>
    /// <param name="database">Where the state lives.</param>
    /// <param name="clock">The programme's clock.</param>
    /// <param name="isDemo">True when one click signs in as each role.</param>
    public static WebApplication Build(string[] args, DatabaseChoice database, Clock clock, bool isDemo)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = "Samspill.Web" });
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.AddLogLines();
        builder.AddTelemetry();
        // Behind a proxy the program answers to its own name, and to the machine itself; another name in Host is somebody's trick.
        builder.Services.AddHostFiltering(options => options.AllowedHosts = Uri.TryCreate(builder.Configuration["SAMSPILL_ADDRESS"], UriKind.Absolute, out var address) ? [address.Host, "localhost", "127.0.0.1", "[::1]"] : ["*"]);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(Ui.StaticFiles.From(Manifest));
        database.Add(builder.Services, Migrations);
        builder.Services.AddPlatform(Arenas.All, isDemo);
        var app = builder.Build();
        app.UseHostFiltering();
        if (Telemetry.IsJson(app.Configuration))
        {
            app.UseMiddleware<Platform.Telemetry.RequestLine>();
        }

        app.UsePlatform(Arenas.All);
        MapFiles(app);
        return app;
    }

    private static string Manifest => Path.Combine(AppContext.BaseDirectory, "Samspill.Web.staticwebassets.endpoints.json");

    private static void MapFiles(WebApplication app) =>
        app.MapStaticAssets(Manifest).Add(endpoint => endpoint.Metadata.Add(Platform.Answers.OpenToAnybody.Mark));
}

using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Web;

namespace Samspill.Journeys;

/// <summary>The whole product over a real database of its own, with the demo's two partnerships in it, on a port of this machine.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly string folder = Scratch.Folder("test");
    private readonly LaterClock time = new();
    private WebApplication app = default!;
    private DatabaseChoice choice = default!;

    public Uri Address { get; private set; } = default!;

    /// <summary>The data folder.</summary>
    public string Folder => folder;

    public IServiceProvider Services => app.Services;

    /// <summary>Both databases; PostgreSQL through a plain role, so that row-level security is on.</summary>
    public static TheoryData<string> Databases => ["sqlite", "postgres"];

    /// <summary>A site over a fresh copy of the demo, or an empty one that asks for its first administrator. Settings are `--NAME=value`.</summary>
    public static async Task<TestSite> Start(string database, bool isEmpty = false, params string[] settings)
    {
        var site = new TestSite();
        var connection = await Template.Copy(database, isEmpty, site.folder);
        site.choice = new DatabaseChoice(site.folder, connection);
        await site.Serve(settings);
        return site;
    }

    /// <summary>Serves the same database again with other settings; browsers sign in anew.</summary>
    public async Task Again(Func<DatabaseChoice, DatabaseChoice> change)
    {
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        choice = change(choice);
        await Serve([]);
    }

    private async Task Serve(string[] settings)
    {
        app = Build(choice, time, settings);
        await app.StartAsync();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>The product over a database, on the day the demo begins.</summary>
    internal static WebApplication Build(DatabaseChoice choice, params string[] settings) => Build(choice, TimeProvider.System, settings);

    private static WebApplication Build(DatabaseChoice choice, TimeProvider real, string[] settings)
    {
        var clock = new Clock(real, new DateTimeOffset(2018, 10, 2, 7, 0, 0, TimeSpan.Zero) - real.GetUtcNow());
        return Site.Build(["--urls", "http://127.0.0.1:0", "--SAMSPILL_ENHETSREGISTERET=", .. settings], choice, clock, isDemo: true);
    }

    /// <summary>The real time as the site has it.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Lets time pass for the site, and nobody wait.</summary>
    public void Pass(TimeSpan span) => time.Pass(span);

    /// <summary>A browser of one's own: keeps cookies, follows no redirect.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>A browser signed in with the demo's password.</summary>
    public async Task<HttpClient> SignedIn(string email)
    {
        var browser = Browser();
        var answer = await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = email, ["password"] = DemoData.Password, ["returnTo"] = "/" });
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return browser;
    }

    /// <summary>Looks into the database as the installation, which sees every partnership.</summary>
    public async Task<T> Look<T>(Func<SamspillDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<SamspillDb>());
    }

    /// <summary>Looks into the database as one partnership.</summary>
    public async Task<T> Look<T>(string slug, Func<SamspillDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        await using var other = Services.CreateAsyncScope();
        var key = Key.Read(slug)!.Value;
        var partnership = Enumerable.Single(other.ServiceProvider.GetRequiredService<SamspillDb>().Set<Samspill.Platform.Directory.Partnership>(), partnership => partnership.Slug == key);
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        db.Scene.Enter(partnership.Id);
        return await look(db);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(folder, recursive: true);
        if (choice.ConnectionString is { } connection)
        {
            await Template.Drop(connection);
        }
    }
}

/// <summary>The real clock, set ahead by as much as has been let pass.</summary>
internal sealed class LaterClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));

    public void Pass(TimeSpan span) => Interlocked.Add(ref ahead, span.Ticks);
}

internal static partial class Talking
{
    [GeneratedRegex("name=\"_token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    /// <summary>Opens a page and takes its form's token.</summary>
    public static async Task<string> Token(this HttpClient browser, string page) =>
        WebUtility.HtmlDecode(Token().Match(await browser.GetStringAsync(page)).Groups[1].Value);

    /// <summary>Opens a page, takes its form's token, and posts the fields.</summary>
    public static async Task<HttpResponseMessage> Post(this HttpClient browser, string page, string to, Dictionary<string, string> fields)
    {
        fields["_token"] = await browser.Token(page);
        return await browser.PostAsync(to, new FormUrlEncodedContent(fields));
    }

    /// <summary>Asks as a program does.</summary>
    public static Task<HttpResponseMessage> Json(this HttpClient browser, string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return browser.SendAsync(request);
    }

    /// <summary>The page as its reader sees it; a space that does not break is a space.</summary>
    public static async Task<string> Text(this HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
}

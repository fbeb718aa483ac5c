using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Journeys;

public sealed class GoverningFromTheCommandLine
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_person_is_added_beside_the_running_site_and_enters_by_a_link(string database)
    {
        await using var site = await TestSite.Start(database);

        var added = await Run(site, "", "user", "add", "Ny@notodden.example", "--partnership", "notodden", "--name", "Ny medarbeider", "--role", "member", "--role", "owner", "--json");
        var twice = await Run(site, "", "user", "add", "ny@notodden.example", "--partnership", "notodden", "--name", "Ny", "--role", "member");
        var link = await Run(site, "", "user", "link", "ny@notodden.example", "--to", "/notodden/mal", "--json");
        var path = new Uri(JsonDocument.Parse(link.Out).RootElement.GetProperty("link").GetString()!).AbsolutePath;
        using var browser = site.Browser();
        var entered = await browser.Post(path, path, new() { ["_form"] = "lenke" });

        Assert.Equal((0, 2, 0), (added.Code, twice.Code, link.Code));
        Assert.Equal(["member", "owner"], JsonDocument.Parse(added.Out).RootElement.GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
        Assert.Contains("står allerede", twice.Error);
        Assert.Equal((HttpStatusCode.SeeOther, "/notodden/mal"), (entered.StatusCode, entered.Headers.Location!.ToString()));
        var last = await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here).OrderByDescending(entry => entry.Sequence).FirstAsync());
        Assert.StartsWith("cli:", last.Actor);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Whoever_an_import_brought_gets_in_by_a_link_and_a_role_given_takes_no_administrator_away(string database)
    {
        await using var site = await TestSite.Start(database, isEmpty: true);
        var imported = await Run(site, "", "import", Path.Combine(AppContext.BaseDirectory, "samples", "notodden"), "--partnership", "notodden", "--create", "Notodden");
        var role = await Run(site, "", "user", "role", "havnevert@notodden.example", "--partnership", "notodden", "--role", "member", "--role", "owner");
        var link = await Run(site, "", "user", "link", "administrator@notodden.example", "--to", "/notodden/mal", "--json");
        var nobody = await Run(site, "", "user", "link", "ukjent@notodden.example");
        await site.Look("notodden", db => db.Set<Person>().Where(person => person.Email == "revisor@notodden.example").ExecuteUpdateAsync(set => set.SetProperty(person => person.Roles, Samspill.Platform.Rights.Role.None)));
        var password = await Run(site, "en setning til revisor\n", "user", "password", "Revisor@notodden.example");
        var path = new Uri(JsonDocument.Parse(link.Out).RootElement.GetProperty("link").GetString()!).AbsolutePath;
        using var browser = site.Browser();
        var entered = await browser.Post(path, path, new() { ["_form"] = "lenke" });

        Assert.Equal((0, 0, 0, 2, 0), (imported.Code, role.Code, link.Code, nobody.Code, password.Code));
        Assert.NotNull(await site.Look("notodden", db => db.Set<Person>().Where(person => person.Email == "revisor@notodden.example").Select(person => person.AccountId).SingleAsync()));
        Assert.Contains("./samspill user link administrator@notodden.example", imported.Error);
        Assert.Contains("user add", nobody.Error);
        Assert.Equal((HttpStatusCode.SeeOther, "/notodden/mal"), (entered.StatusCode, entered.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri("/notodden/tilgang", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_in_one_line_with_the_way_on()
    {
        await using var site = await TestSite.Start("sqlite");

        var report = await Run(site, "", "report", "sluttutbetaling", "--partnership", "notodden", "--out", Path.Combine(site.Folder, "r.txt"));
        var folder = await Run(site, "", "report", "sluttutbetaling", "--partnership", "notodden", "--draft", "--out", Path.Combine(site.Folder, "finnes-ikke", "r.txt"));
        var port = await Run(site, "", "serve", "--port", "99999");
        var verb = await Run(site, "", "noetull");
        var slip = await Run(site, "", "exprot");
        var inner = await Run(site, "", "user", "lst");
        var root = await Run(site, "", "--help");
        var file = await Run(site, "", "report", "sluttutbetaling", "--partnership", "notodden", "--draft", "--out", Path.Combine(site.Folder, "samspill.db", "r.txt"));
        System.IO.Directory.CreateDirectory(Path.Combine(site.Folder, "mappe.txt"));
        await File.WriteAllTextAsync(Path.Combine(site.Folder, "fil"), "en annen fil");
        var taken = await Run(site, "", "report", "sluttutbetaling", "--partnership", "notodden", "--draft", "--out", Path.Combine(site.Folder, "mappe.txt"));
        var backup = await Run(site, "", "backup", Path.Combine(site.Folder, "samspill.db", "kopi.zip"));
        var export = await Run(site, "", "export", "--partnership", "notodden", "--out", Path.Combine(site.Folder, "fil"));
        var data = await Run(site, "", "serve", "--port", "65535", "--data", Path.Combine(site.Folder, "samspill.db", "data"));
        using var holder = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        holder.Start();
        var held = ((IPEndPoint)holder.LocalEndpoint).Port;
        var busy = await Run(site, "", "serve", "--port", held.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((2, 2, 2, 2), (report.Code, folder.Code, port.Code, verb.Code));
        Assert.Equal((2, 2, 2, 2, 1, 0), (slip.Code, inner.Code, file.Code, taken.Code, busy.Code, root.Code));
        Assert.Equal("Forstår ikke «exprot». Mente du export? Hva som går, står i --help.", slip.Error.Trim());
        Assert.Equal("Forstår ikke «lst». Mente du list? Hva som går, står i --help.", inner.Error.Trim());
        Assert.Matches("^.*samspill\\.db er en fil, ikke en mappe\\.\\s*$", file.Error);
        Assert.Matches("^.*mappe\\.txt er en mappe\\. Skriv et filnavn\\.\\s*$", taken.Error);
        Assert.Equal((2, 2, 2), (backup.Code, export.Code, data.Code));
        Assert.Matches("^Mappen .* finnes ikke\\.\\s*$", backup.Error);
        Assert.Matches("^.*fil er en fil, ikke en mappe\\.\\s*$", export.Error);
        Assert.Matches("^Kan ikke lage datamappen .* Velg en annen med --data\\.\\s*$", data.Error);
        Assert.Empty(System.IO.Directory.GetFiles(site.Folder, "*.ny"));
        Assert.Equal($"Porten {held} er i bruk. Velg en annen med --port.", busy.Error.Trim());
        Assert.Contains("dotnet run --project src/Web", root.Out);
        Assert.Contains("/notodden/mal/kunnskapsdatabase/endre", report.Error);
        Assert.Contains("--draft", report.Error);
        Assert.False(File.Exists(Path.Combine(site.Folder, "r.txt")));
        Assert.Matches("^Mappen .*finnes-ikke finnes ikke\\.\\s*$", folder.Error);
        Assert.Equal("Porten 99999 finnes ikke. Velg en fra 1 til 65535 med --port.", port.Error.Trim());
        Assert.Equal("Forstår ikke «noetull». Hva som går, står i --help.", verb.Error.Trim());
    }

    [Fact]
    public async Task Roles_and_passwords_follow_the_same_rules_as_the_pages()
    {
        await using var site = await TestSite.Start("sqlite");

        var last = await Run(site, "", "user", "role", "administrator@notodden.example", "--partnership", "notodden", "--role", "member");
        var wrong = await Run(site, "", "user", "role", "administrator@notodden.example", "--partnership", "notodden", "--role", "king");
        var weak = await Run(site, "kort\n", "user", "password", "revisor@notodden.example");
        var strong = await Run(site, "en setning til revisor\n", "user", "password", "revisor@notodden.example");
        var list = await Run(site, "", "user", "list", "--partnership", "notodden", "--json");
        var help = await Run(site, "", "user", "role", "--help");
        var given = await Run(site, "", "user", "role", "revisor@notodden.example", "--partnership", "notodden", "--role", "Eier av mål", "projectLeader", "revisor");
        var read = await Run(site, "", "user", "list", "--partnership", "notodden");
        var nowhere = await Run(site, "", "user", "list", "--partnership", "notoden");

        Assert.Equal((2, 2, 2, 0, 0, 0), (last.Code, wrong.Code, weak.Code, strong.Code, list.Code, help.Code));
        Assert.Equal((0, 0, 2), (given.Code, read.Code, nowhere.Code));
        Assert.Equal("Partnerskapet må ha en administrator. Gi rollen til en annen først. (platform.last-administrator)", last.Error.Trim());
        Assert.Equal("«king» er ingen rolle. Velg blant: leser, gjest, medlem, eier, revisor, prosjektleder, administrator.", wrong.Error.Trim());
        Assert.All(new[] { "leser, gjest, medlem, eier, revisor, prosjektleder, administrator", "publicReader" }, says => Assert.Contains(says, help.Out));
        Assert.EndsWith(": eier, revisor, prosjektleder", given.Out.Trim());
        Assert.Contains(": eier, revisor, prosjektleder", read.Out);
        Assert.Contains("Disse finnes: ", nowhere.Error);
        Assert.Contains(JsonDocument.Parse(list.Out).RootElement.EnumerateArray(), person => person.GetProperty("email").GetString() == "revisor@notodden.example");
        using var auditor = site.Browser();
        var entered = await auditor.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = "revisor@notodden.example", ["password"] = "en setning til revisor" });
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_person_is_erased_for_good_only_when_it_is_said_and_never_the_last_administrator(string database)
    {
        await using var site = await TestSite.Start(database);
        const string Email = "naeringssjef@seljord.example";
        Task<Person?> Known() => site.Look("notodden", db => db.Set<Person>().AsNoTracking().SingleOrDefaultAsync(person => person.Email == Email));

        var asked = await Run(site, "", "user", "erase", Email, "--partnership", "notodden");
        var unknown = await Run(site, "", "user", "erase", "ingen@notodden.example", "--partnership", "notodden", "--for-good");
        var neighbour = await Run(site, "", "user", "erase", Email, "--partnership", "havbris", "--for-good");
        var last = await Run(site, "", "user", "erase", "administrator@notodden.example", "--partnership", "notodden", "--for-good");
        Assert.Equal((2, 2, 2, 2), (asked.Code, unknown.Code, neighbour.Code, last.Code));
        Assert.Contains("--for-good", asked.Error);
        Assert.Contains("platform.erase-last-administrator", last.Error);
        Assert.NotNull(await Known());

        var done = await Run(site, "", "user", "erase", Email, "--partnership", "notodden", "--for-good", "--json");
        var instead = JsonDocument.Parse(done.Out).RootElement.GetProperty("instead").GetString()!;

        Assert.Equal(0, done.Code);
        Assert.Null(await Known());
        Assert.Equal(instead, await site.Look("notodden", db => db.Set<Person>().Where(person => person.ErasedOn != null).Select(person => person.Name).SingleAsync()));
        Assert.Equal(0, (await Run(site, "", "check")).Code);
        using var browser = site.Browser();
        var entered = await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = Email, ["password"] = Samspill.Web.DemoData.Password });
        Assert.NotEqual(HttpStatusCode.SeeOther, entered.StatusCode);
    }

    private static async Task<(int Code, string Out, string Error)> Run(TestSite site, string input, params string[] words)
    {
        var choice = site.Services.GetRequiredService<DatabaseChoice>();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), .. words, .. words.Contains("--help") || words.Contains("--data") ? Array.Empty<string>() : ["--data", choice.Folder]]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SAMSPILL_DATABASE"] = choice.ConnectionString ?? "";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}

using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Web;

namespace Samspill.Journeys;

public sealed partial class NothingLeaks
{
    private const string Never = "finnes-ikke-7f3a";
    private const string NeverId = "0f0f0f0f-0000-7000-8000-0000000000ff";
    private static readonly string[] Global = ["__EFMigrationsHistory", "platform_account", "platform_identity_user_claim", "platform_identity_user_login", "platform_identity_user_token", "platform_data_protection_key", "platform_sign_in_link", "platform_installation", "platform_system_user", "platform_external_identity", "platform_open_session", "platform_spent_state", "platform_upkeep", "platform_recovery_code", "platform_second_factor"];

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task No_page_file_search_or_guessed_id_shows_a_byte_of_the_neighbour(string database)
    {
        await using var site = await TestSite.Start(database);
        using var reader = await site.SignedIn("administrator@notodden.example");
        var own = await site.Look("notodden", All);
        var words = (await Words(site)).Except(own, StringComparer.Ordinal).ToList();
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.StartsWith("/{partnership}", StringComparison.Ordinal) && route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true).ToList();
        Assert.True(routes.Count > 15 && words.Count > 30, $"{routes.Count} routes, {words.Count} words");

        // PostgreSQL, which has a lock of its own too, is asked with every seventh word, another seventh at each address.
        foreach (var (route, turn) in routes.Select((route, turn) => (route, turn)))
        {
            var slots = route.RoutePattern.Parameters.Select(parameter => parameter.Name).Where(name => name != "partnership").ToList();
            await (slots.Count == 0 ? Page(reader, Filled(route, "", "")) : Guesses(reader, route, [.. words.Where((_, i) => database == "sqlite" || (i + turn) % 7 == 0)]));
        }

        await Search(reader, await Titles(site));
        Assert.DoesNotContain("havbris", await (await reader.GetAsync("/")).Text(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Every page of a record of one's own, its tables and its files, a report in every format, the workbook and the trail: all told while the neighbour has a record of every kind.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_is_ones_own_tells_nothing_of_the_neighbour_to_its_last_detail(string database)
    {
        await using var site = await TestSite.Start(database);
        using var reader = await site.SignedIn("administrator@notodden.example");
        var examples = await OwnExamples.Make(site);
        await site.Look("havbris", db => FilledProgramme.FillAll(db, "havbris-"));
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.StartsWith("/{partnership}", StringComparison.Ordinal) && route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true && OwnExamples.Places(route).Count > 0).ToList();
        Assert.True(routes.Count > 15, $"{routes.Count} routes");

        foreach (var route in routes)
        {
            await Page(reader, examples.Address(route));
        }

        foreach (var report in new[] { "sluttutbetaling", "halvarsstatus", "kommunestyre", "maltabell" })
        {
            foreach (var format in new[] { "docx", "txt", "json", "html" })
            {
                var file = $"/notodden/rapporter/{report}/rapport.{format}";
                var answer = await reader.GetAsync(file);
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                DoesNotTell(file, await Says(answer));
            }
        }

        // By what stands in the neighbour's fields, and by the hash of a file that both may have.
        await Search(reader, ["havbris", "havbris-Title 0", "havbris-Name 0", "Title 0", "Sentence 0", "Says 0"]);
        foreach (var hash in await site.Look("havbris", Hashes))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/notodden/fil/" + Uri.EscapeDataString(hash))).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/havbris/fil/" + Uri.EscapeDataString(hash))).StatusCode);
        }
    }

    private static async Task<List<string>> Hashes(SamspillDb db) => await db.Set<Samspill.Platform.Storage.StoredFile>().Select(file => file.Hash).ToListAsync();

    /// <summary>Every write there is, tried on every record of the neighbour's: answered as what has never been, and nothing of hers is touched.</summary>
    [Fact]
    public async Task No_write_reaches_the_neighbour_by_a_guessed_id()
    {
        await using var site = await TestSite.Start("sqlite");
        using var writer = await site.SignedIn("administrator@notodden.example");
        var examples = await OwnExamples.Make(site);
        var own = await site.Look("notodden", All);
        var words = (await Words(site)).Except(own, StringComparer.Ordinal).Where(word => word.Contains("havbris", StringComparison.Ordinal) || Guid.TryParse(word, out _)).ToList();
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText!.StartsWith("/{partnership}", StringComparison.Ordinal) && route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true && OwnExamples.Places(route).Count > 0 && !route.RoutePattern.RawText.Contains("{secret}", StringComparison.Ordinal)).ToList();
        var (before, mine) = (await End(site, "havbris"), await End(site, "notodden"));
        Assert.True(routes.Count > 40 && words.Count > 60, $"{routes.Count} routes, {words.Count} words");

        var wrong = new List<string>();
        foreach (var route in routes)
        {
            var last = OwnExamples.Places(route)[^1];
            foreach (var kind in route.RoutePattern.Parameters.Any(parameter => parameter.Name == "kind") ? Arenas.All.Records.Select(kind => kind.Name) : [""])
            {
                Task<HttpResponseMessage> Write(string word) => writer.PostAsJsonAsync(examples.Address(route, place => place.Name == last ? word : place.Name == "kind" ? kind : null), new { });
                foreach (var alike in words.GroupBy(word => Guid.TryParse(word, out _) ? NeverId : Never))
                {
                    var absent = await Write(alike.Key);
                    var expected = await Says(absent);
                    foreach (var word in alike)
                    {
                        var answer = await Write(word);
                        var says = (await Says(answer)).Replace(word, alike.Key, StringComparison.OrdinalIgnoreCase);
                        if (answer.StatusCode != absent.StatusCode || says != expected || says.Contains("havbris", StringComparison.OrdinalIgnoreCase))
                        {
                            wrong.Add($"{route.RoutePattern.RawText} {kind} {word}: {answer.StatusCode} {says}");
                        }
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Empty(await site.Look("havbris", db => db.Set<Samspill.Platform.Audit.AuditEntry>().Where(entry => entry.PartnershipId == db.Here && entry.Sequence > before && entry.Actor != Scene.System).Select(entry => $"{entry.Kind} {entry.Change} by {entry.Actor}: {entry.After}").ToListAsync()));
        Assert.Empty(await site.Look("notodden", db => db.Set<Samspill.Platform.Audit.AuditEntry>().Where(entry => entry.PartnershipId == db.Here && entry.Sequence > mine && entry.Actor != Scene.System).Select(entry => $"{entry.Kind} {entry.Change} by {entry.Actor}: {entry.After}").ToListAsync()));
    }

    /// <summary>The end of a partnership's trail: it moves with every change.</summary>
    private static Task<long> End(TestSite site, string slug) => site.Look(slug, db => db.Set<Samspill.Platform.Audit.AuditEntry>().Where(entry => entry.PartnershipId == db.Here).MaxAsync(entry => entry.Sequence));

    [Fact]
    public async Task The_database_itself_refuses_to_read_or_write_across_partnerships()
    {
        await using var site = await TestSite.Start("postgres");
        var (here, there) = (await Id(site, "notodden"), await Id(site, "havbris"));
        await using var plain = new NpgsqlConnection(site.Services.GetRequiredService<DatabaseChoice>().ConnectionString);
        await plain.OpenAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var tables = scope.ServiceProvider.GetRequiredService<SamspillDb>().Model.GetEntityTypes().Where(type => type.FindProperty("PartnershipId") is not null).Select(type => type.GetTableName()!).ToList();
        Assert.True(tables.Count > 15);
        Assert.Equal(0L, await Ask(plain, "SELECT count(*) FROM programme_goal"));

        await Ask(plain, $"SELECT set_config('samspill.partnership', '{here}', false)");
        Assert.Equal(7L, await Ask(plain, "SELECT count(*) FROM programme_goal"));
        Assert.Equal("notodden", await Ask(plain, "SELECT string_agg(slug, ',') FROM platform_partnership"));
        foreach (var table in tables)
        {
            Assert.Equal(0L, await Ask(plain, $"SELECT count(*) FROM {table} WHERE partnership_id <> '{here}'"));
            Assert.Equal(0L, await Ask(plain, $"WITH gone AS (DELETE FROM {table} WHERE partnership_id = '{there}' RETURNING 1) SELECT count(*) FROM gone"));
            if ((long)(await Ask(plain, $"SELECT count(*) FROM {table}"))! > 0)
            {
                var refused = await Assert.ThrowsAsync<PostgresException>(() => Ask(plain, $"UPDATE {table} SET partnership_id = '{there}'"));
                Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
            }
        }

        var open = (string)(await Ask(plain, "SELECT coalesce(string_agg(relname, ','), '') FROM pg_class WHERE relkind = 'r' AND NOT relforcerowsecurity AND relnamespace = 'public'::regnamespace"))!;
        Assert.Empty(open.Split(',').Where(table => !table.StartsWith("qrtz_", StringComparison.OrdinalIgnoreCase)).Except(Global));
    }

    /// <summary>A page of one's own, in both faces, and every table on it as a file.</summary>
    private static async Task Page(HttpClient reader, string address)
    {
        var answer = await reader.GetAsync(address);
        var says = await Says(answer);
        DoesNotTell(address, says);
        DoesNotTell(address, await Says(await reader.Json(address)));
        foreach (Match table in TableFiles().Matches(says))
        {
            var file = WebUtility.HtmlDecode(table.Groups["file"].Value);
            DoesNotTell(file, await Says(await reader.GetAsync(file)));
        }
    }

    /// <summary>Every key and identity of the neighbour in every place of the address: answered as what has never been.</summary>
    private static async Task Guesses(HttpClient reader, RouteEndpoint route, IReadOnlyCollection<string> words)
    {
        if (route.RoutePattern.RawText!.EndsWith("/svar/{secret}", StringComparison.Ordinal) || route.RoutePattern.RawText.EndsWith("/puls/{secret}", StringComparison.Ordinal))
        {
            // Whoever guesses secrets is soon told to wait; that a link is nothing in another partnership is tried by AnsweringByLink and GuessingAtAnswers.
            return;
        }

        var kinds = route.RoutePattern.Parameters.Any(parameter => parameter.Name == "kind") ? Arenas.All.Records.Select(kind => kind.Name).ToList() : [""];
        foreach (var kind in kinds)
        {
            var absent = await reader.Json(Filled(route, kind, Never));
            var expected = await Says(absent);
            foreach (var word in words)
            {
                var address = Filled(route, kind, word);
                var answer = await reader.Json(address);
                var says = await Says(answer);
                DoesNotTell(address, says.Replace(word, "", StringComparison.OrdinalIgnoreCase));
                Assert.True((absent.StatusCode, expected.Replace(Never, "", StringComparison.Ordinal)) == (answer.StatusCode, says.Replace(word, "", StringComparison.Ordinal)), $"{address} is answered otherwise than what has never been");
            }
        }
    }

    private static async Task Search(HttpClient reader, IReadOnlyCollection<string> titles)
    {
        foreach (var title in titles)
        {
            // What the reader wrote is told back, as it stands and as it was spelt; nothing else holds it.
            var address = "/notodden/sok?q=" + Uri.EscapeDataString(title);
            var says = JsonNode.Parse(await Says(await reader.Json(address)))!.AsObject();
            Assert.True(says.Remove("words") && says.Remove("meant"));
            DoesNotTell(address, says.ToJsonString());
        }

        DoesNotTell("a misspelt name", await Says(await reader.Json("/notodden/sok?q=havbrsi")));
    }

    private static void DoesNotTell(string address, string says) =>
        Assert.False(says.Contains("havbris", StringComparison.OrdinalIgnoreCase), $"{address} tells of the neighbour");

    private static string Filled(RouteEndpoint route, string kind, string word) => Slot().Replace(route.RoutePattern.RawText!, slot => slot.Groups["name"].Value switch
    {
        "partnership" => "notodden",
        "kind" => kind,
        _ => Uri.EscapeDataString(word),
    });

    /// <summary>What an answer says, also inside a zipped file.</summary>
    private static async Task<string> Says(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
        }

        await using var zip = new ZipArchive(new MemoryStream(bytes));
        var all = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var inside = new StreamReader(await entry.OpenAsync());
            all.Append(await inside.ReadToEndAsync());
        }

        return all.ToString();
    }

    /// <summary>Every key and identity in the neighbour's tables, after a record of every kind there is has been put in them.</summary>
    private static async Task<IReadOnlyCollection<string>> Words(TestSite site)
    {
        await site.Look("havbris", db => FilledProgramme.FillAll(db, "havbris-"));
        return await site.Look("havbris", All);
    }

    /// <summary>Every key and identity in a partnership's tables; what is derived from them has none that an address takes.</summary>
    private static async Task<HashSet<string>> All(SamspillDb db)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in db.Model.GetEntityTypes().Where(type => typeof(Row).IsAssignableFrom(type.ClrType) && !typeof(IDerived).IsAssignableFrom(type.ClrType)))
        {
            var read = typeof(NothingLeaks).GetMethod(nameof(WordsOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.ClrType);
            var found = await (Task<List<string>>)read.Invoke(null, [db])!;
            words.UnionWith(found);
        }

        return words;
    }

    private static async Task<List<string>> WordsOf<T>(SamspillDb db) where T : Row =>
        [.. (await db.Set<T>().AsNoTracking().ToListAsync()).SelectMany(row => new[] { typeof(T).GetProperty("Key")?.GetValue(row)?.ToString(), GuidOf(typeof(T).GetProperty("Id")?.GetValue(row)), typeof(T).GetProperty("Hash")?.GetValue(row)?.ToString() }).OfType<string>()];

    private static string? GuidOf(object? id) => id?.GetType().GetProperty("Value")?.GetValue(id)?.ToString();

    private static Task<List<string>> Titles(TestSite site) => site.Look("havbris", db => db.Set<Samspill.Programme.Goals.Goal>().Select(goal => goal.Title).ToListAsync());

    private static Task<Guid> Id(TestSite site, string slug) => site.Look(slug, db => Task.FromResult(db.Here.Value));

    private static async Task<object?> Ask(NpgsqlConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    [GeneratedRegex("\\{\\**(?<name>[a-zA-Z]+)[^}]*\\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();

    [GeneratedRegex("href=\"(?<file>[^\"]*[?&;]csv=[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TableFiles();
}

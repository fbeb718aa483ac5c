using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Accounts;
using Samspill.Platform.Directory;
using Samspill.Platform.Guests;
using Samspill.Platform.Rights;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

/// <summary>Somebody from outside, who sees exactly what she was given, from the first sign-in.</summary>
public sealed class BeingAGuest
{
    private const string Email = "gjest@fylket.example";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task She_is_invited_from_the_records_page_sees_it_at_once_and_no_more_when_it_is_taken_back(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Contains("/notodden/gjester/mal/kunnskapsdatabase", await (await leader.GetAsync("/notodden/mal/kunnskapsdatabase")).Text());

        var invited = await leader.Post("/notodden/gjester/mal/kunnskapsdatabase", "/notodden/gjester/mal/kunnskapsdatabase", new() { ["_form"] = "gi", ["name"] = "Rådgiver, fylket", ["email"] = Email, ["language"] = "Nb" });
        var mail = Assert.Single(await site.Mails());
        var link = new Uri(mail.Split("http", 2)[1].Insert(0, "http").Split('\n', '\r', ' ')[0]).AbsolutePath;
        Assert.Contains("har vist deg «Kunnskapsdatabase» i Notoddenregionen. Du ser den siden og vedleggene, og ikke noe annet. Lenken", mail.ReplaceLineEndings(" "));
        using var guest = site.Browser();
        var entered = await guest.Post(link, link, new() { ["_form"] = "lenke" });
        var first = await guest.GetAsync(entered.Headers.Location);
        var landing = await (await guest.GetAsync(first.Headers.Location)).Text();
        var page = await (await guest.GetAsync("/notodden/mal/kunnskapsdatabase")).Text();

        Assert.Equal(HttpStatusCode.SeeOther, invited.StatusCode);
        Assert.Equal("/notodden/gitt", first.Headers.Location!.ToString());
        Assert.Contains("Du er gjest i Notoddenregionen", landing);
        Assert.Contains("href=\"/notodden/mal/kunnskapsdatabase\"", landing);
        Assert.Contains("Du kan lese siden og hente vedleggene.", landing);
        var spent = await (await site.Browser().GetAsync(link)).Text();
        Assert.Contains("Lenken virker ikke lenger", spent);
        Assert.Contains("href=\"/logg-inn\">Logg inn, eller be om en ny lenke</a>", spent);
        Assert.Contains("Kunnskapsdatabase", page);
        Assert.DoesNotContain("<form method=\"post\" action=\"/notodden", page);
        Assert.Contains("role=\"search\"", page);
        foreach (var link2 in page.Split("href=\"").Skip(1).Select(part => part.Split('"')[0]).Where(address => address.StartsWith("/notodden", StringComparison.Ordinal) && !address.Contains("sprak=", StringComparison.Ordinal)))
        {
            Assert.True((int)(await guest.GetAsync(WebUtility.HtmlDecode(link2))).StatusCode < 400, link2);
        }

        var stored = await site.Look("notodden", db => db.Set<Grant>().AsNoTracking().SingleAsync());
        var person = await site.Look("notodden", db => db.Set<Person>().AsNoTracking().SingleAsync(row => row.Email == Email));
        Assert.Equal(("mal", "kunnskapsdatabase", person.Id, false, Role.Guest), (stored.Kind, stored.RecordKey, stored.PersonId, stored.MayWrite, person.Roles));
        Assert.Contains("Rådgiver, fylket", await (await leader.GetAsync("/notodden/gjester/mal/kunnskapsdatabase")).Text());

        await leader.Post("/notodden/gjester/mal/kunnskapsdatabase", $"/notodden/gjester/{stored.Id}/ta", new() { ["_form"] = "ta" });
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/notodden/mal/kunnskapsdatabase")).StatusCode);
        Assert.Contains("Ingenting ennå, eller tiden er ute", await (await guest.GetAsync("/notodden/gitt")).Text());
    }

    [Fact]
    public async Task Of_every_address_there_is_only_those_of_what_she_was_given_answer_her()
    {
        await using var site = await TestSite.Start("sqlite");
        await site.Look(db => db.Set<Partnership>().ExecuteUpdateAsync(set => set.SetProperty(partnership => partnership.IsPublic, false)));
        var examples = await OwnExamples.Make(site);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Upload("/notodden/vedlegg/mal/fou-samarbeid", "hemmelig.pdf", "%PDF-1.7 hemmelig"u8.ToArray());
        await leader.PostAsJsonAsync("/notodden/samtale/tiltak/ostkanalen", new { says = "Internt: gjesten er treg." });
        await Give(leader, "mal", "kunnskapsdatabase");
        await Give(leader, "indikator", "batovernattinger");
        await Give(leader, "tiltak", "ostkanalen");
        using var guest = await Enter(site);

        var open = new List<string>();
        var wrong = new List<string>();
        foreach (var route in site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(route => route.Metadata.GetMetadata<Deed>() is not null))
        {
            var method = route.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single();
            var (address, other) = (examples.Address(route), examples.Address(route, parameter => Others.GetValueOrDefault(parameter.Name)));
            var (mine, theirs) = (await Knock(guest, method, address), await Knock(guest, method, other));
            if (mine == 200)
            {
                open.Add(route.RoutePattern.RawText!);
            }
            else if (mine != 404 && route.RoutePattern.RawText != "/{partnership}/")
            {
                wrong.Add($"{method} {address} answered {mine}");
            }

            if (other != address && theirs != 404)
            {
                wrong.Add($"{method} {other} answered {theirs}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(["/{partnership}/fil/{id}", "/{partnership}/gitt", "/{partnership}/indikator/{indicator}", "/{partnership}/mal/{goal}", "/{partnership}/sok", "/{partnership}/sok/ligner", "/{partnership}/tiltak/{initiative}", "/{partnership}/vedlegg/{kind}/{key}"], open.Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/notodden/min-uke")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/havbris")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/notodden/vedlegg/kommentar/" + Guid.NewGuid())).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await guest.GetAsync("/notodden")).StatusCode);
    }

    [Fact]
    public async Task What_she_sees_names_nobody_offers_nothing_and_leads_nowhere_she_may_not_go()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var names = await site.Look("notodden", db => db.Set<Person>().Where(person => person.Email != null).Select(person => new { person.Email, person.Name }).ToListAsync());
        (string Kind, string Key, string Address)[] given = [("mal", "kunnskapsdatabase", "/mal/kunnskapsdatabase"), ("indikator", "batovernattinger", "/indikator/batovernattinger"), ("tiltak", "ostkanalen", "/tiltak/ostkanalen")];
        foreach (var (kind, key, _) in given)
        {
            await Give(leader, kind, key);
        }

        using var guest = await Enter(site);
        foreach (var (_, _, address) in given)
        {
            var page = (await (await guest.GetAsync("/notodden" + address)).Text()).Split("<main", 2)[1];
            var json = await (await guest.Json("/notodden" + address)).Text();
            Assert.DoesNotContain("<form method=\"post\" action=\"/notodden", page);
            Assert.DoesNotContain("/historikk/", page);
            Assert.DoesNotContain("/samtale/", page);
            Assert.All(names, person => Assert.DoesNotContain(person.Email!, page + json));
            Assert.DoesNotContain("reportedBy\":\"", json);
            Assert.DoesNotContain("askedBy\":\"", json);
            foreach (var link in page.Split("href=\"").Skip(1).Select(part => part.Split('"')[0]).Where(link => link.StartsWith("/notodden", StringComparison.Ordinal)).Distinct())
            {
                Assert.True((int)(await guest.GetAsync(WebUtility.HtmlDecode(link))).StatusCode < 400, $"{address} leads to {link}");
            }
        }

        Assert.Contains("\"organisations\":[]", await (await guest.Json("/notodden/tiltak/ostkanalen")).Text());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task One_who_may_write_reports_numbers_on_her_indicator_and_on_no_other(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Give(leader, "indikator", "batovernattinger", mayWrite: true);
        await Give(leader, "indikator", "pilotkommuner");
        await Give(leader, "mal", "kunnskapsdatabase", mayWrite: true);
        using var guest = await Enter(site);

        var page = await (await guest.GetAsync("/notodden/indikator/batovernattinger")).Text();
        var reported = await guest.PostJson("/notodden/indikator/batovernattinger", new { value = 512, period = "2018-06-30", draft = true });
        var row = await site.Look("notodden", db => db.Set<Measurement>().AsNoTracking().SingleAsync(row => row.Value == 512));
        var other = await guest.PostJson("/notodden/indikator/pilotkommuner", new { value = 3, period = "2018-06-30", draft = true });
        var note = await guest.PostJson("/notodden/indikator/batovernattinger/merknad", new { title = "Uvær", from = "2018-06-01" });
        var theirs = await guest.PostJson("/notodden/maling/delte-saker-2018-q3", new { value = 1 });
        var approved = await guest.PostJson($"/notodden/maling/{row.Key}/godkjenn", new { });

        Assert.Contains("action=\"/notodden/indikator/batovernattinger\"", page);
        Assert.DoesNotContain("/merknad\"", page);
        Assert.DoesNotContain("/telling\"", page);
        Assert.DoesNotContain("action=\"/notodden/indikator/pilotkommuner\"", await (await guest.GetAsync("/notodden/indikator/pilotkommuner")).Text());
        Assert.Equal(HttpStatusCode.OK, reported.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync($"/notodden/maling/{row.Key}")).StatusCode);
        Assert.Equal(MeasurementStatus.Draft, row.Status);
        Assert.All(new[] { other, note, theirs, approved }, answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
        Assert.False(await site.Look("notodden", db => db.Set<Grant>().Where(grant => grant.Kind == "mal").Select(grant => grant.MayWrite).SingleAsync()));
    }

    [Fact]
    public async Task A_grant_ends_with_its_day_one_who_sees_all_is_no_guest_and_only_leaders_give()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("havnevert@notodden.example");
        await Give(leader, "mal", "kunnskapsdatabase");
        using var guest = await Enter(site);

        var insider = await leader.PostJson("/notodden/gjester/mal/kunnskapsdatabase", new { name = "Havnevert", email = "havnevert@notodden.example" });
        var past = await leader.PostJson("/notodden/gjester/mal/kunnskapsdatabase", new { name = "Noen", email = "noen@fylket.example", to = "2018-10-01" });
        var talk = await leader.PostJson("/notodden/gjester/maling/delte-saker-2018-q3", new { name = "Noen", email = "noen@fylket.example" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (insider.StatusCode, past.StatusCode, talk.StatusCode));
        Assert.Contains("platform.guest-sees-all", await insider.Text());
        Assert.Equal(HttpStatusCode.Forbidden, (await member.PostJson("/notodden/gjester/mal/kunnskapsdatabase", new { name = "x", email = "x@y.no" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.PostJson("/notodden/gjester/mal/kunnskapsdatabase", new { name = "x", email = "x@y.no" })).StatusCode);

        await site.Look("notodden", db => db.Set<Grant>().ExecuteUpdateAsync(set => set.SetProperty(grant => grant.To, new DateOnly(2018, 10, 1))));
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/notodden/mal/kunnskapsdatabase")).StatusCode);
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Person>().CountAsync(person => person.Email == "noen@fylket.example")));
    }

    /// <summary>Records that she was not given.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal) { ["goal"] = "fou-samarbeid", ["indicator"] = "pilotkommuner", ["initiative"] = "naeringsplansamarbeid", ["key"] = "naeringsplansamarbeid", ["measurement"] = "pilotkommuner-2018" };

    internal static async Task Give(HttpClient leader, string kind, string key, bool mayWrite = false)
    {
        var answer = await leader.PostJson($"/notodden/gjester/{kind}/{key}", new { name = "Rådgiver, fylket", email = Email, mayWrite });
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Text());
    }

    internal static async Task<HttpClient> Enter(TestSite site)
    {
        var link = await site.Look(async db => await SignInLinks.New(db, (await db.Set<Account>().SingleAsync(account => account.Email == Email)).Id, "/", TimeSpan.FromMinutes(5), default));
        var guest = site.Browser();
        var entered = await guest.Post(link, link, new() { ["_form"] = "lenke" });
        Assert.Equal("/notodden/gitt", entered.Headers.Location!.ToString());
        return guest;
    }

    private static async Task<int> Knock(HttpClient guest, string method, string address) =>
        (int)(method == "GET" ? await guest.GetAsync(address) : await guest.PostJson(address, new { })).StatusCode;
}

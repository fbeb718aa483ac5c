using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Accounts;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;

namespace Samspill.Journeys;

public sealed partial class SigningIn
{
    private const string Leader = "prosjektleder@notodden.example";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_link_by_mail_signs_in_once_and_a_scanner_does_not_spend_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var known = site.Browser();
        using var unknown = site.Browser();

        var answer = await Ask(known, Leader);
        var same = await Ask(unknown, "ingen@notodden.example");
        var mails = await site.Mails();
        var mail = Assert.Single(mails);
        var link = Link(mail);
        var scanned = await (await unknown.GetAsync(link)).Text();
        await unknown.GetAsync(link);
        var entered = await known.Post(link, link, new() { ["_form"] = "lenke" });
        var again = await unknown.GetAsync(link);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Plain(await answer.Text(), Leader), Plain(await same.Text(), "ingen@notodden.example"));
        Assert.Contains("To: ", mail);
        Assert.Contains("Content-Language: nb", mail);
        Assert.Contains("Trykk på knappen", scanned);
        Assert.Equal((HttpStatusCode.SeeOther, "/notodden"), (entered.StatusCode, entered.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await known.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.NotNull(await site.Look("notodden", db => db.Set<SignInLink>().Select(row => row.UsedAt).SingleAsync()));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<OutboxMessage>().CountAsync(message => message.SentAt == null)));
    }

    [Fact]
    public async Task A_link_is_worth_nothing_after_its_time_and_twenty_times_is_enough()
    {
        await using var site = await TestSite.Start("sqlite");
        using var browser = site.Browser();
        await Ask(browser, Leader);
        var link = Link(Assert.Single(await site.Mails()));
        await site.Look("notodden", db => db.Set<SignInLink>().ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, DateTimeOffset.UnixEpoch)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.GetAsync(link)).StatusCode);

        HttpResponseMessage last = default!;
        for (var i = 0; i < 20; i++)
        {
            last = await Ask(browser, $"noen{i}@notodden.example");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.Equal("600", last.Headers.GetValues("Retry-After").Single());
        Assert.Contains("For mange forsøk", await last.Text());
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session_and_so_does_signing_out_everywhere()
    {
        await using var site = await TestSite.Start("sqlite");
        using var here = await site.SignedIn(Leader);
        using var there = await site.SignedIn(Leader);

        var weak = await here.Post("/meg", "/meg/passord", new() { ["_form"] = "passord", ["old"] = Samspill.Web.DemoData.Password, ["new"] = "aaaaaaaaaaaaaa" });
        var wrong = await here.Post("/meg", "/meg/passord", new() { ["_form"] = "passord", ["old"] = "feil gammelt passord", ["new"] = "en helt ny setning" });
        var changed = await here.Post("/meg", "/meg/passord", new() { ["_form"] = "passord", ["old"] = Samspill.Web.DemoData.Password, ["new"] = "en helt ny setning" });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity, HttpStatusCode.SeeOther), (weak.StatusCode, wrong.StatusCode, changed.StatusCode));
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/notodden")).StatusCode);

        await here.Post("/meg", "/meg/logg-ut-overalt", new() { ["_form"] = "ut" });
        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/notodden")).StatusCode);
    }

    [Fact]
    public async Task Five_wrong_passwords_close_the_door_and_the_words_are_the_same_for_a_stranger()
    {
        await using var site = await TestSite.Start("sqlite");
        using var browser = site.Browser();
        Dictionary<string, string> Wrong(string email) => new() { ["_form"] = "inn", ["email"] = email, ["password"] = "feil passord her" };

        var stranger = await (await browser.Post("/logg-inn", "/logg-inn", Wrong("ingen@notodden.example"))).Text();
        var first = await (await browser.Post("/logg-inn", "/logg-inn", Wrong(Leader))).Text();
        for (var i = 0; i < 4; i++)
        {
            await browser.Post("/logg-inn", "/logg-inn", Wrong(Leader));
        }

        var right = await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = Leader, ["password"] = Samspill.Web.DemoData.Password });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
        Assert.Equal(Plain(stranger, "ingen@notodden.example"), Plain(first, Leader));
    }

    [Fact]
    public async Task The_answer_carries_the_headers_that_keep_a_page_safe()
    {
        await using var site = await TestSite.Start("sqlite");
        using var browser = site.Browser();
        foreach (var address in new[] { "/", "/logg-inn", "/notodden", "/finnes-ikke/slett", "/openapi/v1.json" })
        {
            var answer = await browser.GetAsync(address);
            Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
            Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.False(answer.Headers.Contains("Server"), address);
        }

        // A forwarded address or scheme that nobody vouches for changes nothing: no other limit, no secure cookie.
        using var forged = new HttpRequestMessage(HttpMethod.Get, "/logg-inn");
        forged.Headers.Add("X-Forwarded-Proto", "https");
        forged.Headers.Add("X-Forwarded-Host", "ond.example");
        var told = await browser.SendAsync(forged);
        Assert.False(told.Headers.Contains("Strict-Transport-Security"));
        Assert.DoesNotContain("ond.example", await told.Text());

        var outside = await browser.GetAsync("/logg-inn?tilbake=//ond.example/notodden");
        Assert.DoesNotContain("ond.example", (await outside.Text()).Split("<main", 2)[1]);
    }

    [Fact]
    public async Task One_whose_session_ended_while_she_wrote_comes_back_to_the_page_with_her_text_in_it()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Page = "/notodden/vedtak/ny";
        var token = await leader.Token(Page);
        Assert.Equal(HttpStatusCode.SeeOther, (await leader.Post("/notodden", "/logg-ut", [])).StatusCode);
        using var late = new HttpRequestMessage(HttpMethod.Post, Page) { Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["_token"] = token, ["_form"] = "vedtak", ["title"] = "Husk meg", ["says"] = "En lang ordlyd.", ["password"] = "hemmelig" }) };
        late.Headers.Referrer = new Uri(site.Address, Page);
        var door = await leader.SendAsync(late);
        Assert.Equal("/logg-inn?tilbake=" + Uri.EscapeDataString(Page), door.Headers.Location!.ToString());
        var asked = await (await leader.GetAsync(door.Headers.Location)).Text();
        Assert.Contains("Logg inn, så står det du skrev i skjemaet igjen.", asked);
        using var stranger = site.Browser();
        Assert.DoesNotContain("står det du skrev", await (await stranger.GetAsync(door.Headers.Location)).Text());
        await leader.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = "prosjektleder@notodden.example", ["password"] = Samspill.Web.DemoData.Password, ["returnTo"] = Page });
        Assert.DoesNotContain("Husk meg", await (await leader.GetAsync("/notodden/vedtak")).Text());
        var back = await (await leader.GetAsync(Page)).Text();
        Assert.Contains("Det du skrev, står i skjemaet igjen.", back);
        Assert.Contains("value=\"Husk meg\"", back);
        Assert.Contains("En lang ordlyd.", back);
        Assert.DoesNotContain("hemmelig", back);
        Assert.DoesNotContain("Husk meg", await (await leader.GetAsync(Page)).Text());

        // Without a word on where it came from, an address that only takes forms leads to the partnership's own page.
        Assert.Equal("/logg-inn?tilbake=%2Fnotodden", (await stranger.PostAsync("/notodden/moter/styringsgruppen-2018-10-18/saksliste", new FormUrlEncodedContent([]))).Headers.Location!.ToString());
    }

    private static Task<HttpResponseMessage> Ask(HttpClient browser, string email) => browser.Post("/logg-inn", "/logg-inn/lenke", new() { ["_form"] = "lenke", ["email"] = email, ["returnTo"] = "/notodden" });

    private static string Link(string mail) => new Uri(LinkPattern().Match(mail).Value).AbsolutePath;

    /// <summary>A page without its one-time tokens and the address that was typed.</summary>
    private static string Plain(string html, string email) => Token().Replace(html, "").Replace(email, "", StringComparison.Ordinal);

    [GeneratedRegex("http://[^ \\r\\n]*/lenke/[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex("value=\"[^\"]{60,}\"", RegexOptions.None, 1000)]
    private static partial Regex Token();
}

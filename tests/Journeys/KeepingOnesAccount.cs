using System.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Accounts;

namespace Samspill.Journeys;

/// <summary>What one sees and does with one's own account: the sessions, and the password.</summary>
public sealed class KeepingOnesAccount
{
    private const string Member = "havnevert@notodden.example";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Each_session_is_listed_in_plain_words_and_ended_alone_or_with_all_the_others(string database)
    {
        await using var site = await TestSite.Start(database);
        using var here = await As(site, "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0");
        using var phone = await As(site, "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1");
        using var tool = await As(site, "curl/8.14");
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");

        var page = await (await here.GetAsync("/meg")).Text();
        Assert.Contains("Firefox på Windows", page);
        Assert.Contains("Safari på iPhone", page);
        Assert.Contains("Ukjent program", page);
        Assert.Contains("(denne)", page);

        var phones = await site.Look(db => db.Set<OpenSession>().Where(row => row.Machine == "iPhone").Select(row => row.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Post("/meg", "/meg/okter", new() { ["_form"] = "okt", ["session"] = phones.ToString() })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await here.Post("/meg", "/meg/okter", new() { ["_form"] = "okt", ["session"] = "alle" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await phone.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await here.Post("/meg", "/meg/okter", new() { ["_form"] = "okt", ["session"] = phones.ToString() })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await phone.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await tool.GetAsync("/notodden")).StatusCode);

        await here.Post("/meg", "/meg/okter", new() { ["_form"] = "andre-ut" });
        Assert.Equal(HttpStatusCode.Redirect, (await tool.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/havbris")).StatusCode);
        Assert.DoesNotContain("127.0.0.1", string.Join(' ', await site.Look(async db => (await db.Set<OpenSession>().AsNoTracking().ToListAsync()).Select(row => $"{row.Browser} {row.Machine} {row.Provider} {row.ProviderSession}"))));
    }

    [Fact]
    public async Task A_session_ends_after_its_days_however_much_it_is_used_and_its_cookie_is_worth_nothing_after_signing_out()
    {
        await using var site = await TestSite.Start("sqlite", settings: "--SAMSPILL_SESSION_DAYS=2");
        using var old = await site.SignedIn(Member);
        using var plain = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        await site.Look(db => db.Set<OpenSession>().ExecuteUpdateAsync(set => set.SetProperty(row => row.BegunAt, TimeProvider.System.GetUtcNow().AddDays(-2))));
        Assert.Equal(HttpStatusCode.Redirect, (await old.GetAsync("/notodden")).StatusCode);

        using var browser = site.Browser();
        var entered = await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = Member, ["password"] = Samspill.Web.DemoData.Password });
        var cookie = entered.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("samspill=", StringComparison.Ordinal)).Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, (await With(plain, cookie)).StatusCode);
        await browser.Post("/meg", "/logg-ut", []);
        Assert.Equal(HttpStatusCode.Redirect, (await With(plain, cookie)).StatusCode);
    }

    [Fact]
    public async Task One_account_is_not_tried_more_than_fifteen_times_in_ten_minutes_whether_it_is_there_or_not()
    {
        await using var site = await TestSite.Start("sqlite");
        using var browser = site.Browser();
        foreach (var email in new[] { Member, "ingen@notodden.example" })
        {
            var answers = new List<HttpResponseMessage>();
            for (var i = 0; i < 16; i++)
            {
                answers.Add(await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = email, ["password"] = "feil passord her" }));
            }

            Assert.All(answers[..15], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
            Assert.Equal(HttpStatusCode.TooManyRequests, answers[15].StatusCode);
            Assert.Equal("600", answers[15].Headers.GetValues("Retry-After").Single());
        }
    }

    [Theory]
    [InlineData("password1234")]
    [InlineData("Passord2026!")]
    [InlineData("p@ssw0rd!!!!")]
    [InlineData("sommersommer")]
    [InlineData("SommerFotball1")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijklm")]
    [InlineData("qwerty123456")]
    [InlineData("abcabcabcabc")]
    [InlineData("samspill2026")]
    [InlineData("Havnevert-123")]
    [InlineData("østkanalen12")]
    [InlineData("1q2w3e4r5t6y")]
    public void What_is_tried_first_is_no_password(string password) => Assert.True(PasswordCheck.IsGuessable(password, [Member, "Havnevert, Østkanalen"]));

    [Theory]
    [InlineData("prov samspill i dag")]
    [InlineData("en helt ny setning")]
    [InlineData("havnevert ror til Lunde i regn")]
    [InlineData("correct horse battery staple")]
    [InlineData("x7#Kq2!mZp9w")]
    [InlineData("blåbærsyltetøy på skiva")]
    public void A_sentence_or_what_nobody_thinks_of_is_one(string password) => Assert.False(PasswordCheck.IsGuessable(password, [Member, "Havnevert, Østkanalen"]));

    private static async Task<HttpClient> As(TestSite site, string agent)
    {
        var browser = site.Browser();
        browser.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", agent);
        await browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = Member, ["password"] = Samspill.Web.DemoData.Password });
        return browser;
    }

    private static Task<HttpResponseMessage> With(HttpClient plain, string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/notodden");
        request.Headers.Add("Cookie", cookie);
        return plain.SendAsync(request);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Accounts;
using Samspill.Platform.Providers;

namespace Samspill.Journeys;

/// <summary>Sign-in by OpenID Connect, against real providers on this machine.</summary>
public sealed class SigningInByAProvider
{
    private const string Leader = "prosjektleder@notodden.example";
    private const string Member = "havnevert@notodden.example";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task An_invitation_links_an_identity_once_and_the_button_signs_in_ever_after(string database)
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start(database, settings: providers.Settings);
        using var browser = site.Browser();
        using var later = site.Browser();
        await providers.Next("ola");

        var accepted = await browser.Accept(site, Leader, "forste");
        var inside = await browser.GetAsync("/notodden");
        var returned = await later.SignInBy(site, "forste", "/notodden/mal");
        var reading = await later.GetAsync("/notodden/mal");
        var front = await (await site.Browser().GetAsync("/logg-inn")).Text();

        Assert.Equal("/notodden", accepted.At.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
        Assert.Equal("/notodden/mal", returned.At.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, reading.StatusCode);
        Assert.Contains("Logg inn med Fylket", front);
        Assert.Contains("Logg inn med Staten", front);
        var identity = await site.Look(db => db.Set<ExternalIdentity>().AsNoTracking().SingleAsync());
        var account = await site.Look(db => db.Set<Account>().AsNoTracking().SingleAsync(row => row.Email == Leader));
        Assert.Equal((providers.First.OriginalString, "ola", account.Id), (identity.Issuer, identity.Subject, identity.AccountId));
        Assert.Equal(2, await site.Look(db => db.Set<OpenSession>().CountAsync(row => row.AccountId == account.Id && row.Entrance == Entrance.Provider && row.Provider == "forste" && row.EndedAt == null)));
    }

    [Fact]
    public async Task A_person_links_from_her_own_page_signs_in_by_a_signed_assertion_and_takes_the_link_away_again()
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        using var mine = await site.SignedIn(Member);
        await providers.Next("hanne", "low");

        var step = await (await mine.Post("/meg", "/meg/koble/andre", new() { ["_form"] = "koble-andre" })).Text();
        Assert.Contains("Videre til Staten", step);
        Assert.Contains(Member, step);
        await mine.Follow(new Uri(WebUtility.HtmlDecode(step.Split("class=\"ds-button\" href=\"", 2)[1].Split('"')[0])));
        Assert.Contains("Koblet", await (await mine.GetAsync("/meg")).Text());

        using var elsewhere = site.Browser();
        await elsewhere.SignInBy(site, "andre", "/meg");
        Assert.Contains(Member, await (await elsewhere.GetAsync("/meg")).Text());
        Assert.Contains("Staten", await (await mine.GetAsync("/meg")).Text());

        using var password = await site.SignedIn(Member);
        Assert.Equal(HttpStatusCode.SeeOther, (await password.Post("/meg", "/meg/koble/andre/fjern", new() { ["_form"] = "fjern-andre" })).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/notodden")).StatusCode);
        Assert.Equal(0, await site.Look(db => db.Set<ExternalIdentity>().CountAsync()));
    }

    [Fact]
    public async Task An_identity_that_nobody_knows_is_told_whom_to_ask_even_when_its_address_is_a_members()
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        using var stranger = site.Browser();
        await providers.Next("ukjent");

        var (_, answer) = await stranger.SignInBy(site, "forste");
        var page = (await answer.Text()).Split("<main", 2)[1];

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Spør administratoren i partnerskapet ditt", page);
        Assert.DoesNotContain(Leader, page);
        Assert.DoesNotContain("Notodden", page);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync("/notodden")).StatusCode);
        Assert.Equal(0, await site.Look(db => db.Set<ExternalIdentity>().CountAsync()));
    }

    [Fact]
    public async Task A_provider_that_is_down_gives_a_clear_page_and_the_rest_works_as_before()
    {
        var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        providers.Dispose();
        using var browser = site.Browser();

        var answer = await browser.GetAsync("/logg-inn/med/forste?tilbake=/notodden/mal");
        var page = await answer.Text();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("Fylket svarer ikke. Prøv igjen om litt", page);
        Assert.Contains("name=\"password\"", page);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);
        using var member = await site.SignedIn(Member);
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync("/notodden")).StatusCode);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_goes_on_to_end_it_at_the_provider()
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        using var browser = site.Browser();
        await providers.Next("ola");
        await browser.Accept(site, Leader, "forste");

        var page = await (await browser.Post("/meg", "/logg-ut", [])).Text();
        var there = new Uri(WebUtility.HtmlDecode(page.Split("content=\"0;url=", 2)[1].Split('"')[0]));
        var asked = await browser.GetAsync(there);

        Assert.Contains("Du er logget ut av Samspill", page);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/notodden")).StatusCode);
        Assert.Equal((providers.First.Authority, "/session/end"), (there.Authority, there.AbsolutePath));
        Assert.Contains("id_token_hint=ey", there.Query);
        // The provider knows the proof as its own, and our address as one to come back to: otherwise it answers 400.
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.NotNull(await site.Look(db => db.Set<OpenSession>().Select(row => row.EndedAt).SingleAsync()));
    }
}

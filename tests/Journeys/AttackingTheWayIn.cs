using System.Net;
using System.Text;
using System.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Samspill.Platform.Accounts;
using Samspill.Platform.Providers;

namespace Samspill.Journeys;

/// <summary>What is tried against sign-in by a provider, each named after what it attempts. Nobody gets in.</summary>
public sealed class AttackingTheWayIn
{
    private const string Leader = "prosjektleder@notodden.example";
    private const string Member = "havnevert@notodden.example";

    [Fact]
    public async Task Tokens_that_prove_nothing_wrong_issuer_audience_nonce_party_algorithm_key_or_time()
    {
        await using var liar = await LyingProvider.Start();
        await using var site = await TestSite.Start("sqlite", settings: liar.Settings);
        using var honest = site.Browser();
        await honest.Accept(site, Leader, "logneren");
        Assert.Equal(HttpStatusCode.OK, (await honest.GetAsync("/notodden")).StatusCode);

        var other = LyingProvider.NewKey(liar.Key.KeyId);
        var published = Encoding.UTF8.GetBytes(liar.Key.Rsa.ExportRSAPublicKeyPem());
        var lies = new (string Name, Action<Dictionary<string, object>> Change, Func<Dictionary<string, object>, string>? Sign)[]
        {
            ("wrong iss", claims => claims["iss"] = "https://ond.example", null),
            ("no iss", claims => claims.Remove("iss"), null),
            ("wrong aud", claims => claims["aud"] = "annen", null),
            ("no aud", claims => claims.Remove("aud"), null),
            ("ours among others, made for another", claims => (claims["aud"], claims["azp"]) = (new[] { LyingProvider.Client, "annen" }, "annen"), null),
            ("ours among others, made for nobody", claims => claims["aud"] = new[] { LyingProvider.Client, "annen" }, null),
            ("wrong nonce", claims => claims["nonce"] = "en annens", null),
            ("no nonce", claims => claims.Remove("nonce"), null),
            ("expired", claims => claims["exp"] = (long)claims["iat"] - 600, null),
            ("no exp", claims => claims.Remove("exp"), null),
            ("from the future", claims => claims["nbf"] = (long)claims["iat"] + 3600, null),
            ("no sub", claims => claims.Remove("sub"), null),
            ("alg none", _ => { }, claims => LyingProvider.Signed(claims, null)),
            ("signed by the shared secret", _ => { }, claims => LyingProvider.Signed(claims, new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(LyingProvider.Secret)), SecurityAlgorithms.HmacSha256))),
            ("signed by the public key as if it were a secret", _ => { }, claims => LyingProvider.Signed(claims, new(new SymmetricSecurityKey(published) { KeyId = liar.Key.KeyId }, SecurityAlgorithms.HmacSha256))),
            ("another's key under the same name", _ => { }, claims => LyingProvider.Signed(claims, new(other, SecurityAlgorithms.RsaSha256))),
            ("a key that is not published", _ => { }, claims => LyingProvider.Signed(claims, new(LyingProvider.NewKey("ukjent"), SecurityAlgorithms.RsaSha256))),
            ("no token at all", _ => { }, _ => "dette er ikke noe bevis"),
        };
        foreach (var (name, change, sign) in lies)
        {
            (liar.Change, liar.Sign) = (change, sign);
            using var browser = site.Browser();
            var (_, answer) = await browser.SignInBy(site, "logneren");
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{name}: {answer.StatusCode}");
            Assert.Contains("kunne ikke bekreftes", await answer.Text());
            Assert.True((await browser.GetAsync("/notodden")).StatusCode == HttpStatusCode.Redirect, name);
        }

        (liar.Change, liar.Sign) = (_ => { }, null);
        using var again = site.Browser();
        Assert.Equal("/notodden", (await again.SignInBy(site, "logneren", "/notodden")).At.AbsolutePath);
        Assert.Equal(2, await site.Look(db => db.Set<OpenSession>().CountAsync()));
    }

    [Fact]
    public async Task A_key_that_is_new_is_fetched_at_once_and_metadata_of_another_issuer_are_believed_by_nobody()
    {
        await using var liar = await LyingProvider.Start();
        await using var fake = await LyingProvider.Start();
        fake.PublishedIssuer = liar.Issuer;
        await using var site = await TestSite.Start("sqlite", settings: [.. liar.Settings, .. fake.Settings.Select(setting => setting.Replace(":logneren:", ":falsk:", StringComparison.Ordinal))]);
        using var browser = site.Browser();
        await browser.Accept(site, Leader, "logneren");
        liar.Rotate("n2");
        using var after = site.Browser();
        Assert.Equal("/notodden", (await after.SignInBy(site, "logneren", "/notodden")).At.AbsolutePath);

        var (_, silent) = await site.Browser().SignInBy(site, "falsk");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, silent.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/notodden")).StatusCode);
    }

    [Fact]
    public async Task A_lower_level_of_assurance_than_is_asked_for()
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        using var high = site.Browser();
        await providers.Next("ola", "high");
        await high.Accept(site, Leader, "forste");
        using var low = site.Browser();
        await providers.Next("ola", "low");

        var (_, answer) = await low.SignInBy(site, "forste");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("for lavt sikkerhetsnivå", await answer.Text());
        Assert.Equal(HttpStatusCode.Redirect, (await low.GetAsync("/notodden")).StatusCode);
    }

    [Fact]
    public async Task Codes_of_another_client_codes_used_before_and_states_used_before_or_begun_by_another()
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        await providers.Next("ola");
        using var first = site.Browser();
        await first.Accept(site, Leader, "forste");

        // A code that the provider gave another client for the same person.
        using var victim = site.Browser();
        var back = await victim.Bring(site, "forste");
        var theirs = (await first.Follow(new Uri(providers.First, $"/auth?client_id=annen&response_type=code&scope=openid&redirect_uri={Uri.EscapeDataString("http://127.0.0.1/annen")}&state=x&nonce=y&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"), until: "/annen")).At;
        await Refused(site, victim, With(back, "code", HttpUtility.ParseQueryString(theirs.Query)["code"]!), HttpStatusCode.Forbidden);

        // A code that was used before, in an attempt of one's own.
        var used = await first.Bring(site, "forste");
        Assert.Equal(HttpStatusCode.SeeOther, (await first.GetAsync(used)).StatusCode);
        using var thief = site.Browser();
        var own = await thief.Bring(site, "forste");
        await Refused(site, thief, With(own, "code", HttpUtility.ParseQueryString(used.Query)["code"]!), HttpStatusCode.Forbidden);

        // A state that came back before, sent again with the very cookie it was begun with.
        using var plain = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        var begun = await plain.GetAsync("/logg-inn/med/forste");
        var cookie = begun.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("samspill-inn-", StringComparison.Ordinal)).Split(';')[0];
        var brought = (await first.Follow(begun.Headers.Location!, until: "/logg-inn/svar/")).At;
        Assert.Equal(HttpStatusCode.SeeOther, (await Send(plain, brought, cookie)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send(plain, brought, cookie)).StatusCode);

        // A state that another browser began: one is not signed in as somebody else by opening her address.
        var lured = await first.Bring(site, "forste");
        using var other = site.Browser();
        await Refused(site, other, lured, HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Mix_up_an_answer_of_one_provider_passed_on_as_anothers()
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        await providers.Next("ola");
        using var browser = site.Browser();
        await browser.Accept(site, Leader, "forste");
        using var victim = site.Browser();

        // Several at once do not disturb each other.
        var (mine, theirs) = (await victim.Bring(site, "forste"), await victim.Bring(site, "andre"));
        var (code, issuer) = (HttpUtility.ParseQueryString(theirs.Query)["code"]!, HttpUtility.ParseQueryString(theirs.Query)["iss"]!);
        Assert.Equal(providers.Second.OriginalString, issuer);

        await Refused(site, victim, With(With(mine, "code", code), "iss", issuer), HttpStatusCode.Forbidden);
        await Refused(site, victim, new Uri(With(await victim.Bring(site, "forste"), "iss", issuer).OriginalString), HttpStatusCode.Forbidden);
        await Refused(site, victim, Without(await victim.Bring(site, "forste"), "iss"), HttpStatusCode.Forbidden);
        await Refused(site, victim, new Uri((await victim.Bring(site, "forste")).OriginalString.Replace("/svar/forste", "/svar/andre", StringComparison.Ordinal)), HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_same_subject_at_two_providers_stays_two_people_and_an_identity_opens_one_account_only()
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        await providers.Next("ola");
        using var leader = site.Browser();
        using var member = site.Browser();
        await leader.Accept(site, Leader, "forste");

        var (_, unknown) = await site.Browser().SignInBy(site, "andre");
        await member.Accept(site, Member, "andre");
        var (_, taken) = await member.Accept(site, Member, "forste");

        Assert.Equal(HttpStatusCode.Forbidden, unknown.StatusCode);
        Assert.Contains(Leader, await (await leader.GetAsync("/meg")).Text());
        Assert.Contains(Member, await (await member.GetAsync("/meg")).Text());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.StatusCode);
        Assert.Contains("åpner en annen konto", await taken.Text());
        Assert.Equal(2, await site.Look(db => db.Set<ExternalIdentity>().Select(row => row.AccountId).Distinct().CountAsync()));
    }

    [Fact]
    public async Task Open_redirect_by_the_way_back_and_session_fixation_by_a_planted_cookie()
    {
        using var providers = await RealProviders.Start();
        await using var site = await TestSite.Start("sqlite", settings: providers.Settings);
        await providers.Next("ola");
        using var planted = site.Browser();
        await planted.Accept(site, Leader, "forste");
        foreach (var evil in new[] { "//ond.example", "https://ond.example", "/\\ond.example", "/%09/ond.example", "javascript:alert(1)" })
        {
            var (at, answer) = await planted.Follow(new Uri(site.Address, "/logg-inn/med/forste?tilbake=" + Uri.EscapeDataString(evil)), until: "/notodden");
            Assert.Equal(site.Address.Authority, at.Authority);
            Assert.NotEqual("ond.example", answer.Headers.Location?.Host());
        }

        // The attacker's own session lies in the browser when its owner signs in: it is ended, and hers is another.
        using var attacker = await site.SignedIn(Member);
        var before = await site.Look(db => db.Set<OpenSession>().Where(row => row.Entrance == Entrance.Password).Select(row => row.Id).SingleAsync());
        await attacker.SignInBy(site, "forste");
        var sessions = await site.Look(db => db.Set<OpenSession>().AsNoTracking().ToListAsync());
        Assert.NotNull(sessions.Single(row => row.Id == before).EndedAt);
        Assert.Contains(Leader, await (await attacker.GetAsync("/meg")).Text());
    }

    [Fact]
    public async Task The_providers_word_that_a_session_has_ended_ends_it_in_every_tab_and_nobody_elses_word_does()
    {
        await using var liar = await LyingProvider.Start();
        await using var site = await TestSite.Start("sqlite", settings: liar.Settings);
        using var browser = site.Browser();
        await browser.Accept(site, Leader, "logneren");
        using var anybody = new HttpClient { BaseAddress = site.Address };
        var issuer = Uri.EscapeDataString(liar.Issuer);

        await anybody.GetAsync("/logg-ut/hos/logneren?iss=https://ond.example&sid=okt-hos-logneren");
        await anybody.GetAsync($"/logg-ut/hos/logneren?iss={issuer}&sid=en-annens-okt");
        await anybody.GetAsync($"/logg-ut/hos/logneren?iss={issuer}");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/notodden")).StatusCode);
        var told = await anybody.GetAsync($"/logg-ut/hos/logneren?iss={issuer}&sid=okt-hos-logneren");

        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/notodden")).StatusCode);
        Assert.Equal($"default-src 'none'; frame-ancestors {liar.Issuer}", told.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Contains("frame-ancestors 'none'", (await anybody.GetAsync("/logg-inn")).Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Another_tenants_person_and_one_who_comes_back_under_another_subject()
    {
        const string Tenant = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
        await using var entra = await LyingProvider.Start($"/{Tenant}/v2.0");
        await using var site = await TestSite.Start("sqlite", settings: [.. entra.Settings, entra.Setting("KIND", "entra")]);
        using var browser = site.Browser();
        entra.Change = claims => (claims["tid"], claims["oid"]) = (Tenant, "person-17");
        await browser.Accept(site, Leader, "logneren");
        Assert.Equal("person-17", await site.Look(db => db.Set<ExternalIdentity>().Select(row => row.Subject).SingleAsync()));

        // The subject differs from client to client; the object in the tenant is who she is.
        entra.Change = claims => (claims["tid"], claims["oid"], claims["sub"]) = (Tenant, "person-17", "et annet");
        using var again = site.Browser();
        Assert.Equal("/notodden", (await again.SignInBy(site, "logneren", "/notodden")).At.AbsolutePath);
        foreach (var (tid, oid) in new (string?, string?)[] { ("00000000-0000-0000-0000-000000000001", "person-17"), (null, "person-17"), (Tenant, null) })
        {
            entra.Change = claims =>
            {
                foreach (var (name, value) in new[] { ("tid", tid), ("oid", oid) }.Where(pair => pair.Item2 is not null))
                {
                    claims[name] = value!;
                }
            };
            using var other = site.Browser();
            Assert.Equal(HttpStatusCode.Forbidden, (await other.SignInBy(site, "logneren")).Answer.StatusCode);
            Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/notodden")).StatusCode);
        }
    }

    [Fact]
    public async Task Reading_a_national_identity_number_out_of_the_database()
    {
        const string Number = "13097248022";
        await using var ansattporten = await LyingProvider.Start();
        await using var site = await TestSite.Start("sqlite", settings: [.. ansattporten.Settings, ansattporten.Setting("KIND", "ansattporten")]);
        using var browser = site.Browser();
        ansattporten.Change = claims => (claims["pid"], claims["sub"]) = (Number, Guid.NewGuid().ToString());
        await browser.Accept(site, Leader, "logneren");
        using var again = site.Browser();

        Assert.Equal("/notodden", (await again.SignInBy(site, "logneren", "/notodden")).At.AbsolutePath);
        var kept = await site.Look(db => db.Set<ExternalIdentity>().AsNoTracking().SingleAsync());
        Assert.Equal(64, kept.Subject.Length);
        Assert.DoesNotContain(Number, kept.Subject + kept.Issuer);
        Assert.NotEqual(kept.Subject, Identity.Kept(Identity.NationalNumber, "https://en.annen.example", Number));
    }

    private static async Task Refused(TestSite site, HttpClient browser, Uri address, HttpStatusCode status)
    {
        var answer = await browser.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(new Uri(site.Address, "/notodden"))).StatusCode);
    }

    private static Task<HttpResponseMessage> Send(HttpClient plain, Uri address, string cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", cookie);
        return plain.SendAsync(request);
    }

    private static Uri With(Uri address, string field, string value)
    {
        var query = HttpUtility.ParseQueryString(address.Query);
        query[field] = value;
        return new UriBuilder(address) { Query = query.ToString() }.Uri;
    }

    private static Uri Without(Uri address, string field)
    {
        var query = HttpUtility.ParseQueryString(address.Query);
        query.Remove(field);
        return new UriBuilder(address) { Query = query.ToString() }.Uri;
    }
}

internal static class Places
{
    public static string? Host(this Uri address) => address.IsAbsoluteUri ? address.Host : null;
}

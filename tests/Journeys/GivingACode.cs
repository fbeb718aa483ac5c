using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Accounts;
using Samspill.Platform.Accounts.SecondFactors;

namespace Samspill.Journeys;

/// <summary>Two-step sign-in with codes from an app.</summary>
public sealed partial class GivingACode
{
    private const string Leader = "prosjektleder@notodden.example";
    private const string Member = "havnevert@notodden.example";

    /// <summary>Appendix B of RFC 6238.</summary>
    [Theory]
    [InlineData(59, "94287082", "46119246", "90693936")]
    [InlineData(1111111109, "07081804", "68084774", "25091201")]
    [InlineData(1111111111, "14050471", "67062674", "99943326")]
    [InlineData(1234567890, "89005924", "91819424", "93441116")]
    [InlineData(2000000000, "69279037", "90698825", "38618901")]
    [InlineData(20000000000, "65353130", "77737706", "47863826")]
    public void Codes_are_those_of_the_standard(long seconds, string sha1, string sha256, string sha512)
    {
        var step = Totp.StepOf(DateTimeOffset.FromUnixTimeSeconds(seconds));
        byte[] Key(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)('0' + ((i + 1) % 10)))];

        Assert.Equal(sha1, Totp.Code(Key(20), step, HashAlgorithmName.SHA1, 8));
        Assert.Equal(sha256, Totp.Code(Key(32), step, HashAlgorithmName.SHA256, 8));
        Assert.Equal(sha512, Totp.Code(Key(64), step, HashAlgorithmName.SHA512, 8));
        Assert.Equal(sha1[2..], Totp.Code(Key(20), step));
    }

    [Fact]
    public void A_code_is_good_in_its_own_step_and_on_either_side_and_a_secret_is_spelled_as_apps_read_it()
    {
        var secret = "12345678901234567890"u8.ToArray();
        var now = DateTimeOffset.FromUnixTimeSeconds(1111111109);
        var step = Totp.StepOf(now);

        Assert.Equal([null, step - 1, step, step + 1, null], new[] { -2, -1, 0, 1, 2 }.Select(away => Totp.Match(secret, Totp.Code(secret, step + away), now, 0)));
        Assert.Null(Totp.Match(secret, Totp.Code(secret, step), now, step));
        Assert.Null(Totp.Match(secret, "", now, 0));
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.Spelled(secret));
        Assert.Equal("MZXW6YQ", Totp.Spelled("foob"u8.ToArray()));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_password_is_half_the_way_a_code_is_taken_once_and_a_recovery_code_once(string database)
    {
        await using var site = await TestSite.Start(database);
        using var mine = await site.SignedIn(Member);
        using var other = await site.SignedIn(Member);

        var (secret, recovery) = await SetUp(mine);
        Assert.Equal(10, recovery.Count);
        Assert.Equal(HttpStatusCode.OK, (await mine.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.GetAsync("/notodden")).StatusCode);

        using var browser = site.Browser();
        var half = await Password(browser, Member);
        var page = await (await browser.GetAsync("/logg-inn/kode")).Text();
        Assert.Equal((HttpStatusCode.SeeOther, "/logg-inn/kode"), (half.StatusCode, half.Headers.Location!.ToString()));
        Assert.Contains("Skriv koden fra appen", page);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().GetAsync("/logg-inn/kode")).StatusCode);

        // The code that set it up was taken then; the next one is good once.
        var used = await Give(browser, Totp.Code(secret, await LastStep(site)));
        var next = Totp.Code(secret, await LastStep(site) + 1);
        var entered = await Give(browser, next);
        using var second = site.Browser();
        await Password(second, Member);
        var replayed = await Give(second, next);
        var recovered = await Give(second, recovery[3].ToUpperInvariant());
        using var third = site.Browser();
        await Password(third, Member);
        var again = await Give(third, recovery[3]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, used.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/notodden")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, replayed.StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, recovered.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal(9, await site.Look(db => db.Set<RecoveryCode>().CountAsync(code => code.UsedAt == null)));
        Assert.DoesNotContain(recovery[0].Replace("-", "", StringComparison.Ordinal), string.Join(' ', await site.Look(db => db.Set<RecoveryCode>().Select(code => code.Hash).ToListAsync())));
        Assert.Contains("9 koder er ubrukt.", await (await second.GetAsync("/meg/totrinn")).Text());
    }

    [Fact]
    public async Task A_link_by_mail_asks_for_the_code_too_and_five_wrong_codes_close_the_door()
    {
        await using var site = await TestSite.Start("sqlite");
        using var mine = await site.SignedIn(Member);
        var (secret, recovery) = await SetUp(mine);
        var account = await site.Look(db => db.Set<Account>().AsNoTracking().SingleAsync(row => row.Email == Member));
        var link = await site.Look(db => SignInLinks.New(db, account.Id, "/notodden", TimeSpan.FromMinutes(5), default));

        using var browser = site.Browser();
        var opened = await browser.Post(link, link, new() { ["_form"] = "lenke" });
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Give(browser, "000000x")).StatusCode);
        }

        var right = await Give(browser, Totp.Code(secret, await LastStep(site) + 1));
        var kept = await Give(browser, recovery[0]);

        Assert.Equal("/logg-inn/kode", opened.Headers.Location!.ToString());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (right.StatusCode, kept.StatusCode));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/notodden")).StatusCode);
        // What was set up is not taken away without a code.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await mine.Post("/meg/totrinn", "/meg/totrinn/av", new() { ["_form"] = "av", ["code"] = "123456" })).StatusCode);
        Assert.True(await site.Look(db => db.Set<Account>().Where(row => row.Email == Member).Select(row => row.TwoFactorEnabled).SingleAsync()));
    }

    [Fact]
    public async Task Where_leaders_must_have_it_they_set_it_up_before_they_come_in_and_nobody_else_has_to()
    {
        await using var site = await TestSite.Start("sqlite", settings: "--SAMSPILL_SECOND_FACTOR=leaders");
        using var leader = await site.SignedIn(Leader);
        using var member = await site.SignedIn(Member);

        var sent = await leader.GetAsync("/notodden/mal");
        var told = await leader.Json("/notodden/mal");
        var written = await leader.PostJson("/notodden/tilgang", new { name = "x" });

        Assert.Equal("/meg/totrinn", sent.Headers.Location!.ToString());
        Assert.Contains("Rollen din krever totrinnsinnlogging", await (await leader.GetAsync("/meg/totrinn")).Text());
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (told.StatusCode, written.StatusCode));
        Assert.Contains("platform.second-factor-first", await told.Text());
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync("/notodden/mal")).StatusCode);

        await SetUp(leader);
        Assert.Equal(HttpStatusCode.OK, (await leader.GetAsync("/notodden/mal")).StatusCode);
    }

    private static async Task<(byte[] Secret, List<string> Recovery)> SetUp(HttpClient browser)
    {
        await browser.Post("/meg/totrinn", "/meg/totrinn/begynn", new() { ["_form"] = "begynn" });
        var page = await (await browser.GetAsync("/meg/totrinn")).Text();
        Assert.Contains("<path d=\"M4 4h7v1h-7z", page);
        var secret = Decoded(Key().Match(page).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal));
        var wrong = await browser.Post("/meg/totrinn", "/meg/totrinn", new() { ["_form"] = "bekreft", ["code"] = "12" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        var confirmed = await browser.Post("/meg/totrinn", "/meg/totrinn", new() { ["_form"] = "bekreft", ["code"] = Totp.Code(secret, Totp.StepOf(TimeProvider.System.GetUtcNow())) });
        Assert.Equal(HttpStatusCode.OK, confirmed.StatusCode);
        return (secret, [.. Recovery().Matches(await confirmed.Text()).Select(match => match.Value)]);
    }

    private static Task<HttpResponseMessage> Password(HttpClient browser, string email) => browser.Post("/logg-inn", "/logg-inn", new() { ["_form"] = "inn", ["email"] = email, ["password"] = Samspill.Web.DemoData.Password, ["returnTo"] = "/notodden" });

    private static Task<HttpResponseMessage> Give(HttpClient browser, string code) => browser.Post("/logg-inn/kode", "/logg-inn/kode", new() { ["_form"] = "kode", ["code"] = code });

    private static Task<long> LastStep(TestSite site) => site.Look(db => db.Set<SecondFactor>().Select(factor => factor.LastStep).SingleAsync());

    private static byte[] Decoded(string spelled)
    {
        var bits = string.Concat(spelled.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    [GeneratedRegex("<code>(?<key>[A-Z2-7 ]{39})</code>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Recovery();
}

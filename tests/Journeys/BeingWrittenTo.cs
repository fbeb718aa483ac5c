using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Audit;
using Samspill.Platform.Digests;
using Samspill.Platform.Directory;
using Samspill.Platform.Outbox;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

/// <summary>From the weekly mail to the saved number, and out of the mails again.</summary>
public sealed class BeingWrittenTo
{
    private const string Owner = "naeringssjef@notodden.example";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Three_pages_lead_from_the_mail_to_the_saved_number_without_script_or_password(string database)
    {
        await using var site = await TestSite.Start(database, settings: ["--SAMSPILL_ADDRESS=https://samspill.example"]);
        var (mail, html) = await Morning(site, Owner);
        var link = Line(mail, "dager-mal-4");
        using var scanner = site.Browser();
        using var browser = site.Browser();

        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await scanner.GetAsync(link)).StatusCode);
        }

        Assert.Null((await site.Look(db => db.Set<SignInLink>().SingleAsync(row => row.ReturnTo == "/notodden/min-uke" && db.Set<Account>().Any(account => account.Id == row.AccountId && account.Email == Owner)))).UsedAt);
        var first = await (await browser.GetAsync(link)).Text();
        var entered = await browser.PostAsync(Regex.Match(first, "action=\"(/lenke/[^\"]+)\"").Groups[1].Value, new FormUrlEncodedContent(Hidden(first, "lenke")));
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        var landed = entered.Headers.Location!.ToString();
        Assert.StartsWith("/notodden/min-uke?sak=i-dager-mal-4", landed);
        Assert.EndsWith("#i-dager-mal-4", landed);
        var week = await (await browser.GetAsync(landed)).Text();
        var fields = Hidden(week, "i-dager-mal-4");
        fields["value"] = "2";
        var saved = await browser.PostAsync("/notodden/indikator/dager-mal-4", new FormUrlEncodedContent(fields));

        Assert.Equal((HttpStatusCode.SeeOther, "/notodden/min-uke"), (saved.StatusCode, saved.Headers.Location!.ToString()));
        var stored = await site.Look("notodden", db => db.Set<Measurement>().OrderByDescending(row => row.Id).FirstAsync());
        Assert.Equal((2m, "naeringssjef-notodden", MeasurementStatus.Submitted), (stored.Value!.Value, stored.ReportedBy, stored.Status));
        // The link is spent for others, and leads her straight on.
        Assert.NotEqual(HttpStatusCode.OK, (await scanner.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(Line(mail, "min-uke"))).StatusCode);
        Assert.Contains("Samspill", html);
    }

    [Fact]
    public async Task The_mail_reads_by_itself_in_her_language_holds_no_script_and_its_secrets_are_nowhere_else()
    {
        await using var site = await TestSite.Start("sqlite", settings: ["--SAMSPILL_ADDRESS=https://samspill.example"]);
        var (nb, html) = await Morning(site, Owner);
        var (nn, _) = await Read(site, "planlegger@seljord.example");

        Assert.Contains("Dette venter i Notoddenregionen denne uken.", nb);
        Assert.Contains("Dette ventar i Notoddenregionen denne veka.", nn);
        Assert.Contains("Å MÅLE", nb);
        Assert.Contains("List-Unsubscribe: <https://samspill.example/avmeld/", nb);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", nb);
        Assert.Contains("<h2", html);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
        var secret = Regex.Match(nb, "/lenke/([^?\\s]+)").Groups[1].Value;
        Assert.True(secret.Length > 30, secret);
        var bodies = await site.Look(db => db.Set<OutboxMessage>().Select(message => message.Body).ToListAsync());
        Assert.DoesNotContain(bodies, body => body.Contains(secret, StringComparison.Ordinal) || body.Contains("/lenke/", StringComparison.Ordinal));
        Assert.DoesNotContain(await site.Look(db => db.Set<SignInLink>().Select(link => link.Hash).ToListAsync()), hash => hash.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_weekly_mail_is_turned_off_without_signing_in_and_on_again_in_my_week(string database)
    {
        await using var site = await TestSite.Start(database, settings: ["--SAMSPILL_ADDRESS=https://samspill.example"]);
        var (mail, _) = await Morning(site, Owner);
        var off = Regex.Match(mail, "https://samspill.example(/avmeld/[^\\s>]+)").Groups[1].Value;
        using var stranger = site.Browser();
        using var owner = await site.SignedIn(Owner);
        Task<DigestDay> Wish() => site.Look("notodden", async db => await DigestWish.Of(db, (await db.Set<Person>().SingleAsync(person => person.Email == Owner)).Id, default));

        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync(off)).StatusCode);
        Assert.Equal(DigestDay.Monday, await Wish());
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(off + "x")).StatusCode);
        var answer = await stranger.Post(off, off, new() { ["_form"] = "avmeld" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Den ukentlige e-posten er slått av", await answer.Text());
        Assert.Equal(DigestDay.Never, await Wish());
        Assert.Contains("Du får ingen samle-e-post", await (await owner.GetAsync("/notodden/min-uke")).Text());

        var wrong = await owner.Post("/notodden/min-uke", "/notodden/min-uke/epost", new() { ["_form"] = "samlepost", ["day"] = "Sunday" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        var chosen = await owner.Post("/notodden/min-uke", "/notodden/min-uke/epost", new() { ["_form"] = "samlepost", ["day"] = "Thursday" });
        Assert.Equal(HttpStatusCode.SeeOther, chosen.StatusCode);
        Assert.Equal(DigestDay.Thursday, await Wish());
        Assert.Contains("Neste samle-e-post går torsdag 4. oktober kl. 07.", await (await owner.GetAsync("/notodden/min-uke")).Text());
        Assert.Contains(await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.Kind == nameof(DigestWish)).Select(entry => entry.Change).ToListAsync()), change => change == "Added");

        using var pressed = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        Assert.Equal(HttpStatusCode.OK, (await site.Browser().PostAsync(off, pressed)).StatusCode);
        Assert.Equal(DigestDay.Never, await Wish());
        using var other = new FormUrlEncodedContent([new("noe", "annet")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Browser().PostAsync(off, other)).StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task A_link_that_is_to_lead_out_of_the_site_leads_to_its_front_page(string to)
    {
        await using var site = await TestSite.Start("sqlite");
        var (mail, _) = await Morning(site, Owner);
        var link = Regex.Match(mail, "(/lenke/[^?\\s]+)\\?").Groups[1].Value;
        using var browser = site.Browser();

        var page = await (await browser.GetAsync($"{link}?til={Uri.EscapeDataString(to)}")).Text();
        var fields = Hidden(page, "lenke");
        fields["returnTo"] = to;
        var entered = await browser.PostAsync(link, new FormUrlEncodedContent(fields));
        var again = await browser.GetAsync($"{link}?til={Uri.EscapeDataString(to)}");

        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.StartsWith("/notodden", entered.Headers.Location!.ToString());
        Assert.Equal("/", again.Headers.Location!.ToString());
    }

    /// <summary>Lets the morning of the demo's day write to everybody, and reads one person's mail.</summary>
    private static async Task<(string Text, string Html)> Morning(TestSite site, string email)
    {
        await site.Look("notodden", db =>
        {
            db.Add(new NoticeRound { Through = new DateOnly(2018, 9, 28) });
            return db.SaveChangesAsync();
        });
        var scopes = site.Services.GetRequiredService<IServiceScopeFactory>();
        Assert.True(await MorningRound.Go(scopes, default) > 3);
        Assert.Equal(0, await MorningRound.Go(scopes, default));
        await site.Mails();
        return await Read(site, email);
    }

    private static async Task<(string Text, string Html)> Read(TestSite site, string email)
    {
        foreach (var file in System.IO.Directory.GetFiles(Path.Combine(site.Folder, "mail"), "*.eml"))
        {
            using var mail = await MimeKit.MimeMessage.LoadAsync(file);
            if (mail.To.Mailboxes.Single().Address == email)
            {
                return (string.Join('\n', mail.Headers.Select(header => header.Field + ": " + header.Value)) + "\n\n" + mail.TextBody, mail.HtmlBody!);
            }
        }

        throw new InvalidOperationException($"Nobody wrote to {email}.");
    }

    /// <summary>The path of the line that opens a thing.</summary>
    private static string Line(string mail, string item) => Regex.Matches(mail, "(/lenke/\\S+)").Select(found => found.Groups[1].Value).First(path => path.Contains(item, StringComparison.Ordinal));

    /// <summary>The hidden fields of a form, as a browser sends them.</summary>
    private static Dictionary<string, string> Hidden(string page, string form)
    {
        var at = page.IndexOf($"name=\"_form\" value=\"{form}\"", StringComparison.Ordinal);
        Assert.True(at > 0, $"no form {form}");
        var start = page.LastIndexOf("<form", at, StringComparison.Ordinal);
        var text = page[start..page.IndexOf("</form>", at, StringComparison.Ordinal)];
        return Regex.Matches(text, "type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value));
    }
}

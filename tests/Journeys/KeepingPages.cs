using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

/// <summary>Pages are kept while nothing has changed: never older than the last save, and never another reader's.</summary>
public sealed partial class KeepingPages
{
    private const string Goal = "/notodden/mal/kunnskapsdatabase";
    private const string Leader = "prosjektleder@notodden.example";

    private static readonly string[] Pages = ["/notodden", "/notodden/mal", Goal, "/notodden/mal/nye-arrangement", "/notodden/indikator/delte-saker", "/notodden/indikator/svartid", "/notodden/tiltak", "/notodden/min-uke"];

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_page_read_again_is_the_same_but_for_the_proof_of_its_forms_and_comes_from_what_was_kept(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn(Leader);
        var kept = site.Services.GetRequiredService<KeptPages>();
        foreach (var page in Pages)
        {
            foreach (var language in new[] { "nb", "nn", "en" })
            {
                await leader.GetStringAsync(page + "?sprak=" + language);
                var (first, before) = (await leader.GetStringAsync(page), kept.Served);
                var again = await leader.GetStringAsync(page);

                Assert.Equal(before + 1, kept.Served);
                Assert.Equal(Token().Replace(first, ""), Token().Replace(again, ""));
                Assert.DoesNotContain(KeptPage.NameGap, again, StringComparison.Ordinal);
                Assert.DoesNotContain(KeptPage.TokenGap, again, StringComparison.Ordinal);
                Assert.Contains($"<html lang=\"{language}\"", again, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_is_saved_is_read_at_once_whoever_saves_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn(Leader);
        using var member = await site.SignedIn("naeringssjef@notodden.example");
        foreach (var reader in new[] { leader, member, leader, member })
        {
            Assert.DoesNotContain("Lagret utenfor nettsiden.", await reader.GetStringAsync(Goal), StringComparison.Ordinal);
        }

        var verdict = await Verdict(member);
        Assert.Equal(verdict, await Verdict(member));

        // As the command line does it: beside the server, through the same save.
        await site.Look("notodden", async db =>
        {
            var first = await db.Set<Goal>().SingleAsync(goal => goal.Number == 1);
            (first.Sentence, first.NotWorkedOnBecause) = ("Lagret utenfor nettsiden.", "Ingen hadde tid.");
            return await db.SaveChangesAsync();
        });

        foreach (var reader in new[] { leader, member })
        {
            Assert.Contains("Lagret utenfor nettsiden.", await reader.GetStringAsync(Goal), StringComparison.Ordinal);
        }

        // What is counted over all goals is kept too, and is reckoned anew: one goal fewer is without a word.
        Assert.NotEqual(verdict, await Verdict(member));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task No_reader_is_served_anothers_name_rights_or_proof(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn(Leader);
        using var administrator = await site.SignedIn("administrator@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        using var neighbour = await site.SignedIn(await Neighbour(site));
        using var stranger = site.Browser();
        foreach (var page in Pages)
        {
            Assert.Contains("Prosjektleder", Name(await leader.GetStringAsync(page)), StringComparison.Ordinal);
            Assert.Contains("Administrator", Name(await administrator.GetStringAsync(page)), StringComparison.Ordinal);
            Assert.Contains("Revisor", Name(await auditor.GetStringAsync(page)), StringComparison.Ordinal);
            Assert.Contains("Prosjektleder", Name(await leader.GetStringAsync(page)), StringComparison.Ordinal);
            // The partnership's front door shows a stranger to its open pages; everything else is not there.
            var turned = await neighbour.GetAsync(page);
            Assert.True(turned.StatusCode == HttpStatusCode.NotFound || turned.Headers.Location?.ToString() == "/notodden/apent", page);
            Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync(page)).StatusCode);
        }

        // The proof in a kept page is the reader's own: her form is taken, and a stolen one is not.
        var token = await leader.Token(Goal);
        Assert.NotEqual(token, await administrator.Token(Goal));
        Assert.DoesNotContain("name=\"sentence\"", await auditor.GetStringAsync(Goal), StringComparison.Ordinal);
        var taken = await administrator.PostAsync(Goal, new FormUrlEncodedContent(new Dictionary<string, string> { ["_token"] = token, ["_form"] = "mal", ["title"] = "Tatt", ["sentence"] = "Tatt.", ["reason"] = "Tatt.", ["version"] = "1" }));
        Assert.Equal(HttpStatusCode.BadRequest, taken.StatusCode);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_role_taken_away_closes_the_kept_page_at_once(string database)
    {
        await using var site = await TestSite.Start(database);
        using var auditor = await site.SignedIn("revisor@notodden.example");
        await auditor.GetStringAsync(Goal);
        await auditor.GetStringAsync(Goal);

        await site.Look("notodden", async db =>
        {
            (await db.Set<Person>().SingleAsync(person => person.Email == "revisor@notodden.example")).Roles = Role.None;
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, (await auditor.GetAsync(Goal)).StatusCode);
    }

    [Fact]
    public void A_page_is_cut_at_its_gaps_and_filled_with_what_each_reader_is_due()
    {
        var page = KeptPage.Cut(System.Text.Encoding.UTF8.GetBytes($"<p>{KeptPage.NameGap}</p>æ<i>{KeptPage.TokenGap}</i>{KeptPage.TokenGap}"), "text/html", "Cookie");

        Assert.True(page.HasToken);
        Assert.False(page.IsWhole);
        Assert.Equal("<p>Åse</p>æ<i>b1</i>b1", string.Concat(page.Filled("Åse", "b1").Pieces.Select(System.Text.Encoding.UTF8.GetString)));
        Assert.True(KeptPage.Cut("uten"u8, "text/html", "").IsWhole);
    }

    private static async Task<string> Neighbour(TestSite site) => (await site.Look("havbris", db => db.Set<Person>().Where(person => person.AccountId != null).Select(person => person.Email).FirstAsync()))!;

    private static async Task<string> Verdict(HttpClient reader)
    {
        using var overview = System.Text.Json.JsonDocument.Parse(await (await reader.Json("/notodden")).Content.ReadAsStringAsync());
        return overview.RootElement.GetProperty("verdict").GetString()!;
    }

    private static string Name(string page) => WebUtility.HtmlDecode(Who().Match(page).Value);

    [GeneratedRegex("name=\"_token\" value=\"[^\"]+\"")]
    private static partial Regex Token();

    [GeneratedRegex("<span class=\"ss-hvem\">.*?</span>", RegexOptions.Singleline)]
    private static partial Regex Who();
}

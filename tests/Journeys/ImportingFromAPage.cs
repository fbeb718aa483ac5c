using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Programme.Goals;
using Samspill.Programme.Workbooks;

namespace Samspill.Journeys;

public sealed partial class ImportingFromAPage
{
    private const string Page = "/notodden/arbeidsbok";
    private const string Goals = "key,title\nkunnskapsdatabase,Kunnskapsbanken\n";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_workbook_is_shown_first_and_taken_in_when_agreed_to(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var entries = await Entries(site);

        var shown = await Upload(leader, "goals.csv", Goals);
        Assert.Equal(HttpStatusCode.SeeOther, shown.StatusCode);
        var plan = shown.Headers.Location!.ToString();
        var html = await (await leader.GetAsync(plan)).Text();
        Assert.Contains("Nye rader: 0. Endret: 1. Fjernet: 0. Ingenting er lest inn ennå.", html);
        Assert.Contains("<del>Kunnskapsdatabase</del>", html);
        Assert.Contains("<ins>Kunnskapsbanken</ins>", html);
        Assert.Equal("Kunnskapsdatabase", await Title(site));
        Assert.Equal(entries, await Entries(site));

        var done = await leader.Post(plan, plan, new() { ["_form"] = "plan", ["plan"] = Fingerprint().Match(html).Groups[1].Value });
        Assert.Equal((HttpStatusCode.SeeOther, Page), (done.StatusCode, done.Headers.Location!.ToString()));
        Assert.Equal("Kunnskapsbanken", await Title(site));
        Assert.Equal(entries + 1, await Entries(site));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<UploadedWorkbook>().CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(plan)).StatusCode);
    }

    [Fact]
    public async Task Has_the_programme_changed_since_it_was_shown_nothing_is_done_and_the_new_plan_is_shown()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var plan = (await Upload(leader, "goals.csv", Goals)).Headers.Location!.ToString();
        var html = await (await leader.GetAsync(plan)).Text();
        await site.Look("notodden", db => ImportWorkbook.From(db, Samspill.Exchange.Workbooks.BookFile.Read(Encoding.UTF8.GetBytes("key,title\nkunnskapsdatabase,Noe annet\n"), "goals.csv"), new ImportWorkbook.Wish(), default));

        var late = await leader.Post(plan, plan, new() { ["_form"] = "plan", ["plan"] = Fingerprint().Match(html).Groups[1].Value });

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var told = await late.Text();
        Assert.Contains("Programmet er endret siden du så hva arbeidsboken gjør. Ingenting er lest inn.", told);
        Assert.Contains("<del>Noe annet</del>", told);
        Assert.Equal("Noe annet", await Title(site));
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_cell_in_the_readers_language_and_nothing_is_kept()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var flawed = await Upload(leader, "goals.csv", "key,number,title\nkunnskapsdatabase,åtte,\n");
        var html = await flawed.Text();
        await leader.GetAsync(Page + "?sprak=nn");
        var nynorsk = await (await Upload(leader, "goals.csv", "key,number,title\nkunnskapsdatabase,åtte,x\n")).Text();
        var nothing = await leader.Post(Page, Page, new() { ["_form"] = "bok" });

        Assert.Equal(HttpStatusCode.BadRequest, flawed.StatusCode);
        Assert.Contains("goals!B2: «åtte» er ikke et helt tall. Skriv for eksempel 7.", html);
        Assert.Contains("goals!C2: Cellen er tom. Den må fylles ut.", html);
        Assert.Contains("goals!B2: «åtte» er ikkje eit heilt tal. Skriv til dømes 7.", nynorsk);
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);
        Assert.Equal(0, await site.Look("notodden", db => db.Set<UploadedWorkbook>().CountAsync()));
    }

    [Fact]
    public async Task A_leader_gives_no_roles_and_signs_nothing_by_a_workbook_and_others_bring_none()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("havnevert@notodden.example");
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");

        var roles = await (await Upload(leader, "people.csv", "key,roles\nprosjektleder-notodden,administrator\n")).Text();
        var signed = await (await Upload(leader, "measurements.csv", "key,indicator,period,value,status\nny,pilotkommuner,2018-10-01,4,approved\n")).Text();

        Assert.Contains("people!B2: Bare en administrator kan gi og ta roller.", roles);
        Assert.Contains("measurements!E2: Bare en administrator kan lese inn noe som godkjent. Skriv submitted.", signed);
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync(Page + "/bok.xlsx")).StatusCode);
        Assert.DoesNotContain("type=\"file\"", await member.GetStringAsync(Page));
        Assert.Equal(HttpStatusCode.Forbidden, (await Upload(member, "goals.csv", Goals)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(Page + "/bok.xlsx")).StatusCode);
    }

    private static async Task<HttpResponseMessage> Upload(HttpClient browser, string name, string text)
    {
        var html = await browser.GetStringAsync(Page);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(WebUtility.HtmlDecode(Token().Match(html).Groups[1].Value)), "_token" },
            { new StringContent("bok"), "_form" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", name },
        };
        return await browser.PostAsync(Page, content);
    }

    private static Task<string> Title(TestSite site) => site.Look("notodden", db => db.Set<Goal>().Where(goal => goal.Number == 1).Select(goal => goal.Title).SingleAsync());

    private static Task<int> Entries(TestSite site) => site.Look("notodden", db => db.Set<AuditEntry>().CountAsync(entry => entry.PartnershipId == db.Here));

    [GeneratedRegex("name=\"_token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"plan\" value=\"([0-9a-f]+)\"")]
    private static partial Regex Fingerprint();
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

public sealed class SeeingHistory
{
    private const string Goal = "/notodden/mal/kunnskapsdatabase";
    private const string Page = "/notodden/historikk/mal/kunnskapsdatabase";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_change_tells_who_when_what_stood_before_and_what_stands_now(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var before = await site.Look("notodden", db => db.Set<Goal>().AsNoTracking().SingleAsync(goal => goal.Number == 1));
        var answer = await leader.PostAsJsonAsync(Goal, new { title = before.Title, sentence = "Tolv prosjektkort er delt innen 2019.", version = before.Version, reason = "Spisset etter samlingen." });

        var page = await (await leader.GetAsync(Page)).Text();
        using var record = JsonDocument.Parse(await (await leader.Json(Page)).Content.ReadAsStringAsync());
        var line = record.RootElement.GetProperty("lines").EnumerateArray().First(line => line.GetProperty("what").GetString() == "Mål endret");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Prosjektleder", line.GetProperty("by").GetString());
        Assert.Equal("Målsetning", line.GetProperty("field").GetString());
        Assert.Equal(before.Sentence, line.GetProperty("before").GetString());
        Assert.Equal("Tolv prosjektkort er delt innen 2019.", line.GetProperty("after").GetString());
        Assert.Contains("Systemet", page);
        Assert.Contains("Versjon av målet lagt til", page);
        Assert.Contains("href=\"" + Page + "\"", await (await leader.GetAsync(Goal)).Text());
    }

    [Fact]
    public async Task History_is_seen_by_those_who_may_and_absent_for_all_others()
    {
        await using var site = await TestSite.Start("sqlite");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        using var member = await site.SignedIn("havnevert@notodden.example");
        using var neighbour = await site.SignedIn("prosjektleder@havbris.example");

        Assert.Equal(HttpStatusCode.OK, (await auditor.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await auditor.GetAsync("/notodden/historikk")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.GetAsync(Page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.GetAsync("/notodden/historikk/mal/finnes-ikke")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await auditor.GetAsync("/notodden/historikk/finnes-ikke/kunnskapsdatabase")).StatusCode);
    }

    /// <summary>Wherever a record is named, in the trail, in a question or in find, its name leads to a page that is there.</summary>
    [Fact]
    public async Task Every_kind_of_record_leads_to_a_page_that_is_there()
    {
        await using var site = await TestSite.Start("sqlite");
        using var administrator = await site.SignedIn("administrator@notodden.example");
        var examples = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["person"] = "planlegger-seljord", ["organisasjon"] = "seljord", ["mal"] = "kunnskapsdatabase", ["indikator"] = "batovernattinger", ["maling"] = "delte-saker-2018-q3",
            ["tiltak"] = "ostkanalen", ["utfordring"] = "lite-tid", ["effekt"] = "befolkning", ["rapport"] = "sluttutbetaling", ["program"] = "byregionprogrammet",
            ["runde"] = "tillit-hosten-2018", ["gruppe"] = "styringsgruppen", ["mote"] = "styringsgruppen-2018-06-06", ["vedtak"] = "avsett-tid-til-arrangementene", ["plan"] = "naeringsplan-for-seljord-2017-2022",
            ["prosjektkort"] = "felles-turistkontor", ["lerdom"] = "for-lite-avsatt-tid", ["sporsmal"] = "finner-vi-igjen-det-vi-laerte-i-forrige-programperiode", ["analyse"] = "regional-analyse-for-notoddenregionen", ["samling"] = "nettverkssamling-varen-2018",
        };
        var kinds = Samspill.Web.Arenas.All.Records.Where(kind => kind.Name != "kommentar").ToList();

        Assert.Equal(examples.Keys.Order(StringComparer.Ordinal), kinds.Select(kind => kind.Name).Order(StringComparer.Ordinal));
        foreach (var kind in kinds)
        {
            var found = await site.Look("notodden", db => kind.Find(db, examples[kind.Name], default));
            var answer = await administrator.GetAsync("/notodden" + found!.Address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{kind.Name}: {found.Address} answered {answer.StatusCode}");
            Assert.True(!found.Address.Contains('#', StringComparison.Ordinal) || (await answer.Text()).Contains($"id=\"{found.Address.Split('#')[1]}\"", StringComparison.Ordinal), $"{found.Address} points to nothing on its page");
        }
    }

    [Fact]
    public async Task Each_change_in_the_trail_leads_to_the_record_it_changed()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        await leader.PostAsJsonAsync("/notodden/tiltak/ostkanalen/milepael", new { title = "Flagg på alle punkter", due = "2018-11-01" });
        await leader.PostAsJsonAsync("/notodden/samtale/mal/fou-samarbeid", new { says = "Hvem eier dette?", isQuestion = true });
        await leader.PostAsJsonAsync("/notodden/nokler", new { name = "Til tallene", days = 30 });

        using var record = JsonDocument.Parse(await (await auditor.Json("/notodden/historikk")).Content.ReadAsStringAsync());
        var lines = record.RootElement.GetProperty("lines").EnumerateArray().Select(line => (line.GetProperty("what").GetString(), line.GetProperty("record").GetString(), line.GetProperty("address").GetString())).ToList();
        var html = await (await auditor.GetAsync("/notodden/historikk")).Text();

        Assert.Contains(("Milepæl lagt til", "Østkanalen", "/tiltak/ostkanalen"), lines);
        Assert.Contains(lines, line => line.Item2 == "Samarbeid med høgskole og FoU" && line.Item3 == "/mal/fou-samarbeid");
        foreach (var address in lines.Select(line => line.Item3).OfType<string>().Distinct())
        {
            Assert.Equal(HttpStatusCode.OK, (await auditor.GetAsync("/notodden" + address)).StatusCode);
        }

        var until = record.RootElement.GetProperty("lines").EnumerateArray().First(line => line.GetProperty("field").GetString() == "Gjelder til").GetProperty("after").GetString()!;
        Assert.Matches("^[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4} [0-9]{2}[.:][0-9]{2}$", until.Replace('\u00A0', ' '));
        Assert.Contains("<a class=\"ds-link\" href=\"/notodden/tiltak/ostkanalen\">Østkanalen</a>", html);
        var row = html.Split("<tr").First(row => row.Contains("Person endret", StringComparison.Ordinal));
        Assert.Contains("ikke noe felt som vises", row);
        Assert.DoesNotContain("tomt", row);
    }

    [Fact]
    public async Task An_auditor_takes_out_the_whole_trail_and_proves_the_chain_elsewhere()
    {
        await using var site = await TestSite.Start("sqlite");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        var count = await site.Look("notodden", db => db.Set<AuditEntry>().CountAsync(entry => entry.PartnershipId == db.Here));

        using var json = JsonDocument.Parse(await auditor.GetStringAsync("/notodden/historikk/hele.json"));
        var csv = await auditor.GetStringAsync("/notodden/historikk/hele.csv");

        Assert.Equal(count, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), entry => Assert.Equal(64, entry.GetProperty("hash").GetString()!.Length));
        Assert.DoesNotContain("prosjektleder@notodden.example", json.RootElement.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("prosjektleder@notodden.example", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("havbris", csv, StringComparison.OrdinalIgnoreCase);
    }
}

using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Accounts;
using Samspill.Platform.Directory;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

/// <summary>Organisations come into the directory by a page, so that an installation that began empty can get owners, places and people.</summary>
public sealed class BuildingTheDirectory
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task An_installation_that_began_empty_gets_an_owner_who_says_yes_and_numbers_of_a_municipality(string database)
    {
        await using var site = await TestSite.Start(database, isEmpty: true);
        using var first = site.Browser();
        await first.Post("/forste", "/forste", new() { ["_form"] = "begynn", ["code"] = site.Services.GetRequiredService<BeginCode>().Value, ["partnership"] = "Fjellregionen", ["name"] = "Daglig leder", ["email"] = "leder@fjell.example", ["password"] = "en lang og god setning" });
        Assert.Contains(">Ingen mål ennå<", await (await first.GetAsync("/fjellregionen/rapporter/sluttutbetaling")).Text());
        Assert.DoesNotContain("Klar til frysing", (await (await first.GetAsync("/fjellregionen/rapporter")).Text()).Split("sluttutbetaling")[0]);
        Assert.Contains("Ingen tall skal føres ennå.", await (await first.GetAsync("/fjellregionen/mangler")).Text());
        Assert.Contains("href=\"/fjellregionen/mal\">Velg et mål", await (await first.GetAsync("/fjellregionen/eiere")).Text());
        Assert.Contains("href=\"/fjellregionen/organisasjoner\">Legg inn kommunene", await (await first.GetAsync("/fjellregionen/kommuner")).Text());
        Assert.Null(await first.Refused("/fjellregionen/mal", new { title = "Havna", sentence = "Flere båter skal legge til." }));
        const string Ask = "/fjellregionen/mal/havna/spor";

        var asking = await (await first.GetAsync(Ask)).Text();
        var adding = "/fjellregionen/organisasjoner?til=" + Uri.EscapeDataString(Ask);
        Assert.Contains("registeret har ingen ennå", asking);
        Assert.Contains(adding, asking);
        var flawed = await (await first.Post(adding, "/fjellregionen/organisasjoner", new() { ["_form"] = "organisasjon", ["name"] = "Ål kommune", ["kind"] = "Municipality", ["returnTo"] = Ask })).Text();
        Assert.Contains(">Kommunenummer: Skriv kommunenummeret.", flawed);
        Assert.Contains("Skriv kommunenummeret. Uten det kan kommunen ikke få egne tall.", flawed);
        Assert.Contains($"name=\"returnTo\" value=\"{Ask}\"", flawed);
        var added = await first.Post(adding, "/fjellregionen/organisasjoner", new() { ["_form"] = "organisasjon", ["name"] = "Ål kommune", ["kind"] = "Municipality", ["municipalityCode"] = "3328", ["returnTo"] = Ask });
        Assert.Equal(Ask, added.Headers.Location?.ToString());
        Assert.DoesNotContain("registeret har ingen ennå", await (await first.GetAsync(Ask)).Text());

        var invite = await (await first.GetAsync("/fjellregionen/tilgang?organisasjon=al-kommune")).Text();
        Assert.Contains("<option value=\"al-kommune\" selected>Ål kommune</option>", invite);
        await first.Post("/fjellregionen/tilgang", "/fjellregionen/tilgang", new() { ["_form"] = "inviter", ["name"] = "Havnesjef", ["title"] = "Havnesjef", ["organisation"] = "al-kommune", ["email"] = "havn@al.example", ["language"] = "Nb", ["roles"] = "Owner" });
        Assert.Contains("Havnesjef", await (await first.GetAsync("/fjellregionen/organisasjoner/al-kommune")).Text());
        using var owner = site.Browser();
        var mail = (await site.Mails()).Single(letter => letter.Contains("havn@al.example", StringComparison.Ordinal));
        var link = new Uri(mail[mail.IndexOf("http://", StringComparison.Ordinal)..].Split('\n', 2)[0].Trim()).AbsolutePath;
        await owner.Post(link, link, new() { ["_form"] = "lenke" });
        Assert.Null(await first.Refused(Ask, new { person = "havnesjef", hoursPerWeek = 2, answerBy = "2030-10-16" }));
        Assert.Null(await owner.Refused("/fjellregionen/eierskap/eier-havna", new { answer = "Yes" }));
        Assert.True(await site.Look("fjellregionen", async db => (await db.Set<Ownership>().SingleAsync()).IsAccepted));

        Assert.Null(await first.Refused("/fjellregionen/mal/havna/indikator", new { title = "Båter", unit = "båter", isPerMunicipality = true, municipalities = "3328", addingUp = "Sum" }));
        Assert.Null(await first.Refused("/fjellregionen/indikator/bater", new { value = 3, municipality = "3328", period = "2018-10-01", evidence = "Havneboken" }));
        Assert.Equal("3328", (await site.Look("fjellregionen", db => db.Set<Measurement>().SingleAsync())).Municipality?.Value);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Leaders_write_organisations_others_read_them_and_what_is_wrong_is_told_at_the_field(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var owner = await site.SignedIn("naeringssjef@seljord.example");
        const string All = "/notodden/organisasjoner";

        Assert.Equal("platform.not-yours", await owner.Refused(All, new { name = "Nye Havn AS", kind = "Company" }));
        Assert.Equal("kind name", await leader.Flawed(All, new { }));
        Assert.Equal("number", await leader.Flawed(All, new { name = "Nye Havn AS", kind = "Company", number = "974760674" }));
        Assert.Equal("municipalityCode", await leader.Flawed(All, new { name = "Nye Havn AS", kind = "Company", municipalityCode = "4005" }));
        Assert.Equal("municipalityCode", await leader.Flawed(All, new { name = "Nye kommune", kind = "Municipality" }));
        Assert.Equal("memberTo", await leader.Flawed(All, new { name = "Nye Havn AS", kind = "Company", memberFrom = "2018-01-01", memberTo = "2017-01-01" }));
        var known = await site.Look("notodden", db => db.Set<Organisation>().AsNoTracking().FirstAsync(row => row.MunicipalityCode != null));
        Assert.Equal("platform.organisation-name-taken", await leader.Refused(All, new { name = known.Name.ToUpperInvariant(), kind = "Company" }));
        Assert.Equal("platform.municipality-code-taken", await leader.Refused(All, new { name = "Nye kommune", kind = "Municipality", municipalityCode = known.MunicipalityCode!.Value.Value }));

        Assert.Null(await leader.Refused(All, new { name = "Nye Havn AS", kind = "Company", number = "974 760 673", part = "Partner" }));
        Assert.Equal("platform.organisation-number-taken", await leader.Refused(All, new { name = "Gamle Havn AS", kind = "Company", number = "974760673" }));
        const string One = All + "/nye-havn-as";
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(All + "/finnes-ikke")).StatusCode);
        using var read = JsonDocument.Parse(await (await owner.Json(One)).Content.ReadAsStringAsync());
        Assert.Equal(("974760673", false), (read.RootElement.GetProperty("fields").GetProperty("number").GetString(), read.RootElement.GetProperty("mayWrite").GetBoolean()));
        Assert.DoesNotContain("Lagre organisasjonen", await (await owner.GetAsync(One)).Text());

        Assert.Null(await leader.Refused(One, new { name = "Nye Havn AS", kind = "Company", number = "974760673", remark = "Drifter brygga", version = 1 }));
        Assert.Equal("platform.organisation-saved-by-somebody-else", await leader.Refused(One, new { name = "Havn", kind = "Company", version = 1 }));
        var stored = await site.Look("notodden", db => db.Set<Organisation>().AsNoTracking().SingleAsync(row => row.Name == "Nye Havn AS"));
        Assert.Equal(("Drifter brygga", OrganisationPart.None, 2), (stored.Remark, stored.Part, stored.Version));
        Assert.Contains("Drifter brygga", await (await leader.GetAsync("/notodden/historikk/organisasjon/nye-havn-as")).Text());
    }
}

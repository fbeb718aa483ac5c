using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Samspill.Governance.Calendars;
using Samspill.Governance.Groups;
using Samspill.Governance.Meetings;
using Samspill.Governance.Voices;
using Samspill.Network.Gatherings;
using Samspill.Platform.Questions;
using Samspill.Platform.Storage;
using Samspill.Platform.Tokens;
using Samspill.Programme.Initiatives;
using Samspill.Trust.Waves;

namespace Samspill.Journeys;

/// <summary>A record of one's own for every place in every address, so that each door can be tried on something that is there.</summary>
internal sealed class OwnExamples
{
    private readonly Dictionary<string, string> words;

    private OwnExamples(Dictionary<string, string> words) => this.words = words;

    /// <summary>Makes what the demo lacks: a question, a file, a key for programs, a workbook on its way in.</summary>
    public static async Task<OwnExamples> Make(TestSite site)
    {
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var administrator = await site.SignedIn("administrator@notodden.example");
        await leader.Upload("/notodden/vedlegg/tiltak/ostkanalen", "notat.pdf", "%PDF-1.7 notat"u8.ToArray());
        await leader.PostAsJsonAsync("/notodden/samtale/tiltak/ostkanalen", new { says = "Hvem svarer?", isQuestion = true });
        await administrator.PostAsJsonAsync("/notodden/nokler", new { name = "Prøve", deeds = "programme.see", days = 3 });
        var uploaded = await administrator.Upload("/notodden/arbeidsbok", "goals.csv", "key,title\nkunnskapsdatabase,Kunnskapsdatabase\n"u8.ToArray());
        var read = await leader.Upload("/notodden/kunnskap/rapporter", "rapport.txt", "Mål\n\n1. Felles lager: Å få på plass et felles lager innen 2016\n"u8.ToArray());
        var list = await administrator.Upload("/notodden/kunnskap/hent", "prosjekter.csv", "prosjekt;kommune\nHoppbakke;Tinn\n"u8.ToArray());
        await leader.PostAsJsonAsync("/notodden/gjester/tiltak/ostkanalen", new { name = "Gjest", email = "eksempel@fylket.example" });
        await leader.PostAsJsonAsync("/notodden/kalender", new { });
        return await site.Look("notodden", async db => new OwnExamples(new(StringComparer.Ordinal)
        {
            ["partnership"] = "notodden",
            ["table"] = "mal",
            ["goal"] = "kunnskapsdatabase",
            ["indicator"] = "batovernattinger",
            ["person"] = "prosjektleder-notodden",
            ["organisation"] = "seljord",
            ["initiative"] = "ostkanalen",
            ["milestone"] = (await db.Set<Milestone>().Where(row => row.InitiativeId == db.Set<Initiative>().Single(initiative => initiative.Title == "Østkanalen").Id).Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["measurement"] = "delte-saker-2018-q3",
            ["challenge"] = "lite-tid",
            ["effect"] = "befolkning",
            ["ownership"] = "eier-mal-7",
            ["group"] = "styringsgruppen",
            ["seat"] = (await db.Set<Membership>().Where(row => row.GroupId == db.Set<Group>().Single(group => group.Name == "Styringsgruppen").Id && row.Seat == Seat.Chair).Select(row => row.Id).SingleAsync()).Value.ToString(),
            ["meeting"] = "styringsgruppen-2018-06-06",
            ["line"] = (await db.Set<AgendaLine>().Where(row => row.Number == 1).Select(row => row.Id).SingleAsync()).Value.ToString(),
            ["decision"] = "avsett-tid-til-arrangementene",
            ["contact"] = "batforeningene",
            ["source"] = "fjordregionen-oppdiktet",
            ["gathering"] = "erfaringsseminar-om-smabyer",
            ["lesson"] = (await db.Set<HomeLesson>().Where(row => row.SettledOn == null).OrderBy(row => row.DueOn).Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["nettverk/id"] = (await db.Set<RegionContact>().Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["municipality"] = "seljord",
            ["voice"] = (await db.Set<Voice>().Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["feed"] = (await db.Set<CalendarFeed>().Select(row => row.Id).SingleAsync()).Value.ToString(),
            ["plan"] = "naeringsplan-for-seljord-2017-2022",
            ["version"] = "1",
            ["statement"] = (await db.Set<Samspill.Plans.Statements.PlanStatement>().Where(row => row.State == Samspill.Plans.Statements.StatementState.Found).OrderBy(row => row.Number).Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["theme"] = "klima-og-miljo",
            ["comparison"] = "2018-09-20-1",
            ["report"] = "sluttutbetaling",
            ["heading"] = "mal",
            ["format"] = "txt",
            ["kind"] = "tiltak",
            ["key"] = "ostkanalen",
            ["token"] = (await db.Set<AccessToken>().Select(row => row.Id).SingleAsync()).Value.ToString(),
            ["grant"] = (await db.Set<Samspill.Platform.Guests.Grant>().Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["fil/id"] = (await db.Set<Attachment>().Select(row => row.Id).SingleAsync()).Value.ToString(),
            ["samtale/id"] = (await db.Set<Comment>().Where(row => !row.IsDemo).Select(row => row.Id).SingleAsync()).Value.ToString(),
            ["kunnskap/lesson"] = "pek-ut-den-som-bestemmer-datoen-for-arrangorene-motes",
            ["kunnskap/question"] = "legger-batfolk-til-i-notodden-nar-de-vet-hvor-de-kan-ligge",
            ["analysis"] = "hva-kommunene-kjoper-og-av-hvem",
            ["citation"] = (await db.Set<Samspill.Knowledge.Analyses.Citation>().Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["kunnskap/file"] = list.Headers.Location!.ToString().Split('/')[^1],
            ["card"] = "batruten-pa-ostkanalen",
            ["past"] = read.Headers.Location!.ToString().Split('/')[^1],
            ["remedy"] = "apne-dorer-for-bedriftene",
            ["benchmark"] = "telemarksforsking",
            ["wave"] = "tillit-hosten-2018",
            ["tillit/group"] = (await db.Set<Respondents>().Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["question"] = (await db.Set<OwnQuestion>().Select(row => row.Id).FirstAsync()).Value.ToString(),
            ["file"] = uploaded.Headers.Location!.ToString().Split('/')[^1].Split('?')[0],
        }));
    }

    /// <summary>The record for a place in an address; null when nobody has thought of one.</summary>
    public string? For(RoutePattern address, string place) =>
        words.GetValueOrDefault($"{address.PathSegments.ElementAtOrDefault(1)?.Parts.OfType<RoutePatternLiteralPart>().FirstOrDefault()?.Content}/{place}") ?? words.GetValueOrDefault(place);

    /// <summary>A route's address with one's own records in it, but for those that <paramref name="instead"/> fills.</summary>
    public string Address(RouteEndpoint route, Func<RoutePatternParameterPart, string?>? instead = null) => string.Concat(route.RoutePattern.PathSegments.Select(segment => "/" + string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Uri.EscapeDataString(instead?.Invoke(parameter) ?? For(route.RoutePattern, parameter.Name) ?? "finnes-ikke"),
        _ => "",
    }))));

    /// <summary>The places of an address that name a record.</summary>
    public static IReadOnlyList<string> Places(RouteEndpoint route) => [.. route.RoutePattern.Parameters.Select(parameter => parameter.Name).Where(name => name is not ("partnership" or "kind" or "format" or "heading"))];
}

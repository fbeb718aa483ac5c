using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Initiatives;

namespace Samspill.Journeys;

/// <summary>From the list of what is missing to the place that mends it, and back again.</summary>
public sealed class MendingAReport
{
    private const string Page = "/notodden/rapporter/sluttutbetaling";
    private const string Goal = "/notodden/mal/kunnskapsdatabase/endre";
    private const string Back = Page + "#mangler";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_is_mended_from_the_report_leads_back_to_it_and_to_nowhere_else(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var link = Goal + "?tilbake=" + Uri.EscapeDataString(Back);
        async Task<Dictionary<string, string>> Typed(string back, string title = "Kunnskapsdatabase") => new() { ["_form"] = "mal", ["_tilbake"] = back, ["title"] = title, ["sentence"] = "Samle det vi har lært.", ["notWorkedOnBecause"] = "Ingen tok det.", ["reason"] = "Kortere", ["version"] = await Version(site) };

        Assert.Contains($"href=\"{link}\"", await (await leader.GetAsync(Page)).Text());
        var form = await (await leader.GetAsync(link)).Text();
        Assert.Contains($"name=\"_tilbake\" value=\"{Back}\"", form);
        Assert.Contains($"<a class=\"ds-link\" href=\"{Back}\">Tilbake dit du kom fra</a>", form);
        var faulty = await leader.Post(link, "/notodden/mal/kunnskapsdatabase", await Typed(Back, ""));
        Assert.Equal(HttpStatusCode.BadRequest, faulty.StatusCode);
        Assert.Contains($"name=\"_tilbake\" value=\"{Back}\"", await faulty.Text());
        var saved = await leader.Post(link, "/notodden/mal/kunnskapsdatabase", await Typed(Back));
        Assert.Equal((HttpStatusCode.SeeOther, Back), (saved.StatusCode, saved.Headers.Location?.ToString()));

        foreach (var elsewhere in new[] { "https://ute.example/", "//ute.example/notodden/", "/havbris/rapporter", "/notodden/../havbris", "/notodden//ute.example", "/notodden/\\ute.example", "/notodden" })
        {
            Assert.DoesNotContain("_tilbake", await (await leader.GetAsync(Goal + "?tilbake=" + Uri.EscapeDataString(elsewhere))).Text());
            Assert.Equal("/notodden/mal/kunnskapsdatabase", (await leader.Post(Goal, "/notodden/mal/kunnskapsdatabase", await Typed(elsewhere))).Headers.Location?.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_claim_without_an_amount_is_a_hindrance_and_the_programme_s_own_page_mends_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var member = await site.SignedIn("havnevert@notodden.example");
        await NothingHinders.Reports(site);
        await site.Look("notodden", db => db.Set<BudgetLine>().Where(line => line.Kind == BudgetKind.FinalPayment).ExecuteDeleteAsync());

        var (status, refusal) = await leader.Tell(Page + "/frys", new { });
        Assert.Equal((422, "reports.not-covered"), (status, refusal.GetProperty("type").GetString()));
        var missing = Assert.Single(refusal.GetProperty("missing").EnumerateArray());
        Assert.Equal(("Utbetalingskravet har ikke noe beløp", "/program#utbetalinger"), (missing.GetProperty("what").GetString(), missing.GetProperty("address").GetString()));
        Assert.Equal(200, (await leader.Tell("/notodden/rapporter/kommunestyre/frys", new { })).Status);
        using (var overview = JsonDocument.Parse(await (await leader.Json("/notodden")).Content.ReadAsStringAsync()))
        {
            Assert.False(overview.RootElement.GetProperty("mayFreeze").GetBoolean());
        }

        const string Payments = "/notodden/program/utbetaling";
        Assert.Contains("Utbetalinger", await (await leader.GetAsync("/notodden/program?tilbake=" + Uri.EscapeDataString(Back) + "#utbetalinger")).Text());
        Assert.Equal("kind", await leader.Flawed(Payments, new { claimed = 100 }));
        Assert.Equal("kind", await leader.Flawed(Payments, new { kind = "cost", claimed = 100 }));
        Assert.Equal("claimed", await leader.Flawed(Payments, new { kind = "finalPayment", claimed = -1 }));
        Assert.Equal("claimed", await leader.Flawed(Payments, new { kind = "finalPayment" }));
        Assert.Equal("platform.not-yours", await member.Refused(Payments, new { kind = "finalPayment", claimed = 1 }));
        Assert.Null(await leader.Refused(Payments, new { kind = "finalPayment", claimed = 275000, year = 2018 }));
        Assert.Equal("programme.one-final-payment", await leader.Refused(Payments, new { kind = "finalPayment", claimed = 1 }));
        Assert.Null(await leader.Refused(Payments, new { payment = "sluttutbetaling", claimed = 280000 }));
        Assert.Null(await leader.Refused(Payments, new { kind = "partPayment", year = 2016, claimed = 90000, paid = 90000 }));
        Assert.Equal([(BudgetKind.PartPayment, 90000m), (BudgetKind.FinalPayment, 280000m)], (await site.Look("notodden", db => db.Set<BudgetLine>().Where(line => line.Kind != BudgetKind.Cost && !line.IsDemo).ToListAsync())).OrderBy(line => line.Kind).Select(line => (line.Kind, line.Planned!.Value)));
        Assert.Equal(200, (await leader.Tell(Page + "/frys", new { })).Status);
        Assert.Contains("Sluttutbetalingen er på 280 000 kroner.", await (await leader.GetAsync(Page)).Text());
    }

    /// <summary>Where room is short a goal may be left out of the text, but not out of the list, and the note itself says that it is.</summary>
    [Fact]
    public async Task No_goal_goes_from_the_council_s_note_without_a_word()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await site.Look("notodden", async db =>
        {
            foreach (var goal in await db.Set<Samspill.Programme.Goals.Goal>().ToListAsync())
            {
                goal.NotWorkedOnBecause = goal.Number is 1 or 5 or 7 ? new string('x', 260) + "." : null;
            }

            return await db.SaveChangesAsync();
        });

        using var record = JsonDocument.Parse(await (await leader.Json("/notodden/rapporter/kommunestyre")).Content.ReadAsStringAsync());
        var text = record.RootElement.GetProperty("text");
        var told = string.Join(' ', text.GetProperty("parts").EnumerateArray().Single(part => part.GetProperty("key").GetString() == "resultater").GetProperty("paragraphs").EnumerateArray().SelectMany(paragraph => paragraph.GetProperty("sentences").EnumerateArray()).Select(sentence => sentence.GetProperty("text").GetString()));
        var left = text.GetProperty("notTold").EnumerateArray().Select(row => row.GetProperty("what").GetString()!).ToList();
        var note = await (await leader.GetAsync("/notodden/rapporter/kommunestyre/rapport.html")).Text();
        var gone = Enumerable.Range(1, 7).Where(number => !told.Contains($"Mål {number},", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(gone);
        Assert.All(gone, number => Assert.Contains(left, what => what.StartsWith($"Mål {number}, ", StringComparison.Ordinal)));
        Assert.Contains("opplysninger er ikke med. De står i statusrapporten. Ikke omtalt i det hele tatt: Mål ", note);
        Assert.All(gone, number => Assert.Contains($"Mål {number}, ", note[note.IndexOf("Ikke omtalt i det hele tatt", StringComparison.Ordinal)..]));
    }

    private static async Task<string> Version(TestSite site) => (await site.Look("notodden", db => db.Set<Samspill.Programme.Goals.Goal>().Where(goal => goal.Number == 1).Select(goal => goal.Version).SingleAsync())).ToString(System.Globalization.CultureInfo.InvariantCulture);
}

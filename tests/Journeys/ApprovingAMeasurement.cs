using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

public sealed class ApprovingAMeasurement
{
    private const string Page = "/notodden/indikator/batovernattinger";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task From_draft_to_approved_and_corrected_every_step_is_kept_and_chained(string database)
    {
        await using var site = await TestSite.Start(database);
        using var host = await site.SignedIn("havnevert@notodden.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var before = await Entries(site);

        var key = await host.Measured(Page, new { value = 40, period = "2018-08-31", draft = true });
        Assert.Equal("programme.measurement-wrong-step", await leader.Refused($"/notodden/maling/{key}/godkjenn", new { }));
        Assert.Null(await host.Refused($"/notodden/maling/{key}", new { value = 41, period = "2018-08-31" }));
        Assert.Null(await host.Refused($"/notodden/maling/{key}/send", new { }));
        Assert.Equal("programme.measurement-not-a-draft", await host.Refused($"/notodden/maling/{key}", new { value = 44, period = "2018-08-31" }));
        Assert.Equal("programme.measurement-return-without-reason", await leader.Refused($"/notodden/maling/{key}/tilbake", new { }));
        Assert.Null(await leader.Refused($"/notodden/maling/{key}/tilbake", new { because = "Mangler punkt 4" }));
        var corrected = await host.Measured($"/notodden/maling/{key}/rett", new { value = 45, period = "2018-08-31", reason = "Punkt 4 er med" });
        Assert.Null(await leader.Refused($"/notodden/maling/{corrected}/godkjenn", new { }));

        var rows = await site.Look("notodden", db => db.Set<Measurement>().Where(row => row.Period == new DateOnly(2018, 8, 31) && !row.IsDemo).OrderBy(row => row.Id).ToListAsync());
        Assert.Equal([(41m, MeasurementStatus.Returned, true), (45m, MeasurementStatus.Approved, false)], rows.Select(row => (row.Value!.Value, row.Status, row.IsSuperseded)));
        Assert.Equal(("havnevert", "prosjektleder-notodden"), (rows[1].ReportedBy, rows[1].ApprovedBy));
        Assert.Contains("\"Value\":45", await site.Look("notodden", db => db.Set<OutboxMessage>().Where(message => message.Kind == "MeasurementApproved").OrderByDescending(message => message.Id).Select(message => message.Body).FirstAsync()));
        Assert.Equal(["Added", "Changed", "Changed", "Changed", "Added", "Changed", "Changed"], (await Entries(site)).Skip(before.Count).Select(entry => entry.Change));
        var page = await (await leader.GetAsync("/notodden/maling/" + corrected)).Text();
        Assert.Contains("<del>41 netter</del>", page);
        Assert.Contains("Punkt 4 er med", page);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_approver_sees_what_to_hold_a_number_against_and_its_reporter_is_told_who_approves(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var other = await site.SignedIn("administrator@notodden.example");
        await site.Look("notodden", db =>
        {
            var indicator = new Indicator { Key = Samspill.Kernel.Key.From("tyngdepunkt"), Title = "Plastsekker", Unit = "sekker", Baseline = 1200, BaselineDate = new DateOnly(2017, 12, 31), Method = "Teller sekker ved kaia", Source = "Havneboka", Cadence = Cadence.Quarterly };
            db.Add(indicator);
            db.Add(new Target { IndicatorId = indicator.Id, Due = new DateOnly(2019, 12, 31), Value = 1500 });
            return db.SaveChangesAsync();
        });

        Assert.Equal("answer-far", await leader.Flawed("/notodden/indikator/tyngdepunkt", new { value = 125000, period = "2018-06-30" }));
        var first = await leader.Measured("/notodden/indikator/tyngdepunkt", new Dictionary<string, object> { ["value"] = 1250, ["period"] = "2018-06-30" });
        Assert.Null(await other.Refused($"/notodden/maling/{first}/godkjenn", new { }));
        var key = await leader.Measured("/notodden/indikator/tyngdepunkt", new { value = 1300, period = "2018-09-30" });
        var own = (await (await leader.GetAsync("/notodden/maling/" + key)).Text()).Replace('\u00A0', ' ');
        var others = (await (await other.GetAsync("/notodden/maling/" + key)).Text()).Replace('\u00A0', ' ');

        Assert.DoesNotContain("Godkjenn målingen", own);
        Assert.Contains("Du førte tallet selv. Administrator, Notodden", own);
        Assert.Contains("Godkjenn målingen", others);
        Assert.All(["Teller sekker ved kaia", "Havneboka", "1 200 sekker", "1 250 sekker", "1 500 sekker"], said => Assert.Contains(said, others));
        Assert.Equal("programme.measurement-own-value", await leader.Refused($"/notodden/maling/{key}/godkjenn", new { }));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_day_and_a_place_have_one_number_and_an_approved_one_holds_until_its_correction_is_approved(string database)
    {
        await using var site = await TestSite.Start(database);
        using var host = await site.SignedIn("havnevert@notodden.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var key = await host.Measured(Page, new { value = 40, period = "2018-08-31", evidence = "Havneboka" });
        await leader.Refused($"/notodden/maling/{key}/godkjenn", new { });

        var twin = await host.Refused(Page, new { value = 50, period = "2018-08-31" });
        var correction = await host.Measured($"/notodden/maling/{key}/rett", new { value = 50, period = "2018-08-31", reason = "Ti til", evidence = "Havneboka" });
        var second = await host.Refused($"/notodden/maling/{key}/rett", new { value = 60, period = "2018-08-31", reason = "Tjue til", evidence = "Havneboka" });

        Assert.Equal("programme.measurement-period-taken", twin);
        Assert.Equal("programme.measurement-correction-waits", second);
        Assert.False(await IsReplaced(site, key));
        await leader.Refused($"/notodden/maling/{correction}/godkjenn", new { });
        Assert.True(await IsReplaced(site, key));
    }

    [Fact]
    public async Task Nobody_approves_her_own_number_while_another_can_and_members_approve_none()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        using var host = await site.SignedIn("havnevert@notodden.example");
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");
        var key = await leader.Measured(Page, new { value = 40, period = "2018-08-31", evidence = "Havneboka" });

        var own = await leader.Refused($"/notodden/maling/{key}/godkjenn", new { });
        var member = await host.Refused($"/notodden/maling/{key}/godkjenn", new { });
        var outside = await stranger.Refused($"/notodden/maling/{key}/godkjenn", new { });

        Assert.Equal("programme.measurement-own-value", own);
        Assert.Equal("platform.not-yours", member);
        Assert.Equal("platform.absent", outside);
        await site.Look("notodden", async db =>
        {
            db.Add(new MeasuringRules { OwnApproval = OwnApproval.Always });
            return await db.SaveChangesAsync();
        });
        Assert.Null(await leader.Refused($"/notodden/maling/{key}/godkjenn", new { }));
    }

    [Fact]
    public async Task A_link_that_is_none_a_turned_range_and_a_share_in_halves_are_told_at_their_fields()
    {
        await using var site = await TestSite.Start("sqlite");
        using var host = await site.SignedIn("havnevert@notodden.example");

        Assert.Equal("evidence", await host.Flawed(Page, new { value = 4, period = "2018-08-31", evidenceKind = "Link", evidence = "javascript:alert(1)" }));
        Assert.Equal("low", await host.Flawed(Page, new { value = 4, period = "2018-08-31", low = 5, high = 3 }));
        Assert.Equal("period", await host.Flawed(Page, new { value = 4, period = "2019-08-31" }));
        Assert.Equal("municipality", await host.Flawed(Page, new { value = 4, period = "2018-08-31", municipality = "0807" }));
        Assert.Equal("municipality", await host.Flawed("/notodden/indikator/kompetansekartlegging", new { numerator = 4, denominator = 9, period = "2018-09-30" }));
        Assert.Equal("denominator", await host.Flawed("/notodden/indikator/kompetansekartlegging", new { numerator = 4, period = "2018-09-30", municipality = "0807" }));
        Assert.Equal("denominator", await host.Flawed("/notodden/indikator/kompetansekartlegging", new { numerator = 4, denominator = 0, period = "2018-09-30", municipality = "0807" }));
        Assert.Equal("step", await host.Flawed("/notodden/indikator/regionale-analyser", new { step = "nesten", period = "2018-09-30" }));
        Assert.Equal("value", await host.Flawed("/notodden/indikator/tillitsrang", new { value = 24, denominator = 23, period = "2018-09-30", municipality = "0807" }));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Measurement>().CountAsync(row => row.ReportedBy == "havnevert")));
    }

    private static Task<List<AuditEntry>> Entries(TestSite site) =>
        site.Look("notodden", db => db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.PartnershipId == db.Here && entry.Kind == "Measurement").OrderBy(entry => entry.Sequence).ToListAsync());

    private static Task<bool> IsReplaced(TestSite site, string key)
    {
        var wanted = Samspill.Kernel.Key.Read(key)!.Value;
        return site.Look("notodden", db => db.Set<Measurement>().Where(row => row.Key == wanted).Select(row => row.IsSuperseded).SingleAsync());
    }
}

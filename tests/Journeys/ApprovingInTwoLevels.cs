using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Rights;
using Samspill.Programme;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

/// <summary>A number's way through two levels: the municipality, then the partnership; each step taken as each role, and every one that is taken kept.</summary>
public sealed class ApprovingInTwoLevels
{
    private const string Page = "/notodden/indikator/batovernattinger";

    private static readonly (Role Role, string Email)[] Readers =
    [
        (Role.Member, "havnevert@notodden.example"), (Role.Owner, "kommunedirektor@notodden.example"), (Role.Auditor, "revisor@notodden.example"),
        (Role.ProjectLeader, "prosjektleder@notodden.example"), (Role.Administrator, "administrator@notodden.example"), (Role.None, "prosjektleder@havbris.example"),
    ];

    private static readonly (string Step, string Path, object Body)[] Steps =
    [
        ("submit", "send", new { }), ("endorse", "kommune", new { }), ("approve", "godkjenn", new { }), ("return", "tilbake", new { because = "Mangler kilde" }), ("return without a reason", "tilbake", new { }),
    ];

    public static TheoryData<string, ApprovalLevels> Every => [.. from database in (string[])["sqlite", "postgres"] from levels in Enum.GetValues<ApprovalLevels>() select (database, levels)];

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Every_state_with_every_step_by_every_role_is_taken_and_kept_or_refused_by_name(string database, ApprovalLevels levels)
    {
        await using var site = await TestSite.Start(database);
        await Rule(site, levels);
        var wrong = new List<string>();
        var (day, kept) = (new DateOnly(2015, 1, 1), 0);
        foreach (var (role, email) in Readers)
        {
            using var reader = await site.SignedIn(email);
            foreach (var from in Enum.GetValues<MeasurementStatus>())
            {
                foreach (var (step, path, body) in Steps)
                {
                    day = day.AddDays(1);
                    var key = await Place(site, from, day);
                    var refused = await reader.Refused($"/notodden/maling/{key}/{path}", body);
                    var (expected, to) = Expected(role, from, step, levels);
                    var (status, steps) = await Stored(site, key);
                    if (refused != expected || status != (to ?? from) || steps.Count != (to is null ? 0 : 1) || (to is not null && (steps[0].From != from || steps[0].To != to || steps[0].By.Length == 0 || (step == "return") != (steps[0].Reason == "Mangler kilde"))))
                    {
                        wrong.Add($"{role} {from} {step}: {refused ?? "done"} ({status}, {steps.Count} steps), not {expected ?? "done"}");
                    }

                    kept += steps.Count;
                }
            }
        }

        // What the municipality approved before the rule was changed waits on, in the week of one who can approve it.
        using var leads = await site.SignedIn("prosjektleder@notodden.example");
        var late = await Place(site, MeasurementStatus.Endorsed, day.AddDays(1));
        Assert.Contains($"id=\"g-{late}\"", await (await leads.GetAsync("/notodden/min-uke?vis=alle")).Text());
        var page = await (await leads.GetAsync("/notodden/maling/" + late)).Text();
        Assert.Contains($"/maling/{late}/godkjenn", page);
        Assert.Contains(levels == ApprovalLevels.Two ? "først" : "venter på", await (await leads.GetAsync("/notodden/mangler")).Text());

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(levels == ApprovalLevels.Two ? 18 : 16, kept);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_municipality_first_then_the_partnership_and_a_correction_goes_the_same_way(string database)
    {
        await using var site = await TestSite.Start(database);
        using var host = await site.SignedIn("havnevert@notodden.example");
        using var chief = await site.SignedIn("kommunedirektor@notodden.example");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Equal("platform.not-yours", await host.Refused("/notodden/mangler/eget-tall", new { ownApproval = "WhenAlone", approvalLevels = "Two" }));
        Assert.Null(await leader.Refused("/notodden/mangler/eget-tall", new { ownApproval = "WhenAlone", approvalLevels = "Two" }));

        var key = await host.Measured(Page, new { value = 40, period = "2018-08-31", evidence = "Havneboka" });
        Assert.Contains("Godkjenn for kommunen", await (await chief.GetAsync("/notodden/maling/" + key)).Text());
        Assert.Contains($"/notodden/maling/{key}", await (await chief.GetAsync("/notodden/min-uke")).Text());
        Assert.DoesNotContain($"/notodden/maling/{key}", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.Null(await chief.Refused($"/notodden/maling/{key}/tilbake", new { because = "Punkt 4 mangler." }));
        Assert.Null(await host.Refused($"/notodden/maling/{key}/send", new { }));
        Assert.Null(await chief.Refused($"/notodden/maling/{key}/kommune", new { }));
        Assert.False(await Counts(site, key));
        Assert.Contains($"/notodden/maling/{key}", await (await leader.GetAsync("/notodden/min-uke")).Text());
        Assert.Null(await leader.Refused($"/notodden/maling/{key}/godkjenn", new { }));
        Assert.True(await Counts(site, key));

        var corrected = await host.Measured($"/notodden/maling/{key}/rett", new { value = 45, period = "2018-08-31", reason = "Talt på nytt", evidence = "Havneboka" });
        Assert.Equal("programme.measurement-municipality-first", await leader.Refused($"/notodden/maling/{corrected}/godkjenn", new { }));
        Assert.Null(await leader.Refused($"/notodden/maling/{corrected}/kommune", new { }));
        Assert.Equal("programme.measurement-both-levels", await leader.Refused($"/notodden/maling/{corrected}/godkjenn", new { }));
        using var other = await site.SignedIn("administrator@notodden.example");
        Assert.True(await Counts(site, key));
        Assert.Null(await other.Refused($"/notodden/maling/{corrected}/godkjenn", new { }));
        Assert.Equal((false, true), (await Counts(site, key), await Counts(site, corrected)));

        var page = await (await host.GetAsync("/notodden/maling/" + corrected)).Text();
        Assert.All(["Gangen fram til nå", "Punkt 4 mangler.", "Talt på nytt", "Godkjent av kommunen"], said => Assert.Contains(said, page));
        var csv = await host.GetStringAsync($"/notodden/maling/{corrected}?csv=steg");
        Assert.Equal(9, csv.Trim().Split('\n').Length);
        Assert.Contains("Punkt 4 mangler.", csv);
    }

    [Fact]
    public async Task A_number_of_another_municipality_is_not_hers_to_approve_and_an_indicator_may_ask_for_one_level()
    {
        await using var site = await TestSite.Start("sqlite");
        await Rule(site, ApprovalLevels.Two);
        using var chief = await site.SignedIn("kommunedirektor@notodden.example");
        using var other = await site.SignedIn("kommunedirektor@sauherad.example");
        var key = await Place(site, MeasurementStatus.Submitted, new DateOnly(2016, 3, 3), by: "naeringssjef-sauherad");

        Assert.Equal("programme.measurement-other-municipality", await chief.Refused($"/notodden/maling/{key}/kommune", new { }));
        Assert.Equal("programme.measurement-other-municipality", await chief.Refused($"/notodden/maling/{key}/tilbake", new { because = "Nei" }));
        Assert.Null(await other.Refused($"/notodden/maling/{key}/kommune", new { }));
        Assert.Equal("programme.measurement-return-not-yours", await other.Refused($"/notodden/maling/{key}/tilbake", new { because = "Angrer" }));

        await site.Look("notodden", async db =>
        {
            (await db.Set<Indicator>().SingleAsync(row => row.Key == Key.From("batovernattinger"))).ApprovalLevels = ApprovalLevels.One;
            return await db.SaveChangesAsync();
        });
        var single = await Place(site, MeasurementStatus.Submitted, new DateOnly(2016, 3, 4));
        Assert.Equal("programme.measurement-one-level", await chief.Refused($"/notodden/maling/{single}/kommune", new { }));
    }

    /// <summary>What is to come of it: the refusal's code, or null and the state it comes to. A table of its own, held against the program.</summary>
    private static (string? Code, MeasurementStatus? To) Expected(Role role, MeasurementStatus from, string step, ApprovalLevels levels)
    {
        var isTwo = levels == ApprovalLevels.Two;
        var may = step switch { "submit" => Roles.Contributors, "approve" => Roles.Leaders, _ => Roles.Leaders | Role.Owner };
        if ((role & may) == Role.None)
        {
            return (role == Role.None ? "platform.absent" : "platform.not-yours", null);
        }

        if (step.StartsWith("return", StringComparison.Ordinal) && role == Role.Owner && (from != MeasurementStatus.Submitted || !isTwo))
        {
            return ("programme.measurement-return-not-yours", null);
        }

        return (from, step) switch
        {
            (_, "return without a reason") => ("programme.measurement-return-without-reason", null),
            (MeasurementStatus.Draft or MeasurementStatus.Returned, "submit") => (null, MeasurementStatus.Submitted),
            (MeasurementStatus.Submitted, "endorse") => isTwo ? (null, MeasurementStatus.Endorsed) : ("programme.measurement-one-level", null),
            (MeasurementStatus.Submitted, "approve") => isTwo ? ("programme.measurement-municipality-first", null) : (null, MeasurementStatus.Approved),
            (MeasurementStatus.Endorsed, "approve") => (null, MeasurementStatus.Approved),
            (MeasurementStatus.Submitted or MeasurementStatus.Endorsed, "return") => (null, MeasurementStatus.Returned),
            _ => ("programme.measurement-wrong-step", null),
        };
    }

    private static Task<int> Rule(TestSite site, ApprovalLevels levels) => site.Look("notodden", db =>
    {
        db.Add(new MeasuringRules { ApprovalLevels = levels });
        return db.SaveChangesAsync();
    });

    /// <summary>A number that somebody who is none of the readers has brought as far as <paramref name="status"/>.</summary>
    private static Task<string> Place(TestSite site, MeasurementStatus status, DateOnly day, string by = "naeringssjef-notodden") => site.Look("notodden", async db =>
    {
        var indicator = await db.Set<Indicator>().Where(row => row.Key == Key.From("batovernattinger")).Select(row => row.Id).SingleAsync();
        var row = new Measurement { Key = Key.From("m-" + Guid.CreateVersion7().ToString("N")), IndicatorId = indicator, Period = day, Value = 40, ReportedBy = by, ReportedOn = day, Evidence = "Havneboka", EvidenceKind = EvidenceKind.Report };
        Action[] way = status switch
        {
            MeasurementStatus.Draft => [],
            MeasurementStatus.Submitted => [() => row.Submit()],
            MeasurementStatus.Returned => [() => row.Submit(), () => row.Return("Nei")],
            MeasurementStatus.Endorsed => [() => row.Submit(), () => row.Endorse("kommunalsjef-notodden", day, ApprovalLevels.Two)],
            MeasurementStatus.Approved => [() => row.Submit(), () => row.Approve("kommunalsjef-notodden", day)],
            _ => [() => row.Submit(), () => row.Approve("kommunalsjef-notodden", day), () => row.SealInReport()],
        };
        Array.ForEach(way, step => step());
        Assert.Equal(status, row.Status);
        db.Add(row);
        await db.SaveChangesAsync();
        return row.Key.Value;
    });

    private static Task<(MeasurementStatus Status, List<MeasurementStep> Steps)> Stored(TestSite site, string key) => site.Look("notodden", async db =>
    {
        var wanted = Key.Read(key)!.Value;
        var row = await db.Set<Measurement>().AsNoTracking().SingleAsync(row => row.Key == wanted);
        return (row.Status, await db.Set<MeasurementStep>().AsNoTracking().Where(step => step.MeasurementId == row.Id).ToListAsync());
    });

    private static Task<bool> Counts(TestSite site, string key) => site.Look("notodden", async db =>
    {
        var wanted = Key.Read(key)!.Value;
        return (await db.Set<Measurement>().AsNoTracking().SingleAsync(row => row.Key == wanted)).Counts;
    });
}

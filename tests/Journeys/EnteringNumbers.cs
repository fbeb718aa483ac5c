using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Jobs;
using Samspill.Platform.Kept;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

public sealed class EnteringNumbers
{
    private const string Grid = "/notodden/malinger/rutenett";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Many_are_saved_at_once_or_none_and_nothing_typed_is_lost(string database)
    {
        await using var site = await TestSite.Start(database);
        using var chief = await site.SignedIn("naeringssjef@seljord.example");
        Dictionary<string, string> Typed(string second) => new() { ["_form"] = "rutenett", ["period"] = "2018-09-30", ["indikator"] = "bedriftsbesok", ["v-bedriftsbesok-0807"] = "3", ["v-bedriftsbesok-0822"] = second, ["i-bedriftsbesok-0826"] = "1", ["n-bedriftsbesok-0826"] = "Notatene mangler", ["v-bedriftsbesok-0828"] = "0", ["sprak"] = "nb" };
        var before = await Count(site);

        var faulty = await chief.Post(Grid + "?indikator=bedriftsbesok&sprak=nb", Grid, Typed("tre"));
        var html = await faulty.Text();
        Assert.Equal(400, (int)faulty.StatusCode);
        Assert.Contains("value=\"tre\"", html);
        Assert.Contains("Skriv et tall, for eksempel 1,5.", html);
        Assert.Contains("value=\"Notatene mangler\"", html);
        Assert.Equal(before, await Count(site));

        var saved = await chief.Post(Grid, Grid, Typed("2"));
        Assert.Equal(303, (int)saved.StatusCode);
        var rows = await site.Look("notodden", db => db.Set<Measurement>().Where(row => row.ReportedBy == "naeringssjef-seljord" && row.Period == new DateOnly(2018, 9, 30) && row.Municipality != null).ToListAsync());
        Assert.Equal([("0807", 3m, null), ("0822", 2m, null), ("0826", null, "Notatene mangler"), ("0828", (decimal?)0m, (string?)null)], rows.OrderBy(row => row.Municipality!.Value.Value, StringComparer.Ordinal).Select(row => (row.Municipality!.Value.Value, row.Value, row.NotMeasuredBecause)));
        Assert.All(rows, row => Assert.Equal(MeasurementStatus.Submitted, row.Status));
    }

    [Fact]
    public async Task A_count_in_words_a_number_too_large_and_a_code_of_nobody_are_told_what_to_write()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var programme = (await (await leader.Post("/notodden/program", "/notodden/program", new() { ["_form"] = "program", ["title"] = "Program", ["version"] = "1", ["statedGoalCount"] = "fire", ["grantAmount"] = "99999999999999999999" })).Text()).Replace('\u00A0', ' ');
        var organisation = await (await leader.Post("/notodden/organisasjoner", "/notodden/organisasjoner", new() { ["_form"] = "organisasjon", ["name"] = "Ingensteds kommune", ["kind"] = "Municipality", ["municipalityCode"] = "9999" })).Text();

        Assert.Contains("Skriv et helt tall, for eksempel 7.", programme);
        Assert.Contains("Tallet er for stort. Det største er 999 999 999 999.", programme);
        Assert.Contains("9999 er ikke nummeret til noen kommune.", organisation);
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Organisation>().CountAsync(row => row.Name == "Ingensteds kommune")));
    }

    /// <summary>`3.5` and `1 March 2018` to an English reader are `3,5` and `1. mars 2018` to a Norwegian one; the day's wire form is read in both.</summary>
    [Theory]
    [InlineData("en", "3.5", "1 March 2018", "2018-04-01", "3,5")]
    [InlineData("en", "3.5", "1/3/2018", "1 April 2018", "3,5")]
    [InlineData("nb", "3,5", "1. mars 2018", "2018-04-01", "3.5")]
    [InlineData("nn", "3,5", "1.3.2018", "1. april 2018", "3.5")]
    public async Task A_number_and_a_day_are_read_as_the_page_speaks(string language, string number, string first, string second, string wrong)
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Page = "/notodden/indikator/svartid";
        await leader.GetAsync(Page + "?sprak=" + language);
        Task<HttpResponseMessage> Post(string value, string day) => leader.Post(Page, Page, new() { ["_form"] = "maling", ["value"] = value, ["period"] = day });

        Assert.Equal(303, (int)(await Post(number, first)).StatusCode);
        Assert.Equal(303, (int)(await Post(number, second)).StatusCode);
        Assert.Equal(400, (int)(await Post(wrong, "2018-05-01")).StatusCode);
        var stored = await site.Look("notodden", db => db.Set<Measurement>().Where(row => row.Value == 3.5m && row.ReportedBy == "prosjektleder-notodden").OrderBy(row => row.Period).Select(row => row.Period).ToListAsync());
        Assert.Equal([new DateOnly(2018, 3, 1), new DateOnly(2018, 4, 1)], stored);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task An_odd_number_is_asked_about_and_its_answer_is_printed_and_a_count_is_never_typed(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        Assert.Equal("answer-jump", await leader.Flawed("/notodden/indikator/delte-saker", new { value = 360, period = "2018-10-01" }));
        var key = await leader.Measured("/notodden/indikator/delte-saker", new Dictionary<string, object> { ["value"] = 360, ["period"] = "2018-10-01", ["answer-jump"] = "Tre kommuner til er med" });
        var draft = await leader.Measured("/notodden/indikator/delte-saker", new { value = 400, period = "2018-10-02", draft = true });
        Assert.Equal("answer-jump", await leader.Flawed($"/notodden/maling/{draft}/send", new { }));
        Assert.Contains("Tre kommuner til er med", await (await leader.GetAsync("/notodden/maling/" + key)).Text());

        var count = await leader.Measured("/notodden/indikator/pilotkommuner/telling", new { });
        Assert.Equal("programme.measurement-period-taken", await leader.Refused("/notodden/indikator/pilotkommuner/telling", new { }));
        Assert.Equal("programme.metric-nothing-counted", await leader.Refused("/notodden/indikator/delte-saker/telling", new { }));
        Assert.Equal(0m, (await leader.Tell("/notodden/indikator/anlegg-i-drift/telling", new { })).Body.GetProperty("value").GetDecimal());
        var wanted = Key.Read(count)!.Value;
        var stored = await site.Look("notodden", db => db.Set<Measurement>().SingleAsync(row => row.Key == wanted));
        Assert.Equal((2m, EvidenceKind.Calculation, MeasurementStatus.Submitted), (stored.Value!.Value, stored.EvidenceKind, stored.Status));
        Assert.Contains("/tiltak", stored.Evidence);
    }

    /// <summary>What an arena counts comes in by itself once its series has begun, for every period that has ended, and only once.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_new_day_takes_in_what_has_been_counted_and_the_same_day_again_takes_nothing(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var scopes = site.Services.GetRequiredService<IServiceScopeFactory>();
        Task<List<Measurement>> Taken() => site.Look("notodden", db => db.Set<Measurement>().Where(row => row.ReportedBy == "system").OrderBy(row => row.Period).ToListAsync());

        await DailyRound.Go(scopes, default);
        Assert.Empty(await Taken());

        var before = await Count(site);
        await site.Look("notodden", async db =>
        {
            var indicator = await db.Set<Indicator>().SingleAsync(row => row.Metric == CountPilots.InOperation);
            indicator.ValidFrom = new DateOnly(2018, 1, 1);
            return await db.SaveChangesAsync();
        });
        await DailyRound.Go(scopes, default);
        await DailyRound.Go(scopes, default);

        var taken = await Taken();
        Assert.Equal([new(2018, 3, 31), new(2018, 6, 30), new DateOnly(2018, 9, 30)], taken.Select(row => row.Period));
        Assert.All(taken, row => Assert.Equal((0m, MeasurementStatus.Submitted, EvidenceKind.Calculation, new DateOnly(2018, 10, 2)), (row.Value!.Value, row.Status, row.EvidenceKind, row.ReportedOn!.Value)));
        Assert.Equal(before + 3, await Count(site));
        Assert.Equal(HttpStatusCode.OK, (await leader.PostJson($"/notodden/maling/{taken[0].Key}/godkjenn", new { })).StatusCode);
        Assert.Contains("Samspill", await (await leader.GetAsync("/notodden/maling/" + taken[0].Key)).Text());
    }

    [Fact]
    public async Task A_chore_that_fails_stops_neither_the_others_nor_the_next_partnership()
    {
        await using var site = await TestSite.Start("sqlite");
        var done = new List<PartnershipId>();

        var fault = await Assert.ThrowsAsync<AggregateException>(() => DailyRound.Go(new Chores(site.Services.GetRequiredService<IServiceScopeFactory>(), done), default));

        var partnerships = await site.Look("notodden", db => db.Set<Partnership>().CountAsync());
        Assert.True(partnerships > 1);
        Assert.Equal((partnerships, partnerships), (done.Distinct().Count(), fault.InnerExceptions.Count));
    }

    /// <summary>The site's own services, with two chores for each partnership: one that fails, and one that says it was there.</summary>
    private sealed class Chores(IServiceScopeFactory scopes, List<PartnershipId> done) : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => new Scope(scopes.CreateScope(), done);

        private sealed class Scope(IServiceScope scope, List<PartnershipId> done) : IServiceScope, IServiceProvider, IDailyChore
        {
            public IServiceProvider ServiceProvider => this;

            public object? GetService(Type serviceType) => serviceType == typeof(IEnumerable<IDailyChore>) ? new IDailyChore[] { new Failing(), this } : scope.ServiceProvider.GetService(serviceType);

            public Task Do(CancellationToken stop)
            {
                done.Add(scope.ServiceProvider.GetRequiredService<SamspillDb>().Here);
                return Task.CompletedTask;
            }

            public void Dispose() => scope.Dispose();
        }

        private sealed class Failing : IDailyChore
        {
            public Task Do(CancellationToken stop) => throw new InvalidOperationException("The count could not be read.");
        }
    }

    [Fact]
    public async Task Each_sees_what_she_owes_and_the_leader_who_owes_what()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var host = await Work(site, "naeringssjef-notodden");
        var chief = await Work(site, "naeringssjef-seljord");
        var leads = await Work(site, "prosjektleder-notodden");
        var page = await (await leader.GetAsync("/notodden/mangler")).Text();

        var days = Assert.Single(host, item => item.Kind == WorkKind.Measure && item.Entry is not null);
        Assert.Equal(("/indikator/dager-mal-4", new DateOnly(2018, 9, 30), new DateOnly(2018, 10, 7)), (days.Entry!.PostTo, days.Entry.Period, days.Due!.Value));
        Assert.Contains(host, item => item.Title.AsTyped().Nb == "Sendt tilbake: Dager brukt på mål 4, august 2018");
        Assert.Contains(chief, item => item.Address == "/malinger/rutenett?indikator=bedriftsbesok&periode=2018-09-30");
        Assert.Contains(leads, item => item.Title.AsTyped().Nb == "Godkjenn: Brosjyrer delt ut, september 2018");
        Assert.Contains(leads, item => item.Kind == WorkKind.Silence && item.Why.Nb == "Kommunalsjef, Seljord");
        Assert.Contains("10 tall mangler, 5 av dem er over fristen. 1 tall venter på godkjenning.", page);
        var approved = await leader.Post("/notodden/mangler", "/notodden/maling/brosjyrer-2018-09/godkjenn", new() { ["_form"] = "godkjenn", ["returnTo"] = "/notodden/mangler" });
        Assert.Equal("/notodden/mangler", approved.Headers.Location!.ToString());
        Assert.Equal("ownApproval", await leader.Flawed("/notodden/mangler/eget-tall", new { ownApproval = "Kanskje" }));
        Assert.Null(await leader.Refused("/notodden/mangler/eget-tall", new { ownApproval = "Never" }));
    }

    private static Task<IReadOnlyList<WorkItem>> Work(TestSite site, string person)
    {
        var key = Key.Read(person)!.Value;
        return site.Look("notodden", async db => await new WorkOnNumbers(db, new KeptFacts(new KeptFactStore(), db.Scene)).Work(db.Here, await db.Set<Person>().Where(row => row.Key == key).Select(row => row.Id).SingleAsync(), default));
    }

    private static Task<int> Count(TestSite site) => site.Look("notodden", db => db.Set<Measurement>().CountAsync());
}

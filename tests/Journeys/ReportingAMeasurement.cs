using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Programme.Indicators;

namespace Samspill.Journeys;

public sealed class ReportingAMeasurement
{
    private const string Page = "/notodden/indikator/batovernattinger";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_number_with_a_decimal_comma_is_stored_and_waits_for_approval(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var answer = await leader.Post(Page, Page, new() { ["_form"] = "maling", ["value"] = "3,5", ["period"] = "1.9.2018" });

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var stored = await site.Look("notodden", db => db.Set<Measurement>().OrderByDescending(row => row.Id).FirstAsync());
        Assert.Equal((3.5m, new DateOnly(2018, 9, 1), MeasurementStatus.Submitted), (stored.Value!.Value, stored.Period, stored.Status));
        Assert.Equal(new DateOnly(2018, 10, 2), stored.ReportedOn);
    }

    [Fact]
    public async Task Rubbish_is_answered_at_its_field_and_what_was_typed_is_kept()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var before = await site.Look("notodden", db => db.Set<Measurement>().CountAsync());

        var answer = await leader.Post(Page, Page, new() { ["_form"] = "maling", ["value"] = "to", ["period"] = "31.2.2018" });
        var html = await answer.Text();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Skriv et tall, for eksempel 1,5.", html);
        Assert.Contains("value=\"to\"", html);
        Assert.Contains("value=\"31.2.2018\"", html);
        Assert.Equal(before, await site.Look("notodden", db => db.Set<Measurement>().CountAsync()));
    }

    [Fact]
    public async Task A_number_and_a_reason_for_having_none_do_not_go_together()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var neither = await leader.PostAsJsonAsync(Page, new { period = "2018-09-01" });
        var both = await leader.PostAsJsonAsync(Page, new { period = "2018-09-01", value = 0, notMeasuredBecause = "tom" });
        var zero = await leader.PostAsJsonAsync(Page, new { period = "2018-09-01", value = 0 });

        Assert.Equal(HttpStatusCode.BadRequest, neither.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, both.StatusCode);
        Assert.True((int)zero.StatusCode < 400);
        Assert.Equal(0m, await site.Look("notodden", db => db.Set<Measurement>().OrderByDescending(row => row.Id).Select(row => row.Value).FirstAsync()));
    }

    [Theory]
    [InlineData("revisor@notodden.example", HttpStatusCode.Forbidden)]
    [InlineData("prosjektleder@havbris.example", HttpStatusCode.NotFound)]
    public async Task One_who_may_not_is_refused(string email, HttpStatusCode status)
    {
        await using var site = await TestSite.Start("sqlite");
        using var reader = await site.SignedIn(email);

        var answer = await reader.PostAsJsonAsync(Page, new { period = "2018-09-01", value = 1 });

        Assert.Equal(status, answer.StatusCode);
    }
}

using System.Net;

namespace Samspill.Journeys;

public sealed class TakingATableAway
{
    private const string Page = "/notodden/indikator/delte-saker";

    [Fact]
    public async Task A_table_is_sorted_and_exported_exactly_as_it_is_seen()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var page = await (await leader.GetAsync(Page + "?sorter=malinger.2")).Text();
        var file = await leader.GetAsync(Page + "?sorter=-malinger.2&csv=malinger");
        var lines = (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("aria-sort=\"ascending\"", page);
        Assert.Equal("text/csv; charset=utf-8", file.Content.Headers.ContentType!.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF], (await file.Content.ReadAsByteArrayAsync())[..3]);
        Assert.StartsWith("Dato;Målt;", lines[0]);
        Assert.Equal(page.Split("<tr id=").Length - 1, lines.Length - 1);
        var numbers = lines.Skip(1).Select(line => line.Split(';')[1]).Where(cell => cell.Length > 0).Select(cell => decimal.Parse(cell, Samspill.Kernel.Languages.Culture(Samspill.Kernel.Language.Nb))).ToList();
        Assert.True(numbers.Count > 5);
        Assert.Equal(numbers.OrderDescending(), numbers);
    }

    [Fact]
    public async Task A_table_that_is_not_on_the_page_is_absent()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(Page + "?csv=andre")).StatusCode);
    }

    [Fact]
    public async Task A_static_file_is_served_under_a_fingerprinted_address_that_may_be_kept()
    {
        await using var site = await TestSite.Start("sqlite");
        using var anybody = site.Browser();

        var html = await anybody.GetStringAsync("/logg-inn");
        var address = System.Text.RegularExpressions.Regex.Match(html, "/_content/Samspill.Ui/samspill\\.[a-z0-9]+\\.css", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        var file = await anybody.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Contains("immutable", address + " " + file.Headers.CacheControl!.ToString());
    }
}

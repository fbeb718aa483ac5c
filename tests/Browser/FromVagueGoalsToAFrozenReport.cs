using Microsoft.Playwright;
using Samspill.Journeys;

namespace Samspill.Browser;

/// <summary>The acceptance story as a project leader lives it: the report says what is missing, each hindrance leads to the place that mends it, then it freezes for good.</summary>
public sealed class FromVagueGoalsToAFrozenReport(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Report = "/notodden/rapporter/sluttutbetaling";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_final_report_is_refused_until_its_five_hindrances_are_mended_and_then_never_changes(bool hasScript)
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open(hasScript: hasScript, at: site);
        var page = window.Page;
        await page.GotoAsync("/notodden");
        await page.GetByRole(AriaRole.Link, new() { Name = "Hva mangler i rapporten?" }).Follow();
        Assert.EndsWith(Report + "#mangler", page.Url);
        Assert.Equal(5, await Hindrances(page).CountAsync());
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "Frys rapporten" }).IsDisabledAsync());

        foreach (var (goal, because) in new[] { ("Mål 1", "Arbeidet ble ikke satt i gang fordi ingen tok eierskapet."), ("Mål 5", "Den som ble spurt, hadde ikke tid."), ("Mål 7", "Vi deltok, men skrev ikke ned hva vi tok med hjem.") })
        {
            await page.GotoAsync(Report);
            await Hindrances(page).Filter(new() { HasText = goal + " " }).GetByRole(AriaRole.Link).First.Follow();
            await EditGoal(page, because);
        }

        await page.GotoAsync(Report);
        await Hindrances(page).Filter(new() { HasText = "Mål 6" }).GetByRole(AriaRole.Link).First.Follow();
        await page.GotoAsync("/notodden/tiltak/naeringsplansamarbeid/endre");
        await page.Locator("form input[name=goals][value=delingsarena]").CheckAsync();
        await page.Locator("main form button[type=submit]").First.Follow();
        await page.GotoAsync(Report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Rett til 7" }).Follow();

        await page.GotoAsync(Report);
        Assert.Equal(0, await Hindrances(page).CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Frys rapporten" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Frys for godt" }).Follow();
        var frozen = await page.Locator(".ss-tekst").AllInnerTextsAsync();
        Assert.Contains(frozen, text => text.Contains("Arbeidet ble ikke satt i gang fordi ingen tok eierskapet", StringComparison.Ordinal));

        var sealedText = await Download(page, "txt");
        await page.GotoAsync("/notodden/mal/kunnskapsdatabase/endre");
        await EditGoal(page, "Nå sier vi noe helt annet.");
        Assert.Equal(sealedText, await Download(page, "txt"));
        Assert.DoesNotContain("noe helt annet", sealedText);
        Nothing.In(window.Complaints);
    }

    [Fact]
    public async Task A_vague_goal_shows_what_makes_it_vague_and_what_it_lacks()
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open(at: site);
        var page = window.Page;

        await page.GotoAsync("/notodden/mal/nye-arrangement");

        Assert.True(await page.Locator("#krav ~ ul li, .ss-krav li").CountAsync() > 0);
        Assert.True(await page.Locator(".ss-setning mark, .ss-setning .ss-funn").CountAsync() > 0);
        Nothing.In(await window.Barriers());
    }

    [Theory]
    [InlineData("/notodden/tiltak/ostkanalen", 2)]
    [InlineData("/notodden/min-uke", 1)]
    [InlineData("/notodden/apent", 3)]
    [InlineData("/notodden/rapporter/kommunestyre/rapport.html", 1)]
    [InlineData("/notodden/rapporter/sluttutbetaling/rapport.html", 10)]
    [InlineData("/notodden", 2)]
    [InlineData("/notodden/mal/leverandorprosjekt", 3)]
    public async Task A_page_prints_on_few_clean_sheets(string address, int most)
    {
        await using var window = await chromium.Open();
        await window.Page.GotoAsync(address);

        var pdf = await window.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = address.EndsWith(".html", StringComparison.Ordinal), PrintBackground = true, Margin = new() { Top = "12mm", Bottom = "12mm", Left = "12mm", Right = "12mm" } });
        var sheets = System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), "/Type\\s*/Page[^s]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));

        Assert.InRange(sheets, 1, most);
    }

    [Theory]
    [InlineData("sluttutbetaling", 1280)]
    [InlineData("sluttutbetaling", 360)]
    [InlineData("kommunestyre", 360)]
    public async Task The_page_for_print_opens_with_its_look_and_without_barriers(string report, int width)
    {
        await using var window = await chromium.Open(width: width);
        await window.Page.GotoAsync($"/notodden/rapporter/{report}");
        await window.Page.Locator("a[href$='rapport.html']").Follow();

        Assert.EndsWith("/rapport.html", window.Page.Url);
        Assert.NotEqual("0px", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h2')).borderTopWidth"));
        Assert.Equal(0, await window.Overflow());
        Nothing.In(await window.Barriers());
        Nothing.In(window.Complaints);
    }

    private static ILocator Hindrances(IPage page) => page.Locator("section[aria-labelledby=mangler] .ss-krav > li:not([data-ok])");

    private static async Task EditGoal(IPage page, string because)
    {
        if (await page.Locator("textarea[name=notWorkedOnBecause]").CountAsync() == 0)
        {
            await page.Locator("a[href$='/endre']").First.Follow();
        }

        await page.Locator("textarea[name=notWorkedOnBecause]").FillAsync(because);
        await page.Locator("main form:has(textarea[name=notWorkedOnBecause]) button[type=submit]").First.Follow();
        Assert.Equal(0, await page.Locator(".ds-error-summary").CountAsync());
    }

    private static async Task<string> Download(IPage page, string format)
    {
        var answer = await page.APIRequest.GetAsync(Report + "/rapport." + format);
        Assert.True(answer.Ok, answer.StatusText);
        return await answer.TextAsync();
    }
}

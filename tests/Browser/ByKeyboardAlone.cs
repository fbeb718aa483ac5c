using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samspill.Journeys;

namespace Samspill.Browser;

/// <summary>From a letter with a link to a number that is saved, without once touching the mouse.</summary>
public sealed partial class ByKeyboardAlone(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Email = "naeringssjef@notodden.example";
    private const int MostSteps = 80;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_link_in_a_letter_leads_to_a_saved_number_and_a_wrong_one_comes_back_as_it_was_typed(bool hasScript)
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open(email: null, hasScript: hasScript, at: site);
        var keys = window.Page.Keyboard;
        using var asking = site.Browser();
        await asking.Post("/logg-inn", "/logg-inn/lenke", new() { ["email"] = Email });

        var letter = Assert.Single(await site.Mails());
        await window.Page.GotoAsync(new Uri(Link().Match(letter).Value).AbsolutePath);
        await Reach(window, "main form button[type=submit]");
        await window.Enter("**/notodden/min-uke*");

        await Reach(window, "#male ~ * input[name=value], section[aria-labelledby=male] input[name=value]");
        var field = await window.Page.EvaluateAsync<string>("() => document.activeElement.id");
        await keys.TypeAsync("halvannen");
        await keys.PressAsync("Enter");
        await window.Page.WaitForSelectorAsync($"[id='{field}'][aria-invalid=true]");
        Assert.Equal("halvannen", await window.Page.Locator($"[id='{field}']").InputValueAsync());
        Assert.Contains("Skriv et tall", await window.Page.Locator($"[id='{field[..^"-tall".Length]}-feil']").InnerTextAsync());

        await Reach(window, $"[id='{field}']");
        await keys.PressAsync("Control+a");
        await keys.TypeAsync("1,5");
        await keys.PressAsync("Enter");
        await window.Page.WaitForSelectorAsync("section[aria-labelledby=male] .ds-tag");
        Assert.Contains("Rett tallet", await window.Page.Locator("section[aria-labelledby=male]").InnerTextAsync());
        Assert.Equal(1, await site.Look("notodden", db => db.Database.SqlQueryRaw<int>("""SELECT count(*) AS "Value" FROM programme_measurement WHERE value = '1.5' AND reported_by = 'naeringssjef-notodden' AND reported_on = '2018-10-02'""").SingleAsync()));
    }

    [Fact]
    public async Task Ctrl_K_finds_a_record_and_an_action_from_any_page_and_goes_there()
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open(email: "prosjektleder@notodden.example", at: site);
        var (page, keys) = (window.Page, window.Page.Keyboard);
        await page.GotoAsync("/notodden/min-uke");

        await keys.PressAsync("Control+k");
        await page.WaitForSelectorAsync("dialog.ss-finn[open] [role=option]");
        await keys.TypeAsync("østkanalen");
        await page.WaitForSelectorAsync("dialog.ss-finn [role=option] >> text=Østkanalen");
        var first = await page.Locator("dialog.ss-finn [aria-selected=true] a").GetAttributeAsync("href");
        Assert.Contains("/notodden/tiltak/ostkanalen", await page.Locator("dialog.ss-finn [role=option] a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"));
        await keys.PressAsync("Enter");
        await page.WaitForURLAsync("**" + first!.Split('#')[0] + "*");

        await keys.PressAsync("Control+k");
        await page.WaitForSelectorAsync("dialog.ss-finn[open] [role=option]");
        await keys.TypeAsync("opprette mål");
        await page.WaitForSelectorAsync("dialog.ss-finn [role=option]:not(:only-child) >> text=mål");
        await keys.PressAsync("ArrowDown");
        Assert.Equal("finn-1", await page.Locator("dialog.ss-finn input").GetAttributeAsync("aria-activedescendant"));
        await keys.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("dialog.ss-finn[open]").CountAsync());

        // Faster than the answer: what was typed is what is looked for.
        await keys.PressAsync("Control+k");
        await page.WaitForSelectorAsync("dialog.ss-finn[open] [role=option]");
        await keys.TypeAsync("turistkontor");
        await keys.PressAsync("Enter");
        await page.WaitForURLAsync("**/notodden/sok?q=turistkontor");
    }

    /// <summary>Steps on with Tab until the focus is on what the selector names.</summary>
    private static async Task Reach(Window window, string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await window.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }

            await window.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} is not reached by Tab on {window.Page.Url}");
    }

    [GeneratedRegex("http://[^ \\r\\n]*/lenke/[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}

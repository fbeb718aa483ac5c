using Microsoft.Playwright;

namespace Samspill.Browser;

/// <summary>Pages that say no, and pages that work without help.</summary>
public sealed class PagesInTrouble(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("nb", "Vi finner ikke siden")]
    [InlineData("nn", "Vi finn ikkje sida")]
    [InlineData("en", "We cannot find the page")]
    public async Task What_is_absent_is_said_in_the_readers_language_without_barriers(string language, string says)
    {
        await using var window = await chromium.Open(width: 320, language: language);

        await window.Page.GotoAsync("/notodden/mal/finnes-ikke");

        Assert.Equal(says, await window.Page.Locator("h1").InnerTextAsync());
        Nothing.In(await window.Barriers());
        Assert.Equal(0, await window.Overflow());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_flaw_stands_at_its_field_with_what_was_typed_also_without_script(bool hasScript)
    {
        await using var window = await chromium.Open(hasScript: hasScript);
        await window.Page.GotoAsync("/logg-inn");
        await window.Page.GotoAsync("/notodden/indikator/batovernattinger");

        var form = window.Page.Locator("form[action$='/indikator/batovernattinger']").First;
        await form.Locator("input[name=value]").FillAsync("to og en halv");
        await form.Locator("button[type=submit]").First.Follow();

        var field = window.Page.Locator("input[name=value]").First;
        Assert.Equal("to og en halv", await field.InputValueAsync());
        Assert.Equal("true", await field.GetAttributeAsync("aria-invalid"));
        var described = await field.GetAttributeAsync("aria-describedby");
        Assert.Contains("Skriv et tall", await window.Page.Locator("#" + described!.Split(' ')[^1]).InnerTextAsync());
        if (hasScript)
        {
            Nothing.In(await window.Barriers());
        }
    }

    [Fact]
    public async Task The_sign_in_page_is_free_of_barriers_and_its_whole_way_goes_by_keyboard()
    {
        await using var window = await chromium.Open(email: null);
        await window.Page.GotoAsync("/notodden");
        Assert.Contains("/logg-inn", window.Page.Url);
        Nothing.In(await window.Barriers());

        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("ds-skip-link", await window.Page.EvaluateAsync<string>("() => document.activeElement.className"));
        await window.Page.Locator("form[action='/logg-inn'] input[name=email]").FocusAsync();
        await window.Page.Keyboard.TypeAsync("prosjektleder@notodden.example");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.TypeAsync(Samspill.Web.DemoData.Password);

        await window.Enter("**/notodden");
    }
}

namespace Samspill.Browser;

/// <summary>The pages of access, accounts, keys and the directory, as they are and in trouble.</summary>
public sealed class DoorPages(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Addresses =
    [
        "/logg-inn", "/meg", "/api", "/lenke/brukt-for-lenge-siden",
        "/notodden/tilgang", "/notodden/tilgang/naeringssjef-seljord", "/notodden/personer", "/notodden/organisasjoner", "/notodden/nokler", "/notodden/apent",
    ];

    [Theory]
    [InlineData("nb", 1280, false)]
    [InlineData("nn", 320, true)]
    [InlineData("en", 1280, true)]
    public async Task Have_no_barriers_and_fit_the_window(string language, int width, bool isDark)
    {
        await using var window = await chromium.Open("administrator@notodden.example", width, isDark, language: language);
        var found = new List<string>();
        foreach (var address in Addresses)
        {
            await window.Page.GotoAsync(address);
            await window.Look(found);
        }

        await window.Page.GotoAsync("/notodden/tilgang");
        await window.Page.Locator("form[action$='/tilgang'] button[type=submit]").Follow();
        Assert.True(await window.Page.Locator("[aria-invalid=true]").CountAsync() > 1);
        await window.Look(found);

        await window.Page.GotoAsync("/notodden/nokler");
        await window.Page.Locator("form[action$='/nokler'] input[name=name]").FillAsync("Regneark");
        await window.Page.Locator("form[action$='/nokler'] button[type=submit]").Follow();
        Assert.Contains("samspill_", await window.Page.Locator("code").First.InnerTextAsync());
        await window.Look(found);
        Nothing.In(found);
    }

    [Fact]
    public async Task A_link_by_mail_is_asked_for_and_the_page_says_that_mails_are_files()
    {
        await using var window = await chromium.Open(email: null, hasScript: false);
        await window.Page.GotoAsync("/logg-inn");
        var form = window.Page.Locator("form[action='/logg-inn/lenke']");
        await form.Locator("input[name=email]").FillAsync("revisor@notodden.example");

        await form.Locator("button[type=submit]").Follow();

        Assert.Equal("Se i e-posten din", await window.Page.Locator("h1").InnerTextAsync());
        Assert.Contains("blir filer", await window.Page.Locator("main").InnerTextAsync());
    }
}

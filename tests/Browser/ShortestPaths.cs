using System.Text.RegularExpressions;
using Samspill.Journeys;

namespace Samspill.Browser;

/// <summary>
/// The shortest paths of those the product is for, by keyboard alone, on a telephone, in bokmål and nynorsk. A step is one press of Enter
/// after the page has opened; what is typed on the way is no step.
/// </summary>
public sealed partial class ShortestPaths(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostTabs = 120;

    [Theory]
    [InlineData("nb", "Stille rundt deg", "Styringsgruppen")]
    [InlineData("nn", "Stille rundt deg", "Styringsgruppen")]
    public async Task The_project_leader_sees_what_is_slipping_without_a_step(string language, string silence, string group)
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open(width: 360, language: language, at: site);
        await window.Page.GotoAsync("/notodden/min-uke");
        var said = await window.Page.InnerTextAsync("main");

        Assert.Contains(silence, said);
        Assert.Contains(group, said);
        Assert.Matches("Skriv ferdig mandatet", said);
        Assert.Equal(0, await window.Overflow());
    }

    [Theory]
    [InlineData("nb", "Lag saksliste")]
    [InlineData("nn", "Lag sakliste")]
    public async Task The_project_leader_has_an_agenda_of_live_matters_in_two_steps(string language, string make)
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open(width: 360, language: language, at: site);
        await window.Page.GotoAsync("/notodden/grupper");
        await Press(window, "main a[href$='/moter/styringsgruppen-2018-10-18']", "**/moter/styringsgruppen-2018-10-18");
        Assert.Contains(make, await window.Page.InnerTextAsync("main"));
        await Press(window, "form[action$='/saksliste'] button", "**/moter/styringsgruppen-2018-10-18#saker");

        Assert.True(await window.Page.Locator(".ss-saker > li").CountAsync() >= 6);
        Assert.Equal(0, await window.Overflow());
    }

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    public async Task The_chief_executive_accepts_a_goal_with_its_hours_in_one_step_from_the_mail(string language)
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Ask = "/notodden/mal/nasjonalt-nettverk/spor";
        await leader.Post(Ask, Ask, new() { ["_form"] = "spor", ["person"] = "kommunedirektor-notodden", ["hoursPerWeek"] = "4", ["answerBy"] = "16.10.2018" });
        var path = AnswerLink().Match(string.Join('\n', await site.Mails())).Value;
        await using var window = await chromium.Open(email: null, width: 360, language: language, at: site);
        await window.Page.GotoAsync(path);
        await Press(window, "form:has(input[name=answer][value=Yes]) button, button[name=answer][value=Yes]", "**" + path);

        Assert.Contains("Takk for svaret", await window.Page.InnerTextAsync("main"));
        Assert.Equal(0, await window.Overflow());
    }

    [Theory]
    [InlineData("nb", "La det vente")]
    [InlineData("nn", "La det vente")]
    public async Task The_leader_resolves_a_clash_of_time_in_two_steps_with_its_reason(string language, string wait)
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open(width: 360, language: language, at: site);
        await window.Page.GotoAsync("/notodden/min-uke");
        await Press(window, "main a[href*='/kapasitet#naeringssjef-notodden']", "**/kapasitet#naeringssjef-notodden");
        Assert.Contains(wait, await window.Page.InnerTextAsync("main"));
        await Reach(window, "[id='vent-naeringssjef-notodden-because']");
        await window.Page.Keyboard.TypeAsync("Budsjettet går føre.");
        await Press(window, "form[action$='/naeringssjef-notodden/vent'] button", "**/kapasitet#naeringssjef-notodden");

        Assert.Contains("Budsjettet går føre.", await window.Page.InnerTextAsync("main"));
        Assert.Equal(0, await window.Page.Locator("form[action$='/naeringssjef-notodden/vent']").CountAsync());
        Assert.Equal(0, await window.Overflow());
    }

    [Theory]
    [InlineData("nb", "Gir", "Får")]
    [InlineData("nn", "Gir", "Får")]
    public async Task The_elected_member_reads_what_her_municipality_gives_and_gets_in_one_step(string language, string gives, string gets)
    {
        await using var site = await TestSite.Start("sqlite");
        await using var window = await chromium.Open("folkevalgt@notodden.example", width: 360, language: language, at: site);
        await window.Page.GotoAsync("/notodden");
        await Press(window, "header nav a[href$='/apent/kommuner']", "**/apent/kommuner");
        var said = await window.Page.InnerTextAsync("main");

        Assert.Contains("Notodden kommune", said);
        Assert.Contains(gives, said);
        Assert.Contains(gets, said);
        Assert.Equal(0, await window.Overflow());
    }

    /// <summary>One step: Tab to it, and Enter.</summary>
    private static async Task Press(Window window, string selector, string leadsTo)
    {
        await Reach(window, selector);
        await window.Enter(leadsTo);
    }

    private static async Task Reach(Window window, string selector)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            if (await window.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }

            await window.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} is not reached by Tab on {window.Page.Url}");
    }

    [GeneratedRegex(@"/[a-z0-9-]+/svar/[A-Za-z0-9_-]{20,}|/svar/[A-Za-z0-9_-]{20,}")]
    private static partial Regex AnswerLink();
}

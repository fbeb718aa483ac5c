using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samspill.Journeys;

/// <summary>One who is invited in her language meets it on every page of the visit, until she chooses another.</summary>
public sealed partial class AnsweringInOnesLanguage
{
    [Fact]
    public async Task A_nynorsk_invitation_by_mail_is_answered_in_nynorsk_from_the_first_page_to_the_thanks()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Open(site, leader, "Prøverunde", []);
        await leader.Made("/notodden/tillit/runder/proverunde/inviter", new { group = await Rounds.Group(site, "proverunde"), addresses = "a@brev.example", language = "Nn" });
        var link = (await site.Mails()).Select(mail => Link().Match(mail)).Single(match => match.Success).Value;
        using var phone = site.Browser();
        phone.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        async Task Reads(string words, string more = "")
        {
            var page = await (await phone.GetAsync(link + more)).Text();
            Assert.Contains("<html lang=\"nn\"", page);
            Assert.Contains(words, page);
        }

        await Reads("Kor godt stoler vi på kvarandre?");
        await phone.Post(link, link + "/begynn", []);
        // What is wrong is said in it too.
        var wrong = await phone.Post(link, link, new() { ["_form"] = "svar", ["question"] = "1", ["answer"] = "9" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("Vel eitt av svara.", await wrong.Text());
        for (var number = 1; number <= 9; number++)
        {
            await Reads("Kor einig er du?");
            await phone.Post(link, link, new() { ["_form"] = "svar", ["question"] = $"{number}", ["answer"] = "4" });
        }

        await Reads("Førre spørsmål", "?sporsmal=3");
        await Reads("Alt er svart på");
        await phone.Post(link, link + "/slett", new() { ["_form"] = "slett" });
        await Reads("Svara dine er sletta.");
        await phone.AnswerAll(link, _ => 4);
        await Reads("Svaret ditt er talt med dei andre sine");
        Assert.Contains("<html lang=\"nn\"", await (await phone.Post(link, link, new() { ["_form"] = "svar", ["question"] = "1", ["answer"] = "4" })).Text());

        // Until she chooses another, which then holds.
        Assert.Contains("Thank you, your answer is in", await (await phone.GetAsync(link + "?sprak=en")).Text());
        Assert.Contains("Thank you, your answer is in", await (await phone.GetAsync(link)).Text());
    }

    [Fact]
    public async Task A_slip_in_english_opens_in_english()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Open(site, leader, "Prøverunde", []);
        var printed = await leader.PostAsJsonAsync("/notodden/tillit/runder/proverunde/koder", new { group = await Rounds.Group(site, "proverunde"), count = 1, language = "En" });
        using var sheet = JsonDocument.Parse(await printed.Content.ReadAsStringAsync());
        var link = new Uri(sheet.RootElement.GetProperty("slips")[0].GetProperty("link").GetString()!).AbsolutePath;
        using var phone = site.Browser();

        Assert.Contains("How well do we trust one another?", await (await phone.GetAsync(link)).Text());
        await phone.Post(link, link + "/begynn", []);
        var question = await (await phone.GetAsync(link)).Text();
        Assert.Contains("<html lang=\"en\"", question);
        Assert.Contains("Question 1 of 9", question);
        Assert.Contains("Spørsmål 1 av 9", await (await phone.GetAsync(link + "?sprak=nb")).Text());
    }

    [GeneratedRegex("/notodden/puls/[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}

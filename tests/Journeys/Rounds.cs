using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Trust.Waves;

namespace Samspill.Journeys;

/// <summary>Rounds of the trust pulse, set up and answered the way people do.</summary>
internal static class Rounds
{
    /// <summary>Posts as a program, and asserts that it was done.</summary>
    public static async Task Made(this HttpClient browser, string to, object body)
    {
        var answer = await browser.PostAsJsonAsync(to, body);
        Assert.True(answer.IsSuccessStatusCode, $"{to}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>An open round that asks the politicians, who were invited by mail at these addresses.</summary>
    public static async Task Open(TestSite site, HttpClient leader, string title, IReadOnlyList<string> addresses)
    {
        var key = Samspill.Kernel.Key.From(title);
        await leader.Made("/notodden/tillit/runder/ny", new { title, kind = "Pulse", closesOn = "2018-10-20", followUp = "Formannskapet", followUpOn = "2018-11-01", responsible = "prosjektleder-notodden" });
        await leader.Made($"/notodden/tillit/runder/{key}/grupper", new { group = "Politicians", population = 27, municipality = "seljord" });
        if (addresses.Count > 0)
        {
            await leader.Made($"/notodden/tillit/runder/{key}/inviter", new { group = await Group(site, key.Value), addresses = string.Join('\n', addresses) });
        }

        await leader.Made($"/notodden/tillit/runder/{key}/apne", new { });
    }

    /// <summary>An open round that asks a small council, and so many who have handed in, no two alike.</summary>
    public static async Task Few(TestSite site, HttpClient leader, string title, int population, int answers)
    {
        var key = Samspill.Kernel.Key.From(title);
        await leader.Made("/notodden/tillit/runder/ny", new { title, kind = "Pulse", closesOn = "2018-10-20", followUp = "Formannskapet", followUpOn = "2018-11-01", responsible = "prosjektleder-notodden" });
        await leader.Made($"/notodden/tillit/runder/{key}/grupper", new { group = "Politicians", population, municipality = "seljord" });
        await leader.Made($"/notodden/tillit/runder/{key}/apne", new { });
        var links = answers > 0 ? await Print(site, leader, key.Value, answers) : [];
        for (var i = 0; i < answers; i++)
        {
            using var phone = site.Browser();
            await phone.AnswerAll(links[i], number => ((number + i) % 5) + 1);
        }
    }

    /// <summary>An open round, and links of slips printed for it.</summary>
    public static async Task<IReadOnlyList<string>> Slips(TestSite site, HttpClient leader, string title, int count)
    {
        await Open(site, leader, title, []);
        return await Print(site, leader, Samspill.Kernel.Key.From(title).Value, count);
    }

    /// <summary>The paths of links printed for the round's first group.</summary>
    public static async Task<IReadOnlyList<string>> Print(TestSite site, HttpClient leader, string wave, int count, string? group = null)
    {
        var answer = await leader.PostAsJsonAsync($"/notodden/tillit/runder/{wave}/koder", new { group = group ?? await Group(site, wave), count });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var sheet = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return [.. sheet.RootElement.GetProperty("slips").EnumerateArray().Select(slip => new Uri(slip.GetProperty("link").GetString()!).AbsolutePath)];
    }

    /// <summary>Begins, answers every question and hands in.</summary>
    public static async Task AnswerAll(this HttpClient phone, string link, Func<int, int> answer)
    {
        await phone.Made(link + "/begynn", new { });
        for (var number = 1; number <= 9; number++)
        {
            await phone.Made(link, new { question = number, answer = answer(number) });
        }

        await phone.Made(link + "/lever", new { });
    }

    /// <summary>Moves the days of a round back, as if so many had passed.</summary>
    public static Task<int> DaysPass(TestSite site, string title, int days) => site.Look("notodden", async db =>
    {
        var wave = await db.Set<Wave>().SingleAsync(row => row.Title == title);
        (wave.OpenedOn, wave.RemindedOn) = (wave.OpenedOn?.AddDays(-days), wave.RemindedOn?.AddDays(-days));
        return await db.SaveChangesAsync();
    });

    /// <summary>The identity of a round's first group.</summary>
    public static Task<string> Group(TestSite site, string wave) => site.Look("notodden", async db =>
    {
        var key = Samspill.Kernel.Key.Read(wave)!.Value;
        return (await db.Set<Respondents>().Where(row => db.Set<Wave>().Any(one => one.Id == row.WaveId && one.Key == key)).Select(row => row.Id).FirstAsync()).Value.ToString();
    });
}

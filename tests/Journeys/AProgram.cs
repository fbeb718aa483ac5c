using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Samspill.Journeys;

/// <summary>Talking as a program does: JSON in, JSON out.</summary>
internal static class AProgram
{
    /// <summary>Sends an object and asks for JSON back.</summary>
    public static async Task<(int Status, JsonElement Body)> Tell(this HttpClient browser, string address, object sent)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(sent) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await browser.SendAsync(request);
        using var told = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return ((int)answer.StatusCode, told.RootElement.Clone());
    }

    /// <summary>The code of the refusal that an object meets; null when it is taken.</summary>
    public static async Task<string?> Refused(this HttpClient browser, string address, object sent)
    {
        var (status, body) = await browser.Tell(address, sent);
        return status < 400 ? null : body.GetProperty("type").GetString();
    }

    /// <summary>The fields found malformed, in order of name.</summary>
    public static async Task<string> Flawed(this HttpClient browser, string address, object sent)
    {
        var (status, body) = await browser.Tell(address, sent);
        return status == 400 ? string.Join(' ', body.GetProperty("errors").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal)) : $"answered {status}";
    }

    /// <summary>The key of the measurement that was made.</summary>
    public static async Task<string> Measured(this HttpClient browser, string address, object sent)
    {
        var (status, body) = await browser.Tell(address, sent);
        Assert.True(status < 400, body.ToString());
        return body.GetProperty("measurement").GetString()!;
    }
}

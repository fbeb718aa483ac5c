using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Samspill.Journeys;

internal static class AsAProgram
{
    /// <summary>Writes as a program does: JSON in, JSON out.</summary>
    public static Task<HttpResponseMessage> PostJson(this HttpClient browser, string address, object what)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(what) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return browser.SendAsync(request);
    }
}

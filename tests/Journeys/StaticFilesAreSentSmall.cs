using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

namespace Samspill.Journeys;

/// <summary>The files that pages need: named by what is in them, kept for a year by the browser, sent compressed to those who read that.</summary>
public sealed partial class StaticFilesAreSentSmall
{
    [Fact]
    public async Task Each_is_named_by_its_content_kept_for_a_year_and_compressed_for_a_browser_that_asks()
    {
        await using var site = await TestSite.Start("sqlite");
        using var browser = await site.SignedIn("prosjektleder@notodden.example");
        var page = await browser.GetStringAsync("/notodden/indikator/batovernattinger");
        var files = Linked().Matches(page).Select(match => match.Groups["file"].Value).Distinct().ToList();

        Assert.True(files.Count >= 6, string.Join('\n', files));
        Assert.All(files, file => Assert.Matches(@"^/_content/Samspill\.Ui/(lib/)?[a-z.-]+\.[a-z0-9]{10}\.(css|js|svg)$", file));
        foreach (var file in files)
        {
            var plain = await Ask(browser, file, null);
            var small = await Ask(browser, file, "br, gzip");
            var bytes = await plain.Content.ReadAsByteArrayAsync();

            Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
            Assert.Empty(plain.Content.Headers.ContentEncoding);
            Assert.Equal("max-age=31536000, immutable", small.Headers.GetValues("Cache-Control").Single());
            Assert.Contains("Accept-Encoding", small.Headers.Vary);
            var encoding = Assert.Single(small.Content.Headers.ContentEncoding);
            Assert.Contains(encoding, (string[])["br", "gzip"]);
            Assert.Equal(bytes, await Unpacked(small, encoding));
            Assert.True(small.Content.Headers.ContentLength < bytes.Length, file);
            using var same = new HttpRequestMessage(HttpMethod.Get, file);
            same.Headers.IfNoneMatch.Add(plain.Headers.ETag!);
            Assert.Equal(HttpStatusCode.NotModified, (await browser.SendAsync(same)).StatusCode);
        }
    }

    private static Task<HttpResponseMessage> Ask(HttpClient browser, string file, string? encodings)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, file);
        if (encodings is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        }

        return browser.SendAsync(request);
    }

    private static async Task<byte[]> Unpacked(HttpResponseMessage answer, string encoding)
    {
        await using var packed = await answer.Content.ReadAsStreamAsync();
        await using Stream plain = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
        using var all = new MemoryStream();
        await plain.CopyToAsync(all);
        return all.ToArray();
    }

    [GeneratedRegex("(href|src)=\"(?<file>/_content/[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Linked();
}

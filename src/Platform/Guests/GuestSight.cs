using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Guests;

/// <summary>
/// A page as a guest sees it: the same page, but every link that leads to what she was not given is plain text, and every button and
/// form that she may not use is gone. The last look before it is sent, so that no page has to remember her.
/// </summary>
internal static class GuestSight
{
    /// <summary>Lets the page be made aside, and sends it as she may see it; what is no page goes as it is.</summary>
    public static async Task Serve(HttpContext http, string root, Reader reader, ArenaList arenas, Func<Task> next)
    {
        var body = http.Response.Body;
        using var aside = new MemoryStream();
        http.Response.Body = aside;
        try
        {
            await next();
        }
        finally
        {
            http.Response.Body = body;
        }

        var bytes = aside.ToArray();
        if (http.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            bytes = Encoding.UTF8.GetBytes(await Seen(Encoding.UTF8.GetString(bytes), http, root, reader, arenas));
            http.Response.ContentLength = bytes.Length;
        }

        await body.WriteAsync(bytes, http.RequestAborted);
    }

    private static async Task<string> Seen(string html, HttpContext http, string root, Reader reader, ArenaList arenas)
    {
        var (door, db) = (http.RequestServices.GetRequiredService<GuestDoor>(), http.RequestServices.GetRequiredService<SamspillDb>());
        var known = new Dictionary<(string, string), bool>();
        async Task<bool> IsOpen(string method, string? address)
        {
            var path = WebUtility.HtmlDecode(address ?? "").Split('?', '#')[0];
            if (path.Length == 0 || path == root || (path != root && !path.StartsWith(root + "/", StringComparison.Ordinal)))
            {
                return true;
            }

            if (!known.TryGetValue((method, path), out var opens))
            {
                known[(method, path)] = opens = await door.Opens(method, path, db, reader, arenas, http.RequestAborted);
            }

            return opens;
        }

        var plain = await Without(html, "form", tag => IsOpen(string.Equals(Attribute(tag, "method"), "post", StringComparison.OrdinalIgnoreCase) ? "POST" : "GET", Attribute(tag, "action")), _ => "");
        plain = await Without(plain, "a", tag => IsOpen("GET", Attribute(tag, "href")), whole => whole.Tag.Contains("ds-button", StringComparison.Ordinal) || whole.IsStepBack ? "" : whole.Within);
        // A fold whose form is gone has nothing left to open.
        return await Without(plain, "details", _ => Task.FromResult(true), whole => whole.Tag + whole.Within + "</details>", whole => TextOf(whole.Within[(whole.Within.IndexOf("</summary>", StringComparison.Ordinal) + 1)..]).Length <= "/summary>".Length);
    }

    /// <summary>The page with every element of a name that is not open made <paramref name="instead"/>. None of these stands within another of its name.</summary>
    private static async Task<string> Without(string html, string name, Func<string, Task<bool>> isOpen, Func<(string Tag, string Within, bool IsStepBack), string> instead, Func<(string Tag, string Within, bool IsStepBack), bool>? isEmpty = null)
    {
        var page = new StringBuilder(html.Length);
        var at = 0;
        while (html.IndexOf("<" + name, at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var (tagEnd, end) = (html.IndexOf('>', start) + 1, html.IndexOf($"</{name}>", start, StringComparison.Ordinal));
            page.Append(html, at, start - at);
            var isElement = tagEnd > 0 && end >= tagEnd && html[start + name.Length + 1] is ' ' or '>' or '\n';
            if (!isElement)
            {
                page.Append(html[start]);
                at = start + 1;
                continue;
            }

            at = end + name.Length + 3;
            // The one step back of a narrow screen stands before the whole trail, which says the same.
            var whole = (Tag: html[start..tagEnd], Within: html[tagEnd..end], IsStepBack: html.AsSpan(at).StartsWith("<ol>"));
            page.Append(isEmpty?.Invoke(whole) == true ? "" : await isOpen(whole.Tag) ? html[start..at] : instead(whole));
        }

        return page.Append(html, at, html.Length - at).ToString();
    }

    private static string TextOf(string html)
    {
        var (text, isTag) = (new StringBuilder(), false);
        foreach (var letter in html)
        {
            isTag = letter == '<' || (isTag && letter != '>');
            if (!isTag && letter != '>' && !char.IsWhiteSpace(letter))
            {
                text.Append(letter);
            }
        }

        return text.ToString();
    }

    private static string? Attribute(string tag, string name)
    {
        var start = tag.IndexOf(" " + name + "=\"", StringComparison.Ordinal);
        return start < 0 ? null : tag[(start + name.Length + 3)..].Split('"')[0];
    }
}

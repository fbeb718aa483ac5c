using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samspill.Web;

namespace Samspill.Browser;

/// <summary>Every page that can be reached by following links from the front page, as three readers see it.</summary>
public sealed class EveryPage(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>The words that stand in addresses as they are: what routes are made of, and what kinds of records are called. Anything else is some record's own.</summary>
    private readonly Lazy<HashSet<string>> words = new(() =>
        [.. Arenas.All.Records.Select(kind => kind.Name), .. chromium.Site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().SelectMany(route => route.RoutePattern.PathSegments).SelectMany(segment => segment.Parts).OfType<RoutePatternLiteralPart>().Select(part => part.Content)]);

    [Theory]
    [InlineData("nb", 1280, false, 2)]
    [InlineData("nn", 320, false, 1)]
    [InlineData("en", 1280, true, 1)]
    public async Task Is_free_of_barriers_dead_links_and_complaints_and_fits_the_window(string language, int width, bool isDark, int ofEachKind)
    {
        await using var window = await chromium.Open(width: width, isDark: isDark, language: language);
        var found = new List<string>();
        var visited = await Walk(window, "/notodden", async () =>
        {
            await window.Look(found, chromium.Known);
            var spoken = await window.Page.GetAttributeAsync("html", "lang");
            if (spoken != language)
            {
                found.Add($"{window.Page.Url} speaks {spoken}");
            }
        }, ofEachKind);

        Assert.True(visited.Count > 100, string.Join('\n', visited));
        Nothing.In(found);
        Nothing.In(window.Complaints);
    }

    [Theory]
    [InlineData("revisor@notodden.example", 1280)]
    [InlineData("administrator@notodden.example", 320)]
    [InlineData("naeringssjef@seljord.example", 320)]
    [InlineData("naeringssjef@notodden.example", 1280)]
    public async Task Has_no_dead_link_and_no_barrier_for_another_role(string email, int width)
    {
        await using var window = await chromium.Open(email, width);
        var (found, looked) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        // One page of each kind: the others differ in what they tell, not in what the role may do there.
        var visited = await Walk(window, "/notodden", () => looked.Add(KindOf(new Uri(window.Page.Url).PathAndQuery)) ? window.Look(found, chromium.Known) : Task.CompletedTask, 1);

        Assert.True(visited.Count > 50 && looked.Count > 50, string.Join('\n', visited));
        Nothing.In(found);
        Nothing.In(window.Complaints);
    }

    /// <summary>Follows links breadth first, a few of each kind of page; a link that leads nowhere fails the walk.</summary>
    private async Task<IReadOnlyList<string>> Walk(Window window, string from, Func<Task> look, int ofEachKind)
    {
        var waiting = new Queue<(string Address, string On)>([(from, "the start")]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var visited = new List<string>();
        while (waiting.TryDequeue(out var next))
        {
            var answer = await window.Page.GotoAsync(next.Address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            Assert.True(answer!.Status == 200, $"{next.Address} answered {answer.Status}; the link stands on {next.On}");
            visited.Add(next.Address);
            if (!next.Address.Contains("sorter=", StringComparison.Ordinal))
            {
                // The same page in another order has nothing new to look at.
                await look();
            }

            foreach (var address in await Links(window))
            {
                var kind = KindOf(address);
                var most = kind.EndsWith('?') ? ofEachKind : 1;
                if (seen.Add(address) && kinds.GetValueOrDefault(kind) < most)
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    waiting.Enqueue((address, next.Address));
                }
            }
        }

        return visited;
    }

    private static async Task<IReadOnlyList<string>> Links(Window window) => await window.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('a[href]:not([download]):not([hreflang])')]
            .filter(a => a.origin === location.origin && !/\.(csv|xlsx|docx|pdf|zip|txt|json|html|ics|css|js|xml|atom|ttl|jsonld)$|\/(oai|dcat)$/.test(a.pathname))
            .map(a => a.pathname + a.search)
        """);

    /// <summary>`/notodden/mal/*` for any goal; the words of a question count, not its values.</summary>
    private string KindOf(string address)
    {
        var (path, question) = address.Split('?', 2) is [var one, var two] ? (one, two) : (address, "");
        var place = string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => words.Value.Contains(part) ? part : "*"));
        return place + "?" + string.Join('&', question.Split('&').Select(pair => pair.Split('=')[0]).Distinct());
    }
}

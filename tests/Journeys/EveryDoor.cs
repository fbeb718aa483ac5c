using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Journeys;

/// <summary>The matrix of roles and deeds, tried on every route there is, as each role, as a stranger and as the public.</summary>
public sealed class EveryDoor
{
    private static readonly (Role Role, string Email)[] Insiders =
    [
        (Role.Member, "naeringssjef@seljord.example"),
        (Role.Owner, "kommunedirektor@notodden.example"),
        (Role.Auditor, "revisor@notodden.example"),
        (Role.ProjectLeader, "prosjektleder@notodden.example"),
        (Role.Administrator, "administrator@notodden.example"),
    ];

    [Fact]
    public async Task Lets_in_those_the_matrix_names_and_nobody_else()
    {
        await using var site = await TestSite.Start("sqlite");
        await Open(site, isPublic: false);
        var examples = await OwnExamples.Make(site);
        var readers = new List<(string Who, Role Role, HttpClient Browser)>();
        foreach (var (role, email) in Insiders)
        {
            readers.Add((role.ToString(), role, await site.SignedIn(email)));
        }

        readers.Add(("stranger", Role.None, await site.SignedIn("prosjektleder@havbris.example")));
        using var anybody = site.Browser();
        var routes = Routes(site, examples);
        Assert.Empty(routes.Where(route => !route.IsKnown).Select(route => $"{route.Method} {route.Address} has no record to be tried on"));
        var wrong = new List<string>();
        foreach (var route in routes)
        {
            foreach (var (who, role, browser) in readers)
            {
                var answer = await Knock(browser, route);
                if (!IsRight(route, role, who == "stranger", (int)answer.StatusCode))
                {
                    wrong.Add($"{route.Method} {route.Address} ({route.Deed.Name}) answered {(int)answer.StatusCode} to {who}");
                }
            }

            var unknown = await Knock(anybody, route);
            if (unknown.StatusCode != HttpStatusCode.Unauthorized)
            {
                wrong.Add($"{route.Method} {route.Address} answered {(int)unknown.StatusCode} to the public");
            }
        }

        Assert.True(routes.Count(route => route.Method == "POST") > 6 && routes.Count(route => route.Method == "GET") > 10);
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public async Task Of_an_open_partnership_the_public_reads_the_public_pages_and_no_more()
    {
        await using var site = await TestSite.Start("sqlite");
        await Open(site, isPublic: true);
        using var anybody = site.Browser();
        var routes = Routes(site, await OwnExamples.Make(site));

        foreach (var route in routes)
        {
            var answer = await Knock(anybody, route);
            Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized || (route.Deed.IsOpenTo(Role.PublicReader) && route.Method == "GET" && answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound), $"{route.Method} {route.Address} answered {answer.StatusCode}");
        }
    }

    private static Task<int> Open(TestSite site, bool isPublic) => site.Look("notodden", db => db.Set<Partnership>().Where(partnership => partnership.Id == db.Here).ExecuteUpdateAsync(set => set.SetProperty(partnership => partnership.IsPublic, isPublic)));

    /// <summary>A rule may say no to a page that the reader may ask for (422), as to correcting a report that is not frozen.</summary>
    private static bool IsRight(Route route, Role role, bool isStranger, int status)
    {
        if (!route.Deed.IsOpenTo(role))
        {
            return status == (route.Method == "POST" && !isStranger ? 403 : 404);
        }

        return route.Method == "POST" ? status == 400 : status is (>= 200 and < 400) or 422;
    }

    private static Task<HttpResponseMessage> Knock(HttpClient browser, Route route)
    {
        var request = new HttpRequestMessage(new HttpMethod(route.Method), route.Address);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (route.Method == "POST")
        {
            // Rubbish: JSON that is no object, or a form without its token.
            request.Content = route.TakesJson ? new StringContent("[]", Encoding.UTF8, "application/json") : new MultipartFormDataContent { { new StringContent("x"), "x" } };
        }

        return browser.SendAsync(request);
    }

    private static List<Route> Routes(TestSite site, OwnExamples examples) => [.. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<Deed>() is not null)
        .Select(endpoint =>
        {
            var accepts = endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes;
            return new Route(
                endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single(),
                examples.Address(endpoint),
                endpoint.Metadata.GetMetadata<Deed>()!,
                endpoint.RoutePattern.Parameters.All(parameter => examples.For(endpoint.RoutePattern, parameter.Name) is not null),
                accepts is null || accepts.Contains("application/json"));
        })];

    private sealed record Route(string Method, string Address, Deed Deed, bool IsKnown, bool TakesJson);
}

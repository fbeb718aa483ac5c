using System.Net;
using Microsoft.AspNetCore.Http;
using Samspill.Platform.Answers;

namespace Samspill.Journeys;

/// <summary>A crowd that comes to one route at once is served in line, to the last one, and holds nobody else back.</summary>
public sealed class ComingAllAtOnce
{
    private const int People = 100;

    [Fact]
    public async Task Only_as_many_as_keep_the_processors_busy_are_served_at_a_time_and_the_first_to_come_are_first()
    {
        var (served, most, at, gate) = (new List<int>(), 0, 0, new Lock());
        using var crowd = new Crowd(async http =>
        {
            lock (gate)
            {
                served.Add((int)http.Items["number"]!);
                most = Math.Max(most, ++at);
            }

            await Task.Yield();
            lock (gate)
            {
                at--;
            }
        });

        await Task.WhenAll(Enumerable.Range(0, People).Select(number => crowd.InvokeAsync(Request("GET", number, isCrowded: true))));

        Assert.Equal(Enumerable.Range(0, People), served.Order());
        Assert.InRange(most, 1, 4 * Environment.ProcessorCount);
    }

    [Fact]
    public async Task Whoever_sends_slowly_holds_no_place_and_other_routes_never_wait()
    {
        var (served, release) = (0, new TaskCompletionSource());
        using var crowd = new Crowd(http =>
        {
            Interlocked.Increment(ref served);
            return (bool)http.Items["waits"]! ? release.Task : Task.CompletedTask;
        });
        var slow = Enumerable.Range(0, People).Select(number =>
        {
            var http = Request("POST", number, isCrowded: true);
            http.Request.Body = new NeverEnding();
            return crowd.InvokeAsync(http);
        }).ToList();
        await crowd.InvokeAsync(Request("GET", 0, isCrowded: true));
        Assert.Equal(1, served);

        // The line is full to the last place: a route that is not for a crowd is served all the same.
        var waiting = Enumerable.Range(0, People).Select(number => crowd.InvokeAsync(Request("GET", number, isCrowded: true, waits: true))).ToList();
        await crowd.InvokeAsync(Request("GET", 0, isCrowded: false));
        Assert.Equal(1 + (4 * Environment.ProcessorCount) + 1, served);
        release.SetResult();
        await Task.WhenAll(waiting);
        Assert.All(slow, one => Assert.False(one.IsCompleted));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Each_of_a_hundred_at_the_same_door_is_answered(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var links = await Rounds.Slips(site, leader, "Prøverunde", People);
        using var phone = site.Browser();

        var answers = await Task.WhenAll(links.Select(link => phone.GetAsync(link)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    private static DefaultHttpContext Request(string method, int number, bool isCrowded, bool waits = false)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        (http.Items["number"], http.Items["waits"]) = (number, waits);
        http.SetEndpoint(new(null, new(isCrowded ? [Crowded.Mark] : []), null));
        return http;
    }

    /// <summary>A body that is announced and never comes.</summary>
    private sealed class NeverEnding : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(new TaskCompletionSource<int>().Task);

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => new TaskCompletionSource().Task;
    }
}

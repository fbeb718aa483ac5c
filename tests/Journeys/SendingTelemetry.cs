using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Samspill.Platform.Outbox;
using Samspill.Web;

namespace Samspill.Journeys;

public sealed class SendingTelemetry
{
    [Fact]
    public async Task Metrics_and_traces_reach_a_receiver_that_is_named_and_hold_no_secret_of_an_address()
    {
        await using var receiver = new Receiver();
        await using var site = await TestSite.Start("sqlite", isEmpty: false, $"--OTEL_EXPORTER_OTLP_ENDPOINT={receiver.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        await leader.PostJson("/notodden/samtale/mal/kunnskapsdatabase", new { says = "Hvem teller?" });
        await leader.PostJson("/notodden/effekter/befolkning/etterprov", new { on = "2018-10-01" });
        await leader.GetAsync("/lenke/kQ7b2vGn4Xz1yWd8LrTe0aPqMsJh5UcFi9oBtEwRx3Y?navn=Gunnhild");
        await leader.GetAsync("/notodden/rapporter/kommunestyre/rapport.txt");
        await site.Services.GetRequiredService<Dispatch>().Sweep(default);
        Assert.True(site.Services.GetRequiredService<MeterProvider>().ForceFlush(20_000));
        Assert.True(site.Services.GetRequiredService<TracerProvider>().ForceFlush(20_000));

        var metrics = receiver.Got("/v1/metrics");
        var traces = receiver.Got("/v1/traces");
        Assert.All(["samspill.saves", "samspill.refusals", "programme.effect-without-verdict", "samspill.outbox.waiting", "samspill.report.duration", "http.server.request.duration", typeof(Site).Assembly.GetName().Version!.ToString(3)], name => Assert.Contains(name, metrics));
        Assert.All(["/lenke/{secret}", "report txt", "samspill"], name => Assert.Contains(name, traces));
        Assert.All(["kQ7b2vGn", "Gunnhild"], secret => Assert.DoesNotContain(secret, traces + metrics));
    }

    [Fact]
    public async Task Nothing_is_measured_for_anybody_unless_a_receiver_is_named()
    {
        await using var site = await TestSite.Start("sqlite");

        Assert.Null(site.Services.GetService<MeterProvider>());
        Assert.Null(site.Services.GetService<TracerProvider>());
    }

    /// <summary>A receiver of OTLP over HTTP, which keeps what it gets.</summary>
    private sealed class Receiver : IAsyncDisposable
    {
        private readonly HttpListener listener = new();
        private readonly ConcurrentDictionary<string, StringBuilder> got = new(StringComparer.Ordinal);
        private readonly Task listening;

        public Receiver()
        {
            using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
            free.Stop();
            listener.Prefixes.Add(Address + "/");
            listener.Start();
            listening = Listen();
        }

        public string Address { get; }

        public string Got(string path)
        {
            lock (got)
            {
                return got.TryGetValue(path, out var text) ? text.ToString() : "";
            }
        }

        public async ValueTask DisposeAsync()
        {
            listener.Stop();
            await listening;
            listener.Close();
        }

        private async Task Listen()
        {
            while (listener.IsListening)
            {
                try
                {
                    var call = await listener.GetContextAsync();
                    using var body = new MemoryStream();
                    await call.Request.InputStream.CopyToAsync(body);
                    lock (got)
                    {
                        got.GetOrAdd(call.Request.Url!.AbsolutePath, _ => new StringBuilder()).Append(Encoding.UTF8.GetString(body.ToArray()));
                    }

                    call.Response.ContentType = "application/x-protobuf";
                    call.Response.Close();
                }
                catch (Exception) when (!listener.IsListening)
                {
                    return;
                }
            }
        }
    }
}

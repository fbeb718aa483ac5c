using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Samspill.Kernel;
using Samspill.Platform.Accounts;
using Samspill.Platform.Fetching;

namespace Samspill.Rules.Platform;

/// <summary>An address written by a person cannot reach the inside, and what comes back is bounded.</summary>
public sealed class FetchingFromOutside
{
    [Theory]
    [InlineData("127.0.0.1"), InlineData("127.255.255.254"), InlineData("0.0.0.0"), InlineData("10.1.2.3"), InlineData("172.16.0.1"), InlineData("172.31.255.255"), InlineData("192.168.1.1"), InlineData("169.254.169.254")]
    [InlineData("100.64.0.1"), InlineData("100.100.100.200"), InlineData("168.63.129.16"), InlineData("192.0.0.192"), InlineData("198.18.0.1"), InlineData("224.0.0.1"), InlineData("240.0.0.1"), InlineData("255.255.255.255")]
    [InlineData("::"), InlineData("::1"), InlineData("fe80::1"), InlineData("fc00::1"), InlineData("fd00:ec2::254"), InlineData("ff02::1"), InlineData("2001:db8::1"), InlineData("2001::1")]
    [InlineData("::ffff:10.0.0.1"), InlineData("::ffff:127.0.0.1"), InlineData("::127.0.0.1"), InlineData("64:ff9b::a00:1"), InlineData("64:ff9b::7f00:1"), InlineData("64:ff9b:1::1"), InlineData("2002:7f00:1::1"), InlineData("fec0::1")]
    public void An_address_of_the_inside_is_known_in_every_form(string address) => Assert.False(OutsideAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1"), InlineData("172.32.0.1"), InlineData("100.128.0.1"), InlineData("193.213.112.4"), InlineData("2a00:1450:4001::1"), InlineData("::ffff:1.1.1.1"), InlineData("64:ff9b::101:101")]
    public void An_address_on_the_internet_is_let_through(string address) => Assert.True(OutsideAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("ftp://example.org/"), InlineData("file:///etc/passwd"), InlineData("http://user:secret@example.org/"), InlineData("http://user@example.org/"), InlineData("http://example.org:22/"), InlineData("https://example.org:25/"), InlineData("gopher://example.org/")]
    public async Task Only_plain_web_addresses_are_asked(string address) => Assert.Equal(FetchFault.BadAddress, await Fault(Fetch(false), address));

    [Theory]
    [InlineData("http://127.0.0.1/"), InlineData("http://2130706433/"), InlineData("http://0x7f.1/"), InlineData("http://0177.0.0.1/"), InlineData("http://[::1]/"), InlineData("http://[::ffff:169.254.169.254]/"), InlineData("http://localhost/"), InlineData("http://LOCALHOST:8080/")]
    public async Task The_machine_itself_is_not_reached_however_it_is_written(string address) => Assert.Equal(FetchFault.Inside, await Fault(Fetch(false), address));

    [Fact]
    public async Task A_dot_behind_the_name_changes_nothing()
    {
        using var fetch = Fetch(false, _ => [IPAddress.Loopback]);

        Assert.Equal(FetchFault.Inside, await Fault(fetch, "http://localhost.:8080/"));
    }

    [Fact]
    public async Task A_name_that_points_outside_and_inside_is_refused_as_a_whole()
    {
        using var fetch = Fetch(false, _ => [IPAddress.Parse("93.184.215.14"), IPAddress.Parse("10.0.0.8")]);

        Assert.Equal(FetchFault.Inside, await Fault(fetch, "http://region.example/"));
    }

    [Fact]
    public async Task A_name_that_changes_its_mind_is_judged_by_the_address_that_is_connected_to()
    {
        using var server = new Answers(_ => "HTTP/1.1 302 Found\r\nLocation: /igjen\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        var asked = 0;
        using var fetch = Fetch(true, _ => ++asked == 1 ? [IPAddress.Loopback] : [IPAddress.Parse("192.168.0.1")]);

        Assert.Equal(FetchFault.Inside, await Fault(fetch, $"http://region.example:{server.Port}/"));
        Assert.Equal((2, 1), (asked, server.Count));
    }

    [Fact]
    public async Task Each_redirect_is_judged_anew_and_five_are_enough()
    {
        using var inside = new Answers(_ => "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/meta-data\r\nContent-Length: 0\r\n\r\n");
        using var round = new Answers(_ => "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n");
        using var fetch = Fetch(true);

        Assert.Equal(FetchFault.Inside, await Fault(fetch, inside.Address));
        Assert.Equal(FetchFault.TooManyRedirects, await Fault(fetch, round.Address));
        Assert.Equal(6, round.Count);
    }

    [Fact]
    public async Task What_is_packed_small_and_unpacks_large_is_cut_off()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(new byte[GuardedFetch.MostBytes + 1]);
        }

        Assert.True(packed.Length < 100_000);
        using var server = new Answers(_ => $"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n", packed.ToArray());
        using var fetch = Fetch(true);

        Assert.Equal(FetchFault.TooLarge, await Fault(fetch, server.Address));
    }

    [Fact]
    public async Task One_that_never_ends_its_answer_is_left()
    {
        using var server = new Answers(_ => "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nlitt");
        using var fetch = Fetch(true, patience: TimeSpan.FromSeconds(1));

        Assert.Equal(FetchFault.TooSlow, await Fault(fetch, server.Address));
    }

    [Fact]
    public async Task One_that_asks_us_to_come_back_is_not_asked_again_before_that()
    {
        using var server = new Answers(_ => "HTTP/1.1 503 Busy\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n");
        using var fetch = Fetch(true);

        Assert.Equal(FetchFault.ComeBack, await Fault(fetch, server.Address));
        Assert.Equal(FetchFault.ComeBack, await Fault(fetch, server.Address));
        Assert.Equal(1, server.Count);
        Assert.Contains("User-Agent: Samspill-harvest/1 (+https://region.example)", server.Last);
        Assert.Contains("From: post@region.example", server.Last);
    }

    [Fact]
    public void The_machine_itself_can_be_opened_in_a_demo_alone() =>
        Assert.Throws<InvalidOperationException>(() => new GuardedFetch(Settings(true), new Clock(TimeProvider.System), new DemoMode(false)));

    private static IConfiguration Settings(bool loopback) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["SAMSPILL_FETCH_LOOPBACK"] = loopback ? "yes" : null, ["SAMSPILL_ADDRESS"] = "https://region.example/x", ["SAMSPILL_MAIL_FROM"] = "post@region.example" }).Build();

    private static GuardedFetch Fetch(bool loopback, Func<string, IPAddress[]>? lookup = null, TimeSpan? patience = null) => new(Settings(loopback), new Clock(TimeProvider.System), new DemoMode(true))
    {
        Lookup = lookup is null ? Dns.GetHostAddressesAsync : (name, _) => Task.FromResult(lookup(name)),
        Patience = patience ?? TimeSpan.FromSeconds(30),
    };

    private static async Task<FetchFault?> Fault(GuardedFetch fetch, string address)
    {
        try
        {
            await fetch.Get(new Uri(address), default);
            return null;
        }
        catch (FetchException fault)
        {
            return fault.Fault;
        }
    }

    /// <summary>A server that answers every request with the same bytes.</summary>
    private sealed class Answers : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public Answers(Func<int, string> head, byte[]? body = null)
        {
            listener.Start();
            _ = Serve(head, body);
        }

        public int Count { get; private set; }

        public string Last { get; private set; } = "";

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public string Address => $"http://127.0.0.1:{Port}/";

        public void Dispose() => listener.Dispose();

        private async Task Serve(Func<int, string> head, byte[]? body)
        {
            try
            {
                while (true)
                {
                    var caller = await listener.AcceptTcpClientAsync();
                    _ = Answer(caller, head, body);
                }
            }
            catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        private async Task Answer(TcpClient caller, Func<int, string> head, byte[]? body)
        {
            var (line, asked) = (caller.GetStream(), new byte[8000]);
            for (int count; (count = await line.ReadAsync(asked)) > 0;)
            {
                Last = Encoding.ASCII.GetString(asked, 0, count);
                var said = head(++Count);
                await line.WriteAsync(Encoding.ASCII.GetBytes(said));
                await line.WriteAsync(body ?? []);
                if (said.Contains("Connection: close", StringComparison.Ordinal))
                {
                    caller.Close();
                    return;
                }
            }
        }
    }
}

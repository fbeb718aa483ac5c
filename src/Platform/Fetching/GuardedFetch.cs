using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Extensions.Configuration;
using Samspill.Kernel;
using Samspill.Platform.Accounts;

namespace Samspill.Platform.Fetching;

/// <summary>
/// Fetches from an address that a person has written. It cannot reach the inside: the name is looked up here, every address it has is
/// judged, and the connection is made to the very address that was judged, so that a name which changes its mind in between gains
/// nothing. Redirects are followed here, at most five, each judged anew. What comes is bounded in size, unpacked, and time.
/// </summary>
public sealed class GuardedFetch : IDisposable
{
    /// <summary>The most that is read of one answer, unpacked.</summary>
    public const int MostBytes = 20_000_000;

    private const int MostRedirects = 5;
    private const string Loopback = "SAMSPILL_FETCH_LOOPBACK";

    private readonly Clock clock;
    private readonly bool allowsLoopback;
    private readonly HttpClient line;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, DateTimeOffset> notBefore = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the settings: whom to write to about our fetching, and for demos alone, that this machine may be fetched from.</summary>
    /// <exception cref="InvalidOperationException">The machine itself is opened in an installation that is no demo.</exception>
    public GuardedFetch(IConfiguration settings, Clock clock, DemoMode demo)
    {
        this.clock = clock;
        allowsLoopback = settings[Loopback] is "yes";
        if (allowsLoopback && !demo.IsOn)
        {
            throw new InvalidOperationException($"{Loopback} lets harvesting reach this machine. It is for demos and tests alone: take it away.");
        }

        line = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PreAuthenticate = false, Credentials = null, MaxResponseHeadersLength = 64, MaxConnectionsPerServer = 1, ActivityHeadersPropagator = null,
            AutomaticDecompression = DecompressionMethods.All, PooledConnectionLifetime = TimeSpan.FromMinutes(1), ConnectTimeout = TimeSpan.FromSeconds(10), ConnectCallback = Connect,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        line.DefaultRequestHeaders.UserAgent.ParseAdd("Samspill-harvest/1 (+" + (settings["SAMSPILL_ADDRESS"] is { Length: > 0 } home && Uri.TryCreate(home, UriKind.Absolute, out var at) ? at.GetLeftPart(UriPartial.Authority) : "https://samspill.example") + ")");
        if (settings["SAMSPILL_MAIL_FROM"] is { Length: > 0 } contact && MimeKit.MailboxAddress.TryParse(contact, out var mailbox))
        {
            line.DefaultRequestHeaders.TryAddWithoutValidation("From", mailbox.Address);
        }
    }

    /// <summary>At most so long for one answer, redirects included.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What stands at an address, when it is outside and answers in time; one request at a time to a host.</summary>
    /// <exception cref="FetchException">Why nothing was fetched.</exception>
    public async Task<Fetched> Get(Uri address, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                Judge(address);
                var (fetched, next) = await InTurn(address, patience.Token);
                if (fetched is not null)
                {
                    return fetched;
                }

                address = next!;
            }

            throw new FetchException(FetchFault.TooManyRedirects);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new FetchException(FetchFault.TooSlow, Patience.TotalSeconds.ToString("0", CultureInfo.InvariantCulture));
        }
        catch (HttpRequestException fault)
        {
            throw Meant(fault);
        }
        catch (IOException)
        {
            throw new FetchException(FetchFault.NoAnswer);
        }
    }

    /// <summary>Refuses what is no address to fetch from, before anything is asked.</summary>
    /// <exception cref="FetchException">Another scheme, a user name, or a port that is no web server's.</exception>
    public void Judge(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || address.Host.Length == 0)
        {
            throw new FetchException(FetchFault.BadAddress);
        }

        if (address.Port is < 1024 and not (80 or 443))
        {
            throw new FetchException(FetchFault.BadAddress, address.Port.ToString(CultureInfo.InvariantCulture));
        }

        if (IPAddress.TryParse(address.IdnHost, out var written) && !MayReach(written))
        {
            throw new FetchException(FetchFault.Inside, address.Host);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => line.Dispose();

    private bool MayReach(IPAddress address) => OutsideAddress.Is(address) || (allowsLoopback && IPAddress.IsLoopback(address));

    /// <summary>Asks once the host is free.</summary>
    private async Task<(Fetched? Fetched, Uri? Next)> InTurn(Uri address, CancellationToken stop)
    {
        var turn = turns.GetOrAdd(address.Authority, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(stop);
        try
        {
            return await Once(address, stop);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<(Fetched? Fetched, Uri? Next)> Once(Uri address, CancellationToken stop)
    {
        if (notBefore.TryGetValue(address.Authority, out var from) && from > clock.Real)
        {
            throw new FetchException(FetchFault.ComeBack) { NotBefore = from };
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await line.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
        var status = (int)answer.StatusCode;
        if (status is 301 or 302 or 303 or 307 or 308)
        {
            var next = answer.Headers.Location is { } to ? new Uri(address, to) : throw new FetchException(FetchFault.SaysNo, status.ToString(CultureInfo.InvariantCulture));
            return next.Scheme == "http" && address.Scheme == "https" ? throw new FetchException(FetchFault.BadAddress, "http") : (null, next);
        }

        if (status is 429 or 503)
        {
            var later = notBefore[address.Authority] = Later(answer.Headers.RetryAfter);
            throw new FetchException(FetchFault.ComeBack, status.ToString(CultureInfo.InvariantCulture)) { NotBefore = later };
        }

        if (!answer.IsSuccessStatusCode)
        {
            throw new FetchException(status >= 500 ? FetchFault.Failing : FetchFault.SaysNo, status.ToString(CultureInfo.InvariantCulture));
        }

        return (new(await Bounded(answer.Content, stop), answer.Content.Headers.ContentType?.MediaType ?? "", address), null);
    }

    /// <summary>The moment a host wants us back: as it says, at least a minute and at most a day from now.</summary>
    private DateTimeOffset Later(RetryConditionHeaderValue? said)
    {
        var wait = said?.Delta ?? (said?.Date is { } date ? date - clock.Real : TimeSpan.FromMinutes(10));
        return clock.Real + (wait < TimeSpan.FromMinutes(1) ? TimeSpan.FromMinutes(1) : wait > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : wait);
    }

    /// <summary>The body, unpacked, unless it is larger than allowed.</summary>
    private static async Task<byte[]> Bounded(HttpContent content, CancellationToken stop)
    {
        await using var body = await content.ReadAsStreamAsync(stop);
        using var read = new MemoryStream();
        var piece = new byte[64 * 1024];
        for (int count; (count = await body.ReadAsync(piece, stop)) > 0;)
        {
            if (read.Length + count > MostBytes)
            {
                throw new FetchException(FetchFault.TooLarge, (MostBytes / 1_000_000).ToString(CultureInfo.InvariantCulture));
            }

            read.Write(piece, 0, count);
        }

        return read.ToArray();
    }

    /// <summary>Looks the name up, judges every address it has, and connects to one that was judged.</summary>
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var addresses = await Lookup(context.DnsEndPoint.Host, stop);
        // One inside among many is refused as a whole: whoever answers so is not to be trusted with the rest.
        if (Array.Find(addresses, address => !MayReach(address)) is { } inside)
        {
            throw new FetchException(FetchFault.Inside, inside.ToString());
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>How names are looked up; a test puts its own in its place.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> Lookup { get; init; } = Dns.GetHostAddressesAsync;

    private static FetchException Meant(HttpRequestException fault)
    {
        for (Exception? inner = fault; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case FetchException known:
                    return known;
                case AuthenticationException:
                    return new(FetchFault.BadCertificate);
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return new(FetchFault.UnknownName);
            }
        }

        return new(FetchFault.NoAnswer);
    }
}

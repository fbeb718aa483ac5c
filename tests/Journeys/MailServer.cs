using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Samspill.Journeys;

/// <summary>A mail server on this machine that keeps what it gets, may refuse the first messages, and may offer a certificate nobody vouches for.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly bool offersTls;
    private readonly Task serving;
    private int refusals;

    public MailServer(int refusals = 0, bool offersTls = false)
    {
        (this.refusals, this.offersTls) = (refusals, offersTls);
        listener.Start();
        serving = Serve();
    }

    public string Address => $"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>Every message that was handed over, the refused ones too.</summary>
    public List<string> Messages { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await Talk(client.GetStream());
            }
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // The test is over.
        }
    }

    private async Task Talk(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await Say(stream, "220 prove");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            var word = line.Split(' ')[0].ToUpperInvariant();
            switch (word)
            {
                case "EHLO":
                    await Say(stream, offersTls ? "250-prove\r\n250-STARTTLS\r\n250 SMTPUTF8" : "250-prove\r\n250-8BITMIME\r\n250 SMTPUTF8");
                    break;
                case "STARTTLS":
                    await Say(stream, "220 klar");
                    await ShowCertificate(stream);
                    return;
                case "DATA":
                    await Say(stream, "354 send");
                    await Take(reader, stream);
                    break;
                case "QUIT":
                    await Say(stream, "221 farvel");
                    return;
                default:
                    await Say(stream, "250 ok");
                    break;
            }
        }
    }

    private async Task Take(StreamReader reader, Stream stream)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".")
        {
            message.Append(line).Append('\n');
        }

        Messages.Add(message.ToString());
        await Say(stream, refusals-- > 0 ? "451 senere" : "250 mottatt");
    }

    private static async Task ShowCertificate(Stream stream)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=prove", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
        await using var secure = new SslStream(stream);
        try
        {
            await secure.AuthenticateAsServerAsync(certificate);
            await secure.ReadExactlyAsync(new byte[1]);
        }
        catch (Exception fault) when (fault is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client went away, as it should.
        }
    }

    private async Task Say(Stream stream, string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), stop.Token);
}

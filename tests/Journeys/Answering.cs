using System.Net;
using System.Text;

namespace Samspill.Journeys;

/// <summary>A web server of the test's own that says what it is told to say.</summary>
internal sealed class Answering : IDisposable
{
    private readonly HttpListener listener = new();

    public Answering()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        probe.Stop();
        listener.Prefixes.Add(Address);
        listener.Start();
        _ = Serve();
    }

    public string Address { get; }

    public Func<string, (int Status, string Type, string Body)> Says { get; set; } = _ => (404, "text/plain", "");

    /// <summary>What is sent in place of words, such as a workbook; null for words.</summary>
    public byte[]? Sends { get; set; }

    public void Dispose() => listener.Close();

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                var (status, type, body) = Says(context.Request.Url!.PathAndQuery);
                (context.Response.StatusCode, context.Response.ContentType) = (status, type);
                await context.Response.OutputStream.WriteAsync(Sends ?? Encoding.UTF8.GetBytes(body));
                context.Response.Close();
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}

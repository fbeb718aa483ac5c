using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Samspill.Bench.Hub;

/// <summary>What came of a measurement: answers a second, and how long an answer took in milliseconds.</summary>
/// <param name="Wrong">Answers that were not 200 or 303.</param>
internal sealed record Rate(double PerSecond, double P50, double P95, int Wrong, long Bytes);

/// <summary>A plain loopback client: one keep-alive connection a client, the next request when the answer is whole. No pipelining, no compression.</summary>
internal sealed class Load(int port)
{
    /// <summary>Sends request after request by number from <paramref name="clients"/> connections; warms up for a third of the time first.</summary>
    public async Task<Rate> Run(Func<int, byte[]> request, int clients, TimeSpan time)
    {
        await Burst(request, clients, time / 3, int.MaxValue);
        return await Burst(request, clients, time, int.MaxValue);
    }

    /// <summary>Asks a thousand times, or for ten seconds, so that what is measured is a server that has been up for a while and has compiled what it runs most.</summary>
    public Task Warm(Func<int, byte[]> request) => Burst(request, 8, TimeSpan.FromSeconds(10), 1000);

    /// <summary>Sends each request once, spread over <paramref name="clients"/> connections.</summary>
    public Task<Rate> Once(IReadOnlyList<byte[]> requests, int clients) => Burst(number => requests[number], clients, TimeSpan.MaxValue, requests.Count);

    /// <summary>A GET as bytes.</summary>
    public byte[] Get(string path, string cookies) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: text/html\r\nCookie: {cookies}\r\n\r\n");

    /// <summary>A form sent by POST as bytes.</summary>
    public byte[] Post(string path, string cookies, string form) =>
        Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: text/html\r\nCookie: {cookies}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n\r\n{form}");

    private async Task<Rate> Burst(Func<int, byte[]> request, int clients, TimeSpan time, int most)
    {
        var watch = Stopwatch.StartNew();
        var next = -1;
        var all = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            var took = new List<double>();
            var (wrong, bytes) = (0, 0L);
            var socket = await Connect();
            var buffer = new byte[1 << 18];
            for (var at = Interlocked.Increment(ref next); at < most && watch.Elapsed < time; at = Interlocked.Increment(ref next))
            {
                var sent = request(at);
                var began = Stopwatch.GetTimestamp();
                await socket.SendAsync(sent);
                var (status, length, isOpen) = await Receive(socket, buffer);
                if (status == 0)
                {
                    // The server let an idle connection go; a browser would ask again on a new one.
                    socket.Dispose();
                    socket = await Connect();
                    await socket.SendAsync(sent);
                    (status, length, isOpen) = await Receive(socket, buffer);
                }

                took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                wrong += status is 200 or 303 ? 0 : 1;
                bytes += length;
                if (!isOpen)
                {
                    socket.Dispose();
                    socket = await Connect();
                }
            }

            socket.Dispose();
            return (took, wrong, bytes);
        })));
        var elapsed = watch.Elapsed.TotalSeconds;
        var times = all.SelectMany(one => one.took).Order().ToList();
        return new Rate(times.Count / elapsed, At(times, .5), At(times, .95), all.Sum(one => one.wrong), times.Count == 0 ? 0 : all.Sum(one => one.bytes) / times.Count);
    }

    private async Task<Socket> Connect()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return socket;
    }

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    /// <summary>Reads one whole answer: by its length, or to the last chunk. Status 0 when the connection had been closed.</summary>
    private static async Task<(int Status, long Length, bool IsOpen)> Receive(Socket socket, byte[] buffer)
    {
        var (have, total, end, length) = (0, 0L, -1, -1L);
        var (status, isChunked, closes) = (0, false, false);
        while (true)
        {
            var got = await socket.ReceiveAsync(buffer.AsMemory(have));
            if (got == 0)
            {
                return (end < 0 ? 0 : status, total, false);
            }

            have += got;
            total += got;
            if (end < 0 && (end = buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8)) >= 0)
            {
                (status, length, isChunked, closes) = Head(buffer.AsSpan(0, end + 2));
            }

            if (end >= 0 && (isChunked ? buffer.AsSpan(0, have).EndsWith("\r\n0\r\n\r\n"u8) : total >= end + 4 + Math.Max(length, 0)))
            {
                return (status, total, !closes);
            }

            if (have == buffer.Length)
            {
                // Only the tail matters from here on.
                buffer.AsSpan(have - 16).CopyTo(buffer);
                have = 16;
            }
        }
    }

    private static (int Status, long Length, bool IsChunked, bool Closes) Head(ReadOnlySpan<byte> head)
    {
        _ = Utf8Parser.TryParse(head[9..12], out int status, out _);
        var at = head.IndexOf("Content-Length: "u8);
        var length = at >= 0 && Utf8Parser.TryParse(head[(at + 16)..], out long found, out _) ? found : -1;
        return (status, length, head.IndexOf("Transfer-Encoding: chunked"u8) >= 0, head.IndexOf("Connection: close"u8) >= 0);
    }
}

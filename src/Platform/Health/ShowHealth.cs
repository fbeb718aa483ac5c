using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Outbox;

namespace Samspill.Platform.Health;

/// <summary>Whether the program lives, and whether it is ready to serve: for a proxy, a supervisor or a container, which ask without signing in.</summary>
public static class ShowHealth
{
    /// <summary>Free bytes below which the disk of the data folder is too full to go on.</summary>
    private const long LeastRoom = 50_000_000;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    /// <summary>The answer; each check only to one who asks from the machine itself.</summary>
    /// <param name="Status">`ok` or `failing`.</param>
    public sealed record View(string Status, IReadOnlyList<Line>? Checks);

    /// <summary>A check by name, and whether it holds.</summary>
    public sealed record Line(string Name, bool IsOk);

    /// <summary>The process answers. It asks nothing of the database.</summary>
    internal static IResult Lives(HttpContext http) => Say(http, [], StatusCodes.Status200OK);

    /// <summary>The database answers and has the shape of this version, nothing is stuck in the outbox, and there is room on the disk.</summary>
    internal static async Task<IResult> IsReady(HttpContext http, SamspillDb db, DatabaseChoice choice, CancellationToken stop)
    {
        var checks = new List<Line> { new("disk", HasRoom(choice.Folder)) };
        try
        {
            checks.Add(new("migrations", await db.State(stop) == VersionState.Present));
            checks.Insert(0, new("database", true));
            var late = db.Scene.Clock.Real - LongestWait;
            checks.Add(new("outbox", !await db.Set<OutboxMessage>().AnyAsync(message => message.SentAt == null && message.GivenUpAt == null && message.NextTryAt < late, stop)));
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException or TimeoutException or System.Net.Sockets.SocketException)
        {
            checks.Insert(0, new("database", false));
        }

        return Say(http, checks, checks.TrueForAll(check => check.IsOk) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static IResult Say(HttpContext http, IReadOnlyList<Line> checks, int status)
    {
        http.Response.Headers.CacheControl = "no-store";
        var view = new View(status == StatusCodes.Status200OK ? "ok" : "failing", checks.Count > 0 && IsFromHere(http) ? checks : null);
        return Answer.WantsJson(http)
            ? TypedResults.Json(view, Answer.Wire, statusCode: status)
            : TypedResults.Text(string.Join('\n', (view.Checks ?? []).Select(check => $"{check.Name}: {(check.IsOk ? "ok" : "failing")}").Prepend(view.Status)) + "\n", statusCode: status);
    }

    /// <summary>True for one who asks from this machine and through no proxy: only she is told which check fails.</summary>
    private static bool IsFromHere(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from) && !http.Request.Headers.ContainsKey("X-Forwarded-For") && !http.Request.Headers.ContainsKey("Forwarded");

    private static bool HasRoom(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace > LeastRoom;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

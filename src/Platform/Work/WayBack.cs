using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Platform.Work;

/// <summary>
/// The way back from a save. A form in my week posts to the record's own route, and one that mends a report's hindrance was opened from
/// the report: both say where they came from in a hidden field. The answer comes back there when it is done; a fault is shown where
/// the form stood.
/// </summary>
internal static class WayBack
{
    /// <summary>The field's name.</summary>
    public const string Field = Frame.BackField;

    /// <summary>The page to go back to when the posted form named one of this partnership's; null otherwise. Nothing else is ever gone back to.</summary>
    public static string? Address(HttpContext http) =>
        http.Request.HasFormContentType && http.GetRouteValue("partnership") is string slug && http.Request.Form[Field].ToString() is { } asked && Frame.IsInside(slug, asked) ? asked : null;

    /// <summary>Reads, before the page is shown, which page sent the reader here. My week names itself in its own forms.</summary>
    public static void Read(HttpContext http, Frame frame, string? asked) =>
        frame.Back = http.GetRouteValue("partnership") is string slug && Frame.IsInside(slug, asked) && asked != MyWeek(slug) ? asked : null;

    /// <summary>My week itself, when the form stood there and the reader may see it.</summary>
    public static Func<Task<IResult>>? Page(HttpContext http)
    {
        var services = http.RequestServices;
        var reader = services.GetRequiredService<Reader>();
        return Address(http) is not { } back || back != MyWeek((string)http.GetRouteValue("partnership")!) || !reader.May(PlatformDeeds.SeeWork) ? null : () =>
        {
            var db = services.GetRequiredService<SamspillDb>();
            db.ChangeTracker.Clear();
            return ShowWork.Handle(null, null, null, services.GetRequiredService<Week>(), services.GetRequiredService<Frame>(), http.RequestAborted);
        };
    }

    private static string MyWeek(string partnership) => $"/{partnership}/min-uke";
}

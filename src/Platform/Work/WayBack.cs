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
/// A form in my week posts to the record's own route. It says so in a hidden field, and the answer comes back to my week: done, or
/// with the fault at the field where the number was typed.
/// </summary>
internal static class WayBack
{
    /// <summary>The field's name.</summary>
    public const string Field = "_tilbake";

    /// <summary>My week's address when the form that was posted stood there; null otherwise. Nothing else is ever gone back to.</summary>
    public static string? Address(HttpContext http) =>
        http.Request.HasFormContentType && http.Request.Form[Field].ToString() is { Length: > 0 } asked && http.GetRouteValue("partnership") is string slug && asked == $"/{slug}/min-uke" ? asked : null;

    /// <summary>My week itself, when the form stood there and the reader may see it.</summary>
    public static Func<Task<IResult>>? Page(HttpContext http)
    {
        var services = http.RequestServices;
        var reader = services.GetRequiredService<Reader>();
        return Address(http) is null || !reader.May(PlatformDeeds.SeeWork) ? null : () =>
        {
            var db = services.GetRequiredService<SamspillDb>();
            db.ChangeTracker.Clear();
            return ShowWork.Handle(null, null, db, reader, services.GetRequiredService<Frame>(), services.GetServices<IWorkSource>(), http.RequestAborted);
        };
    }
}

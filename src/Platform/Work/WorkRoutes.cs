using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;
using Samspill.Platform.Digests;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Work;

/// <summary>My week, and what changed since last.</summary>
internal static class WorkRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowWork.View>("/min-uke", PlatformDeeds.SeeWork, ShowWork.Handle).KeptWhileUnchanged();
        partnership.Write<SetDigest.Request>("/min-uke/epost", PlatformDeeds.SeeWork, SetDigest.Handle).WithSummary("Choose the day of one's weekly mail");
        partnership.Read<ShowChanges.View>("/siden-sist", PlatformDeeds.SeeWork, ShowChanges.Handle);
        partnership.Write<ShowChanges.Request>("/siden-sist", PlatformDeeds.SeeWork, ShowChanges.Seen).WithSummary("Mark changes as seen");
    }
}

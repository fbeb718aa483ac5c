using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;
using Samspill.Platform.Storage;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Records;

/// <summary>The pages of what hangs on every record: files, questions, history.</summary>
internal static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.ReadFile("/fil/{id}", PlatformDeeds.SeeFile, ShowFile.Handle);
        partnership.Write<RemoveFile.Request>("/fil/{id}/fjern", PlatformDeeds.AttachFile, RemoveFile.Handle);
        partnership.Read<AttachFile.View>("/vedlegg/{kind}/{key}", PlatformDeeds.SeeFile, AttachFile.Show);
        partnership.Write<AttachFile.Request>("/vedlegg/{kind}/{key}", PlatformDeeds.AttachFile, AttachFile.Handle);
    }
}

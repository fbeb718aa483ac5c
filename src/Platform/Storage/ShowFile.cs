using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Arenas;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Storage;

/// <summary>Download a file. Only those who see the record it hangs on know that it is there; it is saved to disk and never shown as a page.</summary>
public static class ShowFile
{
    internal static async Task<IResult> Handle(string id, HttpContext http, SamspillDb db, Reader reader, ArenaList arenas, CancellationToken stop)
    {
        if (!Guid.TryParse(id, CultureInfo.InvariantCulture, out var value))
        {
            return Answer.Absent;
        }

        var wanted = AttachmentId.From(value);
        var attachment = await db.Set<Attachment>().AsNoTracking().SingleOrDefaultAsync(attachment => attachment.Id == wanted && attachment.RemovedOn == null, stop);
        if (attachment is null || await arenas.See(attachment.Kind, attachment.RecordKey, db, reader, stop) is null)
        {
            return Answer.Absent;
        }

        return await Files.Send(db, http, attachment.Hash, attachment.MediaType, attachment.FileName, stop);
    }
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Trust.Waves;

/// <summary>The municipalities that are asked, by name.</summary>
internal static class Place
{
    /// <summary>What a municipality is called; null for the whole region.</summary>
    public static Task<string?> Name(SamspillDb db, OrganisationId? id, CancellationToken stop) =>
        id is null ? Task.FromResult<string?>(null) : db.Set<Organisation>().Where(row => row.Id == id).Select(row => (string?)row.Name).SingleAsync(stop);
}

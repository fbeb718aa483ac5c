using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Audit;

/// <summary>Whether a database is whole.</summary>
public static class Integrity
{
    /// <summary>What is wrong, a line each; empty when all is well.</summary>
    public static async Task<IReadOnlyList<string>> Check(SamspillDb db, CancellationToken stop)
    {
        var findings = new List<string>();
        foreach (var partnership in await db.Set<Partnership>().AsNoTracking().ToListAsync(stop))
        {
            if (await AuditTrail.FirstBroken(db, partnership.Id, stop) is { } broken)
            {
                findings.Add($"{partnership.Slug}: sporet er brutt ved endring {broken}");
            }
        }

        return findings;
    }
}

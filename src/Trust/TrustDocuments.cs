using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Finding;
using Samspill.Trust.Waves;

namespace Samspill.Trust;

/// <summary>What the search finds of trust: the rounds, and what was set in motion after them. Never an answer.</summary>
internal static class TrustDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("runde", new("tillitsrunde", "tillitsrunde", "trust round"), TrustDeeds.See, Rounds) { MadeOf = [MadeOf.Itself<Wave, WaveId>()] },
    ];

    private static async Task<IReadOnlyList<Document>> Rounds(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await db.Set<Wave>().AsNoTracking().Of<Wave, WaveId>(ids).ToListAsync(stop)).Select(row => new Document(row.Id.Value, row.Title, "/tillit/runder/" + row.Key)
        {
            AlsoKnownAs = "tillit",
            Text = Document.Lines(row.FollowUp),
            Year = row.OpenedOn?.Year,
            Status = WaveWords.Of(row.State),
            IsDemo = row.IsDemo,
        })];
}

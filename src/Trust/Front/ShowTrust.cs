using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Front;

/// <summary>How trust stands: the last release, and the rounds there have been.</summary>
public static class ShowTrust
{
    /// <summary>What the page shows.</summary>
    public sealed record View(IReadOnlyList<WaveLine> Waves, bool MayWrite);

    /// <summary>A round.</summary>
    public sealed record WaveLine(string Key, string Title, WaveKind Kind, WaveState State, DateOnly? ClosesOn, string? FollowUp, DateOnly? FollowUpOn, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var waves = await db.Set<Wave>().AsNoTracking().ToListAsync(stop);
        return Answer.With<TrustPage, View>(new(
            [.. waves.OrderByDescending(row => row.OpenedOn ?? DateOnly.MaxValue).ThenBy(row => row.Key.Value, StringComparer.Ordinal).Select(row => new WaveLine(row.Key.Value, row.Title, row.Kind, row.State, row.ClosesOn, row.FollowUp, row.FollowUpOn, row.IsDemo))],
            reader.May(TrustDeeds.WriteWave)));
    }
}

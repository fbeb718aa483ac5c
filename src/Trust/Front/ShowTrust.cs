using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Trust.Remedies;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Front;

/// <summary>How trust stands: the last release or the one asked for, and the rounds there have been.</summary>
public static class ShowTrust
{
    /// <summary>What the page shows.</summary>
    /// <param name="Result">What was released; null when nothing has been.</param>
    public sealed record View(Result? Result, IReadOnlyList<SaidAndDone> Remedies, IReadOnlyList<WaveLine> Waves, bool MayWrite, bool MayRemedy);

    /// <summary>A round.</summary>
    public sealed record WaveLine(string Key, string Title, WaveKind Kind, WaveState State, DateOnly? ClosesOn, string? FollowUp, DateOnly? FollowUpOn, bool IsDemo);

    internal static async Task<IResult> Handle(string? runde, string? kommune, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var waves = await db.Set<Wave>().AsNoTracking().ToListAsync(stop);
        return Answer.With<TrustPage, View>(new(
            await Result.Find(db, runde, kommune, stop) ?? await Result.Find(db, null, kommune, stop),
            await SaidAndDone.All(db, stop), [.. waves.OrderByDescending(row => row.OpenedOn ?? DateOnly.MaxValue).ThenBy(row => row.Key.Value, StringComparer.Ordinal).Select(row => new WaveLine(row.Key.Value, row.Title, row.Kind, row.State, row.ClosesOn, row.FollowUp, row.FollowUpOn, row.IsDemo))],
            reader.May(TrustDeeds.WriteWave), reader.May(TrustDeeds.WriteRemedy)));
    }
}

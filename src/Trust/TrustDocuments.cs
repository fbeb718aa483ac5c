using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Finding;
using Samspill.Trust.Pulse;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Trust;

/// <summary>What the search finds of trust: the rounds, with what was released of each. Never an answer, and nothing of a figure that is hidden.</summary>
internal static class TrustDocuments
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("runde", new("tillitsrunde", "tillitsrunde", "trust round"), TrustDeeds.See, Rounds) { MadeOf = Parts },
        new("apen-runde", new("tillitsrunde", "tillitsrunde", "trust round"), TrustDeeds.SeePublic, OpenRounds) { MadeOf = Parts },
    ];

    private static IReadOnlyList<MadeOf> Parts => [MadeOf.Itself<Wave, WaveId>(), MadeOf.Part<ReleasedScore>(row => row.WaveId.Value), MadeOf.Part<OwnQuestion>(row => row.WaveId.Value), MadeOf.Any<Organisation>()];

    private static async Task<IReadOnlyList<Document>> Rounds(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await Read(db, ids, stop)).Select(round => round.Document with
        {
            Address = (round.Wave.State == WaveState.Released ? "/tillit?runde=" : "/tillit/runder/") + round.Wave.Key,
            Status = WaveWords.Of(round.Wave.State),
        })];

    private static async Task<IReadOnlyList<Document>> OpenRounds(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop) =>
        [.. (await Read(db, ids, stop)).Where(round => round.Wave.State == WaveState.Released).Select(round => round.Document with { Address = "/apent/tillit?runde=" + round.Wave.Key, IsOpen = true })];

    private static async Task<IReadOnlyList<(Wave Wave, Document Document)>> Read(SamspillDb db, IReadOnlyCollection<Guid>? ids, CancellationToken stop)
    {
        var waves = await db.Set<Wave>().AsNoTracking().Of<Wave, WaveId>(ids).ToListAsync(stop);
        var picked = waves.ConvertAll(wave => wave.Id);
        var shown = (await db.Set<ReleasedScore>().AsNoTracking().Where(row => picked.Contains(row.WaveId) && row.Score != null && row.Hidden == null).ToListAsync(stop)).ToLookup(row => row.WaveId);
        var own = (await db.Set<OwnQuestion>().AsNoTracking().Where(row => picked.Contains(row.WaveId)).ToListAsync(stop)).ToLookup(row => row.WaveId);
        var names = (await db.Municipalities(stop)).ToDictionary(row => row.Id, row => row.Name);
        return [.. waves.Select(wave =>
        {
            var places = shown[wave.Id].Select(row => row.MunicipalityId is { } id ? names.GetValueOrDefault(id) : null).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
            return (wave, new Document(wave.Id.Value, wave.Title, "")
            {
                AlsoKnownAs = "tillit",
                Text = Document.Lines([wave.FollowUp, .. Results(shown[wave.Id], [.. own[wave.Id]]), .. places]),
                Municipalities = places,
                Year = wave.OpenedOn?.Year,
                IsDemo = wave.IsDemo,
            });
        })];
    }

    /// <summary>A line for each thing that was rated, with the groups whose figure of it is shown: `Tillit til politikerne: ansatte, næringsliv`.</summary>
    private static IEnumerable<string> Results(IEnumerable<ReleasedScore> shown, IReadOnlyList<OwnQuestion> own) =>
        from row in shown
        group row.Group by row.Measure into of
        orderby of.Key
        let rated = Measure.TopicOf(of.Key) is { } topic && Measure.Targets.Contains(topic) ? "Tillit til " + ResultWords.InSentence(topic).Nb : own.FirstOrDefault(question => Measure.Own(question.Number) == of.Key)?.Nb ?? ResultWords.Of(of.Key).Nb
        let groups = string.Join(", ", of.OfType<RaterGroup>().Distinct().Order().Select(one => PulseWords.Of(one).Nb))
        select groups.Length > 0 ? $"{rated}: {groups}" : rated;
}

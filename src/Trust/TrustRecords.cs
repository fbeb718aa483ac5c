using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Records;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust;

/// <summary>The records of trust that history, questions and files hang on, and what their fields are called. What is answered is no record.</summary>
internal static class TrustRecords
{
    public const string Wave = "runde";

    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new(Wave, nameof(Waves.Wave), new("Runde", "Runde", "Round"), TrustDeeds.See, TrustDeeds.WriteWave, async (db, key, stop) =>
            await db.Named<Wave, WaveId>(key).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/tillit/runder/" + row.Key.Value)).SingleOrDefaultAsync(stop))
        {
            Of = [RecordPart.Of<Respondents, RespondentsId>(nameof(Respondents.WaveId)), RecordPart.Of<OwnQuestion, PieceId>(nameof(OwnQuestion.WaveId), question => question.Nb)],
            Parts = async (db, found, stop) =>
            {
                var id = WaveId.From(Guid.Parse(found.Id));
                var groups = await db.Set<Respondents>().Where(row => row.WaveId == id).Select(row => row.Id).ToListAsync(stop);
                var questions = await db.Set<OwnQuestion>().Where(row => row.WaveId == id).Select(row => row.Id).ToListAsync(stop);
                return [.. groups.Select(row => row.Value.ToString()), .. questions.Select(row => row.Value.ToString())];
            },
        },
    ];

    public static RecordWords Words { get; } = new(
        new Dictionary<string, Text>(StringComparer.Ordinal)
        {
            [nameof(Waves.Wave)] = new("Runde", "Runde", "Round"),
            [nameof(Respondents)] = new("Gruppe som blir spurt", "Gruppe som blir spurd", "Group that is asked"),
            [nameof(OwnQuestion)] = new("Påstand", "Påstand", "Statement"),
        },
        TrustFieldWords.All,
        Enum.GetValues<WaveState>().Select(state => KeyValuePair.Create("Wave.State." + state, WaveWords.Of(state)))
            .Concat(Enum.GetValues<WaveKind>().Select(kind => KeyValuePair.Create("Wave.Kind." + kind, WaveWords.Of(kind))))
            .Concat(Enum.GetValues<RaterGroup>().Select(group => KeyValuePair.Create("Respondents.Group." + group, PulseWords.Of(group)))).ToDictionary(StringComparer.Ordinal));
}

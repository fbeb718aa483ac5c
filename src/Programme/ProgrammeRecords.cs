using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Records;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme;

/// <summary>The programme's records that history, questions and files hang on.</summary>
internal static class ProgrammeRecords
{
    public static IReadOnlyList<RecordKind> All { get; } =
    [
        new("mal", nameof(Goal), new("Mål", "Mål", "Goal"), ProgrammeDeeds.See, ProgrammeDeeds.WriteGoal, async (db, keyOrId, stop) =>
            await db.Named<Goal, GoalId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/mal/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
        new("indikator", nameof(Indicator), new("Indikator", "Indikator", "Indicator"), ProgrammeDeeds.See, ProgrammeDeeds.WriteGoal, async (db, keyOrId, stop) =>
            await db.Named<Indicator, IndicatorId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/indikator/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
        new("maling", nameof(Measurement), new("Måling", "Måling", "Measurement"), ProgrammeDeeds.See, ProgrammeDeeds.ReportMeasurement, async (db, keyOrId, stop) =>
            await db.Named<Measurement, MeasurementId>(keyOrId).Join(db.Set<Indicator>(), row => row.IndicatorId, indicator => indicator.Id, (row, indicator) => new { row, indicator })
                .Select(pair => new RecordFound(pair.row.Id.Value.ToString(), pair.row.Key.Value, pair.indicator.Title, "/maling/" + pair.row.Key.Value)).SingleOrDefaultAsync(stop)),
        new("tiltak", nameof(Initiative), new("Tiltak", "Tiltak", "Initiative"), ProgrammeDeeds.See, ProgrammeDeeds.WriteInitiative, async (db, keyOrId, stop) =>
            await db.Named<Initiative, InitiativeId>(keyOrId).Select(row => new RecordFound(row.Id.Value.ToString(), row.Key.Value, row.Title, "/tiltak/" + row.Key.Value)).SingleOrDefaultAsync(stop)),
    ];
}

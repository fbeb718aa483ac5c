using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Indicators;

namespace Samspill.Programme.Programmes;

/// <summary>The numbers a person has already written this week: they stand in her week as done, with the way to correct them.</summary>
internal sealed class MeasuredThisWeek(SamspillDb db) : IWorkSource
{
    private const int Most = 8;

    public async Task<IReadOnlyList<WorkItem>> Work(PartnershipId partnership, PersonId person, CancellationToken stop)
    {
        var me = partnership == db.Here ? await db.Set<Person>().Where(row => row.Id == person).Select(row => (Key?)row.Key).SingleOrDefaultAsync(stop) : null;
        if (me is not { } key)
        {
            return [];
        }

        var today = db.Scene.Clock.Today;
        var monday = Rhythm.Monday(today);
        var rows = await db.Set<Measurement>().AsNoTracking()
            .Where(row => row.ReportedBy == key.Value && row.ReportedOn >= monday && row.ReportedOn <= today && !row.IsSuperseded && row.Status != MeasurementStatus.Draft && row.Status != MeasurementStatus.Returned)
            .OrderByDescending(row => row.ReportedOn).ThenByDescending(row => row.Id).Take(Most)
            .Join(db.Set<Indicator>(), row => row.IndicatorId, indicator => indicator.Id, (row, indicator) => new { row, indicator }).ToListAsync(stop);
        return rows.ConvertAll(pair => new WorkItem(WorkKind.Measure, "ferdig-" + pair.row.Key, Text.Same(pair.indicator.Title), Text.Same(""), "/maling/" + pair.row.Key, null, pair.row.IsDemo)
        {
            Done = new WorkDone(Said(pair.indicator, pair.row), At(pair.row), "/maling/" + pair.row.Key),
        });
    }

    private static Text Said(Indicator indicator, Measurement row) => row.NotMeasuredBecause is not null ? Ui.Words.NotMeasured : Figure.Shown(indicator, row);

    /// <summary>When it was written, on the clock of the work: the identity holds the moment. One brought in later keeps only its day.</summary>
    private DateTimeOffset At(Measurement row)
    {
        var milliseconds = BinaryPrimitives.ReadInt64BigEndian(row.Id.Value.ToByteArray(bigEndian: true)) >>> 16;
        var moment = DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) + (db.Scene.Clock.Now - db.Scene.Clock.Real);
        return Clock.DateOf(moment) == row.ReportedOn ? moment : new DateTimeOffset(row.ReportedOn!.Value.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Indicators;

/// <summary>An indicator as its reader sees it: the numbers, how they are found, and a field for the next one.</summary>
public static class ShowIndicator
{
    /// <summary>What the page shows. Values are in <paramref name="Unit"/>; a gap is null, never 0.</summary>
    public sealed record View(string Key, string Title, string? Unit, string? Method, string? Source, string? MeasuredBy, string? Caveat, decimal? Baseline, DateOnly? BaselineDate, DateOnly? BaselineDue, Cadence Cadence, bool IsDemo, bool MayReport, Ask Ask, IReadOnlyList<Line> Measurements);

    /// <summary>A measurement, newest first.</summary>
    public sealed record Line(string Key, DateOnly Period, string? Municipality, decimal? Value, decimal? Numerator, decimal? Denominator, string? Step, string? NotMeasuredBecause, string? Note, MeasurementStatus Status, string? ReportedBy, bool IsSuperseded, bool Counts, string? Reason, Text Shown, Text PeriodName, bool IsDemo);

    internal static async Task<IResult> Handle(string indicator, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (Kernel.Key.Read(indicator) is not { } key || await db.Set<Indicator>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var measurements = await db.Set<Measurement>().AsNoTracking().Where(row => row.IndicatorId == found.Id).OrderByDescending(row => row.Period).ThenByDescending(row => row.Id).ToListAsync(stop);
        var nameOf = await Desk.Names(db, measurements.Select(row => row.ReportedBy), stop);
        var places = await Desk.Places(db, stop);
        return Answer.With<IndicatorPage, View>(new View(found.Key.Value, found.Title, found.Unit, found.Method, found.Source, found.MeasuredBy, found.Caveat, found.Baseline, found.BaselineDate, found.BaselineDue, found.Cadence, found.IsDemo, reader.May(ProgrammeDeeds.ReportMeasurement), Ask.Of(found, db.Scene.Clock.Today, places),
            measurements.ConvertAll(row => new Line(row.Key.Value, row.Period, row.Municipality is { } place ? places.GetValueOrDefault(place.Value, place.Value) : null, row.Value, row.Numerator, row.Denominator, row.Step, row.NotMeasuredBecause, row.Note, row.Status, nameOf(row.ReportedBy), row.IsSuperseded, row.Counts, row.Reason, Figure.Shown(found, row), Rhythm.Name(found.Cadence, row.Period), row.IsDemo))));
    }

    /// <summary>The same page again, as the database now has it.</summary>
    internal static Task<IResult> Again(string indicator, SamspillDb db, Reader reader, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        return Handle(indicator, db, reader, stop);
    }
}

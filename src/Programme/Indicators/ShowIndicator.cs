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
    public sealed record View(string Key, string Title, string? Unit, string? Method, string? Source, string? MeasuredBy, string? Caveat, decimal? Baseline, DateOnly? BaselineDate, DateOnly? BaselineDue, Cadence Cadence, bool IsDemo, bool MayReport, DateOnly Today, IReadOnlyList<Line> Measurements);

    /// <summary>A measurement, newest first.</summary>
    public sealed record Line(string Key, DateOnly Period, string? Municipality, decimal? Value, decimal? Numerator, decimal? Denominator, string? Step, string? NotMeasuredBecause, string? Note, MeasurementStatus Status, string? ReportedBy, bool IsSuperseded, string? Reason, bool IsDemo);

    internal static async Task<IResult> Handle(string indicator, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (Kernel.Key.Read(indicator) is not { } key || await db.Set<Indicator>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var measurements = await db.Set<Measurement>().AsNoTracking().Where(row => row.IndicatorId == found.Id).OrderByDescending(row => row.Period).ThenByDescending(row => row.Id).ToListAsync(stop);
        return Answer.With<IndicatorPage, View>(new View(found.Key.Value, found.Title, found.Unit, found.Method, found.Source, found.MeasuredBy, found.Caveat, found.Baseline, found.BaselineDate, found.BaselineDue, found.Cadence, found.IsDemo, reader.May(ProgrammeDeeds.ReportMeasurement), db.Scene.Clock.Today,
            measurements.ConvertAll(row => new Line(row.Key.Value, row.Period, row.Municipality?.Value, row.Value, row.Numerator, row.Denominator, row.Step, row.NotMeasuredBecause, row.Note, row.Status, row.ReportedBy, row.IsSuperseded, row.Reason, row.IsDemo))));
    }
}

internal static class IndicatorWords
{
    public static readonly Text Over = new("Indikator", "Indikator", "Indicator");
    public static readonly Text NoneYet = new("Ingen målinger ennå. Skriv den første, eller hvorfor den mangler.", "Ingen målingar enno. Skriv den første, eller kvifor ho manglar.", "No measurements yet. Write the first, or why it is missing.");
    public static readonly Text LatestIs = new("Siste måling: {0}, {1}.", "Siste måling: {0}, {1}.", "Latest measurement: {0}, {1}.");
    public static readonly Text HowMeasured = new("Slik måles det", "Slik blir det målt", "How it is measured");
    public static readonly Text Counts = new("Metode", "Metode", "Method");
    public static readonly Text SourceIs = new("Kilde", "Kjelde", "Source");
    public static readonly Text Who = new("Hvem", "Kven", "Who");
    public static readonly Text Baseline = new("Nullpunkt", "Nullpunkt", "Baseline");
    public static readonly Text BaselineDue = new("ikke målt, måles innen {0}", "ikkje målt, blir målt innan {0}", "not measured, due by {0}");
    public static readonly Text Weakness = new("Svakhet", "Veikskap", "Weakness");
    public static readonly Text New = new("Ny måling", "Ny måling", "New measurement");
    public static readonly Text Number = new("Tall", "Tal", "Number");
    public static readonly Text PeriodLabel = new("Dato", "Dato", "Date");
    public static readonly Text Why = new("Hva flyttet tallet?", "Kva flytta talet?", "What moved the number?");
    public static readonly Text NotMeasured = new("Ikke målt, fordi", "Ikkje målt, fordi", "Not measured, because");
    public static readonly Text Save = new("Lagre måling", "Lagre måling", "Save measurement");
    public static readonly Text Saved = new("Målingen er lagret og venter på godkjenning.", "Målinga er lagra og ventar på godkjenning.", "The measurement is saved and waits for approval.");
    public static readonly Text Table = new("Målinger", "Målingar", "Measurements");
    public static readonly Text Status = new("Status", "Status", "Status");
    public static readonly Text By = new("Ført av", "Ført av", "Reported by");
    public static readonly Text PeriodMissing = new("Skriv datoen tallet gjelder for.", "Skriv datoen talet gjeld for.", "Write the date the number stands for.");
    public static readonly Text PeriodAhead = new("Datoen er ikke kommet ennå.", "Datoen er ikkje komen enno.", "The date has not come yet.");
    public static readonly Text NumberOrWhy = new("Skriv et tall, eller hvorfor det ikke er målt.", "Skriv eit tal, eller kvifor det ikkje er målt.", "Write a number, or why it was not measured.");
    public static readonly Text Replaced = new("erstattet", "erstatta", "replaced");
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Many numbers at once: my indicators down the page, a line for each municipality, one period. All that is right is saved together; a fault stands at its cell and nothing typed is lost.</summary>
public static class MeasureGrid
{
    /// <summary>The numbers by cell: `v-`, the indicator's key and the municipality's code; `n-` for what was noted.</summary>
    public sealed record Request(DateOnly? Period, string? Indikator);

    /// <summary>What the page shows.</summary>
    public sealed record View(DateOnly Period, string? Indicator, bool IsAll, IReadOnlyList<Cell> Cells, DateOnly Today);

    /// <summary>A cell to fill, or the number that already stands there.</summary>
    /// <param name="Field">The end of the cell's field names.</param>
    public sealed record Cell(string Field, string Indicator, string Title, string? Unit, string? Place, Text PeriodName, DateOnly Period, IndicatorKind Kind, IReadOnlyList<string> Steps, Text? Stands, string? Address, Text? Last, bool IsDemo);

    internal static async Task<IResult> Show(string? indikator, string? periode, string? alle, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var day = DateOnly.TryParseExact(periode, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var asked) && asked <= db.Scene.Clock.Today ? asked : (DateOnly?)null;
        return Answer.With<MeasureGridPage, View>(await Make(db, reader, indikator, day, alle is not null, stop));
    }

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var (key, day, isAll) = (input.Text("indikator", 64), input.Date("period"), input.Ticked("alle"));
        input.Flaws.Require(day is not null || input.Flaws.Of("period").Any(), "period", MeasurementWords.PeriodMissing);
        input.Flaws.Require(!(day > db.Scene.Clock.Today), "period", MeasurementWords.PeriodAhead);
        async Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return Answer.With<MeasureGridPage, View>(await Make(db, reader, key, day <= db.Scene.Clock.Today ? day : null, isAll, stop));
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var grid = await Make(db, reader, key, day, isAll, stop);
        var made = await Read(input, grid, db, await Desk.Me(db, reader, stop), stop);
        input.Flaws.Require(made > 0 || input.Flaws.Any, "", GridWords.NothingTyped);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        return await Desk.Save(db, MeasurementRefusals.PeriodTaken.With(day), stop) is { } conflict
            ? Answer.Refused(conflict, input, Page)
            : Answer.Done(Desk.Onward(input, frame, $"/malinger/rutenett?periode={day:yyyy-MM-dd}{(key is null ? "" : "&indikator=" + key)}{(isAll ? "&alle=1" : "")}"), new { saved = made }, GridWords.Saved.Of(made));
    }

    private static async Task<int> Read(Input input, View grid, SamspillDb db, string me, CancellationToken stop)
    {
        var keys = grid.Cells.Select(cell => Key.Read(cell.Indicator)!.Value).Distinct().ToList();
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(row => keys.Contains(row.Key)).ToDictionaryAsync(row => row.Key.Value, StringComparer.Ordinal, stop);
        var made = 0;
        foreach (var cell in grid.Cells.Where(cell => cell.Stands is null))
        {
            if (Typed(input, cell) is not { } figures)
            {
                continue;
            }

            var indicator = indicators[cell.Indicator];
            var flaws = new Flaws();
            figures.Check(flaws, indicator);
            foreach (var flaw in flaws.All)
            {
                input.Flaws.Add("v-" + cell.Field, flaw.Message);
            }

            var place = Key.Read(cell.Place is null ? null : cell.Field[(cell.Field.LastIndexOf('-') + 1)..]);
            var answers = flaws.Any ? [] : await Questions.AskInCell(db, input, indicator, figures, place, cell.Field, stop);
            var measurement = figures.Make(Desk.NewKey(), indicator.Id, place, me, db.Scene.Clock.Today);
            measurement.Submit();
            db.Add(measurement);
            StepLog.Keep(db, measurement, me);
            Questions.Keep(db, measurement, answers, me);
            made++;
        }

        return made;
    }

    private static Figures? Typed(Input input, Cell cell)
    {
        var (value, whole, step, note) = (cell.Kind == IndicatorKind.Scale ? null : input.Number("v-" + cell.Field), cell.Kind is IndicatorKind.Percent or IndicatorKind.Rank ? input.Number("d-" + cell.Field) : null, cell.Kind == IndicatorKind.Scale ? input.Text("v-" + cell.Field, 200) : null, input.Text("n-" + cell.Field, 500));
        var isGap = input.Ticked("i-" + cell.Field);
        if (value is null && whole is null && step is null && !isGap || input.Flaws.Of("v-" + cell.Field).Any())
        {
            return null;
        }

        var isShare = cell.Kind == IndicatorKind.Percent;
        return new(cell.Period, isShare ? null : value, isShare ? value : null, whole, null, null, step, isGap ? note ?? MeasurementWords.ReasonNotStated.Nb : null, isGap ? null : note, EvidenceKind.None, null);
    }

    private static async Task<View> Make(SamspillDb db, Reader reader, string? key, DateOnly? day, bool isAll, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var me = await Desk.Me(db, reader, stop);
        var indicators = await db.Set<Indicator>().AsNoTracking().Where(row => !row.IsArchived).ToListAsync(stop);
        var mine = indicators.Where(row => key is null ? row.Cadence != Cadence.None && (isAll || row.MeasuredBy == me) : row.Key.Value == key).OrderBy(row => Letters.SortKey(row.Title), StringComparer.Ordinal).ToList();
        var wanted = day ?? LastEnd(mine, today);
        var shown = mine.Where(row => key is not null || (row.Cadence == Cadence.Dates ? row.Dates.Contains(wanted) : Rhythm.EndOf(row.Cadence, wanted) == wanted)).ToList();
        var (ids, oldest) = (shown.ConvertAll(row => row.Id), wanted.AddYears(-2));
        var known = (await db.Set<Measurement>().AsNoTracking().Where(row => ids.Contains(row.IndicatorId) && !row.IsSuperseded && row.Period >= oldest).OrderBy(row => row.Period).ToListAsync(stop)).ToLookup(row => (row.IndicatorId, row.Municipality?.Value));
        var places = await Desk.Places(db, stop);
        var cells = from row in shown
                    from place in Owed.PlacesOf(row)
                    let period = row.Cadence == Cadence.None || Rhythm.EndOf(row.Cadence, wanted) > today ? wanted : Rhythm.EndOf(row.Cadence, wanted)
                    let all = known[(row.Id, place)].ToList()
                    let stands = all.LastOrDefault(other => Rhythm.EndOf(row.Cadence, other.Period) == Rhythm.EndOf(row.Cadence, period))
                    let last = all.LastOrDefault(other => other.IsMeasured && other.Period < period)
                    select new Cell(row.Key.Value + (place is null ? "" : "-" + place), row.Key.Value, row.Title, row.Unit, place is null ? null : places.GetValueOrDefault(place, place), Rhythm.Name(row.Cadence, period), period, row.Kind, row.Steps,
                        stands is null ? null : Figure.Plain(row, stands), stands is null ? null : "/maling/" + stands.Key, last is null ? null : Figure.Plain(row, last), row.IsDemo);
        return new(wanted, key, isAll, [.. cells], today);
    }

    /// <summary>The last day, up to now, on which a period of one of them ended.</summary>
    private static DateOnly LastEnd(List<Indicator> indicators, DateOnly today)
    {
        var ends = indicators.Select(row => row.Cadence).Where(Rhythm.Repeats).Distinct().Select(cadence =>
        {
            var day = today;
            while (Rhythm.EndOf(cadence, day) != day)
            {
                day = day.AddDays(-1);
            }

            return (DateOnly?)day;
        });
        return ends.Max() ?? today;
    }
}

internal static class GridWords
{
    public static readonly Text Title = new("Før mange tall", "Før mange tal", "Enter many numbers");
    public static readonly Plural Verdict = new(new("{0} rute, {1} uten tall. Tomme ruter lagres ikke.", "{0} rute, {1} utan tal. Tomme ruter blir ikkje lagra.", "{0} cell, {1} without a number. Empty cells are not saved."), new("{0} ruter, {1} uten tall. Tomme ruter lagres ikke.", "{0} ruter, {1} utan tal. Tomme ruter blir ikkje lagra.", "{0} cells, {1} without a number. Empty cells are not saved."));
    public static readonly Text Period = new("Siste dag i perioden", "Siste dag i perioden", "Last day of the period");
    public static readonly Text Choose = new("Vis perioden", "Vis perioden", "Show the period");
    public static readonly Text Mine = new("Mine indikatorer", "Mine indikatorar", "My indicators");
    public static readonly Text All = new("Alle indikatorer med rytme", "Alle indikatorar med rytme", "All indicators with a rhythm");
    public static readonly Text Indicator = new("Indikator", "Indikator", "Indicator");
    public static readonly Text Place = new("Kommune", "Kommune", "Municipality");
    public static readonly Text For = new("Periode", "Periode", "Period");
    public static readonly Text Last = new("Sist", "Sist", "Last");
    public static readonly Text Number = new("Tall", "Tal", "Number");
    public static readonly Text Of = new("av", "av", "of");
    public static readonly Text Gap = new("Ikke målt", "Ikkje målt", "Not measured");
    public static readonly Text Note = new("Merknad", "Merknad", "Remark");
    public static readonly Text Save = new("Lagre tallene", "Lagre tala", "Save the numbers");
    public static readonly Text Cell = new("{0}{1}, {2}", "{0}{1}, {2}", "{0}{1}, {2}");
    public static readonly Text NothingTyped = new("Skriv minst ett tall.", "Skriv minst eitt tal.", "Write at least one number.");
    public static readonly Text NoIndicators = new("Du måler ingen indikatorer. Se alle, eller spør prosjektlederen.", "Du måler ingen indikatorar. Sjå alle, eller spør prosjektleiaren.", "You measure no indicators. See all, or ask the project leader.");
    public static readonly Plural Saved = new(new("{0} tall er lagret og venter på godkjenning.", "{0} tal er lagra og ventar på godkjenning.", "{0} number is saved and waits for approval."), new("{0} tall er lagret og venter på godkjenning.", "{0} tal er lagra og ventar på godkjenning.", "{0} numbers are saved and wait for approval."));
}

using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Storage;

namespace Samspill.Programme.Indicators;

/// <summary>
/// What is odd about a number is asked before it is handed in, and answered in a line that is printed with it. It stops nobody.
/// </summary>
/// <remarks>The source that the indicator's own method names is evidence enough for an ordinary number; without it, the number is asked for its own.</remarks>
internal static class Questions
{
    /// <summary>Asks what must be asked: a flaw at `answer-` and the warning's name for each that has no answer, else the answers to keep.</summary>
    public static Task<IReadOnlyList<(Warning Warning, string Answer)>> Ask(SamspillDb db, Input input, Indicator indicator, Figures figures, Key? place, Measurement? known, CancellationToken stop) => Ask(db, input, indicator, figures, place, known, "", stop);

    /// <summary>The same for a cell among many: the answer's field ends with the cell's.</summary>
    public static Task<IReadOnlyList<(Warning Warning, string Answer)>> AskInCell(SamspillDb db, Input input, Indicator indicator, Figures figures, Key? place, string cell, CancellationToken stop) => Ask(db, input, indicator, figures, place, null, "-" + cell, stop);

    private static async Task<IReadOnlyList<(Warning Warning, string Answer)>> Ask(SamspillDb db, Input input, Indicator indicator, Figures figures, Key? place, Measurement? known, string suffix, CancellationToken stop)
    {
        var answered = new List<(Warning, string)>();
        foreach (var warning in await About(db, indicator, figures, place, known, stop))
        {
            var field = WarningFields.Prefix + warning.Code + suffix;
            if (input.Text(field, 300) is { } answer)
            {
                answered.Add((warning, answer));
            }
            else
            {
                input.Flaws.Add(field, warning.Says);
            }
        }

        return answered;
    }

    /// <summary>Keeps the answers with the measurement.</summary>
    public static void Keep(SamspillDb db, Measurement measurement, IReadOnlyList<(Warning Warning, string Answer)> answers, string by)
    {
        foreach (var (warning, answer) in answers)
        {
            db.Add(new WarningAnswer { MeasurementId = measurement.Id, Code = warning.Code, Said = warning.Says.AsTyped().Nb, Answer = answer, By = by, On = db.Scene.Clock.Today });
        }
    }

    /// <summary>Baseline and target of a number that is measured as a whole; null when either is missing. A municipality's own number has no baseline of its own.</summary>
    private static async Task<(decimal Baseline, decimal Target)?> Plan(SamspillDb db, Indicator indicator, Key? place, CancellationToken stop)
    {
        if (indicator.Kind != IndicatorKind.Number || place is not null || indicator.Baseline is not { } baseline)
        {
            return null;
        }

        var targets = (await db.Set<Target>().AsNoTracking().Where(target => target.IndicatorId == indicator.Id && target.Municipality == null).ToListAsync(stop)).InForce();
        return targets.Select(target => target.Value ?? target.High).Max() is { } aim ? (baseline, aim) : null;
    }

    /// <summary>The warnings about a number; none about one that was not measured.</summary>
    /// <param name="known">The measurement it is, or corrects; null for a new one.</param>
    public static async Task<IReadOnlyList<Warning>> About(SamspillDb db, Indicator indicator, Figures figures, Key? place, Measurement? known, CancellationToken stop)
    {
        if (Figure.Of(indicator, figures) is not { } value)
        {
            return [];
        }

        var counting = await db.Set<Measurement>().AsNoTracking().Where(row => row.IndicatorId == indicator.Id && row.Municipality == place && !row.IsSuperseded && row.Period < figures.Period
            && (row.Status == MeasurementStatus.Approved || row.Status == MeasurementStatus.Sealed)).ToListAsync(stop);
        var history = indicator.Kind is IndicatorKind.Number or IndicatorKind.Percent
            ? counting.Where(row => indicator.ValidFrom is not { } from || row.Period >= from).Select(row => (row.Period, Value: Figure.Of(indicator, row))).Where(row => row.Value is not null).Select(row => new Point(row.Period, row.Value!.Value)).ToList() : [];
        var hasProof = figures.Evidence is not null || indicator.Source is not null || (known is not null && (await Files.Of(db, "maling", known.Key.Value, stop)).Count > 0);
        return Warnings.For(new Point(figures.Period, value), history, indicator.BaselineDate, hasProof, indicator.IsCumulative, await Plan(db, indicator, place, stop));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Programmes;
using Samspill.Ui;

namespace Samspill.Programme.Public;

/// <summary>The programme as anybody may read it where its pages are open: goals that are granted, and approved numbers. No drafts, no people, no work in progress.</summary>
public static class ShowPublicProgramme
{
    /// <summary>What the page shows.</summary>
    public sealed record View(string Partnership, string Title, string? Aim, DateOnly? Starts, DateOnly? Ends, IReadOnlyList<GoalLine> Goals);

    /// <summary>A goal with its indicators.</summary>
    public sealed record GoalLine(string Key, int Number, string Title, string Sentence, string? Benefit, bool IsDemo, IReadOnlyList<IndicatorLine> Indicators);

    /// <summary>An indicator and its last approved value; null where nothing is approved.</summary>
    /// <param name="Value">As a number in <paramref name="Unit"/>, or for a share the part in per cent.</param>
    /// <param name="Step">The step on its scale, for an indicator with names.</param>
    public sealed record IndicatorLine(string Title, string? Unit, decimal? Value, string? Step, DateOnly? Period, string? Method, bool IsDemo);

    internal static async Task<IResult> Handle(SamspillDb db, Frame frame, CancellationToken stop)
    {
        var programme = await db.Set<ProgrammeRecord>().AsNoTracking().Where(programme => programme.PhaseOf == null).OrderBy(programme => programme.Key).FirstOrDefaultAsync(stop);
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => goal.Status != GoalStatus.Draft).OrderBy(goal => goal.Number).ToListAsync(stop);
        var lines = (await Indicators(db, stop)).ToLookup(pair => pair.Goal, pair => pair.Line);
        return Answer.With<PublicProgrammePage, View>(new View(frame.PartnershipName ?? "", programme?.Title ?? frame.PartnershipName ?? "", programme?.Aim, programme?.Starts, programme?.Ends,
            [.. goals.Select(goal => new GoalLine(goal.Key.Value, goal.Number, goal.Title, goal.Sentence, goal.Benefit, goal.IsDemo, [.. lines[goal.Id]]))]));
    }

    private static async Task<IReadOnlyList<(GoalId Goal, IndicatorLine Line)>> Indicators(SamspillDb db, CancellationToken stop)
    {
        var links = await db.Set<IndicatorGoal>().AsNoTracking()
            .Join(db.Set<Indicator>().Where(indicator => !indicator.IsArchived), link => link.IndicatorId, indicator => indicator.Id, (link, indicator) => new { link.GoalId, Indicator = indicator }).ToListAsync(stop);
        var counted = (await db.Set<Measurement>().AsNoTracking()
            .Where(measurement => (measurement.Status == MeasurementStatus.Approved || measurement.Status == MeasurementStatus.Sealed) && !measurement.IsSuperseded && measurement.NotMeasuredBecause == null && measurement.Municipality == null)
            .ToListAsync(stop)).ToLookup(measurement => measurement.IndicatorId);
        return [.. links.OrderBy(link => link.Indicator.Level).ThenBy(link => Letters.SortKey(link.Indicator.Title), StringComparer.Ordinal).Select(link =>
        {
            var last = counted[link.Indicator.Id].OrderByDescending(measurement => measurement.Period).FirstOrDefault();
            var value = last is { Numerator: { } part, Denominator: > 0 and { } whole } && link.Indicator.Kind == IndicatorKind.Percent ? 100 * part / whole : last?.Value;
            return (link.GoalId, new IndicatorLine(link.Indicator.Title, link.Indicator.Unit, value, last?.Step, last?.Period, link.Indicator.Method, link.Indicator.IsDemo || last?.IsDemo == true));
        })];
    }
}

internal static class PublicWords
{
    public static readonly Plural Verdict = new(new("{0} mål, {1} av dem med godkjente tall.", "{0} mål, {1} av dei med godkjende tal.", "{0} goal, {1} of them with approved numbers."), new("{0} mål, {1} av dem med godkjente tall.", "{0} mål, {1} av dei med godkjende tal.", "{0} goals, {1} of them with approved numbers."));
    public static readonly Text Open = new("Åpen side", "Open side", "Public page");
    public static readonly Text Goal = new("Mål {0}", "Mål {0}", "Goal {0}");
    public static readonly Text Indicator = new("Indikator", "Indikator", "Indicator");
    public static readonly Text Last = new("Sist godkjent", "Sist godkjend", "Last approved");
    public static readonly Text On = new("Gjelder", "Gjeld", "As of");
    public static readonly Text Method = new("Metode", "Metode", "Method");
    public static readonly Text NoIndicator = new("Ingen indikator ennå.", "Ingen indikator enno.", "No indicator yet.");
    public static readonly Text NoGoals = new("Ingen mål er innvilget ennå.", "Ingen mål er innvilga enno.", "No goals are granted yet.");
}

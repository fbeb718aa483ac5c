using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
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
    public sealed record View(string Partnership, string Title, string? Aim, DateOnly? Starts, DateOnly? Ends, Text Verdict, IReadOnlyList<GoalLine> Goals);

    /// <summary>A goal with its state in a word, and its indicators.</summary>
    /// <param name="Shape">rute, bak, stopp, lagtom or umalt; null for numbers that nobody has judged.</param>
    public sealed record GoalLine(string Key, int Number, string Title, string Sentence, string? Benefit, string? Shape, Text State, bool IsDemo, IReadOnlyList<IndicatorLine> Indicators)
    {
        /// <summary>Why nobody worked on it; null where somebody did, or no reason is written.</summary>
        public string? NotWorkedOnBecause { get; init; }

        /// <summary>Why it was made another than was granted; null when it was not.</summary>
        public Change? Changed { get; init; }
    }

    /// <summary>That a goal was made another than was granted: from when and why, where that is written.</summary>
    public sealed record Change(DateOnly? On, string? Because, bool IsDemo);

    /// <summary>An indicator and what was last approved of it; null where nothing is.</summary>
    /// <param name="Value">As a number in <paramref name="Unit"/>, or for a share in per cent, with the decimals it is shown with.</param>
    /// <param name="Latest">The same as it is said: with its parts, or the step on its scale.</param>
    /// <param name="AddedUp">How the municipalities were added up, and how many of them; null when it is no total.</param>
    public sealed record IndicatorLine(string Title, string? Unit, decimal? Value, Text? Latest, DateOnly? On, Text? AddedUp, Text? Target, DateOnly? Due, VerdictKind? Verdict, string? Method, bool IsDemo)
    {
        /// <summary>The range the number lies in; null when it is a single one.</summary>
        public Text? Range { get; init; }

        /// <summary>The name of the metric that feeds it, the same in every installation; null when it is fed by hand.</summary>
        public string? Metric { get; init; }

        /// <summary>Which way is better.</summary>
        public Direction Direction { get; init; }

        /// <summary>True for input, of which neither more nor less is a result.</summary>
        public bool IsInput { get; init; }
    }

    internal static async Task<IResult> Handle(SamspillDb db, Frame frame, CancellationToken stop)
    {
        var programme = await db.TheProgramme().AsNoTracking().FirstOrDefaultAsync(stop);
        var lines = await Read(db, stop);
        return Answer.With<PublicProgrammePage, View>(new View(
            frame.PartnershipName ?? "", programme?.Title ?? frame.PartnershipName ?? "", programme?.Aim, programme?.Starts, programme?.Ends, PublicWords.Of(lines), lines));
    }

    /// <summary>What anybody may know of goals and their indicators: the page, the tables and those who fetch are all told this and no more.</summary>
    internal static async Task<IReadOnlyList<GoalLine>> Read(SamspillDb db, CancellationToken stop)
    {
        var goals = await db.Set<Goal>().AsNoTracking().Where(goal => goal.Status != GoalStatus.Draft).OrderBy(goal => goal.Number).ToListAsync(stop);
        var links = await db.Set<IndicatorGoal>().AsNoTracking()
            .Join(db.Set<Indicator>().Where(indicator => !indicator.IsArchived), link => link.IndicatorId, indicator => indicator.Id, (link, indicator) => new { link.GoalId, Indicator = indicator }).ToListAsync(stop);
        var standings = await Standings.Of(db, [.. links.Select(link => link.Indicator).DistinctBy(indicator => indicator.Id)], stop);
        var indicators = links.ToLookup(link => link.GoalId, link => link.Indicator);
        var pivots = (await db.Set<GoalVersion>().AsNoTracking().Where(version => version.Number > 1).ToListAsync(stop)).Where(version => version.IsPivot).ToLookup(version => version.GoalId);
        return goals.ConvertAll(goal => Told(goal, [.. indicators[goal.Id].OrderBy(indicator => indicator.Level).ThenBy(indicator => Letters.SortKey(indicator.Title), StringComparer.Ordinal)
            .Select(indicator => Told(GoalLines.LineOf(goal, indicator, standings[indicator.Id]), indicator.Method) with { Value = ValueOf(indicator, standings[indicator.Id].Latest), Range = RangeOf(indicator, standings[indicator.Id].Latest), Metric = indicator.Metric, Direction = indicator.Direction, IsInput = indicator.Level == ResultLevel.Input })]) with { Changed = pivots[goal.Id].MaxBy(version => version.Number) is { } pivot ? new(pivot.DecidedOn ?? pivot.From, pivot.Reason, pivot.IsDemo) : null });
    }

    private static decimal? ValueOf(Indicator indicator, Standing? latest) => latest?.Value is { } value ? Figure.AsShown(indicator, value, latest.From) : null;

    private static Text? RangeOf(Indicator indicator, Standing? latest) => latest is { Low: { } low, High: { } high } ? IndicatorWords.Band.With(Figure.Number(low, indicator.Decimals), Figure.Number(high, indicator.Decimals)) : null;

    private static IndicatorLine Told(ShowGoal.Line line, string? method) =>
        new(line.Title, line.Unit, line.Value, line.Latest, line.LatestOn, line.AddedUp, line.TargetIsHistory ? null : line.Target, line.TargetIsHistory ? null : line.Due, line.Verdict, method, line.IsDemo || line.LatestIsDemo);

    private static GoalLine Told(Goal goal, IReadOnlyList<IndicatorLine> indicators)
    {
        var worst = indicators.Max(line => line.Verdict is VerdictKind.NotMeasurable ? null : line.Verdict);
        (string? shape, Text state) = goal.Status == GoalStatus.Closed ? ("lagtom", PublicWords.Closed)
            : worst is { } verdict ? (VerdictShape.Of(verdict), VerdictWords.Of(verdict))
            : indicators.Any(line => line.On is not null) ? (null, PublicWords.Measured)
            : ("umalt", goal.NotWorkedOnBecause is null ? PublicWords.NotMeasured : PublicWords.NotWorkedOn);
        return new(goal.Key.Value, goal.Number, goal.Title, goal.Sentence, goal.Benefit, shape, state, goal.IsDemo, indicators) { NotWorkedOnBecause = indicators.Any(line => line.On is not null) ? null : goal.NotWorkedOnBecause };
    }
}

internal static class PublicWords
{
    private static readonly Plural Counted = new(new("{0} mål, {1} av dem med godkjente tall.", "{0} mål, {1} av dei med godkjende tal.", "{0} goal, {1} of them with approved numbers."), new("{0} mål, {1} av dem med godkjente tall.", "{0} mål, {1} av dei med godkjende tal.", "{0} goals, {1} of them with approved numbers."));
    private static readonly Text Without = new("{0} Uten godkjente tall: mål {1}.", "{0} Utan godkjende tal: mål {1}.", "{0} Without approved numbers: goal {1}.");
    public static readonly Text Open = new("Åpen side", "Open side", "Public page");
    public static readonly Text Measured = new("Har godkjente tall", "Har godkjende tal", "Has approved numbers");
    public static readonly Text NotMeasured = new("Uten godkjente tall", "Utan godkjende tal", "No approved numbers");
    public static readonly Text CountWaits = new("telles, men ingen tall er godkjent ennå", "blir talt, men ingen tal er godkjende enno", "counted, but no number is approved yet");
    public static readonly Text NotWorkedOn = new("Ikke arbeidet med", "Ikkje arbeidd med", "Not worked on");
    public static readonly Text Closed = new("Avsluttet", "Avslutta", "Closed");
    public static readonly Text Goals = new("Målene i korthet", "Måla i korte trekk", "The goals in brief");
    public static readonly Text Target = new("Måltall", "Måltal", "Target");
    public static readonly Text Because = new("Ikke arbeidet med, fordi: {0}", "Ikkje arbeidd med, fordi: {0}", "Not worked on, because: {0}");
    public static readonly Text Changed = new("Målet er lagt om.", "Målet er lagt om.", "The goal was changed.");
    public static readonly Text ChangedOn = new("Målet ble lagt om {0}.", "Målet vart lagt om {0}.", "The goal was changed on {0}.");
    public static readonly Text ByDay = new("{0} innen {1}", "{0} innan {1}", "{0} by {1}");
    public static readonly Text Goal = new("Mål {0}", "Mål {0}", "Goal {0}");
    public static readonly Text Indicator = new("Indikator", "Indikator", "Indicator");
    public static readonly Text Last = new("Sist godkjent", "Sist godkjend", "Last approved");
    public static readonly Text On = new("Gjelder", "Gjeld", "As of");
    public static readonly Text Method = new("Metode", "Metode", "Method");
    public static readonly Text NoIndicator = new("Ingen indikator ennå.", "Ingen indikator enno.", "No indicator yet.");
    public static readonly Text NoGoals = new("Ingen mål er innvilget ennå.", "Ingen mål er innvilga enno.", "No goals are granted yet.");

    /// <summary>How many goals have approved numbers, and which have none.</summary>
    public static Text Of(IReadOnlyList<ShowPublicProgramme.GoalLine> goals)
    {
        var without = goals.Where(goal => goal.Indicators.All(line => line.On is null)).Select(goal => goal.Number).ToList();
        var counted = Counted.Of(goals.Count, goals.Count - without.Count);
        return without.Count == 0 ? counted : Without.With(counted, string.Join(", ", without));
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Goals;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Write a new indicator: what is counted, from which baseline, how, by whom and how often.</summary>
public static class WriteIndicator
{
    /// <summary>An indicator's definition. Goals and municipalities are parted by `;`.</summary>
    public sealed record Request(string Title, IndicatorKind? Kind, string? Unit, int? Decimals, Direction? Direction, ResultLevel? Level, string? Scale, decimal? Baseline, decimal? BaselineNumerator, decimal? BaselineDenominator, DateOnly? BaselineDate, string? BaselineSource, DateOnly? BaselineDue,
        bool? IsCumulative, Cadence? Cadence, IReadOnlyList<DateOnly>? DueDates, AddingUp? AddingUp, bool? IsPerMunicipality, string? Municipalities, string? Method, string? Source, string? MeasuredBy, string? Caveat, string? Metric, DateOnly? ValidFrom, ApprovalLevels? ApprovalLevels, string? Goals, string? Reason, bool? IsBreak, int? Version);

    /// <summary>What the form shows.</summary>
    /// <param name="Key">The indicator that is changed; null for a new one.</param>
    /// <param name="Ideas">Starting points, offered for a new one.</param>
    public sealed record View(string? Key, string PostTo, string? GoalKey, string? GoalTitle, IReadOnlyDictionary<string, string?> Holds, IReadOnlyList<Choice> Goals, IReadOnlyList<Choice> Municipalities, IReadOnlyList<Choice> People, IReadOnlyList<Choice> Metrics, IReadOnlyList<IndicatorIdea> Ideas, bool IsArchived, bool HasNumbers, int Version);

    /// <summary>Something to choose, and whether it is chosen.</summary>
    public sealed record Choice(string Value, string Title, bool IsChosen = false);

    internal static async Task<IResult> Show(string? goal, string? ide, SamspillDb db, Frame frame, MetricList metrics, CancellationToken stop)
    {
        var found = goal is null ? null : await GoalOf(db, goal, stop);
        return goal is not null && found is null ? Answer.Absent : Answer.With<WriteIndicatorPage, View>(await Form(db, null, found, IndicatorIdeas.All.FirstOrDefault(idea => idea.Key == ide), frame, metrics, stop));
    }

    internal static async Task<IResult> Handle(string? goal, Input input, SamspillDb db, Reader reader, Frame frame, MetricList metrics, CancellationToken stop)
    {
        var served = goal is null ? null : await GoalOf(db, goal, stop);
        if (goal is not null && served is null)
        {
            return Answer.Absent;
        }

        var fields = IndicatorFields.Read(input, metrics);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, async () => Answer.With<WriteIndicatorPage, View>(await Form(db, null, served, null, frame, metrics, stop)));
        }

        var made = new Indicator { Key = await db.FreeKey<Indicator>(fields.Title, stop), Title = fields.Title };
        fields.Fill(made);
        db.Add(made);
        var me = await Desk.Me(db, reader, stop);
        db.Add(VersionOf(made, 1, null, me, db.Scene.Clock.Today, false));
        await Link(db, made, input, served, stop);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/indikator/" + made.Key), new { indicator = made.Key, version = made.Version }, IndicatorEditWords.Saved);
    }

    /// <summary>The form, filled from an indicator, an idea, or nothing.</summary>
    internal static async Task<View> Form(SamspillDb db, Indicator? indicator, Goal? goal, IndicatorIdea? idea, Frame frame, MetricList metrics, CancellationToken stop)
    {
        var linked = indicator is null ? [] : await db.Set<IndicatorGoal>().Where(link => link.IndicatorId == indicator.Id).Select(link => link.GoalId).ToListAsync(stop);
        var goals = await db.Set<Goal>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(stop);
        var people = await db.Set<Person>().AsNoTracking().ToListAsync(stop);
        var places = await Desk.Places(db, stop);
        var hasNumbers = indicator is not null && await db.Set<Measurement>().AnyAsync(row => row.IndicatorId == indicator.Id, stop);
        return new(indicator?.Key.Value, indicator is null ? goal is null ? "/indikator" : $"/mal/{goal.Key}/indikator" : $"/indikator/{indicator.Key}/endre", goal?.Key.Value, goal?.Title, Holds.Of(indicator, idea),
            goals.ConvertAll(row => new Choice(row.Key.Value, $"{row.Number} {row.Title}", linked.Contains(row.Id) || row.Id == goal?.Id)),
            [.. places.OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => new Choice(place.Key, place.Value, indicator?.Places.Contains(place.Key) ?? false))],
            [.. people.Where(person => (person.Roles & Roles.Contributors) != Role.None).OrderBy(person => Letters.SortKey(person.Name), StringComparer.Ordinal).Select(person => new Choice(person.Key.Value, person.Name))],
            [.. metrics.All.Select(metric => new Choice(metric.Name, metric.Title))], indicator is null ? IndicatorIdeas.All : [], indicator?.IsArchived ?? false, hasNumbers, indicator?.Version ?? 0);
    }

    /// <summary>The definition as it reads now.</summary>
    internal static IndicatorVersion VersionOf(Indicator row, int number, string? reason, string? by, DateOnly? on, bool isBreak) => new()
    {
        IndicatorId = row.Id,
        Number = number,
        Title = row.Title,
        Unit = row.Unit,
        Direction = row.Direction,
        Baseline = Figure.Baseline(row),
        BaselineDate = row.BaselineDate,
        BaselineSource = row.BaselineSource,
        Method = row.Method,
        Source = row.Source,
        ValidFrom = row.ValidFrom,
        Reason = reason,
        By = by,
        On = on,
        IsBreak = isBreak,
    };

    /// <summary>Lets it tell about the goals that were ticked, and the one it was made for, and about no other.</summary>
    internal static async Task Link(SamspillDb db, Indicator indicator, Input input, Goal? served, CancellationToken stop)
    {
        var wanted = (input.Text("goals", 2000) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Key.Read).OfType<Key>().ToList();
        var ids = await db.Set<Goal>().Where(goal => wanted.Contains(goal.Key)).Select(goal => goal.Id).ToListAsync(stop);
        var goals = served is null ? ids : ids.Append(served.Id).Distinct().ToList();
        var links = await db.Set<IndicatorGoal>().Where(link => link.IndicatorId == indicator.Id).ToListAsync(stop);
        db.RemoveRange(links.Where(link => !goals.Contains(link.GoalId)));
        db.AddRange(goals.Except(links.Select(link => link.GoalId)).Select(goal => new IndicatorGoal { IndicatorId = indicator.Id, GoalId = goal }));
    }

    private static Task<Goal?> GoalOf(SamspillDb db, string goal, CancellationToken stop) =>
        db.Set<Goal>().AsNoTracking().ByKey(goal, stop);
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Who owes what: numbers missing and late, numbers sent back, numbers waiting for approval, by person and by municipality; and how complete and how old the numbers are.</summary>
public static class ShowMissing
{
    /// <summary>What the page shows.</summary>
    /// <param name="Late">Numbers past their due day.</param>
    /// <param name="MayDecide">True for those who approve.</param>
    public sealed record View(int Missing, int Late, IReadOnlyList<Debt> Numbers, IReadOnlyList<Waiting> Waits, IReadOnlyList<Person> People, IReadOnlyList<Place> Places, IReadOnlyList<Coverage> Coverages, IReadOnlyList<Proof> Proofs, bool MayDecide, bool MaySet, string OwnApproval, DateOnly Today)
    {
        /// <summary>How many approve a number, where an indicator says nothing else.</summary>
        public string ApprovalLevels { get; init; } = "";
    }

    /// <summary>A number nobody has reported.</summary>
    public sealed record Debt(string Indicator, string Title, string? Place, Text PeriodName, DateOnly Period, DateOnly Due, int DaysLate, string? Who, bool IsDemo);

    /// <summary>A number on its way: a draft, handed in, or sent back.</summary>
    /// <param name="WaitsFor">Whose turn it is.</param>
    public sealed record Waiting(string Key, string Title, string? Place, Text PeriodName, Text Shown, MeasurementStatus Status, string? Who, DateOnly? On, int? Days, string? Because, bool IsMine, bool IsDemo, bool WaitsForMe, Text WaitsFor);

    /// <summary>What one person owes.</summary>
    public sealed record Person(string Name, int Missing, int Late, int Returned, int Drafts, int Waiting);

    /// <summary>What one municipality owes.</summary>
    public sealed record Place(string Name, int Missing, int Late, int Returned, int Waiting);

    /// <summary>How complete an indicator is for one municipality or the whole, and how old its newest number is.</summary>
    public sealed record Coverage(string Indicator, string Title, string? Place, int Have, int Of, DateOnly? Newest, int? DaysOld, bool IsDemo)
    {
        /// <summary>The share of the asked periods that has a number; null when none is asked for.</summary>
        public decimal? Percent => Of == 0 ? null : Math.Round(100m * Have / Of);
    }

    /// <summary>How many of a goal's numbers that count have something to prove them.</summary>
    public sealed record Proof(string Goal, int Number, string Title, int Have, int Of)
    {
        /// <summary>The share in per cent; null when nothing counts yet.</summary>
        public decimal? Percent => Of == 0 ? null : Math.Round(100m * Have / Of);
    }

    internal static async Task<IResult> Handle(SamspillDb db, Reader reader, CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var owed = await Owed.Now(db, 12, stop);
        var rule = await ApprovalRule.Of(db, stop);
        var approvers = await Approvers.All(db, stop);
        var places = await Desk.Places(db, stop);
        var me = await Desk.Me(db, reader, stop);
        var nameOf = await Desk.Names(db, [.. owed.Open.Select(row => row.ReportedBy), .. owed.Indicators.Values.Select(indicator => indicator.MeasuredBy)], stop);
        string? PlaceName(string? code) => code is null ? null : places.GetValueOrDefault(code, code);
        var numbers = owed.Numbers.Select(number => new Debt(number.Indicator.Key.Value, number.Indicator.Title, PlaceName(number.Place), Rhythm.Name(number.Indicator.Cadence, number.Period), number.Period, number.Due, Math.Max(0, today.DayNumber - number.Due.DayNumber), nameOf(number.Indicator.MeasuredBy), number.Indicator.IsDemo)).ToList();
        var waits = owed.Open.Where(row => owed.Indicators.ContainsKey(row.IndicatorId)).Select(row =>
        {
            var indicator = owed.Indicators[row.IndicatorId];
            var levels = rule.For(indicator);
            var (waits, isHandedIn) = (row.WaitsForPartnership(levels), row.Status is MeasurementStatus.Submitted or MeasurementStatus.Endorsed);
            var can = Approvers.Among(approvers, row.ReportedBy, row.EndorsedBy, levels, rule.Own);
            return new Waiting(row.Key.Value, indicator.Title, PlaceName(row.Municipality?.Value), Rhythm.Name(indicator.Cadence, row.Period), Figure.Shown(indicator, row), row.Status, nameOf(row.ReportedBy), row.ReportedOn, row.ReportedOn is { } on ? today.DayNumber - on.DayNumber : null, row.ReturnedBecause, row.ReportedBy == me, row.IsDemo, waits && can.Exists(person => person.Key == me), !waits ? isHandedIn ? MissingWords.WaitsForPlace.With(PlaceName(row.Municipality?.Value) ?? MissingWords.TheMunicipality.ToString()) : MissingWords.WaitsForWho.With(nameOf(row.ReportedBy) ?? Words.NotStated.ToString()) : MissingWords.WaitsForWho.With(string.Join(", ", can.Select(person => person.Name))));
        }).OrderBy(row => row.Status is MeasurementStatus.Submitted or MeasurementStatus.Endorsed ? 0 : 1).ThenBy(row => row.On).ToList();
        return Answer.With<MissingPage, View>(new View(numbers.Count, numbers.Count(number => number.DaysLate > 0), numbers, waits, PeopleOf(numbers, waits), PlacesOf(numbers, waits), [.. owed.Indicators.Values.Where(Deadlines.Asks).OrderBy(indicator => Letters.SortKey(indicator.Title), StringComparer.Ordinal).SelectMany(indicator => CoverageOf(indicator, owed, PlaceName, today))], await Proofs(db, stop),
            reader.May(ProgrammeDeeds.ApproveMeasurement), reader.May(ProgrammeDeeds.WriteGoal), rule.Own.ToString(), today) { ApprovalLevels = rule.Levels.ToString() });
    }

    private static async Task<IReadOnlyList<Proof>> Proofs(SamspillDb db, CancellationToken stop)
    {
        var proven = (await db.Set<Platform.Storage.Attachment>().Where(file => file.Kind == "maling" && file.RemovedOn == null).Select(file => file.RecordKey).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        var counting = await db.Set<Measurement>().Where(row => !row.IsSuperseded && row.NotMeasuredBecause == null && (row.Status == MeasurementStatus.Approved || row.Status == MeasurementStatus.Sealed))
            .Join(db.Set<IndicatorGoal>(), row => row.IndicatorId, link => link.IndicatorId, (row, link) => new { link.GoalId, row.Key, HasText = row.Evidence != null }).ToListAsync(stop);
        var byGoal = counting.ToLookup(row => row.GoalId, row => row.HasText || proven.Contains(row.Key.Value));
        var goals = await db.Set<Goals.Goal>().OrderBy(goal => goal.Number).Select(goal => new { goal.Id, goal.Key, goal.Number, goal.Title }).ToListAsync(stop);
        return goals.ConvertAll(goal => new Proof(goal.Key.Value, goal.Number, goal.Title, byGoal[goal.Id].Count(isProven => isProven), byGoal[goal.Id].Count()));
    }

    private static IReadOnlyList<Person> PeopleOf(List<Debt> numbers, List<Waiting> waits)
    {
        var (debts, open) = (numbers.ToLookup(number => number.Who ?? ""), waits.ToLookup(row => row.Who ?? ""));
        return [.. debts.Select(group => group.Key).Union(open.Select(group => group.Key), StringComparer.Ordinal).Select(name => new Person(name, debts[name].Count(), debts[name].Count(number => number.DaysLate > 0),
            open[name].Count(row => row.Status == MeasurementStatus.Returned), open[name].Count(row => row.Status == MeasurementStatus.Draft), open[name].Count(row => row.Status is MeasurementStatus.Submitted or MeasurementStatus.Endorsed))).OrderBy(person => Letters.SortKey(person.Name), StringComparer.Ordinal)];
    }

    private static IReadOnlyList<Place> PlacesOf(List<Debt> numbers, List<Waiting> waits)
    {
        var (debts, open) = (numbers.Where(number => number.Place is not null).ToLookup(number => number.Place!), waits.Where(row => row.Place is not null).ToLookup(row => row.Place!));
        return [.. debts.Select(group => group.Key).Union(open.Select(group => group.Key), StringComparer.Ordinal).Select(name => new Place(name, debts[name].Count(), debts[name].Count(number => number.DaysLate > 0),
            open[name].Count(row => row.Status == MeasurementStatus.Returned), open[name].Count(row => row.Status is MeasurementStatus.Submitted or MeasurementStatus.Endorsed))).OrderBy(place => Letters.SortKey(place.Name), StringComparer.Ordinal)];
    }

    private static IEnumerable<Coverage> CoverageOf(Indicator indicator, Owed owed, Func<string?, string?> placeName, DateOnly today)
    {
        var first = Owed.PlacesOf(indicator).SelectMany(place => owed.Reported[(indicator.Id, place)]).Select(row => (DateOnly?)row.Period).Min();
        foreach (var place in Owed.PlacesOf(indicator))
        {
            var all = owed.Reported[(indicator.Id, place)].ToList();
            var measured = all.Where(row => row.IsMeasured).ToList();
            var have = measured.Select(row => Deadlines.StandsFor(indicator, row.Period)).Where(end => end < today).Distinct().Count();
            // Asked for: every ended period since the numbers began, also those reported as not measured.
            var gaps = Deadlines.Missing(indicator, indicator.ValidFrom ?? first, [.. measured.Select(row => row.Period)], today, int.MaxValue).Count(end => end < today);
            var newest = measured.Count == 0 ? (DateOnly?)null : measured.Max(row => row.Period);
            yield return new(indicator.Key.Value, indicator.Title, placeName(place), have, have + gaps, newest, newest is { } day ? today.DayNumber - day.DayNumber : null, indicator.IsDemo);
        }
    }
}

/// <summary>Set whether an approver may approve a number she reported herself, and in how many levels numbers are approved.</summary>
public static class SetOwnApproval
{
    /// <summary>WhenAlone, Always or Never; and in how many levels, which stays as it is when it is not said.</summary>
    public sealed record Request(string OwnApproval, ApprovalLevels? ApprovalLevels);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Reader reader, Frame frame, CancellationToken stop)
    {
        var rule = input.Choice<OwnApproval>("ownApproval");
        var levels = input.Choice<ApprovalLevels>("approvalLevels");
        input.Flaws.Require(rule is not null || input.Flaws.Of("ownApproval").Any(), "ownApproval", MissingWords.ChooseRule);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowMissing.Handle(db, reader, stop));
        }

        var rules = await db.Set<MeasuringRules>().SingleOrDefaultAsync(stop) ?? db.Add(new MeasuringRules()).Entity;
        rules.OwnApproval = rule!.Value;
        rules.ApprovalLevels = levels ?? rules.ApprovalLevels;
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/mangler"), new { ownApproval = rule, rules.ApprovalLevels }, MissingWords.RuleSaved);
    }
}

using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Programme;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;

namespace Samspill.Rules.Programme;

/// <summary>What a goal must have before it can start, and that it is told exactly what is missing.</summary>
public sealed class TheGate
{
    private static readonly DateOnly Today = new(2018, 10, 2);
    private static readonly Key Goal = Key.From("mal");

    private static readonly string[] All = ["owner", "role", "hours", "indicator", "unit", "direction", "baseline", "method", "source", "cadence", "target"];

    /// <summary>Every subset of what can be missing by itself.</summary>
    public static TheoryData<int> Subsets => [.. Enumerable.Range(0, 1 << 8)];

    [Theory]
    [MemberData(nameof(Subsets))]
    public void The_refusal_lists_exactly_what_is_missing(int lacking)
    {
        string[] free = ["role", "hours", "unit", "baseline", "method", "source", "cadence", "target"];
        var missing = free.Where((_, bit) => (lacking & (1 << bit)) != 0).ToHashSet();

        var requirements = Concreteness.Of(Goal, Owner(missing), [Whole(missing)], missing.Contains("target") ? [] : [Target(Whole([]))], Today);
        var refusal = NewGoal().Start(requirements, null, Today);

        Assert.Equal(All, requirements.Select(requirement => requirement.Code));
        Assert.Equal(missing, requirements.Where(requirement => !requirement.IsMet).Select(requirement => requirement.Code).ToHashSet());
        Assert.Equal(missing.Count == 0 ? null : "programme.goal-not-concrete", refusal?.Code);
        Assert.Equal(missing.Count, refusal?.Missing.Count ?? 0);
        Assert.All(refusal?.Missing ?? [], row => Assert.StartsWith("/", row.Address));
    }

    [Fact]
    public void A_goal_with_nothing_lacks_all_of_it() =>
        Assert.All(Concreteness.Of(Goal, null, [], [], Today), requirement => Assert.False(requirement.IsMet, requirement.Code));

    [Theory]
    [InlineData(OwnershipAnswer.Silent)]
    [InlineData(OwnershipAnswer.No)]
    [InlineData(OwnershipAnswer.YesBut)]
    public void Only_a_whole_yes_is_an_owner(OwnershipAnswer answer)
    {
        var owner = Owner([]);
        owner.Answer = answer;

        Assert.Equal(["owner", "hours"], Concreteness.Of(Goal, owner, [Whole([])], [Target(Whole([]))], Today).Where(requirement => !requirement.IsMet).Select(requirement => requirement.Code));
    }

    [Fact]
    public void Two_half_indicators_do_not_make_a_whole_one()
    {
        var (first, second) = (Whole(["method", "source", "unit"]), new Indicator { Key = Key.From("to"), Title = "To", Unit = "kroner", Method = "teller", Source = "regnskap" });

        var missing = Concreteness.Of(Goal, Owner([]), [first, second], [Target(first)], Today).Where(requirement => !requirement.IsMet).Select(requirement => requirement.Code);

        Assert.Equal(["unit", "method", "source"], missing);
    }

    [Fact]
    public void A_baseline_of_zero_and_a_dated_no_baseline_yet_are_baselines()
    {
        var zero = Whole([]);
        var dated = Whole(["baseline"]);
        dated.BaselineDue = new DateOnly(2018, 12, 31);
        var undated = Whole(["baseline"]);

        Assert.True(Met(zero, "baseline"));
        Assert.True(Met(dated, "baseline"));
        Assert.False(Met(undated, "baseline"));
        Assert.Equal("Nullpunkt: dato satt, måles innen 31. desember 2018", Told(dated, "baseline"));
        dated.BaselineDue = Today;
        Assert.True(Met(dated, "baseline"));
        dated.BaselineDue = Today.AddDays(-1);
        Assert.False(Met(dated, "baseline"));
        Assert.Equal("Nullpunktet skulle vært målt innen 1. oktober 2018 for «Pilotkommuner»", Told(dated, "baseline"));
        dated.Baseline = 0;
        Assert.True(Met(dated, "baseline"));
        Assert.Equal("Nullpunkt", Told(zero, "baseline"));
        Assert.Equal("Framgang er at tallet går opp", Told(zero, "direction"));
    }

    [Fact]
    public void What_the_gate_lets_through_is_still_told_a_vague_sentence_and_nothing_but_effort()
    {
        var (effort, output) = (Whole([]), Whole([]));
        (effort.Level, output.Level) = (ResultLevel.Activity, ResultLevel.Output);
        string[] Codes(int findings, params Indicator[] indicators) => [.. Concreteness.Cautions(Goal, findings, indicators, [Target(effort)], Today).Select(caution => caution.Code)];

        Assert.Equal(["sentence", "effort"], Codes(4, effort));
        Assert.Equal("Setningssjekken har fortsatt 4 funn", Concreteness.Cautions(Goal, 4, [], [], Today)[0].What.Nb);
        Assert.Equal("«Pilotkommuner» måler innsats, ikke virkning", Concreteness.Cautions(Goal, 0, [effort], [Target(effort)], Today)[0].What.Nb);
        Assert.Empty(Codes(0, effort, output));
        Assert.Empty(Codes(0));
    }

    [Fact]
    public void The_one_who_is_asked_is_spoken_to_and_the_others_are_told_of_her()
    {
        var owner = Owner([]);
        (owner.Answer, owner.HoursPerWeek) = (OwnershipAnswer.Silent, 4);
        string[] Said(PersonId? reader) => [.. Concreteness.Of(Goal, owner, [], [], Today, reader).Where(row => row.Code is "owner" or "hours").SelectMany(row => new[] { row.What.Nb, row.Remedy.Nb })];

        Assert.Equal(["Du er spurt om å eie målet", "Svar ja, ja på et vilkår, eller nei", "Timer er ikke avtalt", "Du må si ja til om lag en halv dag i uken (4 timer i uken)"], Said(owner.PersonId));
        Assert.Equal(["Kommunedirektør har ikke svart", "Minn på svaret, eller spør en annen", "Timer er ikke avtalt", "Kommunedirektør må si ja til om lag en halv dag i uken (4 timer i uken)"], Said(PersonId.From(Guid.CreateVersion7())));
    }

    [Fact]
    public void A_target_to_keep_within_needs_bounds_and_one_to_reach_by_a_day_needs_the_day()
    {
        var within = Whole([]);
        within.Direction = Direction.KeepWithin;
        var byDay = Whole([]);
        byDay.Direction = Direction.ReachBy;

        Assert.False(Met(within, "target", Target(within)));
        Assert.True(Met(within, "target", new Target { IndicatorId = within.Id, Due = Today, Low = 2, High = 5 }));
        Assert.True(Met(byDay, "target", new Target { IndicatorId = byDay.Id, Due = Today }));
    }

    [Fact]
    public void A_decision_lets_a_vague_goal_start_and_stands_on_it_until_nothing_is_missing()
    {
        var goal = NewGoal();
        var vague = Concreteness.Of(Goal, null, [], [], Today);
        var whole = Concreteness.Of(Goal, Owner([]), [Whole([])], [Target(Whole([]))], Today);

        Assert.Equal("programme.goal-not-concrete", goal.Start(vague, "  ", Today)?.Code);
        Assert.Equal(GoalStatus.Granted, goal.Status);
        Assert.Null(goal.Start(vague, "Vedtak 7, 18. oktober 2018", Today));
        Assert.Equal((GoalStatus.Active, "Vedtak 7, 18. oktober 2018", Today), (goal.Status, goal.OverrideDecision, goal.StartedOn));
        Assert.Equal("programme.goal-not-concrete", goal.Start(vague, "Vedtak 8", Today)?.Code);
        Assert.Null(goal.Start(whole, null, Today));
        Assert.Null(goal.OverrideDecision);
        Assert.Equal("programme.goal-already-started", goal.Start(whole, null, Today)?.Code);
    }

    [Fact]
    public void A_goal_granted_but_vague_has_no_target_and_no_verdict_until_the_target_is_the_last_stone()
    {
        var goal = NewGoal();

        var refusal = goal.MayHaveTarget(null, Whole(["method"]), Today);

        Assert.Equal("programme.goal-target-too-early", refusal?.Code);
        Assert.Equal(4, refusal!.Missing.Count);
        Assert.False(goal.MayHaveVerdict);
        Assert.Null(goal.MayHaveTarget(Owner([]), Whole([]), Today));
        Assert.Null(goal.Start(Concreteness.Of(Goal, null, [], [], Today), "Vedtak 7", Today));
        Assert.Null(goal.MayHaveTarget(null, Whole(["method"]), Today));
        Assert.True(goal.MayHaveVerdict);
    }

    [Fact]
    public void A_goal_ends_only_when_nothing_is_open_and_then_for_good()
    {
        var goal = NewGoal();
        Missing[] open = [new(Text.Same("tiltak"), Text.Same("overlat det"))];

        Assert.Equal("programme.goal-not-closable", goal.Close("Ferdig", open, Today)?.Code);
        Assert.Null(goal.Close("Ferdig", [], Today));
        Assert.Equal((GoalStatus.Closed, Today, "Ferdig"), (goal.Status, goal.ClosedOn, goal.ClosedBecause));
        Assert.Equal("programme.goal-ended", goal.Close("Igjen", [], Today)?.Code);
        Assert.Equal("programme.goal-ended", goal.Start([], null, Today)?.Code);
        Assert.Equal("programme.goal-target-after-end", goal.MayHaveTarget(Owner([]), Whole([]), Today)?.Code);
    }

    private static Goal NewGoal() => new() { Key = Goal, Title = "Mål", Sentence = "Noe blir bedre.", Status = GoalStatus.Granted };

    private static Ownership Owner(HashSet<string> missing) => new()
    {
        Key = Key.From("o"),
        Role = "Kommunedirektør",
        OrganisationId = missing.Contains("role") ? null : OrganisationId.From(Guid.CreateVersion7()),
        PersonId = PersonId.From(Guid.CreateVersion7()),
        Answer = OwnershipAnswer.Yes,
        HoursPerWeek = missing.Contains("hours") ? null : 2,
    };

    private static readonly IndicatorId One = IndicatorId.From(Guid.CreateVersion7());

    private static Indicator Whole(HashSet<string> missing) => new()
    {
        Id = One,
        Key = Key.From("i"),
        Title = "Pilotkommuner",
        Unit = missing.Contains("unit") ? null : "kommuner",
        Baseline = missing.Contains("baseline") ? null : 0,
        Method = missing.Contains("method") ? null : "Teller kommuner fra trinnet Dialog",
        Source = missing.Contains("source") ? null : "Prosjektregisteret",
        Cadence = missing.Contains("cadence") ? Cadence.None : Cadence.Quarterly,
    };

    private static Target Target(Indicator indicator) => new() { IndicatorId = indicator.Id, Due = new DateOnly(2019, 12, 31), Value = 4 };

    private static string Told(Indicator indicator, string code) => Concreteness.Of(Goal, Owner([]), [indicator], [], Today).Single(requirement => requirement.Code == code).What.Nb.Replace('\u00A0', ' ');

    private static bool Met(Indicator indicator, string code, Target? target = null) =>
        Concreteness.Of(Goal, Owner([]), [indicator], target is null ? [] : [target], Today).Single(requirement => requirement.Code == code).IsMet;
}

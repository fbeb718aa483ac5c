using Samspill.Kernel;
using Samspill.Programme.Challenges;
using Samspill.Programme.Initiatives;

namespace Samspill.Rules.Programme;

/// <summary>What may and may not be done with an initiative, its milestones, its pilots and the effects expected of it.</summary>
public sealed class InitiativeSteps
{
    private static readonly DateOnly Today = new(2018, 10, 2);

    [Fact]
    public void It_is_carried_on_only_when_somebody_has_taken_over()
    {
        var initiative = Make();

        Assert.Equal("programme.initiative-carried-on-by-nobody", initiative.MoveTo(InitiativePhase.Viderefort)?.Code);
        Assert.Equal(InitiativePhase.Forstudie, initiative.Phase);
        initiative.HandOver("notodden", Today, "Drift fra nyttår");
        Assert.Null(initiative.MoveTo(InitiativePhase.Viderefort));
        Assert.Equal("programme.initiative-already-carried-on", initiative.EndHere("Pengene er brukt opp")?.Code);
    }

    [Fact]
    public void It_is_not_closed_before_it_is_handed_over_or_said_to_end_here()
    {
        var initiative = Make();

        Assert.Equal("programme.initiative-unsettled", initiative.Close(Today)?.Code);
        Assert.Null(initiative.EndHere("Ingen kommune vil drive det"));
        Assert.Equal("programme.initiative-ends-before-it-starts", initiative.Close(new DateOnly(2016, 1, 1))?.Code);
        Assert.Null(initiative.Close(Today));
        Assert.Equal((Today, false), (initiative.Ended!.Value, initiative.IsUnsettled()));
        Assert.Equal("programme.initiative-closed", initiative.Close(Today)?.Code);
        Assert.Equal("programme.initiative-closed", initiative.MoveTo(InitiativePhase.Forprosjekt)?.Code);
    }

    [Fact]
    public void Handing_over_takes_back_that_it_ends_here_and_the_other_way_round()
    {
        var initiative = Make();

        initiative.EndHere("Slutt");
        initiative.HandOver("seljord", null, null);
        Assert.Null(initiative.EndsHereBecause);
        initiative.EndHere("Slutt likevel");
        Assert.Null(initiative.HandOverTo);
    }

    [Fact]
    public void A_milestone_keeps_its_day_when_it_passes_and_is_moved_only_with_a_reason()
    {
        var milestone = new Milestone { Title = "Brosjyre", Due = new DateOnly(2018, 9, 1) };

        Assert.True(milestone.IsLate(Today));
        Assert.Equal("programme.milestone-moved-without-reason", milestone.Move(new DateOnly(2018, 11, 1), " ", Today)?.Code);
        Assert.Equal(new DateOnly(2018, 9, 1), milestone.Due);
        Assert.Null(milestone.Move(new DateOnly(2018, 11, 1), "Trykkeriet er forsinket", Today));
        Assert.Null(milestone.Move(new DateOnly(2018, 12, 1), "Og igjen", Today));
        Assert.Equal((new DateOnly(2018, 12, 1), new DateOnly(2018, 9, 1), "Og igjen"), (milestone.Due!.Value, milestone.FirstDue!.Value, milestone.MovedBecause));
    }

    [Fact]
    public void A_milestone_is_reached_with_evidence_on_a_day_that_has_come_and_once()
    {
        var milestone = new Milestone { Title = "Brosjyre", Due = Today };

        Assert.Equal("programme.milestone-reached-without-evidence", milestone.Reach(Today, null, Today)?.Code);
        Assert.Equal("programme.milestone-reached-in-the-future", milestone.Reach(Today.AddDays(1), "Referat", Today)?.Code);
        Assert.Null(milestone.Reach(Today, "Referat", Today));
        Assert.Equal("programme.milestone-reached", milestone.Reach(Today, "Referat", Today)?.Code);
        Assert.Equal("programme.milestone-reached", milestone.Move(Today.AddDays(9), "Fordi", Today)?.Code);
        Assert.False(milestone.IsLate(Today.AddDays(9)));
    }

    public static TheoryData<PilotStage, PilotStage, bool> Steps =>
        [.. from last in Enum.GetValues<PilotStage>() from next in Enum.GetValues<PilotStage>() select (last, next, next == last + 1)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_pilot_takes_its_stages_one_by_one(PilotStage last, PilotStage next, bool isLegal) =>
        Assert.Equal(isLegal, PilotStep.Next([Step(last, null)], next, Today, Today) is null);

    [Fact]
    public void A_pilot_begins_with_a_need_and_no_stage_is_older_than_the_one_before()
    {
        Assert.Null(PilotStep.Next([], PilotStage.Behov, Today, Today));
        Assert.Equal("programme.pilot-step-out-of-order", PilotStep.Next([], PilotStage.Dialog, Today, Today)?.Code);
        Assert.Equal("programme.pilot-step-in-the-future", PilotStep.Next([], PilotStage.Behov, Today.AddDays(1), Today)?.Code);
        Assert.Equal("programme.pilot-step-before-the-last", PilotStep.Next([Step(PilotStage.Behov, Today)], PilotStage.Dialog, Today.AddDays(-1), Today)?.Code);
        Assert.Equal("programme.pilot-done", PilotStep.Next([Step(PilotStage.Spredd, null)], PilotStage.Spredd, Today, Today)?.Code);
    }

    [Fact]
    public void Money_that_nobody_has_stated_is_not_0()
    {
        var none = ShowInitiatives.Sum.Of([Line(null, null)]);
        var some = ShowInitiatives.Sum.Of([Line(100, 0), Line(50, null)]);

        Assert.Equal((null, 0, null, 1), (none.Planned, none.PlannedLines, none.Spent, none.Lines));
        Assert.Equal((150m, 2, 0m, 1, 2), (some.Planned!.Value, some.PlannedLines, some.Spent!.Value, some.SpentLines, some.Lines));
    }

    [Fact]
    public void An_effect_is_judged_by_evidence_on_a_day_that_has_come()
    {
        var effect = new EffectAssumption { Key = Key.From("e"), Assumption = "Hvis, så", CheckOn = new DateOnly(2018, 10, 1) };

        Assert.True(effect.IsDue(Today));
        Assert.Equal("programme.effect-without-verdict", effect.Review(EffectVerdict.NotReviewed, Today, "Tall", Today)?.Code);
        Assert.Equal("programme.effect-reviewed-without-evidence", effect.Review(EffectVerdict.Holds, Today, null, Today)?.Code);
        Assert.Equal("programme.effect-reviewed-in-the-future", effect.Review(EffectVerdict.Holds, Today.AddDays(1), "Tall", Today)?.Code);
        Assert.Equal(EffectVerdict.NotReviewed, effect.Verdict);
        Assert.Null(effect.Review(EffectVerdict.Fails, Today, "SSB-tall", Today));
        Assert.Equal((EffectVerdict.Fails, Today, "SSB-tall", false), (effect.Verdict, effect.ReviewedOn!.Value, effect.Evidence, effect.IsDue(Today)));
    }

    private static Initiative Make() => new() { Key = Key.From("t"), Title = "Tiltak", Started = new DateOnly(2017, 1, 1) };

    private static PilotStep Step(PilotStage stage, DateOnly? on) => new() { Pilot = Key.From("p"), Title = "Pilot", Stage = stage, On = on };

    private static BudgetLine Line(decimal? planned, decimal? spent) => new() { Key = Key.From("b"), Planned = planned, Spent = spent };
}

using Samspill.Analysis.Measuring;
using Samspill.Kernel;

namespace Samspill.Rules.Analysis;

/// <summary>Time gone against way travelled, with a sentence behind every verdict.</summary>
public sealed class JudgingACurve
{
    private static readonly DateOnly Start = new(2018, 1, 1);
    private static readonly DateOnly Due = Start.AddDays(100);
    private static readonly Curve Boats = new(Direction.Increase, 0, Start, [new(Due, 100)], [], 10, "netter");

    [Theory]
    [InlineData(50, 50, VerdictKind.OnTrack)]
    [InlineData(50, 35, VerdictKind.OnTrack)]
    [InlineData(50, 34, VerdictKind.AtRisk)]
    [InlineData(50, 20, VerdictKind.AtRisk)]
    [InlineData(50, 19, VerdictKind.Off)]
    [InlineData(50, -5, VerdictKind.Off)]
    [InlineData(50, 140, VerdictKind.OnTrack)]
    [InlineData(0, 0, VerdictKind.OnTrack)]
    public void The_band_parts_on_track_from_at_risk_and_off(int day, int value, VerdictKind expected) =>
        Assert.Equal(expected, Verdict.Of(Boats with { Points = [new(Start.AddDays(day), value)] }, Start.AddDays(day)).Kind);

    [Theory]
    [InlineData(Direction.Decrease, 100, 0)]
    [InlineData(Direction.Decrease, 0, -100)]
    [InlineData(Direction.Increase, -50, 50)]
    public void Direction_and_sign_do_not_matter(Direction direction, int from, int to)
    {
        var curve = new Curve(direction, from, Start, [new(Due, to)], [new(Start.AddDays(50), from + ((to - from) * .3m))]);

        var verdict = Verdict.Of(curve, Start.AddDays(50));

        Assert.Equal((VerdictKind.AtRisk, .3m, .5m), (verdict.Kind, verdict.Travelled, verdict.Expected));
    }

    [Fact]
    public void The_reasons_carry_the_numbers_in_all_languages()
    {
        var verdict = Verdict.Of(Boats with { Points = [new(Start.AddDays(50), 30)] }, Start.AddDays(80));

        Assert.Equal("50 % av tiden er gått, 30 % av veien er gått.", verdict.Reasons[0].In(Language.Nb).Replace('\u00A0', ' '));
        Assert.Equal("Det er 20 prosentpoeng bak. Grensen er 15.", verdict.Reasons[1].In(Language.Nb));
        Assert.Equal("Siste måling er fra 20. februar 2018, 30 dager siden. Rytmen er 10 dager.", Plain(verdict.Reasons[2].In(Language.Nb)));
        Assert.Equal("Det er 20 prosentpoeng bak. Grensa er 15.", verdict.Reasons[1].In(Language.Nn));
        Assert.Equal("The latest measurement is from 20 February 2018, 30 days ago. The rhythm is 10 days.", Plain(verdict.Reasons[2].In(Language.En)));
    }

    [Fact]
    public void A_stale_measurement_is_never_on_track()
    {
        var onTrack = Boats with { Points = [new(Start.AddDays(50), 50)] };

        Assert.Equal(VerdictKind.OnTrack, Verdict.Of(onTrack, Start.AddDays(70)).Kind);
        Assert.Equal(VerdictKind.AtRisk, Verdict.Of(onTrack, Start.AddDays(71)).Kind);
        Assert.Equal(VerdictKind.OnTrack, Verdict.Of(onTrack with { DaysBetween = null }, Start.AddDays(71)).Kind);
    }

    [Fact]
    public void What_is_missing_is_named_and_no_verdict_is_guessed()
    {
        Assert.Equal(["Måltallet er ikke satt.", "Ingenting er målt ennå."], Verdict.Of(Boats with { Targets = [] }, Due).Reasons.Select(reason => reason.Nb));
        var withoutBaseline = Verdict.Of(Boats with { Baseline = null, Points = [new(Start, 3)] }, Start);
        Assert.Equal((VerdictKind.NotMeasurable, "Nullpunktet er ikke målt, så veien fram kan ikke regnes ut."), (withoutBaseline.Kind, withoutBaseline.Reasons[0].Nb));
        Assert.Equal(VerdictKind.NotMeasurable, Verdict.Of(Boats with { BaselineDate = null, Points = [new(Start, 3)] }, Start).Kind);
    }

    [Fact]
    public void A_target_reached_without_a_baseline_is_still_reached() =>
        Assert.Equal(VerdictKind.OnTrack, Verdict.Of(Boats with { Baseline = null, Points = [new(Start, 100)] }, Start).Kind);

    [Fact]
    public void A_value_from_after_today_is_not_seen_yet() =>
        Assert.Equal(VerdictKind.Off, Verdict.Of(Boats with { Points = [new(Start.AddDays(50), 0), new(Start.AddDays(60), 100)] }, Start.AddDays(50)).Kind);

    [Fact]
    public void A_deadline_gone_unreached_is_off_unless_it_is_within_the_band()
    {
        Assert.Equal(VerdictKind.Off, Verdict.Of(Boats with { Points = [new(Due, 80)], DaysBetween = null }, Due.AddDays(1)).Kind);
        Assert.Equal(VerdictKind.AtRisk, Verdict.Of(Boats with { Points = [new(Due, 90)], DaysBetween = null }, Due.AddDays(1)).Kind);
    }

    [Fact]
    public void A_bent_path_asks_for_what_it_lies_at()
    {
        var curve = new Curve(Direction.Increase, 4, Start, [new(Start.AddDays(100), 20), new(Start.AddDays(200), 100)], [new(Start.AddDays(120), 30)], null, "saker");

        var verdict = Verdict.Of(curve, Start.AddDays(120));

        Assert.Equal(VerdictKind.OnTrack, verdict.Kind);
        Assert.Equal("Målbanen den 1. mai 2018 er 36, målt er 30 saker.", Plain(verdict.Reasons[0].Nb));
    }

    [Fact]
    public void A_band_to_hold_asks_for_all_of_it_at_once_and_a_band_to_reach_gives_time()
    {
        var held = new Curve(Direction.KeepWithin, 3, Start, [new(Due, null, 2, 5)], [new(Start.AddDays(10), 7)]);

        Assert.Equal(VerdictKind.Off, Verdict.Of(held, Start.AddDays(10)).Kind);
        Assert.Equal(VerdictKind.OnTrack, Verdict.Of(held with { Baseline = 8 }, Start.AddDays(10)).Kind);
        Assert.Equal("4 den 11. januar 2018 er innenfor 2 til 5.", Plain(Verdict.Of(held with { Points = [new(Start.AddDays(10), 4)] }, Start.AddDays(10)).Reasons[0].Nb));
    }

    [Theory]
    [InlineData(80, VerdictKind.OnTrack)]
    [InlineData(90, VerdictKind.AtRisk)]
    [InlineData(101, VerdictKind.Off)]
    public void A_deed_not_done_is_on_track_until_time_is_short(int day, VerdictKind expected) =>
        Assert.Equal(expected, Verdict.Of(new Curve(Direction.ReachBy, 0, Start, [new(Due, 1)], [new(Start, 0)]), Start.AddDays(day)).Kind);

    [Theory]
    [InlineData("2018-01-01", 0)]
    [InlineData("2018-02-20", 50)]
    [InlineData("2018-04-11", 100)]
    [InlineData("2018-12-31", 100)]
    public void The_path_is_straight_between_its_stops_and_level_after_the_last(string day, int expected) =>
        Assert.Equal(expected, TargetPath.At(Direction.Increase, 0, Start, [new(Due, 100)], DateOnly.ParseExact(day, "yyyy-MM-dd", null))!.Value.Value);

    [Fact]
    public void The_path_steps_bends_and_has_bands()
    {
        var dated = new DatedTarget[] { new(Due, 10), new(Due.AddDays(100), 30) };

        Assert.Null(TargetPath.At(Direction.Increase, 0, Start, dated, Start.AddDays(-1)));
        Assert.Null(TargetPath.At(Direction.Increase, null, null, dated, Start));
        Assert.Equal(20, TargetPath.At(Direction.Increase, null, null, dated, Due.AddDays(50))!.Value.Value);
        Assert.Equal(0, TargetPath.At(Direction.ReachBy, 0, Start, dated, Due.AddDays(-1))!.Value.Value);
        Assert.Equal(10, TargetPath.At(Direction.ReachBy, 0, Start, dated, Due)!.Value.Value);
        Assert.Equal(new PathPoint(null, 2, 5), TargetPath.At(Direction.KeepWithin, 8, Start, [new(Due, null, 2, 5)], Start));
        Assert.Equal(12, TargetPath.At(Direction.Increase, 0, Start, [new(Due, 10), new(Due, 12)], Due)!.Value.Value);
    }

    /// <summary>A space that does not break is a space.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}

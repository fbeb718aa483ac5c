using Samspill.Programme.Indicators;

namespace Samspill.Rules.Programme;

/// <summary>Which periods lack a number, and when it is due.</summary>
public sealed class AskingForNumbers
{
    [Theory]
    [InlineData("Weekly", "2018-10-02", "2018-10-07")]
    [InlineData("Weekly", "2018-10-07", "2018-10-07")]
    [InlineData("Monthly", "2020-02-01", "2020-02-29")]
    [InlineData("Quarterly", "2018-10-02", "2018-12-31")]
    [InlineData("HalfYearly", "2018-06-30", "2018-06-30")]
    [InlineData("HalfYearly", "2018-07-01", "2018-12-31")]
    [InlineData("Yearly", "2018-01-01", "2018-12-31")]
    [InlineData("Once", "2018-05-05", "2018-05-05")]
    public void A_day_lies_in_the_period_that_ends_after_it(string cadence, string day, string end) =>
        Assert.Equal(Day(end), Rhythm.EndOf(Enum.Parse<Cadence>(cadence), Day(day)));

    [Fact]
    public void Every_ended_period_without_a_number_is_missing_and_the_running_one_is_not()
    {
        var missing = Rhythm.Missing(Cadence.Monthly, null, [Day("2018-05-31"), Day("2018-07-15")], Day("2018-10-02"));

        Assert.Equal([Day("2018-06-30"), Day("2018-08-31"), Day("2018-09-30")], missing);
    }

    [Fact]
    public void Before_the_first_number_the_day_the_method_began_is_where_it_starts() =>
        Assert.Equal([Day("2018-06-30"), Day("2018-09-30")], Rhythm.Missing(Cadence.Quarterly, Day("2018-04-11"), [], Day("2018-10-02")));

    [Fact]
    public void A_due_date_never_moves_because_it_passed()
    {
        var first = Rhythm.Missing(Cadence.Monthly, Day("2018-06-01"), [], Day("2018-07-01"))[0];
        var later = Rhythm.Missing(Cadence.Monthly, Day("2018-06-01"), [], Day("2019-01-15"))[0];

        Assert.Equal(Rhythm.DueFor(first), Rhythm.DueFor(later));
    }

    [Fact]
    public void A_new_year_does_not_part_a_week_in_two() => Assert.Equal(Day("2019-01-06"), Rhythm.EndOf(Cadence.Weekly, Day("2018-12-31")));

    [Fact]
    public void Without_a_rhythm_nothing_is_missing() => Assert.Empty(Rhythm.Missing(Cadence.None, Day("2016-01-01"), [], Day("2018-10-02")));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(IndicatorKind.Number, "Dager til svar", "dager", true)]
    [InlineData(IndicatorKind.Number, "Prosjektkort med bekreftet resultat", "kort", true)]
    [InlineData(IndicatorKind.Number, "Oppgraderinger", "kroner", true)]
    [InlineData(IndicatorKind.Number, "Netto innflytting", "personer", false)]
    [InlineData(IndicatorKind.Number, "Endring i sysselsetting", "personer", false)]
    [InlineData(IndicatorKind.Number, "Vann i brygga", "grader", false)]
    [InlineData(IndicatorKind.Number, "Noe uten enhet", null, false)]
    [InlineData(IndicatorKind.Rank, "Tillit", "plass", false)]
    public void What_is_counted_in_a_unit_is_not_under_zero_and_a_change_may_be(IndicatorKind kind, string title, string? unit, bool isCount) => Assert.Equal(isCount, Bounds.IsCount(kind, title, unit));

    [Theory]
    [InlineData("Kommuner med plan", true)]
    [InlineData("Avsatt tid som er brukt", false)]
    [InlineData("Kostnad i forhold til budsjett", false)]
    public void A_part_is_no_more_than_the_whole_unless_it_is_held_against_a_plan(string title, bool isPart)
    {
        var flaws = new Samspill.Kernel.Flaws();
        new Figures(new(2018, 9, 30), null, 12, 9, null, null, null, null, null, EvidenceKind.None, null).Check(flaws, new Indicator { Key = Samspill.Kernel.Key.From("i"), Title = title, Kind = IndicatorKind.Percent });

        Assert.Equal(isPart, Bounds.IsPart(IndicatorKind.Percent, title, "prosent"));
        Assert.Equal(isPart, flaws.Of("numerator").Any());
    }
}

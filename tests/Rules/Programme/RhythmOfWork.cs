using Samspill.Kernel;
using Samspill.Programme.Programmes;

namespace Samspill.Rules.Programme;

/// <summary>The strip of weeks: what moved, and the long quiet periods between.</summary>
public sealed class RhythmOfWork
{
    private static readonly DateOnly Today = new(2018, 10, 2);

    [Fact]
    public void It_shows_the_two_years_that_end_with_last_week()
    {
        var rhythm = Rhythm.Of([], Today);

        Assert.Equal((104, new DateOnly(2016, 10, 3), new DateOnly(2018, 9, 24)), (rhythm.Weeks.Count, rhythm.Weeks[0].Monday, rhythm.Weeks[^1].Monday));
        Assert.Empty(rhythm.Quiet);
    }

    [Fact]
    public void Twelve_months_stand_under_each_year_of_weeks_whatever_day_it_is()
    {
        for (var day = new DateOnly(2024, 1, 1); day.Year < 2029; day = day.AddDays(1))
        {
            foreach (var row in Rhythm.Of([], day).Rows())
            {
                var months = Rhythm.Months(row);

                Assert.Equal(12, months.Select(month => month.First).Distinct().Count());
                Assert.All(months, month => Assert.InRange(row[month.Week].Monday.AddDays(3).DayNumber - month.First.DayNumber, 0, month.Week == 0 ? 31 : 6));
                Assert.All(months, month => Assert.InRange(month.Week, 0, row.Count - 2));
            }
        }
    }

    [Fact]
    public void Seventy_days_between_two_movements_are_no_quiet_period_and_seventy_one_are()
    {
        var day = new DateOnly(2018, 1, 1);

        Assert.DoesNotContain(Rhythm.Of([(day, 1), (day.AddDays(70), 1), (day.AddDays(140), 1), (Today, 1)], Today).Quiet, quiet => quiet.FirstMonday < day.AddDays(130));
        var quiet = Assert.Single(Rhythm.Of([(day, 1), (day.AddDays(71), 1)], day.AddDays(90)).Quiet);
        Assert.Equal((71, 9, new DateOnly(2018, 1, 8)), (quiet.Days, quiet.Weeks, quiet.FirstMonday));
    }

    [Fact]
    public void A_silence_that_still_goes_on_is_counted_to_today()
    {
        var quiet = Assert.Single(Rhythm.Of([(Today.AddDays(-100), 1)], Today).Quiet);

        Assert.Equal(100, quiet.Days);
        Assert.Equal(new DateOnly(2018, 9, 24), quiet.LastMonday);
    }

    [Fact]
    public void A_silence_from_before_the_strip_is_boxed_from_its_first_week()
    {
        var quiet = Assert.Single(Rhythm.Of([(new DateOnly(2016, 6, 1), 1), (new DateOnly(2016, 11, 1), 2), (new DateOnly(2016, 12, 24), 1)], new DateOnly(2018, 10, 2)).Quiet.SkipLast(1));

        Assert.Equal((new DateOnly(2016, 10, 3), 153), (quiet.FirstMonday, quiet.Days));
    }

    [Fact]
    public void Weeks_count_all_that_moved_in_them()
    {
        var rhythm = Rhythm.Of([(new DateOnly(2018, 9, 24), 2), (new DateOnly(2018, 9, 30), 3), (new DateOnly(2018, 10, 1), 9)], Today);

        Assert.Equal(5, rhythm.Weeks[^1].Movements);
    }

    [Theory]
    [InlineData("Vedtak 4, styringsgruppen 6. juni 2018", "2018-06-06")]
    [InlineData("Sak 12/2018, 3.5.2018", "2018-05-03")]
    [InlineData("Decision 2 of 6 June 2018", "2018-06-06")]
    [InlineData("Møte 1. mai 2017, stadfestet 2. juni 2017", "2017-06-02")]
    [InlineData("Vedtak uten dag", null)]
    [InlineData("31. februar 2018", null)]
    [InlineData(null, null)]
    public void A_decision_is_dated_by_its_reference(string? reference, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DecisionDay.In(reference));

    [Theory]
    [InlineData(3, 1, 7, false, "Tre av sju mål har ikke noe resultat å vise til. Ett er lagt om uten registrert vedtak. Sluttrapporten kan ikke fryses ennå.")]
    [InlineData(1, 2, 12, false, "Ett av 12 mål har ikke noe resultat å vise til. To er lagt om uten registrert vedtak. Sluttrapporten kan ikke fryses ennå.")]
    [InlineData(0, 0, 7, true, "Alle målene har et resultat å vise til, eller et svar på hvorfor ikke.")]
    public void The_verdict_is_said_in_words(int without, int pivots, int of, bool mayFreeze, string said) =>
        Assert.Equal(said, OverviewWords.Verdict(without, pivots, of, mayFreeze).Nb);

    [Fact]
    public void Numbers_under_ten_are_words_in_each_language_and_bend_with_the_noun()
    {
        Assert.Equal(("ett", "eitt", "one"), Said(NumberWords.Neuter(1)));
        Assert.Equal(("én", "éin", "one"), Said(NumberWords.Common(1)));
        Assert.Equal(("én", "ei", "one"), Said(NumberWords.Feminine(1)));
        Assert.Equal(("ni", "ni", "nine"), Said(NumberWords.Common(9)));
        Assert.Equal(("10", "10", "10"), Said(NumberWords.Neuter(10)));
        Assert.Equal(("Åtte", "Åtte", "Eight"), Said(NumberWords.Neuter(8).Capital()));
    }

    private static (string, string, string) Said(Text text) => (text.Nb, text.Nn, text.En);
}

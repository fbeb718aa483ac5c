using Samspill.Analysis.Measuring;
using Samspill.Kernel;

namespace Samspill.Rules.Analysis;

/// <summary>Quality warnings: found where there is a fault, and silent elsewhere.</summary>
public sealed class WarningAboutAValue
{
    private static readonly DateOnly Start = new(2018, 1, 31);

    [Theory]
    [InlineData("20 22 19", "210", "jump")]
    [InlineData("20 22 19", "2.1", "jump")]
    [InlineData("20 22 19", "40", "")]
    [InlineData("1 2 1", "4", "")]
    [InlineData("20", "210", "")]
    [InlineData("20 22 19", "0", "zero")]
    [InlineData("3 0 2", "0", "")]
    [InlineData("20 22 22", "22", "unchanged")]
    [InlineData("22 22 22", "22", "")]
    [InlineData("4 4 4", "4", "")]
    [InlineData("2.5 2.5", "2.5", "unchanged")]
    [InlineData("-20 -22 -19", "-200", "jump")]
    public void A_value_is_held_against_its_own_history(string history, string value, string expected) => Assert.Equal(expected, Codes(history, value));

    [Theory]
    [InlineData("6 14 19", "31", "")]
    [InlineData("6 14 19", "13", "jump")]
    [InlineData("6 14 19", "310", "jump")]
    [InlineData("60 140 190", "20", "jump")]
    public void A_pile_is_held_against_its_top(string history, string value, string expected) => Assert.Equal(expected, Codes(history, value, isCumulative: true));

    [Theory]
    [InlineData(1200, 1500, "", 125000, "far")]
    [InlineData(1200, 1500, "1250", 12500, "far")]
    [InlineData(1200, 1500, "", 12, "far")]
    [InlineData(1200, 1500, "", 2100, "")]
    [InlineData(1200, 1500, "", 900, "")]
    [InlineData(0, 3, "", 9, "")]
    [InlineData(0, 3, "", 40, "far")]
    [InlineData(100, 20, "", 15, "")]
    [InlineData(1200, 1500, "1250 1300", 1500, "")]
    public void A_value_without_a_history_is_held_against_its_baseline_and_target(int baseline, int target, string history, int value, string expected)
    {
        var earlier = history.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((text, i) => new Point(Start.AddMonths(i), Number(text))).ToList();

        Assert.Equal(expected, string.Join(' ', Warnings.For(new Point(Start.AddMonths(earlier.Count), value), earlier, plan: (baseline, target)).Select(warning => warning.Code)));
    }

    [Fact]
    public void A_value_before_the_baseline_and_one_without_evidence_are_named_with_the_numbers()
    {
        var warnings = Warnings.For(new(Start, 4), [], new DateOnly(2018, 6, 1), hasEvidence: false);

        Assert.Equal(["before-baseline", "no-evidence"], warnings.Select(warning => warning.Code));
        Assert.Equal("31. januar 2018 er før nullpunktet, 1. juni 2018.", warnings[0].Says.In(Language.Nb).Replace('\u00A0', ' '));
        Assert.Equal("31. januar 2018 er før nullpunktet, 1. juni 2018.", warnings[0].Says.In(Language.Nn).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Of_fifty_faults_among_five_hundred_values_nine_in_ten_are_found_and_few_others_are_troubled()
    {
        var random = new Random(1807);
        var (found, troubled, sound) = (0, 0, 0);
        for (var series = 0; series < 50; series++)
        {
            var (values, fault, wrong) = Series(random, series);
            for (var i = 0; i < values.Count; i++)
            {
                var isFault = i == fault;
                var value = values[i];
                var codes = Warnings.For(value.Point, [.. values.Take(i).Select(earlier => earlier.Point)], Start, value.HasEvidence, series % 5 == 3).Select(warning => warning.Code).ToList();
                found += isFault && codes.Contains(wrong) ? 1 : 0;
                troubled += !isFault && codes.Count > 0 ? 1 : 0;
                sound += isFault ? 0 : 1;
            }
        }

        Assert.Equal(450, sound);
        Assert.True(found >= 45, $"{found} of 50 faults found");
        Assert.True(troubled <= sound * .05, $"{troubled} of {sound} sound values troubled");
    }

    /// <summary>Ten values of an ordinary kind (levels, small counts, seasons, piles, shares) with one fault of five kinds in it.</summary>
    private static (List<(Point Point, bool HasEvidence)> Values, int Fault, string Code) Series(Random random, int number)
    {
        var level = number % 5 == 1 ? 4 : 20 + random.Next(400);
        var kind = (number / 5) % 5;
        var fault = 4 + random.Next(6);
        var pile = 0m;
        var values = new List<(Point Point, bool HasEvidence)>();
        for (var i = 0; i < 10; i++)
        {
            var noise = .75 + (.5 * random.NextDouble());
            var season = number % 5 == 2 ? 1 + (.8 * Math.Sin(i * Math.PI / 2)) : 1;
            var size = number % 5 == 4 ? Math.Round((decimal)(level % 90 * noise), 1) : Math.Round((decimal)(level * noise * season));
            pile = number % 5 == 3 ? pile + size : size;
            values.Add((new Point(Start.AddMonths(3 * i), pile), true));
        }

        var (at, right) = (values[fault].Point.On, values[fault].Point.Value);
        values[fault] = kind switch
        {
            0 => (new Point(at, Math.Max(right, 5) * 10), true),
            1 => (new Point(at, 0), true),
            2 => (new Point(Start.AddYears(-1), right), true),
            3 => (new Point(at, right + .5m), true),
            _ => (new Point(at, right), false),
        };
        if (kind == 3)
        {
            values[fault - 1] = (values[fault - 1].Point with { Value = right + .5m }, true);
            values[fault - 2] = (values[fault - 2].Point with { Value = right + .5m }, true);
        }

        var code = kind switch { 0 => "jump", 1 => number % 5 == 3 ? "jump" : "zero", 2 => "before-baseline", 3 => "unchanged", _ => "no-evidence" };
        return (values, fault, code);
    }

    private static string Codes(string history, string value, bool isCumulative = false)
    {
        var earlier = history.Split(' ').Select((number, i) => new Point(Start.AddMonths(i), Number(number))).ToList();
        return string.Join(' ', Warnings.For(new Point(Start.AddMonths(earlier.Count), Number(value)), earlier, isCumulative: isCumulative).Select(warning => warning.Code));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

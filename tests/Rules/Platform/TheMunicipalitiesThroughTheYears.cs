using Samspill.Kernel;
using Samspill.Platform.Directory;

namespace Samspill.Rules.Platform;

public sealed class TheMunicipalitiesThroughTheYears
{
    private static MunicipalityCode Code(string digits) => MunicipalityCode.Read(digits)!.Value;

    [Theory]
    [InlineData(2018, 422)]
    [InlineData(2020, 356)]
    [InlineData(2024, 357)]
    public void Norway_had_this_many_municipalities(int year, int count) =>
        Assert.Equal(count, MunicipalityHistory.All.Count(version => version.StandsOn(new DateOnly(year, 6, 1))));

    [Fact]
    public void Bo_and_Sauherad_became_Midt_Telemark_which_changed_its_code()
    {
        var midt = MunicipalityHistory.On(Code("4020"), new DateOnly(2025, 1, 1))!;

        Assert.Equal(["0821 Bø", "0822 Sauherad", "3817 Midt-Telemark", "4020 Midt-Telemark"], MunicipalityHistory.Line(midt).Select(version => $"{version.Code} {version.Name}"));
        Assert.Equal((new DateOnly(2019, 12, 31), (DateOnly?)null), (MunicipalityHistory.On(Code("0822"), new DateOnly(2018, 1, 1))!.To!.Value, midt.To));
    }

    [Fact]
    public void A_municipality_that_was_parted_became_several() =>
        Assert.Equal(["1508", "1580"], MunicipalityHistory.On(Code("1507"), new DateOnly(2022, 1, 1))!.Became.Select(code => code.Value));

    [Fact]
    public void Every_code_that_one_became_stands_the_day_after() =>
        Assert.All(MunicipalityHistory.All.Where(version => version.To is not null), version => Assert.All(version.Became, next => Assert.Contains(MunicipalityHistory.All, other => other.Code == next && other.StandsOn(version.To!.Value.AddDays(1)))));

    [Fact]
    public void A_code_nobody_has_had_is_nobodys() => Assert.Null(MunicipalityHistory.On(Code("9999"), new DateOnly(2020, 1, 1)));
}

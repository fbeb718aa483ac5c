using Samspill.Kernel;

namespace Samspill.Rules.Kernel;

public sealed class SpeakingThreeLanguages
{
    private static readonly Text Sentence = new("Målt {0:N1} den {1}", "Målt {0:N1} den {1}", "Measured {0:N1} on {1}");

    [Theory]
    [InlineData(Language.Nb, "Målt −1\u00A0234,5 den 2.\u00A0oktober\u00A02018")]
    [InlineData(Language.Nn, "Målt −1\u00A0234,5 den 2.\u00A0oktober\u00A02018")]
    [InlineData(Language.En, "Measured −1\u00A0234.5 on 2\u00A0October\u00A02018")]
    public void Numbers_and_dates_follow_the_language(Language language, string expected) =>
        Assert.Equal(expected, Sentence.With(-1234.5m, new DateOnly(2018, 10, 2)).In(language));

    [Fact]
    public void The_alphabet_ends_with_ae_oe_aa_and_double_a_is_aa() =>
        Assert.Equal(["Notodden", "Zoo", "Ærlig", "Østre", "Åmot", "Aasen"], new[] { "Åmot", "Østre", "Zoo", "Aasen", "Notodden", "Ærlig" }.OrderBy(Letters.SortKey, StringComparer.Ordinal).ToArray());

    [Theory]
    [InlineData("974760673", "974760673")]
    [InlineData("NO 974 760 673 MVA", "974760673")]
    [InlineData("974760674", null)]
    [InlineData("123456785", null)]
    public void An_organisation_number_must_pass_its_check(string written, string? read) => Assert.Equal(read, OrganisationNumber.Read(written)?.Value);

    [Fact]
    public void Summer_time_is_counted_when_the_day_is_told()
    {
        Assert.Equal(new DateOnly(2018, 7, 2), Clock.DateOf(new DateTimeOffset(2018, 7, 1, 22, 30, 0, TimeSpan.Zero)));
        Assert.Equal(new DateOnly(2018, 12, 1), Clock.DateOf(new DateTimeOffset(2018, 12, 1, 22, 30, 0, TimeSpan.Zero)));
    }
}

using CsCheck;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Norwegian;

public sealed class ReadingTokens
{
    private static string[] Read(string text, TokenKind kind) => [.. Tokens.Of(text).Where(token => token.Kind == kind).Select(token => token.In(text).ToString())];

    [Fact]
    public void Numbers_years_dates_and_labels_are_told_apart()
    {
        const string text = "Innen 2030 skal 2 500 av 12.000 boliger (3,5 %) i gnr. 12 bnr. 3, jf. § 11-8 og sak 24/2018, stå 1. januar 2029; kap. 4.2.1 og E134 og Rv. 41.";
        Assert.Equal(["2030"], Read(text, TokenKind.Year));
        Assert.Equal(["2 500", "12.000", "3,5"], Read(text, TokenKind.Number));
        Assert.Equal(["1. januar 2029"], Read(text, TokenKind.Date));
        Assert.Equal(["gnr. 12", "bnr. 3", "§ 11-8", "sak 24/2018", "kap. 4.2.1", "E134", "Rv. 41"], Read(text, TokenKind.Label));
    }

    [Theory]
    [InlineData("1.250.000 kroner", "1.250.000")]
    [InlineData("1,250,000 people", "1,250,000")]
    [InlineData("med 2000 plasser", "2000")]
    [InlineData("2 500,75 dekar", "2 500,75")]
    public void Thousands_and_decimals_are_one_number(string text, string number) => Assert.Equal([number], Read(text, TokenKind.Number));

    [Fact]
    public void A_word_parted_at_the_end_of_a_line_is_one_word()
    {
        const string text = "bosettings-\nhistorie, gang- \nog sykkel\u00ADvei, nærings-NM";
        var words = Tokens.Of(text).Where(token => token.Kind == TokenKind.Word).Select(token => token.Lower(text));
        Assert.Equal(["bosettingshistorie", "gang", "og", "sykkelvei", "nærings-nm"], words);
    }

    [Theory]
    [InlineData("1,2 mill. kr", 1_200_000, "kr")]
    [InlineData("kr 500 000", 500_000, "kr")]
    [InlineData("3,5 prosent", 3.5, "%")]
    [InlineData("40\n% innan 2030", 40, "%")]
    [InlineData("2 promille", 2, "‰")]
    [InlineData("200 nye arbeidsplasser", 200, "arbeidsplass")]
    [InlineData("200 nye arbeidsplassar", 200, "arbeidsplass")]
    [InlineData("fem pilotkommuner", 5, "pilotkommun")]
    [InlineData("2,500 kroner", 2500, "kr")]
    [InlineData("2.500 innbyggere", 2500, "innbygg")]
    [InlineData("12 dekar", 12, "dekar")]
    [InlineData("to milliarder kroner", 2_000_000_000, "kr")]
    public void An_amount_has_a_value_and_a_unit(string text, double value, string unit)
    {
        var amount = Assert.Single(Amounts.In(text));
        Assert.Equal(((decimal)value, unit), (amount.Value, amount.Unit));
    }

    [Fact]
    public void What_only_names_something_is_no_amount() =>
        Assert.Empty(Amounts.In("Jf. § 11-8, sak 24/2018, gnr. 12, E134, 17. mai 2030, kapittel 3 og åra 2026–2040."));

    [Fact]
    public void Tokens_cover_everything_but_white_space() =>
        Gen.OneOf(Gen.Const("§ 3-1"), Gen.Const("2030"), Gen.Const("1.250.000"), Gen.Const("K24/2018"), Gen.Const("-\n"), Gen.Const("Q1 2018"), Gen.Const("mål 3"), Gen.String[0, 9])
            .Array[0, 20].Select(string.Concat).Sample(text =>
            {
                var at = 0;
                foreach (var token in Tokens.Of(text))
                {
                    Assert.True(string.IsNullOrWhiteSpace(text[at..token.Start]));
                    Assert.True(token.Length > 0);
                    at = token.End;
                }

                Assert.True(string.IsNullOrWhiteSpace(text[at..]));
            });
}

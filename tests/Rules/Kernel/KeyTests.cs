using Samspill.Kernel;

namespace Samspill.Rules.Kernel;

public sealed class NamingARecord
{
    [Theory]
    [InlineData("Båtovernattinger, tolv punkter", "batovernattinger-tolv-punkter")]
    [InlineData("Ærfugl & Øl", "aerfugl-ol")]
    [InlineData("---", "uten-navn")]
    public void A_title_becomes_a_key_of_plain_letters(string title, string key) => Assert.Equal(key, Key.From(title).Value);

    [Fact]
    public void A_taken_key_gets_the_next_free_number()
    {
        var taken = new HashSet<string> { "mal", "mal-2" };

        Assert.Equal("mal-3", Key.From("Mål").Free(key => taken.Contains(key.Value)).Value);
    }

    [Theory]
    [InlineData("0807", true)]
    [InlineData("3808", true)]
    [InlineData("4005", true)]
    [InlineData("9999", false)]
    [InlineData("4000", false)]
    [InlineData("0001", false)]
    public void A_municipality_code_begins_with_a_county(string code, bool isPossible) => Assert.Equal(isPossible, MunicipalityCode.Read(code)!.Value.IsPossible);

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("Stor")]
    [InlineData("a b")]
    public void What_is_not_a_key_is_not_read_as_one(string text) => Assert.Null(Key.Read(text));
}

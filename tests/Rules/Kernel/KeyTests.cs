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
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("Stor")]
    [InlineData("a b")]
    public void What_is_not_a_key_is_not_read_as_one(string text) => Assert.Null(Key.Read(text));
}

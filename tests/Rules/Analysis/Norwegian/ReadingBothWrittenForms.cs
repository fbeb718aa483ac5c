using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Norwegian;

public sealed class ReadingBothWrittenForms
{
    private readonly WordKeys keys = new();

    [Fact]
    public void Both_words_of_every_pair_have_one_key()
    {
        Assert.True(WordForms.Pairs.Count > 500);
        Assert.Matches(@"^\d{4}\.\d+$", WordForms.Version);
        Assert.All(WordForms.Pairs, pair => Assert.Equal(keys.Of(pair.Nb.TrimEnd('-')), keys.Of(pair.Nn.TrimEnd('-'))));
    }

    [Theory]
    [InlineData("arbeidsplasser", "arbeidsplassar")]
    [InlineData("arbeidsplassene", "arbeidsplassane")]
    [InlineData("bærekraft", "berekraft")]
    [InlineData("bærekraftige", "berekraftige")]
    [InlineData("tjenester", "tenester")]
    [InlineData("helsetjenestene", "helsetenestene")]
    [InlineData("styrke", "styrkje")]
    [InlineData("innen", "innan")]
    [InlineData("ikke", "ikkje")]
    [InlineData("kommunene", "kommunane")]
    [InlineData("næringsvirksomhet", "næringsverksemd")]
    [InlineData("muligheter", "moglegheiter")]
    [InlineData("innbyggerne", "innbyggjarane")]
    [InlineData("boliger", "bustader")]
    [InlineData("forskning", "forsking")]
    [InlineData("utviklet", "utvikla")]
    [InlineData("bestemmelsene", "føresegnene")]
    [InlineData("grønne", "grøne")]
    [InlineData("følger", "følgjer")]
    [InlineData("sykkelveier", "sykkelvegar")]
    [InlineData("helhetlig", "heilskapleg")]
    public void The_same_word_in_both_forms_has_one_key(string nb, string nn) => Assert.Equal(keys.Of(nb), keys.Of(nn));

    [Theory]
    [InlineData("øke", "redusere")]
    [InlineData("helse", "hel")]
    [InlineData("vern", "vekst")]
    [InlineData("region", "regjering")]
    [InlineData("vann", "vei")]
    public void Different_words_have_different_keys(string one, string other) => Assert.NotEqual(keys.Of(one), keys.Of(other));

    [Theory]
    [InlineData("arbeidsplassar", "arbeidsplass")]
    [InlineData("kommunane", "kommun")]
    [InlineData("tenester", "tenest")]
    [InlineData("tjenester", "tjenest")]
    [InlineData("styrkje", "styrkj")]
    public void A_bare_stem_merges_endings_and_not_written_forms(string word, string stem) => Assert.Equal(stem, new Stems().Of(word));

    [Theory]
    [InlineData("næringsutviklingsplan", "næring utvikling plan")]
    [InlineData("barnehageplasser", "barnehag plass")]
    [InlineData("kommunesamarbeid", "kommun samarbeid")]
    [InlineData("klimaplanen", "klim plan")]
    [InlineData("arealstrategi", "areal strategi")]
    [InlineData("naturmangfald", "natur mangfold")]
    [InlineData("region", "")]
    [InlineData("kommunedirektøren", "kommun direktør")]
    public void A_compound_is_parted(string word, string parts) => Assert.Equal(parts, string.Join(' ', Compounds.Split(keys.Of(word))));

    [Fact]
    public void No_part_is_shorter_than_four_letters() => Assert.All(Compounds.Known, part => Assert.True(part.Length >= Compounds.ShortestPart, part));

    [Fact]
    public void Small_words_of_both_forms_are_set_aside() =>
        Assert.All("og ikke ikkje hva kva ein en frå fra skal".Split(' '), word => Assert.True(StopWords.Contains(word)));
}

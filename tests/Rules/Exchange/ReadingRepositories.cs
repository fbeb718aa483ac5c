using System.Text;
using Samspill.Exchange.Oai;

namespace Samspill.Rules.Exchange;

/// <summary>Answers of OAI-PMH from outside: read within bounds, and made plain.</summary>
public sealed class ReadingRepositories
{
    private const string Envelope = "<?xml version=\"1.0\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2018-10-02T07:00:00Z</responseDate>{0}</OAI-PMH>";

    [Fact]
    public void A_page_of_records_is_read_with_what_is_withdrawn_and_how_it_goes_on()
    {
        var told = Read("""
            <ListRecords>
            <record><header><identifier>oai:a:1</identifier><datestamp>2018-01-02</datestamp></header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Sommerskole &amp; mer</dc:title><dc:identifier>https://a.example/1</dc:identifier><dc:subject>skole</dc:subject><dc:subject>næring</dc:subject></oai_dc:dc></metadata></record>
            <record><header status="deleted"><identifier>oai:a:2</identifier><datestamp>2018-01-03</datestamp></header></record>
            <resumptionToken completeListSize="20" cursor="0">neste|2</resumptionToken></ListRecords>
            """);

        Assert.Equal(new DateTimeOffset(2018, 10, 2, 7, 0, 0, TimeSpan.Zero), told.At);
        Assert.Equal(("neste|2", 20, null), (told.Token, told.Size, told.Error));
        Assert.Equal([("oai:a:1", false), ("oai:a:2", true)], told.Records.Select(record => (record.Identifier, record.IsDeleted)));
        Assert.Equal("Sommerskole & mer", told.Records[0].Says["title"].Single());
        Assert.Equal(["skole", "næring"], told.Records[0].Says["subject"]);
        Assert.Empty(told.Records[1].Says["title"]);
    }

    [Fact]
    public void An_empty_token_ends_the_list_and_a_fault_has_its_code()
    {
        Assert.Null(Read("<ListRecords><resumptionToken/></ListRecords>").Token);
        Assert.Equal("noRecordsMatch", Read("<error code=\"noRecordsMatch\">none</error>").Error);
        var who = Read("<Identify><repositoryName>Arkivet</repositoryName><deletedRecord>persistent</deletedRecord><granularity>YYYY-MM-DD</granularity></Identify>");
        Assert.Equal(("Arkivet", "persistent", "YYYY-MM-DD"), (who.Name, who.Deleted, who.Granularity));
    }

    [Fact]
    public void Elements_of_other_vocabularies_with_the_protocols_names_are_no_part_of_it()
    {
        var told = Read("""
            <ListRecords><record><header><identifier>oai:a:1</identifier><datestamp>2018-01-02</datestamp></header><metadata>
            <other xmlns="https://other.example/"><header status="deleted"><identifier>feil</identifier></header><error code="badVerb">feil</error><record/><resumptionToken completeListSize="7">feil</resumptionToken></other>
            </metadata></record></ListRecords>
            """);

        Assert.Equal((null, null, null), (told.Error, told.Token, told.Size));
        Assert.Equal([("oai:a:1", false)], told.Records.Select(record => (record.Identifier, record.IsDeleted)));
        Assert.Throws<OaiUnreadableException>(() => OaiReading.Read("<OAI-PMH xmlns=\"https://other.example/\"><responseDate>2018-10-02T07:00:00Z</responseDate></OAI-PMH>"u8.ToArray()));
    }

    [Theory]
    [InlineData("Et kort emne", 20, "Et kort emne"), InlineData("abcdef", 3, "abc…"), InlineData("ab👩‍👩‍👧cd", 4, "ab…"), InlineData("e\u0301e\u0301", 3, "e\u0301…")]
    public void A_text_in_a_list_is_cut_between_signs(string text, int most, string cut) => Assert.Equal(cut, OutsideText.Cut(text, most));

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><OAI-PMH>&b;</OAI-PMH>")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><OAI-PMH>&b;</OAI-PMH>")]
    [InlineData("<html><body>Velkommen</body></html>"), InlineData("ikke xml"), InlineData(""), InlineData("<OAI-PMH><record>")]
    public void What_is_no_answer_or_carries_a_trick_is_refused(string text) => Assert.Throws<OaiUnreadableException>(() => OaiReading.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void What_is_too_deep_or_too_long_is_refused()
    {
        Assert.Throws<OaiUnreadableException>(() => Read(string.Concat(Enumerable.Repeat("<a>", 200)) + string.Concat(Enumerable.Repeat("</a>", 200))));
        Assert.Throws<OaiUnreadableException>(() => Read("<ListRecords><record><header><identifier>" + new string('x', 200_000) + "</identifier></header></record></ListRecords>"));
    }

    [Theory]
    [InlineData("<p>Et <b>tiltak</b></p><script>alert(1)</script>", "Et tiltak alert(1)")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt; her", "alert(1) her")]
    [InlineData("a\u0000b\u0007c\r\n\td", "a b c d"), InlineData("snudd\u202Etxt", "snuddtxt"), InlineData("3 < 4 og 5 > 2", "3 < 4 og 5 > 2"), InlineData("   ", null), InlineData("<br/>", null)]
    public void Text_from_outside_is_made_plain(string text, string? plain) => Assert.Equal(plain, OutsideText.Clean(text, 100));

    [Fact]
    public void A_long_text_is_cut_where_no_sign_is_halved()
    {
        Assert.Equal("aaaa…", OutsideText.Clean("aaaaaaaa", 5));
        Assert.All(Enumerable.Range(3, 10), most => Assert.DoesNotContain(OutsideText.Clean("a😀😀😀😀😀😀😀", most)!.EnumerateRunes(), rune => rune.Value == 0xFFFD));
    }

    [Theory]
    [InlineData("javascript:alert(1)", null), InlineData("data:text/html,x", null), InlineData("https://a.example/x", "https://a.example/x"), InlineData("https://me:you@a.example/", null), InlineData("/inne", null)]
    public void Only_a_web_address_becomes_a_link(string text, string? link) => Assert.Equal(link, OutsideText.Link(text));

    private static OaiTold Read(string body) => OaiReading.Read(Encoding.UTF8.GetBytes(Envelope.Replace("{0}", body, StringComparison.Ordinal)));
}

using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Rules.Exchange;

public sealed class ReadingACell
{
    [Theory]
    [InlineData("3,5", "3.5")]
    [InlineData("3.5", "3.5")]
    [InlineData("1 200 000", "1200000")]
    [InlineData("1\u00A0200\u00A0000,50", "1200000.5")]
    [InlineData("1.200.000,5", "1200000.5")]
    [InlineData("1,200,000.5", "1200000.5")]
    [InlineData("1.200.000", "1200000")]
    [InlineData("kr 400 000,-", "400000")]
    [InlineData("\u22122", "-2")]
    [InlineData("40 %", "40")]
    [InlineData("0", "0")]
    [InlineData("0,50", "0.5")]
    public void A_number_is_read_as_people_write_it(string written, string read) => Assert.Equal((read, null), CellText.Read(Column(CellKind.Number), new RawCell(written)));

    [Theory]
    [InlineData("tolv", "«tolv» er ikke et tall. Skriv for eksempel 3,5.")]
    [InlineData("1,2,3,4x", "«1,2,3,4x» er ikke et tall. Skriv for eksempel 3,5.")]
    [InlineData("99999999999999", "«99999999999999» er for stort. Tallet må være under en billion.")]
    public void What_is_no_number_is_told_with_what_would_be_right(string written, string says) => Assert.Equal(says, CellText.Read(Column(CellKind.Number), new RawCell(written)).Fault!.Nb);

    [Theory]
    [InlineData("2018-03-01", RawKind.Text)]
    [InlineData("1.3.2018", RawKind.Text)]
    [InlineData("01.03.2018", RawKind.Text)]
    [InlineData("1.3.18", RawKind.Text)]
    [InlineData("1. mars 2018", RawKind.Text)]
    [InlineData("1 March 2018", RawKind.Text)]
    [InlineData("1/3/2018", RawKind.Text)]
    [InlineData("2018-03-01T00:00:00", RawKind.Text)]
    [InlineData("2018-03-01 00:00:00", RawKind.Text)]
    [InlineData("43160", RawKind.Number)]
    [InlineData("20180301", RawKind.Number)]
    [InlineData("2018-03-01", RawKind.Date)]
    public void A_day_is_read_as_people_and_spreadsheets_write_it(string written, RawKind kind) => Assert.Equal(("2018-03-01", null), CellText.Read(Column(CellKind.Date), new RawCell(written, kind)));

    [Theory]
    [InlineData("2018", RawKind.Number)]
    [InlineData("31.2.2018", RawKind.Text)]
    [InlineData("våren 2018", RawKind.Text)]
    public void A_year_or_a_season_is_no_day(string written, RawKind kind) => Assert.NotNull(CellText.Read(Column(CellKind.Date), new RawCell(written, kind)).Fault);

    [Theory]
    [InlineData("807", "0807")]
    [InlineData("0807", "0807")]
    [InlineData("notodden", "notodden")]
    public void A_municipality_gets_its_lost_zero_back(string written, string read) => Assert.Equal((read, null), CellText.Read(Column(CellKind.Municipality), new RawCell(written, RawKind.Number)));

    [Theory]
    [InlineData("ja", "yes")]
    [InlineData("X", "yes")]
    [InlineData("1", "yes")]
    [InlineData("nei", "")]
    [InlineData("", "")]
    public void A_tick_is_yes_or_nothing(string written, string read) => Assert.Equal((read, null), CellText.Read(Column(CellKind.Yes), new RawCell(written)));

    [Fact]
    public void Maybe_is_neither_yes_nor_no() => Assert.Equal("«kanskje» er verken ja eller nei. Skriv yes, eller la cellen stå tom.", CellText.Read(Column(CellKind.Yes), new RawCell("kanskje")).Fault!.Nb);

    [Theory]
    [InlineData("keep_within")]
    [InlineData("KeepWithin")]
    [InlineData("keep within")]
    [InlineData("holde seg innenfor")]
    [InlineData("halde seg innanfor")]
    public void A_choice_is_known_by_its_name_and_by_what_people_call_it(string written) => Assert.Equal(("keep_within", null), CellText.Read(Directions, new RawCell(written)));

    [Fact]
    public void A_misspelt_choice_gets_a_proposal() => Assert.Equal("«incrase» finnes ikke her. Mente du increase? Velg en av: increase, keep_within.", CellText.Read(Directions, new RawCell("incrase")).Fault!.Nb);

    [Fact]
    public void A_key_that_is_none_gets_one_made_for_it()
    {
        Assert.Equal(("notodden", null), CellText.Read(Column(CellKind.Key), new RawCell(" Notodden ")));
        Assert.EndsWith("for eksempel batovernattinger-2018.", CellText.Read(Column(CellKind.Key), new RawCell("Båtovernattinger 2018")).Fault!.Nb);
    }

    [Fact]
    public void A_text_keeps_its_lines_and_loses_what_cannot_be_seen()
    {
        Assert.Equal("Én\nto", CellText.Read(Column(CellKind.Text), new RawCell("\uFEFF E\u0301n\r\nto\u200B ")).Text);
        Assert.Equal("a;b;c", CellText.Read(Column(CellKind.List), new RawCell("a ; b\nc;")).Text);
        Assert.Equal("x;y", CellText.Read(Column(CellKind.ReferenceSet), new RawCell("y, x, y")).Text);
    }

    private static readonly ColumnShape Directions = Column(CellKind.Choice) with { Choices = [new("increase", new("opp", "opp", "up")), new("keep_within", new("holde seg innenfor", "halde seg innanfor", "keep within"))] };

    private static ColumnShape Column(CellKind kind) => new("x", Text.Same("x"), Text.Same("x"), kind);
}

using Samspill.Kernel;
using Samspill.Reports.Composing;
using Samspill.Reports.Templates;

namespace Samspill.Rules.Reports;

public sealed class WordingASentence
{
    private static readonly HashSet<string> Known = ["pilot.siste", "pilot.dato", "tiltak.antall"];

    [Theory]
    [InlineData("{pilot.siste} kommuner ble med {pilot.dato}.", "")]
    [InlineData("Den {pilot.dato} var det {pilot.siste}, av {tiltak.antall} tiltak.", "")]
    [InlineData("Kommunene ble med {pilot.dato}.", "LostSlot pilot.siste")]
    [InlineData("{pilot.siste} av ni kommuner ble med {pilot.dato}.", "FreeNumber ni")]
    [InlineData("{pilot.siste} kommuner, 40 prosent, ble med {pilot.dato}.", "FreeNumber 40")]
    [InlineData("{pilot.siste} kommuner og 1 500 innbyggere ble med {pilot.dato}.", "FreeNumber 1 500")]
    [InlineData("{pilot.siste} og {ukjent.tall}, {pilot.dato}.", "UnknownSlot ukjent.tall")]
    public void A_number_is_neither_lost_nor_brought_in_without_a_source(string wording, string fault)
    {
        var faults = Wordings.Check("Pilotkommuner: {pilot.siste}, målt {pilot.dato}.", wording, isJudgement: false, Known, Language.Nb);

        Assert.Equal(fault, string.Join(", ", faults.Select(found => $"{found.Kind} {found.What}")));
    }

    [Fact]
    public void A_judgement_may_hold_any_number_but_no_slot_that_does_not_exist()
    {
        Assert.Empty(Wordings.Check("Pilotkommuner: {pilot.siste}.", "Trolig blir det ti.", isJudgement: true, Known, Language.Nb));
        Assert.Equal("finnes.ikke", Assert.Single(Wordings.Check("", "Trolig {finnes.ikke}.", isJudgement: true, Known, Language.Nb)).What);
    }

    [Fact]
    public void Numbers_that_the_record_itself_wrote_may_stay_and_no_others()
    {
        const string original = "To kommuner har prøvd, på tolv punkter.";

        Assert.Empty(Wordings.Check(original, "På tolv punkter har to kommuner prøvd.", isJudgement: false, Known, Language.Nb));
        Assert.Equal("tolv", Assert.Single(Wordings.Check(original, "På tolv av tolv punkter har to prøvd.", isJudgement: false, Known, Language.Nb)).What);
    }

    [Fact]
    public void Each_language_counts_its_own_words()
    {
        Assert.Equal("two", Assert.Single(Wordings.Check("We met.", "We met two to talk.", isJudgement: false, Known, Language.En)).What);
        Assert.Empty(Wordings.Check("We met.", "We met to talk.", isJudgement: false, Known, Language.En));
        Assert.Equal("to", Assert.Single(Wordings.Check("Vi møttest.", "Vi møttest to gonger.", isJudgement: false, Known, Language.Nn)).What);
    }

    [Fact]
    public void A_slot_reads_as_its_number_with_a_capital_at_the_start_and_braces_of_others_stay()
    {
        Number[] numbers = [new("tiltak.antall", 7, "sju", null)];

        Assert.Equal("Sju tiltak.", Wordings.Fill("{tiltak.antall} tiltak.", numbers));
        Assert.Equal("Alle sju, og {kode}.", Wordings.Fill("Alle {tiltak.antall}, og {kode}.", numbers));
    }

    [Fact]
    public void Templates_are_whole_in_three_languages_and_their_fields_take_what_the_funder_takes()
    {
        Assert.Equal(["sluttutbetaling", "halvarsstatus", "kommunestyre", "maltabell"], Template.All.Select(template => template.Key));
        Assert.Equal(6, Template.All[0].Headings.Count);
        Assert.Equal(4, Template.All[1].Headings.Count);
        Assert.All(Template.All[0].Headings, heading => Assert.InRange(heading.Limit, 2000, 4000));
        foreach (var text in Template.All.SelectMany(template => new[] { template.Title, template.About }.Concat(template.Headings.Select(heading => heading.Title))))
        {
            Assert.All(new[] { text.Nb, text.Nn, text.En }, said => Assert.False(string.IsNullOrWhiteSpace(said)));
            Assert.True(text.En != text.Nb, text.Nb);
        }
    }

    [Theory]
    [InlineData("halvarsstatus", "2018-10-02", "halvarsstatus-2018-2", "2018-07-01", "2018-10-02")]
    [InlineData("halvarsstatus-2018-1", "2018-10-02", "halvarsstatus-2018-1", "2018-01-01", "2018-06-30")]
    [InlineData("sluttutbetaling", "2018-10-02", "sluttutbetaling", "1900-01-01", "2018-10-02")]
    public void A_report_is_named_by_its_template_and_half_year(string text, string today, string key, string from, string to)
    {
        var name = ReportName.Read(text, DateOnly.Parse(today))!;

        Assert.Equal((key, DateOnly.Parse(from), DateOnly.Parse(to)), (name.Key, name.Period.From, name.Period.To));
    }

    [Theory]
    [InlineData("halvarsstatus-2018-3")]
    [InlineData("halvarsstatus-18-1")]
    [InlineData("finnes-ikke")]
    [InlineData(null)]
    public void Other_names_are_no_report(string? text) => Assert.Null(ReportName.Read(text, new DateOnly(2018, 10, 2)));
}

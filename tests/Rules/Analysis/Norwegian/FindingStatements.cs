using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Norwegian;

public sealed class FindingStatements
{
    private const string Plan = """
        # Kommuneplan for Lillevik 2026–2038

        ## 1 Visjon
        Lillevik skal være det beste stedet å bo.

        ## 2 Bakgrunn
        Kommunen skal etter plan- og bygningsloven § 11-1 ha en kommuneplan. Planen skal rulleres hvert fjerde år. Folketallet har økt.

        ## 3 Mål
        Mål 1
        Lillevik har 200 flere arbeidsplasser innen 2030.

        Vi vil:
        - Styrke samarbeidet med nabokommunene om næring
        - Utarbeide en næringsplan innen 2027
        - Ha trygge skoleveier

        ## 4 Strategiar
        Kommunen samarbeider med fylket om bussen.

        ## 5 Ordforklaringer
        Beredskap: Kommunen skal være forberedt.
        """;

    [Fact]
    public void Goals_strategies_and_measures_are_found_with_their_place_and_nothing_else()
    {
        var found = Statements.Of(Plan);
        Assert.Equal(
            [
                (StatementKind.Goal, "Lillevik har 200 flere arbeidsplasser innen 2030."), (StatementKind.Strategy, "Styrke samarbeidet med nabokommunene om næring"),
                (StatementKind.Measure, "Utarbeide en næringsplan innen 2027"), (StatementKind.Strategy, "Ha trygge skoleveier"), (StatementKind.Strategy, "Kommunen samarbeider med fylket om bussen."),
            ],
            found.Select(statement => (statement.Kind, statement.Sentence.Read(Plan))));
        Assert.All(found, statement => Assert.Equal(statement.Sentence.Read(Plan), Plan.Substring(statement.Sentence.Start, statement.Sentence.Length)));
    }

    /// <summary>A promise with a date is a statement under any heading, whoever is to keep it; a forecast, a law's date and a thing of the past are not.</summary>
    [Theory]
    [InlineData("Tallet på overnattinger skal øke til 50 000 innen 2030.", SentenceKind.Prose, true)]
    [InlineData("Minst 80 prosent av elevane skal fullføre vidaregåande skule innan 2028.", SentenceKind.Prose, true)]
    [InlineData("20 nye bedrifter innen 2028", SentenceKind.ListItem, true)]
    [InlineData("Tallet på overnattinger vil øke til 50 000 innen 2030.", SentenceKind.Prose, false)]
    [InlineData("20 nye bedrifter innen 2028", SentenceKind.Prose, false)]
    [InlineData("20 bedrifter hadde flyttet innen 2018", SentenceKind.ListItem, false)]
    [InlineData("Tallet på overnattinger skal være målt hvert år.", SentenceKind.Prose, false)]
    [InlineData("Etter loven § 3 skal alle bygg være tilgjengelige innen 2030.", SentenceKind.Prose, false)]
    public void A_promise_with_a_date_is_found_under_any_heading(string sentence, SentenceKind kind, bool isStatement) =>
        Assert.Equal(isStatement, Statements.KindOf(sentence, kind, ["Reiseliv"]) is not null);

    [Theory]
    [InlineData(SectionKind.Vision, "Visjon")]
    [InlineData(SectionKind.Vision, "Verdigrunnlag og kulturarv")]
    [InlineData(SectionKind.Goals, "Hovudmål")]
    [InlineData(SectionKind.Goals, "Delmål 2015-2027|Næringsutvikling|Ål vil:")]
    [InlineData(SectionKind.Goals, "Mål 4")]
    [InlineData(SectionKind.Strategies, "Mål 4|Strategiske føringer:")]
    [InlineData(SectionKind.Measures, "Tiltak")]
    [InlineData(SectionKind.Law, "6.1 Grønne korridorer (pbl. § 11-9, nr. 6)")]
    [InlineData(SectionKind.Background, "Hva er en arealstrategi?")]
    [InlineData(SectionKind.Background, "Hovudutfordringar|Folkehelse")]
    [InlineData(SectionKind.Appendix, "Ordforklaringar til kommuneplanen")]
    [InlineData(SectionKind.Other, "Kommuneplan, mål og strategier|Næring")]
    [InlineData(SectionKind.Other, "Gol kommune som organisasjon")]
    [InlineData(SectionKind.Other, "")]
    public void A_section_is_told_by_its_headings(SectionKind kind, string path) =>
        Assert.Equal(kind, Sections.Of(path.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Mentions_of_the_region_are_found_in_both_forms_with_inflections()
    {
        RegionName[] names = [new("Notoddenregionen|Notodden-regionen", MentionKind.Region), new("Hallingdal", MentionKind.Region), new("Midt-Telemark", MentionKind.Municipality), new("Nes", MentionKind.Municipality)];
        const string text = "Kommunen vil styrkje det interkommunale samarbeidet i Hallingdals kommunane, med nabokommunane og Midt-Telemarks næringsliv. Regionen, byregionen og Hallingdalregionen er ikkje helseregionen. Statlige og regionale myndigheter avgjer; regionale fellestiltak er våre. Nesten alle bur på Nes.";
        Assert.Equal(
            [
                (MentionKind.Cooperation, "interkommunale"), (MentionKind.Region, "Hallingdals"), (MentionKind.Cooperation, "nabokommunane"), (MentionKind.Municipality, "Midt-Telemarks"),
                (MentionKind.Region, "Regionen"), (MentionKind.Region, "byregionen"), (MentionKind.Region, "Hallingdalregionen"), (MentionKind.Region, "regionale"), (MentionKind.Cooperation, "fellestiltak"), (MentionKind.Municipality, "Nes"),
            ],
            RegionMentions.In(text, names).Select(mention => (mention.Kind, text.Substring(mention.Start, mention.Length))));
    }
}

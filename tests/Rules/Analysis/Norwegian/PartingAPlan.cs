using CsCheck;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Norwegian;

public sealed class PartingAPlan
{
    private const string Plan = """
        # Kommuneplan for Lillevik

        Innhold
        1 Visjon ............................... 3

        1 Visjon
        Lillevik er et godt sted å bo.

        2 Næring og arbeid
        Kommunen skal ha 200 nye arbeids-
        plasser innen 1. januar 2030, jf. St.meld. nr. 26. Dette gjelder bl.a. Bø og
        Sauherad.

        Vi vil:
        • styrke samarbeidet med nabo-
        kommunene
        • Følge opp planen 2. halvår
        1. Bygge brygger
        2. Måle besøk

        Etterpå måler vi.

        Mål|Ansvar|Frist
        Flere båter|Havnesjefen|2027
        """;

    private static string[] Parts(SentenceKind kind) => [.. Sentences.Of(Plan).Where(part => part.Kind == kind).Select(part => part.Read(Plan))];

    [Fact]
    public void Prose_headings_items_cells_and_margins_are_told_apart()
    {
        Assert.Equal(["Lillevik er et godt sted å bo.", "Kommunen skal ha 200 nye arbeidsplasser innen 1. januar 2030, jf. St.meld. nr. 26.", "Dette gjelder bl.a. Bø og Sauherad.", "Etterpå måler vi."], Parts(SentenceKind.Prose));
        Assert.Equal(["Kommuneplan for Lillevik", "Innhold", "Visjon", "Næring og arbeid", "Vi vil:"], Parts(SentenceKind.Heading));
        Assert.Equal(["styrke samarbeidet med nabokommunene", "Følge opp planen 2. halvår", "Bygge brygger", "Måle besøk"], Parts(SentenceKind.ListItem));
        Assert.Equal(["Mål", "Ansvar", "Frist", "Flere båter", "Havnesjefen"], Parts(SentenceKind.Table)[..5]);
        Assert.StartsWith("1 Visjon ...", Assert.Single(Parts(SentenceKind.Margin)), StringComparison.Ordinal);
    }

    /// <summary>Files of PDF run a numbered list together: the number of the next item ends no sentence and stands in none.</summary>
    [Fact]
    public void The_numbers_of_a_list_that_runs_on_stand_in_no_sentence()
    {
        const string Run = "1. Det skal skapast 250 nye arbeidsplassar innan 2030 2. Det skal utviklast minst ein større attraksjon 3. Gol skal vere ein leiande arrangementsstad. Han vant 3 av 6. Det var alt.";

        Assert.Equal(
            ["Det skal skapast 250 nye arbeidsplassar innan 2030", "Det skal utviklast minst ein større attraksjon", "Gol skal vere ein leiande arrangementsstad.", "Han vant 3 av 6.", "Det var alt."],
            Sentences.Of(Run).Select(part => part.Read(Run)));
    }

    [Fact]
    public void A_sentence_knows_the_headings_over_it()
    {
        var all = Sentences.Of(Plan);
        Assert.Equal(["Kommuneplan for Lillevik", "Visjon"], all.First(part => part.In(Plan).StartsWith("Lillevik er")).Under!.Path);
        Assert.Equal(["Kommuneplan for Lillevik", "Næring og arbeid", "Vi vil:"], all.First(part => part.In(Plan).StartsWith("Måle")).Under!.Path);
        Assert.Equal("Næring og arbeid", all.First(part => part.In(Plan).StartsWith("Etterpå")).Under!.Title);
    }

    [Theory]
    [InlineData("Møtet er kl. 12.30 i rådhuset. Alle møter.", 2)]
    [InlineData("Veksten var 3 pst. Den holder seg.", 2)]
    [InlineData("Det gjelder § 11. Loven er ny.", 2)]
    [InlineData("Vi feirer 17. Mai hvert år. Da er alle ute.", 2)]
    [InlineData("Etter Meld. St. 18 (2016–2017) og Prop. 64 L skal alle bidra.", 1)]
    [InlineData("Det er hager, parker, torg osv. Kommunen eier dem.", 2)]
    [InlineData("Barn, unge, eldre m.fl. skal høres.", 1)]
    public void Abbreviations_and_ordinals_do_not_end_a_sentence(string text, int count) =>
        Assert.Equal(count, Sentences.Of(text, [new(0, text.Length, SentenceKind.Prose)]).Count);

    [Fact]
    public void A_list_that_was_run_together_is_parted_again()
    {
        const string text = "Mål 1. Gol skal vere regionens vekstsenter 2. Gol skal vere knutepunkt 3. Gol skal redusere utsleppa";
        Assert.Equal(["Mål", "Gol skal vere regionens vekstsenter", "Gol skal vere knutepunkt", "Gol skal redusere utsleppa"], Sentences.Of(text).Select(part => part.Read(text)));
        const string bullets = "Sentrale planar: \uF0B7 Kommuneplan for Gol \uF0B7 Energi- og klimaplan";
        Assert.Equal(["Kommuneplan for Gol", "Energi- og klimaplan"], Sentences.Of(bullets).Skip(1).Select(part => part.Read(bullets)));
    }

    [Fact]
    public void The_structure_of_the_file_is_followed_where_it_is_known()
    {
        const string text = "Mål\nVi vekser. Vi bygger.";
        var parts = Sentences.Of(text, [new(0, 3, SentenceKind.Heading, 2), new(4, 21, SentenceKind.ListItem)]);
        Assert.Equal([SentenceKind.Heading, SentenceKind.ListItem, SentenceKind.ListItem], parts.Select(part => part.Kind));
        Assert.Equal("Mål", parts[2].Under!.Title);
        Assert.Equal(parts[1].Block, parts[2].Block);
    }

    [Fact]
    public void Whatever_the_text_every_sentence_slices_back_in_order() =>
        Gen.OneOf(Gen.Const("Mål 1. "), Gen.Const("\n"), Gen.Const("• "), Gen.Const("3.2 Næring\n"), Gen.Const("bl.a. "), Gen.Const(" | "), Gen.Const("2030-"), Gen.Const("arbeids-\nplasser"), Gen.String[0, 12])
            .Array[0, 30].Select(string.Concat).Sample(text =>
            {
                var at = 0;
                foreach (var part in Sentences.Of(text))
                {
                    Assert.True(part.Start >= at && part.Length > 0 && part.End <= text.Length);
                    Assert.Equal(text.AsSpan(part.Start, part.Length).Trim().Length, part.Length);
                    at = part.End;
                }
            });
}

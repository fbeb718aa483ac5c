using Samspill.Analysis.Goals;

namespace Samspill.Rules.Analysis;

public sealed class PartTextIntoSentences
{
    private static string[] Parts(string text) => [.. GoalText.Sentences(text).Select(part => part.Sentence)];

    [Theory]
    [InlineData("Kommunen skal f.eks. bygge brygger bl.a. i Bø. Det koster 3,5 mill. kroner.", 2)]
    [InlineData("Fra 1. januar 2026 gjelder planen. Den varer til 31.12. 2030.", 2)]
    [InlineData("Jf. kap. 3 og nr. 4 i planen.", 1)]
    [InlineData("Leder er K. Hansen i Bø. Hun svarer.", 2)]
    [InlineData("Skal vi? Ja! Nå.", 3)]
    [InlineData("Veksten var 3.5 prosent. 12 kommuner svarte.", 2)]
    [InlineData("Han sa «Vi venter.» Så gikk han.", 2)]
    public void Only_the_end_of_a_sentence_ends_it(string text, int count) => Assert.Equal(count, Parts(text).Length);

    [Fact]
    public void List_items_and_paragraphs_stand_alone_without_their_marks()
    {
        Assert.Equal(["Mål", "Kommunen skal bygge brygger", "Kommunen skal måle besøk", "Ferdig."],
            Parts("Mål\n\n- Kommunen skal bygge brygger\n• Kommunen skal måle besøk\n\nFerdig."));
        Assert.Equal(["Første mål", "Andre mål"], Parts("1. Første mål\n2) Andre mål"));
    }

    [Fact]
    public void A_line_break_inside_a_sentence_does_not_part_it()
    {
        Assert.Equal(["Kommunen skal bygge brygger i\nBø og Sauherad."], Parts("Kommunen skal bygge brygger i\nBø og Sauherad."));
        Assert.Equal(["Kommunen skal bygge\r\ntolv brygger."], Parts("Kommunen skal bygge\r\ntolv brygger."));
    }

    [Fact]
    public void A_sentence_knows_its_place()
    {
        var parts = GoalText.Sentences("  Én. \n\n Så to.");
        Assert.Equal([(2, 3), (9, 6)], parts.Select(part => (part.Offset, part.Length)));
    }
}

using Samspill.Analysis.Goals;

namespace Samspill.Rules.Analysis;

/// <summary>A pasted text becomes goals that a person can keep, change or drop.</summary>
public sealed class PartGrantLetter
{
    [Fact]
    public void Numbered_items_with_names_become_goals_and_the_stated_count_is_noticed()
    {
        var letter = GrantLetter.Read("""
            Fase II skal bygge en delingskultur. Vi skal arbeide etter seks prosjektmål:
            1. Kunnskapsdatabase: Samle det vi har lært,
               og bygge opp en felles kunnskapsbase.
            2) Leverandørprosjekt: legge til rette for møteplasser.
            (3) Ta del i det nasjonale nettverket.

            Tilskuddet er gitt 1. mars 2016.
            """);

        Assert.Equal(6, letter.StatedCount);
        Assert.Equal(
            [new("Kunnskapsdatabase", "Samle det vi har lært, og bygge opp en felles kunnskapsbase."), new("Leverandørprosjekt", "Legge til rette for møteplasser."), new("Ta del i det nasjonale nettverket", "Ta del i det nasjonale nettverket.")],
            letter.Goals);
    }

    [Theory]
    [InlineData("- Flere båter i havna.\n– Færre turar med tom buss.", 2)]
    [InlineData("• Fleire båtar\n• Betre buss\n\nAnna tekst", 2)]
    [InlineData("Mål 1: Flere båter.\nMål 2: Bedre buss.\nMål 3: Nye arrangement.", 3)]
    [InlineData("Havna: Flere båter legger til.\nBussen: Færre turer går tomme.", 2)]
    [InlineData("Kommunen skal få flere båter innen 2019. Bussen skal gå oftere.", 2)]
    [InlineData("1. mars 2018 begynte vi.\nHavna skal få flere båter.", 2)]
    [InlineData("", 0)]
    [InlineData("   \n\n", 0)]
    public void Bullets_names_and_sentences_are_parted_when_there_are_no_numbers(string text, int goals) => Assert.Equal(goals, GrantLetter.Read(text).Goals.Count);

    [Fact]
    public void Bullets_below_a_number_belong_to_it() =>
        Assert.Equal("Havna skal ha flagg, og strøm.", Assert.Single(GrantLetter.Read("1. Havna skal ha\n   - flagg, og\n   - strøm.").Goals).Sentence);

    [Theory]
    [InlineData("Vi har 7 mål", 7)]
    [InlineData("Prosjektet har syv konkrete delmål.", 7)]
    [InlineData("Vi arbeider etter fem overordna måla", 5)]
    [InlineData("We have three main goals", 3)]
    [InlineData("Mål 3 er viktig", null)]
    [InlineData("Vi har to kommuner og mange planer", null)]
    public void A_stated_count_is_read_in_digits_and_words(string text, int? count) => Assert.Equal(count, GrantLetter.Read(text).StatedCount);

    [Fact]
    public void A_title_without_a_name_is_the_first_words_and_never_ends_in_the_middle_of_nothing()
    {
        var goal = Assert.Single(GrantLetter.Read("1. Etablere møteplasser for identifisering og initiering av tiltak for kompetanse").Goals);

        Assert.Equal("Etablere møteplasser for identifisering og initiering", goal.Title);
        Assert.True(GrantLetter.Read("1. " + new string('x', 500)).Goals[0].Title.Length <= 60);
    }

    [Fact]
    public void No_more_than_sixty_are_taken() => Assert.Equal(60, GrantLetter.Read(string.Join('\n', Enumerable.Range(1, 99).Select(number => $"{number}. Mål nummer {number} skal nås."))).Goals.Count);
}

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
    [InlineData("1. Nå klimamålene\n2. Få flere båter", 2)]
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

    [Fact]
    public void Words_bullets_mixed_markers_and_conditions_in_bokmal()
    {
        var letter = GrantLetter.Read("""
            Tilskudd til byregionprogrammet
            Kommunen søkte i mars, og departementet gir tilskudd.

            Mål for prosjektet:
            1. Kunnskapsbase: Samle det vi har lært.
            2) Legge til rette for møteplasser
            - Ta del i det nasjonale nettverket.
            • Etablere et felles verktøy for kompetanse
            """ + "\n\uF0B7\tFå tolv bedrifter med i leverandørprosjektet.\no  Holde fire arrangement i året\n·Dele næringsplaner\n" + """

            Vilkår for tilskuddet
            1. Mottakeren rapporterer innen 1. mars.
            2. Regnskapet revisorbekreftes.
            Vedlegg
            Budsjett
            """);

        Assert.Equal(
            ["Samle det vi har lært.", "Legge til rette for møteplasser", "Ta del i det nasjonale nettverket.", "Etablere et felles verktøy for kompetanse", "Få tolv bedrifter med i leverandørprosjektet.", "Holde fire arrangement i året", "Dele næringsplaner"],
            letter.Goals.Select(goal => goal.Sentence));
        Assert.Equal(
            [(0, "Tilskudd til byregionprogrammet Kommunen søkte i mars, og departementet gir tilskudd."), (0, "Mål for prosjektet:"), (7, "Vilkår for tilskuddet"), (7, "Mottakeren rapporterer innen 1. mars."), (7, "Regnskapet revisorbekreftes."), (7, "Vedlegg"), (7, "Budsjett")],
            letter.Left.Select(left => (left.After, left.Says)));
    }

    [Fact]
    public void A_heading_glued_to_the_first_goal_goals_that_run_on_and_a_list_after_a_lead_in_in_nynorsk()
    {
        var letter = GrantLetter.Read("""
            Prosjektmåla er: 1. Samle det vi har lært. 2. Leggje til rette for møteplassar 3. Få fleire båtar til hamna innan 2019.

            Mottakaren må:
            1. sende rapport kvart halvår
            2. føre rekneskap
            """);
        var bullets = GrantLetter.Read("Mål • Samle det vi har lært • Få fleire båtar til hamna\nRapporteringskrav:\n• Kvart halvår");
        var glued = GrantLetter.Read("Prosjektmål 1. Samle det vi har lært.\n2. Få fleire båtar i fase 2. Vi byrjar i mai.");

        Assert.Equal(["Samle det vi har lært.", "Leggje til rette for møteplassar", "Få fleire båtar til hamna innan 2019."], letter.Goals.Select(goal => goal.Sentence));
        Assert.Equal(["Prosjektmåla er:", "Mottakaren må:", "sende rapport kvart halvår", "føre rekneskap"], letter.Left.Select(left => left.Says));
        Assert.Equal(["Samle det vi har lært", "Få fleire båtar til hamna"], bullets.Goals.Select(goal => goal.Sentence));
        Assert.Equal(["Mål", "Rapporteringskrav:", "Kvart halvår"], bullets.Left.Select(left => left.Says));
        Assert.Equal(["Samle det vi har lært.", "Få fleire båtar i fase 2. Vi byrjar i mai."], glued.Goals.Select(goal => goal.Sentence));
    }

    [Fact]
    public void Numbered_headings_around_unmarked_goals_and_text_before_bullets_in_english()
    {
        var letter = GrantLetter.Read("""
            1. Background
            The region has applied for two years.
            2. Objectives
            Everyone in the region will notice the work.

            – The council shall raise boat nights from 40 to 80 by 2019.
            – Take part in
              the national network
            3. Conditions
            – Report by 1 March.
            """);

        Assert.Equal(["The council shall raise boat nights from 40 to 80 by 2019.", "Take part in the national network"], letter.Goals.Select(goal => goal.Sentence));
        Assert.Equal(["1. Background", "The region has applied for two years.", "2. Objectives", "Everyone in the region will notice the work.", "3. Conditions", "Report by 1 March."], letter.Left.Select(left => left.Says));
    }

    [Fact]
    public void Nothing_that_was_pasted_vanishes()
    {
        string[] lines = ["Mål for prosjektet", "1. Samle erfaringer.", "2) Legge til rette", "- delta i nettverk", "\uF0B7 Få båter", "  o strøm i havna", "Fritekst som står her.", "Havna: Flere båter legger til.", "", "Vilkår:", "3.", "Krav til rapport", "Kommunen skal få buss innen 2019. Den skal gå ofte.", "Målene: 1. Base 2. Arena", "• A • B", "Mottakeren må:"];
        var random = new Random(20181002);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Join('\n', Enumerable.Range(0, random.Next(1, 14)).Select(_ => lines[random.Next(lines.Length)]));
            var letter = GrantLetter.Read(text);
            var told = letter.Goals.SelectMany(goal => new[] { goal.Title, goal.Sentence }).Concat(letter.Left.Select(left => left.Says)).SelectMany(Words).ToHashSet(StringComparer.OrdinalIgnoreCase);

            Assert.Equal([], Words(text).Where(word => word.Length > 1 && !told.Contains(word)));
        }

        static IEnumerable<string> Words(string text) => text.Split([.. text.Where(letter => !char.IsLetter(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
    }
}

using Samspill.Analysis.Goals;
using Samspill.Kernel;

namespace Samspill.Rules.Analysis;

/// <summary>Ten questions to a goal's whole record.</summary>
public sealed class CheckingAGoalsRecord
{
    private static readonly DateOnly End = new(2018, 12, 31);
    private static readonly GoalIndicator Effect = new(true, true, true, End);
    private static readonly GoalRecord Whole = new("Kommunen skal øke båtovernattingene fra 120 i 2015 til 400 innen 31.12.2018 for besøkende.", "Besøkende", 1, [Effect], End, "Havnestyret tar over.");

    [Fact]
    public void A_whole_goal_passes_all_ten()
    {
        var lines = GoalRecordCheck.Of(Whole);

        Assert.Equal(["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10"], lines.Select(line => line.Id));
        Assert.Equal("", Failed(Whole));
        Assert.Equal("10 av 10", GoalRecordCheck.Count(lines).In(Language.Nb));
    }

    [Fact]
    public void An_empty_record_passes_none() =>
        Assert.Equal("0 of 10", GoalRecordCheck.Count(GoalRecordCheck.Of(new("", null, 0, [], null, null))).In(Language.En));

    [Fact]
    public void Each_lack_fails_its_own_line()
    {
        Assert.Equal("L4", Failed(Whole with { Beneficiaries = null, Sentence = "Kommunen skal øke båtovernattingene fra 120 i 2015 til 400 innen 31.12.2018." }));
        Assert.Equal("L7", Failed(Whole with { Indicators = [Effect with { IsEffect = false }] }));
        Assert.Equal("L8", Failed(Whole with { Indicators = [Effect with { HasBaseline = false }] }));
        Assert.Equal("L8", Failed(Whole with { Indicators = [Effect with { LastTarget = null }] }));
        Assert.Equal("L9", Failed(Whole with { Owners = 0 }));
        Assert.Equal("L9", Failed(Whole with { Owners = 2 }));
        Assert.Equal("L10", Failed(Whole with { HandOver = null, Indicators = [Effect with { LastTarget = End.AddDays(1) }] }));
        Assert.Equal("", Failed(Whole with { HandOver = null }));
        Assert.Equal("L5", Failed(Whole with { Sentence = "Kommunen skal øke overnattingene fra 120 til 400 og redusere utslippene fra 9 til 3 tonn innen 2018." }));
    }

    [Fact]
    public void A_target_for_a_result_stands_in_for_the_number_and_the_deadline_of_the_sentence_and_one_for_an_activity_does_not()
    {
        var vague = Whole with { Sentence = "Kommunen skal få mange besøkende til havna." };

        Assert.Equal("", Failed(vague));
        Assert.Equal("L2 L3 L7", Failed(vague with { Indicators = [new(false, false, true, End)] }));
    }

    /// <summary>The demo's goals as their records stand: sentence, who it is for, owners who said yes, hand-over; and what is measured.</summary>
    public static TheoryData<int, GoalRecord, string> Demo => new()
    {
        { 1, new("Samle det vi har lært i næringsprosjekter som er avsluttet eller i gang, og bygge opp en felles kunnskapsbase for kommunene.", null, 0, [new(true, false, false, null)], null, null), "L4" },
        { 2, new("Få på plass verktøy for kompetanseplanlegging, trygge dagens velferd og samtidig styrke kommunenes evne til å fornye tjenester og måter å jobbe på.", "Kommunene i regionen", 1, [new(true, false, false, null), new(true, true, false, null), new(false, false, true, End)], null, "Opplæringen fortsetter."), "L4 L7 L8 L9 L10" },
        { 3, new("Bruke kommunene i regionen som bestillere av nye løsninger fra lokale bedrifter, og bygge kompetanse i innovative anskaffelser hos begge parter.", "Kommunene og bedriftene i regionen", 0, [new(true, true, false, null), new(false, false, true, End)], null, "Opplæringen fortsetter."), "L4 L7 L8 L10" },
        { 4, new("Bygge opp et nettverk for opplevelsesnæring, arrangører og festivaler, videreutvikle de store festivalene og hjelpe de lokale til å bli mer bærekraftige, slik at flere tør å prøve noe nytt.", null, 1, [new(true, true, true, null)], null, null), "L1 L6 L7 L9" },
        { 5, new("Knytte tettere bånd til høgskoler og forskningsmiljøer gjennom faste møteplasser.", null, 0, [new(true, false, false, null)], null, null), "L5" },
        { 6, new("Utvikle et sted der de som arbeider med næring og plan i kommunene, deler med hverandre.", null, 0, [new(true, true, false, null)], null, null), "L4 L5 L7" },
        { 7, new("Ta aktivt del i det nasjonale nettverket av byregioner.", null, 0, [new(true, true, false, null)], null, null), "L5 L7" },
    };

    [Theory]
    [MemberData(nameof(Demo))]
    public void The_demos_vague_goals_pass_few(int goal, GoalRecord record, string passed) =>
        Assert.Equal($"{goal}: {passed}", $"{goal}: {string.Join(' ', GoalRecordCheck.Of(record).Where(line => line.Passed).Select(line => line.Id))}");

    private static string Failed(GoalRecord record) => string.Join(' ', GoalRecordCheck.Of(record).Where(line => !line.Passed).Select(line => line.Id));
}

/// <summary>Goals of real municipal plans, read and labelled by hand before the check was run on them; docs/methods.md has the rules of the reading.</summary>
public sealed class AgreeingWithAReader
{
    private static readonly (string Plan, string Lacks, string Sentence)[] Read =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Analysis", "municipal-goals.csv")).Skip(1).Select(line => line.Split(';', 3)).Select(cells => (cells[0], cells[1], cells[2]))];

    [Theory]
    [InlineData("M", "M1", 48)]
    [InlineData("T", "T1", 48)]
    [InlineData("P", "P1", 48)]
    [InlineData("S", "S1", 48)]
    public void The_check_and_the_reader_agree_on_nearly_all(string letter, string rule, int least)
    {
        Assert.True(Read.Length >= 40);
        var apart = Read.Where(row => row.Lacks.Contains(letter) != GoalCheck.Check(row.Sentence).Breaks(rule)).Select(row => row.Sentence).ToList();

        Assert.True(Read.Length - apart.Count >= least, $"{Read.Length - apart.Count} of {Read.Length}; apart: {string.Join(" | ", apart)}");
    }
}

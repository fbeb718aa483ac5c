using Samspill.Analysis.Goals;
using Samspill.Kernel;

namespace Samspill.Rules.Analysis;

public sealed class CheckGoal
{
    private static string Rules(string sentence, GoalCheckContext? context = null) =>
        string.Join(' ', GoalCheck.Check(sentence, context).Findings.Select(finding => finding.Rule).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Kommunen skal øke antall arbeidsplasser med 200 innen 2030.", ".90", GoalClarity.Clear, "M2")]
    [InlineData("Vi bør legge til rette for best mulig samhandling.", "0", GoalClarity.Unclear, "M1 P1 S1 S3 T1 W1")]
    [InlineData("Kommunen skal i større grad sikre god kvalitet og effektive tenester.", ".10", GoalClarity.Unclear, "M1 S1 S2 S3 T1")]
    [InlineData("Planen skal vedtas i 2025.", ".55", GoalClarity.Partly, "M1 P1 R1")]
    public void The_worked_examples_of_the_method_come_out_as_worked(string sentence, string score, GoalClarity clarity, string rules)
    {
        var result = GoalCheck.Check(sentence);
        Assert.Equal(rules, Rules(sentence));
        Assert.Equal(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture), result.Score);
        Assert.Equal(clarity, result.Class);
    }

    [Theory]
    [InlineData("Å etablere en arena der næringsliv og kommuner kan møtes.")]
    [InlineData("Å etablere en arena for å styrke samspillet mellom leverandører og kommuner.")]
    [InlineData("Etablere en felles arena for å utveksle erfaringer om prosjekter.")]
    [InlineData("Utvikle en kultur for å lære av hverandre.")]
    [InlineData("Bidra til bedre planer i alle kommunene i regionen.")]
    [InlineData("Leggje til rette for fleire arrangement i byen.")]
    [InlineData("Å delta i nettverk med andre regioner og bidra til kunnskapsdeling.")]
    [InlineData("Vi vil arbeide for ein heilskapleg og framtidsretta region.")]
    [InlineData("We aim to contribute to a more attractive region.")]
    [InlineData("Samarbeidet skal styrkes og videreutvikles.")]
    public void A_vague_goal_is_unclear(string sentence)
    {
        var result = GoalCheck.Check(sentence);
        Assert.True(result.Class == GoalClarity.Unclear, $"{result.Score} {Rules(sentence)}");
    }

    [Theory]
    [InlineData("Notodden kommune skal øke båtovernattingene fra 120 i 2015 til 400 innen 31.12.2018.")]
    [InlineData("Bø kommune skal auke talet på gjestedøgn frå 300 i 2024 til 450 innan utgangen av 2027.")]
    [InlineData("The county council shall reduce bus delays from 12 per cent in 2024 to 5 per cent by 31 December 2027.")]
    [InlineData("Minst tolv kommuner skal svare på undersøkelsen hvert år.")]
    public void A_concrete_goal_has_no_findings(string sentence) => Assert.Equal("", Rules(sentence));

    [Theory]
    [InlineData("Kommunen skal ha tolv båtplasser innen 1. januar 2027.", false)]
    [InlineData("Kommunen skal ha tolv båtplasser innen tre år.", false)]
    [InlineData("Kommunen skal ha tolv båtplasser i løpet av 2027.", false)]
    [InlineData("Kommunen skal ha tolv båtplasser senest ved utgangen av 2027.", false)]
    [InlineData("Kommunen skal ha tolv båtplasser i perioden 2025–2027.", false)]
    [InlineData("Kommunen skal ha tolv arrangement årlig.", false)]
    [InlineData("Kommunen skal ha tolv arrangement kvart år.", false)]
    [InlineData("Kommunen skal ha 20 prosent flere båter enn i 2018.", true)]
    [InlineData("Kommunen skal gå fra 120 båter i 2018 til 200.", true)]
    [InlineData("Kommunen skal ha tolv båtplasser i havna.", true)]
    [InlineData("The city shall have twelve berths by the harbour.", true)]
    [InlineData("The city shall have twelve berths by 2027.", false)]
    public void A_deadline_is_a_date_to_reach_and_not_the_date_of_the_baseline(string sentence, bool lacks) =>
        Assert.Equal(lacks, GoalCheck.Check(sentence).Breaks("T1"));

    [Theory]
    [InlineData("Kommunen skal følge § 3-5 innen 2030.", true)]
    [InlineData("Kommunen skal følge kap. 4 i planen innen 31.12.2025.", true)]
    [InlineData("Kommunen skal regulere gnr. 12 bnr. 4 innen 2026.", true)]
    [InlineData("Kommunen skal nå bærekraftsmål 11 innen 2030.", true)]
    [InlineData("Kommunen skal utbedre E18 innen tre år.", true)]
    [InlineData("Kommunen skal bygge 2. byggetrinn i 2026.", true)]
    [InlineData("Kommunen skal vise veien til havna innen 2026.", true)]
    [InlineData("Kommunen skal doble besøket innen 2026.", false)]
    [InlineData("Kommunen skal halvere ventetiden innen 2026.", false)]
    [InlineData("Kommunen skal ha 3,5 årsverk innen 2026.", false)]
    [InlineData("Kommunen skal ha 2 000 gjester innen 2026.", false)]
    [InlineData("Kommunen skal få med 2000 gjester innen 2026.", false)]
    [InlineData("Kommunen skal ligge over snittet på attraktivitetsindeksen i 2026.", false)]
    [InlineData("Kommunen skal svare på to av tre henvendelser i 2026.", false)]
    [InlineData("The council aims to open the library in 2026.", true)]
    public void Dates_paragraphs_and_names_are_not_quantities(string sentence, bool lacks) =>
        Assert.Equal(lacks, GoalCheck.Check(sentence).Breaks("M1"));

    [Theory]
    [InlineData("Byggesaker skal godkjennes innen tre uker.", "S2")]
    [InlineData("Jernbaneverket skal flytte godstrafikken innen 2030.", "S2")]
    [InlineData("Kommunen skal bygge trygge og sikre skoleveger.", "S1")]
    [InlineData("Kommunen skal bygge på regionens styrke.", "S1")]
    [InlineData("Kommunen skal ha flere enn 200 gjester.", "S3")]
    [InlineData("Kommunen skal åpne havna slik at båtfolk kan overnatte.", "W1")]
    [InlineData("Kommunen skal ha arenaer for kultur og effektive tenester.", "C1")]
    [InlineData("Kommunen skal kartlegge kompetanse slik at to kommuner deler jurist.", "R1")]
    [InlineData("Kommunen skal ikke ha kø.", "N1")]
    public void A_word_inside_another_or_in_another_sense_is_no_finding(string sentence, string rule) =>
        Assert.False(GoalCheck.Check(sentence).Breaks(rule));

    [Theory]
    [InlineData("Å etablere en kunnskapsbase og dele erfaringer med andre.", true)]
    [InlineData("Å kartlegge kompetansen samt å utarbeide en plan.", true)]
    [InlineData("Kommunen skal bygge bryggjer og samtidig auke talet på gjester.", true)]
    [InlineData("The region shall create jobs and attract visitors.", true)]
    [InlineData("Kommunen skal bygge brygger og toaletter.", false)]
    [InlineData("Kommunen skal bygge brygger for å øke trafikken og skape liv.", false)]
    public void Two_goals_are_two_verbs_and_not_two_nouns(string sentence, bool isTwo) =>
        Assert.Equal(isTwo, GoalCheck.Check(sentence).Breaks("C1"));

    [Theory]
    [InlineData("Antall arbeidsplasser skal øke med 200 innen 2030.", true)]
    [InlineData("Tolv brygger skal bygges innen 2030.", true)]
    [InlineData("Tolv brygger skal bli bygget innen 2030.", true)]
    [InlineData("Tolv bryggjer skal byggjast innan 2030.", true)]
    [InlineData("Twelve berths shall be built by 2030.", true)]
    [InlineData("Tolv brygger skal bygges av Notodden kommune innen 2030.", false)]
    [InlineData("Twelve berths shall be built by the municipality by 2030.", false)]
    [InlineData("Innen 2030 skal kommunen bygge tolv brygger.", false)]
    [InlineData("Innen 2030 skal vi bygge tolv brygger.", true)]
    public void An_owner_is_a_named_actor(string sentence, bool lacks) =>
        Assert.Equal(lacks, GoalCheck.Check(sentence).Breaks("P1"));

    [Fact]
    public void A_vague_verb_is_waived_when_quantity_and_deadline_are_there()
    {
        Assert.False(GoalCheck.Check("Kommunen skal bidra til 200 arbeidsplasser innen 2030.").Breaks("S1"));
        Assert.True(GoalCheck.Check("Kommunen skal bidra til 200 arbeidsplasser.").Breaks("S1"));
        Assert.True(GoalCheck.Check("Kommunen skal bidra til arbeidsplasser innen 2030.").Breaks("S1"));
    }

    [Fact]
    public void A_comparison_is_waived_when_it_says_with_what()
    {
        Assert.False(GoalCheck.Check("Kommunen skal ha 20 % flere gjester innen 2030 sammenlignet med 2024.").Breaks("S3"));
        Assert.True(GoalCheck.Check("Kommunen skal ha 20 % flere gjester innen 2030.").Breaks("S3"));
    }

    [Fact]
    public void The_plans_deadline_and_owner_count_as_the_sentences_own()
    {
        const string sentence = "Tolv brygger skal bygges.";
        Assert.Equal("P1 T1", Rules(sentence));
        Assert.Equal("", Rules(sentence, new(new DateOnly(2027, 12, 31), "Havneutvalget")));
        Assert.Equal("P1 T1", Rules(sentence, new(null, " ")));
    }

    [Theory]
    [InlineData("Næringssjefen i Seljord besøker 40 bedrifter i året.", true)]
    [InlineData("Næringssjefen i Seljord vitjar 40 bedrifter i året.", true)]
    [InlineData("Prosjektlederen ringer 40 bedrifter i året.", true)]
    [InlineData("The business manager visits 40 firms each year.", true)]
    [InlineData("Besøker 40 bedrifter i året.", false)]
    [InlineData("40 bedrifter i året.", false)]
    [InlineData("Næringssjefen for bedrifter.", false)]
    [InlineData("Bedrifter besøker 40 steder i året.", false)]
    public void A_role_in_its_definite_form_that_does_something_owns_the_goal(string sentence, bool isOwned) => Assert.Equal(!isOwned, GoalCheck.Check(sentence).Breaks("P1"));

    [Fact]
    public void Loopholes_double_negations_and_length_are_told()
    {
        Assert.True(GoalCheck.Check("Kommunen skal bygge tolv brygger om mulig.").Breaks("X1"));
        Assert.True(GoalCheck.Check("Ingen skal stå uten plass.").Breaks("N1"));
        Assert.True(GoalCheck.Check("No child shall be without a seat and the school shall tell.").Breaks("N1"));
        Assert.False(GoalCheck.Check("Kommunen skal " + string.Join(' ', Enumerable.Repeat("ord", 28)) + ".").Breaks("G1"));
        Assert.True(GoalCheck.Check("Kommunen skal " + string.Join(' ', Enumerable.Repeat("ord", 29)) + ".").Breaks("G1"));
    }

    [Fact]
    public void A_finding_points_at_its_words()
    {
        const string sentence = "Kommunen skal i større grad sikre god kvalitet og effektive tenester.";
        var finding = GoalCheck.Check(sentence).Findings.Single(one => one.Rule == "S2");
        Assert.Equal(["god", "effektive"], finding.Spans.Select(span => sentence.Substring(span.Offset, span.Length)));
        Assert.Equal("god, effektive", finding.Words);
        Assert.Contains("god, effektive", finding.Why.Nn);
        Assert.Empty(GoalCheck.Check(sentence).Findings.Single(one => one.Rule == "M1").Spans);
    }

    [Fact]
    public void A_double_goal_is_split_with_actor_object_and_deadline_repeated()
    {
        Assert.Equal(["Kommunen skal bygge tolv brygger innen 2027.", "Kommunen skal rekruttere to verter innen 2027."],
            GoalCheck.ProposeSplit("Kommunen skal bygge tolv brygger og rekruttere to verter innen 2027."));
        Assert.Equal(["Å styrke samarbeidet.", "Å utvikle samarbeidet."], GoalCheck.ProposeSplit("Å styrke og utvikle samarbeidet."));
        Assert.Equal(["Kommunen skal bygge brygger og toaletter."], GoalCheck.ProposeSplit("Kommunen skal bygge brygger og toaletter."));
    }

    [Theory]
    [InlineData("Å etablere en arena for samhandling.")]
    [InlineData("Vi bør legge til rette for best mulig samhandling.")]
    [InlineData("Notodden kommune skal styrke havna innen 2027.")]
    [InlineData("Bruke kommunene som bestillere av nye løsninger fra lokale bedrifter.")]
    [InlineData("Utvikle et sted der de som arbeider med næring, deler med hverandre.")]
    [InlineData("")]
    public void What_is_proposed_passes_when_its_blanks_are_filled(string sentence)
    {
        var proposal = GoalCheck.Propose(sentence);
        foreach (var language in Languages.All)
        {
            var filled = proposal.In(language).Replace("[Hvem]", "Bø kommune").Replace("[Kven]", "Bø kommune").Replace("[Who]", "The county").Replace("[hva]", "besøket").Replace("[kva]", "besøket").Replace("[what]", "visits")
                .Replace("[tall]", "120").Replace("[tal]", "120").Replace("[number]", "120").Replace("[år]", "2025").Replace("[year]", "2025").Replace("[dato]", "2027").Replace("[date]", "2027")
                .Replace("[virkningen]", "tolv bedrifter leverer").Replace("[verknaden]", "tolv bedrifter leverer").Replace("[the effect]", "twelve firms deliver");
            Assert.DoesNotContain('[', filled);
            Assert.Equal("", Rules(filled));
        }
    }

    [Theory]
    [InlineData("Bruke kommunene i regionen som bestillere av nye løsninger.", "[Hvem] skal bruke kommunene i regionen som bestillere av nye løsninger fra [tall] i [år] til [tall] innen [dato].")]
    [InlineData("Å styrke havna.", "[Hvem] skal styrke havna fra [tall] i [år] til [tall] innen [dato].")]
    [InlineData("Notodden kommune skal styrke havna innen 2027.", "Notodden kommune skal styrke havna fra [tall] i [år] til [tall] innen 2027.")]
    [InlineData("Vi bør jobbe for flere båter om mulig.", "[Hvem] skal jobbe for flere båter fra [tall] i [år] til [tall] innen [dato].")]
    [InlineData("Kommunen skal øke antall båter med 200 innen 2030.", "Kommunen skal øke antall båter med 200 fra [tall] i [år] innen 2030.")]
    [InlineData("Kommunen skal kartlegge behovene.", "Kommunen skal kartlegge behovene fra [tall] i [år] til [tall] innen [dato], slik at [virkningen].")]
    [InlineData("Brygger skal bygges.", "Brygger skal bygges av [hvem] fra [tall] i [år] til [tall] innen [dato].")]
    [InlineData("Utvikle et sted der de som arbeider med næring og plan i kommunene, deler med hverandre.", "[Hvem] skal utvikle et sted der de som arbeider med næring og plan i kommunene, deler med hverandre. Innen [dato] skal [hva] gå fra [tall] i [år] til [tall].")]
    [InlineData("Kommunen skal utvikle et sted der bedrifter deler med hverandre innen 2027.", "Kommunen skal utvikle et sted der bedrifter deler med hverandre innen 2027. Da skal [hva] ha gått fra [tall] i [år] til [tall].")]
    [InlineData("The council should promote a harbour where guests meet.", "The council shall promote a harbour where guests meet. By [date], [what] shall go from [number] in [year] to [number].")]
    [InlineData("The council should promote the harbour.", "The council shall promote the harbour from [number] in [year] to [number] by [date].")]
    public void A_proposal_keeps_the_writers_words_and_puts_the_blanks_where_the_rules_say(string sentence, string proposal) => Assert.Equal(proposal, GoalCheck.Propose(sentence).Nb);

    [Fact]
    public void A_proposal_fills_in_the_owner_and_the_deadline_that_are_known()
    {
        Assert.EndsWith("innan 31. desember 2028.", GoalCheck.Propose("Å styrke havna.", new(new DateOnly(2028, 12, 31))).Nn);
        Assert.StartsWith("Havneutvalget skal styrke havna", GoalCheck.Propose("Å styrke havna.", new(null, "Havneutvalget")).Nb);
    }

    [Fact]
    public void No_text_breaks_the_check()
    {
        CsCheck.Check.Sample(CsCheck.Gen.String, text =>
        {
            var result = GoalCheck.Check(text);
            Assert.InRange(result.Score, 0m, 1m);
            Assert.All(result.Findings.SelectMany(finding => finding.Spans), span => Assert.InRange(span.End, 1, text.Length));
            _ = GoalCheck.ProposeSplit(text);
            _ = GoalCheck.Propose(text);
            Assert.All(GoalText.Sentences(text), part => Assert.Equal(text.Substring(part.Offset, part.Length), part.Sentence));
        }, iter: 3000);
    }
}

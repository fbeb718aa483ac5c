using Samspill.Analysis.PastReports;

namespace Samspill.Rules.Analysis;

/// <summary>What is read in a past report: made texts in both written forms, and the real report where it lies beside the repository.</summary>
public sealed class ReadingPastReports
{
    private const string Nynorsk = """
        Sluttrapport for Fjordregionen

        Mål

        Programmet hadde tre mål:

        1. Fleire lærlingar: «Å skaffe 40 nye læreplassar innan 2019»
        2. Felles næringsplan: «Å få på plass ein felles næringsplan for kommunane»
        3. Betre kollektivtilbod: «Å korte reisetida mellom Vik og Sogndal»
        4. Hamnesamarbeid: «Å utvikle hamnene saman».

        Kva som er gjort

        - Lærlingtorget: Vi arrangerte eit torg på kvar skule, og 31 bedrifter deltok.
        - Næringsplan. Kommunane har halde seks møte, og planen vart vedteken i fire av fem kommunestyre.
        - Reinseanlegg i to kommunar: Sogndal kommune har bygd pilotanlegget sitt, Vik har prosjektert sitt.

        Resultat og korleis dei blir målte

        - Lærlingtorget: 28 nye kontraktar vart skrivne. Resultatet blir målt på talet på kontraktar kvart år.
        - Undersøkinga er gjord av Vestlandsforsking. Sogndal var nummer 3 av 18 kommunar.

        Utfordringar

        Bussruta vart dyrare enn planlagt. Det var vanskeleg å få tak i sjåførar. Neste gong må avtalen med fylket vere klar før programmet tek til.
        """;

    private const string Plain = """
        Sluttrapport for Fossebygda

        Mål

        Vi skal få 20 nye bedrifter innen 2012.

        Å doble besøket på museet.

        Tiltak

        Vi leide ut lokaler til gründere. De fleste ble i to år.

        Det ble holdt kurs for unge.

        Resultater

        14 bedrifter kom til. Besøket økte med 30 prosent.

        Utfordringer

        Fylket svarte sent. Neste gang bør vi spørre tidligere.
        """;

    private static readonly string[] Places = ["Sogndal", "Vik", "Notodden", "Sauherad", "Seljord", "Tinn", "Kongsberg", "Midt-Telemark"];

    [Fact]
    public void A_nynorsk_report_gives_its_goals_and_says_that_it_states_another_count()
    {
        var read = ReportReading.Of(Nynorsk, Places);

        Assert.Equal(["Fleire lærlingar", "Felles næringsplan", "Betre kollektivtilbod", "Hamnesamarbeid"], read.Goals.Select(goal => goal.Title));
        Assert.Equal([1, 2, 3, 4], read.Goals.Select(goal => goal.Number));
        Assert.Equal("Å utvikle hamnene saman", read.Goals.Last().Sentence);
        Assert.Equal(3, read.StatedGoals);
    }

    [Fact]
    public void Work_told_of_twice_is_one_and_what_is_said_of_it_belongs_to_it()
    {
        var read = ReportReading.Of(Nynorsk, Places);
        var torg = read.Initiatives.Single(work => work.Title == "Lærlingtorget");
        var at = read.Findings.ToList().IndexOf(torg);

        Assert.Equal(["Lærlingtorget", "Næringsplan", "Reinseanlegg i to kommunar"], read.Initiatives.Select(work => work.Title));
        Assert.Equal([31m, 28m], read.Findings.Where(finding => finding.Kind == FindingKind.Number && finding.Of == at).Select(finding => finding.Value!.Value));
        Assert.Contains(read.Findings, finding => finding.Kind == FindingKind.HowMeasured && finding.Of == at);
    }

    [Fact]
    public void Challenges_advice_places_and_the_stages_of_pilots_are_told_apart()
    {
        var read = ReportReading.Of(Nynorsk, Places);

        Assert.Equal(["Bussruta vart dyrare enn planlagt.", "Det var vanskeleg å få tak i sjåførar."], read.Findings.Where(finding => finding.Kind == FindingKind.Challenge).Select(finding => finding.Words));
        Assert.StartsWith("Neste gong", Assert.Single(read.Findings, finding => finding.Kind == FindingKind.Advice).Words, StringComparison.Ordinal);
        var rank = Assert.Single(read.Findings, finding => finding.Kind == FindingKind.Rank);
        Assert.Equal((3m, 18), (rank.Value, rank.Among));
        Assert.Equal([("Sogndal", ToldStage.Built), ("Vik", ToldStage.Designed)], read.Findings.Where(finding => finding.Stage is not null).Select(finding => (finding.Words, finding.Stage!.Value)));
        Assert.Equal("Vestlandsforsking", Assert.Single(read.Findings, finding => finding.Kind == FindingKind.Organisation).Words);
    }

    [Fact]
    public void Under_plain_headings_without_lists_the_heading_says_what_a_sentence_is()
    {
        var read = ReportReading.Of(Plain, Places);

        Assert.Equal(["Vi skal få 20 nye bedrifter innen 2012", "Å doble besøket på museet"], read.Goals.Select(goal => goal.Sentence));
        Assert.Equal(["Leide ut lokaler til gründere", "Holdt kurs for unge"], read.Initiatives.Select(work => work.Title));
        Assert.Equal(["14 bedrifter kom til.", "Besøket økte med 30 prosent."], read.Findings.Where(finding => finding is { Kind: FindingKind.Result, Role: ReportRole.Results }).Select(finding => finding.Words));
        Assert.Equal(["Fylket svarte sent."], read.Findings.Where(finding => finding.Kind == FindingKind.Challenge).Select(finding => finding.Words));
        Assert.Equal(["Neste gang bør vi spørre tidligere."], read.Findings.Where(finding => finding.Kind == FindingKind.Advice).Select(finding => finding.Words));
    }

    [Fact]
    public void The_number_of_a_heading_counts_nothing()
    {
        var read = ReportReading.Of("Sluttrapport\n\n1. Mål\n\nVi skal få 20 nye bedrifter innen 2012.\n\n2.1 Resultat\n\n14 bedrifter kom til.\n", Places);

        Assert.Equal([20m, 14m], read.Findings.Where(finding => finding.Kind == FindingKind.Number).Select(finding => finding.Value!.Value));
    }

    [Fact]
    public void What_a_person_says_of_a_sentence_goes_before_the_rules()
    {
        int At(string words) => Plain.IndexOf(words, StringComparison.Ordinal);
        var said = new Dictionary<int, FindingKind?> { [At("Vi skal få")] = null, [At("De fleste")] = FindingKind.Result, [At("14 bedrifter")] = FindingKind.Goal, [At("Sluttrapport")] = FindingKind.Initiative };
        var read = ReportReading.Of(Plain, Samspill.Analysis.Norwegian.Blocks.Of(Plain), Places, said);

        Assert.Equal(["Å doble besøket på museet", "14 bedrifter kom til"], read.Goals.Select(goal => goal.Sentence));
        Assert.Equal(["Sluttrapport for Fossebygda", "Leide ut lokaler til gründere", "Holdt kurs for unge"], read.Initiatives.Select(work => work.Title));
        Assert.Contains(read.Findings, finding => finding.Kind == FindingKind.Result && finding.Start == At("De fleste") && read.Findings[finding.Of!.Value].Title == "Leide ut lokaler til gründere");
    }

    [Fact]
    public void Every_finding_stands_where_it_says_and_the_same_text_gives_the_same_reading()
    {
        var read = ReportReading.Of(Nynorsk, Places);

        Assert.All(read.Findings.Where(finding => finding.Kind >= FindingKind.Number), finding => Assert.Equal(finding.Words, Nynorsk.Substring(finding.Start, finding.Length)));
        Assert.All(read.Findings, finding => Assert.True(finding.Of is null || finding.Of < read.Findings.Count));
        Assert.Equal(read.Findings, ReportReading.Of(Nynorsk, Places).Findings);
        Assert.Empty(ReportReading.Of("", Places).Findings);
        Assert.Empty(ReportReading.Of("Hei. Dette er et brev om ingenting.", Places).Goals);
    }

    [Fact]
    public void The_real_report_gives_seven_goals_against_six_its_pilots_attendance_points_and_rank()
    {
        var path = RealTexts("notodden-final-report.txt");
        if (path is null)
        {
            // Without the real texts beside the repository the made ones above hold the rules.
            Assert.Equal(4, ReportReading.Of(Nynorsk, Places).Goals.Count());
            return;
        }

        var read = ReportReading.Of(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal), Places);

        Assert.Equal((7, 6), (read.Goals.Count(), read.StatedGoals));
        Assert.Equal([("Sauherad", ToldStage.Built), ("Seljord", ToldStage.Designed)], read.Findings.Where(finding => finding.Stage is not null).Select(finding => (finding.Words, finding.Stage!.Value)));
        Assert.Contains(read.Findings, finding => finding is { Kind: FindingKind.Number, Value: 200 });
        Assert.Contains(read.Findings, finding => finding is { Kind: FindingKind.Number, Value: 12, Unit: "punkt" });
        Assert.Contains(read.Findings, finding => finding is { Kind: FindingKind.Rank, Value: 23, Among: 23 });
        Assert.True(read.Findings.Count(finding => finding.Kind == FindingKind.Challenge && finding.Role == ReportRole.Challenges) >= 5);
        Assert.Equal(2, read.Findings.Count(finding => finding.Kind == FindingKind.Advice));
    }

    private static string? RealTexts(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Path.Combine(at.FullName, "shared", "data", name) is var path && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}

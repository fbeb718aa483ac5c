using Samspill.Analysis.Goals;

namespace Samspill.Rules.Analysis.Norwegian;

public sealed class CheckingAWholePlan
{
    private const string Plan = """
        # Kommuneplan 2018–2030

        ## Visjon
        Lillevik skal vere god og trygg for alle.

        ## Lovgrunnlag
        «Kommunestyret skal minst ein gong i kvar valperiode vedta ein god planstrategi», jf. plan- og bygningslova § 10-1.

        ## Delmål 2018–2022
        Lillevik vil:
        - Styrkje samarbeidet med nabokommunane
        - Ha 200 fleire arbeidsplassar

        ## Mål
        Vi vil:
        - Ha gode barnehagar
        """;

    [Fact]
    public void Visions_and_law_are_left_alone_and_headings_say_what_the_sentence_need_not()
    {
        var found = PlanCheck.Of(Plan);
        Assert.Equal(["Styrkje samarbeidet med nabokommunane", "Ha 200 fleire arbeidsplassar", "Ha gode barnehagar"], found.Select(row => row.Result.Sentence));
        Assert.Equal([new(new DateOnly(2022, 12, 31), "Lillevik"), new(new DateOnly(2022, 12, 31), "Lillevik"), new()], found.Select(row => row.Context));
        Assert.False(found[0].Result.Breaks("T1") || found[0].Result.Breaks("P1"));
        Assert.True(found[0].Result.Breaks("M1") && found[0].Result.Breaks("S1"));
        Assert.Equal(["M2", "S3"], found[1].Result.Findings.Select(finding => finding.Rule));
        Assert.All(found[1].Result.Findings, finding => Assert.True(finding.IsHint));
        Assert.True(found[2].Result.Breaks("T1") && found[2].Result.Breaks("P1") && found[2].Result.Breaks("S2"));
    }

    [Fact]
    public void What_holds_for_the_whole_plan_holds_where_no_heading_says_otherwise()
    {
        var found = PlanCheck.Of(Plan, new(new DateOnly(2030, 12, 31), "Lillevik kommune"));
        Assert.Equal([2022, 2022, 2030], found.Select(row => row.Context.Deadline!.Value.Year));
        Assert.False(found[2].Result.Breaks("T1") || found[2].Result.Breaks("P1"));
    }
}

using Samspill.Kernel;
using Samspill.Reports.Composing;
using Samspill.Reports.Templates;
using Samspill.Reports.Writing;

namespace Samspill.Rules.Reports;

public sealed class ComposingAReport
{
    private static readonly DateOnly Day = new(2018, 10, 2);

    /// <summary>What stands in a table is told by it; but a reason that an editor gave is never taken from the reader.</summary>
    [Fact]
    public void What_an_editor_left_out_keeps_her_reason_also_when_a_table_says_the_same()
    {
        var name = ReportName.Read("sluttutbetaling", Day)!;
        var topic = name.Template.Topics.First();
        var table = name.Template.Tables[0];
        var basis = new Basis("nb", "1",
            [new(topic, "brosjyre", "a", "Brosjyren er trykt.", [], [], false, 2), new(topic, "kart", "a", "Kartet er tegnet.", [], [], false, 2)],
            [new Grid(table, "Arbeidet", "", [new("Hva", false, 1)], [[new("Brosjyren er trykt", "Brosjyren er trykt", [], false)], [new("Hytta er malt", "Hytta er malt", [], false)]])], [],
            [new(topic, new("Hytta er malt.", "Står i tabellen.", "", false)), new(topic, new("Bua er revet.", "Hører ikke hjemme her.", "", false))]);
        SentenceEdit[] edits = [new() { Heading = name.Template.Headings[0].Key, SentenceId = "brosjyre", LeftOutBecause = "Omtales i et eget brev." }];

        var draft = Composer.Compose(new(name, "Notodden", false, Day, null, null, []), basis, edits);

        Assert.Equal([("Brosjyren er trykt.", "Omtales i et eget brev."), ("Bua er revet.", "Hører ikke hjemme her.")], draft.Text.NotTold.Select(left => (left.What, left.Because)));
        Assert.Equal(["Kartet er tegnet."], draft.Text.Sentences.Select(sentence => sentence.Text));
    }
}

using Samspill.Analysis.Likeness;

namespace Samspill.Rules.Analysis.Likeness;

/// <summary>Text that many plans have word for word, or that is an act's own.</summary>
public sealed class FindingCopiedText
{
    private const string Common = "Kommuneplanen skal bygge på FNs bærekraftsmål og folkehelsa.";

    [Fact]
    public void Five_words_in_three_plans_are_copied_and_in_two_they_are_not()
    {
        var two = Among([[Common], ["I vår kommune: " + Common], ["Noe annet skal skje her hos oss."]]);
        var three = Among([[Common], ["I vår kommune: " + Common], ["Noe annet skal skje her hos oss.", Common]]);

        Assert.Equal(0, two.In(Common).Share);
        Assert.True(three.In(Common) is { IsCopied: true, IsStatute: false, Passages: [{ Offset: 0 }] });
        Assert.Equal(0, three.In("Noe annet skal skje her hos oss.").Share);
    }

    [Fact]
    public void Three_times_in_one_plan_is_one_plan() => Assert.Equal(0, Among([[Common, Common, Common], ["Noe annet."]]).In(Common).Share);

    [Fact]
    public void A_passage_is_told_by_its_place_and_case_and_marks_do_not_matter()
    {
        var copied = Among([[Common], [Common.ToUpperInvariant()], ["Kommuneplanen skal bygge på: FNs bærekraftsmål!"]]);
        const string sentence = "Det nye er at kommuneplanen skal bygge på FNs bærekraftsmål i alt vi gjør for alle.";

        var found = copied.In(sentence);

        Assert.Equal(["kommuneplanen skal bygge på FNs bærekraftsmål"], found.Passages.Select(passage => sentence.Substring(passage.Offset, passage.Length)));
        Assert.Equal(45.0 / sentence.Length, found.Share);
        Assert.True(found.IsCopied);
    }

    [Fact]
    public void The_wording_of_an_act_is_copied_wherever_it_stands()
    {
        var copied = Among([["Planen er vår egen."]], "Kommunene skal fremme samfunnets helse og trivsel i samarbeid med andre.");

        Assert.True(copied.In("Vi minner om at kommunene skal fremme samfunnets helse og trivsel i samarbeid.") is { IsCopied: true, IsStatute: true });
        Assert.True(copied.In("Kommunene skal fremme samfunnets helse.") is { IsCopied: true, IsStatute: true });
        // Seven of an act's words in a sentence of one's own are a way of putting things.
        Assert.Equal((0.0, false), copied.In("Vi minner om at kommunene skal fremme samfunnets helse og trivsel.") is var told ? (told.Share, told.IsStatute) : default);
        Assert.False(copied.In("Planen er vår egen.").IsCopied);
        Assert.Equal(0, copied.In("").Share);
    }

    [Fact]
    public void The_acts_that_plans_are_made_under_are_known()
    {
        var copied = new CopiedText();

        var quoted = copied.In("Loven skal fremme bærekraftig utvikling til beste for den enkelte, samfunnet og framtidige generasjoner.");
        Assert.False(copied.In("Vi skal legge til rette for samarbeid mellom skole og næringsliv.").IsCopied);
        var own = copied.In("Notodden skal bli landets beste bluesby for unge bedrifter innen 2030.");

        Assert.True(quoted is { IsCopied: true, IsStatute: true, Share: > .9 });
        Assert.Equal((0.0, false), (own.Share, own.IsStatute));
        Assert.InRange(Statutes.Count, 50_000, 1_000_000);
        Assert.False(new CopiedText([]).In("Loven skal fremme bærekraftig utvikling til beste for den enkelte.").IsCopied);
    }

    private static CopiedText Among(string[][] plans, params string[] statutes)
    {
        var copied = new CopiedText(statutes);
        foreach (var plan in plans)
        {
            copied.Add(plan);
        }

        return copied;
    }
}

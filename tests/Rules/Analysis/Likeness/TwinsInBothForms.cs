using System.Diagnostics;
using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Likeness;

/// <summary>
/// The same plan in bokmål and nynorsk, translated by Apertium (`./test` installs it; without it these fail), is one plan to the comparison; a plan of another subject is not,
/// at the product's own threshold either. Docs/methods.md has the figures, which the tests write to their output. Where the public plans (`shared/data/text`) do not lie beside
/// the repository, a few made sentences stand for each of them: what then holds says nothing of real plans, and the output says so.
/// </summary>
public sealed class TwinsInBothForms
{
    private const double Threshold = .4;

    /// <summary>The product's threshold (`ComparePlans.Usual`).</summary>
    private const double Usual = .35;

    private const string Apertium = "/usr/bin/apertium";

    [Theory]
    [InlineData("3303_kongsberg_samfunnsdel_2026-2040.md", "nob-nno")]
    [InlineData("3326_hemsedal_planstrategi_2024-2027.md", "nob-nno")]
    [InlineData("3324_gol_samfunnsdel_2018-2030.md", "nno-nob")]
    [InlineData("3328_aal_kommuneplan_2015-2027_tekstdel.md", "nno-nob")]
    public void A_plan_covers_its_twin_and_hardly_anything_of_a_plan_of_another_subject(string file, string direction)
    {
        Assert.True(File.Exists(Apertium), "Apertium is not installed, so no plan can be translated: run ./test, which installs it, or apt-get install apertium-nno-nob.");
        var plan = Plan(file);
        IReadOnlyList<PlanSentence>[] plans = [Sentences(plan), Sentences(Translated(plan, direction)), Sentences(News())];
        var set = new PlanSet(plans, Background.Norwegian, Threshold);
        var (alike, control, usual) = (set.Compare(0, 1).Whole, set.Compare(0, 2).Whole, new PlanSet(plans, Background.Norwegian, Usual).Compare(0, 2).Whole);
        var higher = new PlanSet(plans, Background.Norwegian, .5).Compare(0, 1).Whole;
        TestContext.Current.TestOutputHelper?.WriteLine($"{(RealSentences.Folder("shared/data/text") is null ? "made words in place of " : "")}{file}: {plans[0].Count} sentences, copied {set.Sentences(0).Count(sentence => sentence.IsCopied)} and {set.Sentences(1).Count(sentence => sentence.IsCopied)}; coverage {alike.CoverageA:0.0000} and {alike.CoverageB:0.0000}, alignment {alike.Alignment:0.0000}; at .5 {higher.CoverageA:0.0000} and {higher.CoverageB:0.0000}, {higher.Alignment:0.0000}; control {control.CoverageA:0.0000} and {control.CoverageB:0.0000}, at {Usual} {usual.CoverageA:0.0000} and {usual.CoverageB:0.0000}");

        Assert.InRange(alike.CoverageA!.Value, .9, 1);
        Assert.InRange(alike.CoverageB!.Value, .9, 1);
        Assert.InRange(alike.Alignment!.Value, .9, 1);
        Assert.InRange(control.Harmonic!.Value, 0, .1);
        Assert.InRange(usual.Harmonic!.Value, 0, .1);
    }

    private static PlanSentence[] Sentences(IEnumerable<string> plan) => [.. plan.Select(text => new PlanSentence(text))];

    private static List<string> Plan(string file)
    {
        var text = RealSentences.Folder("shared/data/text/plans_buskerud") is { } folder ? File.ReadAllText(Path.Combine(folder, file)) : Made;
        return [.. Samspill.Analysis.Norwegian.Sentences.Of(text).Where(sentence => sentence.Kind is SentenceKind.Prose or SentenceKind.ListItem).Select(sentence => sentence.Read(text)).Where(sentence => sentence.Length > 25).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>News, which is of other subjects than plans.</summary>
    private static List<string> News() => RealSentences.Folder("shared/data/text") is { } folder
        ? [.. File.ReadLines(Path.Combine(folder, "norne_nob_test.conllu")).Where(line => line.StartsWith("# text = ", StringComparison.Ordinal)).Take(300).Select(line => line[9..])]
        : ["Kampen endte uavgjort etter straffespark.", "Skuespilleren fikk pris for sin første film."];

    private static List<string> Translated(List<string> plan, string direction)
    {
        using var process = Process.Start(new ProcessStartInfo(Apertium, ["-u", direction]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        var reading = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(string.Join("\n\n", plan));
        process.StandardInput.Close();
        process.WaitForExit();
        return [.. reading.GetAwaiter().GetResult().Split("\n\n").Select(sentence => sentence.Trim())];
    }

    private const string Made = """
        Kommunen skal styrke samarbeidet med nabokommunene om kompetanse. Regionen skal ha flere arbeidsplasser innen 2030.

        Vi vil utvikle tjenester i skole og barnehage. Det skal bygges gang- og sykkelvei til sentrum hvert år.
        """;
}

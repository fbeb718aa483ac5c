using System.Diagnostics;
using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Rules.Analysis.Likeness;

/// <summary>
/// The same plan in bokmål and nynorsk, translated by Apertium where it is installed (`./test` installs it), is one plan to the comparison; a plan of another subject is not.
/// Docs/methods.md has the figures.
/// </summary>
public sealed class TwinsInBothForms
{
    private const double Threshold = .4;

    private static readonly bool CanTranslate = File.Exists("/usr/bin/apertium") && RealSentences.Folder("shared/data/text") is not null;

    [Theory]
    [InlineData("3303_kongsberg_samfunnsdel_2026-2040.md", "nob-nno")]
    [InlineData("3326_hemsedal_planstrategi_2024-2027.md", "nob-nno")]
    [InlineData("3324_gol_samfunnsdel_2018-2030.md", "nno-nob")]
    [InlineData("3328_aal_kommuneplan_2015-2027_tekstdel.md", "nno-nob")]
    public void A_plan_covers_its_twin_and_hardly_anything_of_a_plan_of_another_subject(string file, string direction)
    {
        var plan = Plan(file);
        var twin = CanTranslate ? Translated(plan, direction) : Mapped(plan);
        var set = new PlanSet([Sentences(plan), Sentences(twin), Sentences(News())], Background.Norwegian, Threshold);
        var (alike, control) = (set.Compare(0, 1).Whole, set.Compare(0, 2).Whole);
        TestContext.Current.TestOutputHelper?.WriteLine($"{file}: coverage {alike.CoverageA:0.0000} and {alike.CoverageB:0.0000}, alignment {alike.Alignment:0.0000}; control {control.CoverageA:0.0000} and {control.CoverageB:0.0000}");

        Assert.InRange(alike.CoverageA!.Value, .9, 1);
        Assert.InRange(alike.CoverageB!.Value, .9, 1);
        Assert.InRange(alike.Alignment!.Value, .9, 1);
        Assert.InRange(control.Harmonic!.Value, 0, .1);
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
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/apertium", ["-u", direction]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        var reading = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(string.Join("\n\n", plan));
        process.StandardInput.Close();
        process.WaitForExit();
        return [.. reading.GetAwaiter().GetResult().Split("\n\n").Select(sentence => sentence.Trim())];
    }

    /// <summary>Where nothing translates: the words of our own list changed to the other form.</summary>
    private static List<string> Mapped(List<string> plan) =>
        plan.ConvertAll(sentence => string.Join(' ', sentence.Split(' ').Select(word => WordForms.Pairs.FirstOrDefault(pair => pair.Nb == word) is { Nn: { } other } ? other : word)));

    private const string Made = """
        Kommunen skal styrke samarbeidet med nabokommunene om kompetanse. Regionen skal ha flere arbeidsplasser innen 2030.

        Vi vil utvikle tjenester i skole og barnehage. Det skal bygges gang- og sykkelvei til sentrum hvert år.
        """;
}

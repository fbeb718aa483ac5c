using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Platform.Audit;
using Samspill.Programme.Goals;

namespace Samspill.Journeys;

public sealed class UsingTheCommandLine
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "samples", "notodden");

    private static readonly string[] Remedies =
        ["Finner ingen database i", "Finner ingen database i", "Skriv bok.xlsx, bok.zip eller en mappe.", "er ikke tekst", "Språket er nb, nn eller en.", "Forstår ikke «--nei»", "--replace", "Disse finnes: "];

    [Fact]
    public async Task The_verbs_keep_their_promise_to_scripts_beside_a_running_server()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var folder = Scratch.Folder("verbs");
        var book = Path.Combine(folder, "w.xlsx");
        var changed = Path.Combine(folder, "goals.csv");
        await File.WriteAllTextAsync(changed, "Nøkkel;Tittel\nkunnskapsdatabase;Kunnskapsbanken\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "feil.csv"), "a,b\n1,2\n");

        var same = await Run(site, "import", Sample, "--partnership", "notodden", "--json");
        var dry = await Run(site, "import", changed, "--partnership", "notodden", "--dry-run", "--json");
        var taken = await Run(site, "import", changed, "--partnership", "notodden", "--json");
        var written = await Run(site, "export", "--partnership", "notodden", "--out", book);
        var again = await Run(site, "import", book, "--partnership", "notodden", "--json");
        var wrong = await Run(site, "import", Path.Combine(folder, "feil.csv"), "--partnership", "notodden", "--json");
        var absent = await Run(site, "import", changed, "--partnership", "finnes-ikke");
        var made = await Run(site, "import", book, "--partnership", "ny", "--create", "Nyregionen", "--json");
        var missing = await Run(site, "import", "finnes-ikke.xlsx", "--partnership", "notodden");

        Assert.Equal([0, 0, 0, 0, 0, 2, 2, 0, 2], new[] { same, dry, taken, written, again, wrong, absent, made, missing }.Select(run => run.Code));
        Assert.Equal("0 0 0 0|0 1 0 0|0 1 0 0|0 0 0 0|255 0 0 0", string.Join('|', new[] { same, dry, taken, again, made }.Select(run => Counts(run.Out))));
        Assert.Contains("Fant ingen av arkene.", JsonDocument.Parse(wrong.Out).RootElement.GetProperty("errors")[0].GetString());
        Assert.Contains("--create", absent.Error);
        Assert.Empty(absent.Out);
        Assert.Contains("Kunnskapsbanken", await leader.GetStringAsync("/notodden/mal"));
        Assert.Equal("Kunnskapsbanken", await site.Look("ny", db => db.Set<Goal>().Where(goal => goal.Number == 1).Select(goal => goal.Title).SingleAsync()));
        Assert.StartsWith("cli:", await site.Look("notodden", db => db.Set<AuditEntry>().Where(entry => entry.PartnershipId == db.Here).OrderByDescending(entry => entry.Sequence).Select(entry => entry.Actor).FirstAsync()));
    }

    [Fact]
    public async Task Lint_takes_the_goals_of_a_workbook_or_every_text_in_it_or_the_lines_of_a_text()
    {
        var folder = Scratch.Folder("lint");
        await File.WriteAllTextAsync(Path.Combine(folder, "mal.txt"), "Vi bør legge til rette for best mulig samhandling. Kommunen skal øke antall arbeidsplasser med 200 innen 2030.\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "tekster.csv"), "a,b\nVi skal bli bedre,12\n");

        var goals = await Run(null, "lint", Sample, "--json");
        var text = await Run(null, "lint", Path.Combine(folder, "mal.txt"), "--json");
        var cells = await Run(null, "lint", Path.Combine(folder, "tekster.csv"), "--json");

        Assert.Equal(7, JsonDocument.Parse(goals.Out).RootElement.GetArrayLength());
        var lines = JsonDocument.Parse(text.Out).RootElement;
        Assert.Equal(["unclear", "clear"], lines.EnumerateArray().Select(line => line.GetProperty("class").GetString()));
        Assert.All(lines[0].GetProperty("findings").EnumerateArray(), finding => Assert.All(new[] { "rule", "words", "why", "remedy" }, name => Assert.True(finding.TryGetProperty(name, out _))));
        Assert.Contains("Vi skal bli bedre", cells.Out);
        Assert.Equal([0, 0, 0], new[] { goals, text, cells }.Select(run => run.Code));
    }

    [Fact]
    public async Task What_is_typed_wrong_is_told_with_its_remedy_and_nothing_is_made_or_written_over()
    {
        var folder = Scratch.Folder("wrong");
        var nowhere = Path.Combine(folder, "tom");
        var kept = Path.Combine(folder, "kopi.zip");
        await File.WriteAllTextAsync(kept, "en annen fil");
        await using var site = await TestSite.Start("sqlite");

        (int Code, string Out, string Error)[] wrong =
        [
            await Run(null, "check", "--data", nowhere),
            await Run(null, "user", "list", "--partnership", "notodden", "--data", nowhere),
            await Run(null, "export", "--partnership", "notodden", "--out", Path.Combine(folder, "x.pdf"), "--data", nowhere),
            await Run(null, "lint", Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll")),
            await Run(null, "lint", "x", "--language", "fr"),
            await Run(null, "import", "x", "--nei"),
            await Run(site, "backup", kept),
            await Run(site, "export", "--partnership", "finnes-ikke", "--out", Path.Combine(folder, "x.xlsx")),
        ];
        var dry = await Run(null, "import", Sample, "--partnership", "notodden", "--dry-run", "--data", nowhere);
        var help = await Run(null, "user", "add", "--help");

        Assert.All(wrong, run => Assert.Equal((2, ""), (run.Code, run.Out)));
        Assert.Equal(Remedies, wrong.Zip(Remedies, (run, says) => run.Error.Contains(says, StringComparison.Ordinal) ? says : run.Error));
        Assert.Equal(0, dry.Code);
        Assert.Contains("Nye rader: 255.", dry.Out);
        Assert.Contains("blir laget med navnet Notodden når du henter inn uten --dry-run.", dry.Error);
        Assert.DoesNotContain("--create", wrong[^1].Error);
        Assert.Equal("en annen fil", await File.ReadAllTextAsync(kept));
        Assert.Equal([kept], System.IO.Directory.EnumerateFileSystemEntries(folder));
        Assert.Equal(0, help.Code);
        Assert.Contains("./samspill user add EPOST [valg]", help.Out);
        Assert.DoesNotContain("REQUIRED", help.Out);
    }

    private static string Counts(string json)
    {
        var facts = JsonDocument.Parse(json).RootElement;
        return string.Join(' ', new[] { "added", "changed", "removed" }.Select(name => facts.GetProperty(name).GetInt32()).Append(facts.GetProperty("errors").GetArrayLength()));
    }

    private static async Task<(int Code, string Out, string Error)> Run(TestSite? site, params string[] words)
    {
        string[] data = site is null ? [] : ["--data", site.Folder];
        using var verb = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), .. words, .. data]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (written, told) = (verb.StandardOutput.ReadToEndAsync(), verb.StandardError.ReadToEndAsync());
        await verb.WaitForExitAsync();
        return (verb.ExitCode, await written, await told);
    }
}

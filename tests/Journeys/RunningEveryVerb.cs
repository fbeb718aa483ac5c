using System.Diagnostics;
using System.Text.Json;

namespace Samspill.Journeys;

/// <summary>The promise to scripts, each verb a process of its own: what it ends with, that facts stand alone on stdout, and that messages go to stderr.</summary>
public sealed class RunningEveryVerb
{
    private const string Vague = "Vi bør legge til rette for best mulig samhandling.\n";

    [Fact]
    public async Task A_programme_goes_in_and_out_is_backed_up_and_comes_back()
    {
        using var shell = new AtTheCommandLine();
        var made = await shell.Facts("import", AtTheCommandLine.Sample, "--partnership", "notodden", "--create", "Notoddenregionen");
        var folder = await shell.Facts("export", "--partnership", "notodden", "--out", shell.At("ut"));
        var same = await shell.Facts("import", shell.At("ut"), "--partnership", "notodden");
        var backup = await shell.Facts("backup", shell.At("kopi.zip"));
        var taken = await shell.Run("backup", shell.At("kopi.zip"));
        var change = shell.Copy("endret", ("goals", "kunnskapsdatabase", row => row.Replace("Kunnskapsdatabase", "Kunnskapsbanken", StringComparison.Ordinal)));
        Assert.Equal(1, (await shell.Facts("import", change, "--partnership", "notodden")).Facts.GetProperty("changed").GetInt32());
        var careless = await shell.Run("restore", shell.At("kopi.zip"));
        var restored = await shell.Facts("restore", shell.At("kopi.zip"), "--replace");
        var whole = await shell.Facts("check");
        var back = await shell.Facts("import", AtTheCommandLine.Sample, "--partnership", "notodden", "--dry-run");

        Assert.Equal([0, 0, 0, 0, 0, 0, 0], new[] { made, folder, same, backup, restored, whole, back }.Select(run => run.Exit));
        Assert.Equal([2, 2], new[] { taken, careless }.Select(run => run.Exit));
        Assert.All([taken, careless], run => Assert.True(run.Out.Length == 0 && run.Error.Length > 0));
        Assert.True(System.IO.Directory.GetFiles(shell.At("ut"), "*.csv").Length > 10);
        Assert.Equal((0, 0), (same.Facts.GetProperty("changed").GetInt32(), back.Facts.GetProperty("changed").GetInt32()));
        Assert.Equal(backup.Facts.GetProperty("rows").GetInt64(), restored.Facts.GetProperty("rows").GetInt64());
        Assert.Empty(restored.Facts.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Lint_reads_from_standard_in_and_says_all_it_finds_as_facts_alone()
    {
        var (exit, said, complained) = await Run(Vague + "Kommunen skal øke antall arbeidsplasser fra 900 til 1100 innen 2030.", null, "lint", "-", "--json");
        using var facts = JsonDocument.Parse(said);

        Assert.Equal((0, ""), (exit, complained));
        Assert.Equal(["unclear", "clear"], facts.RootElement.EnumerateArray().Select(line => line.GetProperty("class").GetString()));
        Assert.Equal("Vi bør legge til rette for best mulig samhandling.", facts.RootElement[0].GetProperty("sentence").GetString());
        Assert.Equal(["sentence", "score", "class", "findings"], facts.RootElement[0].EnumerateObject().Select(field => field.Name));
        Assert.Equal(0, (await Run("", null, "lint", "-", "--json")).Exit);
        Assert.Equal(2, (await Run("a\0b", null, "lint", "-", "--json")).Exit);

        using var plan = JsonDocument.Parse((await Run("# Plan\n\n## Visjon\nVi skal være best i hele landet.\n\n## Mål\n- Styrke samarbeidet med naboene\n", null, "lint", "-", "--plan", "--json")).Out);
        Assert.Equal("Styrke samarbeidet med naboene", Assert.Single(plan.RootElement.EnumerateArray()).GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task The_report_comes_out_as_a_tagged_pdf_and_refused_it_writes_nothing()
    {
        using var shell = new AtTheCommandLine();
        Assert.Equal(0, (await shell.Run("import", AtTheCommandLine.Sample, "--partnership", "notodden", "--create", "Notoddenregionen")).Exit);
        var refused = await shell.Run("report", "sluttutbetaling", "--partnership", "notodden", "--out", shell.At("r.pdf"));
        var draft = await shell.Facts("report", "sluttutbetaling", "--partnership", "notodden", "--draft", "--out", shell.At("r.pdf"));
        var pdf = System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(shell.At("r.pdf")));

        Assert.Equal((2, ""), (refused.Exit, refused.Out));
        Assert.Contains("/mal/kunnskapsdatabase/endre", refused.Error);
        Assert.Equal((0, true), (draft.Exit, draft.Facts.GetProperty("isDraft").GetBoolean()));
        Assert.StartsWith("%PDF-", pdf);
        Assert.Contains("/StructTreeRoot", pdf);
    }

    [Fact]
    public async Task A_fault_ends_with_one_and_what_is_typed_wrong_with_two_and_neither_writes_to_standard_out()
    {
        using var shell = new AtTheCommandLine();
        Assert.Equal(0, (await shell.Run("import", AtTheCommandLine.Sample, "--partnership", "notodden", "--create", "Notoddenregionen")).Exit);

        var nowhere = await Run("", "Host=127.0.0.1;Port=1;Username=ingen;Database=ingen;Timeout=2", "check", "--json");
        var locked = await shell.Run("report", "kommunestyre", "--partnership", "notodden", "--draft", "--out", Path.Combine(shell.At("finnes-ikke"), "r.txt"));
        var unknown = await shell.Run("finnes-ikke");
        var half = await shell.Run("report");
        var both = await shell.Run("report", "kommunestyre", "--partnership", "notodden", "--draft", "--freeze");

        Assert.Equal([1, 2, 2, 2, 2], new[] { nowhere.Exit, locked.Exit, unknown.Exit, half.Exit, both.Exit });
        Assert.All([nowhere, locked, unknown, half, both], run => Assert.True(run.Out.Length == 0 && run.Error.Length > 0, run.Out));
        foreach (var verb in new[] { "serve", "import", "export", "lint", "report", "backup", "restore", "check", "user list" })
        {
            var help = await Run("", null, [.. verb.Split(' '), "--help"]);
            Assert.Equal((0, ""), (help.Exit, help.Error));
            Assert.Contains("./samspill " + verb, help.Out);
            Assert.Contains("--data", help.Out);
        }
    }

    private static async Task<(int Exit, string Out, string Error)> Run(string typed, string? database, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), .. words]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["SAMSPILL_DATABASE"] = database;
        using var verb = Process.Start(start)!;
        var (said, complained) = (verb.StandardOutput.ReadToEndAsync(), verb.StandardError.ReadToEndAsync());
        await verb.StandardInput.WriteAsync(typed);
        verb.StandardInput.Close();
        await verb.WaitForExitAsync();
        return (verb.ExitCode, await said, await complained);
    }
}

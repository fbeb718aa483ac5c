using System.IO.Compression;
using System.Text;

namespace Samspill.Journeys;

/// <summary>The acceptance story at the command line: refused, mended, frozen, and unchanged when the work goes on.</summary>
public sealed class FreezingTheFinalReport
{
    private static readonly string[] Report = ["report", "sluttutbetaling", "--partnership", "notodden"];

    [Fact]
    public async Task It_is_refused_until_the_three_columns_are_mended_and_then_survives_every_later_change()
    {
        using var shell = new AtTheCommandLine();
        var first = await shell.Run("import", AtTheCommandLine.Sample, "--partnership", "notodden", "--json");
        Assert.Equal(0, first.Exit);
        Assert.Contains("Lager partnerskapet notodden med navnet Notodden.", first.Error);

        await RefusedWithTheFive(shell);
        await MarkedAsADraft(shell);

        var mended = shell.Copy("mended", [.. AtTheCommandLine.Mended]);
        AtTheCommandLine.StateSeven(mended);
        Assert.Equal(0, (await shell.Run("import", mended, "--partnership", "notodden")).Exit);
        var (exit, frozen) = await shell.Facts([.. Report, "--freeze", "--out", shell.At("first.docx")]);
        Assert.Equal((0, 1, false), (exit, frozen.GetProperty("edition").GetInt32(), frozen.GetProperty("isDraft").GetBoolean()));
        Assert.Equal(64, frozen.GetProperty("hash").GetString()!.Length);
        foreach (var format in new[] { "txt", "json", "html" })
        {
            Assert.Equal(0, (await shell.Run([.. Report, "--out", shell.At("first." + format)])).Exit);
        }

        Assert.Contains("Det er ikke arbeidet med målet: Arbeidet ble ikke satt i gang", await File.ReadAllTextAsync(shell.At("first.txt")));
        await SurvivesANewNumber(shell, mended, frozen.GetProperty("hash").GetString()!);
    }

    private static async Task RefusedWithTheFive(AtTheCommandLine shell)
    {
        var (exit, facts) = await shell.Facts([.. Report, "--out", shell.At("r.docx")]);

        Assert.Equal((2, false), (exit, File.Exists(shell.At("r.docx"))));
        Assert.Equal("reports.not-covered", facts.GetProperty("refused").GetString());
        Assert.Equal(
            ["goal-without-result /mal/kunnskapsdatabase/endre", "goal-without-result /mal/fou-samarbeid/endre", "goal-without-work /tiltak/naeringsplansamarbeid/endre", "goal-without-result /mal/nasjonalt-nettverk/endre", "stated-count /mal"],
            facts.GetProperty("missing").EnumerateArray().Select(gap => $"{gap.GetProperty("code").GetString()} {gap.GetProperty("address").GetString()}"));
        var (again, _, said) = await shell.Run([.. Report, "--freeze"]);
        Assert.Equal(2, again);
        Assert.Contains("Mål 6 er ikke koblet til arbeidet", said);
        Assert.Contains("Søknaden sier seks mål, men registeret har sju", said);
    }

    private static async Task MarkedAsADraft(AtTheCommandLine shell)
    {
        Assert.Equal(0, (await shell.Run([.. Report, "--draft", "--out", shell.At("draft.docx")])).Exit);
        using var zip = ZipFile.OpenRead(shell.At("draft.docx"));
        using var header = new StreamReader(zip.GetEntry("word/header1.xml")!.Open());
        Assert.Contains("UTKAST – ikke fryst", await header.ReadToEndAsync());
    }

    private static async Task SurvivesANewNumber(AtTheCommandLine shell, string mended, string hash)
    {
        var path = Path.Combine(mended, "measurements.csv");
        var text = await File.ReadAllTextAsync(path);
        var row = text.Split('\n').Single(line => line.StartsWith("pilotkommuner-2018,", StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, text.Replace(row, row.Replace(",2,", ",3,", StringComparison.Ordinal)[..^2] + ",Én kommune til meldte seg,", StringComparison.Ordinal));
        Assert.Equal(0, (await shell.Run("import", mended, "--partnership", "notodden")).Exit);

        foreach (var format in new[] { "docx", "txt", "json", "html" })
        {
            var (exit, facts) = await shell.Facts([.. Report, "--out", shell.At("later." + format)]);
            Assert.Equal((0, hash), (exit, facts.GetProperty("hash").GetString()));
            Assert.Equal(await File.ReadAllBytesAsync(shell.At("first." + format)), await File.ReadAllBytesAsync(shell.At("later." + format)));
        }

        Assert.Equal(0, (await shell.Run([.. Report, "--draft", "--out", shell.At("today.txt")])).Exit);
        Assert.Contains("Pilotkommuner: 2 kommuner", await File.ReadAllTextAsync(shell.At("later.txt")));
        Assert.Contains("Pilotkommuner: 3 kommuner", await File.ReadAllTextAsync(shell.At("today.txt")));
        await EveryNumberHoldsAndOneFalsifiedIsFound(shell);
    }

    private static async Task EveryNumberHoldsAndOneFalsifiedIsFound(AtTheCommandLine shell)
    {
        var (exit, held) = await shell.Facts("report", "--check", shell.At("later.docx"));
        Assert.Equal((0, 0), (exit, held.GetProperty("differences").GetArrayLength()));
        Assert.True(held.GetProperty("numbers").GetInt32() > 100);

        await Falsify(shell.At("later.docx"), "<w:t xml:space=\"preserve\">200</w:t>", "<w:t xml:space=\"preserve\">210</w:t>");
        var (found, falsified) = await shell.Facts("report", "--check", shell.At("later.docx"));
        Assert.Equal(2, found);
        var difference = Assert.Single(falsified.GetProperty("differences").EnumerateArray());
        Assert.Equal(("konferansedeltakere.siste", "210", "200"), (difference.GetProperty("where").GetString(), difference.GetProperty("inFile").GetString(), difference.GetProperty("inDatabase").GetString()));
    }

    private static async Task Falsify(string path, string before, string after)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = zip.GetEntry("word/document.xml")!;
        string document;
        using (var reader = new StreamReader(entry.Open()))
        {
            document = await reader.ReadToEndAsync();
        }

        entry.Delete();
        var at = document.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at > 0);
        await using var into = zip.CreateEntry("word/document.xml").Open();
        await into.WriteAsync(Encoding.UTF8.GetBytes(document[..at] + after + document[(at + before.Length)..]));
    }
}

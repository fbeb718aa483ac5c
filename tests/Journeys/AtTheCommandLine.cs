using System.Diagnostics;
using System.Text.Json;

namespace Samspill.Journeys;

/// <summary>The command line as a script meets it: a process of its own, its exit code, and what it says on each stream.</summary>
internal sealed class AtTheCommandLine : IDisposable
{
    private readonly string folder = Scratch.Folder("cli");

    /// <summary>The sample programme as it stands in the samples.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "notodden");

    /// <summary>A file in the test's own folder.</summary>
    public string At(string name) => Path.Combine(folder, name);

    /// <summary>Runs a verb against the database of this test.</summary>
    public async Task<(int Exit, string Out, string Error)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment.Remove("SAMSPILL_DATABASE");
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), .. arguments, "--data", At("data")])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said, await complained);
    }

    /// <summary>Runs a verb with `--json` and reads the facts.</summary>
    public async Task<(int Exit, JsonElement Facts)> Facts(params string[] arguments)
    {
        var (exit, said, complained) = await Run([.. arguments, "--json"]);
        Assert.True(said.Length > 0, complained);
        using var facts = JsonDocument.Parse(said);
        return (exit, facts.RootElement.Clone());
    }

    /// <summary>A copy of the sample, each row beginning with a key replaced by what is made of it.</summary>
    public string Copy(string name, params (string Table, string Key, Func<string, string> Change)[] changes)
    {
        var copy = At(name);
        System.IO.Directory.CreateDirectory(copy);
        foreach (var file in System.IO.Directory.GetFiles(Sample))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        foreach (var (table, key, change) in changes)
        {
            var path = Path.Combine(copy, table + ".csv");
            var text = File.ReadAllText(path);
            var row = text.Split('\n').Single(line => line.StartsWith(key + ",", StringComparison.Ordinal));
            Assert.NotEqual(row, change(row));
            File.WriteAllText(path, text.Replace(row, change(row), StringComparison.Ordinal));
        }

        return copy;
    }

    /// <summary>The three columns mended, as the guide of the samples says.</summary>
    public static IReadOnlyList<(string Table, string Key, Func<string, string> Change)> Mended { get; } =
    [
        ("goals", "kunnskapsdatabase", row => row.Replace(",granted,output,,,,,,", ",granted,output,,,Arbeidet ble ikke satt i gang fordi ingen tok eierskapet.,,,", StringComparison.Ordinal)),
        ("goals", "fou-samarbeid", row => row.Replace(",granted,output,,,,,,", ",granted,output,,,\"Den som ble spurt om å eie målet, hadde ikke tid.\",,,", StringComparison.Ordinal)),
        ("goals", "nasjonalt-nettverk", row => row.Replace(",granted,output,,,,,,", ",granted,output,,,Vi skrev ikke ned hva vi tok med hjem.,,,", StringComparison.Ordinal)),
        ("initiatives", "naeringsplansamarbeid", row => row.Replace("naeringsplansamarbeid,1,,", "naeringsplansamarbeid,1,delingsarena,", StringComparison.Ordinal)),
    ];

    /// <summary>The stated count stands in a row that spans lines, so it is replaced in the text.</summary>
    public static void StateSeven(string copy)
    {
        var path = Path.Combine(copy, "programme.csv");
        var text = File.ReadAllText(path);
        var mended = text.Replace(",2023,,,,6,", ",2023,,,,7,", StringComparison.Ordinal);
        Assert.NotEqual(text, mended);
        File.WriteAllText(path, mended);
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);
}

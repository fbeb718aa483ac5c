using System.Globalization;
using System.Text;
using Samspill.Bench.Hub;

namespace Samspill.Bench.Trust;

/// <summary>The trust survey's mathematics, held against NumPy in the same run on the same input.</summary>
internal static class TrustBench
{
    private const string Document = "docs/performance.md";

    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args.Contains("--wave"))
        {
            var people = int.Parse(HubBench.Option(args, "--people") ?? "10000", CultureInfo.InvariantCulture);
            var seconds = int.Parse(HubBench.Option(args, "--seconds") ?? "600", CultureInfo.InvariantCulture);
            using var bench = new WaveBench(people, TimeSpan.FromSeconds(seconds), Path.Combine(AppContext.BaseDirectory, "Samspill.Web.dll"), Console.Error);
            var (wave, isWhole) = await bench.Table();
            await Console.Out.WriteLineAsync(wave);
            return isWhole ? 0 : 1;
        }

        var draws = int.Parse(HubBench.Option(args, "--draws") ?? "20000", CultureInfo.InvariantCulture);
        var (hiding, isHidden) = DisclosureBench.Table(Console.Error);
        var (ranks, isSame) = await new RankBench(draws, Console.Error).Table();
        var (table, isRight) = ($"{ranks}\n{hiding}", isHidden && isSame);
        await Console.Out.WriteLineAsync(table);
        if (args.Contains("--write"))
        {
            var text = await File.ReadAllTextAsync(Document);
            const string begin = "<!-- ranks:begin -->", end = "<!-- ranks:end -->";
            var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
            if (from >= 0 && to > from)
            {
                await File.WriteAllTextAsync(Document, new StringBuilder(text[..(from + begin.Length)]).Append("\n\n").Append(table).Append('\n').Append(text[to..]).ToString());
            }
        }

        return isRight ? 0 : 1;
    }
}

using System.Globalization;
using Samspill.Bench.Hub;

namespace Samspill.Bench.Trust;

/// <summary>The trust survey's mathematics, held against NumPy in the same run on the same input.</summary>
internal static class TrustBench
{
    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (args.Contains("--wave"))
        {
            var people = int.Parse(HubBench.Option(args, "--people") ?? "10000", CultureInfo.InvariantCulture);
            var seconds = int.Parse(HubBench.Option(args, "--seconds") ?? "600", CultureInfo.InvariantCulture);
            await using var server = new DemoServer(Path.GetFullPath(HubBench.Option(args, "--web") ?? "artifacts/web/Samspill.Web.dll"));
            using var bench = new WaveBench(people, TimeSpan.FromSeconds(seconds), server, Console.Error);
            var (wave, isWhole) = await bench.Table();
            await Console.Out.WriteLineAsync(wave);
            if (args.Contains("--write"))
            {
                await PerformanceDocument.Write("wave", wave + "\n");
            }

            return isWhole ? 0 : 1;
        }

        var draws = int.Parse(HubBench.Option(args, "--draws") ?? "20000", CultureInfo.InvariantCulture);
        var (hiding, isHidden) = DisclosureBench.Table(Console.Error);
        var (ranks, isSame) = await new RankBench(draws, Console.Error).Table();
        var (table, isRight) = ($"{ranks}\n{hiding}", isHidden && isSame);
        await Console.Out.WriteLineAsync(table);
        if (args.Contains("--write"))
        {
            await PerformanceDocument.Write("ranks", table + "\n");
        }

        return isRight ? 0 : 1;
    }
}

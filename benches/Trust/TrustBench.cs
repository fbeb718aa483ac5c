using System.Globalization;
using Samspill.Bench.Hub;

namespace Samspill.Bench.Trust;

/// <summary>The trust survey's mathematics, held against NumPy in the same run on the same input.</summary>
internal static class TrustBench
{
    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var draws = int.Parse(HubBench.Option(args, "--draws") ?? "20000", CultureInfo.InvariantCulture);
        var (table, isRight) = await new RankBench(draws, Console.Error).Table();
        await Console.Out.WriteLineAsync(table);
        if (args.Contains("--write"))
        {
            await PerformanceDocument.Write("ranks", table + "\n");
        }

        return isRight ? 0 : 1;
    }
}

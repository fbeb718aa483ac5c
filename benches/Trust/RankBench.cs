using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Samspill.Analysis.Surveys.Ranks;

namespace Samspill.Bench.Trust;

/// <summary>Confidence sets for ranks: the product against NumPy. Speed is told; what must be right is that c and the sets agree within what finite draws leave open.</summary>
internal sealed class RankBench(int draws, TextWriter log)
{
    private const string Script = "benches/Trust/ranks.py";

    private sealed record Case(string Name, double[] Values, double[] Errors, double[,]? Covariance, bool IsMarginal, int Times);

    private sealed record Answer(int[][] Sets, double[] Critical, double[] Seconds, string Numpy);

    public async Task<(string Table, bool IsRight)> Table()
    {
        var isThere = await PythonPeer.IsThere("numpy", mayInstall: true, "python3-numpy", "libopenblas0-pthread");
        if (!isThere)
        {
            await log.WriteLineAsync("NumPy is not installed, and could not be: the peer was not measured. Install python3-numpy and libopenblas0-pthread.");
        }

        var table = new StringBuilder($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Processor()}, {Environment.ProcessorCount} cores, {draws} draws; from input to sets, the draws included; the best of some runs of each.\n\n");
        table.Append("| Sets | Samspill, all threads, ms | 1 thread, ms | NumPy, ms | Times | NumPy with our bound, ms | Times | c, ours and NumPy's | Ends of sets moved |\n|---|---|---|---|---|---|---|---|---|\n");
        var isRight = true;
        foreach (var one in Cases())
        {
            await log.WriteLineAsync($"measuring {one.Name}");
            var (ours, all) = Ours(one, 0);
            var (_, single) = Ours(one, 1);
            var theirs = isThere ? await Theirs(one, hasBound: false) : null;
            var bounded = isThere && one is { Covariance: null, IsMarginal: false } ? await Theirs(one, hasBound: true) : null;
            var (verdict, agrees) = Held(one, ours, theirs);
            isRight &= agrees;
            table.Append(string.Create(CultureInfo.InvariantCulture, $"| {one.Name} | {all:0.0} | {single:0.0} | {Milliseconds(theirs)} | {Times(theirs, all)} | {Milliseconds(bounded)} | {Times(bounded, all)} | {verdict} |\n"));
        }

        return (table.ToString(), isRight);
    }

    /// <summary>Invented municipalities: means round 50 with 30 to 400 answers each.</summary>
    private static IEnumerable<Case> Cases()
    {
        foreach (var count in new[] { 23, 357 })
        {
            var random = new Random(count);
            var values = Enumerable.Range(0, count).Select(_ => 50 + (12 * (random.NextDouble() + random.NextDouble() - 1))).ToArray();
            var errors = Enumerable.Range(0, count).Select(_ => 20 / Math.Sqrt(random.Next(30, 400))).ToArray();
            var covariance = new double[count, count];
            foreach (var (i, j) in from i in Enumerable.Range(0, count) from j in Enumerable.Range(0, count) select (i, j))
            {
                covariance[i, j] = errors[i] * errors[j] * (i == j ? 1 : .3 + (.2 * ((i + j + 1) % 2)));
            }

            yield return new($"{count}, all at once", values, errors, null, IsMarginal: false, Times: count > 100 ? 3 : 9);
            yield return new($"{count}, all at once, varying together", values, errors, covariance, IsMarginal: false, Times: count > 100 ? 3 : 9);
            yield return new($"{count}, each alone", values, errors, null, IsMarginal: true, Times: count > 100 ? 2 : 9);
        }
    }

    private (RankSets Sets, double Milliseconds) Ours(Case one, int threads)
    {
        var options = new RankOptions(Draws: draws, Threads: threads);
        RankSets Run() => (one.IsMarginal, one.Covariance) switch
        {
            (true, _) => RankConfidence.Marginal(one.Values, one.Errors, options),
            (_, { } covariance) => RankConfidence.Simultaneous(one.Values, covariance, options),
            _ => RankConfidence.Simultaneous(one.Values, one.Errors, options),
        };

        // The runtime compiles what runs often, and waits a little before it does.
        var warm = Stopwatch.StartNew();
        var sets = Run();
        while (warm.Elapsed < TimeSpan.FromSeconds(1.5))
        {
            sets = Run();
        }

        var times = Enumerable.Range(0, Math.Max(7, one.Times)).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            Run();
            return watch.Elapsed.TotalMilliseconds;
        }).Order().ToList();
        return (sets, times[0]);
    }

    private async Task<Answer> Theirs(Case one, bool hasBound)
    {
        var problem = new Dictionary<string, object> { ["x"] = one.Values, ["draws"] = draws, ["level"] = .95, ["marginal"] = one.IsMarginal, ["bound"] = hasBound, ["times"] = one.Times };
        problem[one.Covariance is null ? "se" : "cov"] = one.Covariance is { } covariance ? Enumerable.Range(0, one.Values.Length).Select(i => Enumerable.Range(0, one.Values.Length).Select(j => covariance[i, j]).ToArray()).ToArray() : one.Errors;
        using var process = Process.Start(new ProcessStartInfo(PythonPeer.Path, Script) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(problem));
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return JsonSerializer.Deserialize<Answer>(said, JsonSerializerOptions.Web)!;
    }

    /// <summary>
    /// c agrees within what finite draws leave open, and every end that differs is a pair whose own statistic lies between the two c: what is settled is what is beyond the last c.
    /// </summary>
    private static (string Says, bool IsRight) Held(Case one, RankSets ours, Answer? theirs)
    {
        if (theirs is null)
        {
            return ("| |", true);
        }

        var furthest = ours.Critical.Zip(theirs.Critical).Max(pair => Math.Abs(pair.First - pair.Second));
        var moved = ours.Sets.Zip(theirs.Sets).Sum(pair => Math.Abs(pair.First.Low - pair.Second[0]) + Math.Abs(pair.First.High - pair.Second[1]));
        var explained = Enumerable.Range(0, one.Values.Length).Sum(j => Between(one, j, Last(ours.Critical, j), Last(theirs.Critical, j)));
        var limits = ours.IsSimultaneous ? $"{string.Join(' ', ours.Critical.Select(limit => $"{limit:0.000}"))} / {string.Join(' ', theirs.Critical.Select(limit => $"{limit:0.000}"))}" : $"at most {furthest:0.000} apart";
        return ($"{limits} | {moved} places in all, {explained} from c", furthest < Math.Max(.08, 6 * ours.Error) && moved == explained);
        double Last(IReadOnlyList<double> critical, int j) => ours.IsSimultaneous ? critical[^1] : critical[j];
    }

    /// <summary>How many pairs of j have a statistic between two c.</summary>
    private static int Between(Case one, int j, double first, double second) => Enumerable.Range(0, one.Values.Length).Count(i =>
    {
        var shared = one.Covariance is { } covariance ? covariance[i, j] : 0;
        var statistic = Math.Abs(one.Values[i] - one.Values[j]) / Math.Sqrt((one.Errors[i] * one.Errors[i]) + (one.Errors[j] * one.Errors[j]) - (2 * shared));
        return i != j && statistic > Math.Min(first, second) && statistic <= Math.Max(first, second);
    });

    private static double Best(Answer answer) => answer.Seconds.Min() * 1000;

    private static string Milliseconds(Answer? answer) => answer is null ? "" : $"{Best(answer):0}";

    private static string Times(Answer? answer, double ours) => answer is null ? "" : $"{Best(answer) / ours:0.0}";

    private static string Processor() => File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "processor not named" : "processor not named";
}

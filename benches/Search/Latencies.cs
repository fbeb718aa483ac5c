using System.Diagnostics;
using System.Text.Json;

namespace Samspill.Bench.Search;

/// <summary>How long answers took, in milliseconds, by class of question.</summary>
internal sealed record Latencies(IReadOnlyDictionary<string, double[]> ByClass)
{
    /// <summary>All of them.</summary>
    public IEnumerable<double> All => ByClass.Values.SelectMany(took => took);

    /// <summary>The least time within which so large a share was answered.</summary>
    public static double Within(double share, IEnumerable<double> took)
    {
        var sorted = took.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    /// <summary>Asks every question once, spread over so many clients.</summary>
    public static async Task<Latencies> Of(IReadOnlyList<MixedQuestion> mix, int clients, Func<MixedQuestion, Task> ask)
    {
        var (took, next) = (new double[mix.Count], -1);
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            for (var at = Interlocked.Increment(ref next); at < mix.Count; at = Interlocked.Increment(ref next))
            {
                var began = Stopwatch.GetTimestamp();
                await ask(mix[at]);
                took[at] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            }
        })));
        return new(mix.Select((question, i) => (question.Class, took[i])).GroupBy(pair => pair.Class, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(pair => pair.Item2).ToArray(), StringComparer.Ordinal));
    }
}

/// <summary>What one engine came to, as its process tells it.</summary>
/// <param name="One">By one client.</param>
/// <param name="Sixteen">By sixteen.</param>
/// <param name="Saves">Milliseconds of saves with indexing, and of the same saves before anything was indexed; none where there is no save.</param>
/// <param name="AskedMegabytes">The most memory of the process that asked, pages of mapped files included.</param>
/// <param name="OwnMegabytes">What it held of its own at the end, without pages of mapped files; 0 where that is not known.</param>
internal sealed record Engine(string Name, double BuildSeconds, double BuildMegabytes, double IndexMegabytes, Latencies One, Latencies Sixteen, double[] Saves, double[] SavesBefore, double AskedMegabytes, double OwnMegabytes = 0)
{
    /// <summary>As it is told from process to process.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    public static Engine From(string json) => JsonSerializer.Deserialize<Engine>(json)!;

    /// <summary>The most memory this process has had, in megabytes.</summary>
    public static double PeakMegabytes() => Told("VmHWM:") ?? Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;

    /// <summary>What a process holds of its own now, in megabytes, without pages of mapped files: this one when none is named; 0 where the system does not tell.</summary>
    public static double HeldMegabytes(int? process = null) => Told("RssAnon:", process) ?? 0;

    private static double? Told(string name, int? process = null)
    {
        var status = process is { } id ? FormattableString.Invariant($"/proc/{id}/status") : "/proc/self/status";
        var line = File.Exists(status) ? File.ReadLines(status).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal)) : null;
        return line is null ? null : double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture) / 1024;
    }
}

using System.Globalization;
using System.Text.Json;

namespace Samspill.Bench.Fuzz;

/// <summary>What came of the files of one reader; kept in a file while they are read, so that it outlives the process that reads them.</summary>
internal sealed class FuzzTally
{
    /// <summary>The number of the file that is read next.</summary>
    public int Next { get; set; }

    public int Read { get; set; }

    public SortedDictionary<string, int> Refused { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Files that ended in something that nobody caught, or in the end of the process.</summary>
    public List<int> Crashes { get; init; } = [];

    public List<int> Hangs { get; init; } = [];

    public List<int> Blown { get; init; } = [];

    public double Seconds { get; set; }

    public double SlowestMilliseconds { get; set; }

    public long MostGrown { get; set; }

    public long MostAllocated { get; set; }

    /// <summary>The number of the file that had the most allocated.</summary>
    public int MostAllocatedIn { get; set; }

    public int Total => Read + Refused.Values.Sum() + Crashes.Count + Hangs.Count;

    public bool IsClean => Crashes.Count + Hangs.Count + Blown.Count == 0;

    /// <summary>The tally that a process left; an empty one where there is none.</summary>
    public static FuzzTally From(string path) => File.Exists(path) ? JsonSerializer.Deserialize<FuzzTally>(File.ReadAllText(path)) ?? new() : new();

    /// <summary>Keeps it, whole or not at all.</summary>
    public void Keep(string path)
    {
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(this));
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>A row of the table.</summary>
    public string Row(string kind) => string.Create(CultureInfo.InvariantCulture,
        $"| {kind} | {Total} | {Read} | {Refused.Values.Sum()} | {string.Join(", ", Refused.OrderByDescending(told => told.Value).Select(told => $"{told.Key} {told.Value}"))} | {Crashes.Count} | {Hangs.Count} | {Blown.Count} | {SlowestMilliseconds:0} | {MostGrown / 1e6:0} | {MostAllocated / 1e6:0} | {Total / Math.Max(Seconds, .001):0} |");

    /// <summary>The head of the table.</summary>
    public const string Head = "| Reader | Files | Read | Refused | of which | Crashes | Over 5 s | Over 300 MB | Slowest ms | Most memory MB | Most allocated MB | a second |\n|---|---|---|---|---|---|---|---|---|---|---|---|";
}

using System.Diagnostics;
using Samspill.Bench.Fuzz.Mutation;

namespace Samspill.Bench.Fuzz;

/// <summary>
/// Reads file after file of one reader in a process of its own, for a full stack or full memory ends a process. Time is taken per file, by the clock, and its limit by what the process had of the processor. Memory is what the
/// process has grown by while it reads one, looked at every ten milliseconds, and beside it what was allocated in all, which the collector may have taken back meanwhile.
/// </summary>
internal sealed class FuzzWorker(FuzzedReader reader, int seed, string folder)
{
    /// <summary>What the process ends with when a file did not come to an end: its thread is still at work, so a new process goes on.</summary>
    public const int EndedByHang = 75;

    private const long MostGrown = 300_000_000;
    private const int KeptEvery = 250;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>How many looks a file may take though the machine has given the process less than its time: one that waits for ever is found too.</summary>
    private const int MostLooks = 600;
    private long highest;

    /// <summary>Where the tally of a reader is kept.</summary>
    public static string TallyPath(string folder, string kind) => Path.Combine(folder, $"{kind}.json");

    /// <summary>Where the number of the file that is being read is kept.</summary>
    public static string NumberPath(string folder, string kind) => Path.Combine(folder, $"{kind}.number");

    /// <summary>Reads on from where the tally ends; what the process is to end with.</summary>
    public async Task<int> Run(int inputs)
    {
        var tally = FuzzTally.From(TallyPath(folder, reader.Kind));
        await using var number = new FileStream(NumberPath(folder, reader.Kind), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        using var sampling = new Timer(_ => highest = Math.Max(highest, Environment.WorkingSet), null, 0, 10);
        var clock = Stopwatch.StartNew();
        while (tally.Next < inputs)
        {
            if (!tally.Crashes.Contains(tally.Next))
            {
                number.Position = 0;
                await number.WriteAsync(BitConverter.GetBytes(tally.Next));
                if (!await Once(tally))
                {
                    tally.Next++;
                    Keep(tally, clock);
                    return EndedByHang;
                }
            }

            tally.Next++;
            if (tally.Next % KeptEvery == 0)
            {
                Keep(tally, clock);
            }
        }

        Keep(tally, clock);
        return 0;
    }

    private void Keep(FuzzTally tally, Stopwatch clock)
    {
        tally.Seconds += clock.Elapsed.TotalSeconds;
        clock.Restart();
        tally.Keep(TallyPath(folder, reader.Kind));
    }

    /// <summary>Reads one file and counts what came of it; false when it does not come to an end.</summary>
    private async Task<bool> Once(FuzzTally tally)
    {
        var bytes = Mutator.Input(reader, seed, tally.Next);
        var (allocated, before) = (GC.GetTotalAllocatedBytes(), Environment.WorkingSet);
        highest = before;
        var clock = Stopwatch.StartNew();
        var reading = Task.Run(() => reader.Read(bytes));
        if (!await Ends(reading))
        {
            tally.Hangs.Add(tally.Next);
            Save(bytes, tally.Next, $"was not done after {MostTime.TotalSeconds} s");
            return false;
        }

        tally.SlowestMilliseconds = Math.Max(tally.SlowestMilliseconds, clock.Elapsed.TotalMilliseconds);
        if (GC.GetTotalAllocatedBytes() - allocated is var made && made > tally.MostAllocated)
        {
            (tally.MostAllocated, tally.MostAllocatedIn) = (made, tally.Next);
        }

        await Count(tally, reading, bytes);
        var grown = Math.Max(highest, Environment.WorkingSet) - before;
        tally.MostGrown = Math.Max(tally.MostGrown, grown);
        if (grown > MostGrown)
        {
            tally.Blown.Add(tally.Next);
            Save(bytes, tally.Next, $"took {grown / 1_000_000} MB");
            GC.Collect();
        }

        return true;
    }

    /// <summary>True when a reading ends within its time. What counts is the time the process had: on a busy machine the clock runs for others too.</summary>
    private static async Task<bool> Ends(Task reading)
    {
        var had = Environment.CpuUsage.TotalTime;
        for (var looks = 0; looks < MostLooks && Environment.CpuUsage.TotalTime - had < MostTime; looks++)
        {
            if (await Task.WhenAny(reading, Task.Delay(Look)) == reading)
            {
                return true;
            }
        }

        return reading.IsCompleted;
    }

    private async Task Count(FuzzTally tally, Task<string?> reading, byte[] bytes)
    {
        if (reading.Exception is { } fault)
        {
            tally.Crashes.Add(tally.Next);
            Save(bytes, tally.Next, $"threw {fault.InnerException}");
        }
        else if (await reading is { } code)
        {
            tally.Refused[code] = tally.Refused.GetValueOrDefault(code) + 1;
        }
        else
        {
            tally.Read++;
        }
    }

    private void Save(byte[] bytes, int number, string what) => Console.Error.WriteLine($"{reader.Kind}, seed {seed}, file {number} {what}; saved as {FuzzBench.Save(folder, reader, seed, number, bytes)}");
}

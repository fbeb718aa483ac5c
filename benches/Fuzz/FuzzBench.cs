using System.Diagnostics;
using System.Globalization;
using System.Text;
using Samspill.Bench.Fuzz.Mutation;
using Samspill.Kernel;

namespace Samspill.Bench.Fuzz;

/// <summary>Feeds every reader broken files and counts what comes of them: read, refused in words, or worse. Ends with 1 when any file did worse.</summary>
internal static class FuzzBench
{
    private const string Folder = "artifacts/fuzz";

    /// <summary>How often a reader's process may end by a file before the rest of its files are left.</summary>
    private const int MostEnds = 50;

    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Languages.Speak(Language.Nb);
        Directory.CreateDirectory(Folder);
        var kind = Option(args, "--kind");
        var (inputs, seed) = (Whole(args, "--inputs", 100_000), Whole(args, "--seed", 1));
        var readers = FuzzedReaders.All.Where(reader => kind is null || reader.Kind == kind).ToList();
        if (Option(args, "--replay") is { } path)
        {
            return await Replay(path, kind);
        }

        if (readers.Count == 0)
        {
            await Console.Error.WriteLineAsync($"No reader is called {kind}. There are: {string.Join(", ", FuzzedReaders.All.Select(reader => reader.Kind))}");
            return 2;
        }

        return args.Contains("--worker") ? await new FuzzWorker(readers[0], seed, Folder).Run(inputs) : await All(readers, inputs, seed, Whole(args, "--processes", 2), args.Contains("--write"));
    }

    /// <summary>Keeps a file that did worse than to be refused; where it lies.</summary>
    public static string Save(string folder, FuzzedReader reader, int seed, int number, byte[] bytes)
    {
        var path = Path.Combine(folder, $"{reader.Kind}-{seed}-{number}{reader.Ending}");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static async Task<int> All(List<FuzzedReader> readers, int inputs, int seed, int processes, bool isWritten)
    {
        await Parallel.ForEachAsync(readers, new ParallelOptions { MaxDegreeOfParallelism = processes }, async (reader, stop) => await One(reader, inputs, seed, stop));
        var tallies = readers.Select(reader => (reader.Kind, Tally: FuzzTally.From(FuzzWorker.TallyPath(Folder, reader.Kind)))).ToList();
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"Seed {seed}, {Environment.ProcessorCount} cores, {processes} readers at a time.\n").AppendLine(FuzzTally.Head);
        foreach (var (kind, tally) in tallies)
        {
            table.AppendLine(tally.Row(kind));
        }

        await Console.Out.WriteLineAsync(table.ToString());
        if (isWritten)
        {
            await PerformanceDocument.Write("fuzz", table.AppendLine().ToString());
        }

        return tallies.TrueForAll(tally => tally.Tally.IsClean && tally.Tally.Total == inputs) ? 0 : 1;
    }

    /// <summary>Lets processes of their own read all the files of a reader, a new one each time a file ends one.</summary>
    private static async Task One(FuzzedReader reader, int inputs, int seed, CancellationToken stop)
    {
        var path = FuzzWorker.TallyPath(Folder, reader.Kind);
        File.Delete(path);
        for (var ends = 0; ends <= MostEnds; ends++)
        {
            using var process = Process.Start(Start(reader, inputs, seed))!;
            await process.WaitForExitAsync(stop);
            if (process.ExitCode == 0)
            {
                return;
            }

            if (process.ExitCode != FuzzWorker.EndedByHang)
            {
                var number = BitConverter.ToInt32(await File.ReadAllBytesAsync(FuzzWorker.NumberPath(Folder, reader.Kind), stop));
                var tally = FuzzTally.From(path);
                tally.Crashes.Add(number);
                tally.Keep(path);
                await Console.Error.WriteLineAsync($"{reader.Kind}, seed {seed}, file {number} ended the process with {process.ExitCode}; saved as {Save(Folder, reader, seed, number, Mutator.Input(reader, seed, number))}");
            }
        }
    }

    private static ProcessStartInfo Start(FuzzedReader reader, int inputs, int seed)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        string[] arguments = [.. Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(FuzzBench).Assembly.Location] : Array.Empty<string>(), "fuzz", "--worker", "--kind", reader.Kind, "--inputs", inputs.ToString(CultureInfo.InvariantCulture), "--seed", seed.ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>Reads a kept file again and tells what came of it; what is thrown is thrown on.</summary>
    private static async Task<int> Replay(string path, string? kind)
    {
        var reader = FuzzedReaders.All.FirstOrDefault(reader => kind is null ? reader.Ending == Path.GetExtension(path) : reader.Kind == kind) ?? throw new ArgumentException("Say --kind: the file's ending is none of a reader.");
        var bytes = await File.ReadAllBytesAsync(path);
        var clock = Stopwatch.StartNew();
        var code = await reader.Read(bytes);
        await Console.Out.WriteLineAsync($"{path}: {code ?? "read"}, {clock.ElapsedMilliseconds} ms, {GC.GetTotalAllocatedBytes() / 1_000_000} MB allocated");
        return 0;
    }

    private static string? Option(string[] args, string name) => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();

    private static int Whole(string[] args, string name, int usual) => Option(args, name) is { } told ? int.Parse(told, CultureInfo.InvariantCulture) : usual;
}

using System.Diagnostics;

namespace Samspill.Bench.Plans;

/// <summary>scikit-learn and faiss from Debian's packages, with OpenBLAS, each run in a process of its own.</summary>
internal static class Peers
{
    private const string Python = "/usr/bin/python3";

    private static bool? areThere;

    /// <summary>True when they are installed; as root they are installed when they are missing, otherwise it is said what is missing.</summary>
    public static async Task<bool> AreThere(string[] args)
    {
        if (areThere is { } known)
        {
            return known;
        }

        const string test = "import sklearn, faiss, scipy";
        areThere = File.Exists(Python) && await Code(Python, "-c", test) == 0;
        if (areThere == false && Environment.UserName == "root" && !args.Contains("--no-install"))
        {
            await Console.Error.WriteLineAsync("installing scikit-learn, faiss and OpenBLAS from Debian's packages");
            await Code("apt-get", "install", "-y", "-qq", "--no-install-recommends", "python3-sklearn", "python3-faiss", "libopenblas0-pthread");
            areThere = File.Exists(Python) && await Code(Python, "-c", test) == 0;
        }

        if (areThere == false)
        {
            await Console.Error.WriteLineAsync("scikit-learn and faiss are not installed (python3-sklearn, python3-faiss, libopenblas0-pthread), so there is nothing beside our own figures.");
        }

        return areThere.Value;
    }

    public static Task<string> Run(string folder, string what, string threshold) => Answer(Python, ["benches/Plans/peers.py", folder, what, threshold]);

    /// <summary>What a process prints last; it must end well.</summary>
    public static async Task<string> Answer(string program, string[] run)
    {
        using var process = Process.Start(new ProcessStartInfo(program, run) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? printed.Trim().Split('\n')[^1] : throw new InvalidOperationException($"{program} {string.Join(' ', run)} ended with {process.ExitCode}.");
    }

    private static async Task<int> Code(string program, params string[] run)
    {
        using var process = Process.Start(new ProcessStartInfo(program, run) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

using System.Diagnostics;

namespace Samspill.Bench.Plans;

/// <summary>scikit-learn and faiss from Debian's packages, with OpenBLAS, each run in a process of its own.</summary>
internal static class Peers
{
    private static Task<bool>? areThere;

    /// <summary>True when they are installed, or could be.</summary>
    public static Task<bool> AreThere(string[] args) => areThere ??= PythonPeer.IsThere("sklearn, faiss, scipy", !args.Contains("--no-install"), "python3-sklearn", "python3-faiss", "libopenblas0-pthread");

    public static Task<string> Run(string folder, string what, string threshold) => Answer(PythonPeer.Path, ["benches/Plans/peers.py", folder, what, threshold]);

    /// <summary>What a process prints last; it must end well.</summary>
    public static async Task<string> Answer(string program, string[] run)
    {
        using var process = Process.Start(new ProcessStartInfo(program, run) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? printed.Trim().Split('\n')[^1] : throw new InvalidOperationException($"{program} {string.Join(' ', run)} ended with {process.ExitCode}.");
    }
}

using System.Diagnostics;

namespace Samspill.Bench;

/// <summary>Python with packages of Debian's, beside which something is measured.</summary>
internal static class PythonPeer
{
    public const string Path = "/usr/bin/python3";

    /// <summary>True when the modules can be imported. As root the packages are installed when they are missing; otherwise it is said what is missing.</summary>
    /// <param name="modules">As Python imports them: `sklearn, faiss`.</param>
    public static async Task<bool> IsThere(string modules, bool mayInstall, params string[] packages)
    {
        if (await Imports(modules))
        {
            return true;
        }

        if (mayInstall && Environment.UserName == "root")
        {
            await Console.Error.WriteLineAsync($"installing {string.Join(", ", packages)} from Debian's packages");
            await Code("apt-get", ["install", "-y", "-qq", "--no-install-recommends", .. packages]);
            if (await Imports(modules))
            {
                return true;
            }
        }

        await Console.Error.WriteLineAsync($"{modules} cannot be imported ({string.Join(", ", packages)}), so there is nothing beside our own figures.");
        return false;
    }

    private static async Task<bool> Imports(string modules) => File.Exists(Path) && await Code(Path, "-c", "import " + modules) == 0;

    private static async Task<int> Code(string program, params string[] run)
    {
        using var process = Process.Start(new ProcessStartInfo(program, run) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

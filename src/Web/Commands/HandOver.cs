using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Programme.HandingOver;

namespace Samspill.Web.Commands;

/// <summary>Takes out the folder that a closed programme leaves behind, as a folder or a zip by the name given.</summary>
internal static class HandOver
{
    private static readonly Option<string> Partnership = new("--partnership") { Description = "Partnerskapet, for eksempel notodden", Required = true };
    private static readonly Option<string> Out = new("--out") { Description = "En tom mappe, eller overlevering.zip", Required = true };

    public static Command Verb()
    {
        var verb = new Command("handover", "Tar ut mappen som et avsluttet program leverer fra seg") { Partnership, Out, InPartnership.Language, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            InPartnership.Speak(parsed);
            var path = Path.GetFullPath(parsed.GetValue(Out)!);
            var isZip = path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
            if (isZip ? File.Exists(path) : File.Exists(path) || (System.IO.Directory.Exists(path) && System.IO.Directory.EnumerateFileSystemEntries(path).Any()))
            {
                throw new VerbRefused(CommandWords.NotEmpty.With(path));
            }

            return await InPartnership.Run(parsed, parsed.GetValue(Partnership)!, create: null, keeps: false, services => Take(parsed, services, path, isZip, stop), stop);
        });
        return verb;
    }

    private static async Task<int> Take(ParseResult parsed, IServiceProvider services, string path, bool isZip, CancellationToken stop)
    {
        if (await HandOverFolder.Hindrance(services.GetRequiredService<SamspillDb>(), stop) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Says);
            return CommandLine.Refused;
        }

        var count = 0;
        async IAsyncEnumerable<(string Name, byte[] Bytes)> Counted()
        {
            await foreach (var file in HandOverFolder.Files(services, stop))
            {
                count++;
                yield return file;
            }
        }

        var code = await CommandWords.Write(path, () => isZip ? Zip(path, Counted(), stop) : Folder(path, Counted(), stop));
        if (code == CommandLine.Done)
        {
            await Console.Out.WriteLineAsync(parsed.GetValue(CommandLine.Json) ? JsonSerializer.Serialize(new { @out = path, files = count }, Answer.Wire) : CommandWords.Written.With(path));
        }

        return code;
    }

    private static async Task Zip(string path, IAsyncEnumerable<(string Name, byte[] Bytes)> files, CancellationToken stop)
    {
        var beside = path + ".ny";
        try
        {
            await using (var made = File.Create(beside))
            {
                await SteadyZip.To(made, files, stop);
            }

            File.Move(beside, path);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static async Task Folder(string path, IAsyncEnumerable<(string Name, byte[] Bytes)> files, CancellationToken stop)
    {
        await foreach (var (name, bytes) in files.WithCancellation(stop))
        {
            var file = Path.Combine(path, Path.Combine(name.Split('/')));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, bytes, stop);
        }
    }
}

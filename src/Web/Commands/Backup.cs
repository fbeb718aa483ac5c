using System.CommandLine;
using System.Text.Json;
using Samspill.Kernel;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;

namespace Samspill.Web.Commands;

/// <summary>Takes a backup of everything into one file, beside a running server if need be.</summary>
internal static class Backup
{
    private static readonly Argument<string?> Target = new("FILE") { Description = "Filen. Standard er samspill-DATO.zip i mappen du står i", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<bool> Replace = new("--replace") { Description = "Skriver over filen om den finnes" };

    public static Command Verb()
    {
        var verb = new Command("backup", "Tar sikkerhetskopi av alt i én fil") { Target, Replace, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            var clock = new Clock(TimeProvider.System);
            var database = CommandLine.Existing(parsed.GetValue(CommandLine.Data)!);
            var path = Path.GetFullPath(parsed.GetValue(Target) ?? $"samspill-{clock.Real:yyyyMMdd-HHmmss}.zip");
            if (!System.IO.Directory.Exists(Path.GetDirectoryName(path)) || (File.Exists(path) && !parsed.GetValue(Replace)))
            {
                throw new VerbRefused(File.Exists(path) ? CommandWords.Taken.With(path) : CommandWords.NoFolder.With(Path.GetDirectoryName(path)));
            }

            await using var app = Site.Build([], database, clock, isDemo: false);
            await Upgrade.Require(app, stop);
            await using var scope = app.Services.CreateAsyncScope();
            Manifest manifest = null!;
            var code = await CommandWords.Write(path, async () => manifest = await TakeBackup.To(scope.ServiceProvider.GetRequiredService<SamspillDb>(), path, stop));
            if (code != CommandLine.Done)
            {
                return code;
            }

            var facts = new { file = path, bytes = new FileInfo(path).Length, rows = manifest.Tables.Sum(table => table.Rows), partnerships = manifest.Partnerships };
            await Console.Out.WriteLineAsync(parsed.GetValue(CommandLine.Json) ? JsonSerializer.Serialize(facts) : $"{facts.rows} rader i {facts.file}");
            return CommandLine.Done;
        });
        return verb;
    }
}

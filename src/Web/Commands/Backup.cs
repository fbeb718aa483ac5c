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

    public static Command Verb()
    {
        var verb = new Command("backup", "Tar sikkerhetskopi av alt i én fil") { Target, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            var clock = new Clock(TimeProvider.System);
            var database = CommandLine.Database(parsed.GetValue(CommandLine.Data)!);
            if (database.IsSqlite && !File.Exists(database.File))
            {
                await Console.Error.WriteLineAsync($"Finner ingen database i {database.Folder}");
                return CommandLine.Refused;
            }

            await using var app = Site.Build([], database, clock, isDemo: false);
            await using var scope = app.Services.CreateAsyncScope();
            var path = parsed.GetValue(Target) ?? $"samspill-{clock.Real:yyyyMMdd-HHmmss}.zip";
            var manifest = await TakeBackup.To(scope.ServiceProvider.GetRequiredService<SamspillDb>(), path, stop);
            var facts = new { file = Path.GetFullPath(path), bytes = new FileInfo(path).Length, rows = manifest.Tables.Sum(table => table.Rows), partnerships = manifest.Partnerships };
            await Console.Out.WriteLineAsync(parsed.GetValue(CommandLine.Json) ? JsonSerializer.Serialize(facts) : $"{facts.rows} rader i {facts.file}");
            return CommandLine.Done;
        });
        return verb;
    }
}

using System.CommandLine;
using System.Text.Json;
using Samspill.Kernel;
using Samspill.Platform.Audit;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;

namespace Samspill.Web.Commands;

/// <summary>Brings a backup back, all of it or nothing, and proves that the database is whole.</summary>
internal static class Restore
{
    private static readonly Argument<string> Source = new("FILE") { Description = "Sikkerhetskopien" };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Erstatter alt som står i databasen" };

    public static Command Verb()
    {
        var verb = new Command("restore", "Henter inn en sikkerhetskopi") { Source, Replace, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            await using var app = Site.Build([], CommandLine.Database(parsed.GetValue(CommandLine.Data)!), new Clock(TimeProvider.System), isDemo: false);
            return await Run(app, parsed.GetValue(Source)!, parsed.GetValue(Replace), parsed.GetValue(CommandLine.Json), stop);
        });
        return verb;
    }

    private static async Task<int> Run(WebApplication app, string source, bool isReplacing, bool asJson, CancellationToken stop)
    {
        Manifest? done;
        await Serve.Setup(app, isDemo: false, stop);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
            (done, var no) = await RestoreBackup.From(db, source, isReplacing, stop);
            if (no is not null)
            {
                await Console.Error.WriteLineAsync(no.Says.Nb);
                return CommandLine.Refused;
            }
        }

        await MakeIndex.All(app, stop);
        var findings = (await Integrity.Check(app.Services, stop)).Findings;
        foreach (var finding in findings)
        {
            await Console.Error.WriteLineAsync(finding);
        }

        var facts = new { rows = done!.Tables.Sum(table => table.Rows), madeAt = done.MadeAt, partnerships = done.Partnerships, findings };
        await Console.Out.WriteLineAsync(asJson ? JsonSerializer.Serialize(facts) : $"{facts.rows} rader hentet inn fra {Clock.InOslo(done.MadeAt):yyyy-MM-dd HH:mm} norsk tid");
        return findings.Count == 0 ? CommandLine.Done : CommandLine.Refused;
    }
}

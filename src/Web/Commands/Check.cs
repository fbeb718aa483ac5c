using System.CommandLine;
using System.Text.Json;
using Samspill.Kernel;
using Samspill.Platform.Audit;

namespace Samspill.Web.Commands;

/// <summary>Proves that a database is whole: its structure, every reference, every chain to the last byte, every record and file against the trail.</summary>
internal static class Check
{
    public static Command Verb()
    {
        var verb = new Command("check", "Kontrollerer at databasen er hel") { CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            await using var app = Site.Build([], CommandLine.Existing(parsed.GetValue(CommandLine.Data)!), new Clock(TimeProvider.System), isDemo: false);
            await Upgrade.Require(app, stop);
            var (findings, heads) = await Integrity.Check(app.Services, stop);
            foreach (var finding in findings)
            {
                await Console.Error.WriteLineAsync(finding);
            }

            await Console.Out.WriteLineAsync(parsed.GetValue(CommandLine.Json) ? JsonSerializer.Serialize(new { findings, heads }, Platform.Answers.Answer.Wire) : findings.Count == 0 ? "Databasen er hel." : $"{findings.Count} funn");
            return findings.Count == 0 ? CommandLine.Done : CommandLine.Refused;
        });
        return verb;
    }
}

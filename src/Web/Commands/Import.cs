using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Workbooks;

namespace Samspill.Web.Commands;

/// <summary>Brings a programme in from a folder of tables.</summary>
internal static class Import
{
    private static readonly Argument<string> Source = new("FILE|FOLDER") { Description = "Arbeidsboken" };
    private static readonly Option<string> Partnership = new("--partnership") { Description = "Partnerskapet, for eksempel notodden", Required = true };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Viser hva som ville skjedd, uten å lagre" };

    public static Command Verb()
    {
        var verb = new Command("import", "Henter inn et program fra en arbeidsbok") { Source, Partnership, DryRun, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            var database = CommandLine.Database(parsed.GetValue(CommandLine.Data)!);
            await using var app = Site.Build([], database, new Clock(TimeProvider.System), isDemo: false);
            await Serve.Setup(app, isDemo: false, stop);
            return await Run(app, parsed.GetValue(Source)!, parsed.GetValue(Partnership)!, parsed.GetValue(DryRun), parsed.GetValue(CommandLine.Json), stop);
        });
        return verb;
    }

    private static async Task<int> Run(WebApplication app, string source, string slug, bool isDryRun, bool asJson, CancellationToken stop)
    {
        if (!System.IO.Directory.Exists(source))
        {
            await Console.Error.WriteLineAsync($"Finner ikke mappen {source}");
            return CommandLine.Refused;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamspillDb>();
        var partnership = Key.Read(slug) is { } key ? await db.Set<Partnership>().SingleOrDefaultAsync(partnership => partnership.Slug == key, stop) : null;
        if (partnership is null)
        {
            await Console.Error.WriteLineAsync($"Finner ikke partnerskapet {slug}");
            return CommandLine.Refused;
        }

        db.Scene.Enter(partnership.Id);
        db.Scene.Play("cli:" + Environment.UserName);
        var result = await ImportWorkbook.From(db, source, isDryRun, stop);
        foreach (var error in result.Errors)
        {
            await Console.Error.WriteLineAsync($"{error.Place}: {error.Says}");
        }

        var facts = new { added = result.Added, changed = result.Changed, removed = result.Removed, errors = result.Errors.Select(error => $"{error.Place}: {error.Says}") };
        await Console.Out.WriteLineAsync(asJson ? JsonSerializer.Serialize(facts, Platform.Answers.Answer.Wire) : $"{result.Added} nye, {result.Changed} endret, {result.Removed} fjernet");
        return result.Errors.Count == 0 ? CommandLine.Done : CommandLine.Refused;
    }
}

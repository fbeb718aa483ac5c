using System.CommandLine;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;
using Samspill.Programme.Workbooks;

namespace Samspill.Web.Commands;

/// <summary>Brings a programme in from its workbook: XLSX, or a folder, a zip or a single file of CSV. May run beside the server: it saves as the server does.</summary>
internal static class Import
{
    private static readonly Argument<string> Source = new("FILE|FOLDER") { Description = "Arbeidsboken: en XLSX-fil, en zip eller en mappe med CSV-filer" };
    private static readonly Option<string> Partnership = new("--partnership") { Description = "Partnerskapet, for eksempel notodden", Required = true };
    public static readonly Option<string?> Create = new("--create") { Description = "Lager partnerskapet med dette navnet hvis det ikke finnes" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Viser hva som ville skjedd, uten å lagre" };
    private static readonly Option<bool> Replace = new("--replace") { Description = "Tar bort rader som arkene i arbeidsboken ikke har" };

    public static Command Verb()
    {
        var verb = new Command("import", "Henter inn et program fra en arbeidsbok") { Source, Partnership, Create, DryRun, Replace, InPartnership.Language, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            InPartnership.Speak(parsed);
            var source = parsed.GetValue(Source)!;
            if (!BookFile.IsThere(source))
            {
                await Console.Error.WriteLineAsync(CommandWords.NoFile.With(source));
                return CommandLine.Refused;
            }

            // Read before the database is opened: a file that cannot be read leaves nothing behind.
            var file = BookFile.Read(source);
            var wish = new ImportWorkbook.Wish { IsDryRun = parsed.GetValue(DryRun), Replaces = parsed.GetValue(Replace) };
            return await InPartnership.Run(parsed, parsed.GetValue(Partnership)!, parsed.GetValue(Create), !wish.IsDryRun, async db =>
            {
                var code = await Tell(await ImportWorkbook.From(db, file, wish with { By = new Importer(db.Scene.Actor, true) }, stop), wish.IsDryRun, parsed.GetValue(CommandLine.Json));
                await SayWhoComesIn(db, parsed.GetValue(Partnership)!, code == CommandLine.Done && !wish.IsDryRun, stop);
                return code;
            }, stop);
        });
        return verb;
    }

    /// <summary>How the first administrator comes in, while nobody can.</summary>
    private static async Task SayWhoComesIn(SamspillDb db, string slug, bool isKept, CancellationToken stop)
    {
        if (isKept && !await db.Set<Person>().AnyAsync(person => person.AccountId != null, stop))
        {
            var administrators = await db.Set<Person>().Where(person => person.Email != null && person.Roles != Role.None).OrderBy(person => person.Key).Select(person => new { person.Email, person.Roles }).ToListAsync(stop);
            await Console.Error.WriteLineAsync(administrators.Find(person => person.Roles.HasFlag(Role.Administrator)) is { } one ? CommandWords.NobodyIn.With(one.Email) : CommandWords.NobodyKnown.With(slug));
        }
    }

    private static async Task<int> Tell(ImportWorkbook.Result result, bool isDryRun, bool asJson)
    {
        foreach (var warning in result.Warnings)
        {
            await Console.Error.WriteLineAsync(CommandWords.Warning.With(warning.ToString()));
        }

        foreach (var error in result.Errors)
        {
            await Console.Error.WriteLineAsync(error.ToString());
        }

        if (asJson)
        {
            var facts = new { added = result.Added, changed = result.Changed, removed = result.Removed, errors = result.Errors.Select(error => error.ToString()), warnings = result.Warnings.Select(warning => warning.ToString()), changes = isDryRun ? result.Changes : null };
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(facts, Platform.Answers.Answer.Wire));
            return result.Errors.Count == 0 ? CommandLine.Done : CommandLine.Refused;
        }

        foreach (var change in isDryRun ? result.Changes : [])
        {
            await Console.Out.WriteLineAsync($"{CommandWords.Of(change.Fate)} {change.Sheet}: {change.Row}");
            foreach (var cell in change.Fate == RowFate.Changed ? change.Cells : [])
            {
                await Console.Out.WriteLineAsync($"    {cell.Column}: {CommandWords.Shown(cell.Before)} → {CommandWords.Shown(cell.After)}");
            }
        }

        await Console.Out.WriteLineAsync(CommandWords.Sum.With(result.Added, result.Changed, result.Removed));
        return result.Errors.Count == 0 ? CommandLine.Done : CommandLine.Refused;
    }
}

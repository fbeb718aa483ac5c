using System.CommandLine;
using System.Text.Json;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Workbooks;

namespace Samspill.Web.Commands;

/// <summary>Takes a programme out as its workbook: an XLSX file, a zip of CSV, or a folder of CSV, by the name given. Or an empty one with guidance in its cells.</summary>
internal static class Export
{
    private static readonly Option<string?> Partnership = new("--partnership") { Description = "Partnerskapet, for eksempel notodden" };
    private static readonly Option<string?> Out = new("--out") { Description = "bok.xlsx, bok.zip eller en mappe. Et navn på .md gir forklaringen til arkene" };
    private static readonly Option<bool> Empty = new("--empty") { Description = "En tom arbeidsbok med veiledning i cellene" };

    public static Command Verb()
    {
        var verb = new Command("export", "Tar ut et program som arbeidsbok") { Partnership, Out, Empty, InPartnership.Language, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            var language = InPartnership.Speak(parsed);
            if (parsed.GetValue(Out) is not { Length: > 0 } path)
            {
                await Console.Error.WriteLineAsync(CommandWords.OutNeeded);
                return CommandLine.Refused;
            }

            if (Path.GetExtension(path).ToLowerInvariant() is not ("" or ".xlsx" or ".zip" or ".md") && !System.IO.Directory.Exists(path))
            {
                throw new VerbRefused(CommandWords.OutForm.With(path));
            }

            if (parsed.GetValue(Empty))
            {
                return await Write(path, ProgrammeWorkbook.Empty, language, hasGuidance: true, parsed.GetValue(CommandLine.Json), stop);
            }

            if (parsed.GetValue(Partnership) is not { Length: > 0 } slug)
            {
                await Console.Error.WriteLineAsync(CommandWords.PartnershipNeeded);
                return CommandLine.Refused;
            }

            return await InPartnership.Run(parsed, slug, create: null, keeps: false, async db =>
                await Write(path, await ProgrammeWorkbook.Of(db, stop), language, hasGuidance: false, parsed.GetValue(CommandLine.Json), stop), stop);
        });
        return verb;
    }

    private static async Task<int> Write(string path, IReadOnlyList<FilledSheet> sheets, Language language, bool hasGuidance, bool asJson, CancellationToken stop)
    {
        var code = await CommandWords.Write(path, async () =>
        {
            if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                await WholeFile.Write(path, System.Text.Encoding.UTF8.GetBytes(MarkdownGuide.Of(ProgrammeWorkbook.Shape, language)), stop);
            }
            else if (path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
            {
                var isXlsx = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
                await WholeFile.Write(path, isXlsx ? ProgrammeWorkbook.Xlsx(sheets, language, hasGuidance) : SteadyZip.Of(ProgrammeWorkbook.Csv(sheets, language, hasGuidance)), stop);
            }
            else
            {
                System.IO.Directory.CreateDirectory(path);
                foreach (var (name, bytes) in ProgrammeWorkbook.Csv(sheets, language, hasGuidance))
                {
                    await WholeFile.Write(Path.Combine(path, name), bytes, stop);
                }
            }
        });
        if (code != CommandLine.Done)
        {
            return code;
        }

        var facts = new { @out = path, rows = sheets.ToDictionary(sheet => sheet.Shape.Name, sheet => sheet.Rows.Count) };
        await Console.Out.WriteLineAsync(asJson ? JsonSerializer.Serialize(facts, Platform.Answers.Answer.Wire) : CommandWords.Written.With(path));
        return CommandLine.Done;
    }
}

/// <summary>Writes a file so that it is there whole or not at all.</summary>
internal static class WholeFile
{
    public static async Task Write(string path, byte[] bytes, CancellationToken stop)
    {
        var beside = path + ".ny";
        try
        {
            await File.WriteAllBytesAsync(beside, bytes, stop);
            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}

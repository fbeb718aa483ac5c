using System.CommandLine;
using System.Text.Json;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Reports.Files;

namespace Samspill.Web.Commands;

/// <summary>Takes a report out as a file, freezes it, or checks a file against the database. Refused with the missing list while coverage is open.</summary>
internal static class Report
{
    private const long MaxBytes = 200_000_000;
    private static readonly Argument<string?> Name = new("REPORT") { Description = "Rapporten: " + string.Join(", ", OrderReport.Names), Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Partnership = new("--partnership") { Description = "Partnerskapet, for eksempel notodden" };
    private static readonly Option<string?> Out = new("--out") { Description = "Filen: r.docx, r.pdf, r.txt, r.json eller r.html" };
    private static readonly Option<bool> Draft = new("--draft") { Description = "Skriver rapporten selv om noe mangler, merket som utkast på hver side" };
    private static readonly Option<bool> Freeze = new("--freeze") { Description = "Fryser rapporten når ingenting mangler" };
    private static readonly Option<string?> Language = new("--language") { Description = "Språket: nb, nn eller en. Standard er partnerskapets", Validators = { InPartnership.OneOfThree } };
    private static readonly Option<string?> CheckFile = new("--check") { Description = "Regner ut hvert tall i en DOCX på nytt fra databasen" };

    public static Command Verb()
    {
        var verb = new Command("report", "Tar ut en rapport, eller fryser den") { Name, Partnership, Out, Draft, Freeze, Language, CheckFile, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            var language = Languages.Read(parsed.GetValue(Language));
            Languages.Speak(language ?? Kernel.Language.Nb);
            if (Wrong(parsed) is { } wrong)
            {
                await Console.Error.WriteLineAsync(wrong);
                return CommandLine.Refused;
            }

            return parsed.GetValue(CheckFile) is { } path ? await Check(parsed, path, stop) : await InPartnership.Run(parsed, parsed.GetValue(Partnership)!, null, keeps: true, services => Order(parsed, services, language, stop), stop);
        });
        return verb;
    }

    /// <summary>What is wrong with the command as typed; null when nothing.</summary>
    private static Text? Wrong(ParseResult parsed)
    {
        var (path, file) = (parsed.GetValue(Out), parsed.GetValue(CheckFile));
        return file is not null ? File.Exists(file) && new FileInfo(file).Length <= MaxBytes ? null : CommandWords.NoFile.With(file)
            : parsed.GetValue(Name) is null ? ReportWords.NameNeeded.With(string.Join(", ", OrderReport.Names))
            : parsed.GetValue(Partnership) is null ? ReportWords.PartnershipNeeded
            : parsed.GetValue(Draft) && parsed.GetValue(Freeze) ? ReportWords.DraftOrFreeze
            : path is null && !parsed.GetValue(Freeze) ? ReportWords.OutNeeded
            : path is not null && !OrderReport.Formats.Contains(Format(path)) ? ReportWords.NotAFormat.With(Path.GetExtension(path), string.Join(", ", OrderReport.Formats.Select(format => "." + format)))
            : null;
    }

    private static async Task<int> Order(ParseResult parsed, IServiceProvider services, Language? language, CancellationToken stop)
    {
        var path = parsed.GetValue(Out);
        var db = services.GetRequiredService<SamspillDb>();
        var order = new OrderReport.Order(parsed.GetValue(Name)!, path is null ? null : Format(path), language, parsed.GetValue(Draft), parsed.GetValue(Freeze));
        if (await OrderReport.Run(services, order, db.Scene.Actor, stop) is not { } outcome)
        {
            await Console.Error.WriteLineAsync(ReportWords.NameNeeded.With(string.Join(", ", OrderReport.Names)));
            return CommandLine.Refused;
        }

        if (outcome.File is { } file && await CommandWords.Write(path!, () => WholeFile.Write(path!, file, stop)) is var code && code != CommandLine.Done)
        {
            return code;
        }

        if (parsed.GetValue(CommandLine.Json))
        {
            var facts = new { outcome.Facts?.Report, outcome.Facts?.Language, outcome.Facts?.On, outcome.Facts?.IsDraft, outcome.Facts?.Edition, outcome.Facts?.Hash, outcome.Facts?.Plan, outcome.Facts?.Numbers, Out = outcome.File is null ? null : path, outcome.Facts?.Bytes, outcome.Facts?.Sha256, Refused = outcome.Refusal?.Code, Missing = outcome.Facts?.Missing ?? [] };
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(facts, Answer.Wire));
        }
        else if (outcome.Refusal is null)
        {
            await Console.Out.WriteLineAsync(Told(outcome, path));
        }

        return await Refused(outcome, parsed) ? CommandLine.Refused : CommandLine.Done;
    }

    private static string Told(OrderReport.Outcome outcome, string? path)
    {
        var lines = new List<string>();
        if (outcome.Facts is { Edition: { } edition, Hash: { } hash })
        {
            lines.Add(ReportWords.Sealed.With(edition, outcome.Facts.On, hash));
        }

        if (path is not null)
        {
            lines.Add(CommandWords.Written.With(path));
        }

        return string.Join(Environment.NewLine, lines);
    }

    private static async Task<bool> Refused(OrderReport.Outcome outcome, ParseResult parsed)
    {
        if (outcome.Refusal is not { } refusal)
        {
            return false;
        }

        var onlyWrites = refusal.Missing.Count > 0 && !parsed.GetValue(Freeze);
        await Console.Error.WriteLineAsync(onlyWrites ? ReportWords.NotWritten : refusal.Says);
        foreach (var missing in refusal.Missing)
        {
            await Console.Error.WriteLineAsync($"- {missing.What}. {missing.Remedy} (/{parsed.GetValue(Partnership)}{missing.Address})");
        }

        if (onlyWrites)
        {
            await Console.Error.WriteLineAsync(ReportWords.AsDraft);
        }

        return true;
    }

    private static async Task<int> Check(ParseResult parsed, string path, CancellationToken stop)
    {
        var file = await File.ReadAllBytesAsync(path, stop);
        if ((parsed.GetValue(Partnership) ?? OrderReport.PartnershipOf(file)) is not { } slug)
        {
            await Console.Error.WriteLineAsync(ReportWords.NotOurs.With(path));
            return CommandLine.Refused;
        }

        return await InPartnership.Run(parsed, slug, null, keeps: false, async services =>
        {
            var result = await OrderReport.Check(services, file, stop);
            foreach (var (where, inFile, inDatabase) in result.Differences)
            {
                await Console.Error.WriteLineAsync(ReportWords.Differs.With(where, inFile, inDatabase));
            }

            if (result.Refusal is { } refusal)
            {
                await Console.Error.WriteLineAsync(refusal.Says);
            }

            await Console.Out.WriteLineAsync(parsed.GetValue(CommandLine.Json)
                ? JsonSerializer.Serialize(new { result.Report, result.Edition, result.Numbers, Differences = result.Differences.Select(difference => new { difference.Where, difference.InFile, difference.InDatabase }) }, Answer.Wire)
                : ReportWords.Checked.With(result.Numbers, result.Differences.Count).ToString());
            return result.Refusal is null && result.Differences.Count == 0 ? CommandLine.Done : CommandLine.Refused;
        }, stop);
    }

    private static string Format(string path) => Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
}

internal static class ReportWords
{
    public static readonly Text NameNeeded = new("Skriv hvilken rapport: {0}.", "Skriv kva rapport: {0}.", "Say which report: {0}.");
    public static readonly Text PartnershipNeeded = new("Skriv hvilket partnerskap: --partnership notodden.", "Skriv kva partnarskap: --partnership notodden.", "Say which partnership: --partnership notodden.");
    public static readonly Text NotWritten = new("Rapporten er ikke skrevet, for dette mangler:", "Rapporten er ikkje skriven, for dette manglar:", "The report is not written, since this is missing:");
    public static readonly Text AsDraft = new("Med --draft skrives den likevel, merket som utkast på hver side.", "Med --draft blir han skriven likevel, merkt som utkast på kvar side.", "With --draft it is written all the same, marked as a draft on each page.");
    public static readonly Text OutNeeded = new("Skriv hvor rapporten skal stå: --out r.docx.", "Skriv kvar rapporten skal stå: --out r.docx.", "Say where the report is to stand: --out r.docx.");
    public static readonly Text DraftOrFreeze = new("Velg --draft eller --freeze, ikke begge.", "Vel --draft eller --freeze, ikkje begge.", "Choose --draft or --freeze, not both.");
    public static readonly Text NotAFormat = new("«{0}» er ikke et format. Velg en av: {1}.", "«{0}» er ikkje eit format. Vel ein av: {1}.", "“{0}” is not a format. Choose one of: {1}.");
    public static readonly Text Sealed = new("Utgave {0}, fryst {1}. Segl: {2}", "Utgåve {0}, fryst {1}. Segl: {2}", "Edition {0}, frozen {1}. Seal: {2}");
    public static readonly Text NotOurs = new("{0} er ikke en rapport herfra.", "{0} er ikkje ein rapport herifrå.", "{0} is not a report from here.");
    public static readonly Text Differs = new("{0}: filen har «{1}», databasen har «{2}»", "{0}: fila har «{1}», databasen har «{2}»", "{0}: the file has “{1}”, the database has “{2}”");
    public static readonly Text Checked = new("{0} tall regnet ut på nytt, {1} avvik", "{0} tal rekna ut på nytt, {1} avvik", "{0} numbers recomputed, {1} differences");
}

using System.CommandLine;
using System.Text.Json;
using Samspill.Analysis.Goals;
using Samspill.Exchange.Readings;
using Samspill.Exchange.Workbooks;
using Samspill.Plans.Statements;
using Samspill.Programme.Workbooks;

namespace Samspill.Web.Commands;

/// <summary>Checks sentences for what makes a goal vague: those of a text, or the goals of a workbook. Stores nothing.</summary>
internal static class Lint
{
    private static readonly Argument<string> Source = new("FILE|-") { Description = "En tekstfil eller en arbeidsbok, eller - for det som kommer inn på standard inn" };

    private static readonly Option<bool> WholePlan = new("--plan") { Description = "Les teksten som en hel plan: bare mål, strategier og tiltak sjekkes, og frist og eier i overskriftene gjelder" };

    public static Command Verb()
    {
        var verb = new Command("lint", "Sjekker om målsetninger er konkrete") { Source, WholePlan, InPartnership.Language, CommandLine.Json, CommandLine.Data };
        verb.SetAction((parsed, stop) =>
        {
            InPartnership.Speak(parsed);
            return Run(parsed.GetValue(Source)!, parsed.GetValue(WholePlan), parsed.GetValue(CommandLine.Json), stop);
        });
        return verb;
    }

    private static async Task<int> Run(string source, bool isPlan, bool asJson, CancellationToken stop)
    {
        if (source != "-" && !BookFile.IsThere(source))
        {
            await Console.Error.WriteLineAsync(CommandWords.NoFile.With(source));
            return CommandLine.Refused;
        }

        // A file that the register of plans takes too is read in the same way.
        if (isPlan && source != "-" && DocumentReading.IsText(source))
        {
            var read = await DocumentReading.ReadText(await File.ReadAllBytesAsync(source, stop), Path.GetFileName(source), stop);
            await Tell(Checked(read.Document ?? throw new VerbRefused($"{source}: {read.Fault!.Says}")), asJson);
            return CommandLine.Done;
        }

        var (texts, faults) = source == "-" ? ([await StandardIn(stop)], []) : await Texts(source, stop);
        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync(fault.ToString());
        }

        if (faults.Count > 0)
        {
            return CommandLine.Refused;
        }

        if (texts.Any(text => text.Contains('\0', StringComparison.Ordinal)))
        {
            throw new VerbRefused(CommandWords.NotText.With(source));
        }

        await Tell([.. texts.SelectMany(text => !isPlan ? GoalText.Sentences(text).Select(sentence => GoalCheck.Check(sentence.Sentence)) : DocumentReading.Pasted(text).Document is { } document ? Checked(document) : [])], asJson);
        return CommandLine.Done;
    }

    private static List<GoalCheckResult> Checked(ReadDocument plan) => [.. CheckedPlan.Of(plan).Select(row => row.Result)];

    private static async Task<string> StandardIn(CancellationToken stop)
    {
        await using var stream = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, stop);
        return CsvText.Decode(copy.ToArray());
    }

    /// <summary>The goals of a workbook, or the whole of a text.</summary>
    private static async Task<(IReadOnlyList<string> Texts, IReadOnlyList<CellFault> Faults)> Texts(string path, CancellationToken stop)
    {
        var isBook = System.IO.Directory.Exists(path) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".xlsm", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        if (!isBook && new FileInfo(path).Length <= BookFile.MaxBytes)
        {
            var bytes = await File.ReadAllBytesAsync(path, stop);
            if (!bytes.AsSpan().StartsWith("PK"u8))
            {
                return ([CsvText.Decode(bytes)], []);
            }
        }

        var book = BookFile.Read(path);
        return (book.Sheets.Count == 0 ? [] : GoalColumn.Of(book), book.Faults);
    }

    private static async Task Tell(List<GoalCheckResult> results, bool asJson)
    {
        if (asJson)
        {
            var facts = results.Select(result => new
            {
                sentence = result.Sentence,
                score = result.Score,
                @class = result.Class,
                findings = result.Findings.Select(finding => new { rule = finding.Rule, words = finding.Words, why = finding.Why, remedy = finding.Remedy, isHint = finding.IsHint }),
            });
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(facts, Platform.Answers.Answer.Wire));
            return;
        }

        if (results.Count == 0)
        {
            await Console.Error.WriteLineAsync(CommandWords.NoSentence);
        }

        foreach (var result in results)
        {
            await Console.Out.WriteLineAsync($"{CommandWords.Of(result.Class)} ({result.Score:0.00}): {result.Sentence}");
            foreach (var finding in result.Findings)
            {
                await Console.Out.WriteLineAsync($"      {finding.Rule} {finding.Name}{(finding.IsHint ? $" ({Finding.OnlyHint})" : "")}: {finding.Why} {finding.Remedy}");
            }
        }
    }
}

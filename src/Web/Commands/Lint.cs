using System.CommandLine;
using System.Text.Json;
using Samspill.Analysis.Goals;

namespace Samspill.Web.Commands;

/// <summary>Checks the sentences of a text for what makes a goal vague. Stores nothing.</summary>
internal static class Lint
{
    private const long MaxBytes = 10_000_000;
    private static readonly Argument<string> Source = new("FILE|-") { Description = "En tekstfil, eller - for det som kommer inn på standard inn" };

    public static Command Verb()
    {
        var verb = new Command("lint", "Sjekker om målsetninger er konkrete") { Source, CommandLine.Json };
        verb.SetAction((parsed, stop) => Run(parsed.GetValue(Source)!, parsed.GetValue(CommandLine.Json), stop));
        return verb;
    }

    private static async Task<int> Run(string source, bool asJson, CancellationToken stop)
    {
        if (source != "-" && (!File.Exists(source) || new FileInfo(source).Length > MaxBytes))
        {
            await Console.Error.WriteLineAsync(File.Exists(source) ? $"{source} er for stor. Den kan være 10 MB." : $"Finner ikke filen {source}");
            return CommandLine.Refused;
        }

        var text = source == "-" ? await Console.In.ReadToEndAsync(stop) : await File.ReadAllTextAsync(source, stop);
        var results = GoalText.Sentences(text).Select(sentence => GoalCheck.Check(sentence.Sentence)).ToList();
        if (asJson)
        {
            var facts = results.Select(result => new
            {
                sentence = result.Sentence,
                score = result.Score,
                @class = result.Class,
                findings = result.Findings.Select(finding => new { rule = finding.Rule, words = finding.Words, why = finding.Why, remedy = finding.Remedy }),
            });
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(facts, Platform.Answers.Answer.Wire));
            return CommandLine.Done;
        }

        foreach (var result in results)
        {
            await Console.Out.WriteLineAsync($"{result.Score:0.00}  {result.Sentence}");
            foreach (var finding in result.Findings)
            {
                await Console.Out.WriteLineAsync($"      {finding.Rule} {finding.Name}: {finding.Why} {finding.Remedy}");
            }
        }

        return CommandLine.Done;
    }
}

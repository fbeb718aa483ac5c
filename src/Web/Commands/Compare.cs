using System.CommandLine;
using System.Globalization;
using Samspill.Analysis.Norwegian;
using Samspill.Exchange.Documents;
using Samspill.Kernel;
using Samspill.Plans.Comparing;
using Samspill.Plans.Versions;
using Samspill.Platform.Directory;

namespace Samspill.Web.Commands;

/// <summary>Compares plans in files of one's own, for people without an installation: which goals they share, and what each says of the region. Stores nothing.</summary>
internal static class Compare
{
    private static readonly Argument<string[]> Sources = new("FILE") { Description = "To planer eller flere: DOCX, PDF, HTML, Markdown eller tekst", Arity = new ArgumentArity(2, 400) };
    private static readonly Option<string?> Threshold = new("--threshold") { Description = "Hvor like to utsagn må være, fra 0.1 til 0.95. Standard er 0.35" };
    private static readonly Option<string?> Out = new("--out") { Description = "Rapporten som rapport.docx eller rapport.html" };
    private static readonly Option<string?> Region = new("--region") { Description = "Navn som angår regionen, skilt med komma, for eksempel \"Notoddenregionen,Tinn\"" };

    public static Command Verb()
    {
        var verb = new Command("compare", "Sammenligner planer i egne filer, og lagrer ingenting") { Sources, Threshold, Region, Out, InPartnership.Language, CommandLine.Json, CommandLine.Data };
        verb.SetAction(async (parsed, stop) =>
        {
            var language = InPartnership.Speak(parsed);
            var (paths, threshold, path) = (parsed.GetValue(Sources)!, ThresholdOf(parsed.GetValue(Threshold)), parsed.GetValue(Out));
            if (path is not null && Path.GetExtension(path).ToLowerInvariant() is not (".docx" or ".html"))
            {
                throw new VerbRefused(CompareWords.OutForm.With(path));
            }

            var result = ComparePlans.Of(await Plans(paths, parsed.GetValue(Region), stop), threshold);
            if (path is not null && await Write(path, result, paths, language, stop) is not CommandLine.Done and var code)
            {
                return code;
            }

            await (parsed.GetValue(CommandLine.Json) ? Json(result) : Tell(result, path));
            return CommandLine.Done;
        });
        return verb;
    }

    private static decimal ThresholdOf(string? text) => text is null ? ComparePlans.Usual
        : decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var threshold) && threshold is >= ComparePlans.Lowest and <= ComparePlans.Highest ? threshold : throw new VerbRefused(CompareWords.ThresholdIs.With(text));

    /// <summary>The plans with their statements; a file that cannot be read ends it all.</summary>
    private static async Task<IReadOnlyList<ComparedPlan>> Plans(string[] paths, string? region, CancellationToken stop)
    {
        if (paths.FirstOrDefault(path => !File.Exists(path)) is { } missing)
        {
            throw new VerbRefused(CommandWords.NoFile.With(missing));
        }

        var names = paths.Select(Path.GetFileName).Distinct(StringComparer.Ordinal).Count() == paths.Length ? paths.Select(path => Path.GetFileName(path)!).ToList() : [.. paths];
        var read = new List<ReadPlan>();
        foreach (var path in paths)
        {
            var plan = await ReadPlan.Of(await File.ReadAllBytesAsync(path, stop), Path.GetFileName(path), stop);
            read.Add(plan.Fault is { } fault ? throw new VerbRefused($"{path}: {fault}") : plan);
        }

        var own = read.Select((plan, i) => MunicipalityOf(names[i] + " " + plan.Title)).ToList();
        var stated = (region ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => new RegionName(name, MentionKind.Region)).ToList();
        return [.. read.Select((plan, i) => new ComparedPlan(names[i], names[i], [.. stated.Where(name => name.Name != own[i]), .. own.OfType<string>().Where(name => name != own[i]).Distinct(StringComparer.Ordinal).Select(name => new RegionName(name, MentionKind.Municipality))], plan.Sentences, plan.Whole))];
    }

    /// <summary>The municipality that a file's name and title speak of; null when they name none, or more than one.</summary>
    private static string? MunicipalityOf(string title)
    {
        var words = title.Split([' ', '_', '-', '.', ':', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = MunicipalityHistory.All.Select(version => version.Name).Where(name => name.Split(' ', '-').All(words.Contains)).Distinct(StringComparer.Ordinal).ToList();
        return named is [var one] ? one : null;
    }

    private static Task<int> Write(string path, ComparisonResult result, string[] paths, Language language, CancellationToken stop)
    {
        var on = DateOnly.FromDateTime(paths.Max(File.GetLastWriteTimeUtc));
        var document = ComparisonDocument.Of(result, "Samspill", on, language);
        return CommandWords.Write(path, () => WholeFile.Write(path, path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? DocxWriter.Write(document) : HtmlWriter.Write(document).Bytes, stop));
    }

    private static async Task Json(ComparisonResult result)
    {
        await using var stream = Console.OpenStandardOutput();
        await stream.WriteAsync(ComparisonJson.Of(result));
    }

    private static async Task Tell(ComparisonResult result, string? path)
    {
        foreach (var line in ComparisonText.Lines(result))
        {
            await Console.Out.WriteLineAsync(line);
        }

        if (path is not null)
        {
            await Console.Error.WriteLineAsync(CommandWords.Written.With(path));
        }
    }
}

internal static class CompareWords
{
    public static readonly Text OutForm = new("Kan ikke lage {0}. Skriv rapport.docx eller rapport.html.", "Kan ikkje lage {0}. Skriv rapport.docx eller rapport.html.", "Cannot make {0}. Write report.docx or report.html.");
    public static readonly Text ThresholdIs = new("«{0}» er ingen terskel. Skriv et tall fra 0.1 til 0.95.", "«{0}» er ingen terskel. Skriv eit tal frå 0.1 til 0.95.", "“{0}” is no threshold. Write a number from 0.1 to 0.95.");
}

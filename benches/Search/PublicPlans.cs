using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samspill.Bench.Hub;

namespace Samspill.Bench.Search;

/// <summary>The public plans beside the repository, brought into a demo as a leader does. The demo's municipalities stand as owners of plans that are not theirs.</summary>
internal static partial class PublicPlans
{
    private const string Plans = DemoServer.Partnership + "/planer";

    private static readonly (string Title, string Municipality, string File)[] Files =
    [
        ("Kongsberg, samfunnsdel 2026–2040", "kongsberg", "plans_buskerud/3303_kongsberg_samfunnsdel_2026-2040.md"),
        ("Gol, samfunnsdel 2018–2030", "tinn", "plans_buskerud/3324_gol_samfunnsdel_2018-2030.md"),
        ("Hemsedal, planstrategi 2024–2027", "tinn", "plans_buskerud/3326_hemsedal_planstrategi_2024-2027.md"),
        ("Ål, kommuneplan 2015–2027", "tinn", "plans_buskerud/3328_aal_kommuneplan_2015-2027_tekstdel.md"),
        ("Randaberg, planer", "tinn", "plan_randaberg"),
    ];

    /// <summary>Registers the plans and brings in their texts; how many plans, and how many statements were found in them.</summary>
    public static async Task<(int Plans, int Statements)> BringIn(HttpClient leader, string folder)
    {
        var statements = 0;
        foreach (var (title, municipality, file) in Files)
        {
            var key = (await DemoServer.Send(leader, Plans + "/ny", new { title, municipality, kind = "ThemePlan", stage = "Adopted" })).GetProperty("plan").GetString();
            var path = Path.Combine(folder, file);
            var text = Directory.Exists(path) ? Portal(path) : await File.ReadAllTextAsync(path);
            statements += (await DemoServer.Send(leader, $"{Plans}/{key}/versjon", new { text })).GetProperty("statements").GetInt32();
        }

        return (Files.Length, statements);
    }

    /// <summary>The plans of a portal as one text: each with its headings and paragraphs, and its goals as a list.</summary>
    private static string Portal(string folder)
    {
        using var plans = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "plan.json")));
        using var parts = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "innhold.json")));
        using var goals = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "maal.json")));
        var lines = new List<string>();
        foreach (var plan in plans.RootElement.EnumerateArray())
        {
            var id = Said(plan, "planID");
            lines.Add("# " + Said(plan, "planNavn"));
            foreach (var part in parts.RootElement.EnumerateArray().Where(part => Said(part, "planID") == id))
            {
                lines.Add(Said(part, "overskrift") is { Length: > 0 } heading ? "## " + heading : "");
                lines.Add(Said(part, "innhold"));
            }

            lines.Add("## Mål");
            lines.AddRange(goals.RootElement.EnumerateArray().Where(goal => Said(goal, "maalPlan") == id).Select(goal => "- " + Said(goal, "maalNavn")));
        }

        return new StringBuilder().AppendJoin("\n\n", lines.Where(line => line.Length > 0)).ToString();
    }

    private static string Said(JsonElement of, string name) => of.GetProperty(name) is { ValueKind: JsonValueKind.String } said ? Space().Replace(Tags().Replace(said.GetString()!, " "), " ").Trim() : "";

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Space();
}

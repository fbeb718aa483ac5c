using Samspill.Kernel;

namespace Samspill.Governance.Meetings;

/// <summary>Finds in minutes what was decided or asked for: what follows the word for it, at the beginning of a line.</summary>
internal static class InMinutes
{
    private const int MostName = 200;

    private static readonly string[] Decided = ["vedtak:", "decision:"];
    private static readonly string[] AskedFor = ["tiltak:", "initiative:"];

    /// <summary>What stands after `Vedtak:`, to the end or to another such word; null when nothing does.</summary>
    public static string? Decision(string minutes) => After(Decided, minutes);

    /// <summary>What stands after `Tiltak:`, to the end or to another such word; null when nothing does.</summary>
    public static string? Initiative(string minutes) => After(AskedFor, minutes);

    /// <summary>The first line, short enough for a name.</summary>
    public static string Name(string words)
    {
        var line = words.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        if (line.Length <= MostName)
        {
            return line.TrimEnd('.');
        }

        var cut = line.LastIndexOf(' ', MostName - 1);
        return line[..(cut > 0 ? cut : MostName - 1)].TrimEnd(' ', ',', ';') + "…";
    }

    private static string? After(string[] words, string minutes)
    {
        var found = new List<string>();
        var isIn = false;
        foreach (var line in minutes.Split('\n', StringSplitOptions.TrimEntries))
        {
            var said = Array.Find([.. Decided, .. AskedFor], word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase));
            isIn = said is null ? isIn : words.Contains(said, StringComparer.Ordinal);
            if (isIn)
            {
                found.Add(said is null ? line : line[said.Length..].Trim());
            }
        }

        return string.Join('\n', found).Trim() is { Length: > 0 } text ? text : null;
    }
}

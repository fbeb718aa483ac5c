using System.Runtime.CompilerServices;
using System.Text;
using Samspill.Platform.Rights;
using Samspill.Web;

namespace Samspill.House;

/// <summary>The matrix of roles and deeds as it was agreed: a changed right shows as a changed line in `rights.txt`, where a reviewer sees it.</summary>
public sealed class TheRightsHold
{
    [Fact]
    public void Every_right_is_as_it_was_agreed()
    {
        var written = Written();
        var path = Path.Combine(Here(), "rights.txt");
        // Change it knowingly, with SAMSPILL_SNAPSHOTS=write.
        if (Environment.GetEnvironmentVariable("SAMSPILL_SNAPSHOTS") == "write")
        {
            File.WriteAllText(path, written);
        }

        Assert.True(Arenas.All.Deeds.Count > 25 && Roles.Given.Count == 7);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), written);
    }

    private static string Written()
    {
        var deeds = Arenas.All.Deeds.OrderBy(deed => deed.Name, StringComparer.Ordinal).ToList();
        var first = deeds.Max(deed => deed.Name.Length) + 2;
        var table = new StringBuilder("deed".PadRight(first)).AppendJoin("  ", Roles.Given).Append('\n');
        foreach (var deed in deeds)
        {
            table.Append((deed.Name.PadRight(first) + string.Join("  ", Roles.Given.Select(role => (deed.IsOpenTo(role) ? "yes" : "-").PadRight(role.ToString().Length)))).TrimEnd()).Append('\n');
        }

        return table.ToString();
    }

    private static string Here([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}

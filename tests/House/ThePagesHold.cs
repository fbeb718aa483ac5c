using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Samspill.House;

/// <summary>What the pages' own text must not do, read from the files. Each test first asserts that it sees something.</summary>
public sealed partial class ThePagesHold
{
    /// <summary>Razor takes away the white space beside a code block, so a word before it ends up glued to the word within. A page says the space as `@(" ")`; the demo tag brings its own.</summary>
    [Fact]
    public void No_page_leans_on_a_space_beside_a_code_block()
    {
        var pages = Directory.GetFiles(Path.Combine(Root(), "src"), "*.razor", SearchOption.AllDirectories);

        Assert.True(pages.Length > 60);
        Assert.Empty(from page in pages
                     from line in File.ReadLines(page).Select((text, i) => (Text: text, Number: i + 1))
                     where Before().IsMatch(line.Text) || After().IsMatch(line.Text) || line.Text.Contains("<text> </text>", StringComparison.Ordinal) || line.Text.Contains("@(\" \")<DemoTag", StringComparison.Ordinal)
                     select $"{Path.GetFileName(page)}:{line.Number}: {line.Text.Trim()}");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex(@"[^\s{};] +@(if|foreach|for|switch|while)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*\} +[@<]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex After();
}

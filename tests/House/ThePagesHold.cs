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

    /// <summary>A form that comes back with a fault inside a closed fold says nothing to anybody. The shared fold opens for its forms; one of a page's own asks which form came back.</summary>
    [Fact]
    public void A_form_is_folded_away_only_where_its_fault_opens_the_fold()
    {
        var pages = Directory.GetFiles(Path.Combine(Root(), "src"), "*.razor", SearchOption.AllDirectories);

        Assert.True(pages.Count(page => File.ReadAllText(page).Contains("<Fold ", StringComparison.Ordinal)) > 8);
        Assert.Empty(from page in pages
                     from Match fold in Folds().Matches(File.ReadAllText(page))
                     where fold.Value.Contains("<Form ", StringComparison.Ordinal) && !fold.Value.Contains("open=\"@(State.FormId", StringComparison.Ordinal)
                     select $"{Path.GetFileName(page)}: {fold.Value[..80]}");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex(@"[^\s{};] +@(if|foreach|for|switch|while)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();

    [GeneratedRegex("<details.*?</details>", RegexOptions.Singleline, 1000)]
    private static partial Regex Folds();

    [GeneratedRegex(@"^\s*\} +[@<]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex After();
}

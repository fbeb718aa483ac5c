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

    /// <summary>A part that takes words takes what stands between the quotes as words: a name of something needs its @, or its own name is what is shown or asked for.</summary>
    [Fact]
    public void No_part_is_given_the_name_of_a_value_where_it_takes_words()
    {
        var parts = Web.Arenas.All.Rooms.Append(typeof(Ui.Frame).Assembly).SelectMany(room => room.GetTypes()).Where(type => typeof(Microsoft.AspNetCore.Components.IComponent).IsAssignableFrom(type)).ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);
        var given = (from page in Directory.GetFiles(Path.Combine(Root(), "src"), "*.razor", SearchOption.AllDirectories)
                     from Match part in Parts().Matches(File.ReadAllText(page))
                     from Match name in Named().Matches(part.Value)
                     from type in parts[part.Groups["part"].Value]
                     select (Page: Path.GetFileName(page), Said: name.Value.Trim(), type.GetProperty(name.Groups["name"].Value)?.PropertyType)).ToList();

        Assert.True(given.Count > 60);
        Assert.Empty(from one in given where one.PropertyType == typeof(string) select $"{one.Page}: {one.Said}");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    [GeneratedRegex(@"[^\s{};] +@(if|foreach|for|switch|while)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"<(?<part>[A-Z]\w+)\s[^<>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\s(?<name>[A-Z]\w*)=""[A-Za-z_]\w*(\.[A-Z]\w*)+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("<details.*?</details>", RegexOptions.Singleline, 1000)]
    private static partial Regex Folds();

    [GeneratedRegex(@"^\s*\} +[@<]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex After();
}

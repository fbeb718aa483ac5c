using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Workbooks;

namespace Samspill.Rules.Programme;

public sealed class TheWorkbookDefinition
{
    private static readonly string Root = FindRoot();

    private static bool IsWriting => Environment.GetEnvironmentVariable("SAMSPILL_SNAPSHOTS") == "write";

    public static TheoryData<string> Sheets => [.. ProgrammeWorkbook.Shape.Sheets.Select(sheet => sheet.Name)];

    /// <summary>Written anew with SAMSPILL_SNAPSHOTS=write, up to the examples.</summary>
    [Fact]
    public void The_guide_says_what_the_definition_says()
    {
        var (path, said) = (Path.Combine(Root, "docs", "guide", "arbeidsbok.md"), MarkdownGuide.Of(ProgrammeWorkbook.Shape, Language.Nb));
        if (IsWriting)
        {
            var (old, first) = (File.ReadAllText(path), said[..said.IndexOf('\n')]);
            File.WriteAllText(path, old[..old.IndexOf(first, StringComparison.Ordinal)] + said + "\n" + old[old.LastIndexOf("## Tre eksempler", StringComparison.Ordinal)..]);
        }

        Assert.Contains(said, File.ReadAllText(path));
    }

    [Fact]
    public void The_empty_workbook_in_samples_is_the_one_that_export_makes()
    {
        foreach (var (name, bytes) in ProgrammeWorkbook.Csv(ProgrammeWorkbook.Empty, Language.Nb, hasGuidance: true).SkipLast(1))
        {
            if (IsWriting)
            {
                File.WriteAllBytes(Path.Combine(Root, "samples", "empty", name), bytes);
            }

            Assert.Equal(System.Text.Encoding.UTF8.GetString(bytes), File.ReadAllText(Path.Combine(Root, "samples", "empty", name)));
        }
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void No_two_columns_of_a_sheet_can_be_taken_for_each_other(string name)
    {
        var sheet = ProgrammeWorkbook.Shape[name];
        foreach (var language in Languages.All)
        {
            var names = sheet.Columns.Select(column => (column.Name, Plain: Meant.Plain(column.Title.In(language)))).ToList();
            Assert.Equal(names.Count, names.Select(column => column.Plain).Distinct(StringComparer.Ordinal).Count());
            Assert.DoesNotContain(names, column => sheet.Columns.Any(other => other.Name != column.Name && Meant.Plain(other.Name) == column.Plain));
        }
    }

    [Fact]
    public void Every_sheet_and_column_is_told_in_three_languages()
    {
        string[] bokmalOnly = ["ikke", "hva", "hvem", "hvor", "hvorfor", "noe", "noen", "uken", "fra", "navn", "ennå", "de", "tall", "flere"];
        var texts = ProgrammeWorkbook.Shape.Sheets.SelectMany(sheet => sheet.Columns.SelectMany(column => (Text[])[column.Title, column.Guidance, .. column.Choices.Select(choice => choice.Title)]).Concat([sheet.Title, sheet.Guidance])).ToList();

        Assert.True(texts.Count > 500);
        Assert.All(texts, text =>
        {
            Assert.True(text.Nb.Length > 0 && text.Nn.Length > 0 && text.En.Length > 0);
            Assert.DoesNotContain(text.Nn.ToLowerInvariant().Split([' ', ',', '.', '«', '»', '?', ':', ';'], StringSplitOptions.RemoveEmptyEntries), word => word != "de" && bokmalOnly.Contains(word));
            Assert.True(text.En != text.Nb || text.Nb.Split(' ').Length < 4 || !text.Nb.Any(char.IsLetter), text.Nb);
        });
    }

    [Fact]
    public void The_dictionary_explains_every_column()
    {
        var rows = Explanation.Rows(ProgrammeWorkbook.Shape, Language.Nb).ToList();

        Assert.Equal(ProgrammeWorkbook.Shape.Sheets.Sum(sheet => sheet.Columns.Count), rows.Count);
        Assert.All(rows, row => Assert.True(row.Length == Explanation.Headings.Count && row[..5].All(cell => cell.Length > 0)));
        Assert.Contains(rows, row => row[0] == "budget" && row[1] == "planned" && row[5] == "kroner");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samspill.slnx")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}

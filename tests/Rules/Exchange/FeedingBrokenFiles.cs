using System.Text;
using Samspill.Bench.Fuzz.Mutation;
using Samspill.Exchange.Readings;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Rules.Exchange;

/// <summary>What no broken file may do: throw, never end, or fill the memory; and the files that once did.</summary>
public sealed class FeedingBrokenFiles
{
    private const int Inputs = 300;
    private const int Seed = 20181002;

    public static TheoryData<string> Kinds => new(FuzzedReaders.All.Select(reader => reader.Kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Three_hundred_broken_files_of_each_kind_are_read_or_told(string kind)
    {
        Languages.Speak(Language.Nb);
        var reader = FuzzedReaders.All.Single(reader => reader.Kind == kind);
        var read = 0;
        for (var number = 0; number < Inputs; number++)
        {
            var input = Mutator.Input(reader, Seed, number);
            try
            {
                read += await reader.Read(input) is null ? 1 : 0;
            }
            catch (Exception escaped)
            {
                Assert.Fail($"{kind}, seed {Seed}, file {number}: {escaped}");
            }
        }

        Assert.InRange(read, 1, Inputs - 1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_the_broken_files_are_made_from_is_read(string kind)
    {
        var reader = FuzzedReaders.All.Single(reader => reader.Kind == kind);
        foreach (var seed in reader.Seeds)
        {
            Assert.Null(await reader.Read(seed));
        }
    }

    [Fact]
    public void The_same_seed_and_number_make_the_same_file()
    {
        var reader = FuzzedReaders.All[0];
        Assert.Equal(Mutator.Input(reader, 1, 7), Mutator.Input(reader, 1, 7));
        Assert.NotEqual(Mutator.Input(reader, 1, 7), Mutator.Input(reader, 1, 8));
    }

    [Fact]
    public async Task A_pdf_whose_forms_draw_each_other_is_refused_and_ends_nothing_else()
    {
        Assert.Equal("too-nested", await Told(Pdf("/Fm1 Do", Form("/Fm2 6 0 R", "/Fm2 Do"), Form("/Fm1 5 0 R", "/Fm1 Do")), "runde.pdf"));
        Assert.Equal("too-nested", await Told(Pdf("/Fm1 Do", Form("/Fm2 5 0 R", "/Fm2 Do BT (a) Tj ET")), "selv.pdf"));
        var thousands = Enumerable.Range(6, 8).Select(number => Form($"/Fm1 {number} 0 R", string.Concat(Enumerable.Repeat("/Fm1 Do ", 10)))).Append(Form("", "BT (a) Tj ET"));
        Assert.Equal("too-nested", await Told(Pdf("/Fm1 Do", [.. thousands]), "tusener.pdf"));
        Assert.Equal("too-long", await Told(Pdf($"BT ({new string('a', 200_000)}) Tj ET"), "lang.pdf"));
    }

    [Theory]
    [InlineData("/W[1 999999999 600]", "<0000><00FF><0020>")]
    [InlineData("/W[1 9 600]", "<00000000><00FF><0020>")]
    [InlineData("/W[1 9 600]", "<00000000><FFFFFFFF><0020>")]
    [InlineData("/W[1 9 600]", "<00000000000000000000")]
    public async Task A_pdf_whose_letters_have_codes_without_end_is_refused(string widths, string range)
    {
        var table = $"1 beginbfrange {range} endbfrange";
        Assert.Equal("damaged", await Told(Pdf("BT /F1 9 Tf (Kommunen skal vokse) Tj ET", $"<</Type/Font/Subtype/CIDFontType2/BaseFont/E{widths}>>", $"<</Length {table.Length}>>stream\n{table}\nendstream"), "koder.pdf"));
    }

    [Fact]
    public async Task A_page_of_html_that_costs_more_than_it_says_is_refused()
    {
        Assert.Equal("too-nested", await Told(Repeated("<div>", 200_000), "dyp.html"));
        Assert.Equal("too-nested", await Told(Repeated("<a><div>", 50_000), "feil.html"));
        Assert.Equal("too-nested", await Told([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(string.Concat(Enumerable.Repeat("<b>", 100_000)))], "utf16.html"));
        Assert.Equal("too-long", await Told(Repeated("<p>x", 500_000), "mange.html"));
        Assert.Null(await Told(Repeated("<p>x", 100_000), "ganske-mange.html"));
    }

    [Fact]
    public async Task A_line_over_one_with_nothing_but_marks_is_read() =>
        Assert.Null(await Told("Mål for perioden\n**\n\nKommunen skal vokse."u8.ToArray(), "plan.md"));

    [Fact]
    public void Empty_cells_between_filled_ones_count_as_cells()
    {
        Languages.Speak(Language.Nb);
        Assert.Single(BookFile.Read(Xlsx.Of("goals", string.Concat(Enumerable.Range(1, 20_000).Select(row => $"<row r=\"{row}\"><c r=\"KN{row}\"><v>1</v></c></row>"))), "bred.xlsx").Faults);
        Assert.Single(BookFile.Read(Repeated(",", 4_000_000), "komma.csv").Faults);
        Assert.Single(BookFile.Read(Repeated("\n", 4_000_000), "linjer.csv").Faults);
        var merged = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<mergeCell ref=\"A1:KN{1_000_000 - i}\"/>"));
        Assert.Single(BookFile.Read(Xlsx.Of("goals", string.Concat(Enumerable.Range(1, 50_000).Select(row => $"<row r=\"{row}\"><c><v>1</v></c></row>")), $"<mergeCells>{merged}</mergeCells>"), "slatt-sammen.xlsx").Faults);
    }

    private static byte[] Repeated(string words, int times) => Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(words, times)));

    private static async Task<string?> Told(byte[] bytes, string name) => (await DocumentReading.Read(bytes, name, TestContext.Current.CancellationToken)).Fault?.Code;

    private static string Form(string forms, string content) => $"<</Type/XObject/Subtype/Form/BBox[0 0 200 200]/Resources<</XObject<<{forms}>>>>/Length {content.Length}>>stream\n{content}\nendstream";

    /// <summary>A PDF of one page; its forms are objects from number 5 on, the first of them called Fm1.</summary>
    private static byte[] Pdf(string content, params string[] forms)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var body in (string[])["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</Fm1 5 0 R>>>>>>", $"<</Length {content.Length}>>stream\n{content}\nendstream", .. forms])
        {
            places.Add(file.Length);
            file.Append($"{places.Count} 0 obj{body}endobj\n");
        }

        var start = file.Length;
        file.Append($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n").AppendJoin("", places.Select(place => $"{place:0000000000} 00000 n \n")).Append($"trailer<</Size {places.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Samspill.Exchange.Documents;
using Samspill.Exchange.Workbooks;
using Samspill.Plans.Comparing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Samspill.Journeys;

/// <summary>What stands in the files of a comparison, read back, and what files it can be made of.</summary>
public sealed class TakingComparisonsOut
{
    private const string Page = "/notodden/planer/sammenligning/2018-09-20-1";

    [Fact]
    public async Task The_document_says_what_is_possible_and_what_is_confirmed_with_every_quotation_and_its_place()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        using var zip = new ZipArchive(new MemoryStream(await member.GetByteArrayAsync(Page + "/rapport.docx", TestContext.Current.CancellationToken)));
        await using var stream = await zip.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken);
        XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var paragraphs = XDocument.Load(stream).Descendants(word + "p").Select(paragraph => string.Concat(paragraph.Descendants(word + "t").Select(text => text.Value)).Replace('\u00A0', ' ')).ToList();

        Assert.Contains("Maskinen fant 6 mulige felles saker og 1 mulig motsigelse. 3 av 7 er bekreftet av et menneske. 5 saker står alene. 4 utsagn angår regionen.", paragraphs);
        Assert.All(["Mulig motsigelse (1)", "Mulig felles (6)", "Står alene (5)", "Avskrift (0)"], heading => Assert.Contains(paragraphs, paragraph => paragraph.Contains(heading, StringComparison.Ordinal)));
        Assert.Contains("«Kommunen skal ha 200 nye arbeidsplasser innen 2023.» Næringsplan for Notodden 2018–2023, Mål for arbeid, side 1", paragraphs);
        Assert.Contains(paragraphs, paragraph => paragraph.StartsWith("Årene er ulike: «2021", StringComparison.Ordinal) && paragraph.EndsWith("Ikke vurdert", StringComparison.Ordinal));
        Assert.Contains(paragraphs, paragraph => paragraph.StartsWith("Hver kommune har sitt tall: «200", StringComparison.Ordinal));
        Assert.Equal(3, paragraphs.Count(paragraph => (paragraph.StartsWith("likhet ", StringComparison.Ordinal) || paragraph.StartsWith("samme ord, tallene unntatt", StringComparison.Ordinal)) && paragraph.EndsWith(". Samme", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_workbook_has_every_pair_match_and_statement_in_its_cells()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        var judged = (await site.Look("notodden", async db => await Judged.On(db, new DateOnly(2018, 10, 2), default)))!;

        var book = BookFile.Read(await member.GetByteArrayAsync(Page + "/rapport.xlsx", TestContext.Current.CancellationToken), "rapport.xlsx");

        Assert.Empty(book.Faults);
        Assert.Equal(["Plan mot plan", "Par", "Utsagn"], book.Sheets.Select(sheet => sheet.Name).Take(3));
        var (pairs, matches, statements) = (Rows(book, "Plan", "Dekning i den første, prosent"), Rows(book, "Plan", "Utsagn i den andre"), Rows(book, "Plan", "Kommune"));
        Assert.Equal(judged.Result.Pairs.Select(pair => (judged.Result.Plans[pair.A].Name, judged.Result.Plans[pair.B].Name)), pairs.Select(row => (row["Plan"], row["Mot"])));
        Assert.Equal(judged.Result.Pairs.Select(pair => Figure(pair.CoverageA)), pairs.Select(row => row["Dekning i den første, prosent"]));
        Assert.Equal(judged.Result.Pairs.Select(pair => Figure(pair.CopiedShare)), pairs.Select(row => row["Avskrift, prosent"]));
        Assert.Equal(judged.Result.Pairs.SelectMany(pair => pair.Matches.Select(match => (judged.Result.Plans[pair.A].Sentences[match.A].Text, judged.Result.Plans[pair.B].Sentences[match.B].Text, Figure(match.Score)))), matches.Select(row => (row["Utsagn"], row["Utsagn i den andre"], row["Likhet, av 100"])));
        Assert.Equal(3, matches.Count(row => row["Vurdering"] == "Samme"));
        Assert.Equal(["Hver kommune har sitt tall: «200", "Årene er ulike: «2021» mot «2023»"], matches.Select(row => row["Sier ulikt"]).Where(said => said.Length > 0).Select(said => said.Length > 32 && said[0] == 'H' ? said[..32] : said.TrimEnd('.')).Order(StringComparer.Ordinal));
        Assert.Equal(judged.Result.Plans.SelectMany(plan => plan.Sentences.Select(sentence => (plan.Name, sentence.Text))), statements.Select(row => (row["Plan"], row["Utsagn"])));
        Assert.Equal((6, 6, 2, 5), (statements.Count(row => row["Sak"] == "Bekreftet felles"), statements.Count(row => row["Sak"] == "Mulig felles"), statements.Count(row => row["Sak"] == "Mulig motsigelse"), statements.Count(row => row["Sak"] == "Står alene")));
        Assert.Equal(4, statements.Count(row => row["Nevner"].Length > 0));
    }

    /// <summary>Equal plans give equal bytes on both databases; the JSON holds no identity.</summary>
    [Fact]
    public async Task Both_databases_give_the_same_bytes()
    {
        var told = new List<byte[]>();
        foreach (var database in new[] { "sqlite", "postgres" })
        {
            await using var site = await TestSite.Start(database);
            using var member = await site.SignedIn("naeringssjef@seljord.example");
            Assert.Null(await member.Refused("/notodden/planer/sammenligning", new { }));
            told.Add(await member.GetByteArrayAsync("/notodden/planer/sammenligning/2018-10-02-2/rapport.json", TestContext.Current.CancellationToken));
        }

        Assert.Equal(Encoding.UTF8.GetString(told[0]), Encoding.UTF8.GetString(told[1]));
        Assert.Equal(told[0], told[1]);
    }

    [Fact]
    public async Task Files_of_word_and_pdf_are_compared()
    {
        using var shell = new AtTheCommandLine();
        await File.WriteAllBytesAsync(shell.At("tinn.docx"), DocxWriter.Write(new("Plan for Tinn", "Tinn", null, "Tinn", "nb", new DateOnly(2018, 1, 1), "tinn", null, null, "Side {0} av {1}",
            [new HeadingBlock([new("Mål")], "mal", false), new ParagraphBlock([new("Kommunen skal ha 200 nye arbeidsplasser innen 2023.")], ParagraphLook.Item)])), TestContext.Current.CancellationToken);
        var pdf = new PdfDocumentBuilder();
        var (font, bold) = (pdf.AddStandard14Font(Standard14Font.Helvetica), pdf.AddStandard14Font(Standard14Font.HelveticaBold));
        var page = pdf.AddPage(PageSize.A4);
        page.AddText("Plan for Seljord", 20, new PdfPoint(50, 780), bold);
        page.AddText("Strategi", 16, new PdfPoint(50, 740), bold);
        page.AddText("Kommunen skal ha 150 nye arbeidsplassar innan 2023.", 10, new PdfPoint(50, 700), font);
        page.AddText("Kommunen skal sende ut kart til alle husstandar i bygda.", 10, new PdfPoint(50, 670), font);
        await File.WriteAllBytesAsync(shell.At("seljord.pdf"), pdf.Build(), TestContext.Current.CancellationToken);

        var (exit, facts) = await shell.Facts("compare", shell.At("tinn.docx"), shell.At("seljord.pdf"));

        Assert.Equal(0, exit);
        var pair = facts.GetProperty("pairs")[0];
        var match = Assert.Single(pair.GetProperty("matches").EnumerateArray());
        Assert.Equal(("Kommunen skal ha 200 nye arbeidsplasser innen 2023.", "Kommunen skal ha 150 nye arbeidsplassar innan 2023."), (match.GetProperty("a").GetString(), match.GetProperty("b").GetString()));
        Assert.Equal("number", Assert.Single(pair.GetProperty("conflicts").EnumerateArray()).GetProperty("kind").GetString());
        Assert.Equal([1, 2], facts.GetProperty("plans").EnumerateArray().Select(plan => plan.GetProperty("sentences").GetInt32()));
    }

    private static string Figure(double? value) => value is { } known ? Math.Round((decimal)known * 100, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture) : "";

    /// <summary>The rows of the sheet that has two columns, by column.</summary>
    private static List<Dictionary<string, string>> Rows(RawBook book, string first, string second)
    {
        foreach (var sheet in book.Sheets)
        {
            if (sheet.Rows.FirstOrDefault(row => row.Cells.Any(cell => cell.Text == first) && row.Cells.Any(cell => cell.Text == second)) is { } head)
            {
                return [.. sheet.Rows.Where(row => row.Number > head.Number && !row.IsEmpty).Select(row => Enumerable.Range(0, head.Cells.Count).Where(column => !head[column].IsEmpty).ToDictionary(column => head[column].Text, column => row[column].Text))];
            }
        }

        Assert.Fail($"No sheet has {first} and {second}: {JsonSerializer.Serialize(book.Sheets.Select(sheet => new { sheet.Name, Head = sheet.Rows.Take(3) }))}");
        return [];
    }
}

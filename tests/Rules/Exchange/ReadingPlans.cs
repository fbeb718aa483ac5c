using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samspill.Exchange.Readings;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using PageSize = UglyToad.PdfPig.Content.PageSize;
using static Samspill.Rules.Exchange.OneReading;

namespace Samspill.Rules.Exchange;

/// <summary>Plans of every kind as one text with sections and pages; and every way a file can fail, told in its own words.</summary>
public sealed class ReadingPlans
{
    [Fact]
    public async Task A_document_keeps_headings_lists_cells_and_pages_and_leaves_out_what_was_deleted()
    {
        var read = await Read(Docx(Heading("Heading1", "Næringsplan"), Heading("Heading2", "Mål"), Plain("Kommunen skal vokse.", pageBefore: true), "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Flere bedrifter</w:t></w:r><w:del><w:r><w:delText>slettet</w:delText></w:r></w:del></w:p>", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Celle</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"), "plan.docx");

        Assert.Equal([(BlockKind.Heading, 1, ""), (BlockKind.Heading, 2, "Næringsplan"), (BlockKind.Paragraph, 0, "Næringsplan › Mål"), (BlockKind.Item, 0, "Næringsplan › Mål"), (BlockKind.Cell, 0, "Næringsplan › Mål")], read.Blocks.Select(block => (block.Kind, block.Level, block.Section)));
        Assert.Equal([1, 1, 2, 2, 2], read.Blocks.Select(block => block.Page));
        Assert.Equal("Næringsplan\n\nMål\n\nKommunen skal vokse.\n\nFlere bedrifter\n\nCelle", read.Text);
        Assert.All(read.Blocks, block => Assert.Equal(read.Text.Substring(block.Offset, block.Length), read.Words(block).ToString()));
    }

    [Fact]
    public async Task A_pdf_is_read_in_the_order_of_its_columns_without_what_stands_on_every_page()
    {
        var pdf = new PdfDocumentBuilder();
        var (font, bold) = (pdf.AddStandard14Font(Standard14Font.Helvetica), pdf.AddStandard14Font(Standard14Font.HelveticaBold));
        for (var number = 1; number <= 4; number++)
        {
            var page = pdf.AddPage(PageSize.A4);
            page.AddText("Samfunnsdel for kommunen", 8, new PdfPoint(50, 820), font);
            page.AddText($"Side {number}", 8, new PdfPoint(500, 20), font);
            page.AddText($"{number} Del nummer {number}", 18, new PdfPoint(50, 760), bold);
            for (var line = 0; line < 5; line++)
            {
                page.AddText(line == 0 ? "Venstre spalte sier at kom-" : line == 1 ? "munen skal vokse jevnt og" : "trygt i hele perioden som", 10, new PdfPoint(50, 720 - (12 * line)), font);
                page.AddText("Den andre spalten handler om", 10, new PdfPoint(320, 720 - (12 * line)), font);
            }
        }

        var read = await Read(pdf.Build(), "plan.pdf");

        Assert.Equal(4, read.Pages);
        Assert.DoesNotContain("Samfunnsdel for kommunen", read.Text);
        Assert.DoesNotContain("Side 2", read.Text);
        Assert.Equal(["1 Del nummer 1", "2 Del nummer 2", "3 Del nummer 3", "4 Del nummer 4"], read.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => read.Words(block).ToString()));
        var first = read.Blocks.First(block => block.Kind == BlockKind.Paragraph);
        Assert.StartsWith("Venstre spalte sier at kommunen skal vokse", read.Words(first).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("andre spalten", read.Words(first).ToString());
        Assert.Equal(("1 Del nummer 1", 1), (first.Section, first.Page));
    }

    [Fact]
    public async Task Html_and_markdown_and_plain_text_are_read_alike()
    {
        const string Html = "<html><head><title>T</title><style>x</style></head><body><nav>meny</nav><h1>Plan</h1><div>Først <b>dette</b>.<p>Så dette.</p></div><ul><li>Punkt</li></ul><script>ond()</script></body></html>";
        var web = await Read(Encoding.UTF8.GetBytes(Html), "plan.html");
        var mark = DocumentReading.Pasted("# Plan\n\n<!-- side 3 -->\nFørst **dette**.\n\nSå [dette](https://a.example).\n\n* Punkt\n\n| A | B |\n|---|---|\n| en | to |").Document!;

        Assert.Equal("Plan\n\nFørst dette.\n\nSå dette.\n\nPunkt", web.Text);
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Item], web.Blocks.Select(block => block.Kind));
        Assert.StartsWith(web.Text, mark.Text, StringComparison.Ordinal);
        Assert.Equal(["A", "B", "en", "to"], mark.Blocks.Where(block => block.Kind == BlockKind.Cell).Select(block => mark.Words(block).ToString()));
        Assert.Equal([null, 3, 3, 3, 3, 3, 3, 3], mark.Blocks.Select(block => block.Page));
        var deep = await Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)) + "innerst"), "dyp.html");
        Assert.Equal("innerst", deep.Text);
    }

    [Fact]
    public async Task Each_bad_file_gets_its_own_answer()
    {
        var blank = new PdfDocumentBuilder();
        blank.AddPage(PageSize.A4);
        var many = new PdfDocumentBuilder();
        for (var page = 0; page < 2_000; page++)
        {
            many.AddPage(PageSize.A4);
        }

        Assert.Equal("scanned", await Fault(blank.Build(), "skannet.pdf"));
        Assert.Equal("too-many-pages", await Fault(many.Build(), "lang.pdf"));
        Assert.Equal("locked", await Fault(Locked(), "last.pdf"));
        Assert.Equal("locked", await Fault([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "last.docx"));
        Assert.Equal("old-word", await Fault([0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "gammel.doc"));
        Assert.Equal("too-packed", await Fault(Package(("word/document.xml", new byte[90_000_000])), "bombe.docx"));
        Assert.Equal("too-packed", await Fault(FlateBomb(), "bombe.pdf"));
        Assert.Equal("picture", await Fault([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "plan.pdf"));
        Assert.Equal("not-what-it-says", await Fault("%PDF-1.7"u8.ToArray(), "plan.docx"));
        Assert.Equal("not-what-it-says", await Fault([65, 0, 66], "plan.txt"));
        Assert.Equal("other-package", await Fault(Package(("xl/workbook.xml", "<x/>"u8.ToArray())), "ark.docx"));
        Assert.Equal("macros", await Fault(Package(("word/document.xml", "<x/>"u8.ToArray()), ("word/vbaProject.bin", [1])), "makro.docx"));
        Assert.Equal("damaged", await Fault(Package(("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"u8.ToArray())), "enhet.docx"));
        Assert.Equal("damaged", await Fault([.. "PK\u0003\u0004"u8, .. new byte[50]], "kuttet.docx"));
        Assert.Equal("damaged", await Fault("%PDF-1.4 kuttet"u8.ToArray(), "kuttet.pdf"));
        Assert.Equal("empty", await Fault([], "tom.pdf"));
        Assert.Equal("no-text", await Fault("  \n "u8.ToArray(), "tom.txt"));
        Assert.Equal("unknown-kind", await Fault("x"u8.ToArray(), "plan.pages"));
        Assert.Equal("too-large", await Fault(new byte[DocumentReading.MostBytes + 1], "stor.pdf"));
        Assert.Equal("too-long", DocumentReading.Pasted(new string('a', DocumentReading.MostText + 1)).Fault!.Code);
    }

    [Fact]
    public async Task Files_cut_off_or_with_a_byte_changed_never_do_worse_than_to_be_refused()
    {
        var random = new Random(7);
        var pdf = new PdfDocumentBuilder();
        pdf.AddPage(PageSize.A4).AddText("Kommunen skal vokse jevnt og trygt.", 12, new PdfPoint(50, 700), pdf.AddStandard14Font(Standard14Font.Helvetica));
        foreach (var (whole, name) in new[] { (pdf.Build(), "plan.pdf"), (Docx(Plain("Kommunen skal vokse.")), "plan.docx") })
        {
            for (var i = 0; i < 60; i++)
            {
                var bytes = i % 2 == 0 ? whole[..random.Next(1, whole.Length)] : [.. whole];
                bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
                var result = await DocumentReading.Read(bytes, name, TestContext.Current.CancellationToken);
                Assert.True(result.Document is null != result.Fault is null);
            }
        }
    }

    private static string Heading(string style, string words) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";

    private static string Plain(string words, bool pageBefore = false) => $"<w:p><w:r>{(pageBefore ? "<w:lastRenderedPageBreak/>" : "")}<w:t>{words}</w:t></w:r></w:p>";

    private static byte[] Docx(params string[] paragraphs)
    {
        using var made = new MemoryStream();
        using (var document = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body { InnerXml = string.Concat(paragraphs.Select(xml => xml.Replace("<w:p>", "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">", StringComparison.Ordinal).Replace("<w:tbl>", "<w:tbl xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">", StringComparison.Ordinal))) });
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Style("Heading1", "heading 1"), Style("Heading2", "heading 2"));
        }

        return made.ToArray();
    }

    private static Style Style(string id, string name) => new(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };

    private static byte[] Package(params (string Name, byte[] Bytes)[] parts)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return made.ToArray();
    }

    /// <summary>A PDF that a password locks: its check answers to no password that is tried.</summary>
    private static byte[] Locked()
    {
        var pad = string.Concat(Enumerable.Repeat("4F", 32));
        return Pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>", null, $"/Encrypt<</Filter/Standard/V 1/R 2/O<{pad}>/U<{pad}>/P -44>>/ID[<00><00>]");
    }

    /// <summary>A PDF whose page unpacks to a hundred times what a page may be.</summary>
    private static byte[] FlateBomb()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var spaces = Encoding.ASCII.GetBytes(new string(' ', 1_000_000));
            for (var i = 0; i < 120; i++)
            {
                deflate.Write(spaces);
            }
        }

        return Pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>", packed.ToArray(), "");
    }

    private static byte[] Pdf(string catalog, string pages, string page, byte[]? content, string trailer)
    {
        using var made = new MemoryStream();
        var places = new List<long>();
        void Say(string text) => made.Write(Encoding.Latin1.GetBytes(text));
        Say("%PDF-1.4\n");
        foreach (var (body, number) in new[] { catalog, pages, page }.Select((body, i) => (body, i + 1)))
        {
            places.Add(made.Position);
            Say($"{number} 0 obj{body}endobj\n");
        }

        if (content is not null)
        {
            places.Add(made.Position);
            Say($"4 0 obj<</Length {content.Length}/Filter/FlateDecode>>stream\n");
            made.Write(content);
            Say("\nendstream endobj\n");
        }

        var start = made.Position;
        Say($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n" + string.Concat(places.Select(place => $"{place:0000000000} 00000 n \n")) + $"trailer<</Size {places.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF");
        return made.ToArray();
    }
}

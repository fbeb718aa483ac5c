using System.Text;
using MimeKit;
using Samspill.Exchange.Readings;
using static Samspill.Rules.Exchange.OneReading;

namespace Samspill.Rules.Exchange;

/// <summary>Workbooks, presentations and e-mail as one text, with what each calls its parts; and every way they can fail, told in its own words.</summary>
public sealed class ReadingAnyFile
{
    [Fact]
    public async Task A_workbook_is_read_sheet_by_sheet_and_row_by_row()
    {
        var read = await Read(OfficeFiles.Workbook(("Mål", [["Mål", "Verdi"], ["Flere jobber", 4.5]]), ("Tomt ark", []), ("Tiltak", [["Kurs for bedrifter"]])), "mal.xlsx");

        Assert.Equal("Mål\n\nMål | Verdi\n\nFlere jobber | 4.5\n\nTiltak\n\nKurs for bedrifter", read.Text);
        Assert.Equal([(BlockKind.Heading, ""), (BlockKind.Cell, "Mål"), (BlockKind.Cell, "Mål"), (BlockKind.Heading, ""), (BlockKind.Cell, "Tiltak")], read.Blocks.Select(block => (block.Kind, block.Section)));
    }

    [Fact]
    public async Task A_formula_is_read_by_its_value_a_share_in_per_cent_and_a_day_as_a_day()
    {
        var read = await Read(Xlsx.Of("Ark", Xlsx.Row(1, "<c r=\"@\"><f>WEBSERVICE(\"https://a.example\")</f><v>7</v></c>", "<c r=\"@\" s=\"3\"><v>0.4</v></c>", "<c r=\"@\" s=\"1\"><v>43375</v></c>")), "ark.xlsx");

        Assert.Equal("Ark\n\n7 | 40 % | 2018-10-02", read.Text);
    }

    [Fact]
    public async Task A_slide_is_a_page_with_its_title_first_its_points_and_its_notes()
    {
        var read = await Read(OfficeFiles.Presentation(("Hvor vi er", ["Ledigheten faller", "Flere flytter hit"], "Si noe om Rjukan"), ("Hvor vi skal", ["Vekst"], null)), "innlegg.pptx");

        Assert.Equal("Hvor vi er\n\nLedigheten faller\n\nFlere flytter hit\n\nSi noe om Rjukan\n\nHvor vi skal\n\nVekst", read.Text);
        Assert.Equal([BlockKind.Heading, BlockKind.Item, BlockKind.Item, BlockKind.Paragraph, BlockKind.Heading, BlockKind.Item], read.Blocks.Select(block => block.Kind));
        Assert.Equal([1, 1, 1, 1, 2, 2], read.Blocks.Select(block => block.Page));
        Assert.Equal(["", "Hvor vi er", "Hvor vi er", "Hvor vi er", "", "Hvor vi skal"], read.Blocks.Select(block => block.Section));
        Assert.Equal(("Presentasjonen", 2), (read.Title, read.Pages));
    }

    [Fact]
    public async Task An_email_tells_subject_sender_day_text_and_the_names_of_what_is_attached()
    {
        var mail = Mail("Møte om næring", new BodyBuilder { TextBody = "Hei!\n\nVi møtes på torsdag.", HtmlBody = "<p>Noe annet</p>" });
        mail.Body = new Multipart("mixed") { mail.Body!, new MimePart("application", "pdf") { FileName = "Innkalling på nynorsk.pdf", Content = new MimeContent(new MemoryStream([1, 2, 3])), ContentDisposition = new ContentDisposition("attachment") { FileName = "Innkalling på nynorsk.pdf" } } };
        var read = await Read(Bytes(mail), "mote.eml");

        Assert.Equal("Møte om næring\n\nFrom: \"Kari Nordmann\" <kari@kommune.example>\n\nDate: 2018-10-02 09:30 +02:00\n\nHei!\n\nVi møtes på torsdag.\n\nAttachment: Innkalling på nynorsk.pdf", read.Text);
        Assert.Equal("Møte om næring", read.Title);
    }

    [Fact]
    public async Task An_email_with_nothing_but_html_or_in_an_old_alphabet_is_read()
    {
        var html = await Read(Bytes(Mail("A", new BodyBuilder { HtmlBody = "<h1>Nytt</h1><p>Vi <b>møtes</b>.</p><script>ond()</script>" })), "a.eml");
        var old = await Read([.. "From: a@b.example\r\nSubject: =?iso-8859-1?Q?N=E6ring?=\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\nVi bl"u8, 0xE5, .. "ser i det"u8], "b.eml");

        Assert.EndsWith("Nytt\n\nVi møtes.", html.Text, StringComparison.Ordinal);
        Assert.Equal("A › Nytt", html.Blocks[^1].Section);
        Assert.Equal("Næring\n\nFrom: a@b.example\n\nVi blåser i det", old.Text);
    }

    [Fact]
    public async Task An_email_inside_another_is_read_some_layers_down_and_deeper_ones_are_named()
    {
        var read = await Read(Bytes(Nested(8)), "lag.eml");

        Assert.Contains("tekst 4", read.Text);
        Assert.DoesNotContain("tekst 3", read.Text);
        Assert.Contains("Attachment: lag 3", read.Text);
        Assert.Equal("lag 8 › lag 7 › lag 6 › lag 5 › lag 4", read.Blocks[^1].Section);
        Assert.Equal("too-nested", await Fault(Bytes(Nested(200)), "dyp.eml"));
    }

    [Fact]
    public async Task Each_bad_file_gets_its_own_answer()
    {
        var (book, slides) = (OfficeFiles.Workbook(("Ark", [["a"]])), OfficeFiles.Presentation(("T", ["a"], null)));
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]];
        Assert.Equal("other-package", await Fault(book, "ark.docx"));
        Assert.Equal("other-package", await Fault(book, "ark.pptx"));
        Assert.Equal("other-package", await Fault(slides, "lysbilder.xlsx"));
        Assert.Equal("not-what-it-says", await Fault(book, "ark.eml"));
        Assert.Equal("not-what-it-says", await Fault("navn;verdi\na;1"u8.ToArray(), "ark.xlsx"));
        Assert.Equal("not-what-it-says", await Fault("navn;verdi\na;1"u8.ToArray(), "brev.eml"));
        Assert.Equal("not-what-it-says", await Fault(book, "ark.xls"));
        Assert.Equal("macros", await Fault(book, "ark.xlsm"));
        Assert.Equal("macros", await Fault(slides, "lysbilder.pptm"));
        Assert.Equal("macros", await Fault(OfficeFiles.Package(("ppt/presentation.xml", "<x/>"u8.ToArray()), ("ppt/vbaProject.bin", [1])), "lysbilder.pptx"));
        Assert.Equal("old-excel", await Fault(ole, "gammel.xls"));
        Assert.Equal("old-powerpoint", await Fault(ole, "gammel.ppt"));
        Assert.Equal("old-excel", await Fault([.. ole, .. Encoding.Unicode.GetBytes("Workbook")], "gammel.pptx"));
        Assert.Equal("outlook-mail", await Fault(ole, "brev.msg"));
        Assert.Equal("locked", await Fault([.. ole, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "last.xlsx"));
        Assert.Equal("locked", await Fault("From: a@b.example\r\nSubject: x\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA"u8.ToArray(), "last.eml"));
        Assert.Equal("damaged", await Fault(book[..(book.Length / 2)], "kuttet.xlsx"));
        Assert.Equal("damaged", await Fault(slides[..(slides.Length / 2)], "kuttet.pptx"));
        Assert.Equal("no-text", await Fault(OfficeFiles.Workbook(("Ark", [])), "tom.xlsx"));
        Assert.Equal("no-text", await Fault(OfficeFiles.Presentation(("", [], null)), "tom.pptx"));
        Assert.Equal("unknown-kind", (await DocumentReading.ReadText(book, "ark.xlsx", default)).Fault!.Code);
        Assert.Equal("old-word", (await DocumentReading.ReadText(ole, "gammel.doc", default)).Fault!.Code);
    }

    [Fact]
    public async Task What_swells_or_never_ends_is_refused()
    {
        Assert.Equal("too-packed", await Fault(OfficeFiles.Package(("xl/workbook.xml", Spaces(90))), "bombe.xlsx"));
        Assert.Equal("too-packed", await Fault(OfficeFiles.Package(("ppt/presentation.xml", Spaces(90))), "bombe.pptx"));
        Assert.Equal("too-long", await Fault(Xlsx.Of("Ark", string.Concat(Enumerable.Range(1, 1_000_000).Select(i => $"<row r=\"{i}\"><c><v>{i}</v></c></row>"))), "million.xlsx"));
        Assert.Equal("too-nested", await Fault(Xlsx.Of("Ark", string.Concat(Enumerable.Repeat("<a>", 50_000))), "dyp.xlsx"));
        Assert.Equal("too-long", await Fault(Encoding.ASCII.GetBytes("From: a@b.example\r\nSubject: " + new string('a', 300_000) + "\r\n\r\nx"), "felt.eml"));
        Assert.Equal("too-packed", await Fault(Encoding.ASCII.GetBytes("From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\n\r\nx\r\n", 100_000))), "deler.eml"));
    }

    [Fact]
    public async Task A_page_that_would_fill_the_stack_of_its_parser_is_refused_and_one_of_many_such_blocks_is_read()
    {
        Assert.Equal("too-nested", await Fault(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<pre>", 15_000))), "dyp.html"));
        Assert.Contains("linje 3000", (await Read(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(1, 3_000).Select(i => $"<pre>linje {i}</pre>"))), "mange.html")).Text);
    }

    private static byte[] Spaces(int megabytes) => Encoding.ASCII.GetBytes("<x>" + new string(' ', megabytes * 1_000_000));

    private static MimeMessage Nested(int layers)
    {
        var mail = Mail("lag 1", new BodyBuilder { TextBody = "tekst 1" });
        for (var layer = 2; layer <= layers; layer++)
        {
            var outer = Mail($"lag {layer}", new BodyBuilder { TextBody = $"tekst {layer}" });
            outer.Body = new Multipart("mixed") { outer.Body!, new MessagePart { Message = mail } };
            mail = outer;
        }

        return mail;
    }

    private static MimeMessage Mail(string subject, BodyBuilder body) =>
        new([new MailboxAddress("Kari Nordmann", "kari@kommune.example")], [new MailboxAddress("", "ola@kommune.example")], subject, body.ToMessageBody()) { Date = new DateTimeOffset(2018, 10, 2, 9, 30, 0, TimeSpan.FromHours(2)) };

    private static byte[] Bytes(MimeMessage mail)
    {
        using var made = new MemoryStream();
        mail.WriteTo(made);
        return made.ToArray();
    }
}

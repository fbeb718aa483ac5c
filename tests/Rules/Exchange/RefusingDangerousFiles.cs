using System.Text;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Rules.Exchange;

public sealed class RefusingDangerousFiles
{
    private static readonly string Plain = Xlsx.Row(1, "key", "title");

    [Theory]
    [InlineData("xl/vbaProject.bin", "Arbeidsboken har makroer. Lagre den som XLSX uten makroer.")]
    [InlineData("xl/macrosheets/sheet1.xml", "Arbeidsboken har makroer. Lagre den som XLSX uten makroer.")]
    [InlineData("xl/externalLinks/externalLink1.xml", "Arbeidsboken henter noe utenfra (externalLinks). Lim inn verdiene i stedet, og fjern koblingen.")]
    [InlineData("xl/connections.xml", "Arbeidsboken henter noe utenfra (connections). Lim inn verdiene i stedet, og fjern koblingen.")]
    [InlineData("xl/embeddings/oleObject1.bin", "Arbeidsboken henter noe utenfra (embeddings). Lim inn verdiene i stedet, og fjern koblingen.")]
    public void Macros_and_links_out_are_refused_by_what_the_file_holds(string part, string says) => Assert.Equal("bok.xlsx: " + says, Told(Xlsx.Of("goals", Plain, "", (part, "x"))));

    [Fact]
    public void A_workbook_that_says_it_has_macros_is_refused_whatever_its_name()
    {
        var types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>";
        Assert.Equal("bok.xlsx: Arbeidsboken har makroer. Lagre den som XLSX uten makroer.", Told(Xlsx.Of("goals", Plain, "", ("[Content_Types].xml", types))));
    }

    [Theory]
    [InlineData("WEBSERVICE(\"http://example.org\")")]
    [InlineData("HYPERLINK(\"http://example.org\",\"x\")")]
    [InlineData("[1]Ark1!A1")]
    [InlineData("'C:\\[bok.xlsx]Ark1'!A1")]
    [InlineData("cmd|'/C calc'!A0")]
    [InlineData("SUM(1, [2]Ark!B2)")]
    [InlineData("web service(1)+RTD(\"x\")")]
    public void A_formula_that_points_out_is_told_at_its_cell(string formula)
    {
        var file = Xlsx.Of("goals", Plain + Xlsx.Row(2, "a", $"<c r=\"@\" t=\"str\"><f>{System.Security.SecurityElement.Escape(formula)}</f><v>x</v></c>"));
        Assert.StartsWith("goals!B2: Formelen peker ut av arbeidsboken: ", Told(file));
    }

    [Theory]
    [InlineData("A2&amp;\"x\"")]
    [InlineData("VLOOKUP(A2,people!A:B,2,0)")]
    [InlineData("Tabell1[Tittel]")]
    [InlineData("IF(A2=\"a|b\",1,2)")]
    public void A_formula_within_the_workbook_is_read_by_its_value(string formula) =>
        Assert.Equal("verdien", ReadingXlsx.Read(Xlsx.Of("goals", Plain + Xlsx.Row(2, "a", $"<c r=\"@\" t=\"str\"><f>{formula}</f><v>verdien</v></c>")))["goals"]!.Rows[0]["title"]);

    [Fact]
    public void A_formula_without_a_value_says_how_to_get_one() =>
        Assert.StartsWith("goals!B2: Formelen har ingen verdi i filen.", Told(Xlsx.Of("goals", Plain + Xlsx.Row(2, "a", "<c r=\"@\"><f>A2</f><v></v></c>"))));

    [Fact]
    public void A_name_that_stands_for_something_outside_is_refused() =>
        Assert.StartsWith("Arbeidsboken henter noe utenfra", Told(Xlsx.Of("goals", Plain, "", "<definedNames><definedName name=\"x\">[1]Ark1!$A$1</definedName></definedNames>")));

    [Fact]
    public void What_swells_beyond_measure_is_refused_before_it_is_read()
    {
        Assert.Equal("bok.zip: Filen blir for stor når den pakkes ut. Ta bort bilder og tomme formater, og lagre den på nytt.", Told(Xlsx.Bomb(40), "bok.zip"));
        Assert.Equal("bok.zip: Filen blir for stor når den pakkes ut. Ta bort bilder og tomme formater, og lagre den på nytt.", Told(SteadyZip.Of(Enumerable.Range(0, 2_001).Select(i => ($"{i}.csv", Array.Empty<byte>()))), "bok.zip"));
    }

    [Fact]
    public void An_entity_declaration_is_refused()
    {
        var sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        Assert.StartsWith("bok.xlsx: Filen har en XML-erklæring", Told(Xlsx.Of("goals", "", "", ("xl/worksheets/sheet1.xml", sheet))));
    }

    [Fact]
    public void What_is_no_workbook_says_what_would_be()
    {
        Assert.StartsWith("gammel.xls: Filen er i det gamle Excel-formatet eller låst med passord.", Told([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "gammel.xls"));
        Assert.StartsWith("bilde.png: Filen er ikke en tabell. Dette kan leses: XLSX, CSV og zip med CSV-filer.", Told([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1], "bilde.png"));
        Assert.StartsWith("liste.bin: Filen er ikke en arbeidsbok.", Told([1, 0, 0, 0, 1], "liste.bin"));
        Assert.StartsWith("liste.PDF: Filen er ikke en tabell.", Told("Prosjekt;Kommune\nKino;Seljord\n"u8.ToArray(), "liste.PDF"));
        Assert.StartsWith("liste.csv: Filen er ikke en tabell.", Told("%PDF-1.7 tekst"u8.ToArray(), "liste.csv"));
        Assert.StartsWith("bok.xlsx: Filen er skadet", Told(Encoding.ASCII.GetBytes("PK\u0003\u0004 halv fil")));
        Assert.StartsWith("stor.csv: Filen er for stor. Den kan være 20 MB.", Told(new byte[BookFile.MaxBytes + 1], "stor.csv"));
    }

    private static string Told(byte[] file, string name = "bok.xlsx")
    {
        Languages.Speak(Language.Nb);
        return Assert.Single(BookFile.Read(file, name).Faults).ToString();
    }
}

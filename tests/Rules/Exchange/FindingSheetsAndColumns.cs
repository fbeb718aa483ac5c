using System.Text;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;
using Samspill.Programme.Workbooks;

namespace Samspill.Rules.Exchange;

public sealed class FindingSheetsAndColumns
{
    [Theory]
    [InlineData("goals", "key,number,title,sentence,status")]
    [InlineData("Mål", "Nøkkel,Nummer,Tittel,Målsetning,Status")]
    [InlineData("GOALS", "Key,Number,Title,Goal sentence,Status")]
    [InlineData("goals", "status,sentence,title,number,key")]
    [InlineData("goals", "Mål i programmet,,,,\nkey,number,title,sentence,status")]
    [InlineData("goals", "Programmets mål,,Beskrivelse,,\n,,title,sentence,\nkey,number,,,status")]
    public void A_sheet_and_its_columns_are_known_by_any_of_their_names_in_any_order_and_under_a_title(string sheet, string headings)
    {
        var order = headings.StartsWith("status", StringComparison.Ordinal) ? "draft,Setning,Tittel,1,et-mal" : "et-mal,1,Tittel,Setning,draft";

        var read = Read(sheet, headings + "\n" + order + "\n");

        Assert.Empty(read.Faults);
        var row = Assert.Single(read["goals"]!.Rows);
        Assert.Equal(("et-mal", "1", "Tittel", "Setning", "draft"), (row["key"], row["number"], row["title"], row["sentence"], row["status"]));
    }

    [Fact]
    public void An_unknown_column_is_told_and_a_misspelt_one_gets_a_proposal()
    {
        var read = Read("goals", "key,number,sentense,farge\nx,1,b,rød\n");

        Assert.Empty(read.Faults);
        Assert.Equal(["goals!C1: Kjenner ikke kolonnen «sentense». Mente du «sentence»? Den blir ikke lest.", "goals!D1: Kjenner ikke kolonnen «farge». Den blir ikke lest."], read.Warnings.Select(warning => warning.ToString()));
    }

    [Fact]
    public void A_fault_stands_at_its_cell_in_the_file_that_people_see()
    {
        var read = Read("Mål", "Tittel,Nøkkel,Nummer\n\"To\nlinjer\",a,åtte\n\nB,B C,2\n");

        Assert.Equal(["Mål!C2: «åtte» er ikke et helt tall. Skriv for eksempel 7.", "Mål!B4: «B C» er ikke en nøkkel. Den kan ha små bokstaver a-z, tall og bindestrek, for eksempel b-c."], read.Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void A_column_or_a_sheet_that_stands_twice_is_refused()
    {
        Assert.Equal("goals!B1: Kolonnen «Nøkkel» finnes to ganger. Ta bort den ene.", Assert.Single(Read("goals", "key,Nøkkel,title\nx,y,z\n").Faults).ToString());
        var twice = Conform.To(ProgrammeWorkbook.Shape, new RawBook([new("goals", CsvText.Read("key,title\nx,y\n")), new("Mål", CsvText.Read("key,title\nz,y\n"))], []));
        Assert.Equal("Mål: Arket finnes allerede som «goals». Slå de to sammen til ett.", Assert.Single(twice.Faults).ToString());
    }

    [Fact]
    public void A_file_without_a_sheet_we_know_says_which_there_are() =>
        Assert.StartsWith("Fant ingen av arkene. En arbeidsbok har ett eller flere av disse: programme, organisations", Assert.Single(Read("handleliste", "vare,antall\nmelk,2\n").Faults).ToString());

    [Fact]
    public void The_sheet_that_explains_the_others_is_passed_by() => Assert.Empty(Conform.To(ProgrammeWorkbook.Shape, new RawBook([new("forklaring", CsvText.Read("Ark,Kolonne\ngoals,key\n")), new("goals", CsvText.Read("key,title\nx,y\n"))], [])).Warnings);

    [Fact]
    public void Columns_beyond_z_have_two_letters()
    {
        Assert.Equal(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"], new[] { 0, 25, 26, 51, 52, 701, 702 }.Select(Spot.Letters));
        Assert.Equal((27, 12), Spot.Read("AB12"));
        Assert.Null(Spot.Read("12AB"));
    }

    private static WorkbookRead Read(string sheet, string csv)
    {
        Languages.Speak(Language.Nb);
        return Conform.To(ProgrammeWorkbook.Shape, BookFile.Read(Encoding.UTF8.GetBytes(csv), sheet + ".csv"));
    }
}

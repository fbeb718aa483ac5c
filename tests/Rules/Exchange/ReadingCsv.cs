using System.Text;
using CsCheck;
using Samspill.Exchange.Workbooks;

namespace Samspill.Rules.Exchange;

public sealed class ReadingCsv
{
    [Theory]
    [InlineData("key,goals\nx,a;b;c\ny,d;e\n")]
    [InlineData("key;goals\nx;\"a;b;c\"\ny;\"d;e\"\n")]
    [InlineData("key\tgoals\r\nx\ta;b;c\r\ny\td;e\r\n")]
    [InlineData("sep=;\r\nkey;goals\r\nx;\"a;b;c\"\r\ny;\"d;e\"")]
    public void Cells_are_parted_by_what_parts_them(string text) =>
        Assert.Equal(["key|goals", "x|a;b;c", "y|d;e"], CsvText.Read(text).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));

    [Fact]
    public void Decimal_commas_do_not_part_cells() =>
        Assert.Equal(["key|value|note", "x|3,5|a, b", "y|4,5|c"], CsvText.Read("key;value;note\nx;3,5;a, b\ny;4,5;c\n").Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))));

    [Fact]
    public void Any_encoding_is_read()
    {
        const string text = "key,title\nx,Åsgård – «ø»\n";
        Encoding[] encodings = [new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding(1252)!];
        Assert.All(encodings, encoding => Assert.Equal(text, CsvText.Decode([.. encoding.Preamble, .. encoding.GetBytes(text)])));
    }

    [Fact]
    public void A_cell_of_several_lines_is_one_row_with_one_number()
    {
        var rows = CsvText.Read("key,text\nx,\"en\nto \"\"tre\"\"\"\n\ny,fire\n");

        Assert.Equal((4, "y"), (rows[3].Number, rows[3][0].Text));
        Assert.Equal("en\nto \"tre\"", rows[1][1].Text);
    }

    [Fact]
    public void What_is_written_is_read_back_whatever_it_is() =>
        Gen.Char["=+-@'\"\t,;\n aåx0"].Array[0, 12].Select(letters => new string(letters)).List[1, 6].Sample(cells =>
        {
            var written = CsvText.Write([cells.Prepend("a").Select(CsvText.Armed), cells.Prepend("b").Select(CsvText.Armed)]);
            var read = CsvText.Read("a" + string.Concat(cells.Select((_, i) => "," + (char)('b' + i))) + "\n" + written);
            Assert.Equal(cells.Prepend("b"), read[2].Cells.Select(cell => cell.Text));
        }, iter: 5_000);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+47 35 01 50 00")]
    [InlineData("-ikke målt")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=1+1")]
    public void Nothing_that_a_spreadsheet_would_run_is_ever_written(string text)
    {
        Assert.StartsWith("'", CsvText.Armed(text));
        Assert.Equal(text, CsvText.Read("a\n" + CsvText.Write([[CsvText.Armed(text)]]))[1][0].Text);
    }
}

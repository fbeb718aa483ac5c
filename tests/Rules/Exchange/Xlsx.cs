using System.IO.Compression;
using System.Text;
using Samspill.Exchange.Workbooks;

namespace Samspill.Rules.Exchange;

/// <summary>An XLSX file as another program may write it, part by part.</summary>
internal static class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A workbook with one sheet: the XML of its rows, and of what stands after them.</summary>
    public static byte[] Of(string sheet, string rows, string after = "", params (string Name, string Content)[] more) => Of(sheet, rows, after, "", more);

    public static byte[] Of(string sheet, string rows, string after, string names, params (string Name, string Content)[] more)
    {
        var parts = new List<(string Name, string Content)>
        {
            ("[Content_Types].xml", $"<Types xmlns=\"{Types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Packages}\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"{sheet}\" sheetId=\"1\" r:id=\"r1\"/></sheets>{names}</workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Packages}\"><Relationship Id=\"r1\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"d.\\ mmmm\\ yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>"),
        };
        parts.RemoveAll(part => more.Any(other => other.Name == part.Name));
        return SteadyZip.Of(parts.Concat(more).Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content))));
    }

    /// <summary>A row of text cells.</summary>
    public static string Row(int number, params string[] cells) => $"<row r=\"{number}\">" + string.Concat(cells.Select((cell, i) => cell.StartsWith('<') ? cell.Replace("@", Spot.Of(i, number)) : $"<c r=\"{Spot.Of(i, number)}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>")) + "</row>";

    /// <summary>A zip with one entry that swells.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry("goals.csv", CompressionLevel.SmallestSize).Open();
            var block = new byte[1_000_000];
            for (var i = 0; i < megabytes; i++)
            {
                stream.Write(block);
            }
        }

        return made.ToArray();
    }
}

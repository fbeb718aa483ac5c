using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Small PDF files: one as a library writes it, and some object by object, unpacked, so that a change reaches what is inside.</summary>
internal static class PdfSeeds
{
    private const string Words = "BT /F1 12 Tf 50 700 Td (Kommunen skal vokse jevnt og trygt.) Tj 0 -14 Td [(Det) -250 (skal vi)] TJ T* (videre) ' ET";

    public static IReadOnlyList<byte[]> All { get; } = [Built(), Plain(), Forms(), Packed(), Mapped()];

    private static byte[] Built()
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(Standard14Font.Helvetica);
        for (var number = 1; number <= 2; number++)
        {
            pdf.AddPage(PageSize.A4).AddText("Kommunen skal vokse jevnt og trygt.", 12, new PdfPoint(50, 700), font);
        }

        return pdf.Build();
    }

    private static byte[] Plain() => Of(Page("/Font<</F1 5 0 R>>"), Stream("", Words), Helvetica, "<</Title(Plan)/Author<FEFF0041>>>");

    private static byte[] Forms() => Of(
        Page("/Font<</F1 5 0 R>>/XObject<</Fm1 6 0 R/Fm2 7 0 R>>/ExtGState<</G1<</ca .5/SMask/None>>>>"), Stream("", "q /G1 gs 1 0 0 1 0 0 cm /Fm1 Do Q " + Words + " BI /W 1/H 1/BPC 8/CS/G ID x EI"), Helvetica,
        Stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>/XObject<</Fm2 7 0 R>>>>", "/Fm2 Do BT /F1 9 Tf (i form) Tj ET"), Stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Matrix[1 0 0 1 0 0]", "BT /F1 9 Tf 20 20 Td (innerst) Tj ET"));

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(Encoding.Latin1.GetBytes(Words));
        }

        return Of(Page("/Font<</F1 5 0 R>>"), Stream("/Filter/FlateDecode", Encoding.Latin1.GetString(packed.ToArray())), Helvetica);
    }

    private static byte[] Mapped() => Of(
        Page("/Font<</F1 5 0 R>>"), Stream("/Filter/ASCIIHexDecode", Convert.ToHexString(Encoding.Latin1.GetBytes(Words)) + ">"),
        "<</Type/Font/Subtype/Type0/BaseFont/Egen/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/Egen/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/W[1[500 600]]/FontDescriptor<</Type/FontDescriptor/FontName/Egen/Flags 4/FontBBox[0 0 1 1]/ItalicAngle 0/Ascent 1/Descent 0>>>>",
        Stream("", "/CIDInit/ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000><FFFF> endcodespacerange 1 beginbfchar <4B6F> <00410042> endbfchar 1 beginbfrange <0000><00FF><0020> endbfrange endcmap end end"));

    private const string Helvetica = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[32/space 65/A]>>>>";

    private static string Page(string resources) => $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.303937007874 841.889763779528]/Rotate 0/Contents 4 0 R/Resources<<{resources}>>>>";

    private static string Stream(string more, string content) => $"<</Length {content.Length}{more}>>stream\n{content}\nendstream";

    private static byte[] Of(params string[] bodies)
    {
        var file = new StringBuilder("%PDF-1.5\n");
        var places = new List<int>();
        foreach (var body in (string[])["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", .. bodies])
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{body}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n").AppendJoin("", places.Select(place => $"{place:0000000000} 00000 n \n"))
            .Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {places.Count + 1}/Root 1 0 R/ID[<00><00>]>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}

using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Reports.Files;

namespace Samspill.Journeys;

/// <summary>A DOCX held against the database: whatever in it that can be read and was changed is found, and named.</summary>
public sealed class CheckingAFile
{
    /// <summary>What is changed, in which part, and where the check says it is.</summary>
    private static readonly (string Part, string From, string To, string Where)[] Changes =
    [
        ("word/document.xml", "<w:t xml:space=\"preserve\">200</w:t>", "<w:t xml:space=\"preserve\">210</w:t>", "brosjyrer-delt-ut.lav"),
        ("word/document.xml", "<w:tag w:val=\"konferansedeltakere.siste\"", "<w:tag w:val=\"batnetter.siste\"", "konferansedeltakere.siste"),
        ("word/document.xml", "<w:t xml:space=\"preserve\">1\u00A0560\u00A0000</w:t>", "<w:t xml:space=\"preserve\">1\u00A0650\u00A0000</w:t>", "kostnad.planlagt"),
        ("word/document.xml", "<w:t xml:space=\"preserve\">14.9.2018</w:t>", "<w:t xml:space=\"preserve\">14.9.2019</w:t>", "tabell.deltakere-opplaering.siste.dag"),
        ("word/document.xml", "Programmet har arbeidet etter ", "Programmet har i 40 uker arbeidet etter ", "tekst"),
        ("word/document.xml", "Antatte effekter fram mot 2023", "Antatte effekter fram mot 2033", "tekst"),
        ("word/document.xml", " descr=\"Kurve for ", " descr=\"99 prosent, kurve for ", "beskrivelse"),
        ("word/document.xml", "<w:tblDescription w:val=\"", "<w:tblDescription w:val=\"12 av 12. ", "beskrivelse"),
        ("word/document.xml", "</w:body>", "<w:p><w:r><w:pict/></w:r></w:p></w:body>", "fremmed innhold"),
        ("word/charts/chart1.xml", "<c:v>36</c:v>", "<c:v>46</c:v>", "kurve 1"),
        ("word/charts/chart1.xml", "<a:t>Saker delt", "<a:t>50 saker delt", "kurve 1"),
        ("word/embeddings/chart1.xlsx!xl/worksheets/sheet1.xml", "<v>36</v>", "<v>46</v>", "arbeidsbok 1"),
        ("word/footer1.xml", "Statusrapport for sluttutbetaling", "Statusrapport 2 for sluttutbetaling", "marg"),
        ("word/header1.xml", "UTKAST – ikke fryst", "Utgave 3, fryst", "marg"),
        ("docProps/core.xml", "Statusrapport for sluttutbetaling", "Statusrapport 2019", "egenskap"),
    ];

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Every_changed_number_and_word_is_found_and_an_untouched_file_has_no_differences(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var file = await leader.GetByteArrayAsync("/notodden/rapporter/sluttutbetaling/rapport.docx");

        var untouched = await Check(site, file);
        Assert.Null(untouched.Refusal);
        Assert.Empty(untouched.Differences);
        Assert.True(untouched.Numbers > 300);
        foreach (var (part, from, to, where) in Changes)
        {
            var found = await Check(site, Changed(file, part, from, to));
            Assert.True(found.Differences.Any(difference => difference.Where == where), $"{part}: «{to}» was not found under {where}, but {string.Join(", ", found.Differences)}");
        }

        var noted = await Check(site, With(file, "word/footnotes.xml", "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:id=\"2\"><w:p><w:r><w:t>300 deltok.</w:t></w:r></w:p></w:footnote></w:footnotes>"));
        Assert.Equal(("marg", "300 deltok.", ""), Assert.Single(noted.Differences));
        Assert.Equal("reports.not-a-report", (await Check(site, "PK nei"u8.ToArray())).Refusal!.Code);
        Assert.Equal("reports.not-a-report", (await Check(site, Changed(file, "docProps/core.xml", "samspill:", "annet:"))).Refusal!.Code);
    }

    private static async Task<OrderReport.Checked> Check(TestSite site, byte[] file)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await using var other = site.Services.CreateAsyncScope();
        var slug = Key.From("notodden");
        var partnership = await other.ServiceProvider.GetRequiredService<SamspillDb>().Set<Partnership>().SingleAsync(row => row.Slug == slug);
        scope.ServiceProvider.GetRequiredService<Scene>().Enter(partnership.Id);
        return await OrderReport.Check(scope.ServiceProvider, file, default);
    }

    /// <summary>The file with the first such text of a part changed; `a!b` is the part b of the package a.</summary>
    private static byte[] Changed(byte[] file, string part, string from, string to)
    {
        var (outer, inner) = part.Split('!') is [var one, var two] ? (one, two) : (part, null);
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var content = Bytes(zip, outer);
            var changed = inner is null ? Encoding.UTF8.GetBytes(Swapped(Encoding.UTF8.GetString(content), from, to)) : Changed(content, inner, from, to);
            Put(zip, outer, changed);
        }

        return stream.ToArray();
    }

    private static byte[] With(byte[] file, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            Put(zip, part, Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }

    private static string Swapped(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"«{from}» is not there to be changed");
        return text[..at] + to + text[(at + from.Length)..];
    }

    private static byte[] Bytes(ZipArchive zip, string part)
    {
        using var entry = zip.GetEntry(part)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Put(ZipArchive zip, string part, byte[] content)
    {
        zip.GetEntry(part)?.Delete();
        using var entry = zip.CreateEntry(part).Open();
        entry.Write(content);
    }
}

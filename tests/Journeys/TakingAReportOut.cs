using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Samspill.Reports.Writing;

namespace Samspill.Journeys;

/// <summary>Files of a report: valid, equal byte for byte, in three languages, and marked while they are drafts.</summary>
public sealed class TakingAReportOut
{
    private const string Page = "/notodden/rapporter/";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Every_template_in_every_language_is_a_valid_document_and_comes_out_the_same(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        foreach (var report in new[] { "sluttutbetaling", "halvarsstatus", "kommunestyre", "maltabell" })
        {
            foreach (var language in new[] { "nb", "nn", "en" })
            {
                var bytes = await leader.GetByteArrayAsync($"{Page}{report}/rapport.docx?sprak={language}");
                Assert.Equal(bytes, await leader.GetByteArrayAsync($"{Page}{report}/rapport.docx?sprak={language}"));
                using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
                Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(word).Select(error => $"{report} {language}: {error.Description} {error.Path?.XPath}"));
                Assert.Equal(language switch { "nn" => "nn-NO", "en" => "en-GB", _ => "nb-NO" }, word.PackageProperties.Language);
            }
        }
    }

    [Fact]
    public async Task The_final_report_has_headings_contents_header_rows_alternative_texts_and_charts_that_can_be_edited()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        using var word = WordprocessingDocument.Open(new MemoryStream(await leader.GetByteArrayAsync(Page + "sluttutbetaling/rapport.docx")), isEditable: false);
        var main = word.MainDocumentPart!;
        var xml = main.Document!.OuterXml;

        Assert.Equal(6, main.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Count(paragraph => paragraph.ParagraphProperties is { ParagraphStyleId.Val.Value: "Heading1", NumberingProperties: null }));
        Assert.Contains("TOC \\o", xml);
        Assert.All(main.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Table>(), table =>
        {
            Assert.NotEmpty(table.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableHeader>());
            Assert.NotEmpty(table.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableDescription>());
        });
        var charts = main.ChartParts.ToList();
        Assert.True(charts.Count >= 5);
        Assert.All(charts, chart =>
        {
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(workbook));
        });
        Assert.All(main.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>(), drawing => Assert.True(drawing.Description!.Value!.Length > 20));
        Assert.Contains("w:val=\"konferansedeltakere.siste\"", xml);
    }

    [Fact]
    public async Task The_page_for_print_opens_under_a_policy_of_its_own_look_and_is_the_same_file_everywhere()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        foreach (var report in new[] { "sluttutbetaling", "kommunestyre" })
        {
            var answer = await leader.GetAsync($"{Page}{report}/rapport.html");
            var html = await answer.Content.ReadAsStringAsync();
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            var style = System.Text.RegularExpressions.Regex.Match(html, "<style>(?<sheet>.*?)</style>", System.Text.RegularExpressions.RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups["sheet"].Value;

            Assert.Null(answer.Content.Headers.ContentDisposition);
            Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains($"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)))}'", policy);
            Assert.DoesNotContain("unsafe", policy);
            Assert.Contains($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy.Replace("; frame-ancestors 'none'", "")}\">", html);
            Assert.DoesNotMatch("<script|<link|<img|https?://|\\s(style|on[a-z]+)=", html);
            Assert.Equal(html, await leader.GetStringAsync($"{Page}{report}/rapport.html"));
            Assert.Equal(report == "sluttutbetaling" ? 6 : 0, System.Text.RegularExpressions.Regex.Count(html, "<svg ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        }
    }

    [Fact]
    public async Task Plain_text_counts_each_field_and_says_what_is_not_included()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");

        var text = await leader.GetStringAsync(Page + "sluttutbetaling/rapport.txt");
        var fields = text.Split("----------------------------------------\n");

        Assert.Contains("UTKAST – ikke fryst", text);
        Assert.Contains("Samlet: 61 prosent (", text);
        for (var i = 0; i < 6; i++)
        {
            var head = System.Text.RegularExpressions.Regex.Match(fields[2 * i], @"\((?<said>[\d\u00A0]+) av (?<limit>[\d\u00A0]+) tegn\)\n$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
            var (said, limit) = (int.Parse(head.Groups["said"].Value.Replace("\u00A0", "")), int.Parse(head.Groups["limit"].Value.Replace("\u00A0", "")));
            Assert.Equal(fields[(2 * i) + 1].Length - 1, said);
            Assert.InRange(said, 1, limit);
            Assert.InRange(limit, 2000, 4000);
        }

        Assert.Contains("Ikke tatt med, fordi", text);
        Assert.Contains("Brosjyrer delt ut, 30. september 2018 [demo]: Tallet venter på godkjenning.", text);
        Assert.Contains("Vi vet ikke om noe anlegg er i drift.", text);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(Page + "sluttutbetaling/rapport.exe")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.GetAsync(Page + "finnes-ikke/rapport.txt")).StatusCode);
    }

    [Fact]
    public async Task A_frozen_report_has_one_tagged_pdf_kept_with_its_hash()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await NothingHinders.Freezing(site, leader, "kommunestyre");

        var first = await leader.GetByteArrayAsync(Page + "kommunestyre/rapport.pdf");
        Assert.Equal(first, await leader.GetByteArrayAsync(Page + "kommunestyre/rapport.pdf"));
        Assert.Equal("%PDF-", System.Text.Encoding.ASCII.GetString(first, 0, 5));
        Assert.Contains("/StructTreeRoot", System.Text.Encoding.Latin1.GetString(first));
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(System.Text.Encoding.Latin1.GetString(first), @"/Type\s*/Page\b", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)));
        var kept = await site.Look("notodden", db => db.Set<FrozenPdf>().SingleAsync());
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(first)), kept.Hash);
    }
}

using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samspill.Journeys;

/// <summary>What must stand in a report, whoever opens it and however: in each template, and in the PDF as in the DOCX.</summary>
public sealed partial class ReadingTheReport
{
    private const string Page = "/notodden/rapporter/";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_goal_started_by_decision_before_it_was_concrete_is_flagged_in_every_report(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        Assert.Null(await leader.Refused("/notodden/mal/kunnskapsdatabase/start", new { body = "Styringsgruppen", decidedOn = "2018-09-18", caseNumber = "7/18" }));

        foreach (var report in new[] { "sluttutbetaling", "halvarsstatus", "kommunestyre", "maltabell" })
        {
            foreach (var (language, flag) in new[] { ("nb", "ble startet før det var konkret. Vedtak: Styringsgruppen 18. september 2018, sak 7/18"), ("nn", "vart starta før det var konkret. Vedtak: Styringsgruppen 18. september 2018, sak 7/18"), ("en", "was started before it was concrete. Decision: Styringsgruppen 18. september 2018, sak 7/18") })
            {
                var text = await leader.GetStringAsync($"{Page}{report}/rapport.txt?sprak={language}");
                Assert.True(text.Contains(flag, StringComparison.Ordinal), $"{report} in {language} does not say that goal 1 {flag}");
            }
        }
    }

    [Fact]
    public async Task The_sealed_pdf_says_what_the_document_says_under_its_six_headings()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await NothingHinders.Freezing(site, leader, "sluttutbetaling");
        var path = Path.Combine(site.Folder, "rapport.pdf");
        await File.WriteAllBytesAsync(path, await leader.GetByteArrayAsync(Page + "sluttutbetaling/rapport.pdf"));

        var read = Squeezed(await TextOf(path));
        using var word = WordprocessingDocument.Open(new MemoryStream(await leader.GetByteArrayAsync(Page + "sluttutbetaling/rapport.docx")), isEditable: false);
        var paragraphs = word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().ToList();
        var headings = paragraphs.Where(paragraph => StyleOf(paragraph) == "Heading1").Select(paragraph => paragraph.InnerText).ToList();
        var sentences = paragraphs.Where(paragraph => StyleOf(paragraph) is "Normal" or "Item").SelectMany(paragraph => Sentence().Split(paragraph.InnerText)).Where(sentence => sentence.Trim().Length > 0).ToList();

        Assert.True(headings.Count >= 6 && sentences.Count > 60, $"{headings.Count} headings, {sentences.Count} sentences");
        Assert.All(headings, heading => Assert.Contains(Squeezed(heading), read));
        var missing = sentences.Where(sentence => !read.Contains(Squeezed(sentence), StringComparison.Ordinal)).ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public async Task What_is_measured_is_told_before_what_is_not_and_held_against_its_target()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var (final, table, first, second) = (await Text("sluttutbetaling"), await Text("maltabell"), await Text("halvarsstatus-2018-1"), await Text("halvarsstatus-2018-2"));

        Assert.Contains("Brosjyrer delt ut: 210", final);
        Assert.Contains("Frammøte i styringsgruppen: 7 av 9, altså 78 prosent, målt 6. juni 2018. Det er 65 prosent av veien fra nullpunktet til måltallet, 90 prosent innen 31. desember 2018.", final);
        Assert.Contains("51 av 52 milepæler som har forfalt, er nådd; sju til ligger fram i tid.", final);
        Assert.Contains("Under mål 2 står også dette: deltakere på opplæring i innovative anskaffelser.", final);
        Assert.Contains("tre av sju indikatorer er målt", table);
        Assert.Contains("Nådd i perioden: Konferansen holdt og Oppsummering sendt deltakerne.", second);
        Assert.DoesNotContain("Konferansen holdt", first);
        Assert.DoesNotContain("målt: Slik", final);

        Task<string> Text(string report) => leader.GetStringAsync($"{Page}{report}/rapport.txt");
    }

    [Fact]
    public async Task An_auditor_can_open_the_source_of_every_sentence()
    {
        await using var site = await TestSite.Start("sqlite");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        using var report = JsonDocument.Parse(await auditor.GetStringAsync(Page + "sluttutbetaling/rapport.json"));
        var sentences = report.RootElement.GetProperty("report").GetProperty("parts").EnumerateArray().SelectMany(part => part.GetProperty("paragraphs").EnumerateArray()).SelectMany(paragraph => paragraph.GetProperty("sentences").EnumerateArray()).ToList();
        var addresses = sentences.SelectMany(sentence => sentence.GetProperty("chips").EnumerateArray()).Select(chip => chip.GetProperty("address").GetString()!).Distinct().ToList();

        Assert.True(addresses.Count > 30, $"{addresses.Count} sources");
        foreach (var address in addresses)
        {
            var parts = address.Split('#');
            var page = await auditor.GetAsync(new Uri("/notodden" + parts[0], UriKind.Relative));
            Assert.True(page.IsSuccessStatusCode, $"{address} answers {page.StatusCode}");
            Assert.True(parts.Length == 1 || (await page.Content.ReadAsStringAsync()).Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal), $"{address} names no place on its page");
        }

        var about = await auditor.GetStringAsync("/notodden/program");
        Assert.Contains("Institusjonell kapasitet og kultur", about);
        Assert.DoesNotContain("<form id=\"program-skjema\"", about);
        Assert.Equal(403, (await auditor.Tell("/notodden/program", new { title = "Et annet", version = 1 })).Status);
    }

    private static string? StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    /// <summary>The pages' text without what stands above and below it on each.</summary>
    private static async Task<string> TextOf(string pdf)
    {
        using var reading = Process.Start(new ProcessStartInfo("pdftotext", ["-x", "0", "-y", "60", "-W", "900", "-H", "722", "-enc", "UTF-8", pdf, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var text = await reading.StandardOutput.ReadToEndAsync();
        await reading.WaitForExitAsync();
        Assert.Equal(0, reading.ExitCode);
        return text;
    }

    private static string Squeezed(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter) && letter is not '\u00AD' and not '-'));

    [GeneratedRegex(@"(?<=[.?]) ", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Audit;
using Samspill.Platform.Data;
using Samspill.Reports.Writing;

namespace Samspill.Journeys;

public sealed class ProvingTheDatabase
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task One_changed_byte_is_found_wherever_it_is(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Upload("/notodden/vedlegg/mal/kunnskapsdatabase", "flagg.pdf", "%PDF-1.7 flagg"u8.ToArray());
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);

        await Finds(site, "notodden: Measurement", "Value er endret utenom sporet", "UPDATE programme_measurement SET value = {0} WHERE key = 'pilotkommuner-2018'", [3m], [2m]);
        await Finds(site, "notodden: Person", "Email er endret utenom sporet", "UPDATE platform_person SET email = {0} WHERE key = 'revisor-notodden'", ["annen@notodden.example"], ["revisor@notodden.example"]);
        await Finds(site, "notodden: StoredFile", "Bytes er endret utenom sporet", "UPDATE platform_stored_file SET bytes = {0} WHERE hash = '" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("%PDF-1.7 flagg"u8)) + "'", ["%PDF-1.7 flagh"u8.ToArray()], ["%PDF-1.7 flagg"u8.ToArray()]);
        await Finds(site, "notodden: sporet er brutt ved endring 5", "", "UPDATE platform_audit_entry SET actor = {0} WHERE sequence = 5 AND partnership_id = (SELECT id FROM platform_partnership WHERE slug = 'notodden')", ["ingen"], ["system"]);
        await Finds(site, "notodden: sporet er brutt ved endring", "", "UPDATE platform_audit_head SET sequence = sequence + {0} WHERE partnership_id = (SELECT id FROM platform_partnership WHERE slug = 'notodden')", [1], [-1]);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task One_changed_byte_of_a_frozen_report_is_found_and_the_report_named(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await NothingHinders.Freezing(site, leader, "kommunestyre");
        var pdf = await leader.GetByteArrayAsync("/notodden/rapporter/kommunestyre/rapport.pdf");
        var content = await site.Look("notodden", db => db.Set<FrozenContent>().Select(row => row.Content).SingleAsync());
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);

        var other = content.Replace("Notoddenregionen", "Notoddenregionem", StringComparison.Ordinal);
        await Finds(site, "notodden: rapporten kommunestyre, utgave 1: innholdet stemmer ikke med seglet", "", "UPDATE reports_frozen_content SET content = {0}", [other], [content]);
        await Run(site, "UPDATE reports_frozen_content SET content = {0}", ["{" + content]);
        Assert.Equal((422, "reports.broken-seal"), await Refusal(leader, "/notodden/rapporter/kommunestyre"));
        Assert.Contains("Seglet er brutt", await (await leader.GetAsync("/notodden/rapporter")).Text());
        await Run(site, "UPDATE reports_frozen_content SET content = {0}", [content]);

        var last = pdf[^1];
        pdf[^1] ^= 1;
        await Finds(site, "notodden: rapporten kommunestyre, utgave 1: PDF-en stemmer ikke med kontrollsummen sin", "", "UPDATE reports_frozen_pdf SET bytes = {0}", [pdf], [(byte[])[.. pdf[..^1], last]]);
        await Finds(site, "notodden: FrozenPdf", "Hash er endret utenom sporet", "UPDATE reports_frozen_pdf SET hash = {0}", [new string('0', 64)], [Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. pdf[..^1], last]))]);
        await Finds(site, "notodden: Frozen", "Hash er endret utenom sporet", "UPDATE reports_frozen SET hash = {0}", [new string('0', 64)], [Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)))]);
    }

    [Fact]
    public async Task A_row_taken_away_or_put_in_past_the_trail_is_found()
    {
        await using var site = await TestSite.Start("sqlite");
        await Run(site, "DELETE FROM programme_context_note WHERE partnership_id = (SELECT id FROM platform_partnership WHERE slug = 'havbris')", []);
        await Run(site, "DELETE FROM programme_challenge WHERE key = 'vage-mal' AND partnership_id = (SELECT id FROM platform_partnership WHERE slug = 'notodden')", []);
        await Run(site, "INSERT INTO programme_goal_version (partnership_id, id, goal_id, number, sentence, is_granted, is_clarified, is_demo, version) SELECT partnership_id, '0192F000-0000-7000-8000-000000000001', goal_id, 99, sentence, 0, 0, 0, 1 FROM programme_goal_version LIMIT 1", []);

        var findings = (await Integrity.Check(site.Services, default)).Findings;

        Assert.Contains(findings, finding => finding.StartsWith("notodden: Challenge", StringComparison.Ordinal) && finding.EndsWith("er borte, men sporet sier at den finnes", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("GoalVersion 0192f000-0000-7000-8000-000000000001 står ikke i sporet", StringComparison.Ordinal));
    }

    private static async Task<(int Status, string? Code)> Refusal(HttpClient browser, string page)
    {
        var answer = await browser.Json(page);
        using var said = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return ((int)answer.StatusCode, said.RootElement.GetProperty("type").GetString());
    }

    private static async Task Finds(TestSite site, string begins, string ends, string sql, object[] to, object[] back)
    {
        await Run(site, sql, to);
        var findings = (await Integrity.Check(site.Services, default)).Findings;
        Assert.Contains(findings, finding => finding.StartsWith(begins, StringComparison.Ordinal) && finding.EndsWith(ends, StringComparison.Ordinal));
        await Run(site, sql, back);
        Assert.Empty((await Integrity.Check(site.Services, default)).Findings);
    }

    /// <summary>Past every guard, as one who holds the database can.</summary>
    private static async Task Run(TestSite site, string sql, object[] values)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.NotEqual(0, await scope.ServiceProvider.GetRequiredService<SamspillDb>().Database.ExecuteSqlRawAsync(sql, values));
    }
}

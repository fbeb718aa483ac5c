using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;
using Samspill.Trust;
using Samspill.Trust.Answering;
using Samspill.Trust.Inviting;
using Samspill.Trust.Pulse;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Journeys;

/// <summary>Attacks on those who have answered: by the database, by a backup, by order and time, by what is released, by guessing and replaying links.</summary>
public sealed partial class GuessingAtAnswers
{
    /// <summary>Three answered, one low, one middling, one high. Who answered what is turned round in the second world; all else is alike.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Linking_invitation_to_answer_through_every_table_finds_the_same_database_whoever_answered_what(string database)
    {
        var first = await World(database, [1, 3, 5]);
        var second = await World(database, [5, 1, 3]);

        Assert.True(first.Count > 60, $"{first.Count} tables");
        // But for the morning round, which has come to one world and not yet to the other.
        foreach (var (table, rows) in first.Where(table => table.Key != "platform_notice_round"))
        {
            Assert.True(rows.SequenceEqual(second[table], StringComparer.Ordinal), $"{table} tells who answered what:\n{string.Join('\n', rows.Except(second[table]).Take(5))}\n{string.Join('\n', second[table].Except(rows).Take(5))}");
        }

        // And the counts are there: the worlds are alike because nothing ties them, not because nothing was counted.
        Assert.Contains(first["trust_tally"], row => row.Contains("Slot=answered:1", StringComparison.Ordinal) && row.Contains("Count=3 ", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_order_and_time_of_answers_stand_nowhere(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var links = await Rounds.Slips(site, leader, "Prøverunde", 3);
        var (before, rows) = (await Trail(site), await Counts(site));
        var began = TimeProvider.System.GetUtcNow();
        foreach (var link in links)
        {
            using var phone = site.Browser();
            await phone.AnswerAll(link, _ => 4);
        }

        // The trail has not moved, and no row has come: counts only rise.
        Assert.Equal(before, await Trail(site));
        Assert.Equal(rows, await Counts(site));
        Assert.Equal(0, await site.Look(db => db.Set<Samspill.Platform.Outbox.OutboxMessage>().CountAsync(message => message.At >= began)));
        // Nothing that is kept of an answer has a moment, an account or a person in it.
        foreach (var kind in new[] { typeof(Tally), typeof(Sheet), typeof(ReleasedScore) })
        {
            Assert.DoesNotContain(kind.GetProperties(), property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(DateTimeOffset) || type == typeof(DateTime) || type == typeof(TimeOnly) || type == typeof(Kernel.PersonId) || type == typeof(InvitationId)));
        }
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Comparing_backups_from_two_nights_finds_no_invitation_that_moved(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Open(site, leader, "Prøverunde", ["a@brev.example", "b@brev.example", "c@brev.example"]);
        var links = (await site.Mails()).Where(mail => mail.Contains("stoler på hverandre", StringComparison.Ordinal)).Select(mail => Path().Match(mail).Value).ToList();
        var first = await Backup(site, "natt-1");
        using var phone = site.Browser();
        await phone.AnswerAll(links[1], _ => 5);
        var second = await Backup(site, "natt-2");

        Assert.DoesNotContain("trust_invitation_secret", first.Keys);
        Assert.Equal(first["trust_invitation"], second["trust_invitation"]);
        // What has moved is a count and a sheet that nobody but the link's holder can tie to a link.
        Assert.NotEqual(first["trust_tally"], second["trust_tally"]);
        var secret = links[1].Split('/')[^1];
        Assert.All(second, table => Assert.DoesNotContain(secret, table.Value, StringComparison.Ordinal));
        var sheet = Assert.Single(second["trust_sheet"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Except(first["trust_sheet"].Split('\n')));
        var ids = await site.Look("notodden", db => db.Set<Invitation>().Select(row => row.Id.Value.ToString()).ToListAsync());
        var hashes = await site.Look("notodden", db => db.Set<Invitation>().Where(row => row.Hash != null).Select(row => row.Hash!).ToListAsync());
        Assert.All(ids.Concat(hashes), known => Assert.DoesNotContain(known, sheet, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_open_sheet_can_be_read_by_its_link_alone()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var links = await Rounds.Slips(site, leader, "Prøverunde", 2);
        using var phone = site.Browser();
        foreach (var (link, answer) in links.Zip([1, 5]))
        {
            await phone.Made(link + "/begynn", new { });
            await phone.Made(link, new { question = 1, answer });
            await phone.Made(link, new { question = 2, answer });
        }

        var sheets = await site.Look("notodden", db => db.Set<Sheet>().AsNoTracking().Where(row => row.Closed != null).ToListAsync());
        Assert.Equal(2, sheets.Count);
        // As long whatever stands in it, and shut to every other secret.
        Assert.Single(sheets.Select(sheet => sheet.Closed!.Length).Distinct());
        var secrets = links.Select(link => link.Split('/')[^1]).ToList();
        var own = sheets.ConvertAll(sheet => secrets.Single(secret => Sheet.IdOf(secret) == sheet.Id));
        Assert.Equal([1, 5], sheets.Zip(own, (sheet, secret) => sheet.Read(secret, 9)[0]).Order());
        Assert.All(sheets.Zip(own), pair => Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() => pair.First.Read(secrets.Single(secret => secret != pair.Second), 9)));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Guessing_replaying_and_answering_twice_add_nothing(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var links = await Rounds.Slips(site, leader, "Prøverunde", 2);
        using var phone = site.Browser();
        await phone.AnswerAll(links[0], _ => 3);

        // Ten at once by one link: one is counted.
        await phone.Made(links[1] + "/begynn", new { });
        for (var number = 1; number <= 9; number++)
        {
            await phone.Made(links[1], new { question = number, answer = 2 });
        }

        var raced = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            using var other = site.Browser();
            return await other.Refused(links[1] + "/lever", new { });
        }));
        Assert.Equal(9, raced.Count(code => code == "trust.link-spent"));
        Assert.Equal(2, await Answered(site));
        Assert.Equal("trust.link-spent", await phone.Refused(links[0] + "/lever", new { }));

        // In another partnership, or with a letter changed, it leads nowhere; after many such nobody is answered.
        Assert.Equal("trust.link-unknown", await phone.Refused(links[0].Replace("/notodden/", "/havbris/", StringComparison.Ordinal), new { question = 1, answer = 1 }));
        var last = "";
        for (var i = 0; i < 31; i++)
        {
            last = await phone.Refused($"/notodden/puls/gjetning-{i}/lever", new { });
        }

        Assert.Equal("trust.too-many-links", last);
        Assert.Equal(2, await Answered(site));
    }

    private static Task<int> Answered(TestSite site) => site.Look("notodden", db => db.Set<Tally>().Where(row => row.Slot == Measure.Answered + ":1" && !db.Set<Respondents>().Any(group => group.Id == row.RespondentsId && group.IsDemo)).SumAsync(row => row.Count));

    private static Task<long> Trail(TestSite site) => site.Look("notodden", db => db.Set<Samspill.Platform.Audit.AuditEntry>().Where(entry => entry.PartnershipId == db.Here).MaxAsync(entry => entry.Sequence));

    private static Task<int> Counts(TestSite site) => site.Look("notodden", db => db.Set<Tally>().CountAsync());

    /// <summary>A fresh site where three of four invited by mail answer, each all her questions alike, in the order they were invited; every table as text, what is drawn by lot and by the clock left out, rows in order.</summary>
    private static async Task<Dictionary<string, List<string>>> World(string database, int[] answers)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Open(site, leader, "Prøverunde", ["a@brev.example", "b@brev.example", "c@brev.example", "d@brev.example"]);
        var links = (await site.Mails()).Where(mail => mail.Contains("stoler på hverandre", StringComparison.Ordinal)).ToDictionary(mail => To().Match(mail).Groups["to"].Value, mail => Path().Match(mail).Value);
        foreach (var (to, answer) in new[] { "a@brev.example", "b@brev.example", "c@brev.example" }.Zip(answers))
        {
            using var phone = site.Browser();
            await phone.AnswerAll(links[to], _ => answer);
        }

        return await site.Look(async db =>
        {
            var tables = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (var type in db.Model.GetEntityTypes().Where(type => type.GetTableName() is not null))
            {
                var rows = await (Task<List<string>>)typeof(GuessingAtAnswers).GetMethod(nameof(Rows), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
                tables[type.GetTableName()!] = [.. rows.Order(StringComparer.Ordinal)];
            }

            return tables;
        });
    }

    /// <summary>Who is who is told by the mail address; identities, hashes, keys, the form drawn and moments differ between any two runs and are one word each.</summary>
    private static async Task<List<string>> Rows<T>(SamspillDb db) where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var all = await db.Set<T>().IgnoreQueryFilters().AsNoTracking().ToListAsync();
        return [.. all.Select(row => string.Join(" | ", type.GetProperties().Where(property => property.Name != nameof(Sheet.Form)).Select(property => $"{property.Name}={Said(property.GetGetter().GetClrValue(row))}")) + " ")];
    }

    private static string Said(object? value) => value switch
    {
        null => "-",
        byte[] => "bytes",
        DateTimeOffset => "moment",
        Guid => "id",
        string text => Drawn().Replace(text, "drawn"),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture) is var said && Guid.TryParse(said, out _) ? "id" : said,
        _ => Guid.TryParse(value.GetType().GetProperty("Value")?.GetValue(value)?.ToString(), out _) ? "id" : value.ToString() ?? "",
    };

    private static async Task<Dictionary<string, string>> Backup(TestSite site, string name)
    {
        var file = System.IO.Path.Combine(site.Folder, name + ".samspill");
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await TakeBackup.To(scope.ServiceProvider.GetRequiredService<SamspillDb>(), file, default);
        }

        using var zip = ZipFile.OpenRead(file);
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("tables/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            tables[System.IO.Path.GetFileNameWithoutExtension(entry.Name)] = await reader.ReadToEndAsync();
        }

        return tables;
    }

    [GeneratedRegex("/notodden/puls/[A-Za-z0-9_-]+")]
    private static partial Regex Path();

    [GeneratedRegex("To: (?<to>[^\n]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex To();

    /// <summary>What differs from run to run: identities, secrets and hashes, moments, and what is sealed or stamped.</summary>
    [GeneratedRegex("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}|[A-Za-z0-9+/_=-]{22,}|20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+[Z+][0-9:]*")]
    private static partial Regex Drawn();
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Platform.Jobs;
using Samspill.Trust.Answering;
using Samspill.Trust.Inviting;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Journeys;

/// <summary>A round of the trust pulse from its making to its closing: set up, opened, answered on a phone, reminded of, closed.</summary>
public sealed partial class AnsweringTheTrustPulse
{
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_round_opens_only_with_a_named_meeting_to_follow_it_up_and_someone_who_answers_for_it(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Made("/notodden/tillit/runder/ny", new { title = "Prøverunde", kind = "Pulse" });

        using var refused = JsonDocument.Parse(await (await leader.PostAsJsonAsync("/notodden/tillit/runder/proverunde/apne", new { })).Content.ReadAsStringAsync());
        Assert.Equal("trust.wave-not-ready", refused.RootElement.GetProperty("type").GetString());
        Assert.Equal(["Et navngitt møte som følger opp, med dato.", "En ansvarlig.", "En siste dag å svare, fra i dag av.", "Minst én gruppe å spørre."], refused.RootElement.GetProperty("missing").EnumerateArray().Select(line => line.GetProperty("what").GetString()!));
        Assert.Equal(WaveState.Draft, await State(site, "Prøverunde"));

        // A meeting before the last day to answer cannot take up what is answered, nor can anybody answer by a day that is past: both are said at the field.
        const string Change = "/notodden/tillit/runder/proverunde/endre";
        object Dated(string closesOn, string followUpOn, int version) => new { title = "Prøverunde", kind = "Pulse", closesOn, followUp = "Formannskapet", followUpOn, responsible = "prosjektleder-notodden", version };
        Assert.Equal("followUpOn", await leader.Flawed(Change, Dated("2018-10-20", "2018-10-20", 1)));
        Assert.Equal("closesOn", await leader.Flawed(Change, Dated("2018-10-01", "2018-11-01", 1)));
        Assert.Equal("closesOn", await leader.Flawed("/notodden/tillit/runder/ny", new { title = "For sent", kind = "Pulse", closesOn = "2018-10-01" }));
        await leader.Made(Change, Dated("2018-10-02", "2018-11-01", 1));
        await site.Look("notodden", async db =>
        {
            (await db.Set<Wave>().SingleAsync(wave => wave.Title == "Prøverunde")).FollowUpOn = new(2018, 10, 2);
            return await db.SaveChangesAsync();
        });
        await leader.Made("/notodden/tillit/runder/proverunde/grupper", new { group = "Politicians", population = 27 });
        Assert.Equal("trust.wave-not-ready", await leader.Refused("/notodden/tillit/runder/proverunde/apne", new { }));
        await leader.Made(Change, Dated("2018-10-20", "2018-11-01", 3));
        await leader.Made("/notodden/tillit/runder/proverunde/apne", new { });
        Assert.Equal(WaveState.Open, await State(site, "Prøverunde"));

        // What stands fast once it is open.
        Assert.Equal("trust.wave-not-draft", await leader.Refused("/notodden/tillit/runder/proverunde/grupper", new { group = "Employees", population = 900 }));
        Assert.Equal("trust.wave-not-draft", await leader.Refused("/notodden/tillit/runder/proverunde/apne", new { }));
        var counts = await site.Look("notodden", db => db.Set<Tally>().Where(row => db.Set<Respondents>().Any(group => group.Id == row.RespondentsId && db.Set<Wave>().Any(wave => wave.Id == group.WaveId && wave.Title == "Prøverunde"))).Select(row => row.Count).ToListAsync());
        Assert.Equal((9 * 6) + 18 + 1, counts.Count);
        Assert.All(counts, count => Assert.Equal(0, count));
    }

    [Fact]
    public async Task Addresses_are_taken_as_mail_programs_copy_them_and_all_that_are_none_are_named()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Open(site, leader, "Prøverunde", []);
        var group = await Rounds.Group(site, "proverunde");

        await leader.Made("/notodden/tillit/runder/proverunde/inviter", new { group, addresses = "Nordmann, Ola <ola@brev.example>; Kari <kari@brev.example>\nper@brev.example, anne@brev.example" });
        Assert.Equal(["anne@brev.example", "kari@brev.example", "ola@brev.example", "per@brev.example"], await site.Look("notodden", db => db.Set<Invitation>().Where(row => row.Address != null && row.Address.EndsWith("brev.example")).Select(row => row.Address!).OrderBy(address => address).ToListAsync()));
        var wrong = await leader.PostAsJsonAsync("/notodden/tillit/runder/proverunde/inviter", new { group, addresses = "Ola <ola@>\nkari, per@brev.example" });
        Assert.Contains("ola@, kari", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task She_answers_nine_questions_on_a_phone_takes_a_pause_and_hands_in_once(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var link = (await Rounds.Slips(site, leader, "Prøverunde", 1))[0];
        using var phone = site.Browser();

        Assert.Contains("Hvor godt stoler vi på hverandre?", await (await phone.GetAsync(link)).Text());
        Assert.DoesNotContain("/logg-inn", await phone.GetStringAsync(link), StringComparison.Ordinal);
        Assert.Empty(await Sheets(site));
        await phone.Post(link, link + "/begynn", []);
        for (var number = 1; number <= 4; number++)
        {
            var page = await (await phone.GetAsync(link)).Text();
            Assert.Contains($"Spørsmål {number} av 9", page);
            Assert.Contains("Vet ikke", page);
            await phone.Post(link, link, new() { ["_form"] = "svar", ["question"] = $"{number}", ["answer"] = $"{number}" });
        }

        // Another device, the same link, in another language; the fourth answer is changed on the way.
        using var other = site.Browser();
        Assert.Contains("Spørsmål 5 av 9", await (await other.GetAsync(link)).Text());
        Assert.Contains("Question 5 of 9", await (await other.GetAsync(link + "?sprak=en")).Text());
        Assert.Contains("agree somewhat (chosen)", await (await other.GetAsync(link + "?sporsmal=4&sprak=en")).Text(), StringComparison.OrdinalIgnoreCase);
        await other.Post(link, link, new() { ["_form"] = "svar", ["question"] = "4", ["answer"] = "6" });
        Assert.Equal("trust.sheet-not-full", await other.Refused(link + "/lever", new { }));
        for (var number = 5; number <= 9; number++)
        {
            await other.Made(link, new { question = number, answer = 5 });
        }

        Assert.Equal(0, await Counted(site));
        Assert.Contains("Hand in the answers", await (await other.GetAsync(link)).Text());
        Assert.Equal(HttpStatusCode.SeeOther, (await other.Post(link, link + "/lever", [])).StatusCode);
        var thanks = await (await other.GetAsync(link + "?sprak=nb")).Text();
        Assert.Contains("Takk, svaret er levert", thanks);
        Assert.Contains("1. november 2018: Formannskapet går gjennom resultatet", thanks);

        Assert.Equal(1, await Counted(site));
        var sheet = Assert.Single(await Sheets(site));
        Assert.True(sheet is { IsHandedIn: true, Closed: null });
        foreach (var (path, body) in new (string, object)[] { ("/lever", new { }), ("", new { question = 1, answer = 1 }), ("/begynn", new { }), ("/slett", new { }) })
        {
            Assert.Equal("trust.link-spent", await phone.Refused(link + path, body));
        }

        Assert.Equal(1, await Counted(site));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_group_added_by_mistake_goes_with_its_list_until_the_round_is_opened(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Round = "/notodden/tillit/runder/naeringslivet-om-planarbeidet";
        await leader.Made(Round + "/grupper", new { group = "Employees", population = 40 });
        var added = await site.Look("notodden", db => db.Set<Respondents>().AsNoTracking().SingleAsync(row => row.Population == 40));
        await leader.Made(Round + "/inviter", new { group = added.Id.Value.ToString(), addresses = "en@brev.example, to@brev.example" });
        Assert.Equal(2, await site.Look("notodden", db => db.Set<Invitation>().CountAsync(row => row.RespondentsId == added.Id)));
        Assert.Contains("Ta bort Ansatte, Hele regionen", await (await leader.GetAsync(Round)).Text());

        await leader.Made($"{Round}/grupper/{added.Id.Value}/bort", new { });

        Assert.Equal((0, 0), await site.Look("notodden", async db => (await db.Set<Invitation>().CountAsync(row => row.RespondentsId == added.Id), await db.Set<Respondents>().CountAsync(row => row.Id == added.Id))));
        Assert.Equal("trust.group-unknown", await leader.Refused($"{Round}/grupper/{added.Id.Value}/bort", new { }));
        var open = await site.Look("notodden", db => db.Set<Respondents>().AsNoTracking().FirstAsync(row => db.Set<Wave>().Any(wave => wave.Id == row.WaveId && wave.State == WaveState.Open)));
        Assert.Equal("trust.wave-not-draft", await leader.Refused($"/notodden/tillit/runder/tillit-hosten-2018/grupper/{open.Id.Value}/bort", new { }));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_group_whose_answers_could_never_be_shown_is_not_asked_and_none_is_saved_over_another(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        const string Round = "/notodden/tillit/runder/naeringslivet-om-planarbeidet";
        Task<List<int>> Saved() => site.Look("notodden", db => db.Set<Respondents>().Where(row => row.Group == RaterGroup.Voluntary && db.Set<Wave>().Any(wave => wave.Id == row.WaveId && wave.State == WaveState.Draft)).Select(row => row.Population).OrderBy(count => count).ToListAsync());

        // The fewest that are ever shown, said at the field with the remedy: for one municipality it is the whole region.
        Assert.Equal("population", await leader.Flawed(Round + "/grupper", new { group = "Voluntary", municipality = "seljord", population = 4 }));
        var small = await leader.PostAsJsonAsync(Round + "/grupper", new { group = "Voluntary", municipality = "seljord", population = 4 });
        Assert.Contains("Svar fra færre enn 5 vises aldri, så disse ville svart forgjeves. Slå dem sammen med de andre: velg «Hele regionen»", await small.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Tell dem med i en annen gruppe.", await (await leader.PostAsJsonAsync(Round + "/grupper", new { group = "Voluntary", population = 4 })).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Minst 5. Svar fra færre enn 5 vises aldri.", await (await leader.GetAsync(Round)).Text());
        Assert.Empty(await Saved());

        // Two who save the same group at once: one is told of the other's, by name and number.
        var both = await Task.WhenAll(leader.PostAsJsonAsync(Round + "/grupper", new { group = "Voluntary", municipality = "seljord", population = 5 }), leader.PostAsJsonAsync(Round + "/grupper", new { group = "Voluntary", municipality = "seljord", population = 5 }));
        var refused = Assert.Single(both, answer => !answer.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("«Frivillige, Seljord kommune» er i runden fra før, med 5 i alt.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("group", await leader.Flawed(Round + "/grupper", new { group = "Voluntary", municipality = "seljord", population = 60 }));
        Assert.Equal([5], await Saved());

        // Whoever means to change the number says so; the same group of the whole region is another.
        await leader.Made(Round + "/grupper", new { group = "Voluntary", municipality = "seljord", population = 60, change = true });
        await leader.Made(Round + "/grupper", new { group = "Voluntary", population = 900 });
        Assert.Equal([60, 900], await Saved());
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Answers_sent_at_once_from_several_windows_are_all_kept(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var link = (await Rounds.Slips(site, leader, "Prøverunde", 1))[0];
        using var phone = site.Browser();
        await phone.PostAsJsonAsync(link + "/begynn", new { });

        var answers = await Task.WhenAll(Enumerable.Range(1, 9).Select(number => phone.PostAsJsonAsync(link, new { question = number, answer = (number % 6) + 1 })));

        Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString()));
        Assert.Null(await phone.Refused(link + "/lever", new { }));
        Assert.Equal(1, await Counted(site));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Reminders_go_only_to_those_who_have_not_answered_twice_at_most_and_the_outbox_tells_of_nobody(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Open(site, leader, "Prøverunde", ["a@brev.example", "b@brev.example", "c@brev.example"]);
        var links = (await site.Mails()).Where(mail => mail.Contains("stoler på hverandre", StringComparison.Ordinal)).ToDictionary(mail => To().Match(mail).Groups["to"].Value, mail => Link().Match(mail).Value);
        Assert.Equal(["a@brev.example", "b@brev.example", "c@brev.example"], links.Keys.Order(StringComparer.Ordinal));
        using var her = site.Browser();
        await her.AnswerAll(links["b@brev.example"], _ => 4);

        Assert.Equal("trust.reminded-today", await leader.Refused("/notodden/tillit/runder/proverunde/paminn", new { }));
        await Rounds.DaysPass(site, "Prøverunde", 3);
        await leader.Made("/notodden/tillit/runder/proverunde/paminn", new { });
        var reminded = (await site.Mails()).Where(mail => mail.Contains("Vi har ikke fått svar med denne lenken", StringComparison.Ordinal)).ToList();
        Assert.Equal(["a@brev.example", "c@brev.example"], reminded.Select(mail => To().Match(mail).Groups["to"].Value).Order(StringComparer.Ordinal));
        // The same link: what she has begun goes on.
        Assert.All(reminded, mail => Assert.Contains(Link().Match(mail).Value, links.Values));
        var outbox = await site.Look(db => db.Set<Samspill.Platform.Outbox.OutboxMessage>().Where(message => message.Kind == "LateLetter").ToListAsync());
        Assert.Equal(6, outbox.Count);
        Assert.All(outbox, message => Assert.True(message.SentAt is not null && !message.Body.Contains("brev.example", StringComparison.Ordinal) && links.Values.All(link => !message.Body.Contains(link.Split('/')[^1], StringComparison.Ordinal))));

        await Rounds.DaysPass(site, "Prøverunde", 3);
        await leader.Made("/notodden/tillit/runder/proverunde/paminn", new { });
        await Rounds.DaysPass(site, "Prøverunde", 3);
        Assert.Equal("trust.reminded-enough", await leader.Refused("/notodden/tillit/runder/proverunde/paminn", new { }));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Closing_forgets_who_was_invited_and_what_was_not_handed_in(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await Rounds.Open(site, leader, "Prøverunde", ["a@brev.example", "b@brev.example"]);
        var links = (await site.Mails()).Where(mail => mail.Contains("stoler på hverandre", StringComparison.Ordinal)).Select(mail => Link().Match(mail).Value).ToList();
        using var her = site.Browser();
        await her.Made(links[0] + "/begynn", new { });
        await her.Made(links[0], new { question = 1, answer = 1 });
        await her.AnswerAll(links[1], _ => 2);

        await leader.Made("/notodden/tillit/runder/proverunde/lukk", new { });
        Assert.Equal(0, await site.Look("notodden", db => db.Set<Invitation>().Where(row => row.Address != null && row.Address.EndsWith("brev.example")).CountAsync()));
        Assert.Equal(0, await site.Look("notodden", db => db.Set<InvitationSecret>().CountAsync()));
        Assert.Empty(await Sheets(site));
        Assert.Equal(1, await Counted(site));
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await her.GetAsync(link)).StatusCode);
        }

        Assert.Equal("trust.wave-not-open", await leader.Refused("/notodden/tillit/runder/proverunde/lukk", new { }));
        Assert.Contains("Runden ble lukket 2. oktober 2018. Siste dag å svare skulle være 20. oktober 2018.", await (await leader.GetAsync("/notodden/tillit/runder/proverunde")).Text());
    }

    [Fact]
    public async Task She_is_asked_before_her_answers_are_deleted_and_told_when_they_are()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var link = (await Rounds.Slips(site, leader, "Prøverunde", 1))[0];
        using var phone = site.Browser();
        await phone.Made(link + "/begynn", new { });
        for (var number = 1; number <= 9; number++)
        {
            await phone.Made(link, new { question = number, answer = 3 });
        }

        var asked = await (await phone.GetAsync(link)).Text();
        Assert.Contains("Slette alle svarene dine?", asked);
        Assert.Contains("De kan ikke hentes fram igjen. Du kan svare på nytt med samme lenke til og med 20. oktober 2018.", asked);
        await phone.Post(link, link + "/slett", new() { ["_form"] = "slett" });
        var deleted = await (await phone.GetAsync(link)).Text();
        Assert.Contains("Svarene dine er slettet. Du kan begynne på nytt, eller lukke siden.", deleted);
        Assert.Contains("Begynn", deleted);
        Assert.Empty(await Sheets(site));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task No_secret_stays_when_the_last_reminder_has_left_and_no_address_after_the_last_day(string database)
    {
        await using var site = await TestSite.Start(database);
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        var scopes = site.Services.GetRequiredService<IServiceScopeFactory>();
        Task<(int Secrets, int Addresses)> Kept() => site.Look("notodden", async db => (await db.Set<InvitationSecret>().CountAsync(), await db.Set<Invitation>().CountAsync(row => row.Address != null && row.Address.EndsWith("brev.example"))));
        await Rounds.Open(site, leader, "Prøverunde", ["a@brev.example", "b@brev.example"]);
        for (var reminder = 1; reminder <= 2; reminder++)
        {
            await DailyRound.Go(scopes, default);
            Assert.Equal((2, 2), await Kept());
            await Rounds.DaysPass(site, "Prøverunde", 3);
            await leader.Made("/notodden/tillit/runder/proverunde/paminn", new { });
        }

        var links = (await site.Mails()).Where(mail => mail.Contains("stoler på hverandre", StringComparison.Ordinal) || mail.Contains("Vi har ikke fått svar", StringComparison.Ordinal)).Select(mail => Link().Match(mail).Value).ToList();
        await DailyRound.Go(scopes, default);
        Assert.Equal((0, 2), await Kept());
        // The links that were sent still answer.
        using var her = site.Browser();
        await her.AnswerAll(links[0], _ => 4);

        // The last day has passed, and nobody has thought of closing it.
        await DailyRound.Go(scopes, default);
        Assert.Equal(WaveState.Open, await State(site, "Prøverunde"));
        await site.Look("notodden", async db =>
        {
            (await db.Set<Wave>().SingleAsync(row => row.Title == "Prøverunde")).ClosesOn = new DateOnly(2018, 10, 1);
            return await db.SaveChangesAsync();
        });
        await DailyRound.Go(scopes, default);
        Assert.Equal((WaveState.Closed, (0, 0)), (await State(site, "Prøverunde"), await Kept()));
        Assert.Equal(1, await Counted(site));
        // The results are still owed, to the meeting that was promised.
        Assert.Contains("Frigi resultatet: Prøverunde", await (await leader.GetAsync("/notodden/min-uke")).Text());
        await leader.Made("/notodden/tillit/runder/proverunde/frigi", new { });
        await leader.Made("/notodden/tillit/runder/proverunde/fulgt-opp", new { });
        // A round with nothing to show hides no round that has.
        using var front = new HttpRequestMessage(HttpMethod.Get, "/notodden/tillit") { Headers = { { "Accept", "application/json" } } };
        Assert.Contains("\"wave\":\"tillit-varen-2018\"", await (await leader.SendAsync(front)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_of_ones_own_are_asked_of_all_and_nine_is_the_most()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Made("/notodden/tillit/runder/ny", new { title = "Egne", kind = "Own", closesOn = "2018-10-20", followUp = "Formannskapet", followUpOn = "2018-11-01", responsible = "prosjektleder-notodden" });
        await leader.Made("/notodden/tillit/runder/egne/grupper", new { group = "Business", population = 650, municipality = "seljord" });
        Assert.Equal("trust.wave-not-ready", await leader.Refused("/notodden/tillit/runder/egne/apne", new { }));
        for (var number = 1; number <= 9; number++)
        {
            await leader.Made("/notodden/tillit/runder/egne/sporsmal", new { nb = $"Påstand {number}.", nn = $"Påstand nr. {number}.", en = $"Statement {number}." });
        }

        Assert.Equal("trust.too-many-questions", await leader.Refused("/notodden/tillit/runder/egne/sporsmal", new { nb = "Én til." }));
        var gone = await site.Look("notodden", db => db.Set<OwnQuestion>().Where(row => row.Nb == "Påstand 2.").Select(row => row.Id).SingleAsync());
        await leader.Made($"/notodden/tillit/runder/egne/sporsmal/{gone.Value}/bort", new { });
        await leader.Made("/notodden/tillit/runder/egne/apne", new { });
        var link = (await Rounds.Print(site, leader, "egne", 1))[0];
        using var phone = site.Browser();
        await phone.Made(link + "/begynn", new { });
        Assert.Contains("Question 1 of 8", await (await phone.GetAsync(link + "?sprak=en")).Text());
        Assert.Contains("Påstand nr. 3.", await (await phone.GetAsync(link + "?sprak=nn&sporsmal=2")).Text());
        for (var number = 1; number <= 8; number++)
        {
            await phone.Made(link, new { question = number, answer = number % 6 + 1 });
        }

        await phone.Made(link + "/lever", new { });
        Assert.Equal(1, await Counted(site));
        Assert.Equal(8, await site.Look("notodden", db => db.Set<Tally>().Where(row => EF.Functions.Like(row.Slot, "q%")).SumAsync(row => row.Count)));
    }

    /// <summary>One whose phone reads no QR code types the link of her slip: in capitals, without hyphens, with letters that look like the figures.</summary>
    [Fact]
    public async Task A_slip_of_paper_can_be_typed()
    {
        await using var site = await TestSite.Start("sqlite");
        using var leader = await site.SignedIn("prosjektleder@notodden.example");
        await leader.Made("/notodden/tillit/runder/ny", new { title = "Papir", kind = "Pulse", closesOn = "2018-10-20", followUp = "Formannskapet", followUpOn = "2018-11-01", responsible = "prosjektleder-notodden" });
        await leader.Made("/notodden/tillit/runder/papir/grupper", new { group = "Business", population = 650, municipality = "seljord" });
        await leader.Made("/notodden/tillit/runder/papir/apne", new { });
        var links = await Rounds.Print(site, leader, "papir", 40);
        using var phone = site.Browser();

        Assert.All(links, link => Assert.Matches("^/notodden/puls/[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){4}$", link));
        Assert.Equal(40, links.Distinct().Count());
        var link = links.FirstOrDefault(one => one[15..].Contains('0', StringComparison.Ordinal)) ?? links[0];
        var code = link["/notodden/puls/".Length..];
        foreach (var typed in new[] { code.ToUpperInvariant(), code.Replace("-", "", StringComparison.Ordinal), code.Replace('0', 'O').Replace('1', 'l') })
        {
            var answer = await phone.GetAsync($"/notodden/puls/{typed}?sprak=en");
            Assert.Equal(typed == code ? (200, null) : (302, link + "?sprak=en"), ((int)answer.StatusCode, answer.Headers.Location?.ToString()));
        }

        Assert.Equal(200, (int)(await phone.GetAsync(link)).StatusCode);
    }

    private static Task<WaveState> State(TestSite site, string title) => site.Look("notodden", db => db.Set<Wave>().Where(row => row.Title == title).Select(row => row.State).SingleAsync());

    private static Task<List<Sheet>> Sheets(TestSite site) => site.Look("notodden", db => db.Set<Sheet>().AsNoTracking().Where(row => !db.Set<Respondents>().Any(group => group.Id == row.RespondentsId && group.IsDemo)).ToListAsync());

    private static Task<int> Counted(TestSite site) => site.Look("notodden", db => db.Set<Tally>().Where(row => row.Slot == Measure.Answered + ":1" && !db.Set<Respondents>().Any(group => group.Id == row.RespondentsId && group.IsDemo)).SumAsync(row => row.Count));

    [GeneratedRegex("/notodden/puls/[A-Za-z0-9_-]+")]
    private static partial Regex Link();

    [GeneratedRegex("To: (?<to>[^\n]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex To();
}

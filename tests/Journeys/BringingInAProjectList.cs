using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using Samspill.Exchange.Workbooks;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lists;

namespace Samspill.Journeys;

/// <summary>A list of projects as somebody keeps it becomes cards: columns that mean what a person says, faults at their cells, all or nothing, and never twice.</summary>
public sealed class BringingInAProjectList
{
    private const string Bring = "/notodden/kunnskap/hent";
    private const string Csv = "Tilskuddsliste 2010-2017;;;;\n\nSaksnr;Prosjekt;Hvor (kommune);Status;Periode;Tilskudd fylket;Egenandel\n12/044;Bygdekino;Seljord kommune;Avsluttet;2012-2014;150 000;50 000\n15/101;Sykkelsti langs elva;Notodden og Bø;pågår;2016;kr 400 000,-;\n";

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_list_is_shown_before_it_is_made_and_the_same_list_again_doubles_nothing(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        var page = await Upload(member, Csv);
        var shown = await (await member.GetAsync(page)).Text();
        Assert.Contains("2 nye kort, 0 kan endres, 0 som før.", shown);
        Assert.Contains("Vi har foreslått ut fra overskriftene.", shown);
        Assert.Contains("1 rad nevner en kommune som ikke står i registeret.", shown);
        Assert.Contains("Ukjent kommune: Bø. Står som sted.", shown);
        Assert.Equal(10, await site.Look("notodden", db => db.Set<ProjectCard>().CountAsync()));
        Assert.Equal("plan", await member.Flawed(page, new { }));
        Assert.Equal("knowledge.list-plan-changed", await member.Refused(page, new { plan = "noe annet" }));
        Assert.Null(await member.Refused(page, new { plan = await Plan(member, page) }));
        var made = await site.Look("notodden", db => db.Set<ProjectCard>().AsNoTracking().Where(card => card.ListKey != null).OrderBy(card => card.ListKey).ToListAsync());
        Assert.Equal([(":nr:12/044", "Bygdekino", CardState.Finished, "seljord", null, 2012, 2014), (":nr:15/101", "Sykkelsti langs elva", CardState.Running, "notodden", "Bø", 2016, (int?)null)],
            made.Select(card => (card.ListKey![card.ListKey!.IndexOf(':', StringComparison.Ordinal)..], card.Title, card.State, card.Municipalities!, card.Place, card.FromYear!.Value, card.ToYear)));
        Assert.Equal([("Egenandel", 50_000m), ("Tilskudd fylket", 150_000m)], (await site.Look("notodden", db => db.Set<CardCost>().Where(cost => cost.CardId == made[0].Id).OrderBy(cost => cost.Source).ToListAsync())).Select(cost => (cost.Source, cost.Amount!.Value)));
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(page)).StatusCode);

        // The name has changed in the list, and one amount; the number knows the project again.
        var again = await Upload(member, Csv.Replace("Bygdekino", "Bygdekinoen i Seljord", StringComparison.Ordinal).Replace("50 000\n15", "60 000\n15", StringComparison.Ordinal));
        Assert.Contains("0 nye kort, 1 kan endres, 1 som før.", await (await member.GetAsync(again)).Text());
        Assert.Equal([("Navn på prosjektet", "Bygdekino", "Bygdekinoen i Seljord"), ("Hva det kostet, etter kilde", "Egenandel: 50 000", "Egenandel: 60 000")], await Changes(member, again));
        Assert.Null(await member.Refused(again, await Agreed(member, again)));
        Assert.Equal(12, await site.Look("notodden", db => db.Set<ProjectCard>().CountAsync()));
        Assert.Equal(3, await site.Look("notodden", db => db.Set<CardCost>().CountAsync(cost => cost.CardId == made[0].Id || cost.CardId == made[1].Id)));
        Assert.Contains("0 nye kort, 0 kan endres, 2 som før.", await (await member.GetAsync(await Upload(member, Csv.Replace("Bygdekino", "Bygdekinoen i Seljord", StringComparison.Ordinal).Replace("50 000\n15", "60 000\n15", StringComparison.Ordinal)))).Text());
    }

    /// <summary>The heading stands below a title and an empty row, years and money are numbers, and a date is a day of the calendar: as an office program keeps them.</summary>
    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task The_same_list_kept_as_a_workbook_makes_the_same_cards(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        object?[][] rows = [["Tilskuddsliste 2010-2017"], [], ["Saksnr", "Prosjekt", "Hvor (kommune)", "Status", "Periode", "Tilskudd fylket", "Egenandel"], ["12/044", "Bygdekino", "Seljord kommune", "Avsluttet", "2012-2014", 150_000, 50_000], ["15/101", "Sykkelsti langs elva", "Notodden og Bø", "pågår", 2016, "kr 400 000,-"]];

        var page = await Upload(member, Book(rows), "liste.xlsx");
        Assert.Contains("2 nye kort, 0 kan endres, 0 som før.", await (await member.GetAsync(page)).Text());
        Assert.Null(await member.Refused(page, new { plan = await Plan(member, page) }));
        Assert.Contains("0 nye kort, 0 kan endres, 2 som før.", await (await member.GetAsync(await Upload(member, Csv))).Text());

        rows[4][3] = "tja";
        var faulty = await (await member.GetAsync(await Upload(member, Book(rows), "liste.xlsx"))).Text();
        Assert.Contains("D5", faulty);
        Assert.Contains("«tja» er ikke en status vi kjenner.", faulty);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task A_row_that_cannot_be_read_is_named_by_its_cell_and_nothing_is_written(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");

        var page = await Upload(member, "prosjekt;status;år;tilskudd\nKino;tja;2012;mye\n;ferdig;2013;1\nSti;ferdig;i fjor;2\nkino;ferdig;2014;3\n");
        var shown = await (await member.GetAsync(page)).Text();
        Assert.All(["B2", "«tja» er ikke en status vi kjenner.", "D2", "A3", "Raden har ingen prosjektnavn.", "C4", "«i fjor» har ikke noe årstall.", "A5", "Det samme prosjektet står også i rad 2."], says => Assert.Contains(says, shown));
        Assert.DoesNotContain("Lag kortene", shown);
        Assert.Equal("knowledge.list-unread", await member.Refused(page, new { plan = "hva som helst" }));
        Assert.Equal(10, await site.Look("notodden", db => db.Set<ProjectCard>().CountAsync()));

        Assert.Equal("k0", await member.Flawed(page + "/kolonner", new { k1 = "State" }));
        Assert.Equal("k1", await member.Flawed(page + "/kolonner", new { k0 = "Title", k1 = "Title" }));
        Assert.Equal("k1", await member.Flawed(page + "/kolonner", new { k0 = "Title", k1 = "Tull" }));
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task What_columns_mean_is_remembered_for_the_next_list_with_the_same_headings(string database)
    {
        await using var site = await TestSite.Start(database);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var auditor = await site.SignedIn("revisor@notodden.example");
        const string Odd = "A;B;C\nSag i Tinn;Sagbruket sto stille;Tinn\n";

        var page = await Upload(member, Odd);
        Assert.Equal("platform.not-yours", await auditor.Refused(page + "/kolonner", new { k0 = "Title" }));
        Assert.Null(await member.Refused(page + "/kolonner", new { k0 = "Title", k1 = "Problem", k2 = "Municipalities" }));
        Assert.Contains("1 nytt kort", await (await member.GetAsync(page)).Text());
        var next = await Upload(member, Odd + "Mølle i Tinn;Mølla sto stille;Tinn\n");
        var shown = await (await member.GetAsync(next)).Text();
        Assert.Contains("Slik ble de samme overskriftene lest sist.", shown);
        Assert.Contains("2 nye kort", shown);
        Assert.Equal("A\tTitle\nB\tProblem\nC\tMunicipalities", (await site.Look("notodden", db => db.Set<ColumnMapping>().SingleAsync())).Means);

        foreach (var (name, bytes) in new[] { ("liste.xlsx", (byte[])[0xD0, 0xCF, 0x11, 0xE0, 1]), ("liste.csv", Encoding.UTF8.GetBytes("Bare én linje\n")), ("bilde.png", [0x89, 0x50, 0x4E, 0x47, 0, 0]) })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await member.Upload(Bring, name, bytes)).StatusCode);
        }
    }

    [Fact]
    public async Task A_municipality_that_nobody_knows_stands_as_place_beside_the_place_that_the_list_names()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        var known = await Upload(member, "Prosjekt;Kommune;Sted\nMølle;Seljord;Dalen\n");
        Assert.DoesNotContain("Ukjent kommune", await (await member.GetAsync(known)).Text());
        Assert.Null(await member.Refused(known, new { plan = await Plan(member, known) }));

        var page = await Upload(member, "Prosjekt;Kommune;Sted\nMølle;Seljord, Selljor;Dalen\nSag;Tinnn;Rjukan\n");
        var shown = await (await member.GetAsync(page)).Text();
        Assert.Contains("2 rader nevner kommuner som ikke står i registeret.", shown);
        Assert.All(["Ukjent kommune: Selljor.", "Ukjent kommune: Tinnn."], says => Assert.Contains(says, shown));
        Assert.Null(await member.Refused(page, await Agreed(member, page)));
        Assert.Equal([("seljord", "Dalen, Selljor"), (null, "Rjukan, Tinnn")], (await site.Look("notodden", db => db.Set<ProjectCard>().Where(card => card.Title == "Mølle" || card.Title == "Sag").OrderBy(card => card.Title).ToListAsync())).Select(card => (card.Municipalities, card.Place)));
    }

    [Fact]
    public async Task A_text_by_the_name_of_a_document_is_told_what_can_be_read_instead()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var form = new MultipartFormDataContent { { new StringContent(await member.Token(Bring)), "_token" }, { new StringContent("liste"), "_form" }, { new ByteArrayContent("Vi har ingen liste.\nBare tekst.\n"u8.ToArray()), "file", "liste.pdf" } };

        var answer = await member.PostAsync(Bring, form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("liste.pdf: Filen er ikke en tabell. Dette kan leses: XLSX, CSV og zip med CSV-filer.", await answer.Text());
    }

    [Fact]
    public async Task What_is_not_read_of_a_file_is_said_and_another_sheet_or_another_row_of_headings_can_be_chosen()
    {
        await using var site = await TestSite.Start("sqlite");
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(packed, System.IO.Compression.ZipArchiveMode.Create, true))
        {
            foreach (var (name, text) in new[] { ("avsluttet", "Prosjekt;Kommune\nBakeri;Seljord\n"), ("pågår", "Merk;dette\nProsjekt;Kommune\nMølle;Tinn\n") })
            {
                using var entry = new StreamWriter(zip.CreateEntry(name + ".csv").Open());
                entry.Write(text);
            }
        }

        var page = await Upload(member, packed.ToArray(), "lister.zip");
        Assert.Contains("Filen har 2 ark med lister. Bare «avsluttet» er lest.", await (await member.GetAsync(page)).Text());
        var other = page + "?ark=2&rad=2";
        var shown = await (await member.GetAsync(other)).Text();
        Assert.Contains("Bare «pågår» er lest.", shown);
        Assert.Contains("1 nytt kort", shown);
        Assert.Null(await member.Refused(page + "/kolonner?ark=2&rad=2", new { k0 = "Title", k1 = "Place" }));
        Assert.Equal("knowledge.list-plan-changed", await member.Refused(page, new { plan = await Plan(member, other) }));
        Assert.Null(await member.Refused(other, new { plan = await Plan(member, other) }));
        Assert.Equal("Tinn", (await site.Look("notodden", db => db.Set<ProjectCard>().SingleAsync(card => card.Title == "Mølle"))).Place);

        var wide = string.Join(';', Enumerable.Range(2, 61).Select(i => "Kolonne " + i));
        var large = await (await member.GetAsync(await Upload(member, $"Prosjekt;{wide}\n" + string.Join('\n', Enumerable.Range(1, 5003).Select(i => $"Prosjekt {i};{wide}"))))).Text();
        Assert.Contains("De siste 3 radene er ikke lest: en liste kan ha 5 000.", large.Replace('\u00a0', ' '));
        Assert.Contains("De siste 2 kolonnene er ikke lest: en liste kan ha 60.", large);
    }

    [Theory]
    [MemberData(nameof(TestSite.Databases), MemberType = typeof(TestSite))]
    public async Task Our_own_open_table_of_cards_is_brought_in_again_without_anything_said_of_its_columns(string database)
    {
        await using var site = await TestSite.Start(database);
        await Sharing.Open(site);
        using var member = await site.SignedIn("naeringssjef@seljord.example");
        var csv = await member.GetStringAsync("/notodden/data/prosjektkort.csv");
        var cards = await site.Look("notodden", db => db.Set<ProjectCard>().CountAsync(card => card.PublishedOn != null));
        Assert.True(cards > 1);

        var page = await Upload(member, csv);
        Assert.Contains($"0 nye kort, 0 kan endres, {cards} som før.", await (await member.GetAsync(page)).Text());
        using var told = System.Text.Json.JsonDocument.Parse(await (await member.Json(page)).Content.ReadAsStringAsync());
        Assert.Equal(["finansiering", "oppdiktet"], told.RootElement.GetProperty("columns").EnumerateArray().Where(column => column.GetProperty("means").GetString() == "none").Select(column => column.GetProperty("heading").GetString()!));
        Assert.All(new[] { ("gjort", "done"), ("mislyktes", "failure"), ("dokumentasjon", "evidence"), ("partnere", "partners"), ("kan_tas_over", "transfers"), ("nokkel", "id") }, pair => Assert.Equal(pair.Item2, told.RootElement.GetProperty("columns").EnumerateArray().Single(column => column.GetProperty("heading").GetString() == pair.Item1).GetProperty("means").GetString()));

        // To a region that has none of them: they come as they were.
        using var stranger = await site.SignedIn("prosjektleder@havbris.example");
        var theirs = await stranger.Upload("/havbris/kunnskap/hent", "prosjektkort.csv", Encoding.UTF8.GetBytes(csv));
        var there = theirs.Headers.Location!.ToString();
        Assert.Null(await stranger.Refused(there, new { plan = await Plan(stranger, there) }));
        static Task<List<string>> Stories(TestSite site, string where) => site.Look(where, db => db.Set<ProjectCard>().Where(card => where == "havbris" ? card.ListKey != null : card.PublishedOn != null).OrderBy(card => card.TitleSortKey).Select(card => card.Title + "|" + card.State + "|" + card.Finding + "|" + card.Problem + "|" + card.Done + "|" + card.Result + "|" + card.Failure + "|" + card.Transfers + "|" + card.Evidence + "|" + card.Partners + "|" + card.FromYear + "|" + card.ToYear).ToListAsync());
        Assert.Equal(await Stories(site, "notodden"), await Stories(site, "havbris"));
    }

    /// <summary>Brings a list in and makes its cards; the page as it was before.</summary>
    internal static async Task<string> Make(HttpClient member, string csv)
    {
        var page = await Upload(member, csv);
        var shown = await (await member.GetAsync(page)).Text();
        Assert.Null(await member.Refused(page, await Agreed(member, page)));
        return shown;
    }

    internal static Task<string> Upload(HttpClient browser, string csv) => Upload(browser, Encoding.UTF8.GetBytes(csv), "liste.csv");

    private static async Task<string> Upload(HttpClient browser, byte[] list, string name)
    {
        var answer = await browser.Upload(Bring, name, list);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    /// <summary>A workbook of one sheet: numbers as numbers, all else as texts; an empty row is not there at all.</summary>
    internal static byte[] Book(IReadOnlyList<object?[]> rows)
    {
        using var made = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(made, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new(new SheetData(rows.Select((cells, i) => new Row(cells.Select((cell, j) => Cell(cell, Spot.Of(j, i + 1)))) { RowIndex = (uint)i + 1 }).Where(row => row.HasChildren)));
            book.Workbook = new(new Sheets(new Sheet { Name = "Ark1", SheetId = 1, Id = book.GetIdOfPart(part) }));
        }

        return made.ToArray();
    }

    private static Cell Cell(object? value, string at) => value is string text
        ? new(new InlineString(new Text(text))) { CellReference = at, DataType = CellValues.InlineString }
        : new(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { CellReference = at };

    internal static async Task<string> Plan(HttpClient browser, string page) => (await Told(browser, page)).GetProperty("plan").GetString()!;

    /// <summary>What the page sends when nobody touches its ticks.</summary>
    internal static async Task<Dictionary<string, object>> Agreed(HttpClient browser, string page)
    {
        var told = await Told(browser, page);
        var agreed = told.GetProperty("lines").EnumerateArray().Where(line => line.GetProperty("isProposed").GetBoolean()).ToDictionary(line => "take." + line.GetProperty("row").GetInt32().ToString(CultureInfo.InvariantCulture), _ => (object)true);
        agreed["plan"] = told.GetProperty("plan").GetString()!;
        return agreed;
    }

    /// <summary>Each field that a list would change, with what stands there and what the list says.</summary>
    internal static async Task<IEnumerable<(string Field, string? From, string To)>> Changes(HttpClient browser, string page) =>
        (await Told(browser, page)).GetProperty("lines").EnumerateArray().SelectMany(line => line.GetProperty("changes").EnumerateArray()).Select(change => (change.GetProperty("field").GetString()!, change.GetProperty("from").GetString()?.Replace('\u00A0', ' '), change.GetProperty("to").GetString()!.Replace('\u00A0', ' '))).ToList();

    private static async Task<System.Text.Json.JsonElement> Told(HttpClient browser, string page) => System.Text.Json.JsonDocument.Parse(await (await browser.Json(page)).Content.ReadAsStringAsync()).RootElement.Clone();
}

using Samspill.Kernel;
using Samspill.Network.Harvesting;
using Samspill.Platform.Data;

namespace Samspill.Network;

/// <summary>Two invented regions that share what they do, as it would have been fetched from them: records and figures, one of the figures counted in another way than ours.</summary>
internal static class HarvestDemo
{
    private const string Training = "Deltakere på opplæring i innovative anskaffelser";
    private const string TrainingMethod = "Ulike personer på deltakerlistene, hopet opp. Den som kommer to ganger, telles én gang.";

    private sealed record Shared(string Id, string Title, string Abstract, string Parties, string Status, int Year);

    public static void Add(SamspillDb db)
    {
        var fjord = Source(db, "Fjordregionen (oppdiktet)", "https://samspill.fjordregionen.example/fjordregionen/oai", new(2018, 9, 26), 3);
        Items(db, fjord, "fjordregionen",
            new("tiltak/felles-gjestehavn", "Felles gjestehavn for tre kommuner", "Tre kommuner slo sammen billettering og rydding. Havneverten teller båtene hver kveld på telefonen, og tallet står på nett morgenen etter.", "Fjord kommune", nameof(PublishedKind.Project), 2017),
            new("tiltak/leverandordag", "Leverandørdag før hver utlysning", "Innkjøperne viser fram neste års behov i mars. Bedriftene får svare før konkurransegrunnlaget skrives.", "Vik kommune; Næringshagen", nameof(PublishedKind.Project), 2016),
            new("mal/flere-lokale-tilbud", "Flere lokale tilbud på kommunale innkjøp", "Andelen tilbud fra bedrifter i regionen skal opp fra 22 til 35 prosent innen 2019.", "Fjordregionen", nameof(PublishedKind.Goal), 2018));
        Figures(db, fjord, (Training, "personer", 84, new(2018, 9, 1), TrainingMethod), ("Bedrifter med ny kontrakt", "bedrifter", 12, new(2018, 6, 30), "Bedrifter som har fått en rammeavtale i perioden."), ("Dager brukt på mål 4", "dager", 1, new(2018, 6, 30), "Hele eller halve dager eieren har brukt i måneden."));
        var inland = Source(db, "Skogregionen (oppdiktet)", "https://samspill.skogregionen.example/skogregionen/oai", new(2018, 9, 27), 2);
        Items(db, inland, "skogregionen",
            new("tiltak/kunnskapsbank", "Kunnskapsbank der feilene står først", "Hvert avsluttet prosjekt får en side med hva som gikk galt. Sidene brukes i oppstarten av nye prosjekter.", "Skog kommune", nameof(PublishedKind.Project), 2018),
            new("tiltak/felles-naeringsplan", "En felles næringsplan i stedet for fire", "Fire kommuner vedtok samme næringsplan på samme dag, med ett eget kapittel hver.", "Skog kommune; Elv kommune", nameof(PublishedKind.Project), 2017));
        Figures(db, inland, (Training, "personer", 19, new(2018, 8, 15), TrainingMethod), ("Arbeidsmøter med folkevalgte om næringsplan", "møter per kommune", 2, new(2017, 6, 1), "Arbeidsmøter med formannskapet eller kommunestyret i hver av kommunene."));
    }

    private static HarvestSource Source(SamspillDb db, string title, string address, DateOnly last, int count)
    {
        var source = db.Add(new HarvestSource { Key = Key.From(title), Title = title, Address = address, Kind = SourceKind.Samspill, EveryDays = 90, IsDemo = true }).Entity;
        db.Add(new HarvestState { Id = source.Id, TellsWithdrawn = true, NextOn = last.AddDays(90), Sweep = 1, DoneAt = At(last) });
        db.Add(new HarvestRound { SourceId = source.Id, At = At(last), Pages = 1, Came = count, IsWhole = true });
        return source;
    }

    private static void Items(SamspillDb db, HarvestSource source, string slug, params Shared[] items) => db.AddRange(items.Select((item, i) => new HarvestedItem
    {
        SourceId = source.Id, Identifier = $"oai:samspill.{slug}.example:{slug}/{item.Id}", Title = item.Title, Abstract = item.Abstract, Parties = item.Parties, Status = item.Status, Year = item.Year, Link = $"https://samspill.{slug}.example/{slug}/apent",
        FirstSeenOn = new DateOnly(2018, 9, 20).AddDays(i), ChangedOn = new DateOnly(2018, 9, 20).AddDays(i), Sweep = 1,
    }));

    private static void Figures(SamspillDb db, HarvestSource source, params (string Indicator, string Unit, decimal Value, DateOnly On, string Method)[] figures) =>
        db.AddRange(figures.Select(figure => new HarvestedFigure { SourceId = source.Id, Indicator = figure.Indicator, Unit = figure.Unit, Value = figure.Value, On = figure.On, Method = figure.Method }));

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(new(3, 0)), TimeSpan.Zero);
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lessons;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge;

/// <summary>Published project cards and lessons as another system may fetch them: what the open pages show, told once more.</summary>
internal sealed class ShareKnowledge(SamspillDb db) : IPublishedSource, IOpenData
{
    private const string Cards = "prosjektkort";
    private const string Lessons = "lerdommer";
    private const string CardsPage = "/apent/kunnskap/";
    private const string LessonsPage = "/apent/kunnskap";

    private static readonly Text CardsAbout = new("Prosjekter som er prøvd: hva som ble gjort, hva som kom ut av det, hva som ikke virket og hva andre kan ta over.", "Prosjekt som er prøvde: kva som vart gjort, kva som kom ut av det, kva som ikkje verka og kva andre kan ta over.", "Projects that were tried: what was done, what came of it, what did not work and what others can take over.");
    private static readonly Text LessonsAbout = new("Lærdommer som er gjennomgått av en annen enn den som skrev dem, og åpnet for alle.", "Lærdommar som er gått gjennom av ein annan enn den som skreiv dei, og opna for alle.", "Lessons reviewed by another than the one who wrote them, and opened to all.");
    private static readonly OpenColumn KeyColumn = new("nokkel", ColumnKind.Text, new("Nøkkel", "Nøkkel", "Key"), new("Kort navn som ikke endres.", "Kort namn som ikkje blir endra.", "A short name that does not change."));
    private static readonly OpenColumn TitleColumn = new("tittel", ColumnKind.Text, new("Tittel", "Tittel", "Title"), new("Hva det heter.", "Kva det heiter.", "What it is called."));
    private static readonly OpenColumn ThemeColumn = new("tema", ColumnKind.Text, new("Tema", "Tema", "Themes"), new("Temaer, skilt med semikolon.", "Tema, skilde med semikolon.", "Themes, parted by semicolons."));
    private static readonly OpenColumn DemoColumn = new("oppdiktet", ColumnKind.YesNo, new("Oppdiktet", "Oppdikta", "Invented"), new("Sann for en oppdiktet rad.", "Sann for ei oppdikta rad.", "True for an invented row."));

    public IReadOnlyList<PublishedSet> Sets { get; } = [new(Cards, CardWords.Cards, CardsAbout, LessonsPage), new(Lessons, CardFieldWords.Learnt, LessonsAbout, LessonsPage)];

    public IReadOnlyList<OpenTable> Tables { get; } =
    [
        new(Cards, Cards, CardWords.Cards, CardsAbout, "ECON", [
            KeyColumn, TitleColumn, new("status", ColumnKind.Text, CardWords.StateTitle, new("Idé, i gang, gjennomført, stoppet eller mislyktes.", "Idé, i gang, gjennomført, stoppa eller mislukkast.", "Idea, running, finished, stopped or failed, in Norwegian.")),
            new("virker", ColumnKind.Text, CardWords.FindingTitle, new("Virker, virker ikke eller for tidlig å si; tomt der ingen har sagt det.", "Verkar, verkar ikkje eller for tidleg å seie; tomt der ingen har sagt det.", "Works, does not work or too early to say; empty where nobody has said.")),
            new("problem", ColumnKind.Text, new("Problem", "Problem", "Problem"), new("Hva det skulle rette på.", "Kva det skulle rette på.", "What it set out to mend.")), new("gjort", ColumnKind.Text, new("Gjort", "Gjort", "Done"), new("Hva som ble gjort.", "Kva som vart gjort.", "What was done.")),
            new("resultat", ColumnKind.Text, new("Resultat", "Resultat", "Result"), new("Hva som kom ut av det.", "Kva som kom ut av det.", "What came of it.")), new("dokumentasjon", ColumnKind.Text, CardFieldWords.Evidence, new("Hvordan resultatet er kjent.", "Korleis resultatet er kjent.", "How the result is known.")), new("mislyktes", ColumnKind.Text, new("Mislyktes", "Mislukkast", "Failed"), new("Hva som ikke gikk, og hvorfor.", "Kva som ikkje gjekk, og kvifor.", "What failed, and why.")),
            new("kan_tas_over", ColumnKind.Text, new("Kan tas over", "Kan takast over", "Transfers"), new("Hva andre kan ta over.", "Kva andre kan ta over.", "What others can take over.")), new("kommuner", ColumnKind.Text, new("Kommuner", "Kommunar", "Municipalities"), new("Hvor det var, skilt med semikolon.", "Kvar det var, skilde med semikolon.", "Where it was, parted by semicolons.")),
            new("partnere", ColumnKind.Text, CardFieldWords.Partners, new("De som var med, skilt med semikolon.", "Dei som var med, skilde med semikolon.", "Those who took part, parted by semicolons.")), new("finansiering", ColumnKind.Text, CardFieldWords.Costs, new("Kilde og kroner, skilt med semikolon; bare kilden der beløpet ikke er kjent.", "Kjelde og kroner, skilde med semikolon; berre kjelda der beløpet ikkje er kjent.", "Source and kroner, parted by semicolons; the source alone where the amount is not known.")),
            new("fra", ColumnKind.Number, new("Fra år", "Frå år", "From year"), new("Første år.", "Første år.", "The first year.")), new("til", ColumnKind.Number, new("Til år", "Til år", "To year"), new("Siste år.", "Siste år.", "The last year.")), ThemeColumn, DemoColumn]),
        new(Lessons, Lessons, CardFieldWords.Learnt, LessonsAbout, "GOVE", [
            KeyColumn, TitleColumn, new("fordi", ColumnKind.Text, new("Fordi", "Fordi", "Because"), new("Hva den er lært av.", "Kva han er lært av.", "What it was learnt from.")), new("rad", ColumnKind.Text, new("Råd", "Råd", "Advice"), new("Hva andre bør gjøre.", "Kva andre bør gjere.", "What others should do.")), ThemeColumn, DemoColumn]),
    ];

    public async Task<IReadOnlyList<PublishedRecord>> Published(PartnershipId partnership, IReadOnlySet<(string Set, string Id)>? only, CancellationToken stop)
    {
        var places = (await db.Municipalities(stop)).ToDictionary(place => place.Key, StringComparer.Ordinal);
        var organisations = (await db.Set<Organisation>().AsNoTracking().ToListAsync(stop)).ToLookup(row => Letters.SortKey(row.Name), StringComparer.Ordinal);
        return [.. (await OpenCards(stop)).Select(card => Told(card, places, organisations)), .. (await OpenLessons(stop)).Select(lesson => new PublishedRecord(Lessons, lesson.Key.Value, PublishedKind.Publication, lesson.Title, LessonsPage + "#" + lesson.Key)
        {
            Abstract = Said(lesson.Because, lesson.Advice), On = lesson.PublishedOn, Subjects = ProjectCard.Parts(lesson.Themes), IsDemo = lesson.IsDemo,
        })];
    }

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> Rows(PartnershipId partnership, string table, CancellationToken stop)
    {
        if (table == Lessons)
        {
            return [.. (await OpenLessons(stop)).Select(row => new object?[] { row.Key.Value, row.Title, row.Because, row.Advice, Listed(row.Themes), row.IsDemo })];
        }

        var places = (await db.Municipalities(stop)).ToDictionary(place => place.Key, place => place.Name, StringComparer.Ordinal);
        var costs = (await db.Set<CardCost>().AsNoTracking().OrderBy(row => row.Number).ToListAsync(stop)).ToLookup(row => row.CardId);
        return [.. (await OpenCards(stop)).Select(row => new object?[]
        {
            row.Key.Value, row.Title, CardWords.Of(row.State).Nb, row.Finding is { } finding ? CardWords.Of(finding).Nb : null, row.Problem, row.Done, row.Result, row.Evidence, row.Failure, row.Transfers,
            string.Join("; ", ProjectCard.Parts(row.Municipalities).Select(key => places.GetValueOrDefault(key, key))), Listed(row.Partners), Paid(costs[row.Id]), row.FromYear, row.ToYear, Listed(row.Themes), row.IsDemo,
        })];
    }

    /// <summary>A partner that the directory knows is that organisation, with its number, whatever else tells of it; any other goes by its name.</summary>
    private static PublishedParty Party(string name, ILookup<string, Organisation> organisations) => organisations[Letters.SortKey(name)].FirstOrDefault() is { } known ? new(PartyRole.Partner, known.Key.Value, known.Name, known.Number?.Value) : new(PartyRole.Partner, Key.From(name).Value, name, null);

    private static PublishedRecord Told(ProjectCard card, Dictionary<string, MunicipalityEntry> places, ILookup<string, Organisation> organisations) => new(Cards, card.Key.Value, PublishedKind.Project, card.Title, CardsPage + card.Key)
    {
        Abstract = Said(card.Problem, card.Done, card.Result, card.Failure, card.Transfers), Starts = card.FromYear is { } from ? new(from, 1, 1) : null, Ends = card.ToYear is { } to ? new(to, 12, 31) : null,
        Status = CardWords.Of(card.State).Nb, Subjects = ProjectCard.Parts(card.Themes), IsDemo = card.IsDemo,
        Parties = [.. ProjectCard.Parts(card.Partners).Select(name => Party(name, organisations)).DistinctBy(party => party.Key)],
        Places = [.. ProjectCard.Parts(card.Municipalities).Select(key => places.GetValueOrDefault(key)?.Code).OfType<string>()],
    };

    private Task<List<ProjectCard>> OpenCards(CancellationToken stop) => db.Set<ProjectCard>().AsNoTracking().Where(row => row.PublishedOn != null).OrderBy(row => row.TitleSortKey).ToListAsync(stop);

    private Task<List<Lesson>> OpenLessons(CancellationToken stop) => db.Set<Lesson>().AsNoTracking().Where(row => row.PublishedOn != null).OrderBy(row => row.TitleSortKey).ToListAsync(stop);

    private static string? Said(params string?[] parts) => string.Join(" ", parts.Where(part => !string.IsNullOrWhiteSpace(part))) is { Length: > 0 } said ? said : null;

    private static string? Paid(IEnumerable<CardCost> costs) => string.Join("; ", costs.Select(cost => cost.Amount is { } amount ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cost.Source}: {amount:0.##}") : cost.Source)) is { Length: > 0 } paid ? paid : null;

    private static string? Listed(string? parts) => parts is null ? null : string.Join("; ", ProjectCard.Parts(parts));
}

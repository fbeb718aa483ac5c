using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Governance.Open;

/// <summary>The open decisions as another system may fetch them: what the open page shows, told once more.</summary>
internal sealed class ShareDecisions(SamspillDb db, IEnumerable<IGoalSource> goals) : IPublishedSource, IOpenData
{
    private const string Name = "vedtak";

    private static readonly Text About = new("Vedtak som er åpnet for alle: hva som ble bestemt, av hvem, og hva som kom ut av det.", "Vedtak som er opna for alle: kva som vart bestemt, av kven, og kva som kom ut av det.", "Decisions open to all: what was decided, by whom, and what came of it.");

    public IReadOnlyList<PublishedSet> Sets { get; } = [new(Name, OpenWords.Decisions, About, "/apent/vedtak")];

    public IReadOnlyList<OpenTable> Tables { get; } =
    [
        new(Name, Name, OpenWords.Decisions, About, "GOVE", [
            new("nokkel", ColumnKind.Text, new("Nøkkel", "Nøkkel", "Key"), new("Kort navn som ikke endres.", "Kort namn som ikkje blir endra.", "A short name that does not change.")),
            new("dato", ColumnKind.Date, new("Dato", "Dato", "Date"), new("Dagen det ble vedtatt.", "Dagen det vart vedteke.", "The day it was decided.")),
            new("organ", ColumnKind.Text, new("Organ", "Organ", "Body"), new("Hvem som vedtok det.", "Kven som vedtok det.", "Who decided it.")),
            new("sak", ColumnKind.Text, new("Sak", "Sak", "Case"), new("Saksnummer, der det finnes.", "Saksnummer, der det finst.", "Case number, where there is one.")),
            new("tittel", ColumnKind.Text, new("Tittel", "Tittel", "Title"), new("Hva det gjelder.", "Kva det gjeld.", "What it is about.")),
            new("vedtak", ColumnKind.Text, new("Vedtak", "Vedtak", "Decision"), new("Ordlyden.", "Ordlyden.", "Its words.")),
            new("mal", ColumnKind.Text, new("Mål", "Mål", "Goals"), new("Målene det gjelder, skilt med semikolon.", "Måla det gjeld, skilde med semikolon.", "The goals it concerns, parted by semicolons.")),
            new("fulgt_opp", ColumnKind.Date, new("Fulgt opp", "Følgt opp", "Carried out"), new("Dagen det var gjort; tomt før det.", "Dagen det var gjort; tomt før det.", "The day it was done; empty until then.")),
            new("utfall", ColumnKind.Text, new("Utfall", "Utfall", "Outcome"), new("Hva som kom ut av det.", "Kva som kom ut av det.", "What came of it.")),
            new("oppdiktet", ColumnKind.YesNo, new("Oppdiktet", "Oppdikta", "Invented"), new("Sann for en oppdiktet rad.", "Sann for ei oppdikta rad.", "True for an invented row."))]),
    ];

    public async Task<IReadOnlyList<PublishedRecord>> Published(PartnershipId partnership, IReadOnlySet<(string Set, string Id)>? only, CancellationToken stop) =>
        [.. (await ShowOpen.ReadDecisions(db, goals, stop)).Select(row => new PublishedRecord(Name, row.Key, PublishedKind.Decision, row.Title, "/apent/vedtak#" + row.Key)
        {
            Abstract = row.Says, On = row.On, Parties = [new(PartyRole.Author, Key.From(row.Body).Value, row.Body, null)], Subjects = row.Goals, IsDemo = row.IsDemo,
        })];

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> Rows(PartnershipId partnership, string table, CancellationToken stop) =>
        [.. (await ShowOpen.ReadDecisions(db, goals, stop)).Select(row => new object?[] { row.Key, row.On, row.Body, row.CaseNumber, row.Title, row.Says, string.Join("; ", row.Goals), row.DoneOn, row.Outcome, row.IsDemo })];
}

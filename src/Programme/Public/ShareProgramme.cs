using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Public;

/// <summary>Goals, indicators and initiatives as another system may fetch them: what the open pages show, told once more.</summary>
internal sealed class ShareProgramme(SamspillDb db) : IPublishedSource, IOpenData
{
    private const string Goals = "mal";
    private const string Indicators = "indikatorer";
    private const string Initiatives = "tiltak";

    public IReadOnlyList<PublishedSet> Sets { get; } =
    [
        new(Goals, ShareWords.Goals, ShareWords.GoalsAbout, "/apent"),
        new(Indicators, ShareWords.Indicators, ShareWords.IndicatorsAbout, "/apent"),
        new(Initiatives, ShareWords.Initiatives, ShareWords.InitiativesAbout, "/apent/tiltak"),
    ];

    public IReadOnlyList<OpenTable> Tables { get; } =
    [
        new(Goals, Goals, ShareWords.Goals, ShareWords.GoalsAbout, "REGI", [
            new("nummer", ColumnKind.Number, ShareWords.Number, ShareWords.NumberAbout), ShareWords.KeyColumn, new("tittel", ColumnKind.Text, ShareWords.Title, ShareWords.TitleAbout),
            new("mal", ColumnKind.Text, ShareWords.Sentence, ShareWords.SentenceAbout), new("gevinst", ColumnKind.Text, ShareWords.Benefit, ShareWords.BenefitAbout), new("tilstand", ColumnKind.Text, ShareWords.State, ShareWords.StateAbout), ShareWords.DemoColumn]),
        new(Indicators, Indicators, ShareWords.Indicators, ShareWords.IndicatorsAbout, "REGI", [
            new("mal", ColumnKind.Text, ShareWords.GoalKey, ShareWords.GoalKeyAbout), new("indikator", ColumnKind.Text, ShareWords.Indicator, ShareWords.TitleAbout), new("enhet", ColumnKind.Text, ShareWords.Unit, ShareWords.UnitAbout),
            new("verdi", ColumnKind.Number, ShareWords.Value, ShareWords.ValueAbout), new("dato", ColumnKind.Date, ShareWords.On, ShareWords.OnAbout), new("malverdi", ColumnKind.Text, ShareWords.Target, ShareWords.TargetAbout),
            new("frist", ColumnKind.Date, ShareWords.Due, ShareWords.DueAbout), new("metode", ColumnKind.Text, ShareWords.Method, ShareWords.MethodAbout), new("metrikk", ColumnKind.Text, ShareWords.Metric, ShareWords.MetricAbout),
            new("retning", ColumnKind.Text, ShareWords.Direction, ShareWords.DirectionAbout), ShareWords.DemoColumn]),
        new(Initiatives, Initiatives, ShareWords.Initiatives, ShareWords.InitiativesAbout, "ECON", [
            ShareWords.KeyColumn, new("tittel", ColumnKind.Text, ShareWords.Title, ShareWords.TitleAbout), new("sammendrag", ColumnKind.Text, ShareWords.Summary, ShareWords.SummaryAbout),
            new("fase", ColumnKind.Text, ShareWords.Phase, ShareWords.PhaseAbout), new("start", ColumnKind.Date, ShareWords.Starts, ShareWords.StartsAbout), new("slutt", ColumnKind.Date, ShareWords.Ends, ShareWords.EndsAbout),
            new("eier", ColumnKind.Text, ShareWords.Owner, ShareWords.OwnerAbout), new("med", ColumnKind.Text, ShareWords.Partners, ShareWords.PartnersAbout), new("for_mal", ColumnKind.Text, ShareWords.ForGoals, ShareWords.ForGoalsAbout), ShareWords.DemoColumn]),
    ];

    public async Task<IReadOnlyList<PublishedRecord>> Published(PartnershipId partnership, IReadOnlySet<(string Set, string Id)>? only, CancellationToken stop)
    {
        var goals = await ShowPublicProgramme.Read(db, stop);
        var named = goals.ToLookup(goal => $"{goal.Number} {goal.Title}", goal => $"{Goals}/{goal.Key}");
        var organisations = (await db.Set<Organisation>().AsNoTracking().ToListAsync(stop)).ToLookup(row => row.Name);
        var initiatives = (await ShowPublicInitiatives.Read(db, stop, only?.Where(key => key.Set == Initiatives).Select(key => Key.Read(key.Id)).OfType<Key>().ToList())).Initiatives;
        return [.. goals.Select(Told), .. Figures(goals), .. initiatives.Select(line => Told(line, named, organisations))];
    }

    public async Task<IReadOnlyList<IReadOnlyList<object?>>> Rows(PartnershipId partnership, string table, CancellationToken stop) => table switch
    {
        Goals => [.. (await ShowPublicProgramme.Read(db, stop)).Select(goal => new object?[] { goal.Number, goal.Key, goal.Title, goal.Sentence, goal.Benefit, goal.State.Nb, goal.IsDemo })],
        Indicators => [.. (await ShowPublicProgramme.Read(db, stop)).SelectMany(goal => goal.Indicators.Select(line => new object?[] { goal.Key, line.Title, line.Unit, line.Value, line.On, line.Target?.Nb, line.Due, line.Method, line.Metric, line.IsInput ? ShareWords.NoDirection : ShareWords.Of(line.Direction), line.IsDemo }))],
        _ => [.. (await ShowPublicInitiatives.Read(db, stop)).Initiatives.Select(line => new object?[] { line.Key, line.Title, line.Summary, InitiativeWords.Of(line.Phase).Nb, line.Started, line.Ended, line.Owner, string.Join("; ", line.Partners), string.Join("; ", line.Goals), line.IsDemo })],
    };

    private static PublishedRecord Told(ShowPublicProgramme.GoalLine goal) =>
        new(Goals, goal.Key, PublishedKind.Goal, goal.Title, "/apent#mal-" + goal.Key) { Abstract = goal.Benefit is { } benefit ? $"{goal.Sentence} {benefit}" : goal.Sentence, Status = goal.State.Nb, IsDemo = goal.IsDemo };

    /// <summary>An indicator that serves several goals is one record, and belongs to them all.</summary>
    private static IEnumerable<PublishedRecord> Figures(IReadOnlyList<ShowPublicProgramme.GoalLine> goals) => goals
        .SelectMany(goal => goal.Indicators.Select(line => (goal, line))).GroupBy(row => Key.From(row.line.Title).Value, StringComparer.Ordinal).Select(rows => (Id: rows.Key, rows.First().goal, rows.First().line, Of: rows.Select(row => $"{Goals}/{row.goal.Key}").ToList()))
        .Select(row => new PublishedRecord(Indicators, row.Id, PublishedKind.Dataset, row.line.Title, "/apent#mal-" + row.goal.Key)
        {
            Abstract = string.Join(" ", new[] { row.line.Latest is { } latest ? ShareWords.Last.With(latest, row.line.On).Nb.Replace('\u00A0', ' ') : null, row.line.Method }.OfType<string>()) is { Length: > 0 } said ? said : null,
            On = row.line.On, Relations = [.. row.Of.Distinct(StringComparer.Ordinal)], IsDemo = row.line.IsDemo,
        });

    private static PublishedRecord Told(ShowPublicInitiatives.Line line, ILookup<string, string> goals, ILookup<string, Organisation> organisations)
    {
        PublishedParty Party(PartyRole role, string name) => organisations[name].FirstOrDefault() is { } known ? new(role, known.Key.Value, name, known.Number?.Value) : new(role, Key.From(name).Value, name, null);
        return new(Initiatives, line.Key, PublishedKind.Project, line.Title, "/apent/tiltak#" + line.Key)
        {
            Abstract = line.Summary, Starts = line.Started, Ends = line.Ended, Status = InitiativeWords.Of(line.Phase).Nb, IsDemo = line.IsDemo,
            Parties = [.. line.Owner is { } owner ? [Party(PartyRole.Owner, owner)] : Array.Empty<PublishedParty>(), .. line.Partners.Select(name => Party(PartyRole.Partner, name))],
            Places = [.. line.Pilots.Select(pilot => pilot.Municipality).Concat(line.Partners).SelectMany(name => organisations[name]).Select(row => row.MunicipalityCode?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Relations = [.. line.Goals.SelectMany(goal => goals[goal])],
        };
    }
}

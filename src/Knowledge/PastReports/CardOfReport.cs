using System.Globalization;
using Samspill.Analysis.PastReports;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.PastReports;

/// <summary>Makes a project card of what a past report tells of an initiative: what was done, what came of it, its figures, places, years, partners and goal.</summary>
internal static class CardOfReport
{
    private const int MostText = 4000;
    private const int MostFigures = 20;
    private const int MostYears = 12;

    /// <summary>Makes it, in the caller's save.</summary>
    /// <param name="initiative">The key of the initiative it tells of; null for none.</param>
    /// <param name="goal">The key of the goal it served; null for none.</param>
    public static async Task<ProjectCard> Make(ReadReport report, ReportFinding finding, string title, Text source, string? initiative, string? goal, SamspillDb db, CancellationToken stop)
    {
        var (about, named) = (report.About(finding).ToList(), report.NamedIn(finding).ToList());
        string? Told(FindingKind kind, int most = MostText) => string.Join(' ', about.Where(one => one.Kind == kind).Select(one => one.Words).Distinct(StringComparer.Ordinal)) is { Length: > 0 } words ? words.Length <= most ? words : words[..most] : null;
        var places = (await db.Municipalities(stop)).ToDictionary(place => ReadReport.Bare(place.Name), place => place.Key, StringComparer.Ordinal);
        var keys = await db.TakenKeys<ProjectCard>(stop);
        keys.UnionWith(db.Set<ProjectCard>().Local.Select(card => card.Key));
        var state = State(named);
        var made = ProjectCard.From(Key.From(title).Free(keys.Contains), title.Length <= CardFields.MostTitle ? title : title[..CardFields.MostTitle], state, source, report.AddressOf(finding), db.Scene.Clock.Today);
        (made.Done, made.Result, made.Evidence, made.Failure, made.Initiative, made.Goals) = (finding.Words, Told(FindingKind.Result), Told(FindingKind.HowMeasured, 1000), Told(FindingKind.Challenge), initiative, goal);
        made.Municipalities = Listed(named.Where(one => one.Kind == FindingKind.Municipality).Select(one => places.GetValueOrDefault(one.Words)));
        made.Partners = Listed(named.Where(one => one.Kind == FindingKind.Organisation).Select(one => one.Words));
        var years = Years(named, db.Scene.Clock.Today.Year);
        (made.FromYear, made.ToYear) = (years.Count > 0 ? years.Min() : null, years.Count > 0 && state == CardState.Finished ? years.Max() : null);
        db.AddRange(Figures(about).Take(MostFigures).Select((line, i) => new CardFigure { CardId = made.Id, Number = i + 1, Title = line.Title, Value = line.Value, Unit = line.Unit, Evidence = source }));
        return db.Add(made).Entity;
    }

    /// <summary>A project whose pilots are no further than designed or decided is going on; of any other the report tells as done.</summary>
    private static CardState State(IEnumerable<ReportFinding> named) => named.Select(one => one.Stage).Max() is ToldStage.Designed or ToldStage.Decided ? CardState.Running : CardState.Finished;

    private static IEnumerable<FigureLine> Figures(IEnumerable<ReportFinding> about) => about.Where(one => one is { Value: not null, Kind: FindingKind.Rank } or { Value: not null, Kind: FindingKind.Number, Unit: not null })
        .Select(one => one.Kind == FindingKind.Rank ? new FigureLine(Capital(PastReportWords.Of(FindingKind.Rank).ToString()), one.Value!.Value, PastReportWords.Among.With(one.Among).AsTyped().ToString(), null) : new FigureLine(Capital(DrawnCard.Plain(one.Unit!, Lines.MostTitle)), one.Value!.Value, null, null)).Distinct();

    /// <summary>The years it can have been under way: none that is to come, and none long before the last.</summary>
    private static List<int> Years(IEnumerable<ReportFinding> named, int now)
    {
        var past = named.Where(one => one.Kind == FindingKind.Year && one.Value <= now).Select(one => decimal.ToInt32(one.Value!.Value)).ToList();
        return past.FindAll(year => year > past.Max() - MostYears);
    }

    private static string? Listed(IEnumerable<string?> names) => string.Join(';', names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)) is { Length: > 0 } listed ? listed : null;

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
}

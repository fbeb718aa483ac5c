using Samspill.Kernel;
using Samspill.Plans.Statements;
using Samspill.Platform.Data;

namespace Samspill.Plans.Comparing;

/// <summary>
/// What plans tell the hub: the share of statements that a person has confirmed stand in another municipality's plan too, the pairs
/// confirmed, and the statements that concern the region. Of the newest comparison made by the day, with the verdicts as they stood then.
/// </summary>
internal sealed class CountPlans(SamspillDb db) : IMetricSource
{
    public const string Share = "plans.confirmed-share";
    public const string Pairs = "plans.confirmed-pairs";
    public const string Region = "plans.region-statements";

    private static readonly Source Evidence = new(new("plansammenligningen", "plansamanlikninga", "the comparison of plans"), "/planer/sammenligning");

    /// <inheritdoc/>
    public IReadOnlyList<Metric> Metrics { get; } =
    [
        new(Share, new("Utsagn som går igjen i nabokommuners planer", "Utsegner som går att i planane til nabokommunar", "Statements that neighbours' plans share"), new("prosent", "prosent", "per cent"), new("Andelen av utsagnene i siste sammenligning som et menneske har bekreftet at minst én annen kommunes plan også sier. Avskrift er holdt utenfor.", "Delen av utsegnene i siste samanlikning som eit menneske har stadfesta at planen til minst éin annan kommune òg seier. Avskrift er halden utanfor.", "The share of the statements in the latest comparison that a person has confirmed at least one other municipality's plan also makes. Copied text is left out.")),
        new(Pairs, new("Bekreftede fellestrekk mellom planer", "Stadfesta fellestrekk mellom planar", "Confirmed likenesses between plans"), new("par", "par", "pairs"), new("Teller par av utsagn fra to kommuners planer som et menneske har sagt er samme sak.", "Tel par av utsegner frå planane til to kommunar som eit menneske har sagt er same sak.", "Counts pairs of statements from two municipalities' plans that a person has said are the same.")),
        new(Region, new("Formuleringer som angår regionen", "Formuleringar som vedkjem regionen", "Formulations that concern the region"), new("utsagn", "utsegner", "statements"), new("Teller utsagn i siste sammenligning som nevner regionen, en annen medlemskommune eller arbeid på tvers av kommunegrenser.", "Tel utsegner i siste samanlikning som nemner regionen, ein annan medlemskommune eller arbeid på tvers av kommunegrenser.", "Counts statements in the latest comparison that name the region, another member municipality or work across municipal borders.")),
    ];

    /// <inheritdoc/>
    public async Task<MetricValue> Value(PartnershipId partnership, string metric, DateOnly day, MunicipalityCode? municipality, CancellationToken stop)
    {
        if (db.Here != partnership || await Judged.On(db, day, stop) is not { } judged)
        {
            return new(null, Evidence);
        }

        var only = municipality is { } code ? (await Platform.Directory.ReadDirectory.Municipalities(db, stop)).FirstOrDefault(place => place.Code == code.Value)?.Name ?? "" : null;
        var source = Evidence with { Address = "/planer/sammenligning/" + judged.Comparison.Key, On = judged.Comparison.On, IsDemo = judged.Comparison.IsDemo, Record = "comparison:" + judged.Comparison.Key };
        return new(Of(judged, metric, only), source);
    }

    /// <summary>The value of a metric, for all municipalities or for one; null where the comparison has no statement of it.</summary>
    internal static decimal? Of(Judged judged, string metric, string? only)
    {
        var result = judged.Result;
        var confirmed = result.Pairs.Where(pair => result.Plans[pair.A].Municipality != result.Plans[pair.B].Municipality).SelectMany(pair => pair.Matches.Where(match => judged.Of(pair, match)?.Verdict == Verdict.Same).Select(match => (pair, match))).ToList();
        var counted = Enumerable.Range(0, result.Plans.Count).Where(plan => only is null || result.Plans[plan].Municipality == only).SelectMany(plan => result.Plans[plan].Sentences.Select((sentence, at) => (Plan: plan, At: at, Sentence: sentence))).ToList();
        if (counted.Count == 0)
        {
            return null;
        }

        var matched = confirmed.SelectMany(tie => new[] { (tie.pair.A, tie.match.A), (tie.pair.B, tie.match.B) }).ToHashSet();
        var own = counted.Where(row => !row.Sentence.IsCopied || matched.Contains((row.Plan, row.At))).ToList();
        return metric switch
        {
            Pairs => confirmed.Count(tie => only is null || result.Plans[tie.pair.A].Municipality == only || result.Plans[tie.pair.B].Municipality == only),
            Region => counted.Count(row => row.Sentence.Mentions.Count > 0),
            _ => own.Count == 0 ? null : Math.Round(100m * own.Count(row => matched.Contains((row.Plan, row.At))) / own.Count, 1, MidpointRounding.AwayFromZero),
        };
    }
}

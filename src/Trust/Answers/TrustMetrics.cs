using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Trust.Pulse;
using Samspill.Trust.Results;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Answers;

/// <summary>What trust counts for indicators: figures that have been released, as they stood on a day. What is hidden is not known here either.</summary>
internal sealed class TrustMetrics(SamspillDb db) : IMetricSource
{
    private const string Prefix = "trust.";
    private const string RateName = Prefix + "response-rate";
    private static readonly Source Evidence = new(new("tillit", "tillit", "trust"), "/tillit");
    private static readonly Text Points = new("poeng av 100", "poeng av 100", "points of 100");
    private static readonly Text Method = new("Siste frigitte runde av pulsen, alle gruppene likt. Skjulte tall er ikke målt.", "Siste frigjevne runde av pulsen, alle gruppene likt. Skjulte tal er ikkje målte.", "The last released round of the pulse, all groups alike. Hidden figures are not measured.");
    private static readonly Text PairTitle = new("Tillit: {0} til {1}", "Tillit: {0} til {1}", "Trust: {0} in {1}");

    /// <inheritdoc/>
    public IReadOnlyList<Metric> Metrics { get; } =
    [
        new(Prefix + Measure.Overall, new("Tillit mellom gruppene, samlet", "Tillit mellom gruppene, samla", "Trust between the groups, overall"), Points, Method),
        new(Prefix + "identity", PulseWords.Of(Topic.Identity), Points, Method),
        new(Prefix + "optimism", PulseWords.Of(Topic.Optimism), Points, Method),
        new(RateName, new("Svarprosent i tillitspulsen", "Svarprosent i tillitspulsen", "Response rate of the trust pulse"), new("prosent", "prosent", "per cent"), new("Siste frigitte runde, rundet ned.", "Siste frigjevne runde, runda ned.", "The last released round, rounded down.")),
        .. from rater in Enum.GetValues<RaterGroup>() from target in Enum.GetValues<RaterGroup>()
           select new Metric(NameOf(rater, Measure.Of(Measure.Self(target))), PairTitle.With(PulseWords.Of(rater), ResultWords.InSentence(Measure.Self(target))), Points, Method),
    ];

    /// <inheritdoc/>
    public async Task<MetricValue> Value(PartnershipId partnership, string metric, DateOnly day, MunicipalityCode? municipality, CancellationToken stop)
    {
        if (db.Here != partnership || await db.Set<Wave>().AsNoTracking().Where(row => row.State == WaveState.Released && row.Kind == WaveKind.Pulse && row.ReleasedOn <= day).OrderByDescending(row => row.ClosedOn).FirstOrDefaultAsync(stop) is not { } wave)
        {
            return new(null, Evidence);
        }

        var place = municipality is { } code ? (await db.Set<Organisation>().AsNoTracking().FirstOrDefaultAsync(row => row.Kind == OrganisationKind.Municipality && row.MunicipalityCode == code, stop))?.Id : null;
        var (group, measure) = Parts(metric);
        var rows = await db.Set<ReleasedScore>().AsNoTracking().Where(row => row.WaveId == wave.Id && row.Measure == measure && row.Group == group).ToListAsync(stop);
        var found = rows.Find(row => municipality is null ? row.IsRegion : place is not null && row.MunicipalityId == place);
        var value = metric == RateName ? found is { CountAbout: { } count, Population: > 0 and var people } ? Math.Floor(100m * count / people) : null : found?.Score;
        return new(value, Evidence with { Address = "/tillit?runde=" + wave.Key, On = wave.ReleasedOn, IsDemo = wave.IsDemo, Method = Method });
    }

    private static string NameOf(RaterGroup rater, string target) => $"{Prefix}{rater.ToString().ToLowerInvariant()}-{target}";

    private static (RaterGroup? Group, string Measure) Parts(string metric) => metric == RateName ? (null, Measure.Answered)
        : metric[Prefix.Length..].Split('-') is [var rater, var target] && Enum.TryParse<RaterGroup>(rater, ignoreCase: true, out var group) ? (group, target)
        : (null, metric[Prefix.Length..]);
}

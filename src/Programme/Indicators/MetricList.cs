using Samspill.Kernel;

namespace Samspill.Programme.Indicators;

/// <summary>All that the arenas count, and what an indicator that is fed by one of them stands at.</summary>
internal sealed class MetricList(IEnumerable<IMetricSource> sources)
{
    /// <summary>Every metric, by name.</summary>
    public IReadOnlyList<Metric> All { get; } = [.. sources.SelectMany(source => source.Metrics).OrderBy(metric => metric.Name, StringComparer.Ordinal)];

    /// <summary>A metric's value at the end of a day; null when nobody counts by that name.</summary>
    public async Task<MetricValue?> Value(PartnershipId partnership, string name, DateOnly day, MunicipalityCode? place, CancellationToken stop) =>
        sources.FirstOrDefault(source => source.Metrics.Any(metric => metric.Name == name)) is { } source ? await source.Value(partnership, name, day, place, stop) : null;

    /// <summary>What the metric behind an indicator says today; null when it has none.</summary>
    public async Task<ShowIndicator.Taken?> Now(Indicator indicator, PartnershipId partnership, DateOnly today, CancellationToken stop) =>
        indicator.Metric is { } name && All.FirstOrDefault(metric => metric.Name == name) is { } metric && await Value(partnership, name, today, null, stop) is { } value
            ? new(name, metric.Title, metric.Method, value.Value is { } count ? Figure.Shown(indicator, count) : null, value.Source.Address) : null;
}

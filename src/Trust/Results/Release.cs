using Samspill.Kernel;
using Samspill.Trust.Pulse;

namespace Samspill.Trust.Results;

/// <summary>
/// A release by whom its figures are of: which groups of which municipalities were asked. A figure is held against that of another round
/// only when these are the same; a region of three municipalities is another than a region of two.
/// </summary>
internal sealed class Release
{
    private readonly List<(RaterGroup Group, OrganisationId? Place)> asked;
    private readonly Dictionary<(string Who, RaterGroup? Group, string Measure), ReleasedScore> figures = [];
    private readonly Dictionary<(string Who, RaterGroup? Group), ReleasedScore> rates = [];

    public Release(IReadOnlyCollection<ReleasedScore> rows)
    {
        var shares = rows.Where(row => row.Measure == Measure.Answered).ToList();
        // Each group by its municipalities; one of the whole region, or of a round in one municipality, has only the row for all.
        asked = [.. shares.Where(row => row.Group is not null).GroupBy(row => row.Group!.Value).SelectMany(group => group.Any(row => !row.IsRegion) ? group.Where(row => !row.IsRegion) : group).Select(row => (row.Group!.Value, row.MunicipalityId))];
        foreach (var row in shares)
        {
            rates.TryAdd((Who(row), row.Group), row);
        }

        foreach (var row in rows.Where(row => row.Measure != Measure.Answered))
        {
            figures.TryAdd((Who(row), row.Group, row.Measure), row);
        }
    }

    /// <summary>Whom a figure of this release is of.</summary>
    /// <param name="group">The group that answered; null for all.</param>
    public string Who(bool isRegion, OrganisationId? place, RaterGroup? group) =>
        string.Join(' ', Asked(isRegion, place, group).Select(one => $"{one.Group}:{one.Place?.Value}").Order(StringComparer.Ordinal));

    /// <summary>Which groups of which municipalities a figure of this release is of.</summary>
    public IEnumerable<(RaterGroup Group, OrganisationId? Place)> Asked(ReleasedScore figure) => Asked(figure.IsRegion, figure.MunicipalityId, figure.Group);

    private IEnumerable<(RaterGroup Group, OrganisationId? Place)> Asked(bool isRegion, OrganisationId? place, RaterGroup? group) => asked.Where(one => (isRegion || one.Place == place) && (group is null || one.Group == group));

    /// <summary>The figure of a measure of the same people; null when they were not asked.</summary>
    public ReleasedScore? Of(string who, RaterGroup? group, string measure) => figures.GetValueOrDefault((who, group, measure));

    /// <summary>How many of the same people took part; null when they were not asked.</summary>
    public ReleasedScore? RateOf(string who, RaterGroup? group) => rates.GetValueOrDefault((who, group));

    private string Who(ReleasedScore row) => Who(row.IsRegion, row.MunicipalityId, row.Group);
}

/// <summary>Whether there is anything earlier to hold a release against.</summary>
public enum Earlier
{
    /// <summary>No earlier round had the same questions.</summary>
    None,

    /// <summary>Those that did asked others.</summary>
    Others,

    /// <summary>One of them asked the same.</summary>
    Same,
}

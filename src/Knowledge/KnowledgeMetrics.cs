using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Knowledge.Lessons;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge;

/// <summary>What the knowledge base counts for indicators.</summary>
internal sealed class KnowledgeMetrics(SamspillDb db, IEnumerable<IInitiativeFacts> initiatives) : IMetricSource
{
    private const string Confirmed = "knowledge.confirmed-cards";
    private const string Citing = "knowledge.citing-initiatives";
    private const string Reviewed = "knowledge.reviewed-lessons";
    private const int MonthsNew = 12;

    /// <inheritdoc/>
    public IReadOnlyList<Metric> Metrics { get; } =
    [
        new(Confirmed, new("Prosjektkort med bekreftet resultat", "Prosjektkort med stadfesta resultat", "Project cards with a confirmed result"), new("kort", "kort", "cards"), new("Kort der en leder har bekreftet at resultatet er dokumentert. Endres resultatet, må det bekreftes på nytt.", "Kort der ein leiar har stadfesta at resultatet er dokumentert. Blir resultatet endra, må det stadfestast på nytt.", "Cards whose result a leader has confirmed as proven. A result that is changed must be confirmed anew.")),
        new(Citing, new("Nye tiltak som bygger på et kort eller en lærdom", "Nye tiltak som byggjer på eit kort eller ein lærdom", "New initiatives that build on a card or a lesson"), new("prosent", "prosent", "per cent"), new("Av tiltakene som begynte de siste tolv månedene: andelen der noen har registrert et kort eller en lærdom de bruker.", "Av tiltaka som byrja dei siste tolv månadene: delen der nokon har registrert eit kort eller ein lærdom dei bruker.", "Of the initiatives begun in the last twelve months: the share for which somebody has registered a card or a lesson that is used.")),
        new(Reviewed, new("Lærdommer som er gått gjennom", "Lærdommar som er gått gjennom", "Lessons that are reviewed"), new("lærdommer", "lærdommar", "lessons"), new("Lærdommer som en annen enn den som foreslo dem, har gått gjennom.", "Lærdommar som ein annan enn den som føreslo dei, har gått gjennom.", "Lessons that another than the one who proposed them has reviewed.")),
    ];

    /// <inheritdoc/>
    public async Task<MetricValue> Value(PartnershipId partnership, string metric, DateOnly day, MunicipalityCode? municipality, CancellationToken stop)
    {
        if (db.Here != partnership)
        {
            return new(null, Evidence("/kunnskap", metric));
        }

        return metric switch
        {
            Confirmed => new(await ConfirmedCards(day, municipality, stop), Evidence("/kunnskap", metric)),
            Reviewed when municipality is null => new(await db.Set<Lesson>().CountAsync(row => row.State == LessonState.Reviewed && row.ReviewedOn <= day, stop), Evidence("/kunnskap/lerdommer", metric)),
            Citing when municipality is null => new(await CitingShare(day, stop), Evidence("/kunnskap/lerdommer", metric)),
            _ => new(null, Evidence("/kunnskap", metric)),
        };
    }

    private async Task<decimal?> ConfirmedCards(DateOnly day, MunicipalityCode? municipality, CancellationToken stop)
    {
        var places = await db.Set<ProjectCard>().AsNoTracking().Where(row => row.ConfirmedOn <= day).Select(row => row.Municipalities).ToListAsync(stop);
        var key = municipality is { } code ? await db.Set<Organisation>().Where(row => row.MunicipalityCode == code).Select(row => (Key?)row.Key).FirstOrDefaultAsync(stop) : null;
        return municipality is null ? places.Count : key is null ? null : places.Count(place => ProjectCard.Parts(place).Contains(key.Value.Value));
    }

    /// <summary>Null when no initiative is known to have begun in the year.</summary>
    private async Task<decimal?> CitingShare(DateOnly day, CancellationToken stop)
    {
        var begun = (await initiatives.Facts(db, stop)).Where(fact => fact.Began <= day && fact.Began > day.AddMonths(-MonthsNew)).Select(fact => fact.Key).ToHashSet(StringComparer.Ordinal);
        var citing = await db.Set<Reuse>().Where(row => row.On <= day).Select(row => row.Initiative).Distinct().ToListAsync(stop);
        return begun.Count == 0 ? null : Math.Round(100m * citing.Count(begun.Contains) / begun.Count, 1);
    }

    private Source Evidence(string address, string metric) => new(CardWords.Title, address, Metrics.FirstOrDefault(known => known.Name == metric)?.Method);
}

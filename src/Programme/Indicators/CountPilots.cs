using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Indicators;

/// <summary>The programme's own metrics: municipalities with a pilot, counted from the stage Dialog, and pilots in operation.</summary>
/// <remarks>A step without a day is counted as long reached, for it is known to be reached, only not when.</remarks>
internal sealed class CountPilots(SamspillDb db) : IMetricSource
{
    public const string Municipalities = "programme.pilot-municipalities";
    public const string InOperation = "programme.pilots-in-operation";

    private static readonly Source Evidence = new(new("pilotene", "pilotane", "the pilots"), "/tiltak", null, null, null);

    /// <inheritdoc/>
    public IReadOnlyList<Metric> Metrics { get; } =
    [
        new(Municipalities, new("Kommuner med pilot", "Kommunar med pilot", "Municipalities with a pilot"), new("kommuner", "kommunar", "municipalities"), new("Teller kommuner med minst én pilot som er kommet til trinnet Dialog eller lenger.", "Tel kommunar med minst éin pilot som er komen til steget Dialog eller lenger.", "Counts municipalities with at least one pilot that has reached the stage Dialogue or further.")),
        new(InOperation, new("Piloter i drift", "Pilotar i drift", "Pilots in operation"), new("anlegg", "anlegg", "plants"), new("Teller piloter som er kommet til trinnet I drift eller lenger.", "Tel pilotar som er komne til steget I drift eller lenger.", "Counts pilots that have reached the stage In operation or further.")),
    ];

    /// <inheritdoc/>
    public async Task<MetricValue> Value(PartnershipId partnership, string metric, DateOnly day, MunicipalityCode? municipality, CancellationToken stop)
    {
        if (db.Here != partnership)
        {
            return new(null, Evidence);
        }

        var from = metric == InOperation ? PilotStage.IDrift : PilotStage.Dialog;
        var reached = await db.Set<PilotStep>().AsNoTracking().Where(step => step.On == null || step.On <= day).Select(step => new { step.Pilot, step.Municipality, step.Stage, step.Title, step.IsDemo, step.On }).ToListAsync(stop);
        var counted = reached.Where(step => step.Stage >= from && (municipality is null || step.Municipality.Value == municipality.Value.Value)).ToList();
        var isKnown = reached.Count > 0;
        var number = metric == InOperation ? counted.Select(step => step.Pilot).Distinct().Count() : counted.Select(step => step.Municipality).Distinct().Count();
        return new(isKnown ? number : null, Evidence with { On = counted.Max(step => step.On), IsDemo = counted.Exists(step => step.IsDemo) });
    }
}

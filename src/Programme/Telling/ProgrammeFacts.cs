using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Telling;

/// <summary>Everything the programme has to tell of, fetched table by table in bulk. Invented rows are here only in a demo partnership.</summary>
internal sealed class ProgrammeFacts
{
    public required bool IsDemo { get; init; }

    public ProgrammeRecord? Programme { get; private set; }

    public IReadOnlyList<ProgrammeRecord> Phases { get; private set; } = [];

    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    public ILookup<GoalId, GoalVersion> Versions { get; private set; } = default!;

    public ILookup<GoalId, Ownership> Ownerships { get; private set; } = default!;

    /// <summary>Who answers at the top of each organisation; empty while none is set.</summary>
    public IReadOnlyDictionary<OrganisationId, (PersonId? Person, string Who)> Leaders { get; private set; } = default!;

    public IReadOnlyList<Indicator> Indicators { get; private set; } = [];

    public ILookup<IndicatorId, GoalId> GoalsOfIndicator { get; private set; } = default!;

    /// <summary>Every measurement, oldest first.</summary>
    public ILookup<IndicatorId, MeasuredRow> Measurements { get; private set; } = default!;

    public ILookup<IndicatorId, Target> Targets { get; private set; } = default!;

    public IReadOnlyList<Initiative> Initiatives { get; private set; } = [];

    public ILookup<InitiativeId, GoalId> GoalsOfInitiative { get; private set; } = default!;

    public IReadOnlyList<Milestone> Milestones { get; private set; } = [];

    /// <summary>The initiatives told of under a goal: each under its first.</summary>
    public ILookup<GoalId, Initiative> InitiativesOf { get; private set; } = default!;

    public ILookup<InitiativeId, PilotStep> Pilots { get; private set; } = default!;

    public IReadOnlyList<BudgetLine> Budget { get; private set; } = [];

    /// <summary>True when the budget says how much the final payment is to be.</summary>
    public bool HasFinalAmount { get; private set; }

    public IReadOnlyList<Challenge> Challenges { get; private set; } = [];

    public IReadOnlyList<EffectAssumption> Effects { get; private set; } = [];

    private Dictionary<GoalId, int> order = [];

    private Dictionary<string, string> places = [];

    private Dictionary<string, string> roles = [];

    /// <summary>The name of a municipality or another organisation, from its code or key.</summary>
    public string Place(string key) => places.GetValueOrDefault(key, key);

    /// <summary>The role of a person, from her key; as written when she is not in the directory.</summary>
    public string? Role(string? key) => key is null ? null : roles.GetValueOrDefault(key, key);

    /// <summary>The first goal an indicator tells about; null when it tells about none.</summary>
    public Goal? GoalOf(Indicator indicator) =>
        GoalsOfIndicator[indicator.Id].Select(id => order.GetValueOrDefault(id, Goals.Count)).DefaultIfEmpty(Goals.Count).Min() is var first && first < Goals.Count ? Goals[first] : null;

    /// <summary>The same without what was measured after a day.</summary>
    public ProgrammeFacts Until(DateOnly day)
    {
        if (Measurements.All(rows => rows.Last().Period <= day))
        {
            return this;
        }

        var facts = (ProgrammeFacts)MemberwiseClone();
        facts.Measurements = Measurements.SelectMany(rows => rows.TakeWhile(row => row.Period <= day)).ToLookup(row => row.IndicatorId);
        return facts;
    }

    public static async Task<ProgrammeFacts> Read(SamspillDb db, CancellationToken stop)
    {
        var isDemo = await db.Set<Partnership>().Where(partnership => partnership.Id == db.Here).Select(partnership => partnership.IsDemo).SingleAsync(stop);
        var facts = new ProgrammeFacts { IsDemo = isDemo };
        var programmes = await db.Set<ProgrammeRecord>().AsNoTracking().ToListAsync(stop);
        programmes = [.. programmes.OrderBy(programme => programme.Key.Value, StringComparer.Ordinal)];
        facts.Programme = programmes.Find(programme => programme.PhaseOf is null);
        facts.Phases = programmes.FindAll(programme => programme.PhaseOf is not null);
        await facts.ReadGoals(db, stop);
        await facts.ReadIndicators(db, stop);
        await facts.ReadWork(db, stop);
        var organisations = await db.Set<Organisation>().AsNoTracking().Select(organisation => new { organisation.Key, organisation.Name, organisation.MunicipalityCode }).ToListAsync(stop);
        facts.places = organisations.ToDictionary(organisation => organisation.Key.Value, organisation => Short(organisation.Name), StringComparer.Ordinal);
        foreach (var organisation in organisations.Where(organisation => organisation.MunicipalityCode is not null))
        {
            facts.places[organisation.MunicipalityCode!.Value.Value] = Short(organisation.Name);
        }

        facts.roles = (await db.Set<Person>().AsNoTracking().Select(person => new { person.Key, person.Title }).ToListAsync(stop)).Where(person => person.Title is not null).ToDictionary(person => person.Key.Value, person => person.Title!, StringComparer.Ordinal);
        return facts;
    }

    private async Task ReadGoals(SamspillDb db, CancellationToken stop)
    {
        var goals = await db.Set<Goal>().AsNoTracking().OrderBy(goal => goal.Number).ThenBy(goal => goal.Key).ToListAsync(stop);
        Goals = Told(goals, goal => goal.IsDemo);
        order = Goals.Index().ToDictionary(goal => goal.Item.Id, goal => goal.Index);
        Versions = (await db.Set<GoalVersion>().AsNoTracking().OrderBy(version => version.Number).ToListAsync(stop)).ToLookup(version => version.GoalId);
        Ownerships = (await db.Set<Ownership>().AsNoTracking().OrderByDescending(ownership => ownership.AskedOn).ToListAsync(stop)).Where(ownership => IsDemo || !ownership.IsDemo).ToLookup(ownership => ownership.GoalId);
        Leaders = await Owning.AccountableLeader.All(db, stop);
        Challenges = Told(await db.Set<Challenge>().AsNoTracking().OrderBy(challenge => challenge.Number).ThenBy(challenge => challenge.Key).ToListAsync(stop), challenge => challenge.IsDemo);
        Effects = Told(await db.Set<EffectAssumption>().AsNoTracking().OrderBy(effect => effect.Number).ThenBy(effect => effect.Key).ToListAsync(stop), effect => effect.IsDemo);
    }

    private async Task ReadIndicators(SamspillDb db, CancellationToken stop)
    {
        Indicators = Told(await db.Set<Indicator>().AsNoTracking().OrderBy(indicator => indicator.Level).ThenBy(indicator => indicator.Key).ToListAsync(stop), indicator => indicator.IsDemo);
        GoalsOfIndicator = (await db.Set<IndicatorGoal>().AsNoTracking().Select(link => new { link.IndicatorId, link.GoalId }).ToListAsync(stop)).ToLookup(link => link.IndicatorId, link => link.GoalId);
        Targets = (await db.Set<Target>().AsNoTracking().OrderBy(target => target.Due).ThenBy(target => target.Id).ToListAsync(stop)).Where(target => IsDemo || !target.IsDemo).InForce().ToLookup(target => target.IndicatorId);
        var measured = await db.Set<Measurement>().AsNoTracking().Where(row => !row.IsSuperseded)
            .OrderBy(row => row.Period).ThenBy(row => row.Key)
            .Select(row => new MeasuredRow(row.Key, row.IndicatorId, row.Period, row.Municipality, row.Value, row.Numerator, row.Denominator, row.Low, row.High, row.Step, row.NotMeasuredBecause, row.Note, row.EvidenceKind, row.Evidence, row.Status, row.ApprovedBy ?? row.ReportedBy, row.ApprovedOn, row.Supersedes != null, row.Reason, row.WarningAnswer, row.IsDemo))
            .ToListAsync(stop);
        Measurements = measured.ToLookup(row => row.IndicatorId);
    }

    private async Task ReadWork(SamspillDb db, CancellationToken stop)
    {
        Initiatives = Told(await db.Set<Initiative>().AsNoTracking().OrderBy(initiative => initiative.Number).ThenBy(initiative => initiative.Key).ToListAsync(stop), initiative => initiative.IsDemo);
        GoalsOfInitiative = (await db.Set<InitiativeGoal>().AsNoTracking().Select(link => new { link.InitiativeId, link.GoalId }).ToListAsync(stop)).ToLookup(link => link.InitiativeId, link => link.GoalId);
        InitiativesOf = Initiatives.Where(initiative => GoalsOfInitiative[initiative.Id].Any()).ToLookup(initiative => GoalsOfInitiative[initiative.Id].First());
        Milestones = Told(await db.Set<Milestone>().AsNoTracking().ToListAsync(stop), milestone => milestone.IsDemo);
        Pilots = Told(await db.Set<PilotStep>().AsNoTracking().OrderBy(step => step.Pilot).ToListAsync(stop), step => step.IsDemo).ToLookup(step => step.InitiativeId);
        var budget = await db.Set<BudgetLine>().AsNoTracking().OrderBy(line => line.Year).ThenBy(line => line.Key).ToListAsync(stop);
        HasFinalAmount = budget.Exists(line => line is { Kind: BudgetKind.FinalPayment, Planned: not null });
        Budget = Told(budget, line => line.IsDemo);
    }

    private List<T> Told<T>(List<T> rows, Func<T, bool> isDemo) => IsDemo ? rows : rows.FindAll(row => !isDemo(row));

    private static string Short(string name) => name.EndsWith(" kommune", StringComparison.Ordinal) ? name[..^" kommune".Length] : name;
}

/// <summary>A measurement as far as a report needs it.</summary>
internal sealed record MeasuredRow(Key Key, IndicatorId IndicatorId, DateOnly Period, Key? Municipality, decimal? Value, decimal? Numerator, decimal? Denominator, decimal? Low, decimal? High, string? Step, string? NotMeasuredBecause, string? Note, EvidenceKind EvidenceKind, string? Evidence, MeasurementStatus Status, string? By, DateOnly? On, bool IsCorrection, string? Reason, string? WarningAnswer, bool IsDemo)
{
    /// <summary>True when it is approved or sealed: only then it is told.</summary>
    public bool Counts => Status is MeasurementStatus.Approved or MeasurementStatus.Sealed;

    /// <summary>True when there is a value.</summary>
    public bool IsMeasured => NotMeasuredBecause is null && (Value is not null || Step is not null || Numerator is not null);

    /// <summary>The append-only record that a report's number stands on.</summary>
    public string Record => "measurement:" + Key.Value;
}

using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Workbooks;

/// <summary>The programme as it stands, with what keys stand for, while a workbook is written from it or read into it.</summary>
internal sealed class Book(SamspillDb db, Importer importer)
{
    private readonly DateTimeOffset began = db.Scene.Clock.Real;
    private int made;

    public SamspillDb Db => db;

    /// <summary>Who brings the workbook in.</summary>
    public Importer Importer => importer;

    public Partnership Partnership { get; private set; } = default!;

    public Known<ProgrammeRecord, ProgrammeId> Programmes { get; } = new(programme => programme.Id, programme => programme.Key);

    public Known<Organisation, OrganisationId> Organisations { get; } = new(organisation => organisation.Id, organisation => organisation.Key);

    public Known<Person, PersonId> People { get; } = new(person => person.Id, person => person.Key);

    public Known<Goal, GoalId> Goals { get; } = new(goal => goal.Id, goal => goal.Key);

    public Known<Indicator, IndicatorId> Indicators { get; } = new(indicator => indicator.Id, indicator => indicator.Key);

    public Known<Initiative, InitiativeId> Initiatives { get; } = new(initiative => initiative.Id, initiative => initiative.Key);

    public Known<EffectAssumption, PartId> Effects { get; } = new(effect => effect.Id, effect => effect.Key);

    public Known<Measurement, MeasurementId> Measurements { get; } = new(measurement => measurement.Id, measurement => measurement.Key);

    public List<GoalVersion> Versions { get; } = [];

    public Known<Ownership, PartId> Ownerships { get; } = new(ownership => ownership.Id, ownership => ownership.Key);

    public List<Target> Targets { get; } = [];

    public Dictionary<(IndicatorId, GoalId), IndicatorGoal> IndicatorGoals { get; private set; } = [];

    public Dictionary<(InitiativeId, GoalId), InitiativeGoal> InitiativeGoals { get; private set; } = [];

    /// <summary>How indicators were defined, each time.</summary>
    public List<IndicatorVersion> Definitions { get; } = [];

    /// <summary>How the partnership measures; null where nothing has been chosen.</summary>
    public MeasuringRules? Rules { get; private set; }

    /// <summary>The indicators that have been measured.</summary>
    public HashSet<IndicatorId> Measured { get; private set; } = [];

    /// <summary>The goals of each indicator as they stand in the database.</summary>
    public ILookup<IndicatorId, GoalId> GoalsOfIndicator { get; private set; } = Array.Empty<GoalId>().ToLookup(_ => default(IndicatorId));

    /// <summary>The goals of each initiative as they stand in the database.</summary>
    public ILookup<InitiativeId, GoalId> GoalsOfInitiative { get; private set; } = Array.Empty<GoalId>().ToLookup(_ => default(InitiativeId));

    /// <summary>Reads what the links and the partnership say; the sheets read their own records.</summary>
    public async Task Open(CancellationToken stop)
    {
        Partnership = await db.Set<Partnership>().SingleAsync(partnership => partnership.Id == db.Here, stop);
        IndicatorGoals = await db.Set<IndicatorGoal>().ToDictionaryAsync(link => (link.IndicatorId, link.GoalId), stop);
        Measured = [.. await db.Set<Measurement>().Select(measurement => measurement.IndicatorId).Distinct().ToListAsync(stop)];
        GoalsOfIndicator = IndicatorGoals.Keys.ToLookup(link => link.Item1, link => link.Item2);
        Rules = await db.Set<MeasuringRules>().SingleOrDefaultAsync(stop);
        InitiativeGoals = await db.Set<InitiativeGoal>().ToDictionaryAsync(link => (link.InitiativeId, link.GoalId), stop);
        GoalsOfInitiative = InitiativeGoals.Keys.ToLookup(link => link.Item1, link => link.Item2);
    }

    /// <summary>
    /// A new identity, later than the one before: a workbook keeps its rows in the order they came, and identities of one and the
    /// same millisecond have no order of their own.
    /// </summary>
    /// <remarks>RFC 9562, section 6.2, method 1: a counter in the twelve bits after the version.</remarks>
    public TId Next<TId>() where TId : struct, IId<TId>
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(began.AddMilliseconds(++made / 4096)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | (made % 4096 / 256));
        bytes[7] = (byte)made;
        return TId.From(new Guid(bytes, bigEndian: true));
    }

    /// <summary>Says how the partnership measures.</summary>
    public void Rule(OwnApproval ownApproval, ApprovalLevels levels)
    {
        if (Rules is null && ownApproval == OwnApproval.WhenAlone && levels == ApprovalLevels.One)
        {
            return;
        }

        Rules ??= db.Add(new MeasuringRules()).Entity;
        (Rules.OwnApproval, Rules.ApprovalLevels) = (ownApproval, levels);
    }

    /// <summary>The keys of the goals that an indicator or an initiative is tied to.</summary>
    public string GoalsOf(IEnumerable<GoalId> goals) => string.Join(';', goals.Select(id => Goals.KeyOf(id)).Order(StringComparer.Ordinal));
}

/// <summary>Who brings a workbook in: what her name is in the records, and what she may do.</summary>
/// <param name="SignsAs">The person's key, or the system's user at the command line.</param>
/// <param name="IsAdministrator">True for one who may give access and sign what the rows say is approved.</param>
public sealed record Importer(string SignsAs, bool IsAdministrator)
{
    /// <summary>The installation itself, as at the command line.</summary>
    public static Importer System { get; } = new(Scene.System, true);
}

/// <summary>Records by their key and by their identity.</summary>
internal sealed class Known<T, TId>(Func<T, TId> id, Func<T, Key> key) where T : class where TId : struct
{
    private readonly Dictionary<string, T> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<TId, T> byId = [];

    public IEnumerable<T> All => byKey.Values;

    public void Add(T record)
    {
        byKey[key(record).Value] = record;
        byId[id(record)] = record;
    }

    /// <summary>The record of a key; null when there is none.</summary>
    public T? this[string? name] => name is null ? null : byKey.GetValueOrDefault(name);

    /// <summary>The record of an identity.</summary>
    public T Of(TId identity) => byId[identity];

    /// <summary>The key of an identity; empty for none.</summary>
    public string KeyOf(TId? identity) => identity is { } some && byId.TryGetValue(some, out var record) ? key(record).Value : "";
}

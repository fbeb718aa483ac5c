using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Questions;
using Samspill.Programme;
using Samspill.Programme.Challenges;
using Samspill.Programme.Goals;
using Samspill.Programme.Indicators;
using Samspill.Programme.Initiatives;
using Samspill.Programme.Programmes;
using Samspill.Programme.Workbooks;

namespace Samspill.Journeys;

/// <summary>A programme in which every field of every record holds something, made from the model itself: a field added tomorrow is filled too.</summary>
internal static class FilledProgramme
{
    /// <summary>The records that make up a programme, each after those it points to.</summary>
    public static readonly Type[] Kinds =
    [
        typeof(Organisation), typeof(Person), typeof(ProgrammeRecord), typeof(MeasuringRules), typeof(Goal), typeof(GoalVersion), typeof(Ownership), typeof(Indicator), typeof(IndicatorGoal), typeof(IndicatorVersion), typeof(Target),
        typeof(ContextNote), typeof(Judgement), typeof(Measurement), typeof(WarningAnswer), typeof(Initiative), typeof(InitiativeGoal), typeof(Milestone), typeof(PilotStep), typeof(BudgetLine), typeof(Challenge), typeof(EffectAssumption), typeof(EffectReview), typeof(Comment),
    ];

    /// <summary>What is the installation's own, or follows from the rest, and so is not told by a workbook.</summary>
    private static readonly HashSet<string> Apart = ["PartnershipId", "Id", "Version", "TitleSortKey", "Person.AccountId", "Person.ErasedOn", "Organisation.RegisterState", "Organisation.RegisterName", "Organisation.CheckedOn"];

    /// <summary>Fills the partnership with a programme; the answer says which fields hold something in at least one record.</summary>
    public static Task<HashSet<string>> Fill(SamspillDb db) => Fill(db, Kinds, HowMany, "");

    /// <summary>One record of every kind that a partnership has, each text beginning with a mark that tells whose it is.</summary>
    public static Task<HashSet<string>> FillAll(SamspillDb db, string mark)
    {
        var left = db.Model.GetEntityTypes().Where(type => typeof(Row).IsAssignableFrom(type.ClrType)).ToList();
        var kinds = new List<Type>();
        while (left.Count > 0)
        {
            var next = left.First(type => type.GetForeignKeys().All(key => key.PrincipalEntityType == type || !left.Contains(key.PrincipalEntityType)));
            kinds.Add(next.ClrType);
            left.Remove(next);
        }

        // The morning round has one row a partnership, which it makes by itself whenever it comes; what is derived is made by the save.
        return Fill(db, kinds, kind => kind == typeof(Samspill.Platform.Digests.NoticeRound) || typeof(Samspill.Platform.Finding.IDerived).IsAssignableFrom(kind) ? 0 : 1, mark);
    }

    private static async Task<HashSet<string>> Fill(SamspillDb db, IReadOnlyList<Type> kinds, Func<Type, int> howMany, string mark)
    {
        var made = new Dictionary<Type, List<object>>();
        var filled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            made[kind] = [];
            for (var i = 0; i < howMany(kind); i++)
            {
                made[kind].Add(Make(db, kind, i, made, filled, mark));
            }
        }

        await db.SaveChangesAsync();
        return filled;
    }

    /// <summary>Every field that a workbook tells, by record and name.</summary>
    public static IEnumerable<string> Fields(SamspillDb db) => Kinds.SelectMany(kind => Columns(db, kind).Select(column => $"{kind.Name}.{column.Name}"));

    /// <summary>All rows in a form that is the same in any installation: identities are told by their place.</summary>
    public static async Task<List<string>> Rows(SamspillDb db)
    {
        var all = new Dictionary<Type, List<object>>();
        foreach (var kind in Kinds)
        {
            all[kind] = [.. (await (Task<List<object>>)typeof(FilledProgramme).GetMethod(nameof(Load))!.MakeGenericMethod(kind).Invoke(null, [db])!)];
        }

        var places = all.SelectMany(kind => kind.Value.Select((row, i) => (Id: IdOf(db, row), Place: $"{kind.Key.Name} {i}"))).Where(row => row.Id is not null).ToDictionary(row => row.Id!, row => row.Place);
        string Said(object? value) => value is MeasurementStatus.Sealed ? "Approved" : value is not null && places.TryGetValue(value, out var place) ? place : Convert.ToString(value is decimal number ? number / 1.000000000m : value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        return [.. all.SelectMany(kind => kind.Value.Select((row, i) => (IdOf(db, row) is null ? kind.Key.Name : $"{kind.Key.Name} {i}") + ": " + string.Join(" | ", Columns(db, kind.Key).Select(column => $"{column.Name}={Said(db.Entry(row).Property(column.Name).CurrentValue)}"))).Order(StringComparer.Ordinal))];
    }

    public static async Task<List<object>> Load<T>(SamspillDb db) where T : Row =>
        [.. (await db.Set<T>().IgnoreQueryFilters([Conventions.Archive]).ToListAsync()).OrderBy(row => IdOf(db, row) is { } id ? id.GetType().GetProperty("Value")!.GetValue(id)!.ToString()! : "", StringComparer.Ordinal)];

    private static object? IdOf(SamspillDb db, object row) => db.Entry(row).Metadata.FindProperty("Id") is null ? null : db.Entry(row).Property("Id").CurrentValue;

    private static List<IProperty> Columns(SamspillDb db, Type kind) => [.. db.Model.FindEntityType(kind)!.GetProperties().Where(column => !Apart.Contains(column.Name) && !Apart.Contains($"{kind.Name}.{column.Name}"))];

    private static int HowMany(Type kind) => kind == typeof(MeasuringRules) ? 1 : kind == typeof(Measurement) ? 9 : 4;

    private static object Make(SamspillDb db, Type kind, int i, Dictionary<Type, List<object>> made, HashSet<string> filled, string mark)
    {
        var row = Activator.CreateInstance(kind, nonPublic: true)!;
        var entry = db.Entry(row);
        foreach (var column in Columns(db, kind))
        {
            entry.Property(column.Name).CurrentValue = Shape(kind, column.Name, i, Value(db, kind, column, i, made, mark), made, mark);
        }

        if (entry.Metadata.FindProperty("Id") is { } id)
        {
            // A record that is a part of another has the other's identity.
            entry.Property("Id").CurrentValue = id.GetContainingForeignKeys().Any() ? Value(db, kind, id, i, made, mark) : id.ClrType.GetMethod("From")!.Invoke(null, [new Guid((made.Count * 7) + mark.Length + 1, (short)i, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)i)]);
        }

        foreach (var column in Columns(db, kind).Where(column => entry.Property(column.Name).CurrentValue is { } value && !value.Equals(column.ClrType.IsValueType && Nullable.GetUnderlyingType(column.ClrType) is null ? Activator.CreateInstance(column.ClrType) : null)))
        {
            filled.Add($"{kind.Name}.{column.Name}");
        }

        db.Add(row);
        return row;
    }

    private static object? Value(SamspillDb db, Type kind, IProperty column, int i, Dictionary<Type, List<object>> made, string mark)
    {
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        var number = i + 1 + (column.Name.Length % 5);
        if (column.GetContainingForeignKeys().FirstOrDefault(key => typeof(Row).IsAssignableFrom(key.PrincipalEntityType.ClrType)) is { } points)
        {
            var (other, field) = (points.PrincipalEntityType.ClrType, points.PrincipalKey.Properties[points.Properties.ToList().IndexOf(column)].Name);
            return other != kind ? db.Entry(made[other][i % made[other].Count]).Property(field).CurrentValue : i == 0 ? null : db.Entry(made[other][0]).Property(field).CurrentValue;
        }

        return type switch
        {
            _ when type == typeof(string) && $"{mark}{column.Name} {i}: ø, «x» =1 \"y\"" is var text => text[..Math.Min(text.Length, column.GetMaxLength() ?? text.Length)],
            _ when type == typeof(Key) => Key.From($"{mark}{kind.Name}-{i}"),
            _ when type == typeof(OrganisationNumber) => OrganisationNumber.Read("938583986"),
            _ when type == typeof(MunicipalityCode) => MunicipalityCode.Read("0807"),
            _ when type == typeof(DateOnly) => new DateOnly(2017, 1, 1).AddDays((i * 40) + column.Name.Length),
            _ when type == typeof(TimeOnly) => new TimeOnly(9 + (i % 8), column.Name.Length),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2017, 1, 1 + i, 0, 0, 0, TimeSpan.Zero),
            _ when type == typeof(byte[]) => System.Text.Encoding.UTF8.GetBytes(mark + column.Name),
            _ when type == typeof(decimal) => number + 0.25m,
            _ when type == typeof(int) => number,
            _ when type == typeof(long) => (long)number,
            _ when type == typeof(bool) => i % 2 == 1,
            _ when type.IsEnum => Enum.GetValues(type).GetValue((i + 1) % Enum.GetValues(type).Length),
            _ when type.GetMethod("From", [typeof(Guid)]) is { } from => from.Invoke(null, [new Guid(number, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1)]),
            _ => throw new InvalidOperationException($"{kind.Name}.{column.Name} is a {type.Name}: say how it is filled."),
        };
    }

    /// <summary>What must agree between the fields of a record.</summary>
    private static object? Shape(Type kind, string field, int i, object? value, Dictionary<Type, List<object>> made, string mark) => (kind.Name, field) switch
    {
        (nameof(ProgrammeRecord), nameof(ProgrammeRecord.Bottleneck)) => Key.From(mark + "challenge-1"),
        (nameof(Person), nameof(Person.Email)) => $"{mark}p{i}@x.example",
        (nameof(MeasuringRules), nameof(MeasuringRules.OwnApproval)) => OwnApproval.Never,
        (nameof(MeasuringRules), nameof(MeasuringRules.ApprovalLevels)) => ApprovalLevels.Two,
        (nameof(GoalVersion), nameof(GoalVersion.Number)) or (nameof(IndicatorVersion), nameof(IndicatorVersion.Number)) => i + 1,
        (nameof(Goal), nameof(Goal.LearningQuestions)) => "Hvem?\nHvor?",
        // A target stands on a goal that is active or has ended; the last goal is only granted, and has none.
        (nameof(Goal), nameof(Goal.Status)) => new[] { GoalStatus.Active, GoalStatus.Closed, GoalStatus.Active, GoalStatus.Granted }[i],
        (nameof(Target), nameof(Target.IndicatorId)) => ((Indicator)made[typeof(Indicator)][i % Math.Min(3, made[typeof(Indicator)].Count)]).Id,
        (nameof(Goal), nameof(Goal.OverrideDecision)) => $"{mark}sak {i}/18",
        (nameof(Indicator), nameof(Indicator.Kind)) => (IndicatorKind)i,
        (nameof(Indicator), nameof(Indicator.Decimals)) => i,
        (nameof(Indicator), nameof(Indicator.Scale)) => "lav;middels;høy",
        (nameof(Indicator), nameof(Indicator.DueDates)) => "2018-03-01;2018-10-15",
        (nameof(Indicator), nameof(Indicator.Municipalities)) => "0807;0822",
        (nameof(Target) or nameof(PilotStep), "Municipality") => Key.From("0807"),
        (nameof(Initiative), nameof(Initiative.Partners)) => "organisation-1;organisation-2",
        (nameof(Challenge) or nameof(EffectAssumption), "Goals") => "goal-0;goal-2",
        (nameof(EffectAssumption), nameof(EffectAssumption.Initiatives)) => "initiative-1",
        (nameof(PilotStep), nameof(PilotStep.Stage)) => (PilotStage)i,
        (nameof(Comment), nameof(Comment.Kind)) => new[] { "mal", "indikator", "maling", "tiltak" }[i],
        (nameof(Comment), nameof(Comment.RecordKey)) => mark + new[] { "goal", "indicator", "measurement", "initiative" }[i] + (mark.Length > 0 ? "-0" : "-1"),
        ("Attachment", "Kind") => "mal",
        ("Attachment", "RecordKey") => mark + "goal-0",
        (nameof(Comment), "Answer" or "Decision" or "ClosedById" or "ClosedOn") => i % 2 == 1 ? value : null,
        (nameof(Measurement), _) => OfMeasurement(field, i, value, made),
        _ => value,
    };

    /// <summary>Nine measurements: of each kind of indicator, one that is not measured, one in each state, and one that corrects another.</summary>
    private static object? OfMeasurement(string field, int i, object? value, Dictionary<Type, List<object>> made)
    {
        var status = i switch { 5 => MeasurementStatus.Draft, 6 => MeasurementStatus.Submitted, 7 => MeasurementStatus.Returned, _ => MeasurementStatus.Approved };
        var kind = i >= 4 ? IndicatorKind.Number : (IndicatorKind)i;
        var isMeasured = i != 4;
        return field switch
        {
            nameof(Measurement.IndicatorId) => ((Indicator)made[typeof(Indicator)][(int)kind]).Id,
            nameof(Measurement.Period) => new DateOnly(2018, 1, 31).AddDays(i == 8 ? 0 : i),
            nameof(Measurement.Municipality) => i is 1 or 2 ? Key.From("0807") : null,
            nameof(Measurement.Value) => !isMeasured || kind is IndicatorKind.Percent or IndicatorKind.Scale ? null : 3m,
            nameof(Measurement.Numerator) => kind == IndicatorKind.Percent ? 7m : null,
            nameof(Measurement.Denominator) => kind is IndicatorKind.Percent or IndicatorKind.Rank ? 9m : null,
            nameof(Measurement.Low) => isMeasured && kind == IndicatorKind.Number ? 2.5m : null,
            nameof(Measurement.High) => isMeasured && kind == IndicatorKind.Number ? 3.5m : null,
            nameof(Measurement.Step) => kind == IndicatorKind.Scale ? "middels" : null,
            nameof(Measurement.NotMeasuredBecause) => isMeasured ? null : value,
            nameof(Measurement.EvidenceKind) => (EvidenceKind)(i % 5),
            nameof(Measurement.Evidence) => i % 5 == 0 ? null : "https://x.example/" + i,
            nameof(Measurement.WarningAnswer) => "jump: broen var stengt",
            nameof(Measurement.Status) => status,
            nameof(Measurement.EndorsedBy) or nameof(Measurement.EndorsedOn) => status is MeasurementStatus.Approved or MeasurementStatus.Endorsed ? value : null,
            nameof(Measurement.ApprovedBy) or nameof(Measurement.ApprovedOn) => status == MeasurementStatus.Approved ? value : null,
            nameof(Measurement.ReturnedBecause) => status == MeasurementStatus.Returned || i == 0 ? value : null,
            nameof(Measurement.Supersedes) => i == 8 ? ((Measurement)made[typeof(Measurement)][0]).Id : null,
            nameof(Measurement.Reason) => i == 8 ? value : null,
            nameof(Measurement.IsSuperseded) => i == 0,
            _ => value,
        };
    }
}

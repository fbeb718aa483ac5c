using Samspill.Kernel;

namespace Samspill.Programme;

/// <summary>A programme or one of its phases.</summary>
public readonly record struct ProgrammeId(Guid Value) : IId<ProgrammeId>
{
    /// <inheritdoc/>
    public static ProgrammeId From(Guid value) => new(value);
}

/// <summary>A goal.</summary>
public readonly record struct GoalId(Guid Value) : IId<GoalId>
{
    /// <inheritdoc/>
    public static GoalId From(Guid value) => new(value);
}

/// <summary>An indicator.</summary>
public readonly record struct IndicatorId(Guid Value) : IId<IndicatorId>
{
    /// <inheritdoc/>
    public static IndicatorId From(Guid value) => new(value);
}

/// <summary>A measurement.</summary>
public readonly record struct MeasurementId(Guid Value) : IId<MeasurementId>
{
    /// <inheritdoc/>
    public static MeasurementId From(Guid value) => new(value);
}

/// <summary>An initiative.</summary>
public readonly record struct InitiativeId(Guid Value) : IId<InitiativeId>
{
    /// <inheritdoc/>
    public static InitiativeId From(Guid value) => new(value);
}

/// <summary>Any smaller record of the programme: a target, a milestone, a link, a note.</summary>
public readonly record struct PartId(Guid Value) : IId<PartId>
{
    /// <inheritdoc/>
    public static PartId From(Guid value) => new(value);
}

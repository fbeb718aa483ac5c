using Samspill.Kernel;

namespace Samspill.Plans;

/// <summary>A municipality's plan.</summary>
public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    /// <inheritdoc/>
    public static PlanId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A version of a plan's text.</summary>
public readonly record struct PlanVersionId(Guid Value) : IId<PlanVersionId>
{
    /// <inheritdoc/>
    public static PlanVersionId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A goal, strategy or measure in a version of a plan.</summary>
public readonly record struct StatementId(Guid Value) : IId<StatementId>
{
    /// <inheritdoc/>
    public static StatementId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A theme that statements are sorted by.</summary>
public readonly record struct ThemeId(Guid Value) : IId<ThemeId>
{
    /// <inheritdoc/>
    public static ThemeId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A comparison of plans as it came out.</summary>
public readonly record struct ComparisonId(Guid Value) : IId<ComparisonId>
{
    /// <inheritdoc/>
    public static ComparisonId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>Any smaller record of plans: a judgement of a pair, a plan's place in a comparison.</summary>
public readonly record struct PlanEntryId(Guid Value) : IId<PlanEntryId>
{
    /// <inheritdoc/>
    public static PlanEntryId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

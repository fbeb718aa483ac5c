using Samspill.Kernel;

namespace Samspill.Knowledge;

/// <summary>A project card.</summary>
public readonly record struct CardId(Guid Value) : IId<CardId>
{
    /// <inheritdoc/>
    public static CardId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>Something that was learnt.</summary>
public readonly record struct LessonId(Guid Value) : IId<LessonId>
{
    /// <inheritdoc/>
    public static LessonId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A question that is answered over time.</summary>
public readonly record struct QuestionId(Guid Value) : IId<QuestionId>
{
    /// <inheritdoc/>
    public static QuestionId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>An analysis that goals and strategies rest on.</summary>
public readonly record struct AnalysisId(Guid Value) : IId<AnalysisId>
{
    /// <inheritdoc/>
    public static AnalysisId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>Any smaller record of knowledge: a figure, a cost, an answer, a reuse.</summary>
public readonly record struct KnowledgeEntryId(Guid Value) : IId<KnowledgeEntryId>
{
    /// <inheritdoc/>
    public static KnowledgeEntryId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

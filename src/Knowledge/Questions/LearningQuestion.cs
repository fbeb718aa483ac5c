using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.Questions;

/// <summary>Something the partnership wonders about, and answers better as it learns more.</summary>
internal sealed class LearningQuestion : Row<QuestionId>, IKeyed, ITitled
{
    public required Key Key { get; init; }

    /// <summary>The question.</summary>
    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    /// <summary>What hangs on the answer.</summary>
    public string? Why { get; set; }

    /// <summary>The key of the goal it is asked of; null when it is asked of none.</summary>
    public string? Goal { get; set; }

    public DateOnly AskedOn { get; init; }

    public PersonId? AskedById { get; init; }

    /// <summary>The day it was settled; null while one still wonders.</summary>
    public DateOnly? ClosedOn { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>What was known of a question on a day. A later answer stands beside the earlier, never over it.</summary>
internal sealed class LearningAnswer : Row<KnowledgeEntryId>, IAppendOnly
{
    public QuestionId QuestionId { get; init; }

    public DateOnly On { get; init; }

    public required string Says { get; init; }

    /// <summary>What it rests on, in words.</summary>
    public string? Evidence { get; init; }

    public PersonId? ById { get; init; }

    public bool IsDemo { get; init; }
}

internal sealed class LearningQuestionTable : IEntityTypeConfiguration<LearningQuestion>
{
    public const int MostTitle = 300;

    public void Configure(EntityTypeBuilder<LearningQuestion> builder)
    {
        builder.HasIndex(question => new { question.PartnershipId, question.Key }).IsUnique();
        builder.Property(question => question.Title).HasMaxLength(MostTitle);
        builder.RefersTo<Person>(nameof(LearningQuestion.AskedById));
    }
}

internal sealed class LearningAnswerTable : IEntityTypeConfiguration<LearningAnswer>
{
    public void Configure(EntityTypeBuilder<LearningAnswer> builder)
    {
        builder.RefersTo<LearningQuestion>(nameof(LearningAnswer.QuestionId));
        builder.RefersTo<Person>(nameof(LearningAnswer.ById));
    }
}

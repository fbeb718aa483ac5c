using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Knowledge.Cards;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Knowledge.Lessons;

/// <summary>How far a lesson has come.</summary>
public enum LessonState
{
    /// <summary>Somebody has written it, or it came from the programme.</summary>
    Proposed,

    /// <summary>Another has gone over it: it may be relied on.</summary>
    Reviewed,

    /// <summary>Another has said that it is none.</summary>
    Rejected,
}

/// <summary>Something that was learnt, so that the next does not have to learn it again: what one knows now, what it was learnt from, and what to do.</summary>
internal sealed class Lesson : Row<LessonId>, IKeyed, ITitled
{
    public required Key Key { get; init; }

    /// <summary>The lesson, in a sentence.</summary>
    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    /// <summary>What happened, that it was learnt from.</summary>
    public string? Because { get; set; }

    /// <summary>What to do another time.</summary>
    public string? Advice { get; set; }

    /// <summary>Themes, parted by `;`.</summary>
    public string? Themes { get; set; }

    public LessonState State { get; set; }

    /// <summary>The card it was learnt in; null when it was learnt elsewhere.</summary>
    public CardId? CardId { get; set; }

    /// <summary>Where it comes from, in words; null when it was written here.</summary>
    public string? Source { get; set; }

    /// <summary>The page that shows it there, below the partnership.</summary>
    public string? SourceAddress { get; set; }

    /// <summary>What it came from calls itself, so that nothing flows in twice; null when it was written here.</summary>
    public string? SourceId { get; set; }

    public DateOnly ProposedOn { get; init; }

    public PersonId? ProposedById { get; init; }

    public DateOnly? ReviewedOn { get; set; }

    public PersonId? ReviewedById { get; set; }

    /// <summary>The day it was opened to all; null while it is not.</summary>
    public DateOnly? PublishedOn { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>A lesson that a document or the programme tells of, as a proposal.</summary>
    /// <param name="source">Where it stands, in words.</param>
    /// <param name="address">The page below the partnership that shows it.</param>
    /// <param name="id">What it came from calls itself, when it could come again.</param>
    public static Lesson From(Key key, string title, string? because, string? advice, string source, string address, string? id, DateOnly day) =>
        new() { Key = key, Title = title, Because = because, Advice = advice, Source = source, SourceAddress = address, SourceId = id, ProposedOn = day };

    /// <summary>Says that it may be relied on.</summary>
    public Refusal? Review(PersonId? by, DateOnly day)
    {
        if (State == LessonState.Reviewed)
        {
            return LessonRefusals.AlreadyReviewed;
        }

        if (ProposedById is not null && ProposedById == by)
        {
            return LessonRefusals.OwnProposal;
        }

        (State, ReviewedOn, ReviewedById) = (LessonState.Reviewed, day, by);
        return null;
    }

    /// <summary>Says that it is none. It stays, so that it does not come again.</summary>
    public Refusal? Reject(PersonId? by, DateOnly day)
    {
        if (State != LessonState.Proposed)
        {
            return LessonRefusals.AlreadyReviewed;
        }

        (State, ReviewedOn, ReviewedById) = (LessonState.Rejected, day, by);
        return null;
    }

    /// <summary>Opens it to all; only one that is reviewed.</summary>
    public Refusal? Publish(DateOnly day)
    {
        if (State != LessonState.Reviewed)
        {
            return LessonRefusals.NotReviewed;
        }

        PublishedOn ??= day;
        return null;
    }
}

/// <summary>That an initiative builds on a lesson or on a card: who registered it, when, and for what.</summary>
internal sealed class Reuse : Row<KnowledgeEntryId>
{
    /// <summary>The lesson; null when it is a card that is built on.</summary>
    public LessonId? LessonId { get; init; }

    /// <summary>The card; null when it is a lesson.</summary>
    public CardId? CardId { get; init; }

    /// <summary>The key of the initiative that builds on it.</summary>
    public required string Initiative { get; init; }

    public string? Note { get; set; }

    public DateOnly On { get; init; }

    public PersonId? ById { get; init; }

    public bool IsDemo { get; set; }
}

internal sealed class LessonTable : IEntityTypeConfiguration<Lesson>
{
    public const int MostTitle = 300;
    public const int MostSourceId = 200;

    public void Configure(EntityTypeBuilder<Lesson> builder)
    {
        builder.HasIndex(lesson => new { lesson.PartnershipId, lesson.Key }).IsUnique();
        builder.HasIndex(lesson => new { lesson.PartnershipId, lesson.SourceId }).IsUnique();
        builder.Property(lesson => lesson.Title).HasMaxLength(MostTitle);
        builder.Property(lesson => lesson.SourceId).HasMaxLength(MostSourceId);
        builder.RefersTo<ProjectCard>(nameof(Lesson.CardId));
        builder.RefersTo<Person>(nameof(Lesson.ProposedById));
        builder.RefersTo<Person>(nameof(Lesson.ReviewedById));
    }
}

internal sealed class ReuseTable : IEntityTypeConfiguration<Reuse>
{
    public void Configure(EntityTypeBuilder<Reuse> builder)
    {
        builder.HasIndex(reuse => new { reuse.PartnershipId, reuse.LessonId, reuse.Initiative }).IsUnique();
        builder.HasIndex(reuse => new { reuse.PartnershipId, reuse.CardId, reuse.Initiative }).IsUnique();
        builder.Property(reuse => reuse.Initiative).HasMaxLength(Key.MaxLength);
        builder.RefersTo<Lesson>(nameof(Reuse.LessonId));
        builder.RefersTo<ProjectCard>(nameof(Reuse.CardId));
        builder.RefersTo<Person>(nameof(Reuse.ById));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Network.Gatherings;

/// <summary>A gathering of regions.</summary>
public readonly record struct GatheringId(Guid Value) : IId<GatheringId>
{
    /// <inheritdoc/>
    public static GatheringId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A lesson that was taken home.</summary>
public readonly record struct LessonId(Guid Value) : IId<LessonId>
{
    /// <inheritdoc/>
    public static LessonId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A gathering of regions that somebody of ours goes to, and what we give there.</summary>
internal sealed class Gathering : Row<GatheringId>, IKeyed
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    /// <summary>Who calls it.</summary>
    public string? Organiser { get; set; }

    public string? Place { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly On { get; set; }

    /// <summary>The last day; null for a gathering of one day.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Who goes for us and tells of it at home; null when nobody is named.</summary>
    public PersonId? ResponsibleId { get; set; }

    /// <summary>What we gave: a talk, a method, a mistake told; null when nothing is written.</summary>
    public string? Gave { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>The day from which the 90 days are counted.</summary>
    public DateOnly LastDay => Until ?? On;
}

/// <summary>A lesson taken home from a gathering: what we will do with it, who, by when, and what it became.</summary>
internal sealed class HomeLesson : Row<LessonId>
{
    /// <summary>A home task is to be done within so many days of the gathering.</summary>
    public const int Days = 90;

    public GatheringId GatheringId { get; init; }

    /// <summary>What we learned.</summary>
    public required string Lesson { get; init; }

    /// <summary>What we will do with it here.</summary>
    public required string Task { get; set; }

    /// <summary>Who does it.</summary>
    public PersonId OwnerId { get; set; }

    /// <summary>By when, at most 90 days after the gathering.</summary>
    public DateOnly DueOn { get; set; }

    /// <summary>The day it was done, or it was settled that it will not be; null while it is open.</summary>
    public DateOnly? SettledOn { get; set; }

    /// <summary>True when it was done; false when we let it be; null while it is open.</summary>
    public bool? IsDone { get; set; }

    /// <summary>What it became; null while it is open.</summary>
    public string? Became { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>True when the day has passed and nobody has said what it became.</summary>
    public bool IsOverdueOn(DateOnly day) => SettledOn is null && DueOn < day;
}

internal sealed class GatheringTable : IEntityTypeConfiguration<Gathering>
{
    public void Configure(EntityTypeBuilder<Gathering> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.Key }).IsUnique();
        builder.RefersTo<Person>(nameof(Gathering.ResponsibleId));
        builder.Property(row => row.Title).HasMaxLength(GatheringFields.MostTitle);
        builder.Property(row => row.Organiser).HasMaxLength(200);
        builder.Property(row => row.Place).HasMaxLength(200);
        builder.Property(row => row.Gave).HasMaxLength(2000);
        builder.Ignore(row => row.LastDay);
    }
}

internal sealed class HomeLessonTable : IEntityTypeConfiguration<HomeLesson>
{
    public void Configure(EntityTypeBuilder<HomeLesson> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.GatheringId });
        builder.RefersTo<Gathering>(nameof(HomeLesson.GatheringId));
        builder.RefersTo<Person>(nameof(HomeLesson.OwnerId));
        builder.Property(row => row.Lesson).HasMaxLength(1000);
        builder.Property(row => row.Task).HasMaxLength(300);
        builder.Property(row => row.Became).HasMaxLength(2000);
    }
}

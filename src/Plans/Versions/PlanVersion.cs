using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Storage;

namespace Samspill.Plans.Versions;

/// <summary>The text of a plan as it read from a day on: the original as it was uploaded or pasted, and what was read of it. Never changed; a new text is a new version.</summary>
internal sealed class PlanVersion : Row<PlanVersionId>, IAppendOnly
{
    public PlanId PlanId { get; init; }

    /// <summary>Counts the plan's versions, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The day from which it reads so.</summary>
    public DateOnly From { get; init; }

    /// <summary>The file's name when it was uploaded; null for a text that was pasted.</summary>
    public string? FileName { get; init; }

    /// <summary>The media type of the original.</summary>
    public required string MediaType { get; init; }

    /// <summary>Bytes of the original.</summary>
    public long Size { get; init; }

    /// <summary>The original's SHA-256, under which it is kept.</summary>
    public required string Hash { get; init; }

    /// <summary>Pages; null where the format does not say.</summary>
    public int? Pages { get; init; }

    /// <summary>Characters that were read.</summary>
    public int Characters { get; init; }

    /// <summary>The day of the work when it came in.</summary>
    public DateOnly AddedOn { get; init; }

    /// <summary>Who brought it in; null at the command line and for what is invented.</summary>
    public PersonId? AddedById { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>What was read of a version: its text with sections and pages. Apart from the version, so that lists need not carry it.</summary>
internal sealed class PlanText : Row<PlanVersionId>, IAppendOnly
{
    /// <summary>The text as <see cref="DocumentBytes"/> writes it.</summary>
    public required byte[] Bytes { get; init; }
}

internal sealed class PlanVersionTable : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> builder)
    {
        builder.HasIndex(version => new { version.PartnershipId, version.PlanId, version.Number }).IsUnique();
        builder.Property(version => version.Hash).HasMaxLength(64);
        builder.Property(version => version.MediaType).HasMaxLength(100);
        builder.RefersTo<Plan>(nameof(PlanVersion.PlanId));
        builder.RefersTo<StoredFile>(nameof(PlanVersion.Hash));
        builder.RefersTo<Person>(nameof(PlanVersion.AddedById));
    }
}

internal sealed class PlanTextTable : IEntityTypeConfiguration<PlanText>
{
    public void Configure(EntityTypeBuilder<PlanText> builder) => builder.RefersTo<PlanVersion>(nameof(PlanText.Id));
}

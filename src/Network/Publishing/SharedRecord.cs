using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Network.Publishing;

/// <summary>
/// A line in the ledger of what was shared: when a record was published, changed and withdrawn. Never removed, so that those who fetched it
/// learn that it is gone. What the record says is not kept here; a withdrawn one leaves its name and a fingerprint, and no word more.
/// </summary>
/// <remarks>No trail tells of it, for it is one itself: of changes that the trail has already told.</remarks>
internal sealed class SharedRecord : Row<SharedRecordId>, IUnaudited
{
    public required string Set { get; init; }

    /// <summary>Its name within the set.</summary>
    public required string Name { get; init; }

    public PublishedKind Kind { get; set; }

    /// <summary>A fingerprint of what it says: another one means that it has changed.</summary>
    public required string Hash { get; set; }

    /// <summary>Its place among all changes: a record that changes goes to the end. Lists are read in this order, so that what changes while one reads is met again and nothing is passed over.</summary>
    public long Place { get; set; }

    /// <summary>When it was last published, changed or withdrawn: real time, whole seconds, never earlier than that of the place before.</summary>
    public DateTimeOffset Stamp { get; set; }

    /// <summary>When it was first published.</summary>
    public DateTimeOffset PublishedAt { get; init; }

    /// <summary>When it was withdrawn; null while it is shared.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }
}

internal sealed class SharedRecordTable : IEntityTypeConfiguration<SharedRecord>
{
    public void Configure(EntityTypeBuilder<SharedRecord> builder)
    {
        builder.Property(row => row.Set).HasMaxLength(40);
        builder.Property(row => row.Name).HasMaxLength(120);
        builder.Property(row => row.Hash).HasMaxLength(64);
        builder.HasIndex(row => new { row.PartnershipId, row.Set, row.Name }).IsUnique();
        builder.HasIndex(row => new { row.PartnershipId, row.Place }).IsUnique();
    }
}

/// <summary>That a set is shared or held back. A set that nobody has chosen about is shared, as its open page is.</summary>
internal sealed class SharingChoice : Row<SharingChoiceId>
{
    public required string Set { get; init; }

    public bool IsShared { get; set; }
}

internal sealed class SharingChoiceTable : IEntityTypeConfiguration<SharingChoice>
{
    public void Configure(EntityTypeBuilder<SharingChoice> builder)
    {
        builder.Property(row => row.Set).HasMaxLength(40);
        builder.HasIndex(row => new { row.PartnershipId, row.Set }).IsUnique();
    }
}

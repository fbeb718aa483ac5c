using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;

namespace Samspill.Platform.Directory;

/// <summary>A partnership: the first word of its addresses, its name, its language, and whether its public pages are open.</summary>
public sealed class Partnership
{
    /// <summary>Its identity, the first part of every key.</summary>
    public PartnershipId Id { get; init; } = PartnershipId.From(Guid.CreateVersion7());

    /// <summary>Its address: `/notodden`.</summary>
    public required Key Slug { get; init; }

    /// <summary>Its name: `Notoddenregionen`.</summary>
    public required string Name { get; set; }

    /// <summary>The language its mails and reports are written in unless the reader chooses another.</summary>
    public Language Language { get; set; }

    /// <summary>True when anybody may read its public pages.</summary>
    public bool IsPublic { get; set; }

    /// <summary>True when its rows are made for a demonstration.</summary>
    public bool IsDemo { get; set; }
}

internal sealed class PartnershipTable : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> builder)
    {
        builder.HasKey(partnership => partnership.Id);
        builder.Property(partnership => partnership.Id).ValueGeneratedNever();
        builder.HasIndex(partnership => partnership.Slug).IsUnique();
        builder.Property(partnership => partnership.Name).HasMaxLength(200);
    }
}

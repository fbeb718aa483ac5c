using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;

namespace Samspill.Knowledge.Lists;

/// <summary>A list that waits between being read and being agreed to. It is a copy for a day, not a record.</summary>
internal sealed class ProjectList : Row<KnowledgeEntryId>, IUnaudited
{
    /// <summary>SHA-256 of the bytes, hexadecimal; the address calls it by this.</summary>
    public required string Hash { get; init; }

    /// <summary>What the file was called.</summary>
    public required string FileName { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>When it came, real time.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>What the columns of a list mean: remembered for every list with the same headings.</summary>
internal sealed class ColumnMapping : Row<KnowledgeEntryId>
{
    /// <summary>SHA-256 of the headings as they stand, hexadecimal.</summary>
    public required string Headings { get; init; }

    /// <summary>Heading and field in turn, one pair a line, parted by a tab.</summary>
    public required string Means { get; set; }

    public DateOnly On { get; set; }
}

internal sealed class ProjectListTable : IEntityTypeConfiguration<ProjectList>
{
    public void Configure(EntityTypeBuilder<ProjectList> builder)
    {
        builder.HasIndex(list => new { list.PartnershipId, list.Hash }).IsUnique();
        builder.Property(list => list.Hash).HasMaxLength(64);
        builder.Property(list => list.FileName).HasMaxLength(200);
    }
}

internal sealed class ColumnMappingTable : IEntityTypeConfiguration<ColumnMapping>
{
    public void Configure(EntityTypeBuilder<ColumnMapping> builder)
    {
        builder.HasIndex(mapping => new { mapping.PartnershipId, mapping.Headings }).IsUnique();
        builder.Property(mapping => mapping.Headings).HasMaxLength(64);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;

namespace Samspill.Programme.Workbooks;

/// <summary>A workbook that waits between being shown and being agreed to. It is a copy for a day, not a record.</summary>
internal sealed class UploadedWorkbook : Row<PartId>, IUnaudited
{
    /// <summary>SHA-256 of the bytes, hexadecimal; the address calls it by this.</summary>
    public required string Hash { get; init; }

    /// <summary>What the file was called.</summary>
    public required string FileName { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>When it came, real time.</summary>
    public DateTimeOffset At { get; init; }
}

internal sealed class UploadedWorkbookTable : IEntityTypeConfiguration<UploadedWorkbook>
{
    public void Configure(EntityTypeBuilder<UploadedWorkbook> builder)
    {
        builder.HasIndex(file => new { file.PartnershipId, file.Hash }).IsUnique();
        builder.Property(file => file.Hash).HasMaxLength(64);
        builder.Property(file => file.FileName).HasMaxLength(200);
    }
}

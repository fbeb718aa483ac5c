using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Storage;

/// <summary>A file as it hangs on a record.</summary>
public readonly record struct AttachmentId(Guid Value) : IId<AttachmentId>
{
    /// <inheritdoc/>
    public static AttachmentId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>The bytes of an uploaded file, kept once in a partnership under their hash, and never across partnerships: one must not learn what another has.</summary>
public sealed class StoredFile : Row, IAppendOnly
{
    /// <summary>SHA-256 of the bytes, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }
}

/// <summary>That a file hangs on a record: what it was called, by whom and when.</summary>
public sealed class Attachment : Row<AttachmentId>
{
    /// <summary>The kind of record, as in addresses: `maling`.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's key.</summary>
    public required string RecordKey { get; init; }

    /// <summary>Its name when it was uploaded.</summary>
    public required string FileName { get; init; }

    /// <summary>Its media type, found from the name and the first bytes.</summary>
    public required string MediaType { get; init; }

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    /// <summary>The stored file's hash.</summary>
    public required string Hash { get; init; }

    /// <summary>Who hung it there; null at the command line.</summary>
    public PersonId? AttachedBy { get; init; }

    /// <summary>The day of the work.</summary>
    public DateOnly AttachedOn { get; init; }

    /// <summary>The day it was taken away; null while it hangs.</summary>
    public DateOnly? RemovedOn { get; set; }
}

internal sealed class StoredFileTable : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.HasKey(file => new { file.PartnershipId, file.Hash });
        builder.Property(file => file.Hash).HasMaxLength(64);
    }
}

internal sealed class AttachmentTable : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.HasIndex(attachment => new { attachment.PartnershipId, attachment.Kind, attachment.RecordKey });
        builder.Property(attachment => attachment.Kind).HasMaxLength(40);
        builder.Property(attachment => attachment.RecordKey).HasMaxLength(Key.MaxLength);
        builder.Property(attachment => attachment.FileName).HasMaxLength(FileTypes.MaxName);
        builder.Property(attachment => attachment.MediaType).HasMaxLength(100);
        builder.RefersTo<StoredFile>(nameof(Attachment.Hash));
        builder.RefersTo<Person>(nameof(Attachment.AttachedBy));
    }
}

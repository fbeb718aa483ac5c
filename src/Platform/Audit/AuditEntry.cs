using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Audit;

/// <summary>One change of one record: who, when, before and after, chained to the change before it in the same partnership.</summary>
public sealed class AuditEntry
{
    /// <summary>The partnership whose chain it is a link of.</summary>
    public PartnershipId PartnershipId { get; init; }

    /// <summary>Its place in the chain, from 1, without holes.</summary>
    public long Sequence { get; init; }

    /// <summary>When, in real time.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who: an account's identity, `cli:` and the identity of the system's user at the command line, or `system`. Never a name.</summary>
    public required string Actor { get; init; }

    /// <summary>What kind of record: `Goal`.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's identity.</summary>
    public required string RecordId { get; init; }

    /// <summary>Added, Changed or Removed.</summary>
    public required string Change { get; init; }

    /// <summary>The changed values before, as JSON; null when it was added.</summary>
    public string? Before { get; init; }

    /// <summary>The changed values after, as JSON; null when it was removed.</summary>
    public string? After { get; init; }

    /// <summary>SHA-256 over the entry before and this one's content, in hexadecimal.</summary>
    public string Hash { get; internal set; } = "";
}

/// <summary>The end of a partnership's chain. Its sequence is also the partnership's revision: it rises with every save.</summary>
public sealed class AuditHead
{
    /// <summary>The partnership.</summary>
    public PartnershipId PartnershipId { get; init; }

    /// <summary>The last entry's number; 0 before the first.</summary>
    public long Sequence { get; set; }

    /// <summary>The last entry's hash; empty before the first.</summary>
    public string Hash { get; set; } = "";
}

/// <summary>The key under which a person's values are sealed in the audit trail. Destroying it makes them unreadable for ever; the chain still holds.</summary>
public sealed class PersonKey
{
    /// <summary>The partnership.</summary>
    public PartnershipId PartnershipId { get; init; }

    /// <summary>The person.</summary>
    public PersonId PersonId { get; init; }

    /// <summary>A 256-bit key; empty once destroyed.</summary>
    public required byte[] Key { get; init; }

    /// <summary>When it was destroyed, real time; null while what is sealed can be read.</summary>
    public DateTimeOffset? DestroyedAt { get; init; }
}

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(entry => new { entry.PartnershipId, entry.Sequence });
        builder.HasIndex(entry => new { entry.PartnershipId, entry.RecordId });
    }
}

internal sealed class AuditHeadTable : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder) => builder.HasKey(head => head.PartnershipId);
}

internal sealed class PersonKeyTable : IEntityTypeConfiguration<PersonKey>
{
    public void Configure(EntityTypeBuilder<PersonKey> builder) => builder.HasKey(key => new { key.PartnershipId, key.PersonId });
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Guests;

/// <summary>A record given to a guest.</summary>
public readonly record struct GrantId(Guid Value) : IId<GrantId>
{
    /// <inheritdoc/>
    public static GrantId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>That a guest sees one record, from a day to a day, and may report numbers on it if it says so. It gives nothing else.</summary>
public sealed class Grant : Row<GrantId>
{
    /// <summary>Whom it is given to.</summary>
    public PersonId PersonId { get; init; }

    /// <summary>The kind of record, as in addresses: `mal`.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's key.</summary>
    public required string RecordKey { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; init; }

    /// <summary>The last day; null for as long as nobody takes it back.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>True when she may report numbers on it.</summary>
    public bool MayWrite { get; private set; }

    /// <summary>True when it holds on <paramref name="day"/>.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Says anew how long it lasts and what it gives.</summary>
    public void Set(DateOnly? to, bool mayWrite) => (To, MayWrite) = (to, mayWrite);

    /// <summary>Takes it back: it holds no more from <paramref name="today"/> on.</summary>
    public void Take(DateOnly today) => To = To is { } day && day < today ? To : today.AddDays(-1);
}

internal sealed class GrantTable : IEntityTypeConfiguration<Grant>
{
    public void Configure(EntityTypeBuilder<Grant> builder)
    {
        builder.HasIndex(grant => new { grant.PartnershipId, grant.PersonId });
        builder.HasIndex(grant => new { grant.PartnershipId, grant.Kind, grant.RecordKey });
        builder.RefersTo<Person>(nameof(Grant.PersonId));
        builder.Property(grant => grant.Kind).HasMaxLength(40);
        builder.Property(grant => grant.RecordKey).HasMaxLength(64);
    }
}

/// <summary>What a guest was given, as the door reads it.</summary>
internal sealed record Given(string Kind, string Key, bool MayWrite);

/// <summary>How grants are found.</summary>
internal static class Grants
{
    /// <summary>Those that hold on a day.</summary>
    public static IQueryable<Grant> On(this IQueryable<Grant> grants, DateOnly day) => grants.Where(grant => grant.From <= day && (grant.To == null || grant.To >= day));

    /// <summary>What a guest was given and has today.</summary>
    public static Task<List<Given>> Given(this SamspillDb db, PersonId person, CancellationToken stop) =>
        db.Set<Grant>().AsNoTracking().Where(grant => grant.PersonId == person).On(db.Scene.Clock.Today).Select(grant => new Given(grant.Kind, grant.RecordKey, grant.MayWrite)).ToListAsync(stop);
}

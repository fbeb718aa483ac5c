using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Jobs;

namespace Samspill.Network.Gatherings;

/// <summary>A contact in another region.</summary>
public readonly record struct RegionContactId(Guid Value) : IId<RegionContactId>
{
    /// <inheritdoc/>
    public static RegionContactId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>
/// Somebody in another region whom we can ask: the region, the role and what she knows. She stands in no directory of ours, so her name
/// and where she is reached are kept out of the trail, are taken away the day they are no longer confirmed, and are gone when removed.
/// </summary>
internal sealed class RegionContact : Row<RegionContactId>
{
    /// <summary>At most so many days from one confirmation to the next.</summary>
    public const int MostDays = 730;

    public required string Region { get; set; }

    /// <summary>What she is: `Prosjektleder, byregionprogrammet`.</summary>
    public required string Position { get; set; }

    /// <summary>Her name; null when the role is enough.</summary>
    [Untold]
    public string? Name { get; set; }

    /// <summary>Her mail address at work, or telephone; null when not known.</summary>
    [Untold]
    public string? Reach { get; set; }

    /// <summary>What we can ask her about.</summary>
    public string? About { get; set; }

    /// <summary>Where we met; null when nowhere in particular.</summary>
    public GatheringId? MetAtId { get; set; }

    /// <summary>Who of ours keeps in touch, and is asked whether she still stands.</summary>
    public PersonId ResponsibleId { get; set; }

    /// <summary>The last day she is kept unless somebody confirms her anew.</summary>
    public DateOnly KeptUntil { get; set; }

    public bool IsDemo { get; set; }
}

internal sealed class RegionContactTable : IEntityTypeConfiguration<RegionContact>
{
    public void Configure(EntityTypeBuilder<RegionContact> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.KeptUntil });
        builder.RefersTo<Gathering>(nameof(RegionContact.MetAtId));
        builder.RefersTo<Person>(nameof(RegionContact.ResponsibleId));
        builder.Property(row => row.Region).HasMaxLength(200);
        builder.Property(row => row.Position).HasMaxLength(200);
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Reach).HasMaxLength(200);
        builder.Property(row => row.About).HasMaxLength(1000);
    }
}

/// <summary>Takes away, each day, the contacts that nobody has confirmed in time.</summary>
internal sealed class ForgetContacts(SamspillDb db) : IDailyChore
{
    public async Task Do(CancellationToken stop)
    {
        var today = db.Scene.Clock.Today;
        var gone = await db.Set<RegionContact>().Where(row => row.KeptUntil < today).ToListAsync(stop);
        if (gone.Count > 0)
        {
            db.RemoveRange(gone);
            await db.SaveChangesAsync(stop);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;

namespace Samspill.Platform.Retention;

/// <summary>How the installation is kept: for how long what is no longer needed stays, how many backups are kept, and how the last round of each went. One row.</summary>
public sealed class Upkeep
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>Days that a mail or fact is kept after it went out or was given up.</summary>
    public int MailDays { get; set; } = 30;

    /// <summary>Days that a spent or expired sign-in link is kept.</summary>
    public int LinkDays { get; set; } = 1;

    /// <summary>Days that an ended session is kept in the list of sessions.</summary>
    public int SessionDays { get; set; } = 30;

    /// <summary>Days that an answered request to be erased is kept.</summary>
    public int RequestDays { get; set; } = 365;

    /// <summary>Months without a sign-in before the administrator is asked whether a person still needs access.</summary>
    public int InactiveMonths { get; set; } = 24;

    /// <summary>How many nightly backups are kept; 0 takes none.</summary>
    public int Backups { get; set; } = 14;

    /// <summary>When the last nightly backup was taken, real time; null before the first.</summary>
    public DateTimeOffset? BackedUpAt { get; set; }

    /// <summary>When a nightly backup was last tried, real time.</summary>
    public DateTimeOffset? TriedAt { get; set; }

    /// <summary>Why the last try failed; null when it did not.</summary>
    public string? Fault { get; set; }

    /// <summary>When what had outlived its time was last removed, real time; null before the first round.</summary>
    public DateTimeOffset? TidiedAt { get; set; }

    /// <summary>How many rows the last round removed.</summary>
    public int Tidied { get; set; }
}

internal sealed class UpkeepTable : IEntityTypeConfiguration<Upkeep>
{
    public void Configure(EntityTypeBuilder<Upkeep> builder) => builder.Property(upkeep => upkeep.Id).ValueGeneratedNever();
}

/// <summary>How the one row is read.</summary>
internal static class UpkeepQueries
{
    /// <summary>The rules as they stand; those the product comes with where nobody has chosen.</summary>
    public static async Task<Upkeep> Upkeep(this SamspillDb db, CancellationToken stop) =>
        await db.Set<Upkeep>().SingleOrDefaultAsync(stop) ?? db.Add(new Upkeep()).Entity;
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Network.Harvesting;

/// <summary>A place that is harvested.</summary>
public readonly record struct HarvestSourceId(Guid Value) : IId<HarvestSourceId>
{
    /// <inheritdoc/>
    public static HarvestSourceId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A smaller record of harvesting: an item, a round.</summary>
public readonly record struct HarvestEntryId(Guid Value) : IId<HarvestEntryId>
{
    /// <inheritdoc/>
    public static HarvestEntryId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>How a source answers.</summary>
public enum SourceKind
{
    /// <summary>Another installation of this product: its records by OAI-PMH.</summary>
    Samspill,

    /// <summary>A repository that answers OAI-PMH.</summary>
    Repository,

    /// <summary>A list of projects in one file: CSV, XLSX or JSON.</summary>
    List,
}

/// <summary>A place outside that is harvested: its address, and how often.</summary>
internal sealed class HarvestSource : Row<HarvestSourceId>, IKeyed
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    public required string Address { get; init; }

    public SourceKind Kind { get; init; }

    /// <summary>Days from one harvest to the next.</summary>
    public int EveryDays { get; set; }

    /// <summary>The day it was stopped; null while it is harvested.</summary>
    public DateOnly? EndedOn { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>How far the harvest of a source has come. Its identity is the source's. Saved with every page, so that one that is killed goes on where it was.</summary>
internal sealed class HarvestState : Row<HarvestSourceId>, IUnaudited
{
    /// <summary>Until when somebody is at it; another waits. Null when nobody is.</summary>
    public DateTimeOffset? BusyUntil { get; set; }

    /// <summary>How the list goes on; null between harvests.</summary>
    public string? Token { get; set; }

    /// <summary>Counts the harvests begun; what was seen in one carries its number.</summary>
    public int Sweep { get; set; }

    /// <summary>The moment, by the source's clock, from which the next harvest asks; null asks for everything.</summary>
    public DateTimeOffset? From { get; set; }

    /// <summary>When the harvest now under way began, by the source's clock; null between harvests.</summary>
    public DateTimeOffset? BeganAt { get; set; }

    /// <summary>True when the source gives its moments as days alone.</summary>
    public bool IsByDay { get; set; }

    /// <summary>True when the source says itself what is withdrawn; else everything is asked for each time, and what is missing has vanished.</summary>
    public bool TellsWithdrawn { get; set; }

    /// <summary>The day of the next harvest.</summary>
    public DateOnly NextOn { get; set; }

    /// <summary>When a harvest last came to its end; null until then.</summary>
    public DateTimeOffset? DoneAt { get; set; }
}

/// <summary>A record that others have published: stored with its source, found by the search, and counted nowhere.</summary>
internal sealed class HarvestedItem : Row<HarvestEntryId>, IUnaudited
{
    public HarvestSourceId SourceId { get; init; }

    /// <summary>Its identifier at the source.</summary>
    public required string Identifier { get; init; }

    public required string Title { get; set; }

    /// <summary>The parts of what is parted by semicolons; none of null.</summary>
    public static string[] Parts(string? said) => (said ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string? Abstract { get; set; }

    /// <summary>What it is about, parted by semicolons.</summary>
    public string? Subjects { get; set; }

    /// <summary>Where it takes place, as the source says it, parted by semicolons.</summary>
    public string? Places { get; set; }

    /// <summary>Who stands behind it, parted by semicolons.</summary>
    public string? Parties { get; set; }

    public string? Status { get; set; }

    public int? Year { get; set; }

    /// <summary>Its page at the source; null when it has none.</summary>
    public string? Link { get; set; }

    public DateOnly FirstSeenOn { get; init; }

    /// <summary>The last day something in it changed.</summary>
    public DateOnly ChangedOn { get; set; }

    /// <summary>The day it was withdrawn, or was no longer there; null while it stands.</summary>
    public DateOnly? VanishedOn { get; set; }

    /// <summary>The number of the harvest that last saw it.</summary>
    public int Sweep { get; set; }
}

/// <summary>A harvest as it went: what came, what changed, what vanished, or why it failed.</summary>
internal sealed class HarvestRound : Row<HarvestEntryId>, IUnaudited
{
    public HarvestSourceId SourceId { get; init; }

    public DateTimeOffset At { get; init; }

    public int Pages { get; set; }

    public int Came { get; set; }

    public int Changed { get; set; }

    public int Same { get; set; }

    public int Vanished { get; set; }

    /// <summary>Records that could not be used, as one without a title.</summary>
    public int Skipped { get; set; }

    /// <summary>Why it stopped; null when it came to its end.</summary>
    public HarvestFault? Fault { get; set; }

    /// <summary>What tells more of the fault.</summary>
    public string? Detail { get; set; }

    /// <summary>True when it came to its end.</summary>
    public bool IsWhole { get; set; }
}

internal sealed class HarvestSourceTable : IEntityTypeConfiguration<HarvestSource>
{
    public void Configure(EntityTypeBuilder<HarvestSource> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.Key }).IsUnique();
        builder.HasIndex(row => new { row.PartnershipId, row.Address }).IsUnique();
        builder.Property(row => row.Title).HasMaxLength(200);
        builder.Property(row => row.Address).HasMaxLength(1000);
    }
}

internal sealed class HarvestStateTable : IEntityTypeConfiguration<HarvestState>
{
    public void Configure(EntityTypeBuilder<HarvestState> builder)
    {
        builder.RefersTo<HarvestSource>(nameof(HarvestState.Id));
        builder.Property(row => row.Token).HasMaxLength(4000);
    }
}

internal sealed class HarvestedItemTable : IEntityTypeConfiguration<HarvestedItem>
{
    public void Configure(EntityTypeBuilder<HarvestedItem> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.SourceId, row.Identifier }).IsUnique();
        builder.RefersTo<HarvestSource>(nameof(HarvestedItem.SourceId));
        builder.Property(row => row.Identifier).HasMaxLength(500);
        builder.Property(row => row.Title).HasMaxLength(500);
        builder.Property(row => row.Abstract).HasMaxLength(4000);
        builder.Property(row => row.Subjects).HasMaxLength(1000);
        builder.Property(row => row.Places).HasMaxLength(1000);
        builder.Property(row => row.Parties).HasMaxLength(1000);
        builder.Property(row => row.Status).HasMaxLength(200);
        builder.Property(row => row.Link).HasMaxLength(1000);
    }
}

internal sealed class HarvestRoundTable : IEntityTypeConfiguration<HarvestRound>
{
    public void Configure(EntityTypeBuilder<HarvestRound> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.SourceId, row.At });
        builder.RefersTo<HarvestSource>(nameof(HarvestRound.SourceId));
        builder.Property(row => row.Detail).HasMaxLength(300);
    }
}

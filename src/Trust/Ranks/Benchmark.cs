using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Trust.Ranks;

/// <summary>
/// What an institute has measured with an instrument of its own: who, in which report, and when. It is never joined with our own rounds,
/// nor with another institute's. It never changes: it is taken in, replaced by the report's right figures, or removed, and the trail keeps it.
/// </summary>
internal sealed class Benchmark : Row<PieceId>, IKeyed
{
    public required Key Key { get; init; }

    /// <summary>Who measured.</summary>
    public required string Provider { get; init; }

    /// <summary>The report, by title or address.</summary>
    public required string Report { get; init; }

    /// <summary>Their set of questions: only figures of the same one are held together.</summary>
    public required string Instrument { get; init; }

    /// <summary>The day of the measurement; null when the report does not say.</summary>
    public DateOnly? On { get; init; }

    /// <summary>True when place 1 is the highest value.</summary>
    public bool HighestIsFirst { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>A municipality's figure and place among those that were measured: the place, among how many, and between which places it may lie.</summary>
internal sealed class BenchmarkRank : Row<PieceId>
{
    public PieceId BenchmarkId { get; init; }

    /// <summary>The municipality as the report writes it.</summary>
    public required string Municipality { get; init; }

    /// <summary>What was measured, as the report writes it.</summary>
    public required string Measure { get; init; }

    /// <summary>The value, in the institute's own unit; null where only the place is told.</summary>
    public decimal? Value { get; init; }

    public decimal? StandardError { get; init; }

    /// <summary>How many answered; null when it is not told.</summary>
    public int? Count { get; init; }

    public int Place { get; init; }

    /// <summary>Among how many: places among different numbers are never put on one line.</summary>
    public int Among { get; init; }

    /// <summary>The best place it may have, at 95 % for all at once; null when the report tells no uncertainty.</summary>
    public int? BestPlace { get; init; }

    /// <summary>The worst place it may have.</summary>
    public int? WorstPlace { get; init; }

    public bool IsDemo { get; init; }
}

internal sealed class BenchmarkTable : IEntityTypeConfiguration<Benchmark>
{
    public void Configure(EntityTypeBuilder<Benchmark> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.Key }).IsUnique();
        builder.Property(row => row.Provider).HasMaxLength(200);
        builder.Property(row => row.Report).HasMaxLength(500);
        builder.Property(row => row.Instrument).HasMaxLength(200);
    }
}

internal sealed class BenchmarkRankTable : IEntityTypeConfiguration<BenchmarkRank>
{
    public void Configure(EntityTypeBuilder<BenchmarkRank> builder)
    {
        builder.RefersTo<Benchmark>(nameof(BenchmarkRank.BenchmarkId));
        builder.Property(row => row.Municipality).HasMaxLength(100);
        builder.Property(row => row.Measure).HasMaxLength(200);
    }
}

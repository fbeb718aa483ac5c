using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Trust.Pulse;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Results;

/// <summary>Why a figure is not shown. No finer: the finer reason may itself tell what was answered.</summary>
public enum HiddenReason
{
    /// <summary>Fewer than five answered.</summary>
    Few,

    /// <summary>It could tell what single persons answered, or help to reckon out another hidden figure.</summary>
    Protects,
}

/// <summary>
/// A figure of a round as it was released, rounded as it is shown; or that it is hidden, with no figure in it at all. All that is left of a
/// round: pages, files and later rounds read this and nothing else.
/// </summary>
internal sealed class ReleasedScore : Row<PieceId>, IAppendOnly
{
    public WaveId WaveId { get; init; }

    /// <summary>True for all who were asked, together.</summary>
    public bool IsRegion { get; init; }

    /// <summary>The municipality; null for the whole region.</summary>
    public OrganisationId? MunicipalityId { get; init; }

    /// <summary>The group that answered; null for all groups, each weighing alike.</summary>
    public RaterGroup? Group { get; init; }

    /// <summary>What it is of: `politicians`, `identity`, `overall`, `q3`, or `answered` for how many took part.</summary>
    public required string Measure { get; init; }

    /// <summary>0–100, in steps of 2.5; null when hidden.</summary>
    public decimal? Score { get; init; }

    /// <summary>Its standard error in points, reckoned from what is shown; null when hidden, and where fewer than ten answered.</summary>
    public decimal? StandardError { get; init; }

    /// <summary>The low end of the interval, in steps of 2.5, as far from the score as the high end: it tells nothing of the mean that the score does not.</summary>
    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    /// <summary>How far apart the answers lie: their standard deviation, in steps of the scale, to a fifth.</summary>
    public decimal? Spread { get; init; }

    /// <summary>How many answered, rounded down to fives.</summary>
    public int? CountAbout { get; init; }

    /// <summary>For <c>answered</c>: how many there are in all, or how many were invited where they were more.</summary>
    public int? Population { get; init; }

    /// <summary>Why it is hidden; null when it is shown.</summary>
    public HiddenReason? Hidden { get; init; }

    /// <summary>The change in points since the last round by the same instrument that asked the same people; null where there is none to hold it against.</summary>
    public decimal? Change { get; init; }

    /// <summary>How likely so large a change is by chance alone, made good for all the cells that are compared.</summary>
    public decimal? Chance { get; init; }

    public bool IsDemo { get; init; }

    /// <summary>True when it may be called a change.</summary>
    public bool HasChanged => Chance < .05m;
}

internal sealed class ReleasedScoreTable : IEntityTypeConfiguration<ReleasedScore>
{
    public void Configure(EntityTypeBuilder<ReleasedScore> builder)
    {
        builder.HasIndex(score => new { score.PartnershipId, score.WaveId });
        builder.RefersTo<Wave>(nameof(ReleasedScore.WaveId));
        builder.RefersTo<Organisation>(nameof(ReleasedScore.MunicipalityId));
        builder.Property(score => score.Measure).HasMaxLength(40);
        builder.Ignore(score => score.HasChanged);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Indicators;

/// <summary>That a quality warning was answered, in a line, by the one who handed the number in.</summary>
internal sealed class WarningAnswer : Row<PartId>, IAppendOnly
{
    public MeasurementId MeasurementId { get; init; }

    /// <summary>The warning's stable name: `jump`.</summary>
    public required string Code { get; init; }

    /// <summary>What the warning said when it was answered, in bokmål.</summary>
    public required string Said { get; init; }

    public required string Answer { get; init; }

    [NamesPerson]
    public string? By { get; init; }

    public DateOnly On { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>Whether an approver may approve a value she reported herself.</summary>
internal enum OwnApproval
{
    /// <summary>Only when the partnership has no other approver.</summary>
    WhenAlone,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>How many approve a number before it counts.</summary>
public enum ApprovalLevels
{
    /// <summary>One approval is enough.</summary>
    One,

    /// <summary>The municipality first, then the partnership.</summary>
    Two,
}

/// <summary>How a partnership measures: one row for each.</summary>
internal sealed class MeasuringRules : Row<PartId>
{
    public OwnApproval OwnApproval { get; set; }

    /// <summary>How many approve, where an indicator says nothing else.</summary>
    public ApprovalLevels ApprovalLevels { get; set; }
}

internal sealed class MeasurementTable : IEntityTypeConfiguration<Measurement>
{
    public void Configure(EntityTypeBuilder<Measurement> builder)
    {
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.Key }).IsUnique();
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.IndicatorId, measurement.Period });
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.ReportedOn, measurement.IsDemo });
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.IndicatorId, measurement.Status });
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.Status });
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.IndicatorId, measurement.Municipality, measurement.Period });
        // Who has said something last of an indicator is read off this one alone, however much is measured.
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.IndicatorId, measurement.ReportedBy, measurement.ReportedOn, measurement.ApprovedBy, measurement.ApprovedOn });
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.Supersedes }, "one_correction").IsUnique().HasFilter("supersedes IS NOT NULL");
        // One value for a day and a place; both databases count empty places as different, so the whole has an index of its own.
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.IndicatorId, measurement.Period, measurement.Municipality }, "one_a_place").IsUnique().HasFilter("supersedes IS NULL AND municipality IS NOT NULL");
        builder.HasIndex(measurement => new { measurement.PartnershipId, measurement.IndicatorId, measurement.Period }, "one_a_day").IsUnique().HasFilter("supersedes IS NULL AND municipality IS NULL");
        builder.RefersTo<Indicator>(nameof(Measurement.IndicatorId));
        builder.RefersTo<Measurement>(nameof(Measurement.Supersedes));
        builder.Ignore(measurement => measurement.Counts);
        builder.Ignore(measurement => measurement.IsMeasured);
        builder.Ignore(measurement => measurement.Taken);
    }
}

internal sealed class WarningAnswerTable : IEntityTypeConfiguration<WarningAnswer>
{
    public void Configure(EntityTypeBuilder<WarningAnswer> builder) => builder.RefersTo<Measurement>(nameof(WarningAnswer.MeasurementId));
}

internal sealed class MeasuringRulesTable : IEntityTypeConfiguration<MeasuringRules>
{
    public void Configure(EntityTypeBuilder<MeasuringRules> builder)
    {
        builder.HasIndex(rules => rules.PartnershipId).IsUnique();
        builder.Property(rules => rules.ApprovalLevels).HasDefaultValue(ApprovalLevels.One);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;
using Samspill.Reports.Writing;

namespace Samspill.Reports.Freezing;

/// <summary>A frozen report was opened again for its words: which edition, when, and by whom.</summary>
internal sealed class Reopening : Row<ReportPartId>, IAppendOnly
{
    public ReportId ReportId { get; init; }

    /// <summary>The edition that was the last when it was opened.</summary>
    public int Edition { get; init; }

    public DateOnly On { get; init; }

    [NamesPerson]
    public string? By { get; init; }
}

internal sealed class ReopeningTable : IEntityTypeConfiguration<Reopening>
{
    public void Configure(EntityTypeBuilder<Reopening> builder)
    {
        builder.HasIndex(reopening => new { reopening.PartnershipId, reopening.ReportId });
        builder.RefersTo<Report>(nameof(Reopening.ReportId));
    }
}

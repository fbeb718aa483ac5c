using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Knowledge.Analyses;

/// <summary>An analysis in the library: who made it, when, what it found, and where it is read.</summary>
internal sealed class AnalysisRecord : Row<AnalysisId>, IKeyed, ITitled
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    /// <summary>The institution that made it.</summary>
    public string? MadeBy { get; set; }

    public int? Year { get; set; }

    /// <summary>What it found, in some sentences.</summary>
    public string? Finds { get; set; }

    /// <summary>Where it is read, as a web address; the file itself may hang on the record.</summary>
    public string? Link { get; set; }

    /// <summary>The municipalities it tells of, as organisation keys parted by `;`.</summary>
    public string? Municipalities { get; set; }

    /// <summary>Themes, parted by `;`.</summary>
    public string? Themes { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>That a goal or a plan rests on an analysis, and on what in it.</summary>
internal sealed class Citation : Row<KnowledgeEntryId>
{
    public AnalysisId AnalysisId { get; init; }

    /// <summary>The kind of record that rests on it, as in addresses: `mal` or `plan`.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's key.</summary>
    public required string RecordKey { get; init; }

    /// <summary>What in the analysis it rests on.</summary>
    public string? Because { get; set; }

    public DateOnly On { get; init; }

    public bool IsDemo { get; set; }
}

internal sealed class AnalysisRecordTable : IEntityTypeConfiguration<AnalysisRecord>
{
    public const int MostTitle = 300;
    public const int MostLink = 500;

    public void Configure(EntityTypeBuilder<AnalysisRecord> builder)
    {
        builder.HasIndex(analysis => new { analysis.PartnershipId, analysis.Key }).IsUnique();
        builder.Property(analysis => analysis.Title).HasMaxLength(MostTitle);
        builder.Property(analysis => analysis.Link).HasMaxLength(MostLink);
    }
}

internal sealed class CitationTable : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.HasIndex(citation => new { citation.PartnershipId, citation.AnalysisId, citation.Kind, citation.RecordKey }).IsUnique();
        builder.Property(citation => citation.Kind).HasMaxLength(40);
        builder.Property(citation => citation.RecordKey).HasMaxLength(Key.MaxLength);
        builder.RefersTo<AnalysisRecord>(nameof(Citation.AnalysisId));
    }
}

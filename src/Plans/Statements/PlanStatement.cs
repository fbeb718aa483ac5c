using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Plans.Themes;
using Samspill.Plans.Versions;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Plans.Statements;

/// <summary>What a statement promises.</summary>
public enum StatementKind
{
    /// <summary>A state to be reached.</summary>
    Goal,

    /// <summary>A way that is chosen.</summary>
    Strategy,

    /// <summary>Something to be done.</summary>
    Measure,
}

/// <summary>What people have said of a statement.</summary>
public enum StatementState
{
    /// <summary>Found in the text, and not looked at by anybody.</summary>
    Found,

    /// <summary>Somebody has confirmed that it is one.</summary>
    Confirmed,

    /// <summary>Somebody has said that it is none.</summary>
    Rejected,
}

/// <summary>A goal, strategy or measure in a version of a plan, with its place in the text, and what people have said of it.</summary>
internal sealed class PlanStatement : Row<StatementId>
{
    public PlanVersionId VersionId { get; init; }

    /// <summary>Its place among the version's statements, from 1, in the order of the text.</summary>
    public int Number { get; init; }

    public StatementKind Kind { get; set; }

    /// <summary>The words, mended where the reading of the file went wrong.</summary>
    public required string Sentence { get; set; }

    /// <summary>The words as they were read; what tells that the same sentence stands in another version.</summary>
    public required string Read { get; init; }

    /// <summary>The read words as <see cref="SentenceKeys.Of"/> writes them.</summary>
    public required string SentenceKey { get; init; }

    /// <summary>The headings it stands under.</summary>
    public required string Section { get; init; }

    public int? Page { get; init; }

    public int Offset { get; init; }

    public int Length { get; init; }

    public StatementState State { get; set; }

    public ThemeId? ThemeId { get; set; }

    /// <summary>True when a person added it; what the machine finds is found again.</summary>
    public bool IsAdded { get; init; }

    /// <summary>The programme's goal that was made of it, by key; null while none was.</summary>
    public string? Goal { get; set; }

    /// <summary>Who last said what it is; null while nobody has.</summary>
    public PersonId? JudgedById { get; set; }

    public DateOnly? JudgedOn { get; set; }

    public bool IsDemo { get; init; }
}

internal sealed class PlanStatementTable : IEntityTypeConfiguration<PlanStatement>
{
    public const int MostWords = 1000;

    public void Configure(EntityTypeBuilder<PlanStatement> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.VersionId, row.Number });
        builder.HasIndex(row => new { row.PartnershipId, row.VersionId, row.SentenceKey }).IsUnique();
        builder.Property(row => row.SentenceKey).HasMaxLength(SentenceKeys.Length);
        builder.RefersTo<PlanVersion>(nameof(PlanStatement.VersionId));
        builder.RefersTo<Theme>(nameof(PlanStatement.ThemeId));
        builder.RefersTo<Person>(nameof(PlanStatement.JudgedById));
    }
}

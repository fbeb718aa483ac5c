using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Plans.Register;
using Samspill.Plans.Statements;
using Samspill.Plans.Versions;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Plans.Comparing;

/// <summary>A comparison of plans as it came out on a day, with the threshold and the lists it rests on. Never changed; another run is another comparison.</summary>
internal sealed class Comparison : Row<ComparisonId>, IKeyed, IAppendOnly
{
    public required Key Key { get; init; }

    /// <summary>Counts the comparisons, from 1.</summary>
    public int Number { get; init; }

    public DateOnly On { get; init; }

    public decimal Threshold { get; init; }

    /// <summary>The version of the list of words that bokmål and nynorsk share.</summary>
    public required string WordList { get; init; }

    /// <summary>The version of the background that says how common a feature is.</summary>
    public required string Background { get; init; }

    /// <summary>True when plans were left out: then it is a trial, and no figure rests on it.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The result, as JSON.</summary>
    public required byte[] Result { get; init; }

    public PersonId? ById { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>A version's place in a comparison.</summary>
internal sealed class ComparisonPlan : Row<PlanEntryId>, IAppendOnly
{
    public ComparisonId ComparisonId { get; init; }

    /// <summary>Its place in the result, from 0.</summary>
    public int Place { get; init; }

    public PlanId PlanId { get; init; }

    public PlanVersionId VersionId { get; init; }
}

/// <summary>Whether two sentences say the same.</summary>
public enum Verdict
{
    /// <summary>They say the same.</summary>
    Same,

    /// <summary>They are about the same thing, and do not say the same.</summary>
    Related,

    /// <summary>They have nothing to do with each other.</summary>
    No,
}

/// <summary>What a person said of two sentences of two plans. The latest counts, in every run and version, as long as both sentences stand.</summary>
internal sealed class StatementMatch : Row<PlanEntryId>, IAppendOnly
{
    /// <summary>The plan whose identity comes first.</summary>
    public PlanId PlanAId { get; init; }

    public required string KeyA { get; init; }

    public PlanId PlanBId { get; init; }

    public required string KeyB { get; init; }

    /// <summary>The words that were judged.</summary>
    public required string SentenceA { get; init; }

    public required string SentenceB { get; init; }

    public Verdict Verdict { get; init; }

    public DateOnly On { get; init; }

    public PersonId? ById { get; init; }

    public bool IsDemo { get; init; }
}

internal sealed class ComparisonTable : IEntityTypeConfiguration<Comparison>
{
    public void Configure(EntityTypeBuilder<Comparison> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.Key }).IsUnique();
        builder.HasIndex(row => new { row.PartnershipId, row.Number }).IsUnique();
        builder.Property(row => row.Threshold).HasPrecision(6, 4);
        builder.RefersTo<Person>(nameof(Comparison.ById));
    }
}

internal sealed class ComparisonPlanTable : IEntityTypeConfiguration<ComparisonPlan>
{
    public void Configure(EntityTypeBuilder<ComparisonPlan> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.ComparisonId, row.Place }).IsUnique();
        builder.RefersTo<Comparison>(nameof(ComparisonPlan.ComparisonId));
        builder.RefersTo<Plan>(nameof(ComparisonPlan.PlanId));
        builder.RefersTo<PlanVersion>(nameof(ComparisonPlan.VersionId));
    }
}

internal sealed class StatementMatchTable : IEntityTypeConfiguration<StatementMatch>
{
    public void Configure(EntityTypeBuilder<StatementMatch> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.PlanAId, row.KeyA });
        builder.Property(row => row.KeyA).HasMaxLength(SentenceKeys.Length);
        builder.Property(row => row.KeyB).HasMaxLength(SentenceKeys.Length);
        builder.RefersTo<Plan>(nameof(StatementMatch.PlanAId));
        builder.RefersTo<Plan>(nameof(StatementMatch.PlanBId));
        builder.RefersTo<Person>(nameof(StatementMatch.ById));
    }
}

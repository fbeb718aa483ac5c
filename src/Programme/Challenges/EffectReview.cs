using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Programme.Challenges;

/// <summary>A look at an assumed effect some months after the programme: on which day, by whom, and what was found. It lives on when the programme has closed.</summary>
internal sealed class EffectReview : Row<PartId>
{
    /// <summary>The months after the last day when effects are looked for: half a year, a year, five years.</summary>
    public static readonly IReadOnlyList<int> After = [6, 12, 60];

    public PartId EffectId { get; init; }

    /// <summary>How long after the programme it was set: 6, 12 or 60. It keeps this name also when the day is moved.</summary>
    public int Months { get; init; }

    public DateOnly On { get; set; }

    [NamesPerson]
    public string? CheckedBy { get; set; }

    public EffectVerdict Verdict { get; set; }

    /// <summary>The day somebody looked; null until then.</summary>
    public DateOnly? ReviewedOn { get; set; }

    public string? Evidence { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>True when its day has come and nobody has looked.</summary>
    public bool IsDue(DateOnly today) => ReviewedOn is null && On <= today;

    /// <summary>Records what was found, here and as the effect's last word; null when done.</summary>
    public Refusal? Record(EffectAssumption effect, EffectVerdict verdict, DateOnly on, string? evidence, DateOnly today)
    {
        if (ReviewedOn is not null)
        {
            return EffectRefusals.AlreadyReviewed.With(ReviewedOn);
        }

        if (effect.Review(verdict, on, evidence, today) is { } refusal)
        {
            return refusal;
        }

        (Verdict, ReviewedOn, Evidence) = (verdict, on, effect.Evidence);
        return null;
    }

    /// <summary>Moves it to another day or another pair of eyes; null when done. What has been looked at stays where it was.</summary>
    public Refusal? Move(DateOnly on, string by)
    {
        if (ReviewedOn is not null)
        {
            return EffectRefusals.AlreadyReviewed.With(ReviewedOn);
        }

        (On, CheckedBy) = (on, by);
        return null;
    }
}

internal sealed class EffectReviewTable : IEntityTypeConfiguration<EffectReview>
{
    public void Configure(EntityTypeBuilder<EffectReview> builder)
    {
        builder.HasIndex(review => new { review.PartnershipId, review.EffectId, review.Months }).IsUnique();
        builder.RefersTo<EffectAssumption>(nameof(EffectReview.EffectId));
    }
}

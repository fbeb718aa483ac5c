using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Indicators;

internal sealed class IndicatorTable : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.HasIndex(indicator => new { indicator.PartnershipId, indicator.Key }).IsUnique();
        builder.Ignore(indicator => indicator.Steps);
        builder.Ignore(indicator => indicator.Places);
        builder.Ignore(indicator => indicator.Dates);
    }
}

internal sealed class IndicatorGoalTable : IEntityTypeConfiguration<IndicatorGoal>
{
    public void Configure(EntityTypeBuilder<IndicatorGoal> builder)
    {
        builder.HasKey(link => new { link.PartnershipId, link.GoalId, link.IndicatorId });
        builder.RefersTo<Goal>(nameof(IndicatorGoal.GoalId));
        builder.RefersTo<Indicator>(nameof(IndicatorGoal.IndicatorId));
    }
}

internal sealed class TargetTable : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.HasIndex(target => new { target.PartnershipId, target.IndicatorId, target.Due });
        builder.RefersTo<Indicator>(nameof(Target.IndicatorId));
        builder.Ignore(target => target.IsWithdrawal);
    }
}

internal sealed class ContextNoteTable : IEntityTypeConfiguration<ContextNote>
{
    public void Configure(EntityTypeBuilder<ContextNote> builder)
    {
        builder.HasIndex(note => new { note.PartnershipId, note.Key }).IsUnique();
        builder.RefersTo<Indicator>(nameof(ContextNote.IndicatorId));
    }
}

internal sealed class IndicatorVersionTable : IEntityTypeConfiguration<IndicatorVersion>
{
    public void Configure(EntityTypeBuilder<IndicatorVersion> builder)
    {
        builder.HasIndex(version => new { version.PartnershipId, version.IndicatorId, version.Number }).IsUnique();
        builder.RefersTo<Indicator>(nameof(IndicatorVersion.IndicatorId));
    }
}

internal sealed class JudgementTable : IEntityTypeConfiguration<Judgement>
{
    public void Configure(EntityTypeBuilder<Judgement> builder) => builder.RefersTo<Indicator>(nameof(Judgement.IndicatorId));
}

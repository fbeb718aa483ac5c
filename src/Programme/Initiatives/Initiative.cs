using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Archive;
using Samspill.Platform.Data;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Initiatives;

/// <summary>How far an initiative has come.</summary>
public enum InitiativePhase
{
    /// <summary>Forstudie.</summary>
    Forstudie,

    /// <summary>Forprosjekt.</summary>
    Forprosjekt,

    /// <summary>Hovedprosjekt.</summary>
    Hovedprosjekt,

    /// <summary>Videreført: carried on by somebody after the programme.</summary>
    Viderefort,
}

/// <summary>What the municipality does in an initiative.</summary>
public enum MunicipalRole
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>Makes it easier for others.</summary>
    Facilitate,

    /// <summary>Orders it.</summary>
    Order,

    /// <summary>Runs it.</summary>
    Operate,
}

/// <summary>Work that serves one goal or several. Totals count it once.</summary>
internal sealed partial class Initiative : Row<InitiativeId>, IKeyed, ITitled, IArchivable
{
    public required Key Key { get; init; }

    public int Number { get; set; }

    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    public string? Summary { get; set; }

    public InitiativePhase Phase { get; set; }

    public DateOnly? Started { get; set; }

    public DateOnly? Ended { get; set; }

    /// <summary>The owner, by organisation key.</summary>
    public string? Owner { get; set; }

    /// <summary>Partners, as organisation keys parted by `;`.</summary>
    public string? Partners { get; set; }

    public MunicipalRole Role { get; set; }

    public string? Theme { get; set; }

    public string? HandOverTo { get; set; }

    public DateOnly? HandOverOn { get; set; }

    public string? HandOverNote { get; set; }

    /// <summary>Why it ends with the programme; the alternative to a hand-over.</summary>
    public string? EndsHereBecause { get; set; }

    /// <summary>What those who did it think came of it; a judgement, said as one.</summary>
    public string? Judgement { get; set; }

    /// <summary>True when the public may read of it.</summary>
    public bool IsOpen { get; set; }

    /// <inheritdoc/>
    public DateOnly? ArchivedOn { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>That an initiative serves a goal.</summary>
internal sealed class InitiativeGoal : Row
{
    public InitiativeId InitiativeId { get; init; }

    public GoalId GoalId { get; init; }
}

/// <summary>A point in an initiative's life, due on a day and reached on a day.</summary>
internal sealed partial class Milestone : Row<PartId>
{
    public InitiativeId InitiativeId { get; init; }

    public required string Title { get; set; }

    public DateOnly? Due { get; set; }

    /// <summary>The day it was first due, when it has been moved.</summary>
    public DateOnly? FirstDue { get; set; }

    /// <summary>Why it was last moved.</summary>
    public string? MovedBecause { get; set; }

    public DateOnly? MovedOn { get; set; }

    public DateOnly? Reached { get; set; }

    public string? Evidence { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>The stages of a pilot, from a need to a solution that others take over.</summary>
public enum PilotStage
{
    /// <summary>Behov.</summary>
    Behov,

    /// <summary>Dialog: from here it counts as a pilot.</summary>
    Dialog,

    /// <summary>Prosjektert: designed.</summary>
    Prosjektert,

    /// <summary>Vedtatt: decided.</summary>
    Vedtatt,

    /// <summary>Bygget: built.</summary>
    Bygget,

    /// <summary>I drift: in operation; from here it counts as an effect.</summary>
    IDrift,

    /// <summary>Spredd: taken over by another municipality.</summary>
    Spredd,
}

/// <summary>That a pilot has reached a stage, when, and how one knows.</summary>
internal sealed partial class PilotStep : Row<PartId>
{
    /// <summary>The pilot's key; the steps of one pilot share it.</summary>
    public required Key Pilot { get; init; }

    public InitiativeId InitiativeId { get; init; }

    public required string Title { get; init; }

    /// <summary>The municipality, by organisation key.</summary>
    public Key Municipality { get; init; }

    public PilotStage Stage { get; init; }

    /// <summary>When it was reached; null when the day is not stated.</summary>
    public DateOnly? On { get; set; }

    public string? Evidence { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>What a budget line is.</summary>
public enum BudgetKind
{
    /// <summary>A cost, planned and spent.</summary>
    Cost,

    /// <summary>A part of the grant paid out on the way.</summary>
    PartPayment,

    /// <summary>The last part, paid out on the final report.</summary>
    FinalPayment,
}

/// <summary>Money planned and spent in a year, by source; in kroner.</summary>
internal sealed class BudgetLine : Row<PartId>, IKeyed
{
    public required Key Key { get; init; }

    /// <summary>The initiative it is for; null for the programme as a whole.</summary>
    public InitiativeId? InitiativeId { get; set; }

    public BudgetKind Kind { get; set; }

    public string? Source { get; set; }

    public int? Year { get; set; }

    public decimal? Planned { get; set; }

    public decimal? Spent { get; set; }

    public string? Note { get; set; }

    public bool IsDemo { get; set; }
}

internal sealed class InitiativeTable : IEntityTypeConfiguration<Initiative>
{
    public void Configure(EntityTypeBuilder<Initiative> builder) =>
        builder.HasIndex(initiative => new { initiative.PartnershipId, initiative.Key }).IsUnique();
}

internal sealed class InitiativeGoalTable : IEntityTypeConfiguration<InitiativeGoal>
{
    public void Configure(EntityTypeBuilder<InitiativeGoal> builder)
    {
        builder.HasKey(link => new { link.PartnershipId, link.GoalId, link.InitiativeId });
        builder.RefersTo<Goal>(nameof(InitiativeGoal.GoalId));
        builder.RefersTo<Initiative>(nameof(InitiativeGoal.InitiativeId));
    }
}

internal sealed class MilestoneTable : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder) => builder.RefersTo<Initiative>(nameof(Milestone.InitiativeId));
}

internal sealed class PilotStepTable : IEntityTypeConfiguration<PilotStep>
{
    public void Configure(EntityTypeBuilder<PilotStep> builder)
    {
        builder.HasIndex(step => new { step.PartnershipId, step.Pilot, step.Stage }).IsUnique();
        builder.RefersTo<Initiative>(nameof(PilotStep.InitiativeId));
    }
}

internal sealed class BudgetLineTable : IEntityTypeConfiguration<BudgetLine>
{
    public void Configure(EntityTypeBuilder<BudgetLine> builder)
    {
        builder.HasIndex(line => new { line.PartnershipId, line.Key }).IsUnique();
        builder.RefersTo<Initiative>(nameof(BudgetLine.InitiativeId));
    }
}

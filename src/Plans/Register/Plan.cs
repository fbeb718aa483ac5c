using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Plans.Register;

/// <summary>What kind of plan it is, by the names of the planning act.</summary>
public enum PlanKind
{
    /// <summary>Says which plans the council will make in its term.</summary>
    PlanningStrategy,

    /// <summary>The community part of the municipal master plan.</summary>
    CommunityPart,

    /// <summary>The land-use part of the municipal master plan.</summary>
    LandUsePart,

    /// <summary>A plan for business and employment.</summary>
    BusinessPlan,

    /// <summary>A plan for one theme, as culture or climate.</summary>
    ThemePlan,

    /// <summary>What will be done in the years ahead, with money.</summary>
    ActionPlan,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>How far a plan has come.</summary>
public enum PlanStage
{
    /// <summary>Wanted, and not begun.</summary>
    Wanted,

    /// <summary>Being made.</summary>
    UnderWork,

    /// <summary>On hearing.</summary>
    Hearing,

    /// <summary>Adopted and in force.</summary>
    Adopted,

    /// <summary>No longer in force.</summary>
    Ended,
}

/// <summary>A plan of a municipality: its kind, how far it has come, and the day by which it is to be revised.</summary>
internal sealed class Plan : Row<PlanId>, IKeyed, ITitled
{
    public required Key Key { get; init; }

    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    /// <summary>The municipality whose plan it is.</summary>
    public OrganisationId OrganisationId { get; set; }

    public PlanKind Kind { get; set; }

    public PlanStage Stage { get; set; }

    /// <summary>The day the council adopted it; null until then or when not stated.</summary>
    public DateOnly? AdoptedOn { get; set; }

    /// <summary>The decision that adopted it, as it is referred to.</summary>
    public string? Decision { get; set; }

    /// <summary>The day by which it is to be revised; null when that is not set.</summary>
    public DateOnly? ReviseBy { get; set; }

    /// <summary>Who answers for the revision; null when nobody is named.</summary>
    public PersonId? ResponsibleId { get; set; }

    /// <summary>Anything else worth knowing.</summary>
    public string? Remark { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>True when its day has passed and it still stands.</summary>
    public bool IsOverdueOn(DateOnly day) => Stage != PlanStage.Ended && ReviseBy < day;
}

internal sealed class PlanTable : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.HasIndex(plan => new { plan.PartnershipId, plan.Key }).IsUnique();
        builder.Property(plan => plan.Title).HasMaxLength(PlanFields.MostTitle);
        builder.RefersTo<Organisation>(nameof(Plan.OrganisationId));
        builder.RefersTo<Person>(nameof(Plan.ResponsibleId));
    }
}

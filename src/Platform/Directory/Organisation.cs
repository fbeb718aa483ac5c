using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Directory;

/// <summary>What kind of organisation it is.</summary>
public enum OrganisationKind
{
    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A county.</summary>
    County,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A university, college or institute.</summary>
    Research,

    /// <summary>A club, festival or other association.</summary>
    Association,

    /// <summary>The one who grants the money.</summary>
    Funder,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>The part an organisation has in the partnership.</summary>
public enum OrganisationPart
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>Owns the programme.</summary>
    Owner,

    /// <summary>Takes active part.</summary>
    Active,

    /// <summary>Takes part in single initiatives.</summary>
    Partner,

    /// <summary>Its case is what the work is tried on.</summary>
    Case,

    /// <summary>Researches for the partnership.</summary>
    Research,

    /// <summary>A large firm next door that others supply.</summary>
    Anchor,
}

/// <summary>An organisation in a partnership's directory, with its part and the days it was a member.</summary>
public sealed class Organisation : Row<OrganisationId>, IKeyed
{
    /// <summary>The short name in addresses and workbooks.</summary>
    public required Key Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>Its number in the register; null when not known.</summary>
    public OrganisationNumber? Number { get; set; }

    /// <summary>What the register of organisations says about the number.</summary>
    public RegisterState RegisterState { get; set; }

    /// <summary>Its name in the register; null while it has not been found there.</summary>
    public string? RegisterName { get; set; }

    /// <summary>The day the register last answered; null when it never did.</summary>
    public DateOnly? CheckedOn { get; set; }

    /// <summary>Its kind.</summary>
    public OrganisationKind Kind { get; set; }

    /// <summary>The code it had at the time, for a municipality.</summary>
    public MunicipalityCode? MunicipalityCode { get; set; }

    /// <summary>Its part in the partnership.</summary>
    public OrganisationPart Part { get; set; }

    /// <summary>First day as a member; null when not stated.</summary>
    public DateOnly? MemberFrom { get; set; }

    /// <summary>Last day as a member; null while it lasts or when not stated.</summary>
    public DateOnly? MemberTo { get; set; }

    /// <summary>Anything else worth knowing.</summary>
    public string? Remark { get; set; }

    /// <summary>True for an invented row.</summary>
    public bool IsDemo { get; set; }
}

internal sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.HasIndex(organisation => new { organisation.PartnershipId, organisation.Key }).IsUnique();
        builder.Property(organisation => organisation.Name).HasMaxLength(200);
        builder.Property(organisation => organisation.RegisterState).HasDefaultValue(RegisterState.NotChecked);
    }
}

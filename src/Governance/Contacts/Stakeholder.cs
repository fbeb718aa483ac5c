using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Contacts;

/// <summary>Somebody outside the groups whom the work depends on, who keeps in touch, and how often.</summary>
internal sealed class Stakeholder : Row<ContactId>, IKeyed
{
    public required Key Key { get; init; }

    /// <summary>The organisation or group of people: `Båtforeningene i østre løp`.</summary>
    public required string Name { get; set; }

    /// <summary>Its record in the directory; null when it stands in none.</summary>
    public OrganisationId? OrganisationId { get; set; }

    /// <summary>What it has at stake, and what it can do.</summary>
    public string? Interest { get; set; }

    /// <summary>At most so many weeks between two contacts; null when no rhythm is agreed.</summary>
    public int? WeeksBetween { get; set; }

    /// <summary>Who keeps in touch.</summary>
    public PersonId? ResponsibleId { get; set; }

    /// <summary>The day it was registered: the rhythm counts from here until there has been a contact.</summary>
    public DateOnly Since { get; init; }

    /// <summary>The last day it is kept in touch with; null while it lasts.</summary>
    public DateOnly? To { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>The day by which the next contact is due; null when no rhythm is agreed.</summary>
    public DateOnly? DueAfter(DateOnly? last) => WeeksBetween is { } weeks && To is null ? (last ?? Since).AddDays(7 * weeks) : null;
}

/// <summary>A contact that took place, and what came of it.</summary>
internal sealed class Contact : Row<EntryId>, IAppendOnly
{
    public ContactId StakeholderId { get; init; }

    public DateOnly On { get; init; }

    public required string Note { get; init; }

    public PersonId? ById { get; init; }

    public bool IsDemo { get; init; }
}

internal sealed class StakeholderTable : IEntityTypeConfiguration<Stakeholder>
{
    public void Configure(EntityTypeBuilder<Stakeholder> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.Key }).IsUnique();
        builder.RefersTo<Organisation>(nameof(Stakeholder.OrganisationId));
        builder.RefersTo<Person>(nameof(Stakeholder.ResponsibleId));
        builder.Property(row => row.Name).HasMaxLength(200);
    }
}

internal sealed class ContactTable : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.StakeholderId, row.On });
        builder.RefersTo<Stakeholder>(nameof(Contact.StakeholderId));
        builder.RefersTo<Person>(nameof(Contact.ById));
    }
}

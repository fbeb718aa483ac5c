using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Groups;

/// <summary>What kind of group it is.</summary>
public enum GroupKind
{
    /// <summary>Steers the programme: decides, sets aside time, follows up.</summary>
    Steering,

    /// <summary>Advises.</summary>
    Reference,

    /// <summary>Does the work.</summary>
    Working,

    /// <summary>Leads the programme from day to day.</summary>
    Leadership,

    /// <summary>An elected body of one organisation: a municipal council, an executive board.</summary>
    Political,
}

/// <summary>What a member is in a group.</summary>
public enum Seat
{
    /// <summary>A member.</summary>
    Member,

    /// <summary>Leads its meetings.</summary>
    Chair,

    /// <summary>Calls its meetings and writes its minutes.</summary>
    Secretary,

    /// <summary>Meets when a member cannot.</summary>
    Deputy,
}

/// <summary>A group that steers, advises or works: its mandate, the rhythm it is to meet in, and the days it lasts.</summary>
internal sealed class Group : Row<GroupId>, IKeyed
{
    public required Key Key { get; init; }

    public required string Name { get; set; }

    public GroupKind Kind { get; set; }

    /// <summary>The organisation whose body it is; null for a group of the partnership.</summary>
    public OrganisationId? OrganisationId { get; set; }

    /// <summary>What it is there for, and what it may decide.</summary>
    public string? Mandate { get; set; }

    /// <summary>The decision that gave it its mandate.</summary>
    public string? MandateDecision { get; set; }

    /// <summary>At most so many weeks between two meetings; null when no rhythm is agreed.</summary>
    public int? WeeksBetween { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>Its last day; null while it lasts.</summary>
    public DateOnly? To { get; set; }

    public bool IsDemo { get; set; }

    public bool LastsOn(DateOnly day) => To is null || To >= day;

    /// <summary>How many days it is over its rhythm; null when it is not, or has none.</summary>
    /// <param name="lastMet">The day of its last meeting; null when it has never met.</param>
    public int? DaysOver(DateOnly? lastMet, DateOnly today) =>
        WeeksBetween is { } weeks && LastsOn(today) && (lastMet ?? From) is { } since && today.DayNumber - since.DayNumber - (7 * weeks) is > 0 and var over ? over : null;
}

/// <summary>A place in a group, from a day to a day. It is a role in an organisation's, and the person who holds it may change.</summary>
internal sealed class Membership : Row<EntryId>
{
    public GroupId GroupId { get; init; }

    /// <summary>Who holds it; null while it is vacant.</summary>
    public PersonId? PersonId { get; set; }

    public OrganisationId? OrganisationId { get; set; }

    /// <summary>The role that has the place: `Kommunedirektør`.</summary>
    public required string Role { get; set; }

    public Seat Seat { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public bool IsDemo { get; set; }

    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);
}

internal sealed class GroupTable : IEntityTypeConfiguration<Group>
{
    public void Configure(EntityTypeBuilder<Group> builder)
    {
        builder.HasIndex(group => new { group.PartnershipId, group.Key }).IsUnique();
        builder.RefersTo<Organisation>(nameof(Group.OrganisationId));
        builder.Property(group => group.Name).HasMaxLength(200);
    }
}

internal sealed class MembershipTable : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasIndex(seat => new { seat.PartnershipId, seat.GroupId });
        builder.HasIndex(seat => new { seat.PartnershipId, seat.PersonId });
        builder.RefersTo<Group>(nameof(Membership.GroupId));
        builder.RefersTo<Person>(nameof(Membership.PersonId));
        builder.RefersTo<Organisation>(nameof(Membership.OrganisationId));
    }
}

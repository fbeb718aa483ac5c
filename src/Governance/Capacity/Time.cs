using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Capacity;

/// <summary>How much of a person's time her leader has set aside for the partnership, from a day on.</summary>
internal sealed class TimeSetAside : Row<EntryId>
{
    public PersonId PersonId { get; init; }

    public DateOnly From { get; init; }

    /// <summary>Half-days a week; a half-day is 3.75 hours.</summary>
    public decimal HalfDaysPerWeek { get; init; }

    /// <summary>Why it became so, or the decision behind it.</summary>
    public string? Because { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>How much time a person says that a goal needs of her now, when it is other than what was agreed.</summary>
internal sealed class TimeNeeded : Row<EntryId>
{
    public PersonId PersonId { get; init; }

    /// <summary>The goal's key.</summary>
    public required string Goal { get; init; }

    public decimal HalfDaysPerWeek { get; set; }

    public DateOnly SaidOn { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>Half-days that a person used on a goal in a week. Told by herself, week by week, and never added up across people.</summary>
internal sealed class TimeUsed : Row<EntryId>
{
    public PersonId PersonId { get; init; }

    /// <summary>The goal's key.</summary>
    public required string Goal { get; init; }

    /// <summary>The Monday of the week.</summary>
    public DateOnly Week { get; init; }

    public int HalfDays { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>A leader's word on what waits when there is not time for all: logged with its reason, and never taken back, only followed by another.</summary>
internal sealed class Priority : Row<EntryId>, IAppendOnly
{
    public PersonId PersonId { get; init; }

    /// <summary>The key of the goal that waits.</summary>
    public required string Waits { get; init; }

    public DateOnly From { get; init; }

    /// <summary>The last day it waits.</summary>
    public DateOnly Until { get; init; }

    public required string Because { get; init; }

    public PersonId DecidedById { get; init; }

    public bool IsDemo { get; init; }

    public bool HoldsOn(DateOnly day) => From <= day && Until >= day;
}

internal sealed class TimeSetAsideTable : IEntityTypeConfiguration<TimeSetAside>
{
    public void Configure(EntityTypeBuilder<TimeSetAside> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.PersonId, row.From }).IsUnique();
        builder.RefersTo<Person>(nameof(TimeSetAside.PersonId));
    }
}

internal sealed class TimeNeededTable : IEntityTypeConfiguration<TimeNeeded>
{
    public void Configure(EntityTypeBuilder<TimeNeeded> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.PersonId, row.Goal }).IsUnique();
        builder.RefersTo<Person>(nameof(TimeNeeded.PersonId));
    }
}

internal sealed class TimeUsedTable : IEntityTypeConfiguration<TimeUsed>
{
    public void Configure(EntityTypeBuilder<TimeUsed> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.PersonId, row.Goal, row.Week }).IsUnique();
        builder.RefersTo<Person>(nameof(TimeUsed.PersonId));
    }
}

internal sealed class PriorityTable : IEntityTypeConfiguration<Priority>
{
    public void Configure(EntityTypeBuilder<Priority> builder)
    {
        builder.HasIndex(row => new { row.PartnershipId, row.PersonId });
        builder.RefersTo<Person>(nameof(Priority.PersonId));
        builder.RefersTo<Person>(nameof(Priority.DecidedById));
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Governance.Groups;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Calendars;

/// <summary>An address that a person's calendar program reads: her own days, or a group's. Only the hash of its secret is kept.</summary>
internal sealed class CalendarFeed : Row<EntryId>, IAboutPerson, IHoldsSecret
{
    public PersonId PersonId { get; init; }

    /// <summary>The group whose meetings it holds; null for her own calendar.</summary>
    public GroupId? GroupId { get; init; }

    public required string Hash { get; init; }

    /// <summary>What she calls it, as the device or program that reads it.</summary>
    public string? Name { get; init; }

    /// <summary>When it was last fetched, to the hour, real time; null while nothing has fetched it.</summary>
    [Untold]
    public DateTimeOffset? FetchedAt { get; set; }

    /// <summary>When it was made, real time.</summary>
    public DateTimeOffset MadeAt { get; init; }

    /// <inheritdoc/>
    public PersonId? Subject => PersonId;
}

internal sealed class CalendarFeedTable : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.HasIndex(feed => new { feed.PartnershipId, feed.Hash }).IsUnique();
        builder.RefersTo<Person>(nameof(CalendarFeed.PersonId));
        builder.RefersTo<Group>(nameof(CalendarFeed.GroupId));
        builder.Ignore(feed => feed.Subject);
    }
}

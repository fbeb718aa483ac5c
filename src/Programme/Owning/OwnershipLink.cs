using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Tokens;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Owning;

/// <summary>
/// A link in a mail by which one person answers one request once, without signing in. Only the hash of its secret is kept; opening it
/// changes nothing, for programs that guard a mailbox open links too.
/// </summary>
internal sealed class OwnershipLink : Row<PartId>, IAboutPerson, IHoldsSecret
{
    /// <summary>Days past the day the answer was wanted for which the link is good.</summary>
    public const int DaysAfter = 14;

    public PartId OwnershipId { get; init; }

    /// <summary>The one it was sent to; nobody else answers by it.</summary>
    public PersonId PersonId { get; init; }

    public required string Hash { get; init; }

    /// <summary>When it ends, real time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used, real time; null until then.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <inheritdoc/>
    public PersonId? Subject => PersonId;

    /// <summary>A new link to a request, in the save now under way; the path that opens it.</summary>
    public static string New(SamspillDb db, Ownership asked, PersonId person, Func<string, string> at)
    {
        var (secret, clock) = (Secret.New(), db.Scene.Clock);
        var days = asked.AnswerBy is { } by ? Math.Max(0, by.DayNumber - clock.Today.DayNumber) : 0;
        db.Add(new OwnershipLink { OwnershipId = asked.Id, PersonId = person, Hash = Secret.Hash(secret), ExpiresAt = clock.Real.AddDays(days + DaysAfter) });
        return at("/svar/" + secret);
    }
}

internal sealed class OwnershipLinkTable : IEntityTypeConfiguration<OwnershipLink>
{
    public void Configure(EntityTypeBuilder<OwnershipLink> builder)
    {
        builder.HasIndex(link => new { link.PartnershipId, link.Hash }).IsUnique();
        builder.HasIndex(link => new { link.PartnershipId, link.OwnershipId });
        builder.RefersTo<Ownership>(nameof(OwnershipLink.OwnershipId));
        builder.RefersTo<Person>(nameof(OwnershipLink.PersonId));
        builder.Property(link => link.Hash).HasMaxLength(64);
        builder.Ignore(link => link.Subject);
    }
}

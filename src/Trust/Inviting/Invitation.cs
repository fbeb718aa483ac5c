using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Backups;
using Samspill.Platform.Data;
using Samspill.Platform.Tokens;
using Samspill.Trust.Waves;

namespace Samspill.Trust.Inviting;

/// <summary>
/// That somebody may answer: by mail, with an address, or on paper, with none. It says nothing of whether she has, and is forgotten when
/// the round closes.
/// </summary>
internal sealed class Invitation : Row<InvitationId>, IUnaudited
{
    public RespondentsId RespondentsId { get; init; }

    /// <summary>Where the link is sent; null for one on paper.</summary>
    [Personal]
    public string? Address { get; init; }

    public Language Language { get; init; }

    /// <summary>What is kept of the link's secret; null until the round opens.</summary>
    public string? Hash { get; set; }

    /// <summary>Those of a round, whatever group they belong to.</summary>
    public static IQueryable<Invitation> Of(SamspillDb db, WaveId wave) =>
        db.Set<Invitation>().Where(row => db.Set<Respondents>().Any(group => group.Id == row.RespondentsId && group.WaveId == wave));
}

/// <summary>
/// The secret of a link that is to be sent, so that a reminder can carry the same link. The one thing that can tell who has answered, and
/// it stands open: whoever has the live database while it is here can tell. So it stands in no backup, and is gone when she has answered and
/// others with her, for all when the last reminder has left, and at the latest when the round closes, the day after its last.
/// </summary>
internal sealed class InvitationSecret : Row<PieceId>, IUnaudited, ILeftOutOfBackups
{
    public InvitationId InvitationId { get; init; }

    public required string Secret { get; init; }

    /// <summary>A new secret for an invitation, in the save now under way.</summary>
    public static void Give(SamspillDb db, Invitation invitation)
    {
        var secret = Platform.Tokens.Secret.New();
        invitation.Hash = Platform.Tokens.Secret.Hash(secret);
        db.Add(new InvitationSecret { InvitationId = invitation.Id, Secret = secret });
    }
}

internal sealed class InvitationTable : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.HasIndex(invitation => new { invitation.PartnershipId, invitation.Hash }).IsUnique();
        builder.RefersTo<Respondents>(nameof(Invitation.RespondentsId));
        builder.Property(invitation => invitation.Address).HasMaxLength(254);
        builder.Property(invitation => invitation.Hash).HasMaxLength(64);
    }
}

internal sealed class InvitationSecretTable : IEntityTypeConfiguration<InvitationSecret>
{
    public void Configure(EntityTypeBuilder<InvitationSecret> builder)
    {
        builder.HasIndex(secret => new { secret.PartnershipId, secret.InvitationId }).IsUnique();
        builder.RefersTo<Invitation>(nameof(InvitationSecret.InvitationId));
        builder.Property(secret => secret.Secret).HasMaxLength(64);
    }
}

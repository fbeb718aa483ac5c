using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samspill.Platform.Accounts;

/// <summary>What a person signs in with. One account serves every partnership that knows her; her roles stand in each partnership's directory.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>True when it may govern the installation: make partnerships and name their first administrators.</summary>
    public bool IsInstallationAdministrator { get; set; }
}

/// <summary>A key by which a program reads or writes on an account's behalf. Only its hash is kept.</summary>
public sealed class AccessToken
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>On whose behalf.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The partnership it is good for.</summary>
    public Kernel.PartnershipId PartnershipId { get; init; }

    /// <summary>What it is for, in the owner's words.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the token, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>True when it may only read.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>When it was made, real time.</summary>
    public DateTimeOffset MadeAt { get; init; }

    /// <summary>When it ends, real time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was taken back; null while it is good.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}

/// <summary>A link sent by mail that signs its reader in once.</summary>
public sealed class SignInLink
{
    /// <summary>SHA-256 of the secret in the link, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>Whom it signs in.</summary>
    public Guid AccountId { get; init; }

    /// <summary>Where she lands, a path of this installation.</summary>
    public required string ReturnTo { get; init; }

    /// <summary>When it ends, real time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used; a link is good once.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasKey(account => account.Id);
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
    }
}

internal sealed class AccountClaimTable : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> builder)
    {
        builder.HasKey(claim => claim.Id);
        builder.HasOne<Account>().WithMany().HasForeignKey(claim => claim.UserId);
    }
}

internal sealed class AccountLoginTable : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.HasKey(login => new { login.LoginProvider, login.ProviderKey });
        builder.HasOne<Account>().WithMany().HasForeignKey(login => login.UserId);
    }
}

internal sealed class AccountTokenTable : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
    {
        builder.HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
        builder.HasOne<Account>().WithMany().HasForeignKey(token => token.UserId);
    }
}

internal sealed class AccessTokenTable : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.HasIndex(token => token.Hash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(token => token.AccountId);
    }
}

internal sealed class SignInLinkTable : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> builder)
    {
        builder.HasKey(link => link.Hash);
        builder.HasOne<Account>().WithMany().HasForeignKey(link => link.AccountId);
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samspill.Platform.Accounts;

/// <summary>What a person signs in with. One account serves every partnership that knows her; her roles stand in each partnership's directory.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>True when it may govern the installation: make partnerships and name their first administrators.</summary>
    public bool IsInstallationAdministrator { get; set; }

    /// <summary>When she last signed in, real time; null before the first time.</summary>
    public DateTimeOffset? LastSignInAt { get; set; }
}

/// <summary>The one row that says the installation has been begun, so that of two who begin at once only one does.</summary>
public sealed class Installation
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>When, real time.</summary>
    public DateTimeOffset BegunAt { get; init; }
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

internal sealed class InstallationTable : IEntityTypeConfiguration<Installation>
{
    public void Configure(EntityTypeBuilder<Installation> builder) => builder.Property(installation => installation.Id).ValueGeneratedNever();
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

internal sealed class SignInLinkTable : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> builder)
    {
        builder.HasKey(link => link.Hash);
        builder.HasOne<Account>().WithMany().HasForeignKey(link => link.AccountId);
    }
}

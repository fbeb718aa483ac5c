using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samspill.Platform.Accounts.SecondFactors;

/// <summary>What an account's authenticator app and we know together. It counts once a code from it has been given.</summary>
public sealed class SecondFactor
{
    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The secret, sealed under the installation's keys.</summary>
    public required string Sealed { get; set; }

    /// <summary>The step of the last code that was taken; a code is good once.</summary>
    public long LastStep { get; set; }

    /// <summary>When it was set up, real time; null until a code has shown that the app knows the secret.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }
}

/// <summary>A code that lets its holder in once when her device is lost.</summary>
public sealed class RecoveryCode
{
    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; init; }

    /// <summary>SHA-256 of the code, hexadecimal. The code has eighty random bits, so the hash cannot be turned back.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was used; null while it is good.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class SecondFactorTable : IEntityTypeConfiguration<SecondFactor>
{
    public void Configure(EntityTypeBuilder<SecondFactor> builder)
    {
        builder.HasKey(factor => factor.AccountId);
        builder.Property(factor => factor.AccountId).ValueGeneratedNever();
        builder.HasOne<Account>().WithMany().HasForeignKey(factor => factor.AccountId);
    }
}

internal sealed class RecoveryCodeTable : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.HasKey(code => new { code.AccountId, code.Hash });
        builder.Property(code => code.Hash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(code => code.AccountId);
    }
}

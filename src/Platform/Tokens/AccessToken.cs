using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;
using Samspill.Platform.Rights;

namespace Samspill.Platform.Tokens;

/// <summary>A key for programs.</summary>
public readonly record struct TokenId(Guid Value) : IId<TokenId>
{
    /// <inheritdoc/>
    public static TokenId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>
/// A key by which a program reads or writes on a person's behalf in one partnership. Only its hash is kept, so it can be shown
/// once. It never allows more than its owner's roles do on the day it is used.
/// </summary>
public sealed class AccessToken : Row<TokenId>
{
    /// <summary>The longest a key may live.</summary>
    public const int MostDays = 366;

    /// <summary>On whose behalf.</summary>
    public PersonId PersonId { get; init; }

    /// <summary>What it is for, in the owner's words.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the secret, hexadecimal. The secret has 256 random bits, so the hash cannot be turned back.</summary>
    public required string Hash { get; init; }

    /// <summary>Names of the deeds it may do, parted by a space; empty when it may only read.</summary>
    public required string Scope { get; init; }

    /// <summary>When it was made, real time.</summary>
    public DateTimeOffset MadeAt { get; init; }

    /// <summary>When it ends, real time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was last used, to the hour; null when it never was.</summary>
    [Untold]
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When it was taken back; null while it is good.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Takes it back. Taking it back twice changes nothing.</summary>
    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;

    internal TokenScope Allows => new(Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>The random words that keys and links are made of.</summary>
public static class Secret
{
    /// <summary>How a key for programs begins, so that one lost in a text can be known for what it is.</summary>
    public const string TokenMark = "samspill_";

    /// <summary>256 random bits, in letters that stand in an address.</summary>
    public static string New() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    /// <summary>What is kept of a secret.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}

internal sealed class AccessTokenTable : IEntityTypeConfiguration<AccessToken>
{
    public void Configure(EntityTypeBuilder<AccessToken> builder)
    {
        builder.HasIndex(token => new { token.PartnershipId, token.Hash }).IsUnique();
        builder.RefersTo<Person>(nameof(AccessToken.PersonId));
        builder.Property(token => token.Hash).HasMaxLength(64);
        builder.Property(token => token.Name).HasMaxLength(100);
        builder.Ignore(token => token.Allows);
    }
}

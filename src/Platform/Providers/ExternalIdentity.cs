using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Accounts;

namespace Samspill.Platform.Providers;

/// <summary>
/// That a person at a provider is the holder of an account. Linked by her alone: while she is signed in, or by an invitation that she
/// holds; never because two addresses are alike. The same subject at two providers is two people.
/// </summary>
public sealed class ExternalIdentity
{
    /// <summary>Who vouches for her, as the provider writes it.</summary>
    public required string Issuer { get; init; }

    /// <summary>Who she is there; stretched, when it is her national identity number.</summary>
    public required string Subject { get; init; }

    /// <summary>Whose account it opens.</summary>
    public Guid AccountId { get; init; }

    /// <summary>When it was linked, real time.</summary>
    public DateTimeOffset LinkedAt { get; init; }
}

/// <summary>A state that has come back once and is worth nothing more.</summary>
public sealed class SpentState
{
    /// <summary>SHA-256 of the state, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it could not have been used anyhow, real time.</summary>
    public DateTimeOffset ExpiresAt { get; init; }
}

/// <summary>Who somebody is at a provider, proved by a token that the provider signed.</summary>
/// <param name="Session">Her session there; null when the provider names none.</param>
/// <param name="Token">The proof itself, which signing out there asks for.</param>
internal sealed record Identity(string Issuer, string Subject, string? Session, string Token)
{
    /// <summary>The claim that holds a national identity number.</summary>
    public const string NationalNumber = "pid";

    private const int Rounds = 210_000;

    /// <summary>What is kept of a subject: itself, but for a national identity number, which is never stored.</summary>
    public static string Kept(string claim, string issuer, string subject) => claim == NationalNumber
        ? Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(subject), SHA256.HashData(Encoding.UTF8.GetBytes(issuer)), Rounds, HashAlgorithmName.SHA256, 32))
        : subject;
}

internal sealed class ExternalIdentityTable : IEntityTypeConfiguration<ExternalIdentity>
{
    public void Configure(EntityTypeBuilder<ExternalIdentity> builder)
    {
        builder.HasKey(identity => new { identity.Issuer, identity.Subject });
        builder.Property(identity => identity.Issuer).HasMaxLength(400);
        builder.Property(identity => identity.Subject).HasMaxLength(255);
        builder.HasOne<Account>().WithMany().HasForeignKey(identity => identity.AccountId);
    }
}

internal sealed class SpentStateTable : IEntityTypeConfiguration<SpentState>
{
    public void Configure(EntityTypeBuilder<SpentState> builder)
    {
        builder.HasKey(state => state.Hash);
        builder.Property(state => state.Hash).HasMaxLength(64);
    }
}

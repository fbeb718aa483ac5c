using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samspill.Platform.Accounts;

/// <summary>How somebody came in.</summary>
public enum Entrance
{
    /// <summary>By a password, or in a demo by a click.</summary>
    Password,

    /// <summary>By a link from a mail.</summary>
    Link,

    /// <summary>By a provider of identities.</summary>
    Provider,
}

/// <summary>A browser that is signed in. What its holder sees of it: which kind of machine, since when, and the day it was last used; no address and no page.</summary>
public sealed class OpenSession
{
    /// <summary>Its identity, drawn at random for each sign-in; it stands sealed in the browser's cookie.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid AccountId { get; init; }

    /// <summary>The stamp that the account had; another stamp ends the session.</summary>
    public required string Stamp { get; init; }

    /// <summary>How it began.</summary>
    public Entrance Entrance { get; init; }

    /// <summary>True when a code from her own device was asked for and given.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>The provider that vouched for her, by its name in the settings; null when none did.</summary>
    public string? Provider { get; init; }

    /// <summary>Her session at the provider, by which it ends this one; null when it named none.</summary>
    public string? ProviderSession { get; init; }

    /// <summary>The browser, such as `Firefox`; null when it did not say.</summary>
    public string? Browser { get; init; }

    /// <summary>What it runs on, such as `Windows`; null when it did not say.</summary>
    public string? Machine { get; init; }

    /// <summary>When it began, real time.</summary>
    public DateTimeOffset BegunAt { get; init; }

    /// <summary>The day it was last used, real time.</summary>
    public DateOnly LastUsedOn { get; init; }

    /// <summary>When it was ended; null while it is open or has run out by itself.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}

internal sealed class OpenSessionTable : IEntityTypeConfiguration<OpenSession>
{
    public void Configure(EntityTypeBuilder<OpenSession> builder)
    {
        builder.HasKey(session => session.Id);
        builder.Property(session => session.Id).ValueGeneratedNever();
        builder.HasIndex(session => session.AccountId);
        builder.HasIndex(session => new { session.Provider, session.ProviderSession });
        builder.Property(session => session.Stamp).HasMaxLength(64);
        builder.Property(session => session.Provider).HasMaxLength(64);
        builder.Property(session => session.ProviderSession).HasMaxLength(255);
        builder.Property(session => session.Browser).HasMaxLength(40);
        builder.Property(session => session.Machine).HasMaxLength(40);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
    }
}

/// <summary>What a browser says of itself, in the words its holder would use.</summary>
internal static class Device
{
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("SamsungBrowser/", "Samsung Internet"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Machines =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    /// <summary>The browser and the machine; null for what it does not say.</summary>
    public static (string? Browser, string? Machine) Of(string userAgent) => (First(Browsers, userAgent), First(Machines, userAgent));

    private static string? First((string Mark, string Name)[] known, string said) => known.FirstOrDefault(one => said.Contains(one.Mark, StringComparison.Ordinal)).Name;
}

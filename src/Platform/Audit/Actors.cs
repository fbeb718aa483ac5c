using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Platform.Data;

namespace Samspill.Platform.Audit;

/// <summary>One who works at the command line of the machine. The trail knows her by this identity only, so that her name can be taken away.</summary>
public sealed class SystemUser
{
    /// <summary>Her identity.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name of her user on the machine.</summary>
    public required string Name { get; init; }
}

internal sealed class SystemUserTable : IEntityTypeConfiguration<SystemUser>
{
    public void Configure(EntityTypeBuilder<SystemUser> builder)
    {
        builder.Property(user => user.Id).ValueGeneratedNever();
        builder.HasIndex(user => user.Name).IsUnique();
        builder.Property(user => user.Name).HasMaxLength(100);
    }
}

/// <summary>Who acts, as the trail names her: never by a name.</summary>
internal static class Actors
{
    /// <summary>Before the identity of one at the command line.</summary>
    public const string Machine = "cli:";

    /// <summary>Before the identity of a person who acted by a link from her mail and has no account.</summary>
    public const string ByLink = "person:";

    /// <summary>An account's identity as it is; for `cli:name` the identity that stands for the name.</summary>
    public static async Task<string> Pseudonym(SamspillDb db, CancellationToken stop)
    {
        var actor = db.Scene.Actor;
        if (!actor.StartsWith(Machine, StringComparison.Ordinal))
        {
            return actor;
        }

        var name = actor[Machine.Length..];
        var user = db.ChangeTracker.Entries<SystemUser>().Select(entry => entry.Entity).FirstOrDefault(user => user.Name == name)
            ?? await db.Set<SystemUser>().FirstOrDefaultAsync(user => user.Name == name, stop)
            ?? db.Add(new SystemUser { Name = name }).Entity;
        return Machine + user.Id;
    }
}

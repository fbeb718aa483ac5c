using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;

namespace Samspill.Platform.Outbox;

/// <summary>A fact or a mail that is to go out. Written in the same save as what caused it, so that neither can be without the other.</summary>
public sealed class OutboxMessage
{
    /// <summary>Its identity; in order of time.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The partnership it comes from.</summary>
    public PartnershipId PartnershipId { get; init; }

    /// <summary>What it is: the name of the fact, or `Mail`.</summary>
    public required string Kind { get; init; }

    /// <summary>Its content as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>When it was written, real time.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When it went out; null while it waits.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Not tried before this moment, real time; also keeps two dispatchers from sending it at once.</summary>
    public DateTimeOffset NextTryAt { get; set; }

    /// <summary>When it was given up after too many tries; null while there is hope.</summary>
    public DateTimeOffset? GivenUpAt { get; set; }

    /// <summary>How many times it has been tried.</summary>
    public int Tries { get; set; }

    /// <summary>Why the last try failed; null when it did not.</summary>
    public string? Fault { get; set; }
}

internal sealed class OutboxMessageTable : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.HasKey(message => message.Id);
        builder.HasIndex(message => new { message.SentAt, message.GivenUpAt, message.NextTryAt });
    }
}

/// <summary>How a room says that something happened.</summary>
public static class OutboxWriting
{
    /// <summary>Puts a fact in the outbox; it goes out when the save it belongs to has been made.</summary>
    public static void Tell(this SamspillDb db, IFact fact) => db.Put(fact.GetType().Name, Facts.Write(fact));

    internal static void Put(this SamspillDb db, string kind, string body) =>
        db.Add(new OutboxMessage { PartnershipId = db.Here, Kind = kind, Body = body, At = db.Scene.Clock.Real, NextTryAt = db.Scene.Clock.Real });
}

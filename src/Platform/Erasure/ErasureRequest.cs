using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Erasure;

/// <summary>A request to be erased.</summary>
public readonly record struct ErasureRequestId(Guid Value) : IId<ErasureRequestId>
{
    /// <inheritdoc/>
    public static ErasureRequestId From(Guid value) => new(value);
}

/// <summary>What became of a request to be erased.</summary>
public enum ErasureAnswer
{
    /// <summary>Nobody has answered.</summary>
    Waiting,

    /// <summary>She is erased.</summary>
    Erased,

    /// <summary>The answer was no, with a reason.</summary>
    Declined,

    /// <summary>She took it back.</summary>
    Withdrawn,
}

/// <summary>That a person has asked to be erased, and what she was answered. The trail keeps that it was asked and done; what she wrote goes with her.</summary>
public sealed class ErasureRequest : Row<ErasureRequestId>, IAboutPerson
{
    /// <summary>How long the law gives for an answer: one month, GDPR article 12(3).</summary>
    public const int DaysToAnswer = 30;

    /// <summary>Who asks.</summary>
    public PersonId PersonId { get; init; }

    PersonId? IAboutPerson.Subject => PersonId;

    /// <summary>When she asked, real time.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>What she wrote; null when nothing.</summary>
    [Personal]
    public string? Says { get; set; }

    /// <summary>What became of it.</summary>
    public ErasureAnswer Answer { get; private set; }

    /// <summary>When it was answered, real time; null while it waits.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Why the answer was no.</summary>
    [Personal]
    public string? Because { get; private set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly Due => Clock.DateOf(AskedAt).AddDays(DaysToAnswer);

    /// <summary>Takes away what was written in it.</summary>
    internal void Empty() => (Says, Because) = (null, null);

    /// <summary>Answers it; null when done. One answer is enough, and a no has a reason.</summary>
    public Refusal? Settle(ErasureAnswer answer, string? because, DateTimeOffset now)
    {
        if (Answer != ErasureAnswer.Waiting)
        {
            return ErasureRequestRefusals.Answered;
        }

        if (answer == ErasureAnswer.Declined && string.IsNullOrWhiteSpace(because))
        {
            return ErasureRequestRefusals.NoWithoutReason;
        }

        (Answer, AnsweredAt, Because) = (answer, now, because);
        return null;
    }
}

internal sealed class ErasureRequestTable : IEntityTypeConfiguration<ErasureRequest>
{
    public void Configure(EntityTypeBuilder<ErasureRequest> builder)
    {
        builder.Ignore(request => request.Due);
        builder.Property(request => request.Says).HasMaxLength(1000);
        builder.Property(request => request.Because).HasMaxLength(1000);
        builder.RefersTo<Person>(nameof(ErasureRequest.PersonId));
    }
}

internal static class ErasureRequestRefusals
{
    public static readonly Refusal Answered = new("platform.erasure-answered", new("Noen har svart på dette ønsket.", "Nokon har svara på dette ønsket.", "This request has been answered."));
    public static readonly Refusal NoWithoutReason = new("platform.erasure-no-without-reason", new("Skriv hvorfor svaret er nei.", "Skriv kvifor svaret er nei.", "Write why the answer is no."));
    public static readonly Refusal Waits = new("platform.erasure-asked", new("Du har alt bedt om å bli slettet. Administratoren svarer innen {0}.", "Du har alt bede om å bli sletta. Administratoren svarar innan {0}.", "You have asked to be erased already. The administrator answers by {0}."));
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Platform.Questions;

/// <summary>A question or a comment.</summary>
public readonly record struct CommentId(Guid Value) : IId<CommentId>
{
    /// <inheritdoc/>
    public static CommentId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A question or a comment on a record. It never stands alone, and a question stays open until somebody closes it with an answer or a decision.</summary>
public sealed class Comment : Row<CommentId>, IAboutPerson
{
    /// <summary>The kind of record it hangs on, as in addresses.</summary>
    public required string Kind { get; init; }

    /// <summary>The record's key.</summary>
    public required string RecordKey { get; init; }

    /// <summary>Who wrote it; null for one without a place in the directory.</summary>
    public PersonId? AuthorId { get; init; }

    /// <summary>What it says.</summary>
    [Personal]
    public required string Says { get; init; }

    /// <summary>True when it asks for an answer.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The day of the work it was written.</summary>
    public DateOnly WrittenOn { get; init; }

    /// <summary>True when it is invented for a demo.</summary>
    public bool IsDemo { get; init; }

    /// <summary>The answer or decision that closed it; null while it is open.</summary>
    public string? Answer { get; private set; }

    /// <summary>The reference of the decision; null when it was answered without one.</summary>
    public string? Decision { get; private set; }

    /// <summary>Who closed it.</summary>
    public PersonId? ClosedById { get; private set; }

    /// <summary>The day it was closed.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <inheritdoc/>
    public PersonId? Subject => AuthorId;

    /// <summary>Closes the question with an answer; null when done.</summary>
    public Refusal? Close(string answer, string? decision, PersonId? by, DateOnly on)
    {
        if (!IsQuestion)
        {
            return QuestionRefusals.NotAQuestion;
        }

        if (Answer is not null)
        {
            return QuestionRefusals.AlreadyAnswered.With(Answer);
        }

        (Answer, Decision, ClosedById, ClosedOn) = (answer, decision, by, on);
        return null;
    }
}

internal static class QuestionRefusals
{
    public static readonly Refusal NotAQuestion = new("platform.not-a-question", new("Dette er en kommentar, ikke et spørsmål. Skriv en ny kommentar i stedet.", "Dette er ein kommentar, ikkje eit spørsmål. Skriv ein ny kommentar i staden.", "This is a comment, not a question. Write a new comment instead."));
    public static readonly Refusal AlreadyAnswered = new("platform.question-already-answered", new("Noen andre svarte først: «{0}».", "Nokon andre svarte først: «{0}».", "Somebody else answered first: “{0}”."), RefusalKind.Conflict);
    public static readonly Refusal NotYours = new("platform.question-not-yours", new("Bare den som spurte, eller den som kan endre posten, kan svare her.", "Berre den som spurde, eller den som kan endre posten, kan svare her.", "Only the one who asked, or one who may change the record, can answer here."), RefusalKind.Forbidden);
}

internal sealed class CommentTable : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.HasIndex(comment => new { comment.PartnershipId, comment.Kind, comment.RecordKey });
        builder.Property(comment => comment.Kind).HasMaxLength(40);
        builder.Property(comment => comment.RecordKey).HasMaxLength(Key.MaxLength);
        builder.RefersTo<Person>(nameof(Comment.AuthorId));
        builder.RefersTo<Person>(nameof(Comment.ClosedById));
        builder.Ignore(comment => comment.Subject);
    }
}

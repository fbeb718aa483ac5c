using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Archive;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Programme.Goals;

/// <summary>How far a goal has come on the way from words to work.</summary>
public enum GoalStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Granted by the funder, not yet concrete: work, measurements and text may hang on it, a target and a verdict may not.</summary>
    Granted,

    /// <summary>Concrete, owned and followed up.</summary>
    Active,

    /// <summary>Ended.</summary>
    Closed,
}

/// <summary>A step in the chain of results: what goes in, what is done, what comes out, what changes for users, what changes in society.</summary>
public enum ResultLevel
{
    /// <summary>Innsats.</summary>
    Input,

    /// <summary>Aktivitet.</summary>
    Activity,

    /// <summary>Leveranse.</summary>
    Output,

    /// <summary>Brukereffekt.</summary>
    Outcome,

    /// <summary>Samfunnseffekt.</summary>
    Impact,
}

/// <summary>A goal of the programme: a sentence, its versions, and what hangs on it.</summary>
internal sealed class Goal : Row<GoalId>, IArchivable
{
    public required Key Key { get; init; }

    /// <summary>Its number in the programme, from 1.</summary>
    public int Number { get; set; }

    public required string Title { get; set; }

    /// <summary>The sentence as it reads now.</summary>
    public required string Sentence { get; set; }

    public GoalStatus Status { get; set; }

    public ResultLevel Level { get; set; } = ResultLevel.Output;

    /// <summary>For whom something will be different.</summary>
    public string? Beneficiaries { get; set; }

    /// <summary>What taking part was worth, in the owner's judgement.</summary>
    public string? Benefit { get; set; }

    /// <summary>Why nobody worked on it; the one honest alternative to a result.</summary>
    public string? NotWorkedOnBecause { get; set; }

    /// <summary>Open questions, one a line.</summary>
    public string? LearningQuestions { get; set; }

    /// <summary>Who carries it on after the programme.</summary>
    public string? HandOver { get; set; }

    /// <inheritdoc/>
    public DateOnly? ArchivedOn { get; set; }

    /// <summary>The decision by which it was activated although not concrete; shown in every report.</summary>
    public string? OverrideDecision { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>A goal as it read from a day on: version 1 as granted, each later one a pivot with its reason and decision.</summary>
internal sealed class GoalVersion : Row<PartId>, IAppendOnly
{
    public GoalId GoalId { get; init; }

    public int Number { get; init; }

    public required string Sentence { get; init; }

    public bool IsGranted { get; init; }

    public DateOnly? From { get; init; }

    public string? Reason { get; init; }

    /// <summary>The decision's reference; null when none is registered.</summary>
    public string? Decision { get; init; }

    [NamesPerson]
    public string? DecidedBy { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public bool IsDemo { get; init; }
}

/// <summary>What an owner answered.</summary>
public enum OwnershipAnswer
{
    /// <summary>Nothing yet.</summary>
    Silent,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Yes, on a condition.</summary>
    YesBut,

    /// <summary>No, a full answer.</summary>
    No,
}

/// <summary>A request to own a goal, made to a role in an organisation, with the hours it takes and the answer that came.</summary>
internal sealed class Ownership : Row<PartId>
{
    public required Key Key { get; init; }

    public GoalId GoalId { get; init; }

    public OrganisationId? OrganisationId { get; set; }

    public required string Role { get; set; }

    /// <summary>Who holds the role now.</summary>
    public PersonId? PersonId { get; set; }

    /// <summary>Hours agreed, per week; null until agreed.</summary>
    public decimal? HoursPerWeek { get; set; }

    public DateOnly? Until { get; set; }

    public string? AskedBy { get; set; }

    public DateOnly? AskedOn { get; set; }

    public DateOnly? AnswerBy { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public OwnershipAnswer Answer { get; set; }

    public string? Condition { get; set; }

    public string? Decision { get; set; }

    /// <summary>The last day anything was heard from the owner.</summary>
    public DateOnly? LastHeard { get; set; }

    public bool IsDemo { get; set; }

    /// <summary>True when a role in an organisation has said yes and hours are set aside.</summary>
    public bool IsAccepted => Answer == OwnershipAnswer.Yes && HoursPerWeek > 0 && OrganisationId is not null;
}

internal sealed class GoalTable : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.HasIndex(goal => new { goal.PartnershipId, goal.Key }).IsUnique();
        builder.HasIndex(goal => new { goal.PartnershipId, goal.Number });
    }
}

internal sealed class GoalVersionTable : IEntityTypeConfiguration<GoalVersion>
{
    public void Configure(EntityTypeBuilder<GoalVersion> builder)
    {
        builder.HasIndex(version => new { version.PartnershipId, version.GoalId, version.Number }).IsUnique();
        builder.RefersTo<Goal>(nameof(GoalVersion.GoalId));
    }
}

internal sealed class OwnershipTable : IEntityTypeConfiguration<Ownership>
{
    public void Configure(EntityTypeBuilder<Ownership> builder)
    {
        builder.HasIndex(ownership => new { ownership.PartnershipId, ownership.Key }).IsUnique();
        builder.RefersTo<Goal>(nameof(Ownership.GoalId));
        builder.RefersTo<Organisation>(nameof(Ownership.OrganisationId));
        builder.RefersTo<Person>(nameof(Ownership.PersonId));
        builder.Ignore(ownership => ownership.IsAccepted);
    }
}

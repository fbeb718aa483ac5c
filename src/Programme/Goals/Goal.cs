using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Archive;
using Samspill.Platform.Data;

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

/// <summary>What a new sentence is to a goal that has been granted.</summary>
public enum GoalChange
{
    /// <summary>The same goal in clearer words; only before it has begun.</summary>
    Clarified,

    /// <summary>Another goal than it was.</summary>
    Pivot,
}

/// <summary>A goal of the programme: a sentence, its versions, and what hangs on it.</summary>
internal sealed partial class Goal : Row<GoalId>, IKeyed, ITitled, IArchivable
{
    public required Key Key { get; init; }

    /// <summary>Its number in the programme, from 1.</summary>
    public int Number { get; set; }

    public required string Title { get; set; }

    public string TitleSortKey { get; set; } = "";

    /// <summary>The sentence as it reads now.</summary>
    public required string Sentence { get; set; }

    public GoalStatus Status { get; set; }

    /// <summary>The day it began as an active goal; null until then.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>The day it ended; null until then.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Why it ended, in the leader's words.</summary>
    public string? ClosedBecause { get; set; }

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

    /// <summary>Where its sentence was found, in words; null for one that was written here.</summary>
    public string? Source { get; set; }

    /// <summary>The page below the partnership that shows the sentence where it was found.</summary>
    public string? SourceAddress { get; set; }

    /// <summary>The decision by which it was activated although not concrete; shown in every report.</summary>
    public string? OverrideDecision { get; set; }

    /// <inheritdoc/>
    public DateOnly? ArchivedOn { get; set; }

    public bool IsDemo { get; set; }
}

/// <summary>A goal as it read from a day on: version 1 as granted, each later one a pivot with its reason and decision, or the same goal made clearer before it began.</summary>
internal sealed class GoalVersion : Row<PartId>
{
    public GoalId GoalId { get; init; }

    public int Number { get; init; }

    public required string Sentence { get; init; }

    public bool IsGranted { get; init; }

    /// <summary>True when the words were made more concrete before the goal began, and the goal is the same: that asks for no decision.</summary>
    public bool IsClarified { get; init; }

    /// <summary>True when the goal became another than it was.</summary>
    public bool IsPivot => Number > 1 && !IsGranted && !IsClarified;

    public DateOnly? From { get; init; }

    public string? Reason { get; init; }

    /// <summary>The decision's reference; null when none is registered.</summary>
    public string? Decision { get; set; }

    [NamesPerson]
    public string? DecidedBy { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public bool IsDemo { get; init; }

    /// <summary>Registers the decision behind the change, once; null when done.</summary>
    public Refusal? Decide(string decision, string? by, DateOnly? on)
    {
        if (Decision is not null)
        {
            return GoalRefusals.AlreadyDecided.With(Number, Decision);
        }

        (Decision, DecidedBy, DecidedOn) = (decision, by, on);
        return null;
    }
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
        // The words and their reason never change; a decision may be registered later.
        builder.Property(version => version.Sentence).IsFixed();
        builder.Property(version => version.Reason).IsFixed();
        builder.Property(version => version.IsClarified).IsFixed();
        builder.Property(version => version.From).IsFixed();
    }
}

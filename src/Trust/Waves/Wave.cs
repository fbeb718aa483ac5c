using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Trust.Waves;

/// <summary>How far a round has come. It never goes back.</summary>
public enum WaveState
{
    /// <summary>It is being set up.</summary>
    Draft,

    /// <summary>People answer.</summary>
    Open,

    /// <summary>Nobody can answer any more, and those who were invited are forgotten.</summary>
    Closed,

    /// <summary>Its figures are released, once and for all.</summary>
    Released,
}

/// <summary>What is asked.</summary>
public enum WaveKind
{
    /// <summary>The built-in pulse.</summary>
    Pulse,

    /// <summary>Questions of one's own.</summary>
    Own,
}

/// <summary>A round of questions to some groups, and the meeting at which those who asked say what comes of it.</summary>
internal sealed class Wave : Row<WaveId>, IKeyed
{
    public const int MostReminders = 2;

    public required Key Key { get; init; }

    public required string Title { get; set; }

    public WaveKind Kind { get; set; }

    /// <summary>The instrument it was opened with: only rounds of the same one are compared. Null until it opens.</summary>
    public string? Instrument { get; set; }

    public WaveState State { get; set; }

    /// <summary>The last day on which one can answer.</summary>
    public DateOnly? ClosesOn { get; set; }

    /// <summary>The meeting at which the results are followed up: `Formannskapet`.</summary>
    public string? FollowUp { get; set; }

    public DateOnly? FollowUpOn { get; set; }

    /// <summary>Who answers for the round and its follow-up.</summary>
    public PersonId? ResponsibleId { get; set; }

    public DateOnly? OpenedOn { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public DateOnly? ReleasedOn { get; set; }

    /// <summary>How many times those who had not answered have been reminded.</summary>
    public int Reminders { get; set; }

    public DateOnly? RemindedOn { get; set; }

    /// <summary>The day it was said what came of it at the follow-up meeting.</summary>
    public DateOnly? FollowedUpOn { get; set; }

    public bool IsDemo { get; set; }

    public bool TakesAnswersOn(DateOnly day) => State == WaveState.Open && day <= ClosesOn;

    /// <summary>What is missing before it can be opened.</summary>
    /// <param name="groups">How many groups have somebody to ask.</param>
    public Refusal? Open(int groups, int ownQuestions, string instrument, DateOnly today)
    {
        if (State != WaveState.Draft)
        {
            return WaveRefusals.NotDraft;
        }

        var missing = Lacks(groups, ownQuestions, today);
        if (missing.Count > 0)
        {
            return WaveRefusals.NotReady.Lacking(missing);
        }

        (State, OpenedOn, Instrument) = (WaveState.Open, today, instrument);
        return null;
    }

    /// <summary>What must be in place before the round can open, and is not; each with the page that mends it.</summary>
    public IReadOnlyList<Missing> Lacks(int groups, int ownQuestions, DateOnly today)
    {
        var address = $"/tillit/runder/{Key}/endre";
        var missing = new List<Missing>();
        void Ask(bool isThere, Missing what)
        {
            if (!isThere)
            {
                missing.Add(what with { Address = what.Address ?? address });
            }
        }

        Ask(FollowUp is not null && FollowUpOn is not null, WaveRefusals.FollowUp);
        Ask(ResponsibleId is not null, WaveRefusals.Responsible);
        Ask(ClosesOn >= today, WaveRefusals.Closes);
        Ask(FollowUpOn is null || ClosesOn is null || FollowUpOn > ClosesOn, WaveRefusals.FollowUpAfter);
        Ask(groups > 0, WaveRefusals.Groups with { Address = $"/tillit/runder/{Key}#grupper" });
        Ask(Kind == WaveKind.Pulse || ownQuestions > 0, WaveRefusals.Questions with { Address = $"/tillit/runder/{Key}#sporsmal" });
        return missing;
    }

    public Refusal? Close(DateOnly today)
    {
        if (State != WaveState.Open)
        {
            return WaveRefusals.NotOpen;
        }

        (State, ClosedOn) = (WaveState.Closed, today);
        return null;
    }

    public Refusal? Release(DateOnly today)
    {
        if (State != WaveState.Closed)
        {
            return State == WaveState.Released ? WaveRefusals.Released : WaveRefusals.NotClosed;
        }

        (State, ReleasedOn) = (WaveState.Released, today);
        return null;
    }

    public Refusal? TakeUp(DateOnly today)
    {
        if (State != WaveState.Released || FollowedUpOn is not null)
        {
            return WaveRefusals.NothingToTakeUp;
        }

        FollowedUpOn = today;
        return null;
    }

    public Refusal? Remind(DateOnly today)
    {
        if (!TakesAnswersOn(today))
        {
            return WaveRefusals.NotOpen;
        }

        if (Reminders >= MostReminders)
        {
            return WaveRefusals.RemindedEnough;
        }

        if (RemindedOn == today || OpenedOn == today)
        {
            return WaveRefusals.RemindedToday;
        }

        (Reminders, RemindedOn) = (Reminders + 1, today);
        return null;
    }
}

/// <summary>A question of one's own: a statement that one agrees with or not, on the pulse's scale.</summary>
internal sealed class OwnQuestion : Row<PieceId>
{
    public const int Most = 9;

    public WaveId WaveId { get; init; }

    public int Number { get; set; }

    public required string Nb { get; set; }

    public string? Nn { get; set; }

    public string? En { get; set; }

    public bool IsDemo { get; set; }

    public Text Statement => new(Nb, Nn ?? Nb, En ?? Nb);
}

internal sealed class WaveTable : IEntityTypeConfiguration<Wave>
{
    public void Configure(EntityTypeBuilder<Wave> builder)
    {
        builder.HasIndex(wave => new { wave.PartnershipId, wave.Key }).IsUnique();
        builder.RefersTo<Person>(nameof(Wave.ResponsibleId));
        builder.Property(wave => wave.Title).HasMaxLength(200);
        builder.Property(wave => wave.Instrument).HasMaxLength(100);
        builder.Property(wave => wave.FollowUp).HasMaxLength(200);
    }
}

internal sealed class OwnQuestionTable : IEntityTypeConfiguration<OwnQuestion>
{
    public void Configure(EntityTypeBuilder<OwnQuestion> builder)
    {
        builder.RefersTo<Wave>(nameof(OwnQuestion.WaveId));
        builder.Ignore(question => question.Statement);
    }
}

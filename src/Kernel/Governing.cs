namespace Samspill.Kernel;

/// <summary>Answers: what of yours should those who steer hear of, or decide, at their next meeting?</summary>
public interface IAgendaSource
{
    /// <summary>What stands open now, the gravest first.</summary>
    Task<IReadOnlyList<AgendaProposal>> Propose(PartnershipId partnership, CancellationToken stop);
}

/// <summary>A line for an agenda.</summary>
/// <param name="Id">Stable as long as the matter is the same, so that an agenda filled twice holds it once.</param>
/// <param name="Title">What the line is called.</param>
/// <param name="Why">Why it stands there, with the numbers it stands on.</param>
/// <param name="Address">The page below the partnership that tells more.</param>
/// <param name="Goal">The key of the goal it concerns; null when it concerns none.</param>
public sealed record AgendaProposal(string Id, AgendaReason Reason, Text Title, Text Why, string Address, string? Goal = null, bool IsDemo = false);

/// <summary>Why a line stands on the agenda, in the order that meetings take them.</summary>
public enum AgendaReason
{
    /// <summary>A goal is behind, or cannot be measured as it stands.</summary>
    Goal,

    /// <summary>A decision is due, or is missing for what was done.</summary>
    Decision,

    /// <summary>Somebody has promised more time than is set aside.</summary>
    Conflict,

    /// <summary>A report waits to be approved.</summary>
    Report,

    /// <summary>An owner is silent, or has said no.</summary>
    Owner,
}

/// <summary>Answers: which goals are there, and what has been decided about each?</summary>
public interface IGoalSource
{
    /// <summary>The goals in use, by number.</summary>
    Task<IReadOnlyList<GoalEntry>> Goals(PartnershipId partnership, CancellationToken stop);
}

/// <summary>A goal as other rooms may name it.</summary>
/// <param name="Address">Its page below the partnership.</param>
/// <param name="IsOpen">True when its title may stand on the open pages: a draft is the programme's own.</param>
/// <param name="Decisions">The decisions that its own record refers to.</param>
public sealed record GoalEntry(string Key, int Number, string Title, string Address, bool IsEnded, bool IsOpen, IReadOnlyList<GoalDecision> Decisions, bool IsDemo);

/// <summary>A decision that a goal's record refers to: its reference as it was written, who made it and when, where that is said.</summary>
public sealed record GoalDecision(string Reference, string? By, DateOnly? On, bool IsDemo);

/// <summary>Does: begins an initiative that a meeting asked for, in the caller's save.</summary>
public interface IInitiativeStart
{
    /// <summary>Begins it under <paramref name="title"/>, for the goal of this key if there is one; nothing is saved before the caller saves.</summary>
    /// <param name="because">Why, with the meeting it comes from.</param>
    Task<BegunInitiative> Begin(PartnershipId partnership, string title, string? goal, string because, CancellationToken stop);
}

/// <summary>An initiative that has been begun, and its page below the partnership.</summary>
public sealed record BegunInitiative(string Key, string Address);

/// <summary>Does: takes note that a matter proposed for a meeting has been decided there, in the caller's save.</summary>
public interface IMatterSettled
{
    /// <summary>Takes note when the matter is one of its own; any other is left alone. Nothing is saved before the caller saves.</summary>
    /// <param name="matter">The identity that the proposal had.</param>
    Task Settle(PartnershipId partnership, string matter, DecisionMade decision, CancellationToken stop);
}

/// <summary>A decision as a body made it: what it is about, who decided and when.</summary>
public sealed record DecisionMade(string Title, string Body, DateOnly On);

/// <summary>Answers: how much time have you asked of whom, and who has said yes?</summary>
public interface ITimeSource
{
    /// <summary>Every request that stands, answered or not; those refused are left out.</summary>
    Task<IReadOnlyList<TimeAsked>> Asked(PartnershipId partnership, CancellationToken stop);
}

/// <summary>Time that a person has been asked for, for a goal.</summary>
/// <param name="Goal">The goal's key.</param>
/// <param name="Address">The page that the request stands on, below the partnership.</param>
/// <param name="Role">The role that was asked.</param>
/// <param name="HoursPerWeek">Hours a week, agreed when <paramref name="IsAgreed"/>, else asked for.</param>
/// <param name="Until">The last day; null when it is open.</param>
public sealed record TimeAsked(PersonId Person, string Goal, int Number, string Title, string Address, string Role, decimal HoursPerWeek, bool IsAgreed, DateOnly? Until, bool IsDemo)
{
    /// <summary>True when she has said yes on a condition that is not met yet.</summary>
    public bool IsConditional { get; init; }
}

/// <summary>Answers: what have you to say about a goal that belongs on the goal's own page?</summary>
public interface IGoalNoteSource
{
    /// <summary>What is to be said now of all goals.</summary>
    Task<IReadOnlyList<GoalNote>> Notes(PartnershipId partnership, CancellationToken stop);
}

/// <summary>A line on a goal's page from another room.</summary>
/// <param name="Goal">The goal's key.</param>
/// <param name="Person">Whose time or work it is about; shown to readers of that room and to herself.</param>
/// <param name="Address">The page that tells more, below the partnership.</param>
public sealed record GoalNote(string Goal, PersonId? Person, Text Says, string Address, bool IsDemo);

/// <summary>Answers: what does an organisation give to the partnership through you, and what does it get?</summary>
public interface IGiveAndGetSource
{
    /// <summary>Everything given and got, in the order it is best read.</summary>
    Task<IReadOnlyList<GiveOrGet>> GiveAndGet(PartnershipId partnership, CancellationToken stop);
}

/// <summary>One thing that an organisation gives or gets.</summary>
/// <param name="Organisation">The organisation's key.</param>
/// <param name="IsGive">True for what it gives, false for what it gets.</param>
/// <param name="Address">The page that tells more, below the partnership.</param>
/// <param name="IsOpen">True when the public may know.</param>
public sealed record GiveOrGet(string Organisation, bool IsGive, Text What, Text Detail, string Address, bool IsOpen, bool IsDemo);

/// <summary>Does: begins a goal that was found elsewhere, such as in a municipality's plan, in the caller's save.</summary>
public interface IGoalStart
{
    /// <summary>Begins it as a draft with <paramref name="sentence"/> as its words; nothing is saved before the caller saves.</summary>
    /// <param name="source">Where the sentence stands, in words: `Næringsplan for Seljord 2017, Mål, side 2`.</param>
    /// <param name="address">The page below the partnership that shows it there.</param>
    /// <param name="title">What it is called there; null when the first words of the sentence are to do.</param>
    Task<BegunGoal> Begin(PartnershipId partnership, string sentence, string source, string address, string? title, CancellationToken stop);
}

/// <summary>A goal that has been begun, and its page below the partnership.</summary>
public sealed record BegunGoal(string Key, string Address);

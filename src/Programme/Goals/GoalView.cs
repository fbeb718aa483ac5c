using Samspill.Analysis.Goals;
using Samspill.Analysis.Measuring;
using Samspill.Analysis.Texts;
using Samspill.Kernel;
using Samspill.Programme.Initiatives;

namespace Samspill.Programme.Goals;

/// <content>What the page of a goal shows.</content>
public static partial class ShowGoal
{
    /// <summary>A goal: what it says and what is vague about it, what is missing before it can start, who owns it, how it is measured, and the work.</summary>
    /// <param name="Cautions">What the gate does not ask for, and a reader should know before she starts the goal.</param>
    /// <param name="Version">The version an edit must build on.</param>
    public sealed record View(
        string Key, int Number, int Of, string Title, string Sentence, GoalStatus Status, ResultLevel Level, string? Beneficiaries, string? Benefit, string? NotWorkedOnBecause, string? HandOver, string? Source, string? SourceAddress,
        string? OverrideDecision, DateOnly? StartedOn, DateOnly? ClosedOn, string? ClosedBecause, int Version, bool IsDemo, Text Verdict, MarkedSentence Check, IReadOnlyList<RecordCheckLine> Record, IReadOnlyList<Requirement> Requirements, IReadOnlyList<Caution> Cautions,
        Owner? Owner, IReadOnlyList<Owner> Requests, IReadOnlyList<ChainStep> Chain, IReadOnlyList<Line> Indicators, IReadOnlyList<Pilot> Pilots, IReadOnlyList<Work> Initiatives, IReadOnlyList<Turn> Versions,
        IReadOnlyList<string> LearningQuestions, IReadOnlyList<Obstacle> Challenges, IReadOnlyList<Effect> Effects, Rights May)
    {
        /// <summary>The requirements that are not met.</summary>
        public IReadOnlyList<Requirement> Missing { get; } = [.. Requirements.Where(requirement => !requirement.IsMet)];

        /// <summary>Whom a reader who may not change the goal asks to do it; null when she may, or may not ask.</summary>
        public string? Leader { get; init; }

        /// <summary>The times in which it is or was followed week by week, the newest first.</summary>
        public IReadOnlyList<TightTime> Tight { get; init; } = [];

        /// <summary>Initiatives that the reader may link to it.</summary>
        public IReadOnlyList<ShowInitiative.Choice> Linkable { get; init; } = [];
    }

    /// <summary>A time of tight follow-up.</summary>
    public sealed record TightTime(string Reason, DateOnly From, DateOnly Until, DateOnly? EndedOn, string? EndedBecause, bool IsOn);

    /// <summary>What the reader may do with the goal.</summary>
    public sealed record Rights(bool Write, bool Start, bool Ask);

    /// <summary>A request to own the goal, and the answer.</summary>
    /// <param name="HalfDays">The hours as half-days a week, to the nearest half of one.</param>
    /// <param name="MayAnswer">True when the reader is the one who was asked.</param>
    public sealed record Owner(
        string Key, string Role, string? Organisation, OwnershipAnswer Answer, DateOnly? AskedOn, string? AskedBy, DateOnly? AnswerBy, DateOnly? SeenOn, DateOnly? AnsweredOn, string? Condition, DateOnly? ConditionMetOn,
        string? OnBehalfNote, decimal? HoursPerWeek, decimal? HalfDays, DateOnly? Until, string? Decision, int? SilentDays, DateOnly? RemindedOn, bool IsAccepted, bool IsDemo, bool MayAnswer)
    {
        /// <summary>Who holds the role; null when not stated.</summary>
        public string? Holder { get; init; }

        /// <summary>True when nobody holds the role any longer.</summary>
        public bool IsVacant { get; init; }

        /// <summary>Who has been asked to take the role over; null for nobody.</summary>
        public string? Successor { get; init; }

        /// <summary>The leader who answers for it, when the owner is below that level; null when she is the leader, or none is set.</summary>
        public string? AnswersFor { get; init; }

        /// <summary>True when she said yes and has let two rhythms pass without a word since.</summary>
        public bool IsSilentSinceYes => IsAccepted && SilentDays is not null;

        /// <summary>Role and organisation: `Næringssjef, Sauherad`.</summary>
        public string Who => Organisation is null ? Role : $"{Role}, {Organisation}";
    }

    /// <summary>A step in the chain of results and what is known of it.</summary>
    /// <param name="HasNumber">False when nothing of it is known.</param>
    public sealed record ChainStep(ResultLevel Level, IReadOnlyList<ChainEntry> Entries, bool HasNumber);

    /// <summary>One thing in a step of the chain.</summary>
    /// <param name="Says">The value or state; null when the title says it all.</param>
    /// <param name="IsKnown">False when <paramref name="Says"/> tells of something not known.</param>
    public sealed record ChainEntry(Text Title, Text? Says, bool IsKnown, string? Address, bool IsDemo);

    /// <summary>An indicator with its baseline, latest value and target; null is not known.</summary>
    /// <param name="AddedUp">By which rule the municipalities were added up, and how many of them; null when it is no total.</param>
    /// <param name="Verdict">What the numbers say; null while the goal is not concrete or no target is set.</param>
    /// <param name="TargetIsHistory">True when a target stands on a goal that is not concrete: shown, and judged by nobody.</param>
    public sealed record Line(
        string Key, string Title, ResultLevel Level, string? Unit, Text? Baseline, DateOnly? BaselineDate, DateOnly? BaselineDue, Text? Latest, decimal? Value, DateOnly? LatestOn, bool LatestIsDemo, Text? AddedUp,
        Text? Target, DateOnly? Due, bool TargetIsHistory, VerdictKind? Verdict, bool IsDemo, IReadOnlyList<Dot> Series)
    {
        /// <summary>True when a value has been approved.</summary>
        public bool IsMeasured => Latest is not null;
    }

    /// <summary>An approved value of a day.</summary>
    public sealed record Dot(DateOnly On, decimal Value);

    /// <summary>A pilot and the stages it has reached.</summary>
    public sealed record Pilot(string Title, IReadOnlyList<PilotStage> Reached, PilotStage Now, DateOnly? On, bool IsDemo);

    /// <summary>An initiative that serves the goal.</summary>
    /// <param name="Others">How many other goals it serves; it is counted once.</param>
    public sealed record Work(string Key, string Title, InitiativePhase Phase, string? Summary, string? HandOverTo, string? EndsHereBecause, int Others, bool IsDemo);

    /// <summary>How the goal read from a day on, held against the version before it.</summary>
    public sealed record Turn(int Number, string Sentence, bool IsGranted, bool IsClarified, DateOnly? From, string? Reason, string? Decision, string? DecidedBy, DateOnly? DecidedOn, bool IsDemo, IReadOnlyList<DiffPart> Diff);

    /// <summary>A challenge that stands in the goal's way.</summary>
    public sealed record Obstacle(string Key, string Title, string? Countermeasure, bool IsDemo);

    /// <summary>An effect that is assumed of the goal, and when it is checked.</summary>
    public sealed record Effect(string Key, string Assumption, int? HorizonYear, string? CheckedBy, DateOnly? CheckOn, bool IsDemo);
}

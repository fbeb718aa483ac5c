using Samspill.Analysis.Measuring;
using Samspill.Kernel;
using Samspill.Programme.Goals;

namespace Samspill.Programme.Indicators;

/// <content>What the page of an indicator shows.</content>
public static partial class ShowIndicator
{
    /// <summary>An indicator as its reader sees it. Values are in <paramref name="Unit"/>, shares in per cent; a gap is null, never 0.</summary>
    /// <param name="Place">The municipality whose curve is shown; null for the whole.</param>
    /// <param name="EvidenceOf">How many values count; <paramref name="EvidenceHave"/> of them have something to prove them.</param>
    public sealed record View(string Key, string Title, IndicatorKind Kind, string? Unit, ResultLevel Level, Direction Direction, bool IsDemo, bool IsArchived, string? Place, IReadOnlyList<GoalLink> Goals,
        Judged Verdict, Own? OwnJudgement, Fact? Latest, Text? Path, decimal? PathValue, Aim? Target, Together? Total, Ahead? Trend, Box Method, IReadOnlyList<Row> Measurements, IReadOnlyList<PlaceRow> Places, IReadOnlyList<TargetRow> Targets,
        IReadOnlyList<Note> Notes, IReadOnlyList<Event> History, int EvidenceHave, int EvidenceOf, bool MayReport, bool MayWrite, bool MayJudge, DateOnly Today, Ask Ask, Taken? Metric)
    {
        /// <summary>The change since the baseline; null without one, and for steps and places.</summary>
        public Change? SinceBaseline { get; init; }
    }

    /// <summary>How far the newest value lies from the baseline.</summary>
    /// <param name="Percent">In per cent of the baseline; null where the baseline is none, nothing or so small that a per cent would mislead.</param>
    public sealed record Change(Text Shown, decimal Value, decimal? Percent);

    /// <summary>A goal it tells about.</summary>
    public sealed record GoalLink(string Key, int Number, string Title);

    /// <summary>The verdict and the sentences it stands on.</summary>
    public sealed record Judged(VerdictKind Kind, Text Word, IReadOnlyList<Text> Reasons, decimal? Travelled, decimal? Expected);

    /// <summary>The owner's own judgement; shown beside the verdict when it differs.</summary>
    public sealed record Own(VerdictKind Kind, Text Word, string Reason, string? By, DateOnly On, bool Differs, bool IsDemo);

    /// <summary>The newest value.</summary>
    public sealed record Fact(Text Shown, decimal? Value, DateOnly On, Text PeriodName, bool IsDemo);

    /// <summary>The target now worked towards.</summary>
    public sealed record Aim(Text Shown, DateOnly Due);

    /// <summary>How the municipalities' values became one, and how many of them it is made of.</summary>
    public sealed record Together(Text How, int Have, int Of, Text? Coverage);

    /// <summary>Where the curve is heading, with an 80 % interval.</summary>
    public sealed record Ahead(Text Expected, Text Low, Text High, DateOnly On, int Count);

    /// <summary>How it is measured.</summary>
    /// <param name="Dates">The days its numbers are due, where no rhythm says it.</param>
    public sealed record Box(string? Method, string? Source, string? MeasuredBy, Cadence Cadence, IReadOnlyList<DateOnly> Dates, bool IsCumulative, Text? AddsUp, Text? Baseline, DateOnly? BaselineDate, string? BaselineSource, DateOnly? BaselineDue, string? Caveat, DateOnly? ValidFrom, int Version, IReadOnlyList<Definition> Versions);

    /// <summary>How it read from a day on.</summary>
    public sealed record Definition(int Number, string Title, string? Method, Text? Baseline, string? Reason, string? By, DateOnly? On, bool IsBreak, bool IsDemo);

    /// <summary>What a row of the table is.</summary>
    public enum RowKind
    {
        /// <summary>A value that counts.</summary>
        Counts,

        /// <summary>Reported as not measured.</summary>
        NotMeasured,

        /// <summary>A value that does not count yet.</summary>
        Waits,

        /// <summary>A value that a correction has replaced.</summary>
        Replaced,

        /// <summary>A day with a target and no value.</summary>
        Target,

        /// <summary>Where one curve ends and another begins.</summary>
        Break,
    }

    /// <summary>A day of the curve.</summary>
    /// <param name="Address">The page of the measurement; null for a total, a target and a break.</param>
    /// <param name="Joins">True when the line passes through it, or is cut by it.</param>
    public sealed record Row(string Id, string? Address, DateOnly On, Text Name, RowKind Kind, Text Shown, decimal? Value, decimal? Low, decimal? High, decimal? Path, decimal? PathHigh, string? By, Text? State, string? Remark, EvidenceKind EvidenceKind, string? Evidence, bool IsDemo, bool Joins)
    {
        /// <summary>True for a sum that some municipalities are missing from: it is no fall of the curve.</summary>
        public bool IsPreliminary { get; init; }
    }

    /// <summary>A municipality's newest value.</summary>
    /// <param name="DaysOld">Days since the day it stands for; null when it has none.</param>
    public sealed record PlaceRow(string Code, string Name, Text? Shown, decimal? Value, DateOnly? On, Text? PeriodName, int? DaysOld, int Count, Text? Target);

    /// <summary>A target, in force, replaced or taken back.</summary>
    public sealed record TargetRow(DateOnly Due, Text Shown, string? Place, DateOnly? SetOn, string? SetBy, string? Reason, string? Decision, bool IsInForce, bool IsDemo)
    {
        /// <summary>True when it took the target of the day back.</summary>
        public bool IsWithdrawal { get; init; }

        /// <summary>The code of the municipality it is for; null for the whole.</summary>
        public string? PlaceCode { get; init; }
    }

    /// <summary>Something that happened around the curve.</summary>
    public sealed record Note(string Letter, DateOnly From, DateOnly? To, string Title, string? Says, bool IsDemo);

    /// <summary>Something that was done with the indicator.</summary>
    public sealed record Event(DateOnly? On, Text What, Text? Before, Text? After, string? Detail, bool IsDemo);

    /// <summary>The metric that feeds it, as it stands today.</summary>
    public sealed record Taken(string Name, Text Title, Text Method, Text? Value, string Evidence);
}

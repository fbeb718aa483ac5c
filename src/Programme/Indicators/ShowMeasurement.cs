using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Platform.Storage;

namespace Samspill.Programme.Indicators;

/// <summary>One number: what was measured, who stands behind it, what proves it, what it replaced, and what can be done with it.</summary>
public static class ShowMeasurement
{
    /// <summary>What the page shows.</summary>
    /// <param name="Shown">The value as it reads, with its unit.</param>
    /// <param name="Earlier">What it replaced, the latest first.</param>
    /// <param name="Next">The correction that replaces it or waits to; null when there is none.</param>
    public sealed record View(string Key, string Indicator, string IndicatorTitle, Text Shown, Text PeriodName, DateOnly Period, string? Municipality, decimal? Value, decimal? Numerator, decimal? Denominator, decimal? Low, decimal? High, string? Step, string? NotMeasuredBecause, string? Note, EvidenceKind EvidenceKind, string? Evidence, MeasurementStatus Status, bool IsSuperseded, bool Counts, string? ReportedBy, DateOnly? ReportedOn, string? ApprovedBy, DateOnly? ApprovedOn, string? ReturnedBecause, string? Reason, bool IsDemo, IReadOnlyList<Old> Earlier, string? Next, IReadOnlyList<Answered> Warnings, bool MayReport, bool MayDecide, Ask Ask, IReadOnlyList<Files.Line> Attachments)
    {
        /// <summary>How it is measured, and the numbers around it.</summary>
        public required MeasurementContext Context { get; init; }

        /// <summary>True when it waits for the partnership.</summary>
        public bool IsWaiting => !IsSuperseded && Status is MeasurementStatus.Submitted or MeasurementStatus.Endorsed;

        /// <summary>How many approve it.</summary>
        public ApprovalLevels Levels { get; init; }

        /// <summary>True when the reader may approve it for the municipality now.</summary>
        public bool MayEndorse { get; init; }

        /// <summary>Who approved it for the municipality.</summary>
        public string? EndorsedBy { get; init; }

        /// <summary>When it was approved for the municipality.</summary>
        public DateOnly? EndorsedOn { get; init; }

        /// <summary>Its way, with that of the numbers it corrects; the first step first.</summary>
        public IReadOnlyList<Step> Steps { get; init; } = [];

        /// <summary>True when the reader reported it herself.</summary>
        public bool IsOwn { get; init; }

        /// <summary>Who may approve it, when the reader may not.</summary>
        public IReadOnlyList<string> Approvers { get; init; } = [];
    }

    /// <summary>A step on the way: who took it, when, from where to where, and why.</summary>
    public sealed record Step(string Measurement, DateOnly? On, string? By, MeasurementStatus From, MeasurementStatus To, string? Reason);

    /// <summary>A number that was replaced, and why.</summary>
    public sealed record Old(string Key, Text Shown, string? ReportedBy, DateOnly? ReportedOn, MeasurementStatus Status);

    /// <summary>A question about the number, and its answer.</summary>
    public sealed record Answered(string Code, string Said, string Answer, string? By, DateOnly On, bool IsDemo);

    internal static async Task<IResult> Handle(string measurement, SamspillDb db, Reader reader, CancellationToken stop)
    {
        if (await db.Set<Measurement>().AsNoTracking().ByKey(measurement, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var indicator = await db.Set<Indicator>().AsNoTracking().SingleAsync(row => row.Id == found.IndicatorId, stop);
        var same = await db.Set<Measurement>().AsNoTracking().Where(row => row.IndicatorId == found.IndicatorId && row.Municipality == found.Municipality && row.Period == found.Period).ToListAsync(stop);
        var earlier = new List<Measurement>();
        for (var old = found; old.Supersedes is { } id && same.SingleOrDefault(row => row.Id == id) is { } before; old = before)
        {
            earlier.Add(before);
        }

        var warnings = await db.Set<WarningAnswer>().AsNoTracking().Where(answer => answer.MeasurementId == found.Id).OrderBy(answer => answer.Id).ToListAsync(stop);
        var nameOf = await Desk.Names(db, [found.ReportedBy, found.ApprovedBy, found.EndorsedBy, .. earlier.Select(row => row.ReportedBy), .. warnings.Select(answer => answer.By)], stop);
        var places = await Desk.Places(db, stop);
        var place = found.Municipality?.Value;
        var me = await Desk.Me(db, reader, stop);
        var levels = await ApprovalRule.For(db, found, stop);
        var isWaiting = found.WaitsForPartnership(levels);
        var mayEndorse = levels == ApprovalLevels.Two && found is { IsSuperseded: false, Status: MeasurementStatus.Submitted } && reader.May(ProgrammeDeeds.EndorseMeasurement) && await EndorseMeasurement.Hindered(db, found, me, reader, stop) is null;
        var mayDecide = reader.May(ProgrammeDeeds.ApproveMeasurement) && await DecideMeasurement.OwnValue(db, found, me, reader, stop) is null;
        return Answer.With<MeasurementPage, View>(new View(found.Key.Value, indicator.Key.Value, indicator.Title, Figure.Shown(indicator, found), Rhythm.Name(indicator.Cadence, found.Period), found.Period, place is null ? null : places.GetValueOrDefault(place, place),
            found.Value, found.Numerator, found.Denominator, found.Low, found.High, found.Step, found.NotMeasuredBecause, found.Note, found.EvidenceKind, found.Evidence, found.Status, found.IsSuperseded, found.Counts,
            nameOf(found.ReportedBy), found.ReportedOn, nameOf(found.ApprovedBy), found.ApprovedOn, found.ReturnedBecause, found.Reason, found.IsDemo,
            earlier.ConvertAll(row => new Old(row.Key.Value, Figure.Shown(indicator, row), nameOf(row.ReportedBy), row.ReportedOn, row.Status)), same.SingleOrDefault(row => row.Supersedes == found.Id)?.Key.Value,
            warnings.ConvertAll(answer => new Answered(answer.Code, answer.Said, answer.Answer, nameOf(answer.By), answer.On, answer.IsDemo)),
            reader.May(ProgrammeDeeds.ReportMeasurement), mayDecide, Ask.Of(indicator, found.Period, places).Holding(found), await Files.Of(db, "maling", found.Key.Value, stop))
        {
            Context = await MeasurementContext.Of(db, indicator, found, stop),
            Levels = levels,
            MayEndorse = mayEndorse,
            EndorsedBy = nameOf(found.EndorsedBy),
            EndorsedOn = found.EndorsedOn,
            Steps = await StepLog.Read(db, [found, .. earlier], stop),
            IsOwn = found.ReportedBy == me,
            Approvers = mayDecide || !isWaiting ? [] : (await Indicators.Approvers.Of(db, found, levels, stop)).ConvertAll(person => person.Name),
        });
    }

    /// <summary>The same page again, as the database now has it.</summary>
    internal static Task<IResult> Again(string measurement, SamspillDb db, Reader reader, CancellationToken stop)
    {
        db.ChangeTracker.Clear();
        return Handle(measurement, db, reader, stop);
    }
}

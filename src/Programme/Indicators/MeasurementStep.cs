using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samspill.Kernel;
using Samspill.Platform.Data;
using Samspill.Platform.Directory;

namespace Samspill.Programme.Indicators;

/// <summary>A step that a measurement took on its way to the report: who, when, from where to where, and why. Never changed nor removed.</summary>
/// <remarks>A trail itself, so the audit trail does not tell of it a second time.</remarks>
internal sealed class MeasurementStep : Row<PartId>, IAppendOnly, IUnaudited
{
    public MeasurementId MeasurementId { get; init; }

    /// <summary>The moment, real time.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The day of the work.</summary>
    public DateOnly On { get; init; }

    [NamesPerson]
    public required string By { get; init; }

    public MeasurementStatus From { get; init; }

    public MeasurementStatus To { get; init; }

    /// <summary>Why, where a reason is asked for.</summary>
    public string? Reason { get; init; }
}

internal sealed class MeasurementStepTable : IEntityTypeConfiguration<MeasurementStep>
{
    public void Configure(EntityTypeBuilder<MeasurementStep> builder)
    {
        builder.HasIndex(step => new { step.PartnershipId, step.MeasurementId });
        builder.RefersTo<Measurement>(nameof(MeasurementStep.MeasurementId));
    }
}

/// <summary>Keeps and tells the steps of measurements.</summary>
internal static class StepLog
{
    /// <summary>Keeps the steps that a measurement has taken since it was read, in the save now under way.</summary>
    public static void Keep(SamspillDb db, Measurement measurement, string by)
    {
        foreach (var (from, to, reason) in measurement.Taken)
        {
            db.Add(new MeasurementStep { MeasurementId = measurement.Id, At = db.Scene.Clock.Real, On = db.Scene.Clock.Today, By = by, From = from, To = to, Reason = reason });
        }

        measurement.Taken.Clear();
    }

    /// <summary>
    /// The whole way of a number and of those it corrects, the first step first. What was stored before steps were kept, or came with a workbook,
    /// tells who reported and approved it.
    /// </summary>
    public static async Task<IReadOnlyList<ShowMeasurement.Step>> Read(SamspillDb db, IReadOnlyList<Measurement> rows, CancellationToken stop)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var kept = (await db.Set<MeasurementStep>().AsNoTracking().Where(step => ids.Contains(step.MeasurementId)).OrderBy(step => step.Id).ToListAsync(stop)).ToLookup(step => step.MeasurementId);
        var told = rows.Reverse().SelectMany(row => kept[row.Id].Any() ? kept[row.Id].Select(step => new ShowMeasurement.Step(row.Key.Value, step.On, step.By, step.From, step.To, step.Reason)) : Known(row)).ToList();
        var nameOf = await Desk.Names(db, told.Select(step => step.By), stop);
        return told.ConvertAll(step => step with { By = nameOf(step.By) });
    }

    private static IEnumerable<ShowMeasurement.Step> Known(Measurement row)
    {
        if (row.Status != MeasurementStatus.Draft)
        {
            yield return new(row.Key.Value, row.ReportedOn, row.ReportedBy, MeasurementStatus.Draft, MeasurementStatus.Submitted, row.Reason);
        }

        if (row.EndorsedBy is not null)
        {
            yield return new(row.Key.Value, row.EndorsedOn, row.EndorsedBy, MeasurementStatus.Submitted, MeasurementStatus.Endorsed, null);
        }

        if (row.ApprovedBy is not null)
        {
            yield return new(row.Key.Value, row.ApprovedOn, row.ApprovedBy, row.EndorsedBy is null ? MeasurementStatus.Submitted : MeasurementStatus.Endorsed, MeasurementStatus.Approved, null);
        }
    }
}

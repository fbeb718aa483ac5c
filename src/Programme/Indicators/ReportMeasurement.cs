using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Indicators;

/// <summary>Report a measurement: a number for a day, or why there is none. It is handed in at once and waits for approval.</summary>
public static class ReportMeasurement
{
    /// <summary>The number in the indicator's unit, or the reason it is missing.</summary>
    public sealed record Request(decimal? Value, DateOnly? Period, string? Note, string? NotMeasuredBecause);

    internal static async Task<IResult> Handle(string indicator, Input input, SamspillDb db, Reader reader, CancellationToken stop)
    {
        var request = new Request(input.Number("value"), input.Date("period"), input.Text("note", 2000), input.Text("notMeasuredBecause", 500));
        if (Kernel.Key.Read(indicator) is not { } key || await db.Set<Indicator>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var isUnread = input.Flaws.Of("value").Any();
        input.Flaws.Require(isUnread || request.Value is not null != request.NotMeasuredBecause is not null, "value", IndicatorWords.NumberOrWhy);
        input.Flaws.Require(request.Period is not null || input.Flaws.Of("period").Any(), "period", IndicatorWords.PeriodMissing);
        input.Flaws.Require(request.Period is null || request.Period <= db.Scene.Clock.Today, "period", IndicatorWords.PeriodAhead);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowIndicator.Handle(indicator, db, reader, stop));
        }

        var measurement = new Measurement
        {
            Key = Kernel.Key.From("m-" + Guid.CreateVersion7().ToString("N")),
            IndicatorId = found.Id,
            Period = request.Period!.Value,
            Value = request.Value,
            Note = request.Note,
            NotMeasuredBecause = request.NotMeasuredBecause,
            ReportedBy = reader.Name,
            ReportedOn = db.Scene.Clock.Today,
        };
        measurement.Submit();
        db.Add(measurement);
        await db.SaveChangesAsync(stop);
        return Answer.Done($"./{indicator}", new { measurement = measurement.Key, measurement.Status }, IndicatorWords.Saved);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Take a target back, with the reason. It stays to be read, and nothing is measured against it any more.</summary>
public static class WithdrawTarget
{
    /// <summary>Which target, by its day and municipality, and why.</summary>
    public sealed record Request(DateOnly? Due, string? Municipality, string Reason, string? Decision);

    internal static async Task<IResult> Handle(string indicator, Input input, SamspillDb db, Reader reader, Frame frame, MetricList metrics, CancellationToken stop)
    {
        if (await Desk.Indicator(db, indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Date("due"), input.Text("municipality", 10), input.Required("reason", IndicatorWords.WithdrawWhy, 1000), input.Text("decision", 300));
        var place = Key.Read(request.Municipality);
        Task<IResult> Page() => ShowIndicator.Again(indicator, db, reader, metrics, stop);
        input.Flaws.Require(request.Due is not null || input.Flaws.Of("due").Any(), "due", IndicatorWords.DueMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        var standing = await db.Set<Target>().AsNoTracking().Where(target => target.IndicatorId == found.Id && target.Due == request.Due && target.Municipality == place).ToListAsync(stop);
        if (!standing.InForce().Any())
        {
            return Answer.Refused(TargetRefusals.NoneToWithdraw, input, Page);
        }

        db.Add(new Target { IndicatorId = found.Id, Due = request.Due!.Value, Municipality = place, SetOn = db.Scene.Clock.Today, SetBy = await Desk.Me(db, reader, stop), Reason = request.Reason, Decision = request.Decision });
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/indikator/{indicator}#maltall"), new { indicator, request.Due, withdrawn = true }, IndicatorWords.Withdrawn);
    }
}

/// <summary>Which targets hold.</summary>
internal static class TargetsInForce
{
    /// <summary>Of the targets for the same day and municipality the last set, unless it takes the target back.</summary>
    public static IEnumerable<Target> InForce(this IEnumerable<Target> targets) =>
        targets.GroupBy(target => (target.IndicatorId, target.Due, target.Municipality)).Select(same => same.MaxBy(target => target.Id.Value)!).Where(target => !target.IsWithdrawal);
}

internal static class TargetRefusals
{
    public static readonly Refusal NoneToWithdraw = new("programme.target-none-to-withdraw", new("Det står ikke noe måltall på den dagen.", "Det står ikkje noko måltal på den dagen.", "No target stands on that day."));
}

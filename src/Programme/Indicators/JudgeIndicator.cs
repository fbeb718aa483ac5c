using Microsoft.AspNetCore.Http;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Say how it goes in one's own judgement. It stands beside the verdict, with the reason, and is never taken back, only followed by another.</summary>
public static class JudgeIndicator
{
    /// <summary>How it goes: OnTrack, AtRisk or Off; and what it is based on.</summary>
    public sealed record Request(string Outlook, string Reason);

    internal static async Task<IResult> Handle(string indicator, Input input, SamspillDb db, Reader reader, Frame frame, MetricList metrics, CancellationToken stop)
    {
        if (await Desk.Indicator(db, indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var outlook = input.Choice<Outlook>("outlook");
        var reason = input.Required("reason", IndicatorWords.ReasonMissing, 1000);
        input.Flaws.Require(outlook is not null || input.Flaws.Of("outlook").Any(), "outlook", IndicatorWords.OutlookMissing);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowIndicator.Again(indicator, db, reader, metrics, stop));
        }

        db.Add(new Judgement { IndicatorId = found.Id, Outlook = outlook!.Value, Reason = reason, By = await Desk.Me(db, reader, stop), On = db.Scene.Clock.Today });
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/indikator/{indicator}"), new { indicator, outlook }, IndicatorWords.JudgementSaved);
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Rights;
using Samspill.Ui;

namespace Samspill.Programme.Indicators;

/// <summary>Write on a curve what happened around it, so that nobody takes it for an effect of the work.</summary>
public static class NoteContext
{
    /// <summary>What happened, from when, and why it may have moved the number.</summary>
    public sealed record Request(string Title, DateOnly? From, DateOnly? To, string? Note);

    internal static async Task<IResult> Handle(string indicator, Input input, SamspillDb db, Reader reader, Frame frame, MetricList metrics, CancellationToken stop)
    {
        if (await Desk.Indicator(db, indicator, stop) is not { } found)
        {
            return Answer.Absent;
        }

        var request = new Request(input.Required("title", IndicatorWords.NoteTitleMissing, 200), input.Date("from"), input.Date("to"), input.Text("note", 1000));
        input.Flaws.Require(request.From is not null || input.Flaws.Of("from").Any(), "from", IndicatorWords.FromMissing);
        input.Flaws.Require(!(request.To < request.From), "to", IndicatorWords.ToBeforeFrom);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, () => ShowIndicator.Again(indicator, db, reader, metrics, stop));
        }

        var made = new ContextNote { Key = await db.FreeKey<ContextNote>(request.Title, stop), IndicatorId = found.Id, From = request.From!.Value, To = request.To, Title = request.Title, Note = request.Note };
        db.Add(made);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At($"/indikator/{indicator}#kurve"), new { note = made.Key }, IndicatorWords.NoteSaved);
    }
}

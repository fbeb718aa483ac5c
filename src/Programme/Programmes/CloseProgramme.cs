using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;
using Samspill.Platform.Kept;
using Samspill.Platform.Rights;

namespace Samspill.Programme.Programmes;

/// <summary>Close the programme. Refused, with the list, until every initiative is handed over or ends here and every effect has a day and somebody to look.</summary>
public static class CloseProgramme
{
    /// <summary>Its last day.</summary>
    public sealed record Request(DateOnly On);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, KeptFacts kept, Ui.Frame frame, Reader reader, CancellationToken stop)
    {
        var day = input.Date("on");
        input.Flaws.Require(day is not null || input.Flaws.Of("on").Any(), "on", ClosureWords.DayMissing);
        input.Flaws.Require(day is null || day <= db.Scene.Clock.Today, "on", ClosureWords.DayAhead);
        var programme = await db.TheProgramme().FirstOrDefaultAsync(stop);
        if (programme is null)
        {
            return Answer.Absent;
        }

        Task<IResult> Page()
        {
            db.ChangeTracker.Clear();
            return ShowProgramme.Handle(null, null, db, kept, frame, reader, stop);
        }

        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (programme.Close(day!.Value, (await Closure.Remains(db, int.MaxValue, stop)).Shown) is { } refusal)
        {
            return Answer.Refused(refusal, input, Page);
        }

        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At(""), new { programme = programme.Key, programme.ClosedOn }, ClosureWords.Closed);
    }
}

internal static class ProgrammeRefusals
{
    public static readonly Refusal Closed = new("programme.programme-closed", new("Programmet ble avsluttet {0}.", "Programmet vart avslutta {0}.", "The programme was closed on {0}."));

    public static readonly Refusal Unsettled = new("programme.programme-unsettled", new("Programmet kan ikke avsluttes før dette er på plass:", "Programmet kan ikkje avsluttast før dette er på plass:", "The programme cannot be closed before this is in place:"));
}

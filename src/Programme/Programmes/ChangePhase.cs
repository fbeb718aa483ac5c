using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Data;

namespace Samspill.Programme.Programmes;

/// <summary>Write a phase of the programme, or change one: what it was to do, between which days, and what it found.</summary>
public static class ChangePhase
{
    /// <summary>The phase; a new one when <paramref name="Phase"/> is null.</summary>
    public sealed record Request(string? Phase, string Title, string? Aim, string? Finding, DateOnly? Starts, DateOnly? Ends);

    internal static async Task<IResult> Handle(Input input, SamspillDb db, Ui.Frame frame, CancellationToken stop)
    {
        var request = new Request(input.Text("phase", Key.MaxLength), input.Required("title", SettingsWords.TitleMissing, 200), input.Text("aim", 4000), input.Text("finding", 4000), input.Date("starts"), input.Date("ends"));
        input.Flaws.Require(request.Starts is null || request.Ends is null || request.Starts <= request.Ends, "ends", SettingsWords.EndsBeforeStart);
        var programme = await db.TheProgramme().FirstOrDefaultAsync(stop);
        Task<IResult> Page() => ChangeProgramme.Page(programme, [], db, frame, stop);
        if (input.Flaws.Any)
        {
            return Answer.Flawed(input, Page);
        }

        if (programme is null)
        {
            return Answer.Refused(SettingsRefusals.NoProgramme, input, Page);
        }

        var phase = await FindOrAdd(request, programme, db, stop);
        if (phase is null)
        {
            return Answer.Absent;
        }

        (phase.Title, phase.Aim, phase.Finding, phase.Starts, phase.Ends) = (request.Title, request.Aim, request.Finding, request.Starts, request.Ends);
        await db.SaveChangesAsync(stop);
        return Answer.Done(frame.At("/program#faser"), new { phase = phase.Key }, SettingsWords.PhaseSaved);
    }

    private static async Task<ProgrammeRecord?> FindOrAdd(Request request, ProgrammeRecord programme, SamspillDb db, CancellationToken stop)
    {
        if (request.Phase is not null)
        {
            return await db.Set<ProgrammeRecord>().Where(row => row.PhaseOf != null).ByKey(request.Phase, stop);
        }

        return db.Add(new ProgrammeRecord { Key = await db.FreeKey<ProgrammeRecord>(request.Title, stop), Title = request.Title, PhaseOf = programme.Id }).Entity;
    }
}

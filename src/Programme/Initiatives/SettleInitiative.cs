using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Directory;

namespace Samspill.Programme.Initiatives;

/// <summary>Say what becomes of an initiative: somebody carries it on, or it ends here; move it to another phase; close it.</summary>
public static class SettleInitiative
{
    /// <summary>The organisation that takes over, by key, from when, and what is agreed.</summary>
    public sealed record HandOverRequest(string To, DateOnly? On, string? Note);

    /// <summary>Why it ends with the programme.</summary>
    public sealed record EndRequest(string Because);

    /// <summary>The phase it goes to.</summary>
    public sealed record PhaseRequest(InitiativePhase Phase);

    /// <summary>Its last day.</summary>
    public sealed record CloseRequest(DateOnly On);

    internal static Task<IResult> HandOver(string initiative, Input input, OnInitiative on, CancellationToken stop)
    {
        var request = new HandOverRequest(input.Required("to", InitiativePageWords.WhoMissing, Key.MaxLength), input.Date("on"), input.Text("note", 1000));
        return on.Do(initiative, input, async found =>
        {
            var key = Key.Read(request.To) ?? default;
            if (!await on.Db.Set<Organisation>().AnyAsync(organisation => organisation.Key == key, stop))
            {
                input.Flaws.Add("to", InitiativePageWords.WhoMissing);
                return null;
            }

            found.HandOver(request.To, request.On, request.Note);
            return null;
        }, InitiativePageWords.HandOverSaved, "#viderefor", stop);
    }

    internal static Task<IResult> EndHere(string initiative, Input input, OnInitiative on, CancellationToken stop)
    {
        var request = new EndRequest(input.Required("because", InitiativePageWords.WhyMissing, 1000));
        return on.Do(initiative, input, found => Task.FromResult(found.EndHere(request.Because)), InitiativePageWords.EndSaved, "#viderefor", stop);
    }

    internal static Task<IResult> MovePhase(string initiative, Input input, OnInitiative on, CancellationToken stop)
    {
        var phase = input.Choice<InitiativePhase>("phase");
        input.Flaws.Require(phase is not null || input.Flaws.Of("phase").Any(), "phase", InitiativePageWords.PhaseMissing);
        return on.Do(initiative, input, found => Task.FromResult(found.MoveTo(phase!.Value)), InitiativePageWords.PhaseSaved, "", stop);
    }

    internal static Task<IResult> Close(string initiative, Input input, OnInitiative on, CancellationToken stop)
    {
        var day = input.Date("on");
        input.Flaws.Require(day is not null || input.Flaws.Of("on").Any(), "on", InitiativePageWords.DayMissing);
        return on.Do(initiative, input, found => Task.FromResult(found.Close(day!.Value)), InitiativePageWords.Closed, "", stop);
    }
}

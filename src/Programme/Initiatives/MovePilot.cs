using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Directory;

namespace Samspill.Programme.Initiatives;

/// <summary>Start a pilot in a municipality, or take it one stage further: dated, and with what one knows it by.</summary>
public static class MovePilot
{
    /// <summary>The next stage of <paramref name="Pilot"/>; without it, a new pilot that begins with a need.</summary>
    public sealed record Request(string? Pilot, PilotStage? Stage, string? Municipality, string? Title, DateOnly On, string Evidence);

    internal static Task<IResult> Handle(string initiative, Input input, OnInitiative on, CancellationToken stop)
    {
        var pilot = input.Text("pilot", Key.MaxLength);
        var day = input.Date("on");
        input.Flaws.Require(day is not null || input.Flaws.Of("on").Any(), "on", InitiativePageWords.DayMissing);
        var request = new Request(pilot, input.Choice<PilotStage>("stage"), input.Text("municipality", 4), input.Text("title", 200), day ?? default, input.Required("evidence", InitiativePageWords.EvidenceMissing, 500));
        input.Flaws.Require(pilot is not null || request.Title is not null, "title", InitiativePageWords.TitleMissing);
        input.Flaws.Require(pilot is null || request.Stage is not null || input.Flaws.Of("stage").Any(), "stage", InitiativePageWords.StageMissing);
        return on.Do(initiative, input, found => pilot is null ? Begin(on, found, input, request, stop) : Go(on, found, request, stop), InitiativePageWords.StageSaved, "#piloter", stop);
    }

    private static async Task<Refusal?> Begin(OnInitiative on, Initiative found, Input input, Request request, CancellationToken stop)
    {
        var code = MunicipalityCode.Read(request.Municipality);
        if (code is not { } known || !await on.Db.Set<Organisation>().AnyAsync(organisation => organisation.MunicipalityCode == known, stop))
        {
            input.Flaws.Add("municipality", InitiativePageWords.MunicipalityUnknown);
            return null;
        }

        var taken = (await on.Db.Set<PilotStep>().Select(step => step.Pilot).Distinct().ToListAsync(stop)).ToHashSet();
        if (PilotStep.Next([], PilotStage.Behov, request.On, on.Today) is { } refusal)
        {
            return refusal;
        }

        on.Db.Add(new PilotStep { Pilot = Key.From(request.Title!).Free(taken.Contains), InitiativeId = found.Id, Title = request.Title!, Municipality = Key.Read(known.Value)!.Value, Stage = PilotStage.Behov, On = request.On, Evidence = request.Evidence });
        return null;
    }

    private static async Task<Refusal?> Go(OnInitiative on, Initiative found, Request request, CancellationToken stop)
    {
        var key = Key.Read(request.Pilot) ?? default;
        var steps = await on.Db.Set<PilotStep>().AsNoTracking().Where(step => step.InitiativeId == found.Id && step.Pilot == key).ToListAsync(stop);
        if (steps.Count == 0)
        {
            return PilotUnknown;
        }

        if (PilotStep.Next(steps, request.Stage!.Value, request.On, on.Today) is { } refusal)
        {
            return refusal;
        }

        on.Db.Add(new PilotStep { Pilot = key, InitiativeId = found.Id, Title = steps[0].Title, Municipality = steps[0].Municipality, Stage = request.Stage.Value, On = request.On, Evidence = request.Evidence });
        return null;
    }

    private static readonly Refusal PilotUnknown = new("programme.pilot-unknown", new("Vi fant ikke piloten.", "Vi fann ikkje piloten.", "We could not find the pilot."), RefusalKind.Absent);
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Start;

/// <summary>The addresses of the first day and of the programme's own settings.</summary>
internal static class StartRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowStart.View>("/start", ProgrammeDeeds.WriteGoal, ShowStart.Handle).WithSummary("Show the form: begin programme");
        partnership.Write<ShowStart.Request>("/start/del", ProgrammeDeeds.WriteGoal, ShowStart.Part).WithSummary("Find the goals in a pasted text; nothing is saved");
        partnership.Write<TakeIn.Request>("/start/ta-med", ProgrammeDeeds.WriteGoal, TakeIn.Handle).WithSummary("Make a goal of what was left out of a pasted text; nothing is saved");
        partnership.Write<BeginProgramme.Request>("/start", ProgrammeDeeds.WriteGoal, BeginProgramme.Handle).BeginsWork();
        partnership.Read<ChangeProgramme.View>("/program", ProgrammeDeeds.See, ChangeProgramme.Show).WithSummary("Show what stands about the programme");
        partnership.Write<ChangeProgramme.Request>("/program", ProgrammeDeeds.WriteGoal, ChangeProgramme.Handle);
        partnership.Write<StatePayment.Request>("/program/utbetaling", ProgrammeDeeds.WriteGoal, StatePayment.Handle);
        partnership.Write<ChangePhase.Request>("/program/faser", ProgrammeDeeds.WriteGoal, ChangePhase.Handle);
    }
}

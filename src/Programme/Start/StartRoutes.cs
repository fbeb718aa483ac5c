using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Start;

/// <summary>The addresses of the first day and of the programme's own settings.</summary>
internal static class StartRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowStart.View>("/start", ProgrammeDeeds.WriteGoal, ShowStart.Handle);
        partnership.Write<ShowStart.Request>("/start/del", ProgrammeDeeds.WriteGoal, ShowStart.Part);
        partnership.Write<TakeIn.Request>("/start/ta-med", ProgrammeDeeds.WriteGoal, TakeIn.Handle);
        partnership.Write<BeginProgramme.Request>("/start", ProgrammeDeeds.WriteGoal, BeginProgramme.Handle);
        partnership.Read<ChangeProgramme.View>("/program", ProgrammeDeeds.See, ChangeProgramme.Show);
        partnership.Write<ChangeProgramme.Request>("/program", ProgrammeDeeds.WriteGoal, ChangeProgramme.Handle);
        partnership.Write<StatePayment.Request>("/program/utbetaling", ProgrammeDeeds.WriteGoal, StatePayment.Handle);
        partnership.Write<ChangePhase.Request>("/program/faser", ProgrammeDeeds.WriteGoal, ChangePhase.Handle);
    }
}

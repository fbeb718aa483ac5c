using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samspill.Kernel;
using Samspill.Platform.Answers;
using Samspill.Platform.Guests;
using Samspill.Platform.Kept;
using Samspill.Programme.Programmes;

namespace Samspill.Programme.Initiatives;

internal static class InitiativeRoutes
{
    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<OnInitiative>();
        services.AddScoped<IWorkSource, WorkOnInitiatives>();
    }

    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Write<CloseProgramme.Request>("/avslutt", ProgrammeDeeds.WriteGoal, CloseProgramme.Handle);
        partnership.Write<ReopenProgramme.Request>("/avslutt/apne", ProgrammeDeeds.WriteGoal, ReopenProgramme.Handle).WithSummary("Open a closed programme again");
        partnership.Read<ShowInitiatives.View>("/tiltak", ProgrammeDeeds.See, ShowInitiatives.Handle).KeptWhileUnchanged();
        partnership.Read<EditInitiative.View>("/tiltak/ny", ProgrammeDeeds.WriteInitiative, EditInitiative.ShowNew).BeginsWork();
        partnership.Write<EditInitiative.Request>("/tiltak/ny", ProgrammeDeeds.WriteInitiative, EditInitiative.Add).BeginsWork();
        partnership.Read<ShowInitiative.View>("/tiltak/{initiative}", ProgrammeDeeds.See, ShowInitiative.Handle).OpenToGuest("tiltak", "initiative");
        partnership.Read<EditInitiative.View>("/tiltak/{initiative}/endre", ProgrammeDeeds.WriteInitiative, EditInitiative.Show);
        partnership.Write<EditInitiative.Request>("/tiltak/{initiative}/endre", ProgrammeDeeds.WriteInitiative, EditInitiative.Change);
        partnership.Write<SetMilestone.Request>("/tiltak/{initiative}/milepael", ProgrammeDeeds.WriteInitiative, SetMilestone.Add);
        partnership.Write<SetMilestone.MoveRequest>("/tiltak/{initiative}/milepael/{milestone:guid}/flytt", ProgrammeDeeds.WriteInitiative, SetMilestone.Move);
        partnership.Write<SetMilestone.ReachRequest>("/tiltak/{initiative}/milepael/{milestone:guid}/nadd", ProgrammeDeeds.WriteInitiative, SetMilestone.Reach);
        partnership.Write<MovePilot.Request>("/tiltak/{initiative}/pilot", ProgrammeDeeds.WriteInitiative, MovePilot.Handle);
        partnership.Write<SetBudget.Request>("/tiltak/{initiative}/budsjett", ProgrammeDeeds.WriteInitiative, SetBudget.Handle);
        partnership.Write<SettleInitiative.HandOverRequest>("/tiltak/{initiative}/videre", ProgrammeDeeds.WriteInitiative, SettleInitiative.HandOver);
        partnership.Write<SettleInitiative.EndRequest>("/tiltak/{initiative}/slutter-her", ProgrammeDeeds.WriteInitiative, SettleInitiative.EndHere).WithSummary("Say that an initiative ends here");
        partnership.Write<SettleInitiative.PhaseRequest>("/tiltak/{initiative}/fase", ProgrammeDeeds.WriteInitiative, SettleInitiative.MovePhase).WithSummary("Move an initiative to another phase");
        partnership.Write<SettleInitiative.CloseRequest>("/tiltak/{initiative}/avslutt", ProgrammeDeeds.WriteInitiative, SettleInitiative.Close);
    }
}

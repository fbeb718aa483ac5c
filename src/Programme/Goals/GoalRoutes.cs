using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;
using Samspill.Programme.Owning;

namespace Samspill.Programme.Goals;

/// <summary>The addresses of goals and of who owns them.</summary>
internal static class GoalRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<WriteGoal.View>("/mal/ny", ProgrammeDeeds.WriteGoal, WriteGoal.Show).BeginsWork();
        partnership.Write<WriteGoal.Request>("/mal", ProgrammeDeeds.WriteGoal, WriteGoal.Handle).BeginsWork();
        partnership.Write<CheckSentence.Request>("/mal/sjekk", ProgrammeDeeds.WriteGoal, CheckSentence.New).WithSummary("Check the sentence of a goal that is not yet there");
        partnership.Write<CheckSentence.Request>("/mal/{goal}/sjekk", ProgrammeDeeds.WriteGoal, CheckSentence.Handle);
        partnership.Read<ChangeGoal.View>("/mal/{goal}/endre", ProgrammeDeeds.WriteGoal, ChangeGoal.Show);
        partnership.Write<StartGoal.Request>("/mal/{goal}/start", ProgrammeDeeds.ActivateGoal, StartGoal.Handle).BeginsWork();
        partnership.Write<RegisterDecision.Request>("/mal/{goal}/vedtak", ProgrammeDeeds.WriteGoal, RegisterDecision.Handle);
        partnership.Write<LinkInitiative.Request>("/mal/{goal}/tiltak", ProgrammeDeeds.WriteInitiative, LinkInitiative.Handle);
        partnership.Read<CloseGoal.View>("/mal/{goal}/avslutt", ProgrammeDeeds.ActivateGoal, CloseGoal.Show);
        partnership.Write<CloseGoal.Request>("/mal/{goal}/avslutt", ProgrammeDeeds.ActivateGoal, CloseGoal.Handle);
        partnership.Read<AskOwner.View>("/mal/{goal}/spor", ProgrammeDeeds.WriteGoal, AskOwner.Show).BeginsWork();
        partnership.Write<AskOwner.Request>("/mal/{goal}/spor", ProgrammeDeeds.WriteGoal, AskOwner.Handle).BeginsWork();
        partnership.Read<ShowOwnership.View>("/eierskap/{ownership}", ProgrammeDeeds.See, ShowOwnership.Handle);
        partnership.Write<AnswerOwnership.Request>("/eierskap/{ownership}", ProgrammeDeeds.AnswerOwnership, AnswerOwnership.Handle);
        partnership.Write<HandOnOwnership.Request>("/eierskap/{ownership}/videre", ProgrammeDeeds.AnswerOwnership, HandOnOwnership.Handle);
        partnership.Write<HandOnOwnership.Withdrawal>("/eierskap/{ownership}/trekk", ProgrammeDeeds.WriteGoal, HandOnOwnership.Withdraw).WithSummary("Withdraw a request that nobody has answered");
        partnership.MapGet("/svar/{secret}", AnswerByLink.Show).ForAnybody().WithSummary("Show a request to own a goal by the link in the mail");
        partnership.MapPost("/svar/{secret}", AnswerByLink.Handle).ForAnybody().WithSummary("Answer a request to own a goal by the link in the mail");
        partnership.MapPost("/svar/{secret}/videre", HandOnOwnership.ByLink).ForAnybody().WithSummary("Hand a request on by the link in the mail");
        partnership.Read<Tight.ShowTight.View>("/tett", ProgrammeDeeds.See, Tight.ShowTight.Handle);
        partnership.Write<Tight.FollowTightly.Request>("/mal/{goal}/tett", ProgrammeDeeds.WriteGoal, Tight.FollowTightly.Handle).BeginsWork();
        partnership.Write<Tight.FollowTightly.Ending>("/mal/{goal}/tett/av", ProgrammeDeeds.WriteGoal, Tight.FollowTightly.End).WithSummary("End tight follow-up before its time");
        partnership.Write<Tight.FollowTightly.Line>("/mal/{goal}/uke", ProgrammeDeeds.ReportMeasurement, Tight.FollowTightly.Write).WithSummary("Write the week's line of a goal in tight follow-up");
        partnership.Read<ShowOwners.View>("/eiere", ProgrammeDeeds.See, ShowOwners.Handle);
        partnership.Write<NameSuccessor.Request>("/eiere/etterfolger", ProgrammeDeeds.WriteGoal, NameSuccessor.Handle);
        partnership.Write<NameSuccessor.LastDay>("/eiere/slutter", ProgrammeDeeds.WriteGoal, NameSuccessor.Leave).WithSummary("Set the last day of the one who holds a role");
        partnership.Write<NameSuccessor.Leader>("/eiere/leder", ProgrammeDeeds.WriteGoal, NameSuccessor.Lead).WithSummary("Set the leader who answers for an organisation");
        partnership.Write<FollowOwnership.Reminder>("/eierskap/{ownership}/minn", ProgrammeDeeds.AnswerOwnership, FollowOwnership.Remind).WithSummary("Remind one who has not answered");
        partnership.Write<FollowOwnership.Met>("/eierskap/{ownership}/vilkar", ProgrammeDeeds.WriteGoal, FollowOwnership.MeetCondition).WithSummary("Say that the condition of an owner is met");
        partnership.Write<FollowOwnership.Backing>("/eierskap/{ownership}/vedtak", ProgrammeDeeds.WriteGoal, FollowOwnership.Decide).WithSummary("Register the decision behind an ownership");
    }
}

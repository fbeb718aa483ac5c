using Microsoft.AspNetCore.Routing;
using Samspill.Platform.Answers;

namespace Samspill.Programme.Challenges;

internal static class ChallengeRoutes
{
    public static void Map(IEndpointRouteBuilder partnership)
    {
        partnership.Read<ShowChallenges.View>("/utfordringer", ProgrammeDeeds.See, ShowChallenges.Handle);
        partnership.Read<EditChallenge.View>("/utfordringer/ny", ProgrammeDeeds.WriteInitiative, EditChallenge.ShowNew).BeginsWork();
        partnership.Write<EditChallenge.Request>("/utfordringer/ny", ProgrammeDeeds.WriteInitiative, EditChallenge.Add).BeginsWork();
        partnership.Read<EditChallenge.View>("/utfordringer/{challenge}", ProgrammeDeeds.See, EditChallenge.Show);
        partnership.Write<EditChallenge.Request>("/utfordringer/{challenge}", ProgrammeDeeds.WriteInitiative, EditChallenge.Change);
        partnership.Write<EditChallenge.PinRequest>("/utfordringer/{challenge}/flaskehals", ProgrammeDeeds.WriteGoal, EditChallenge.Pin);
        partnership.Read<ShowEffects.View>("/effekter", ProgrammeDeeds.See, ShowEffects.Handle);
        partnership.Read<EditEffect.View>("/effekter/ny", ProgrammeDeeds.WriteInitiative, EditEffect.ShowNew);
        partnership.Write<EditEffect.Request>("/effekter/ny", ProgrammeDeeds.WriteInitiative, EditEffect.Add);
        partnership.Read<EditEffect.View>("/effekter/{effect}", ProgrammeDeeds.See, EditEffect.Show);
        partnership.Write<EditEffect.Request>("/effekter/{effect}", ProgrammeDeeds.WriteInitiative, EditEffect.Change);
        partnership.Write<LookLater.Request>("/effekter/{effect}/senere", ProgrammeDeeds.WriteInitiative, LookLater.Handle);
        partnership.Write<LookLater.MoveRequest>("/effekter/{effect}/senere/flytt", ProgrammeDeeds.WriteGoal, LookLater.Move);
        partnership.Write<EditEffect.ReviewRequest>("/effekter/{effect}/etterprov", ProgrammeDeeds.WriteInitiative, EditEffect.Review);
    }
}

using Samspill.Programme.Goals;

namespace Samspill.Programme.Programmes;

/// <summary>Where a goal stands with its owner: what was answered, and for how long nothing has been heard.</summary>
internal static class OwnerStanding
{
    /// <summary>Nobody has been asked.</summary>
    public static readonly ShowProgramme.Owner NotAsked = new(ShowProgramme.OwnerState.NotAsked, null, null, null, false);

    /// <summary>The standing of the one last asked. Silent is one whose time to answer has gone, or who was heard from once and not since.</summary>
    public static ShowProgramme.Owner Of(Ownership found, string? organisation, DateOnly today)
    {
        var role = organisation is null ? found.Role : $"{found.Role}, {organisation.Replace(" kommune", "", StringComparison.Ordinal)}";
        var state = found.Answer switch
        {
            OwnershipAnswer.Yes => ShowProgramme.OwnerState.Yes,
            OwnershipAnswer.YesBut => ShowProgramme.OwnerState.YesBut,
            OwnershipAnswer.No => ShowProgramme.OwnerState.No,
            _ => found.LastHeard is null && !(found.AnswerBy < today) ? ShowProgramme.OwnerState.Waiting : ShowProgramme.OwnerState.Silent,
        };
        var since = state == ShowProgramme.OwnerState.Silent ? found.LastHeard ?? found.AskedOn : null;
        return new(state, role, found.AnsweredOn ?? found.AskedOn, since is { } day ? today.DayNumber - day.DayNumber : null, found.IsDemo);
    }
}

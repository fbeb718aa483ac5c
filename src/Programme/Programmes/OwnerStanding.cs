using Samspill.Programme.Goals;

namespace Samspill.Programme.Programmes;

/// <summary>Where a goal stands with its owner: what was answered, and for how long nothing has been heard.</summary>
internal static class OwnerStanding
{
    /// <summary>Nobody has been asked.</summary>
    public static readonly ShowProgramme.Owner NotAsked = new(ShowProgramme.OwnerState.NotAsked, null, null, null, false);

    /// <summary>
    /// The standing of the one last asked. Silent is one whose time to answer has gone, or who was heard from once and not since; an
    /// owner in name only is one who said yes and then let two rhythms pass without a word.
    /// </summary>
    public static ShowProgramme.Owner Of(Ownership found, string? organisation, DateOnly today, int? silentSinceYes)
    {
        var role = organisation is null ? found.Role : $"{found.Role}, {organisation.Replace(" kommune", "", StringComparison.Ordinal)}";
        var state = found.Answer switch
        {
            _ when found.IsAccepted && silentSinceYes is not null => ShowProgramme.OwnerState.Phantom,
            OwnershipAnswer.Yes => ShowProgramme.OwnerState.Yes,
            OwnershipAnswer.YesBut => ShowProgramme.OwnerState.YesBut,
            OwnershipAnswer.No => ShowProgramme.OwnerState.No,
            _ => found.LastHeard is null && !(found.AnswerBy < today) ? ShowProgramme.OwnerState.Waiting : ShowProgramme.OwnerState.Silent,
        };
        var since = state == ShowProgramme.OwnerState.Silent ? found.LastHeard ?? found.AskedOn : null;
        return new(state, role, found.AnsweredOn ?? found.AskedOn, since is { } day ? today.DayNumber - day.DayNumber : state == ShowProgramme.OwnerState.Phantom ? silentSinceYes : null, found.IsDemo);
    }
}

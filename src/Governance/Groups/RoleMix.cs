using Samspill.Kernel;
using Samspill.Platform.Directory;

namespace Samspill.Governance.Groups;

/// <summary>Whether those who sit in a group can carry what it is there for. Warnings, never hindrances.</summary>
internal static class RoleMix
{
    private static readonly string[] Top = ["kommunedirektør", "rådmann", "ordfører", "ordførar", "folkevalgt", "folkevald", "formannskap", "kommunestyre", "fylkesrådmann", "fylkesdirektør", "administrerende", "administrerande", "daglig leder", "dagleg leiar", "styreleder", "styreleiar", "chief executive", "mayor", "councillor", "managing director"];

    /// <summary>A place as the rule sees it.</summary>
    /// <param name="Organisation">The organisation's key; null when none is said.</param>
    public sealed record Place(string Role, bool IsHeld, string? Organisation, OrganisationKind? Kind, Seat Seat);

    /// <summary>True for a role that decides in its organisation: elected, or its chief executive.</summary>
    public static bool Decides(string role) => !role.Contains("vara", StringComparison.OrdinalIgnoreCase) && Top.Any(word => role.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is amiss with the places held today, the gravest first.</summary>
    /// <param name="members">The municipalities that take part, by key and name.</param>
    public static IReadOnlyList<Text> Warnings(GroupKind kind, IReadOnlyList<Place> places, IReadOnlyList<(string Key, string Name)> members)
    {
        var said = new List<Text>();
        if (places.Count == 0)
        {
            return [GroupWords.NobodySits];
        }

        if (kind == GroupKind.Steering)
        {
            if (!places.Any(place => place.IsHeld && Decides(place.Role)))
            {
                said.Add(GroupWords.PlacedTooLow);
            }

            var absent = members.Where(member => !places.Any(place => place.Organisation == member.Key)).Select(member => member.Name).ToList();
            if (absent.Count > 0)
            {
                said.Add(GroupWords.NotRepresented.With(string.Join(", ", absent)));
            }
        }

        if (kind is GroupKind.Steering or GroupKind.Reference && places.All(place => place.Kind is OrganisationKind.Municipality or null))
        {
            said.Add(GroupWords.OnlyMunicipalities);
        }

        if (kind != GroupKind.Political && !places.Any(place => place.IsHeld && place.Seat == Seat.Chair))
        {
            said.Add(GroupWords.NoChair);
        }

        var vacant = places.Count(place => !place.IsHeld);
        if (vacant > 0)
        {
            said.Add(GroupWords.Vacant.Of(vacant));
        }

        return said;
    }
}

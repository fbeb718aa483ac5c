using Samspill.Network.Gatherings;
using Samspill.Network.Harvesting;

namespace Samspill.Network;

/// <summary>The pages of the network, as its front page links to them.</summary>
internal static class NetworkPlaces
{
    /// <summary>Title and address below the partnership of each page; who may see one may see all.</summary>
    public static IReadOnlyList<(string Title, string Address)> All =>
    [
        (GatheringWords.Contacts, "/nettverk/kontakter"),
        (Comparing.RegionWords.Title, "/nettverk/regioner"),
        (Publishing.SharingWords.Title, "/nettverk/deling"),
        (SourceWords.Title, "/nettverk/kilder"),
    ];
}

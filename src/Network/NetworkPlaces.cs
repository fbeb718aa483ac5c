using Samspill.Network.Gatherings;
using Samspill.Network.Harvesting;

namespace Samspill.Network;

/// <summary>The pages of the network, as its front page links to them.</summary>
internal static class NetworkPlaces
{
    /// <summary>Title and address below the partnership of each page the reader may open.</summary>
    /// <param name="mayExchange">True for one who decides what is shared and fetched.</param>
    public static IReadOnlyList<(string Title, string Address)> For(bool mayExchange) =>
    [
        (GatheringWords.Contacts, "/nettverk/kontakter"),
        (Comparing.RegionWords.Title, "/nettverk/regioner"),
        (Publishing.SharingWords.Title, "/nettverk/deling"),
        .. mayExchange ? [(SourceWords.Title, "/nettverk/kilder")] : Array.Empty<(string, string)>(),
    ];
}

using Samspill.Kernel;
using Samspill.Platform.Rights;

namespace Samspill.Network;

/// <summary>What can be done with other regions, and by whom.</summary>
public static class NetworkDeeds
{
    /// <summary>See gatherings, contacts, what others publish, and how regions compare.</summary>
    public static readonly Deed See = new("network.see", Roles.Insiders, new("Se nettverket", "Sjå nettverket", "See the network"));

    /// <summary>Write gatherings, contacts and what was taken home.</summary>
    public static readonly Deed Write = new("network.write", Roles.Contributors, new("Skrive om samlinger og kontakter", "Skrive om samlingar og kontaktar", "Write about gatherings and contacts"));

    /// <summary>Say what is published, and which addresses are harvested.</summary>
    public static readonly Deed Exchange = new("network.exchange", Roles.Leaders, new("Styre hva som deles og hentes", "Styre kva som blir delt og henta", "Decide what is shared and fetched"));

    /// <summary>Fetch what is published, where the partnership has opened its pages.</summary>
    public static readonly Deed SeePublic = new("network.see-public", Roles.Everyone, new("Hente det som deles med alle", "Hente det som blir delt med alle", "Fetch what is shared with all"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Deed> All { get; } = [See, Write, Exchange, SeePublic];
}

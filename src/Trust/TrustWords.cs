using Samspill.Kernel;

namespace Samspill.Trust;

/// <summary>The words that every page of trust uses.</summary>
internal static class TrustWords
{
    public static readonly Text Menu = new("Tillit", "Tillit", "Trust");
    public static readonly Text NoRounds = new("Ingen har blitt spurt ennå.", "Ingen har blitt spurde enno.", "Nobody has been asked yet.");
    public static readonly Text FollowedUpBy = new("{0} tar det opp {1}", "{0} tek det opp {1}", "{0} takes it up on {1}");
    public static readonly Text Day = new("{0}", "{0}", "{0}");
}

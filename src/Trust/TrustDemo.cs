using Samspill.Platform.Data;

namespace Samspill.Trust;

/// <summary>Invented rows of trust, each marked as such.</summary>
internal static class TrustDemo
{
    public static void Add(SamspillDb db) => System.ArgumentNullException.ThrowIfNull(db);
}

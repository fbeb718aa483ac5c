using Microsoft.EntityFrameworkCore;

namespace Samspill.Platform.Faults;

/// <summary>Why a save failed: because somebody else saved the same, which the deed answers, or for another reason, which it must not hide.</summary>
public static class Collisions
{
    /// <summary>True when somebody else saved the same rows first; false for a full disk, a lost database and every other fault.</summary>
    public static bool IsCollision(this DbUpdateException fault) => Fault.Of(fault) == Fault.Collision;
}

using Microsoft.EntityFrameworkCore;

namespace Samspill.Platform.Faults;

/// <summary>Why something could not be saved: because somebody else saved the same, which the deed answers, or for another reason, which it must not hide.</summary>
public static class Causes
{
    private const int NoSpace = 28;
    private const int WindowsDiskFull = 112;

    /// <summary>True when a file could not be written because the disk holds no more, on Linux, macOS or Windows.</summary>
    public static bool IsFullDisk(this IOException fault) => (fault.HResult & 0xFFFF) is NoSpace or WindowsDiskFull;

    /// <summary>True when somebody else saved the same rows first; false for a full disk, a lost database and every other fault.</summary>
    public static bool IsCollision(this DbUpdateException fault) => Fault.Of(fault) == Fault.Collision;
}

namespace Samspill.Kernel;

/// <summary>Where a sentence or a number comes from, one click away: a short label for the chip, the address, and who vouches for it.</summary>
/// <param name="Label">Short, in the reader's words: `måling 14`, `metode 2`, `utfordring 1`.</param>
/// <param name="Address">The page that shows it, below the partnership: `/indikator/pilotkommuner#m14`.</param>
/// <param name="Method">How it was found, in a sentence; null where there is no method.</param>
/// <param name="By">The role that stands behind it; null when not stated.</param>
/// <param name="On">The day it was approved or recorded; null when not stated.</param>
/// <param name="IsDemo">True for an invented row of the demo.</param>
/// <param name="Record">The append-only record behind it, such as `measurement:pilotkommuner-2018`; null when it may still change.</param>
public sealed record Source(Text Label, string Address, Text? Method = null, string? By = null, DateOnly? On = null, bool IsDemo = false, string? Record = null);

/// <summary>A day range, both ends included.</summary>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>True when <paramref name="day"/> lies within.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;
}

namespace Samspill.Analysis.Likeness;

/// <summary>In what two sentences that answer to each other say different things.</summary>
public enum ConflictKind
{
    /// <summary>A number of the same thing differs: 200 and 150 jobs.</summary>
    Number,

    /// <summary>The years named differ.</summary>
    Year,

    /// <summary>One wants more and the other less, one says yes and the other no, or one protects what the other builds on.</summary>
    Polarity,

    /// <summary>Different ones are to do it.</summary>
    Owner,
}

/// <summary>A conflict between two sentences.</summary>
/// <param name="Of">What it is about: the unit of a number or the key of what is counted, as `arbeidsplass`; empty where the kind says it all.</param>
/// <param name="A">What the first sentence says, as it stands there.</param>
/// <param name="B">What the second says.</param>
public sealed record Conflict(ConflictKind Kind, string Of, string A, string B)
{
    /// <summary>True when each speaks for itself alone, so that both may hold: `kommunen skal ha 200` in one plan, `kommunen skal ha 150` in another municipality's.</summary>
    public bool IsOwn { get; init; }
}

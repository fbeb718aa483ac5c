namespace Samspill.Analysis.Measuring;

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,

    /// <summary>Between a low and a high bound.</summary>
    KeepWithin,

    /// <summary>Done by a day.</summary>
    ReachBy,
}

/// <summary>A value and the day it stands for.</summary>
public readonly record struct Point(DateOnly On, decimal Value);

/// <summary>A value, or a band, to be reached or held by a day.</summary>
public readonly record struct DatedTarget(DateOnly Due, decimal? Value, decimal? Low = null, decimal? High = null);

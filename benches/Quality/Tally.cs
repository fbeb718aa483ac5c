using System.Globalization;
using Samspill.Analysis.Measuring;

namespace Samspill.Bench.Quality;

/// <summary>How often a rule and a reader agreed.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public int Missed { get; private set; }

    /// <summary>Alerts that were drawn because they struck: they tell of precision and nothing of recall.</summary>
    public (int Right, int Wrong) Drawn { get; private set; }

    public void AddAlert(bool isRight) => Drawn = (Drawn.Right + (isRight ? 1 : 0), Drawn.Wrong + (isRight ? 0 : 1));

    public void Add(bool found, bool expected)
    {
        Right += found && expected ? 1 : 0;
        Wrong += found && !expected ? 1 : 0;
        Missed += !found && expected ? 1 : 0;
    }

    /// <summary>Counts, precision and recall with their Wilson intervals at 95 %, as the cells of a row.</summary>
    public string Row() => string.Create(CultureInfo.InvariantCulture, $"{Found} | {Share(Right + Drawn.Right, Found)} | {Right + Missed} | {Share(Right, Right + Missed)}");

    /// <summary>How many were found.</summary>
    public int Found => Right + Wrong + Drawn.Right + Drawn.Wrong;

    /// <summary>x of n with the Wilson interval at 95 %; a dash where there is none.</summary>
    public static string Share(int x, int n)
    {
        var interval = Wilson.Of(x, n);
        return interval is { } sure ? string.Create(CultureInfo.InvariantCulture, $"{(double)x / n:.00} ({sure.Low / 100:.00}–{sure.High / 100:.00})") : "–";
    }
}

using Samspill.Kernel;

namespace Samspill.Analysis.Measuring;

/// <summary>Something about a value worth a look before it is handed in. It stops nobody: it is answered in a line.</summary>
/// <param name="Code">Stable: jump, far, zero, before-baseline, unchanged or no-evidence.</param>
/// <param name="Says">What is odd, with the numbers in it.</param>
public sealed record Warning(string Code, Text Says);

/// <summary>
/// Quality warnings, with restraint: a warning that is mostly wrong teaches people to click it away. A rule speaks only when the
/// value breaks with its own history, and needs a history to say so.
/// </summary>
public static class Warnings
{
    /// <summary>A value this many times the usual, or this small a part of it, is a jump.</summary>
    public const decimal Jump = 3;

    /// <summary>A value so many times the larger of baseline and target, or so small a part of the smaller, lies far outside the plan.</summary>
    public const decimal Far = 5;

    /// <summary>The latest values that say what is usual.</summary>
    private const int Memory = 6;

    /// <summary>Whole numbers below this stand still by nature.</summary>
    private const decimal Small = 10;

    private static readonly Text JumpUp = new("{0} er mer enn tre ganger så mye som før ({1}). Er det riktig enhet?", "{0} er meir enn tre gonger så mykje som før ({1}). Er det rett eining?", "{0} is more than three times what it was ({1}). Is the unit right?");
    private static readonly Text JumpDown = new("{0} er under en tredel av det det var ({1}). Er det riktig enhet?", "{0} er under ein tredel av det det var ({1}). Er det rett eining?", "{0} is less than a third of what it was ({1}). Is the unit right?");
    private static readonly Text FarOver = new("{0} er langt over nullpunktet ({1}) og måltallet ({2}). Er det riktig enhet?", "{0} er langt over nullpunktet ({1}) og måltalet ({2}). Er det rett eining?", "{0} is far above the baseline ({1}) and the target ({2}). Is the unit right?");
    private static readonly Text FarUnder = new("{0} er langt under nullpunktet ({1}) og måltallet ({2}). Er det riktig enhet?", "{0} er langt under nullpunktet ({1}) og måltalet ({2}). Er det rett eining?", "{0} is far below the baseline ({1}) and the target ({2}). Is the unit right?");
    private static readonly Text Fallen = new("{0} er mindre enn forrige gang ({1}), men tallet hopes opp.", "{0} er mindre enn førre gong ({1}), men talet blir hopa opp.", "{0} is less than last time ({1}), but the number piles up.");
    private static readonly Text Zero = new("Tallet er 0, det var {0} forrige gang. Er det målt til 0, eller ikke målt?", "Talet er 0, det var {0} førre gong. Er det målt til 0, eller ikkje målt?", "The number is 0, it was {0} last time. Was it measured as 0, or not measured?");
    private static readonly Text Before = new("{0} er før nullpunktet, {1}.", "{0} er før nullpunktet, {1}.", "{0} is before the baseline, {1}.");
    private static readonly Text Unchanged = new("{0} for tredje gang på rad. Er det målt på nytt?", "{0} for tredje gong på rad. Er det målt på nytt?", "{0} for the third time in a row. Was it measured anew?");
    private static readonly Text NoEvidence = new("Ingen dokumentasjon er lagt ved.", "Ingen dokumentasjon er lagd ved.", "No evidence is attached.");

    /// <summary>The warnings about <paramref name="value"/>; none when nothing is odd.</summary>
    /// <param name="history">Earlier values that count, for the same indicator and municipality, in any order.</param>
    /// <param name="isCumulative">True for a count that piles up.</param>
    /// <param name="plan">Where it began and where it is going; held against only while the value has no history of its own.</param>
    public static IReadOnlyList<Warning> For(Point value, IReadOnlyCollection<Point> history, DateOnly? baselineDate = null, bool hasEvidence = true, bool isCumulative = false, (decimal Baseline, decimal Target)? plan = null)
    {
        var earlier = history.Where(point => point.On < value.On).OrderBy(point => point.On).Select(point => point.Value).TakeLast(Memory).ToList();
        Warning?[] found =
        [
            value.On < baselineDate ? new("before-baseline", Before.With(value.On, baselineDate)) : null,
            earlier.Count < 2 ? plan is { } way ? OffThePlan(value.Value, way.Baseline, way.Target) : null : value.Value == 0 ? SuddenZero(earlier) : Jumped(value.Value, earlier, isCumulative),
            StoodStill(value.Value, earlier),
            hasEvidence ? null : new("no-evidence", NoEvidence),
        ];
        return [.. found.OfType<Warning>()];
    }

    /// <summary>More than five times the larger end, or under a fifth of the smaller, and further off than the way between them is long. Small counts are let be.</summary>
    private static Warning? OffThePlan(decimal value, decimal baseline, decimal target)
    {
        var (low, high) = baseline < target ? (baseline, target) : (target, baseline);
        return low < 0 || value < 0 || high == 0 ? null
            : value >= Small && value / Far > high && value - high > high - low ? new("far", FarOver.With(value, baseline, target))
            : low >= Small && value < low / Far && low - value > high - low ? new("far", FarUnder.With(value, baseline, target))
            : null;
    }

    private static Warning? SuddenZero(List<decimal> earlier) =>
        earlier.TrueForAll(old => old != 0) && Math.Abs(earlier[^1]) > LargestMove(earlier) ? new("zero", Zero.With(earlier[^1])) : null;

    private static Warning? Jumped(decimal value, List<decimal> earlier, bool isCumulative)
    {
        var last = earlier[^1];
        if (isCumulative && value < last)
        {
            return new("jump", Fallen.With(value, last));
        }

        // A pile is held against its top, a level against its middle; a move no larger than three of its ordinary ones is no news.
        var usual = Math.Abs(isCumulative ? last : Middle(earlier));
        var size = Math.Abs(value);
        var isFar = Math.Abs(Exact.Distance(value, last)) > LargestMove(earlier) * (size > usual ? Jump : 1);
        return usual == 0 || !isFar ? null
            : size / Jump > usual ? new("jump", JumpUp.With(value, usual))
            : size < usual / Jump ? new("jump", JumpDown.With(value, usual))
            : null;
    }

    /// <summary>Said once, on the third equal value, and not about small counts or nothing.</summary>
    private static Warning? StoodStill(decimal value, List<decimal> earlier)
    {
        var equal = Enumerable.Reverse(earlier).TakeWhile(old => old == value).Count();
        var isSmallCount = Math.Abs(value) < Small && decimal.Truncate(value) == value;
        return equal == 2 && !isSmallCount ? new("unchanged", Unchanged.With(value)) : null;
    }

    private static decimal LargestMove(List<decimal> values) => Enumerable.Range(1, values.Count - 1).Max(i => Math.Abs(Exact.Distance(values[i], values[i - 1])));

    private static decimal Middle(List<decimal> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

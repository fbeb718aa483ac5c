using Samspill.Analysis.Measuring;

namespace Samspill.Analysis.Surveys;

/// <summary>What unequal weights cost.</summary>
/// <param name="Effect">Kish's design effect, 1 or more.</param>
/// <param name="EffectiveCount">As many equal answers would say as much, n / effect.</param>
public sealed record DesignEffect(double Effect, double EffectiveCount)
{
    /// <summary>deff = n·Σw² / (Σw)². Null when no weight is above 0; a negative weight is refused. The scale of the weights is of no matter.</summary>
    /// <remarks>Kish, Survey Sampling (1965).</remarks>
    public static DesignEffect? Of(IEnumerable<double> weights)
    {
        var (count, sum, squares) = (0, 0.0, 0.0);
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            count++;
            sum += weight;
            squares += weight * weight;
        }

        return sum > 0 ? new(count * squares / (sum * sum), sum * sum / squares) : null;
    }

    /// <summary>The design effect of an index over groups: each person weighs 1/n_g when groups count alike, N_g/n_g when they count by their people; null when a size is needed and not known.</summary>
    public static DesignEffect? Of(IReadOnlyCollection<GroupScores> groups, GroupWeights weights) =>
        weights == GroupWeights.Population && groups.Any(group => group.Population is null) ? null
            : Of(groups.SelectMany(group => Enumerable.Repeat((weights == GroupWeights.Equal ? 1.0 : group.Population!.Value) / group.Count, group.Count)));
}

/// <summary>A part of a group (a party, a sector, a size of firm), with those who answered in it and all who are in it.</summary>
/// <param name="Count">How many answered.</param>
/// <param name="Population">How many there are.</param>
public readonly record struct Stratum(int Count, int Population);

/// <summary>Weights that let those who answered stand for those who did not.</summary>
public static class PostStratification
{
    /// <summary>
    /// The weight of each person in a stratum, (N_h/N) · (n/n_h): the mean of the weights over those who answered is 1. Null when nobody answered
    /// in a stratum that has people, for then there is nobody to stand for them: put it together with another first. A stratum without people or answers weighs 0.
    /// </summary>
    /// <remarks>Holt and Smith, JRSS A 142 (1979). The mean of the weighted answers is <see cref="Means.Index"/> with population weights, stratum by stratum.</remarks>
    public static IReadOnlyList<double>? Weights(IReadOnlyList<Stratum> strata)
    {
        var (people, answers) = (strata.Sum(stratum => (double)stratum.Population), strata.Sum(stratum => (double)stratum.Count));
        return people <= 0 || answers <= 0 || strata.Any(stratum => stratum is { Count: <= 0, Population: > 0 }) ? null
            : [.. strata.Select(stratum => stratum.Count <= 0 ? 0 : stratum.Population / people * answers / stratum.Count)];
    }
}

/// <summary>How many of those who were asked have answered.</summary>
/// <param name="Asked">Invitations that went out, without those that came back undelivered.</param>
/// <param name="Answered">Those who answered so much that a score can be made.</param>
public readonly record struct ResponseRate(int Asked, int Answered)
{
    /// <summary>Answered / asked, kept as its two counts; no value when nobody was asked.</summary>
    public Share Share => new(Answered, Asked);

    /// <summary>Several groups together: all who answered over all who were asked, never the mean of the rates.</summary>
    public static ResponseRate Of(IEnumerable<ResponseRate> groups) => groups.Aggregate(default(ResponseRate), (sum, one) => new(sum.Asked + one.Asked, sum.Answered + one.Answered));
}

using Samspill.Kernel;

namespace Samspill.Analysis.Measuring;

/// <summary>How values of several municipalities become one.</summary>
public enum AddingUp
{
    /// <summary>They do not add up.</summary>
    None,

    /// <summary>Sum.</summary>
    Sum,

    /// <summary>Mean.</summary>
    Mean,

    /// <summary>Mean weighted by the denominators.</summary>
    Weighted,

    /// <summary>All numerators over all denominators.</summary>
    Parts,

    /// <summary>The largest.</summary>
    Max,
}

/// <summary>What one municipality reported. A share has its parts, and its value follows from them; null is not measured, and never 0.</summary>
public readonly record struct Part(decimal? Value, decimal? Numerator = null, decimal? Denominator = null)
{
    internal decimal? Amount => Share.Of(Numerator, Denominator) is { } share ? share.Percent : Value;
}

/// <summary>What the municipalities come to together, and how many of them it is made of.</summary>
/// <param name="Value">Null when nothing can be said.</param>
/// <param name="Have">How many gave what the rule needs.</param>
/// <param name="Of">How many were expected.</param>
/// <param name="Rule">The rule it was made by; shown beside the total.</param>
public sealed record Total(decimal? Value, int Have, int Of, AddingUp Rule)
{
    private static readonly Text SomeOf = new("{0} av {1} kommuner", "{0} av {1} kommunar", "{0} of {1} municipalities");

    /// <summary>True when somebody is missing.</summary>
    public bool IsPartial => Have < Of;

    /// <summary>`7 av 9 kommuner` when somebody is missing; null when all are there.</summary>
    public Text? Coverage => IsPartial ? SomeOf.With(Have, Of) : null;

    /// <summary>The rule in words.</summary>
    public Text How => AddUp.Say(Rule);
}

/// <summary>Puts the municipalities' values together by the indicator's own rule.</summary>
public static class AddUp
{
    private static readonly Text None = new("legges ikke sammen", "blir ikkje lagt saman", "not added up");
    private static readonly Text Sum = new("summen", "summen", "the sum");
    private static readonly Text Mean = new("snittet av kommunene", "snittet av kommunane", "the mean of the municipalities");
    private static readonly Text Weighted = new("vektet snitt", "vekta snitt", "the weighted mean");
    private static readonly Text Parts = new("delene lagt sammen først", "delane lagde saman først", "the parts added up first");
    private static readonly Text Max = new("den høyeste", "den høgste", "the highest");

    /// <summary>
    /// The total, the same whatever order the parts come in. Shares are never summed: <see cref="AddingUp.Sum"/> of them has no value.
    /// </summary>
    /// <param name="expected">How many municipalities should report; the parts themselves when it is not known.</param>
    /// <param name="isPercent">True when the values are per cent, also where their parts are not known.</param>
    public static Total Of(AddingUp rule, IReadOnlyCollection<Part> parts, int? expected = null, bool isPercent = false)
    {
        var needsParts = rule is AddingUp.Weighted or AddingUp.Parts;
        // Sorted, for the last digit of a long decimal sum depends on the order.
        var usable = parts.Where(part => part.Amount is not null && (!needsParts || part.Denominator > 0) && (rule != AddingUp.Parts || part.Numerator is not null))
            .OrderBy(part => part.Amount).ThenBy(part => part.Denominator).ThenBy(part => part.Numerator).ToList();
        var of = Math.Max(expected ?? parts.Count, usable.Count);
        var isShare = isPercent || usable.Exists(part => part.Numerator is not null && part.Denominator is not null);
        var hasNone = usable.Count == 0 || (rule == AddingUp.Sum && isShare);
        return new(hasNone ? null : Reckon(rule, usable), usable.Count, of, rule);
    }

    /// <summary>A rule in words, as it stands beside a total.</summary>
    public static Text Say(AddingUp rule) => rule switch
    {
        AddingUp.Sum => Sum,
        AddingUp.Mean => Mean,
        AddingUp.Weighted => Weighted,
        AddingUp.Parts => Parts,
        AddingUp.Max => Max,
        _ => None,
    };

    private static decimal? Reckon(AddingUp rule, List<Part> parts)
    {
        try
        {
            return rule switch
            {
                AddingUp.Sum => parts.Sum(part => part.Amount),
                AddingUp.Mean => parts.Sum(part => part.Amount) / parts.Count,
                AddingUp.Weighted => parts.Sum(part => part.Amount * part.Denominator) / parts.Sum(part => part.Denominator),
                AddingUp.Parts => new Share(parts.Sum(part => part.Numerator)!.Value, parts.Sum(part => part.Denominator)!.Value).Percent,
                AddingUp.Max => parts.Max(part => part.Amount),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}

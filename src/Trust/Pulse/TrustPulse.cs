using Samspill.Kernel;

namespace Samspill.Trust.Pulse;

/// <summary>A question as one person meets it: what it counts towards, and its words.</summary>
internal sealed record Asked(string Measure, Text Statement);

/// <summary>
/// The built-in pulse: nine statements to each, drawn by a rotation that anybody can follow. Everybody rates each of the seven targets by
/// one of its three statements, and place identity and optimism by one of their two.
/// </summary>
/// <remarks>
/// Form f (0–5): target number t gets statement (t + f) mod 3, identity statement f mod 2, optimism statement f div 3. Over six forms each
/// statement of a target is asked twice and each of the place three times, and within a form no statement is asked of more than three targets.
/// </remarks>
internal static class TrustPulse
{
    /// <summary>The instrument: a change of wording or scale is another one, and is never joined with this.</summary>
    public const string Instrument = "samspill-puls-1";

    /// <summary>How many forms the rotation has.</summary>
    public const int Forms = 6;

    /// <summary>The answer that is no position: it is counted apart, never as the middle.</summary>
    public const int DoNotKnow = 6;

    /// <summary>The nine questions of a form, as they are put to a group: her own group first, the others, and the place.</summary>
    public static IReadOnlyList<Asked> Of(int form, RaterGroup group)
    {
        var self = Measure.Self(group);
        var targets = Measure.Targets.OrderBy(target => target == self ? 0 : 1).Select(target => new Asked(Measure.Of(target), PulseWords.Statement(target, self, ((int)target + form) % 3)));
        return [.. targets, new(Measure.Of(Topic.Identity), PulseWords.Identity[form % 2]), new(Measure.Of(Topic.Optimism), PulseWords.Optimism[form / 3])];
    }

    /// <summary>The next form for a group: one of those begun least often, drawn by lot, so that the form tells nothing of when she came.</summary>
    /// <param name="begun">How many sheets of each form have been begun.</param>
    /// <param name="draw">A number from 0 to one below its argument.</param>
    public static int Next(IReadOnlyList<int> begun, Func<int, int> draw)
    {
        var least = Enumerable.Range(0, Forms).Where(form => begun[form] == begun.Min()).ToList();
        return least[draw(least.Count)];
    }
}

using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Goals;

/// <summary>A statement of a plan held against the rules for goals. Places in the findings count from the start of the sentence as it is read on one line.</summary>
/// <param name="Context">What the headings over it already say: a deadline, an owner.</param>
public sealed record CheckedStatement(Statement Statement, GoalCheckContext Context, GoalCheckResult Result);

/// <summary>The goal check over a whole plan: its goals, strategies and measures, with visions, law quotations and explanations left alone.</summary>
public static class PlanCheck
{
    /// <summary>
    /// Every statement of <paramref name="text"/> with its findings, in order. A sentence need not repeat what stands over it: the last year of a heading under the
    /// plan's own title (`Delmål 2015–2027`) is its deadline, and who `vil` (`Ål vil:`) its owner; then what <paramref name="plan"/> says of the plan as a whole.
    /// </summary>
    public static IReadOnlyList<CheckedStatement> Of(string text, GoalCheckContext? plan = null) => Of(text, Statements.Of(text), plan);

    /// <summary>The same of statements that are found already.</summary>
    public static IReadOnlyList<CheckedStatement> Of(string text, IReadOnlyList<Statement> statements, GoalCheckContext? plan = null)
    {
        var known = new Dictionary<Heading, GoalCheckContext>(ReferenceEqualityComparer.Instance);
        var found = new List<CheckedStatement>(statements.Count);
        foreach (var statement in statements)
        {
            var context = plan ?? new();
            if (statement.Sentence.Under is { } under)
            {
                known.TryAdd(under, ContextOf(under, context));
                context = known[under];
            }

            found.Add(new(statement, context, GoalCheck.Check(statement.Sentence.Read(text), context)));
        }

        return found;
    }

    /// <summary>What the headings over a sentence already say, and then <paramref name="plan"/>.</summary>
    public static GoalCheckContext ContextOf(Sentence sentence, GoalCheckContext? plan = null) => sentence.Under is { } under ? ContextOf(under, plan ?? new()) : plan ?? new();

    private static GoalCheckContext ContextOf(Heading heading, GoalCheckContext plan)
    {
        var (deadline, owner) = ((DateOnly?)null, (string?)null);
        for (var above = heading; above is not null; above = above.Above)
        {
            deadline ??= above.Above is null ? null : LastYear(above.Title);
            owner ??= OwnerOf(above.Title);
        }

        return new(deadline ?? plan.Deadline, owner ?? plan.Owner);
    }

    private static DateOnly? LastYear(string title)
    {
        var year = Tokens.Of(title).LastOrDefault(token => token.Kind == TokenKind.Year);
        var digits = year.Length > 0 ? year.In(title)[^Math.Min(4, year.Length)..] : default;
        return digits.Length == 4 && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? new DateOnly(number, 12, 31) : null;
    }

    /// <summary>`Ål` of `Ål vil:`, `Kommunen` of `Kommunen skal:`; `Vi vil:` names nobody.</summary>
    private static string? OwnerOf(string title)
    {
        var at = Math.Max(title.IndexOf(" vil", StringComparison.Ordinal), title.IndexOf(" skal", StringComparison.Ordinal));
        var name = at > 0 && title.EndsWith(':') ? title[..at] : "";
        return name.Length > 0 && name.ToLowerInvariant() is not ("vi" or "me" or "ein" or "en" or "man" or "det") ? name : null;
    }
}

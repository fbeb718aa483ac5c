using Samspill.Analysis.Norwegian;
using Samspill.Kernel;

namespace Samspill.Analysis.Goals;

/// <content>The writer's own sentence, with blanks where something is missing.</content>
public static partial class GoalCheck
{
    /// <summary>
    /// The sentence as it was written, with blanks in square brackets where the rules find something missing: who, how much, from
    /// what, by when, to what effect. A weak word becomes a promise and a loophole goes; no other word is taken away. What the plan
    /// already says about owner and deadline is filled in.
    /// </summary>
    public static Text Propose(string sentence, GoalCheckContext? context = null)
    {
        var said = Promise(sentence);
        var read = new GoalSentence(said);
        if (read.Tokens.Count == 0)
        {
            return GoalWords.Proposal.With(Owner(context), By(context));
        }

        var open = GoalRules.Findings(read, new()).Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        var at = PlaceOfBlanks(read);
        var (lead, from) = open.Contains("P1") ? Lead(read, Owner(context)) : (null, 0);
        var first = said[from..at].TrimEnd(' ', ',', '.');
        var proposal = lead is null ? Text.Same(Capital(first)) : lead.Then(Text.Same(first.Length == 0 ? "" : char.ToLowerInvariant(first[0]) + first[1..]));
        proposal = open.Contains("P1") && lead is null ? proposal.Then(GoalWords.Agent.With(Lower(Owner(context)))) : proposal;
        var isApart = open.Contains("M1") && IsWinding(read, at);
        proposal = isApart ? proposal : open.Contains("M1") ? proposal.Then(GoalWords.FromTo) : open.Contains("M2") ? proposal.Then(GoalWords.From) : proposal;
        proposal = read.Deadlines.Count == 0 && !isApart ? proposal.Then(GoalWords.By.With(By(context))) : proposal;
        var rest = said[at..].Trim(' ', ',', '.');
        proposal = rest.Length == 0 ? proposal : proposal.Then(Text.Same(rest), read.EffectAt < int.MaxValue && read.Tokens[read.EffectAt].Offset == at && at > 0 && said[..at].TrimEnd().EndsWith(',') ? ", " : " ");
        proposal = open.Contains("R1") && rest.Length == 0 || open.Contains("R1") && !GoalRules.HasEffect(read) ? proposal.Then(GoalWords.SoThat, ", ") : proposal;
        proposal = proposal.Then(Text.Same("."), "");
        proposal = !isApart ? proposal : proposal.Then(read.Deadlines.Count == 0 ? GoalWords.Aim.With(By(context)) : GoalWords.AimThen);
        // A Norwegian sentence has Norwegian blanks, whoever reads it.
        return read.IsEnglish ? Text.Same(proposal.En) : proposal with { En = proposal.Nb };
    }

    /// <summary>The sentence with its weak words made promises, its loopholes taken out, and a blank after each quality that has no measure.</summary>
    private static string Promise(string sentence)
    {
        var said = sentence.Trim();
        var read = new GoalSentence(said);
        foreach (var (rule, place) in GoalRules.Findings(read, new()).Where(finding => finding.Rule is "W1" or "X1" or "S2").SelectMany(finding => finding.Spans.Select(span => (finding.Rule, span))).OrderByDescending(pair => pair.span.Offset))
        {
            var after = said[place.End..];
            said = said[..place.Offset] + rule switch
            {
                "W1" => (read.IsEnglish ? "shall" : "skal") + (after.StartsWith(" å ", StringComparison.Ordinal) ? after[2..] : after.StartsWith(" to ", StringComparison.Ordinal) ? after[3..] : after),
                "X1" => after.TrimStart(' ', ','),
                _ => string.Concat(said.AsSpan(place.Offset, place.Length), " ", read.IsEnglish ? GoalWords.MeasuredHow.En : GoalWords.MeasuredHow.ToString(), after),
            };
        }

        return said.Replace("skal skal", "skal", StringComparison.Ordinal).Replace("shall shall", "shall", StringComparison.Ordinal).TrimEnd(' ', ',');
    }

    /// <summary>True when figures at the end would hang on the wrong words: after a clause of its own, a row of things, or a long stretch. They are then said in a sentence of their own.</summary>
    private static bool IsWinding(GoalSentence read, int at)
    {
        var words = read.Tokens.TakeWhile(token => token.Offset < at).ToList();
        return words.Count(token => token.Kind == TokenKind.Word) > LongestPlain || read.Text[..at].TrimEnd(' ', ',').Contains(',', StringComparison.Ordinal)
            || Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(i => read.IsWord(i, "der", "hvor", "kor", "where", "which", "who") || (read.IsWord(i, "som") && i + 1 < words.Count && words[i + 1].Lower[^1] == 'r'));
    }

    private const int LongestPlain = 12;

    /// <summary>Where quantity and deadline are written: before a deadline or an effect that ends the sentence, else at its end.</summary>
    private static int PlaceOfBlanks(GoalSentence read)
    {
        var end = read.EffectAt < read.Tokens.Count ? read.EffectAt : read.Tokens.Count;
        var deadline = read.Deadlines.Where(hit => hit.First + hit.Count >= end - 1 && hit.First < end && hit.First > 0).Select(hit => (int?)hit.First).Min();
        var token = deadline ?? end;
        return token < read.Tokens.Count ? read.Tokens[token].Offset : read.Text.Length;
    }

    /// <summary>How the sentence begins with an owner, and from where its own words go on; no beginning for one that must name the owner at its end.</summary>
    private static (Text? Lead, int From) Lead(GoalSentence read, Text owner)
    {
        var nobody = Phrase.Length(read.Tokens, 0, GoalPhrases.Nobody);
        if (nobody > 0 && read.Tokens.Count > nobody && !read.IsWord(0, "det", "dette", "it", "there"))
        {
            return (owner, read.Tokens[nobody].Offset);
        }

        var infinitive = read.IsWord(0, "å", "to") && read.Tokens.Count > 1 ? 1 : 0;
        return infinitive > 0 || Phrase.Length(read.Tokens, 0, GoalPhrases.GoalVerbs) > 0 ? (owner.Then(GoalWords.Shall), read.Tokens[infinitive].Offset) : (null, 0);
    }

    private static Text Owner(GoalCheckContext? context) => string.IsNullOrWhiteSpace(context?.Owner) ? GoalWords.Owner : Text.Same(context.Owner.Trim());

    private static Text By(GoalCheckContext? context) => context?.Deadline is { } day ? Text.Same("{0}").With(day).AsTyped() : GoalWords.Deadline;

    private static Text Lower(Text owner) => owner == GoalWords.Owner ? new(owner.Nb.ToLowerInvariant(), owner.Nn.ToLowerInvariant(), owner.En.ToLowerInvariant()) : owner;
}

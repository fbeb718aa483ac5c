using System.Text.Json;
using System.Text.Encodings.Web;

namespace Samspill.Plans.Comparing;

/// <summary>
/// A comparison as JSON, the same bytes each time: of each pair of plans its measures, matches and conflicts, and of each plan its mentions
/// of the region, sorted. Shares are from 0 to 1; null where a plan has no such text. `copiedShare` is of all sentences of the two plans' running text and
/// lists; coverage, alignment and `sentences` are of their statements. Of a register's plans a match has its `verdict` too: `same`, `related`, `no`, or null while nobody has judged it.
/// </summary>
public static class ComparisonJson
{
    private static readonly JsonWriterOptions Plain = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes.</summary>
    /// <param name="verdict">What a person has said of a match; null where nobody can.</param>
    public static byte[] Of(ComparisonResult result, Func<ResultPair, ResultMatch, Verdict?>? verdict = null)
    {
        using var made = new MemoryStream();
        using (var json = new Utf8JsonWriter(made, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("threshold", result.Threshold);
            json.WriteString("wordList", result.Words);
            json.WriteString("background", result.Background);
            json.WriteStartArray("pairs");
            foreach (var pair in result.Pairs)
            {
                Pair(json, result, pair, verdict);
            }

            json.WriteEndArray();
            json.WriteStartArray("plans");
            foreach (var plan in result.Plans)
            {
                Plan(json, plan);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        made.WriteByte((byte)'\n');
        return made.ToArray();
    }

    private static void Pair(Utf8JsonWriter json, ComparisonResult result, ResultPair pair, Func<ResultPair, ResultMatch, Verdict?>? verdict)
    {
        var (a, b) = (result.Plans[pair.A], result.Plans[pair.B]);
        json.WriteStartObject();
        json.WriteString("a", a.Name);
        json.WriteString("b", b.Name);
        Share(json, "coverageA", pair.CoverageA);
        Share(json, "coverageB", pair.CoverageB);
        Share(json, "alignment", pair.Alignment);
        Share(json, "regionalLikeness", pair.RegionalLikeness);
        Share(json, "copiedShare", pair.CopiedShare);
        json.WriteStartArray("matches");
        foreach (var match in pair.Matches)
        {
            Match(json, a.Sentences[match.A].Text, b.Sentences[match.B].Text, match, verdict is null ? null : () => verdict(pair, match));
        }

        json.WriteEndArray();
        Conflicts(json, a, b, pair);
        json.WriteEndObject();
    }

    private static void Match(Utf8JsonWriter json, string a, string b, ResultMatch match, Func<Verdict?>? verdict)
    {
        json.WriteStartObject();
        json.WriteString("a", a);
        json.WriteString("b", b);
        json.WriteNumber("score", match.Score);
        if (verdict is not null)
        {
            json.WriteString("verdict", verdict()?.ToString().ToLowerInvariant());
        }

        json.WriteStartArray("terms");
        foreach (var term in match.Terms)
        {
            json.WriteStartObject();
            json.WriteString("a", term.A);
            json.WriteString("b", term.B);
            json.WriteNumber("weight", term.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Conflicts(Utf8JsonWriter json, ResultPlan a, ResultPlan b, ResultPair pair)
    {
        json.WriteStartArray("conflicts");
        foreach (var (match, conflict) in pair.Matches.SelectMany(match => match.Conflicts.Select(conflict => (match, conflict))))
        {
            json.WriteStartObject();
            json.WriteString("kind", conflict.Kind.ToLowerInvariant());
            json.WriteString("of", conflict.Of);
            json.WriteString("a", a.Sentences[match.A].Text);
            json.WriteString("b", b.Sentences[match.B].Text);
            json.WriteString("saysA", conflict.A);
            json.WriteString("saysB", conflict.B);
            json.WriteBoolean("eachItsOwn", conflict.IsOwn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Plan(Utf8JsonWriter json, ResultPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("plan", plan.Name);
        json.WriteNumber("sentences", plan.Sentences.Count);
        json.WriteStartArray("mentions");
        foreach (var (sentence, mention) in plan.Sentences.SelectMany(sentence => sentence.Mentions.Select(mention => (sentence, mention))).OrderBy(pair => pair.mention.Name, StringComparer.Ordinal).ThenBy(pair => pair.sentence.Text, StringComparer.Ordinal).ThenBy(pair => pair.mention.Start))
        {
            json.WriteStartObject();
            json.WriteString("name", mention.Name);
            json.WriteString("kind", mention.Kind.ToString().ToLowerInvariant());
            json.WriteString("sentence", sentence.Text);
            json.WriteString("section", sentence.Section);
            if (sentence.Page is { } page)
            {
                json.WriteNumber("page", page);
            }
            else
            {
                json.WriteNull("page");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, string name, double? share)
    {
        if (share is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

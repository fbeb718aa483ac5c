using Samspill.Analysis.Goals;

namespace Samspill.Analysis.Norwegian;

/// <summary>How a formulation concerns the region.</summary>
public enum MentionKind
{
    /// <summary>The region itself, by name or as `regionen`.</summary>
    Region,

    /// <summary>Another municipality, by name.</summary>
    Municipality,

    /// <summary>Working together across municipal borders: `interkommunal`, `nabokommunane`, `regionråd`.</summary>
    Cooperation,
}

/// <summary>A name to look for.</summary>
/// <param name="Name">The name, `Midt-Telemark`; in the other written form or language after a bar: `Kongsbergregionen|Kongsberg-regionen`.</param>
/// <param name="Kind">Region or municipality.</param>
public sealed record RegionName(string Name, MentionKind Kind);

/// <summary>A mention and its place in the text, in UTF-16 units.</summary>
/// <param name="Name">The name that was found as it was given, or the word itself when it is no name.</param>
public readonly record struct Mention(MentionKind Kind, string Name, int Start, int Length);

/// <summary>Finds what a plan says of its region and its neighbours. Names match with genitive, in compounds with `-regionen`, `-kommunane` and the like, and in any case.</summary>
public static class RegionMentions
{
    private static readonly PhraseList Words = Phrase.List(
        "interkommunal|interkommunalt|interkommunale", "mellomkommunal|mellomkommunalt|mellomkommunale", "nabokommune|nabokommunen|nabokommuna|nabokommuner|nabokommunar|nabokommunene|nabokommunane", "grannekommunar|grannekommunane",
        "regionråd|regionrådet|regionrådene|regionråda", "samkommune|samkommunen", "vertskommune|vertskommunen|vertskommuneansvaret", "kommunesamarbeid|kommunesamarbeidet", "fellestiltak|fellestiltaka", "på tvers av kommunegrensene|kommunegrenser|kommunegrensene|kommunegrensane|kommuner|kommunar|kommunane|kommunene",
        "andre|omkringliggende|omkringliggjande|dei|de|flere|fleire|alle kommuner|kommunar|kommunene|kommunane", "inter-municipal|intermunicipal", "neighbouring municipalities|municipality");

    private static readonly HashSet<string> Authorities =
        ["myndighet", "organ", "plan", "føring", "mål", "nivå", "forvent", "statlig", "nasjonal", "helseforetak", "helseføretak", "planmyndighet", "retning", "retningslinj", "vannforvaltningsplan", "hensyn", "interess", "planlegging", "vedtak", "kart", "bestemm"];

    /// <summary>The mentions in <paramref name="text"/> in order, none overlapping. <paramref name="names"/> leaves out the plan's own municipality.</summary>
    public static IReadOnlyList<Mention> In(string text, IReadOnlyList<RegionName> names)
    {
        var tokens = LowerToken.Of(text);
        var keys = new WordKeys();
        var found = new List<Mention>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var (kind, name, count) = At(text, tokens, i, names, keys);
            if (count > 0)
            {
                found.Add(new(kind, name, tokens[i].Offset, tokens[i + count - 1].End - tokens[i].Offset));
                i += count - 1;
            }
        }

        return found;
    }

    private static (MentionKind Kind, string Name, int Count) At(string text, IReadOnlyList<LowerToken> tokens, int at, IReadOnlyList<RegionName> names, WordKeys keys)
    {
        if (tokens[at].Kind != TokenKind.Word)
        {
            return default;
        }

        // The longest form: `Karasjok-regionen` is the region of that name before it is the region around Karasjok.
        var best = (Kind: default(MentionKind), Name: "", Count: 0, Length: 0);
        foreach (var name in char.IsUpper(text[tokens[at].Offset]) ? names : [])
        {
            foreach (var form in name.Name.Split('|'))
            {
                if (form.Length > best.Length && Matches(text, tokens, at, form) is > 0 and var count)
                {
                    best = (name.Kind, name.Name, count, form.Length);
                }
            }
        }

        if (best.Count > 0)
        {
            return (best.Kind, best.Name, best.Count);
        }

        if (Phrase.Length(tokens, at, Words) is > 0 and var words)
        {
            return (MentionKind.Cooperation, text[tokens[at].Offset..tokens[at + words - 1].End], words);
        }

        return IsRegion(tokens, at, keys) ? (MentionKind.Region, text[tokens[at].Offset..tokens[at].End], 1) : default;
    }

    /// <summary>The number of tokens that <paramref name="form"/> takes: itself, its genitive, or itself as the beginning of a word for its people, region or municipalities.</summary>
    private static int Matches(string text, IReadOnlyList<LowerToken> tokens, int at, string form)
    {
        var count = form.Count(letter => letter == ' ') + 1;
        if (at + count > tokens.Count)
        {
            return 0;
        }

        var stands = text.AsSpan(tokens[at].Offset, tokens[at + count - 1].End - tokens[at].Offset);
        if (!stands.StartsWith(form, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        return stands[form.Length..].ToString().ToLowerInvariant().TrimStart('-') is "" or "s" or "'" or "regionen" or "regionens" or "sregionen" or "området" or "sområdet" or "kommunene" or "kommunane" or "skommunene" or "skommunane" or "distriktet" ? count : 0;
    }

    /// <summary>`regionen`, `fjellregionen`, `regionalt`, `regionale fellestiltak`; not a health or water region, and not regional authorities and plans.</summary>
    private static bool IsRegion(IReadOnlyList<LowerToken> tokens, int at, WordKeys keys)
    {
        var word = tokens[at].Lower;
        if (word is "regional" or "regionalt" or "regionale")
        {
            var after = Enumerable.Range(at + 1, Math.Max(0, Math.Min(3, tokens.Count - at - 1))).Select(i => tokens[i]).TakeWhile(token => token.Kind == TokenKind.Word);
            return !after.Any(token => Authorities.Contains(keys.Of(token.Lower))) && !(at > 1 && tokens[at - 1].Lower is "og" && tokens[at - 2].Lower is "statlige" or "statlege" or "nasjonale");
        }

        var isRegion = word.EndsWith("region", StringComparison.Ordinal) || word.EndsWith("regionen", StringComparison.Ordinal) || word.EndsWith("regionens", StringComparison.Ordinal)
            || word.EndsWith("regioner", StringComparison.Ordinal) || word.EndsWith("regionar", StringComparison.Ordinal) || word.EndsWith("regions", StringComparison.Ordinal);
        return isRegion && !word.StartsWith("helse", StringComparison.Ordinal) && !word.StartsWith("vann", StringComparison.Ordinal) && !word.StartsWith("vass", StringComparison.Ordinal);
    }
}

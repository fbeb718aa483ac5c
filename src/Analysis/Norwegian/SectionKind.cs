namespace Samspill.Analysis.Norwegian;

/// <summary>What a section of a plan is there for.</summary>
public enum SectionKind
{
    /// <summary>Nothing says.</summary>
    Other,

    /// <summary>Vision, values, slogan: not to be held against the rules for goals.</summary>
    Vision,

    /// <summary>What is to be reached.</summary>
    Goals,

    /// <summary>How it is to be worked.</summary>
    Strategies,

    /// <summary>What is to be done.</summary>
    Measures,

    /// <summary>What acts and regulations say, and provisions with the force of law.</summary>
    Law,

    /// <summary>Foreword, process, facts, challenges, and about planning itself.</summary>
    Background,

    /// <summary>Explanations of words, contents, sources, lists of plans.</summary>
    Appendix,
}

/// <summary>Tells the kind of a section by its headings, in bokmål, nynorsk and English.</summary>
public static class Sections
{
    private const int LongestHeading = 8;

    private static readonly (SectionKind Kind, string[] Words)[] Signs =
    [
        (SectionKind.Appendix, Keys("ordforklaring begrepsforklaring forklaringer begreper definisjoner vedlegg kilder litteratur innhold innholdsfortegnelse figurer appendix glossary contents")),
        (SectionKind.Law, Keys("lov lover lovverk lovgrunnlag hjemmel bestemmelser lovkrav lovtekst act provisions §")),
        (SectionKind.Vision, Keys("visjon visjoner verdigrunnlag verdier slagord tanker vision values")),
        (SectionKind.Measures, Keys("tiltak handling handlinger handlingsdel handlingsplan handlingsprogram tiltaksplan aktiviteter measures actions")),
        (SectionKind.Strategies, Keys("strategi strategier arealstrategi arealprinsipper føringer retningslinjer prinsipper innsatsområder strategies")),
        (SectionKind.Goals, Keys("mål målene delmål hovedmål effektmål resultatmål samfunnsmål samfunnsmålene målsetting målsettinger målområder satsingsområde satsingsområder vil ønsker goals objectives")),
        (SectionKind.Background, Keys("forord innledning bakgrunn status situasjon fakta utviklingstrekk utvikling utfordring utfordringer hovedutfordringer utfordringsbilde kunnskapsgrunnlag planprosess planprosessen arbeidsprosess plansystem plansystemet planprogram planstrategi planlegging historie historikk folketall folketallsutvikling demografi befolkning kommuneøkonomi økonomi rolle medvirkning samfunnsfloker rapportering behov planbehov kulturarv om medvirkning summary introduction background challenges")),
    ];

    /// <summary>
    /// The kind of the section under <paramref name="heading"/>: that of the nearest heading that says it, up to the top. A heading in the
    /// form of a question (`Hva er en arealstrategi?`) is about planning and so background. A heading of more than eight words says
    /// nothing unless it opens a list.
    /// </summary>
    public static SectionKind Of(Heading? heading) => Of(heading?.Path ?? []);

    /// <summary>The same of the titles from the top down.</summary>
    public static SectionKind Of(IReadOnlyList<string> path)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            // The title of the plan itself (`Kommuneplan, mål og strategier`) says nothing of a section.
            var kind = i == 0 && path.Count > 1 && path[0].StartsWith("Kommune", StringComparison.Ordinal) ? SectionKind.Other : OfTitle(path[i]);
            if (kind != SectionKind.Other)
            {
                return kind;
            }
        }

        return SectionKind.Other;
    }

    private static string[] Keys(string words) => KeysOf(words);

    private static string[] KeysOf(string words)
    {
        var keys = new WordKeys();
        return [.. words.Split(' ').Select(word => word == "§" ? word : keys.Of(word)).Distinct(StringComparer.Ordinal)];
    }

    private static SectionKind OfTitle(string title)
    {
        var tokens = Tokens.Of(title);
        if (title.EndsWith('?'))
        {
            return SectionKind.Background;
        }

        var keys = new WordKeys();
        var words = tokens.Where(token => token.Kind == TokenKind.Word).Select(token => keys.Of(token.Lower(title))).ToList();
        if (words.Count > LongestHeading)
        {
            return tokens.Any(IsSection) ? SectionKind.Law : SectionKind.Other;
        }

        bool IsSection(Token token) => token.Kind == TokenKind.Label && token.In(title)[0] == '§';
        if (tokens.Any(IsSection))
        {
            return SectionKind.Law;
        }

        // `Mål 3` is a label to the tokenizer and a goal to the reader.
        if (tokens.Any(token => token.Kind == TokenKind.Label && token.In(title).StartsWith("mål", StringComparison.OrdinalIgnoreCase)))
        {
            return SectionKind.Goals;
        }

        // `Overordna mål og visjon`: the word that stands first decides.
        var found = Signs.Select(sign => (sign.Kind, At: words.FindIndex(word => sign.Words.Contains(word)))).Where(hit => hit.At >= 0).ToList();
        return found.Count == 0 ? SectionKind.Other : found.MinBy(hit => hit.At).Kind;
    }
}

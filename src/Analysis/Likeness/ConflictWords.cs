using System.Collections.Frozen;
using Samspill.Analysis.Norwegian;

namespace Samspill.Analysis.Likeness;

/// <summary>The words that conflicts are told by, bokmål and nynorsk, as keys (<see cref="WordKeys"/>) where inflections are to be met.</summary>
internal static class ConflictWords
{
    /// <summary>Two sorts of words that pull apart: more and less, protecting and building on, keeping and closing, public and private.</summary>
    public static IReadOnlyList<(FrozenSet<string> One, FrozenSet<string> Other)> Opposites { get; } =
    [
        (Keys("øke økt økning auke auka auking flere fleire vokse vekse vekst heve utvide utvida"), Keys("redusere redusert reduksjon minske senke kutte færre nedgang avgrense begrense nedbemanne nedskalere")),
        (Keys("verne vern bevare frede fredning freding skjerme"), Keys("utbygging utbygge nedbygging nedbygge omdisponere")),
        (Keys("opprettholde oppretthalde beholde behalde videreføre vidareføre åpne opne"), Keys("avvikle nedlegge nedleggje nedleggelse nedlegging stenge stengje avslutte lukke")),
        (Keys("sentralisere sentralisering"), Keys("desentralisere desentralisering")),
    ];

    public static FrozenSet<string> Negations { get; } = Words("ikke ikkje ingen inga uten utan unngå aldri");

    public static FrozenSet<string> Auxiliaries { get; } = Words("skal vil bør må kan ønsker ønskjer");

    public static FrozenSet<string> Actors { get; } =
        Keys("kommunen kommunene regionen fylkeskommunen fylket staten næringslivet bedriftene frivilligheten frivilligheita lagene regionrådet kommunedirektøren kommunestyret formannskapet statsforvalteren partnerskapet næringsforeningen næringsforeininga");

    /// <summary>Who a municipality's plan means by itself, as the words stand.</summary>
    public static FrozenSet<string> Ourselves { get; } = Words("vi me kommunen kommuna kommune kommunedirektøren kommunestyret formannskapet");

    /// <summary>What is common to several municipalities.</summary>
    public static FrozenSet<string> Together { get; } = Keys("regionen regional partnerskapet nabokommunene nabokommunane");

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Keys(string words)
    {
        var keys = new WordKeys();
        return words.Split(' ').Select(word => keys.Of(word)).ToFrozenSet(StringComparer.Ordinal);
    }
}

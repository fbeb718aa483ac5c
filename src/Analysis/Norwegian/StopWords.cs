using System.Collections.Frozen;

namespace Samspill.Analysis.Norwegian;

/// <summary>The words of bokmål, nynorsk and English that carry no subject of their own: pronouns, prepositions, auxiliaries and the like.</summary>
public static class StopWords
{
    private static readonly FrozenSet<string> Words = string.Join(' ',
        "og i jeg eg det at en ein et eit den til er som på de dei med han av ikke ikkje der så var meg seg men ett har om vi me min mitt ha hadde hun ho nå no over da då ved fra frå du ut sin sitt sine dem oss",
        "opp man kan hans hvor kor eller hva kva skal skulle selv sjølv her alle all alt vil bli blir ble blei vert vart blitt blitt vore vært kunne inn når være vere vera kom noen nokon noe noko ville dere de som deres deira",
        "kun ja etter ned bare berre for mye mykje mer meir både sitt fordi hvis viss dersom mellom uten utan hvem kven hvilke hvilken hvilket mot hos hjå under gjennom mens medan medan også òg å enn dette denne disse desse slik",
        "slike mange flere fleire hver kvar hvert kvart et samt blant annet anna andre annen to innen innan må bør få får fått samme same gi gir gje gjev før blant rundt seg gjøre gjer gjør sine vår vårt våre dvs bl f eks",
        "the a an of and or to in on for with by is are be will shall that this it as at from not we our their its which who have has can should must").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when <paramref name="word"/>, in lower case, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}

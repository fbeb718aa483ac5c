namespace Samspill.Kernel;

/// <summary>Small numbers as words, as a person would write them in a sentence: under ten in letters, from ten in digits.</summary>
public static class NumberWords
{
    private static readonly Text[] Words =
    [
        new("ingen", "ingen", "none"), new("ett", "eitt", "one"), new("to", "to", "two"), new("tre", "tre", "three"), new("fire", "fire", "four"),
        new("fem", "fem", "five"), new("seks", "seks", "six"), new("sju", "sju", "seven"), new("åtte", "åtte", "eight"), new("ni", "ni", "nine"),
    ];

    private static readonly Text OneCommon = new("én", "éin", "one");

    private static readonly Text OneFeminine = new("én", "ei", "one");

    /// <summary>The number before a neuter noun: `ett mål`.</summary>
    public static Text Neuter(int number) => number is >= 0 and < 10 ? Words[number] : Digits(number);

    /// <summary>The number before a masculine noun: `én milepæl`, in nynorsk `éin milepæl`.</summary>
    public static Text Common(int number) => number == 1 ? OneCommon : Neuter(number);

    /// <summary>The number before a feminine noun: `én måling`, in nynorsk `ei måling`.</summary>
    public static Text Feminine(int number) => number == 1 ? OneFeminine : Neuter(number);

    /// <summary>The same text with a capital first letter, as a sentence begins.</summary>
    public static Text Capital(this Text text) => new(Raise(text.Nb), Raise(text.Nn), Raise(text.En));

    private static Text Digits(int number) => new Text("{0:N0}", "{0:N0}", "{0:N0}").With(number);

    private static string Raise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

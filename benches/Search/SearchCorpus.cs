using Samspill.Bench.Plans;
using Samspill.Platform.Finding;
using Samspill.Platform.Rights;

namespace Samspill.Bench.Search;

/// <summary>A document to search, of a kind that arenas have.</summary>
/// <param name="Number">Its place, from 0.</param>
internal sealed record CorpusDocument(int Number, string Kind, string Title, string Text, string Theme, string Municipality, int Year, bool IsNarrow)
{
    /// <summary>As the product's index is told it.</summary>
    /// <param name="narrow">The right that few have.</param>
    public Document ToDocument(Deed narrow) => new(new Guid(Number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), Title, $"/{Kind}/d-{Number}")
    {
        Text = Text, Themes = [Theme], Municipalities = [Municipality], Year = Year, Record = (Kind, $"d-{Number}"), See = IsNarrow ? narrow : null,
    };
}

/// <summary>
/// Documents of the sentences of the public texts, the same each time: half of them one sentence, as statements are; four in ten three to eight, as goals and decisions are; one in
/// ten twenty to sixty, as chapters are. Where the real sentences are used up, variants of them go on.
/// </summary>
internal sealed class SearchCorpus(string folder)
{
    public static readonly IReadOnlyList<string> Kinds = ["utsagn", "mal", "tiltak", "mote", "indikator"];
    public static readonly IReadOnlyList<string> Themes = ["Næring", "Klima", "Oppvekst", "Helse", "Kultur", "Samferdsel", "Bolig", "Landbruk", "Beredskap", "Kompetanse"];
    public static readonly IReadOnlyList<string> Municipalities = ["Notodden kommune", "Seljord kommune", "Sauherad kommune", "Tinn kommune", "Kongsberg kommune", "Hjartdal kommune"];
    public const int FirstYear = 2016;

    private readonly IReadOnlyList<string> real = Texts.Sentences(folder);

    /// <summary>The real sentences.</summary>
    public IReadOnlyList<string> Real => real;

    /// <summary>The first so many documents, made one at a time.</summary>
    public IEnumerable<CorpusDocument> Take(int count)
    {
        var random = new Random(2018);
        var next = 0;
        for (var number = 0; number < count; number++)
        {
            var (shape, extent) = (random.Next(10), random.NextDouble());
            var sentences = shape < 5 ? 1 : shape < 9 ? 3 + (int)(extent * 6) : 20 + (int)(extent * 41);
            var said = new string[sentences];
            for (var i = 0; i < sentences; i++, next++)
            {
                said[i] = next < real.Count ? real[next] : Texts.Variant(real, next - real.Count);
            }

            yield return new(number, Kinds[shape < 5 ? 0 : 1 + random.Next(4)], Beginning(said[0]), string.Join('\n', said), Themes[random.Next(Themes.Count)], Municipalities[random.Next(Municipalities.Count)], FirstYear + random.Next(8), random.Next(10) == 0);
        }
    }

    private static string Beginning(string sentence) => string.Join(' ', sentence.Split(' ').Take(6));

    /// <summary>The 200 of so many documents that a guest was given.</summary>
    public static bool IsGiven(int number, int count) => (long)number * 200 % count < 200;

    /// <summary>What so many documents amount to: sentences, those of them that are variants, and characters.</summary>
    public (long Sentences, long Variants, long Characters) Extent(int count)
    {
        var (sentences, characters) = (0L, 0L);
        foreach (var document in Take(count))
        {
            (sentences, characters) = (sentences + document.Text.Count(letter => letter == '\n') + 1, characters + document.Text.Length);
        }

        return (sentences, Math.Max(0, sentences - real.Count), characters);
    }
}

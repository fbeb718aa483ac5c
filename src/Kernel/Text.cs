namespace Samspill.Kernel;

/// <summary>
/// A screen, mail or report text in all three languages. The compiler asks for each of them, so none can be missing.
/// Writing it on a page (<see cref="ToString"/>) speaks the reader's language.
/// </summary>
/// <remarks>Placeholders are those of <see cref="string.Format(string, object?[])"/>: `{0}`, `{1:N0}`.</remarks>
public sealed record Text(string Nb, string Nn, string En)
{
    /// <summary>A text that is the same in all languages, as a name or a number is.</summary>
    public static Text Same(string text) => new(text, text, text);

    /// <summary>True when it says something in words and is no bare figure.</summary>
    public bool HasLetters => Nb.Any(char.IsLetter);

    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language switch
    {
        Language.Nn => Nn,
        Language.En => En,
        _ => Nb,
    };

    /// <summary>
    /// The text with its placeholders filled, each language formatting numbers and dates in its own culture.
    /// A <see cref="Text"/> among <paramref name="values"/> speaks the language of the sentence it stands in.
    /// </summary>
    public Text With(params ReadOnlySpan<object?> values)
    {
        var copy = values.ToArray();
        return new(Fill(Nb, Language.Nb, copy), Fill(Nn, Language.Nn, copy), Fill(En, Language.En, copy));
    }

    /// <summary>Texts one after the other, parted by <paramref name="between"/>.</summary>
    public static Text Joined(string between, IReadOnlyCollection<Text> texts) => new(string.Join(between, texts.Select(text => text.Nb)), string.Join(between, texts.Select(text => text.Nn)), string.Join(between, texts.Select(text => text.En)));

    /// <summary>This text followed by another, parted by <paramref name="between"/>.</summary>
    public Text Then(Text next, string between = " ") => new(Nb + between + next.Nb, Nn + between + next.Nn, En + between + next.En);

    /// <summary>The text with spaces that break, as one would have typed it: for words that are taken into a record.</summary>
    public Text AsTyped() => new(Nb.Replace('\u00A0', ' '), Nn.Replace('\u00A0', ' '), En.Replace('\u00A0', ' '));

    /// <summary>The text in the language of the reader now being served.</summary>
    public override string ToString() => In(Languages.Current);

    /// <summary>The text as the reader sees it; lets a text stand where a string is wanted.</summary>
    public static implicit operator string(Text text) => text.ToString();

    private static string Fill(string pattern, Language language, object?[] values)
    {
        var spoken = new object?[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            spoken[i] = values[i] switch
            {
                Text text => text.In(language),
                DateOnly date => new SpokenDate(date),
                var other => other,
            };
        }

        return string.Format(language.Culture(), pattern, spoken);
    }

    /// <summary>A date in a sentence is written out (`2. oktober 2018`) unless the placeholder asks for another form, and stays on one line.</summary>
    private sealed class SpokenDate(DateOnly date) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) => date.ToString(format ?? "D", provider).Replace(' ', '\u00A0');
    }
}

/// <summary>A text that bends with a number: `1 måling`, `2 målinger`. `{0}` is the number.</summary>
public sealed record Plural(Text One, Text Many)
{
    /// <summary>The text for <paramref name="count"/>, with the count as `{0}` and <paramref name="more"/> as `{1}` and on.</summary>
    public Text Of(int count, params ReadOnlySpan<object?> more) => (count == 1 ? One : Many).With([count, .. more]);
}

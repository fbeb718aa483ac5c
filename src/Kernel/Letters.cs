using System.Text;

namespace Samspill.Kernel;

/// <summary>Norwegian letters: composed forms and the order of the alphabet, alike on every machine and in both databases.</summary>
public static class Letters
{
    /// <summary>
    /// Text with letter + combining mark joined to one character (a + ring = å), as files from macOS and text from PDF need.
    /// Covers the letters of Norwegian and its neighbours; other marks are left alone.
    /// </summary>
    public static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var made = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var joined = made.Length == 0 ? '\0' : Joined(made[^1], letter);
            if (joined == '\0')
            {
                made.Append(letter);
            }
            else
            {
                made[^1] = joined;
            }
        }

        return made.ToString();
    }

    /// <summary>The words of a search, as they stand in a sort key.</summary>
    public static string[] Terms(string words) => SortKey(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>True when the texts together hold every term.</summary>
    public static bool HoldAll(string[] terms, params ReadOnlySpan<string?> texts)
    {
        var key = SortKey(string.Join(' ', texts));
        return Array.TrueForAll(terms, term => key.Contains(term, StringComparison.Ordinal));
    }

    /// <summary>
    /// A key that sorts as the Norwegian alphabet does when compared byte by byte: a … z æ ø å, `aa` as å, accents as the plain
    /// letter, case set aside. Stored beside titles, for a database's own collation differs between machines and versions.
    /// </summary>
    public static string SortKey(string text)
    {
        var made = new StringBuilder(text.Length);
        foreach (var letter in Composed(text).ToLowerInvariant())
        {
            made.Append(letter switch
            {
                'æ' or 'ä' => '{',
                'ø' or 'ö' => '|',
                'å' => '}',
                'é' or 'è' or 'ê' or 'ë' => 'e',
                'á' or 'à' or 'â' => 'a',
                'ó' or 'ò' or 'ô' => 'o',
                'ü' => 'y',
                >= ' ' and <= 'z' => letter,
                > '~' => '~',
                _ => ' ',
            });
        }

        return made.Replace("aa", "}").ToString();
    }

    private static char Joined(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u030A') => 'å',
        ('A', '\u030A') => 'Å',
        ('a', '\u0308') => 'ä',
        ('A', '\u0308') => 'Ä',
        ('o', '\u0308') => 'ö',
        ('O', '\u0308') => 'Ö',
        ('u', '\u0308') => 'ü',
        ('U', '\u0308') => 'Ü',
        ('e', '\u0301') => 'é',
        ('E', '\u0301') => 'É',
        ('e', '\u0300') => 'è',
        ('E', '\u0300') => 'È',
        ('e', '\u0302') => 'ê',
        ('o', '\u0302') => 'ô',
        ('o', '\u0300') => 'ò',
        ('o', '\u0301') => 'ó',
        ('a', '\u0300') => 'à',
        ('a', '\u0301') => 'á',
        _ => '\0',
    };
}

using System.Globalization;
using System.Text;

namespace Samspill.Kernel;

/// <summary>
/// The short name that people, addresses and workbooks call a record by: 1-64 of a-z, 0-9 and hyphen, beginning and ending with a
/// letter or digit. Unique among its kind within a partnership, and stable once given.
/// </summary>
public readonly record struct Key
{
    /// <summary>The longest a key may be.</summary>
    public const int MaxLength = 64;

    private readonly string? value;

    private Key(string value) => this.value = value;

    /// <summary>The key as written.</summary>
    public string Value => value ?? "";

    /// <summary>Reads a key exactly as written; null when it is not one.</summary>
    public static Key? Read(string? text) => text is not null && IsKey(text) ? new Key(text) : null;

    /// <summary>Makes a key from a title: `Båtovernattinger, tolv punkter` becomes `batovernattinger-tolv-punkter`; empty titles give `uten-navn`.</summary>
    public static Key From(string title)
    {
        var made = new StringBuilder();
        foreach (var letter in Letters.Composed(title).ToLowerInvariant())
        {
            var plain = letter switch
            {
                'æ' => "ae",
                'ø' => "o",
                'å' => "a",
                'ä' => "a",
                'ö' => "o",
                'é' or 'è' or 'ê' => "e",
                'ü' => "u",
                'ô' or 'ò' or 'ó' => "o",
                >= 'a' and <= 'z' or >= '0' and <= '9' => letter.ToString(),
                _ => "-",
            };
            if (plain != "-" || (made.Length > 0 && made[^1] != '-'))
            {
                made.Append(plain);
            }
        }

        var key = made.ToString();
        key = (key.Length > MaxLength ? key[..MaxLength] : key).Trim('-');
        return new Key(key.Length == 0 ? "uten-navn" : key);
    }

    /// <summary>The first of `key`, `key-2`, `key-3` … that <paramref name="isTaken"/> does not know.</summary>
    public Key Free(Func<Key, bool> isTaken)
    {
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture);
            var room = Math.Min(Value.Length, MaxLength - suffix.Length);
            var candidate = new Key(Value[..room].TrimEnd('-') + suffix);
            if (!isTaken(candidate))
            {
                return candidate;
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsKey(string text) =>
        text.Length is > 0 and <= MaxLength && text[0] != '-' && text[^1] != '-'
        && text.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}

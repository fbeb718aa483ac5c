using System.Collections.Frozen;
using System.Text;
using Samspill.Kernel;

namespace Samspill.Platform.Accounts;

/// <summary>What a password must be: long, and not among those that are tried first. No rule about signs and digits: they make passwords worse.</summary>
internal static class PasswordCheck
{
    /// <summary>The longest that is taken.</summary>
    public const int Longest = 256;

    /// <summary>A word of its own needs this much beside it before it is more than that word.</summary>
    private const int Enough = 6;

    private static readonly Lazy<FrozenSet<string>> Common = new(() => Lines("common-passwords").Concat(Lines("common-passwords-no")).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Notes what is wrong with a password of somebody who is known by <paramref name="names"/>: her mail address, her name, what the partnership is called.</summary>
    public static void Try(string password, IEnumerable<string?> names, string field, Flaws flaws)
    {
        flaws.Require(password.Length is >= ChangePassword.Shortest and <= Longest, field, FrontWords.PasswordShort);
        flaws.Require(password.Length == 0 || !IsGuessable(password, names), field, AccountWords.Guessable);
    }

    /// <summary>True for what is tried first: a common password, dressed up or repeated, two of them joined, or a name with a little beside it.</summary>
    public static bool IsGuessable(string password, IEnumerable<string?> names)
    {
        var plain = password.ToLowerInvariant();
        return plain.Distinct().Count() < 4 || IsRepeated(plain) || IsRow(plain) || IsCommon(plain) || IsCommon(Undressed(plain))
            || names.OfType<string>().Append("samspill").SelectMany(Words).Any(name => plain.Contains(name, StringComparison.Ordinal) && plain.Replace(name, "", StringComparison.Ordinal).Count(char.IsLetterOrDigit) < Enough);
    }

    private static bool IsCommon(string plain)
    {
        var core = plain.Trim([.. plain.Where(letter => !char.IsLetter(letter))]);
        return Common.Value.Contains(plain) || (core.Length >= 4 && core.Length > plain.Length / 3 && (Common.Value.Contains(core) || IsRepeated(core) || Enumerable.Range(4, Math.Max(0, core.Length - 7)).Any(at => Common.Value.Contains(core[..at]) && Common.Value.Contains(core[at..]))));
    }

    /// <summary>`sommersommer`, `abcabcabcabc`.</summary>
    private static bool IsRepeated(string text) => text.Length > 3 && (text + text).IndexOf(text, 1, StringComparison.Ordinal) < text.Length;

    /// <summary>`abcdefghijkl`, `123456789012`.</summary>
    private static bool IsRow(string text) => text.Zip(text.Skip(1)).Count(pair => Math.Abs(pair.Second - pair.First) <= 1) >= text.Length * 4 / 5;

    /// <summary>`p@ss0rd` without its dress.</summary>
    private static string Undressed(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            plain.Append(letter switch { '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', _ => letter });
        }

        return plain.ToString();
    }

    private static IEnumerable<string> Words(string name) => name.ToLowerInvariant().Split('@')[0].Split([' ', '.', '-', '_', ','], StringSplitOptions.RemoveEmptyEntries).Append(name.ToLowerInvariant().Split('@')[0]).Where(word => word.Length >= 4);

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(typeof(PasswordCheck).Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}

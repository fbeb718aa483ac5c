using System.Text;

namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Changes a file as its reader sees it: tags, words, numbers and marks are doubled, taken out, swapped, nested deep, or made others.</summary>
internal static class TokenChanges
{
    private const int Deepest = 4_000;

    public static byte[] Of(byte[] file, FuzzForm form, IReadOnlyList<string> words, Random random)
    {
        // A letter a byte, so that nothing is lost either way.
        var tokens = Parted(Encoding.Latin1.GetString(file), form);
        for (var times = random.Next(1, 6); times > 0 && tokens.Count > 0; times--)
        {
            Once(tokens, words, random);
        }

        return Encoding.Latin1.GetBytes(string.Concat(tokens));
    }

    private static void Once(List<string> tokens, IReadOnlyList<string> words, Random random)
    {
        var (at, to) = (random.Next(tokens.Count), random.Next(tokens.Count));
        var word = words[random.Next(words.Count)];
        switch (random.Next(10))
        {
            case 0:
                tokens.InsertRange(at, Enumerable.Repeat(tokens[at], random.Next(1, 4)));
                break;
            case 1:
                tokens.RemoveRange(at, Math.Min(random.Next(1, 8), tokens.Count - at));
                break;
            case 2:
                (tokens[at], tokens[to]) = (tokens[to], tokens[at]);
                break;
            case 3:
                // Deep or many: rarely so many that it is what all files are about, and never more than a file may hold.
                var piece = random.Next(2) == 0 ? word : tokens[to];
                tokens.Insert(at, string.Concat(Enumerable.Repeat(piece, Math.Min(random.Next(8) == 0 ? Deepest : random.Next(2, 60), 1 + (Mutator.MostBytes / Math.Max(1, piece.Length))))));
                break;
            case 4:
            case 5:
                tokens.Insert(at, word);
                break;
            case 6:
                tokens[at] = word;
                break;
            case 7 when Numbers(tokens) is { Count: > 0 } numbers:
                tokens[numbers[random.Next(numbers.Count)]] = random.Next(3) == 0 ? random.NextInt64(-10, 5_000_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture) : words[random.Next(14)];
                break;
            case 8:
                tokens.InsertRange(to, tokens.GetRange(at, Math.Min(random.Next(1, 30), tokens.Count - at)));
                break;
            default:
                tokens[at] = new string([.. tokens[at].Reverse()]);
                break;
        }
    }

    private static List<int> Numbers(List<string> tokens) => [.. Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Length > 0 && char.IsAsciiDigit(tokens[i][0]))];

    /// <summary>Tags whole in markup, though their numbers stand alone; else runs of letters, of figures, of blanks, and every mark by itself.</summary>
    private static List<string> Parted(string text, FuzzForm form)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + 1;
            if (text[at] == '<' && form is FuzzForm.Markup or FuzzForm.Package && text.IndexOf('>', at) is var close and > 0)
            {
                end = close + 1;
            }
            else if (Kind(text[at]) is var kind and > 0)
            {
                while (end < text.Length && Kind(text[end]) == kind)
                {
                    end++;
                }
            }

            tokens.Add(text[at..end]);
            at = end;
        }

        return tokens;
    }

    private static int Kind(char letter) => char.IsAsciiDigit(letter) ? 1 : char.IsLetter(letter) ? 2 : letter is ' ' or '\t' ? 3 : 0;
}

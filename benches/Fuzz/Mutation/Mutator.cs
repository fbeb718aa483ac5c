namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Makes broken files. The same reader, seed and number give the same file, whatever was made before it.</summary>
public static class Mutator
{
    /// <summary>The largest file that is made, in bytes.</summary>
    public const int MostBytes = 1_000_000;

    /// <summary>The file of a number.</summary>
    public static byte[] Input(FuzzedReader reader, int seed, int number)
    {
        var random = new Random(Mixed(reader.Kind, seed, number));
        var from = reader.Seeds[random.Next(reader.Seeds.Count)];
        var other = reader.Seeds[random.Next(reader.Seeds.Count)];
        var made = reader.Form == FuzzForm.Package ? PackageChanges.Of(from, other, reader.Words, random) : OfBytes(from, other, reader, random);
        return made.Length <= MostBytes ? made : made[..MostBytes];
    }

    private static byte[] OfBytes(byte[] from, byte[] other, FuzzedReader reader, Random random)
    {
        var made = random.Next(3) > 0 ? TokenChanges.Of(from, reader.Form == FuzzForm.Markup && random.Next(3) == 0 ? FuzzForm.Lines : reader.Form, reader.Words, random) : from;
        return random.Next(3) == 0 || ReferenceEquals(made, from) ? ByteChanges.Of(made, other, random) : made;
    }

    /// <summary>FNV-1a over the name, the seed and the number, so that neighbours are as far apart as any.</summary>
    private static int Mixed(string kind, int seed, int number)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var part in kind.Select(letter => (int)letter).Append(seed).Append(number))
        {
            for (var shift = 0; shift < 32; shift += 8)
            {
                hash = (hash ^ (byte)(part >> shift)) * 1_099_511_628_211UL;
            }
        }

        return (int)(hash ^ (hash >> 32)) & int.MaxValue;
    }
}

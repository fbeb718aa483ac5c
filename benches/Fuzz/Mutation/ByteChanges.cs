namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Changes a file as bytes: bits turned, stretches taken out, doubled, put in or moved, its end cut off, or two files put together.</summary>
internal static class ByteChanges
{
    private const int Longest = 80;

    public static byte[] Of(byte[] file, byte[] other, Random random)
    {
        var bytes = file.ToList();
        for (var times = random.Next(1, 6); times > 0 && bytes.Count > 1; times--)
        {
            Once(bytes, other, random);
        }

        return [.. bytes];
    }

    private static void Once(List<byte> bytes, byte[] other, Random random)
    {
        var at = random.Next(bytes.Count);
        var length = Math.Min(random.Next(1, Longest), bytes.Count - at);
        switch (random.Next(9))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 5:
                bytes.InsertRange(at, Enumerable.Range(0, length).Select(_ => (byte)random.Next(256)));
                break;
            case 6:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 7 when other.Length > 1:
                var cut = random.Next(other.Length);
                bytes.RemoveRange(at, bytes.Count - at);
                bytes.AddRange(other.AsSpan(cut));
                break;
            default:
                // Four bytes of nothing but ones or noughts: what lengths and places are written in.
                for (var i = at; i < Math.Min(at + 4, bytes.Count); i++)
                {
                    bytes[i] = length % 2 == 0 ? (byte)0xFF : (byte)0;
                }

                break;
        }
    }
}

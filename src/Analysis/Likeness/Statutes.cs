namespace Samspill.Analysis.Likeness;

/// <summary>
/// The wording of the acts that plans are made under, shipped as runs of five words, each a number of 48 bits in order. A run that stands in no act is taken for one at most once in 10⁹.
/// </summary>
/// <remarks>Sixteen Norwegian acts as Lovdata publishes them (NLOD): planning and building, municipalities, public health, nature, schools, health and care, culture, housing and others.</remarks>
public static class Statutes
{
    private static readonly ulong[] Runs = Shipped();

    /// <summary>How many runs there are.</summary>
    public static int Count => Runs.Length;

    /// <summary>True when a run of words, by its number (<see cref="CopiedText.Keys"/>), stands in an act.</summary>
    public static bool Has(ulong run) => Array.BinarySearch(Runs, run) >= 0;

    private static ulong[] Shipped()
    {
        using var stream = typeof(Statutes).Assembly.GetManifestResourceStream("statutes.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var runs = new ulong[bytes.Length / 6];
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = BitConverter.ToUInt32(bytes, i * 6) | ((ulong)BitConverter.ToUInt16(bytes, (i * 6) + 4) << 32);
        }

        return runs;
    }
}

using System.Runtime.InteropServices;
using Samspill.Analysis.Likeness;
using Samspill.Analysis.Norwegian;

namespace Samspill.Bench.Plans;

/// <summary>The vectors of many sentences, as the product makes them, written to files that others read too.</summary>
internal sealed class Vectors(string folder)
{
    /// <summary>How many numbers a row of the dense projection has.</summary>
    public const int Dimensions = 256;

    public string Folder => folder;

    /// <summary>Character 4-grams of the words as they stand (scikit-learn's `char_wb`), weighed with the real sentences as background; with <paramref name="isMapped"/> those of mapped words, as the product has them.</summary>
    public static SparseRows Of(IReadOnlyList<string> sentences, int real, bool isMapped = false)
    {
        var counts = Features.Of(sentences, isMapped ? FeatureSet.Grams : FeatureSet.Written(4, 4), Environment.ProcessorCount);
        return Background.Of(new(counts.Table, counts.Starts[..(Math.Min(real, sentences.Count) + 1)], counts.Ids, counts.Counts)).Vectors(counts);
    }

    public void Write(SparseRows rows)
    {
        Directory.CreateDirectory(folder);
        Write("starts.bin", rows.Starts);
        Write("features.bin", rows.AllFeatures[..rows.StoredCount]);
        Write("weights.bin", rows.AllWeights[..rows.StoredCount]);
    }

    /// <summary>Each feature to eight of the dimensions by its number, with sign: rows whose products are near those of the sparse rows, and no more than near.</summary>
    public void WriteProjected(SparseRows rows)
    {
        var dense = new float[rows.Count * Dimensions];
        for (var row = 0; row < rows.Count; row++)
        {
            var (features, weights) = rows[row];
            var of = dense.AsSpan(row * Dimensions, Dimensions);
            for (var k = 0; k < features.Length; k++)
            {
                var mixed = (ulong)(features[k] + 1);
                for (var times = 0; times < 8; times++)
                {
                    mixed = (mixed ^ (mixed >> 31)) * 0x9E3779B97F4A7C15;
                    of[(int)(mixed >> 40) % Dimensions] += (mixed >> 63 == 1 ? -1f : 1f) * (float)weights[k];
                }
            }

            var squares = 0f;
            foreach (var number in of)
            {
                squares += number * number;
            }

            foreach (ref var number in of)
            {
                number /= MathF.Sqrt(Math.Max(squares, float.Epsilon));
            }
        }

        Write<float>("projected.bin", dense);
    }

    public SparseRows Read() => new(Read<int>("starts.bin"), Read<int>("features.bin"), Read<double>("weights.bin"));

    public void Write<T>(string name, ReadOnlySpan<T> numbers)
        where T : unmanaged
    {
        using var file = File.Create(Path.Combine(folder, name));
        const int most = 1 << 24;
        for (var at = 0; at < numbers.Length; at += most)
        {
            file.Write(MemoryMarshal.AsBytes(numbers.Slice(at, Math.Min(most, numbers.Length - at))));
        }
    }

    public T[] Read<T>(string name)
        where T : unmanaged
    {
        using var file = File.OpenRead(Path.Combine(folder, name));
        var numbers = new T[file.Length / Marshal.SizeOf<T>()];
        const int most = 1 << 24;
        for (var at = 0; at < numbers.Length; at += most)
        {
            file.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan(at, Math.Min(most, numbers.Length - at))));
        }

        return numbers;
    }
}

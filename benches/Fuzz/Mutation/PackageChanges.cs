using System.IO.Compression;
using Samspill.Exchange.Workbooks;

namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Changes a package from the inside: its parts are changed, dropped, doubled, exchanged, and zipped again rightly, so that the reader of their XML is reached; some zips are then changed as bytes.</summary>
internal static class PackageChanges
{
    public static byte[] Of(byte[] file, byte[] other, IReadOnlyList<string> words, Random random)
    {
        if (random.Next(10) == 0)
        {
            return ByteChanges.Of(file, other, random);
        }

        var parts = Parts(file);
        for (var times = random.Next(1, 4); times > 0 && parts.Count > 0; times--)
        {
            Once(parts, Parts(other), words, random);
        }

        var made = SteadyZip.Of(parts);
        return random.Next(12) == 0 ? ByteChanges.Of(made, other, random) : made;
    }

    private static void Once(List<(string Name, byte[] Bytes)> parts, List<(string Name, byte[] Bytes)> others, IReadOnlyList<string> words, Random random)
    {
        var at = random.Next(parts.Count);
        var (name, bytes) = parts[at];
        switch (random.Next(14))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(random.Next(parts.Count), (name, others[random.Next(others.Count)].Bytes));
                break;
            case 2:
                parts[at] = (parts[random.Next(parts.Count)].Name, bytes);
                break;
            case 3:
                parts[at] = (name, others[random.Next(others.Count)].Bytes);
                break;
            case 4:
            case 5:
                parts[at] = (name, ByteChanges.Of(bytes, others[random.Next(others.Count)].Bytes, random));
                break;
            case 6:
            case 7:
                parts[at] = (name, TokenChanges.Of(bytes, random.Next(2) == 0 ? FuzzForm.Package : FuzzForm.Lines, words, random));
                break;
            default:
                parts[at] = (name, XmlChanges.Of(bytes, words, random));
                break;
        }
    }

    private static List<(string Name, byte[] Bytes)> Parts(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        })];
    }
}

using System.IO.Compression;

namespace Samspill.Exchange.Workbooks;

/// <summary>A zip whose bytes depend on nothing but its content: the parts in order, all with one date.</summary>
public static class SteadyZip
{
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A zip of named parts, in the order given.</summary>
    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return made.ToArray();
    }

    /// <summary>Writes a zip of named parts into a stream, part by part as they come.</summary>
    public static async Task To(Stream made, IAsyncEnumerable<(string Name, byte[] Bytes)> parts, CancellationToken stop)
    {
        await using var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true);
        await foreach (var (name, bytes) in parts.WithCancellation(stop))
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Always;
            await using var stream = await entry.OpenAsync(stop);
            await stream.WriteAsync(bytes, stop);
        }
    }

    /// <summary>The same content as <paramref name="zip"/>, steady: what tells the types comes first, as readers expect, and the rest by name.</summary>
    public static byte[] Again(Stream zip)
    {
        using var old = new ZipArchive(zip, ZipArchiveMode.Read);
        return Of(old.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        }).ToList());
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Samspill.Exchange.Documents;

/// <summary>Reads the parts of an Open Packaging file, each within a size that a machine can bear.</summary>
internal static class ZipParts
{
    private const long MaxPart = 200_000_000;

    /// <summary>A part as XML, without what a document type could bring in; null when it is not there.</summary>
    public static XDocument? Xml(ZipArchive zip, string name)
    {
        if (zip.GetEntry(name) is not { Length: < MaxPart } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        using var reader = System.Xml.XmlReader.Create(stream, new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit, MaxCharactersInDocument = MaxPart });
        return XDocument.Load(reader);
    }

    /// <summary>The names of XML parts that begin like this, in the order of their numbers.</summary>
    public static IReadOnlyList<string> Named(ZipArchive zip, string begins) =>
        [.. zip.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith(begins, StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];

    /// <summary>The bytes of the part that another names by a relation of this kind; null when there is none.</summary>
    public static byte[]? Related(ZipArchive zip, string part, string kind)
    {
        var cut = part.LastIndexOf('/') + 1;
        var target = Xml(zip, $"{part[..cut]}_rels/{part[cut..]}.rels")?.Root!.Elements().FirstOrDefault(relation => relation.Attribute("Type")?.Value.EndsWith(kind, StringComparison.Ordinal) == true)?.Attribute("Target")?.Value;
        // A scheme of its own would be read differently once a packaging library has registered itself in the process.
        if (target is null || !Uri.TryCreate(new Uri("http://package/" + part), target, out var address) || zip.GetEntry(address.AbsolutePath.TrimStart('/')) is not { Length: < MaxPart } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A number in its one plain form, however exactly a program has written it; other text as it is.</summary>
    public static string Plain(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? Math.Round(value, 9).ToString("0.#########", CultureInfo.InvariantCulture) : text;
}

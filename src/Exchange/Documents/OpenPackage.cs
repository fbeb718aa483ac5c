using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Samspill.Exchange.Documents;

/// <summary>
/// An Open Packaging (ECMA-376 part 2) file: parts with their content types and relations. Parts are written in order of name and
/// under one date, so that equal content gives equal bytes.
/// </summary>
internal sealed class OpenPackage(DateOnly date)
{
    private const string Relations = "application/vnd.openxmlformats-package.relationships+xml";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Rels = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(string Id, string Type, string Target)>> relations = new(StringComparer.Ordinal);

    /// <summary>Adds a part written in XML.</summary>
    public void Add(string name, string type, XElement content) => Add(name, type, Bytes(content));

    /// <summary>Adds a part.</summary>
    public void Add(string name, string type, byte[] content)
    {
        parts[name] = content;
        types["/" + name] = type;
    }

    /// <summary>Relates a part (empty for the package) to another.</summary>
    public void Relate(string from, string id, string type, string target)
    {
        if (!relations.TryGetValue(from, out var list))
        {
            relations[from] = list = [];
        }

        list.Add((id, type, target));
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        foreach (var (from, list) in relations)
        {
            var cut = from.LastIndexOf('/') + 1;
            parts[$"{from[..cut]}_rels/{from[cut..]}.rels"] = Bytes(new XElement(Rels + "Relationships", list.Select(relation => new XElement(Rels + "Relationship", new XAttribute("Id", relation.Id), new XAttribute("Type", relation.Type), new XAttribute("Target", relation.Target)))));
        }

        parts["[Content_Types].xml"] = Bytes(new XElement(Types + "Types",
            new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", Relations)),
            new XElement(Types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            types.Select(type => new XElement(Types + "Override", new XAttribute("PartName", type.Key), new XAttribute("ContentType", type.Value)))));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = new DateTimeOffset(Math.Max(1980, date.Year), date.Month, date.Day, 0, 0, 0, TimeSpan.Zero);
                using var into = entry.Open();
                into.Write(content);
            }
        }

        return stream.ToArray();
    }

    private static byte[] Bytes(XElement content) =>
        Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content.ToString(SaveOptions.DisableFormatting));
}

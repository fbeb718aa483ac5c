using System.IO.Compression;
using System.Xml;
using Samspill.Exchange.Workbooks;

namespace Samspill.Exchange.Readings;

/// <summary>A link from one part of a package to another.</summary>
/// <param name="Kind">The last word of the type: `slide`, `notesSlide`, `worksheet` …</param>
/// <param name="Part">The name of the part it leads to.</param>
internal sealed record PartLink(string Id, string Kind, string Part);

/// <summary>The parts of an Office package, unpacked as they are asked for, within bounds that hold for all of them together.</summary>
/// <remarks>Open Packaging Conventions, ECMA-376 part 2. The relations are read here and not by the packaging library, which reads them whole before anybody can bound them.</remarks>
internal sealed class PackageParts : IDisposable
{
    private const long MostUnpacked = 80_000_000;
    private const int MostEntries = 10_000;
    private const int MostLinks = 10_000;
    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long room = MostUnpacked;

    public PackageParts(byte[] bytes)
    {
        try
        {
            zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries)
            {
                throw new UnreadableException(ReadingFaults.TooPacked);
            }
        }
        catch (InvalidDataException)
        {
            throw new UnreadableException(ReadingFaults.Damaged);
        }

        foreach (var entry in zip.Entries)
        {
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    /// <summary>The part that all begins with, which stands in <paramref name="folder"/>; ends the reading of another kind of package, and of one with macros.</summary>
    public string Main(string folder, string usual)
    {
        var main = entries.ContainsKey(usual) ? usual : Links("").FirstOrDefault(link => link.Kind == "officeDocument" && link.Part.StartsWith(folder, StringComparison.OrdinalIgnoreCase) && entries.ContainsKey(link.Part))?.Part;
        if (main is null)
        {
            throw new UnreadableException(entries.ContainsKey("EncryptedPackage") ? ReadingFaults.Locked : ReadingFaults.OtherPackage);
        }

        if (ZipGuard.HasMacros(entries.Keys))
        {
            throw new UnreadableException(ReadingFaults.Macros);
        }

        return main;
    }

    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>A part as XML, unpacked while it is read.</summary>
    public XmlReader Xml(string part) => XmlSteps.Open(Unpacking(part), MostUnpacked);

    /// <summary>The bytes of a part.</summary>
    public byte[] Bytes(string part)
    {
        using var unpacking = Unpacking(part);
        using var whole = new MemoryStream();
        unpacking.CopyTo(whole);
        return whole.ToArray();
    }

    /// <summary>The title that the package gives itself; null when it gives none.</summary>
    public string? Title()
    {
        if (Links("").FirstOrDefault(link => link.Kind == "core-properties") is not { } core || !Has(core.Part))
        {
            return null;
        }

        using var xml = Xml(core.Part);
        while (XmlSteps.Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "title")
            {
                return XmlSteps.Words(xml).Trim() is { Length: > 0 } title ? title : null;
            }
        }

        return null;
    }

    /// <summary>What a part leads to inside the package; the package itself for an empty name.</summary>
    public IReadOnlyList<PartLink> Links(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var list = $"{folder}_rels/{part[folder.Length..]}.rels";
        var links = new List<PartLink>();
        if (!Has(list))
        {
            return links;
        }

        using var xml = Xml(list);
        while (XmlSteps.Next(xml) && links.Count < MostLinks)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External" && xml.GetAttribute("Target") is { Length: > 0 } target)
            {
                var kind = xml.GetAttribute("Type") ?? "";
                links.Add(new(xml.GetAttribute("Id") ?? "", kind[(kind.LastIndexOf('/') + 1)..], Whole(folder, target)));
            }
        }

        return links;
    }

    public void Dispose() => zip.Dispose();

    private Stream Unpacking(string part)
    {
        if (!entries.TryGetValue(part, out var entry))
        {
            throw new UnreadableException(ReadingFaults.Damaged);
        }

        var most = Math.Min(room, Math.Max(ZipGuard.FreeBytes, entry.CompressedLength * ZipGuard.MostSwelling));
        return new CappedStream(entry.Open(), most, read => room -= read);
    }

    /// <summary>The name of the part that a target leads to from a folder.</summary>
    private static string Whole(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return Uri.UnescapeDataString(string.Join('/', steps));
    }
}

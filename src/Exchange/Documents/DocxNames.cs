using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Samspill.Exchange.Documents;

/// <summary>Names of WordprocessingML (ECMA-376 part 1), and small makers of its elements.</summary>
internal static class DocxNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /// <summary>An element with one `w:val`.</summary>
    public static XElement Val(string name, object value) => new(W + name, new XAttribute(W + "val", value));

    /// <summary>Attributes of Word's own namespace.</summary>
    public static IEnumerable<XAttribute> Attributes(params (string Name, object Value)[] all) => all.Select(one => new XAttribute(W + one.Name, one.Value));

    /// <summary>An element with attributes of Word's own namespace.</summary>
    public static XElement With(string name, params (string Name, object Value)[] all) => new(W + name, Attributes(all));

    /// <summary>Text that keeps its spaces.</summary>
    public static XElement Words(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Clean(text));

    /// <summary>Without control characters, which XML cannot hold.</summary>
    public static string Clean(string text) => text.Any(letter => letter < ' ' && letter is not '\t' and not '\n' and not '\r') ? string.Concat(text.Where(letter => letter >= ' ' || letter is '\t' or '\n' or '\r')) : text;

    /// <summary>A slot's name as a content control's tag, which takes at most 64 characters.</summary>
    public static string Tag(string slot) => slot.Length <= 60 ? slot : slot[..48] + "~" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slot)))[..10];

    /// <summary>The tag of a language as Word writes it.</summary>
    public static string LanguageTag(string language) => language switch { "nn" => "nn-NO", "en" => "en-GB", _ => "nb-NO" };
}

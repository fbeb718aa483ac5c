using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Changes XML as a tree, so that it stays XML and its reader goes on: elements doubled, moved, nested, emptied or taken out, attributes and texts made others.</summary>
internal static class XmlChanges
{
    private const int MostElements = 5_000;
    private const int Deepest = 700;

    /// <summary>The XML changed; as it was when it cannot be read as XML.</summary>
    public static byte[] Of(byte[] xml, IReadOnlyList<string> words, Random random)
    {
        try
        {
            var document = XDocument.Load(new MemoryStream(xml));
            for (var times = random.Next(1, 6); times > 0; times--)
            {
                var elements = document.Descendants().Take(MostElements).ToList();
                Once(elements[random.Next(elements.Count)], elements[random.Next(elements.Count)], words[random.Next(words.Count)], random);
            }

            return Encoding.UTF8.GetBytes(document.ToString(SaveOptions.DisableFormatting));
        }
        catch (Exception broken) when (broken is XmlException or InvalidOperationException or ArgumentException)
        {
            return xml;
        }
    }

    private static void Once(XElement at, XElement other, string word, Random random)
    {
        switch (random.Next(9))
        {
            case 0 when at.Parent is not null:
                at.AddAfterSelf(Enumerable.Range(0, random.Next(1, random.Next(10) == 0 ? 300 : 4)).Select(_ => new XElement(at)));
                break;
            case 1 when at.Parent is not null:
                at.Remove();
                break;
            case 2 when at.Descendants().Take(MostElements).Count() < 50:
                other.Add(new XElement(at));
                break;
            case 3 when at.Parent is not null:
                Nest(at, random.Next(20) == 0 ? Deepest : random.Next(1, 30));
                break;
            case 4 when at.HasAttributes:
                at.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ElementAtOrDefault(random.Next(3))?.SetValue(word);
                break;
            case 5:
                at.SetAttributeValue(other.Name, word);
                break;
            case 6:
                at.RemoveNodes();
                break;
            case 7 when other.Parent is not null:
                at.Name = other.Name;
                break;
            default:
                at.Add(new XText(string.Concat(Enumerable.Repeat(word, random.Next(20) == 0 ? 2_000 : 1))));
                break;
        }
    }

    private static void Nest(XElement at, int layers)
    {
        var inner = new XElement(at);
        for (var layer = 0; layer < layers; layer++)
        {
            inner = new XElement(at.Name, inner);
        }

        at.ReplaceWith(inner);
    }
}

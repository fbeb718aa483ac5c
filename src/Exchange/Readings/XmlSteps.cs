using System.Buffers;
using System.Text;
using System.Xml;

namespace Samspill.Exchange.Readings;

/// <summary>Goes through the XML of a package within bounds: how deep it nests and how long one text is. A reader of XML bounds neither by itself, and both cost memory.</summary>
internal static class XmlSteps
{
    private const int Deepest = 500;
    private const int Block = 4_096;

    /// <summary>A reader that fetches nothing and knows no declarations.</summary>
    public static XmlReader Open(Stream stream, long most) => XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = most, CloseInput = true });

    /// <summary>Reads on to the next node; false at the end. Ends the reading of what nests too deep.</summary>
    public static bool Next(XmlReader xml) => xml.Read() && (xml.Depth <= Deepest ? true : throw new UnreadableException(ReadingFaults.TooNested));

    /// <summary>Passes the element that the reader stands on; it stands on the node after.</summary>
    public static void Pass(XmlReader xml)
    {
        var depth = xml.Depth;
        while (Next(xml) && xml.Depth > depth)
        {
        }

        if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)
        {
            xml.Read();
        }
    }

    /// <summary>The text of the element that the reader stands on, which holds no other; it stands on the node after.</summary>
    public static string Words(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var words = new StringBuilder();
        var block = ArrayPool<char>.Shared.Rent(Block);
        try
        {
            while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            {
                if (!xml.HasValue)
                {
                    throw new XmlException("An element stands where a text does.");
                }

                for (var read = xml.ReadValueChunk(block, 0, Block); read > 0; read = xml.ReadValueChunk(block, 0, Block))
                {
                    words.Append(block, 0, read);
                    if (words.Length > DocumentReading.MostText)
                    {
                        throw new UnreadableException(ReadingFaults.IsTooLong(DocumentReading.MostText));
                    }
                }
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(block);
        }

        xml.Read();
        return words.ToString();
    }

    /// <summary>An attribute by its name without namespace; null when it is not there.</summary>
    public static string? Value(XmlReader xml, string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : value;
        }

        xml.MoveToElement();
        return value;
    }
}

using System.Globalization;
using System.Text;
using System.Xml;

namespace Samspill.Exchange.Oai;

/// <summary>A record as another repository tells it.</summary>
/// <param name="Identifier">Its identifier there.</param>
/// <param name="IsDeleted">True when the repository says it is withdrawn.</param>
/// <param name="Says">What it says in Dublin Core, by element in lower case; empty for one withdrawn.</param>
public sealed record OaiHeld(string Identifier, string Datestamp, bool IsDeleted, ILookup<string, string> Says);

/// <summary>An answer of a repository: its day, its records, and how it goes on.</summary>
/// <param name="At">When it answered, by its own clock.</param>
/// <param name="Error">One of the protocol's codes; null when it answered.</param>
/// <param name="Token">How the list goes on; null when it ends here.</param>
/// <param name="Size">How many there are in all; null when it does not say.</param>
public sealed record OaiTold(DateTimeOffset? At, string? Error, string? ErrorSays, IReadOnlyList<OaiHeld> Records, string? Token, int? Size)
{
    /// <summary>What it is called, from Identify.</summary>
    public string? Name { get; init; }

    /// <summary>`no`, `transient` or `persistent`: whether it tells of what is withdrawn.</summary>
    public string? Deleted { get; init; }

    /// <summary>`YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ssZ`: how exact its days are.</summary>
    public string? Granularity { get; init; }
}

/// <summary>What came is no answer that can be read.</summary>
public sealed class OaiUnreadableException(string why) : Exception(why);

/// <summary>
/// Reads answers of OAI-PMH 2.0 with Dublin Core. What comes from outside is not trusted: no DTD, nothing from elsewhere, and bounds
/// on depth, on the length of a value, and on how many records and values there are.
/// </summary>
public static class OaiReading
{
    private const string Protocol = "http://www.openarchives.org/OAI/2.0/";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const int MostDepth = 40;
    private const int MostRecords = 5_000;
    private const int MostValues = 100;
    private const int MostLength = 100_000;

    /// <summary>Reads an answer.</summary>
    /// <exception cref="OaiUnreadableException">It is not XML, not of the protocol, or beyond the bounds.</exception>
    public static OaiTold Read(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 40_000_000, MaxCharactersFromEntities = 0, IgnoreComments = true, IgnoreProcessingInstructions = true });
            return new Walk(xml).ToEnd();
        }
        catch (XmlException fault)
        {
            throw new OaiUnreadableException(fault.Message);
        }
    }

    private sealed class Walk(XmlReader xml)
    {
        private readonly List<OaiHeld> records = [];
        private readonly Dictionary<string, string> said = new(StringComparer.Ordinal);
        private readonly StringBuilder text = new();
        private List<(string Name, string Value)> values = [];
        private string? identifier, datestamp, error;
        private bool isDeleted;
        private int? size;

        public OaiTold ToEnd()
        {
            xml.MoveToContent();
            if (xml.LocalName != "OAI-PMH" || xml.NamespaceURI != Protocol)
            {
                throw new OaiUnreadableException("no OAI-PMH");
            }

            while (xml.Read())
            {
                Step();
            }

            return new(DateTimeOffset.TryParse(said.GetValueOrDefault("responseDate"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at : null, error, said.GetValueOrDefault("error"), records, said.GetValueOrDefault("resumptionToken") is { Length: > 0 } token ? token : null, size)
            {
                Name = said.GetValueOrDefault("repositoryName"), Deleted = said.GetValueOrDefault("deletedRecord"), Granularity = said.GetValueOrDefault("granularity"),
            };
        }

        private void Step()
        {
            if (xml.Depth > MostDepth)
            {
                throw new OaiUnreadableException("too deep");
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    text.Clear();
                    Begin();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text.Append(xml.Value);
                    if (text.Length > MostLength)
                    {
                        throw new OaiUnreadableException("a value too long");
                    }

                    break;
                case XmlNodeType.EndElement:
                    End(text.ToString().Trim());
                    text.Clear();
                    break;
            }
        }

        private void Begin()
        {
            switch (xml.NamespaceURI == Protocol ? xml.LocalName : "")
            {
                case "header":
                    (identifier, datestamp, values) = (null, null, []);
                    isDeleted = xml.GetAttribute("status") == "deleted";
                    break;
                case "error":
                    error = xml.GetAttribute("code") ?? "";
                    break;
                case "resumptionToken":
                    size = int.TryParse(xml.GetAttribute("completeListSize"), NumberStyles.None, CultureInfo.InvariantCulture, out var all) ? all : null;
                    break;
            }
        }

        private void End(string value)
        {
            if (xml.NamespaceURI == Dc)
            {
                if (value.Length > 0 && values.Count < MostValues)
                {
                    values.Add((xml.LocalName.ToLowerInvariant(), value));
                }

                return;
            }

            switch (xml.NamespaceURI == Protocol ? xml.LocalName : "")
            {
                case "identifier":
                    identifier ??= value;
                    break;
                case "datestamp":
                    datestamp ??= value;
                    break;
                case "record":
                    Keep();
                    break;
                case "responseDate" or "error" or "resumptionToken" or "repositoryName" or "deletedRecord" or "granularity":
                    said[xml.LocalName] = value;
                    break;
            }
        }

        private void Keep()
        {
            if (records.Count >= MostRecords)
            {
                throw new OaiUnreadableException("too many records");
            }

            if (identifier is { Length: > 0 and <= 500 })
            {
                records.Add(new(identifier, datestamp ?? "", isDeleted, values.ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal)));
            }
        }
    }
}

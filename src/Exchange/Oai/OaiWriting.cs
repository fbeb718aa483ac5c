using System.Globalization;
using System.Text;
using System.Xml;
using Samspill.Kernel;

namespace Samspill.Exchange.Oai;

/// <summary>Who answers: what an installation says of itself, and how it builds addresses.</summary>
/// <param name="Name">What the partnership is called.</param>
/// <param name="BaseUrl">The address that is asked.</param>
/// <param name="Home">The partnership's address, which records' own addresses follow.</param>
/// <param name="Domain">The domain in identifiers: `oai:{domain}:{local}`.</param>
/// <param name="Local">What every local name begins with: the partnership's name in addresses.</param>
/// <param name="Mail">Whom to write to: a mailbox, never a person's.</param>
public sealed record OaiRepository(string Name, string BaseUrl, string Home, string Domain, string Local, string Mail, Language Language, DateTimeOffset Earliest, string Rights)
{
    /// <summary>The identifier of a record, `oai:region.example:notodden/tiltak/sommerskole`.</summary>
    public string Identifier(string set, string id) => $"oai:{Domain}:{LocalName(set, id)}";

    /// <summary>The same without scheme and domain, as CERIF refers to it.</summary>
    public string LocalName(string set, string id) => $"{Local}/{set}/{id}";
}

/// <summary>A record in an answer: its header, and what it says; nothing when it is withdrawn.</summary>
/// <param name="Set">The set it belongs to.</param>
public sealed record OaiItem(string Set, string Id, PublishedKind Kind, DateTimeOffset Stamp, PublishedRecord? Says);

/// <summary>How the list goes on: null token for the last page of a split list.</summary>
public sealed record OaiNext(string? Token, int Cursor, int Size, DateTimeOffset Expires);

/// <summary>Writes answers of OAI-PMH 2.0: the envelope, and in it what each verb asks for.</summary>
public sealed class OaiWriting(XmlWriter xml, OaiRepository about)
{
    private const string Oai = "http://www.openarchives.org/OAI/2.0/";
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Rule = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    /// <summary>An answer as bytes: the envelope around what <paramref name="body"/> writes.</summary>
    public static byte[] Answer(OaiRepository about, OaiAsk? ask, DateTimeOffset at, Action<OaiWriting> body)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("OAI-PMH", Oai);
            xml.WriteAttributeString("xmlns", "xsi", null, Xsi);
            xml.WriteAttributeString("schemaLocation", Xsi, $"{Oai} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
            xml.WriteElementString("responseDate", Oai, OaiAsk.Moment(at));
            xml.WriteStartElement("request", Oai);
            foreach (var (name, value) in ask?.Said ?? new Dictionary<string, string>())
            {
                xml.WriteAttributeString(name, Clean(value));
            }

            xml.WriteString(about.BaseUrl);
            xml.WriteEndElement();
            body(new OaiWriting(xml, about));
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    /// <summary>A text without the characters that XML cannot carry.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
        }

        return clean.ToString();
    }

    /// <summary>Why the question is not answered.</summary>
    public void Fault(OaiFault fault)
    {
        xml.WriteStartElement("error", Oai);
        xml.WriteAttributeString("code", fault.Code);
        xml.WriteString(fault.Says);
        xml.WriteEndElement();
    }

    /// <summary>Who answers.</summary>
    public void Identify(string sample)
    {
        xml.WriteStartElement("Identify", Oai);
        Element("repositoryName", about.Name);
        Element("baseURL", about.BaseUrl);
        Element("protocolVersion", "2.0");
        Element("adminEmail", about.Mail);
        Element("earliestDatestamp", OaiAsk.Moment(about.Earliest));
        Element("deletedRecord", "persistent");
        Element("granularity", "YYYY-MM-DDThh:mm:ssZ");
        xml.WriteStartElement("description", Oai);
        xml.WriteStartElement("oai-identifier", Rule);
        xml.WriteAttributeString("schemaLocation", Xsi, $"{Rule} {Rule}.xsd");
        xml.WriteElementString("scheme", Rule, "oai");
        xml.WriteElementString("repositoryIdentifier", Rule, about.Domain);
        xml.WriteElementString("delimiter", Rule, ":");
        xml.WriteElementString("sampleIdentifier", Rule, sample);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("description", Oai);
        CerifWriting.Service(xml, about);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The formats that can be asked for.</summary>
    public void Formats(IEnumerable<OaiFormat> formats)
    {
        xml.WriteStartElement("ListMetadataFormats", Oai);
        foreach (var format in formats)
        {
            xml.WriteStartElement("metadataFormat", Oai);
            Element("metadataPrefix", format.Prefix);
            Element("schema", format.Schema);
            Element("metadataNamespace", format.Namespace);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The sets there are.</summary>
    public void Sets(IEnumerable<(string Spec, string Name)> sets)
    {
        xml.WriteStartElement("ListSets", Oai);
        foreach (var (spec, name) in sets)
        {
            xml.WriteStartElement("set", Oai);
            Element("setSpec", spec);
            Element("setName", name);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Records or their headers, as the verb asks, and how the list goes on.</summary>
    public void List(OaiVerb verb, OaiFormat format, IEnumerable<OaiItem> items, OaiNext? next)
    {
        xml.WriteStartElement(verb.ToString(), Oai);
        foreach (var item in items)
        {
            if (verb == OaiVerb.ListIdentifiers)
            {
                Header(item);
            }
            else
            {
                Record(format, item);
            }
        }

        if (next is not null)
        {
            xml.WriteStartElement("resumptionToken", Oai);
            xml.WriteAttributeString("completeListSize", next.Size.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("cursor", next.Cursor.ToString(CultureInfo.InvariantCulture));
            if (next.Token is not null)
            {
                xml.WriteAttributeString("expirationDate", OaiAsk.Moment(next.Expires));
                xml.WriteString(next.Token);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Record(OaiFormat format, OaiItem item)
    {
        xml.WriteStartElement("record", Oai);
        Header(item);
        if (item.Says is { } says)
        {
            xml.WriteStartElement("metadata", Oai);
            format.Write(xml, about, says);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Header(OaiItem item)
    {
        xml.WriteStartElement("header", Oai);
        if (item.Says is null)
        {
            xml.WriteAttributeString("status", "deleted");
        }

        Element("identifier", about.Identifier(item.Set, item.Id));
        Element("datestamp", OaiAsk.Moment(item.Stamp));
        Element("setSpec", item.Set);
        if (OaiFormat.CrisSetOf(item.Kind) is { } cris)
        {
            Element("setSpec", cris);
        }

        xml.WriteEndElement();
    }

    private void Element(string name, string value) => xml.WriteElementString(name, Oai, Clean(value));
}

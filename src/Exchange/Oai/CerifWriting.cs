using System.Xml;
using Samspill.Kernel;

namespace Samspill.Exchange.Oai;

/// <summary>Projects, publications and organisations in the OpenAIRE profile of CERIF 1.2.</summary>
internal static class CerifWriting
{
    public const string Namespace = "https://www.openaire.eu/cerif-profile/1.2/";

    private const string Compatibility = "https://www.openaire.eu/cerif-profile/vocab/OpenAIRE_Service_Compatibility";
    private const string PublicationTypes = "https://www.openaire.eu/cerif-profile/vocab/COAR_Publication_Types";
    private const string NumberType = "https://w3id.org/cerif/vocab/IdentifierTypes#NationalOrganisationNumber";

    /// <summary>A record in its element; the referred organisations by their names alone, so that no record says more than its own.</summary>
    public static void Write(XmlWriter xml, OaiRepository about, PublishedRecord record)
    {
        switch (record.Kind)
        {
            case PublishedKind.Organisation:
                Organisation(xml, about, record);
                break;
            case PublishedKind.Publication:
                Publication(xml, about, record);
                break;
            default:
                Project(xml, about, record);
                break;
        }
    }

    /// <summary>The service that answers, as the profile asks Identify to describe it.</summary>
    public static void Service(XmlWriter xml, OaiRepository about)
    {
        xml.WriteStartElement("Service", Namespace);
        xml.WriteAttributeString("id", about.Local);
        xml.WriteElementString("Compatibility", Compatibility, Compatibility + "#1.2");
        xml.WriteElementString("Acronym", Namespace, about.Local);
        Spoken(xml, "Name", about.Name, about.Language);
        xml.WriteElementString("WebsiteURL", Namespace, about.Home);
        xml.WriteElementString("OAIPMHBaseURL", Namespace, about.BaseUrl);
        xml.WriteEndElement();
    }

    private static void Project(XmlWriter xml, OaiRepository about, PublishedRecord record)
    {
        var language = record.Language ?? about.Language;
        Begin(xml, about, "Project", record);
        Spoken(xml, "Title", record.Title, language);
        Dates(xml, record);
        if (record.Parties.Count > 0)
        {
            xml.WriteStartElement("Consortium", Namespace);
            foreach (var party in record.Parties.OrderBy(party => party.Role == PartyRole.Partner))
            {
                xml.WriteStartElement(party.Role == PartyRole.Partner ? "Partner" : "Coordinator", Namespace);
                Refer(xml, about, party);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        foreach (var word in record.Subjects.Concat(record.Status is { } status ? [status] : []))
        {
            Spoken(xml, "Keyword", word, language);
        }

        if (record.Abstract is { } says)
        {
            Spoken(xml, "Abstract", says, language);
        }

        xml.WriteEndElement();
    }

    private static void Publication(XmlWriter xml, OaiRepository about, PublishedRecord record)
    {
        var language = record.Language ?? about.Language;
        Begin(xml, about, "Publication", record);
        xml.WriteElementString("Type", PublicationTypes, "http://purl.org/coar/resource_type/c_93fc");
        xml.WriteElementString("Language", Namespace, language.Code());
        Spoken(xml, "Title", record.Title, language);
        if (record.On is { } on)
        {
            xml.WriteElementString("PublicationDate", Namespace, OaiFormat.Day(on));
        }

        xml.WriteElementString("URL", Namespace, about.Home + record.Address);
        if (record.Abstract is { } says)
        {
            Spoken(xml, "Abstract", says, language);
        }

        xml.WriteEndElement();
    }

    private static void Organisation(XmlWriter xml, OaiRepository about, PublishedRecord record)
    {
        Begin(xml, about, "OrgUnit", record);
        Spoken(xml, "Name", record.Title, about.Language);
        foreach (var number in record.Parties.Select(party => party.Number).OfType<string>())
        {
            xml.WriteStartElement("Identifier", Namespace);
            xml.WriteAttributeString("type", NumberType);
            xml.WriteString(number);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml, OaiRepository about, string name, PublishedRecord record)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("id", about.LocalName(record.Set, record.Id));
    }

    private static void Dates(XmlWriter xml, PublishedRecord record)
    {
        if (record.Starts is { } starts)
        {
            xml.WriteElementString("StartDate", Namespace, OaiFormat.Day(starts));
        }

        if (record.Ends is { } ends)
        {
            xml.WriteElementString("EndDate", Namespace, OaiFormat.Day(ends));
        }
    }

    private static void Refer(XmlWriter xml, OaiRepository about, PublishedParty party)
    {
        xml.WriteStartElement("OrgUnit", Namespace);
        xml.WriteAttributeString("id", about.LocalName("organisasjoner", party.Key));
        Spoken(xml, "Name", party.Name, about.Language);
        xml.WriteEndElement();
    }

    private static void Spoken(XmlWriter xml, string name, string text, Language language)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("xml", "lang", null, language.Code());
        xml.WriteString(OaiWriting.Clean(text));
        xml.WriteEndElement();
    }
}

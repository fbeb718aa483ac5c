using System.Globalization;
using System.Xml;
using Samspill.Kernel;

namespace Samspill.Exchange.Oai;

/// <summary>A format that records are told in, and which kinds of record it can tell.</summary>
public sealed record OaiFormat(string Prefix, string Schema, string Namespace, IReadOnlyList<PublishedKind> Kinds, Action<XmlWriter, OaiRepository, PublishedRecord> Write)
{
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string OaiDc = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Dublin Core, which every repository tells everything in.</summary>
    public static readonly OaiFormat Plain = new("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", OaiDc, Enum.GetValues<PublishedKind>(), WriteDc);

    /// <summary>The OpenAIRE profile of CERIF 1.2, for projects and the organisations in them.</summary>
    public static readonly OaiFormat Cerif = new("oai_cerif_openaire_1.2", "https://www.openaire.eu/schema/cris/1.2/openaire-cerif-profile.xsd", CerifWriting.Namespace, [PublishedKind.Project, PublishedKind.Organisation, PublishedKind.Publication], CerifWriting.Write);

    /// <summary>Both.</summary>
    public static IReadOnlyList<OaiFormat> All { get; } = [Plain, Cerif];

    /// <summary>The sets of the OpenAIRE guidelines, each with what it holds of ours; null where we have nothing of the kind.</summary>
    public static IReadOnlyList<(string Spec, string Name, PublishedKind? Kind)> CrisSets { get; } =
    [
        ("openaire_cris_publications", "OpenAIRE_CRIS_publications", PublishedKind.Publication),
        ("openaire_cris_products", "OpenAIRE_CRIS_products", null),
        ("openaire_cris_patents", "OpenAIRE_CRIS_patents", null),
        ("openaire_cris_persons", "OpenAIRE_CRIS_persons", null),
        ("openaire_cris_orgunits", "OpenAIRE_CRIS_orgunits", PublishedKind.Organisation),
        ("openaire_cris_projects", "OpenAIRE_CRIS_projects", PublishedKind.Project),
        ("openaire_cris_funding", "OpenAIRE_CRIS_funding", null),
        ("openaire_cris_events", "OpenAIRE_CRIS_events", null),
        ("openaire_cris_equipments", "OpenAIRE_CRIS_equipments", null),
    ];

    /// <summary>The OpenAIRE set that a kind belongs to; null when to none.</summary>
    public static string? CrisSetOf(PublishedKind kind) => CrisSets.Where(set => set.Kind == kind).Select(set => set.Spec).FirstOrDefault();

    /// <summary>A day as all of these formats write it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteDc(XmlWriter xml, OaiRepository about, PublishedRecord record)
    {
        var language = (record.Language ?? about.Language).Code();
        void Say(string name, string? value, bool isSpoken = false)
        {
            if (value is not null)
            {
                xml.WriteStartElement("dc", name, Dc);
                if (isSpoken)
                {
                    xml.WriteAttributeString("xml", "lang", null, language);
                }

                xml.WriteString(OaiWriting.Clean(value));
                xml.WriteEndElement();
            }
        }

        xml.WriteStartElement("oai_dc", "dc", OaiDc);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("schemaLocation", Xsi, $"{OaiDc} {Plain.Schema}");
        Say("title", record.Title, isSpoken: true);
        foreach (var party in record.Parties)
        {
            Say(party.Role == PartyRole.Partner ? "contributor" : "creator", party.Name);
        }

        foreach (var subject in record.Subjects.Concat(record.Status is { } status ? [status] : []).Concat(record.IsDemo ? ["oppdiktet eksempel"] : []))
        {
            Say("subject", subject, isSpoken: true);
        }

        Say("description", record.Abstract, isSpoken: true);
        Say("publisher", about.Name);
        foreach (var day in new[] { record.On, record.Starts, record.Ends }.OfType<DateOnly>().Distinct())
        {
            Say("date", Day(day));
        }

        Say("type", record.Kind.ToString());
        Say("identifier", about.Home + record.Address);
        Say("language", language);
        foreach (var relation in record.Relations)
        {
            Say("relation", $"oai:{about.Domain}:{about.Local}/{relation}");
        }

        foreach (var place in record.Places)
        {
            Say("coverage", place);
        }

        Say("rights", about.Rights);
        xml.WriteEndElement();
    }
}

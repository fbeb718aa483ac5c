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
        xml.WriteStartElement("oai_dc", "dc", OaiDc);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        xml.WriteAttributeString("schemaLocation", Xsi, $"{OaiDc} {Plain.Schema}");
        foreach (var (name, value) in Said(about, record).Where(pair => pair.Value is not null))
        {
            xml.WriteStartElement("dc", name, Dc);
            if (name is "title" or "subject" or "description")
            {
                xml.WriteAttributeString("xml", "lang", null, language);
            }

            xml.WriteString(OaiWriting.Clean(value!));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>What a record says, element by element.</summary>
    private static IEnumerable<(string Name, string? Value)> Said(OaiRepository about, PublishedRecord record) =>
    [
        ("title", record.Title),
        .. record.Parties.Select(party => (party.Role == PartyRole.Partner ? "contributor" : "creator", party.Name)),
        .. record.Subjects.Select(subject => ("subject", subject)),
        ("subject", record.Status),
        ("subject", record.IsDemo ? "oppdiktet eksempel" : null),
        ("description", record.Abstract),
        ("publisher", about.Name),
        .. new[] { record.On, record.Starts, record.Ends }.OfType<DateOnly>().Distinct().Select(day => ("date", Day(day))),
        ("type", record.Kind.ToString()),
        ("identifier", about.Home + record.Address),
        ("language", (record.Language ?? about.Language).Code()),
        .. record.Relations.Select(relation => ("relation", $"oai:{about.Domain}:{about.Local}/{relation}")),
        .. record.Places.Select(place => ("coverage", place)),
        ("rights", about.Rights),
    ];
}

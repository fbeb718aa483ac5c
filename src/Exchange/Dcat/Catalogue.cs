using System.Globalization;
using Samspill.Kernel;

namespace Samspill.Exchange.Dcat;

/// <summary>A partnership's open tables as a catalogue by DCAT-AP-NO, that satisfies DCAT-AP 3 as well.</summary>
/// <param name="Home">The partnership's address.</param>
/// <param name="Mail">Whom to write to: a mailbox, never a person's.</param>
/// <param name="Changed">When anything in it last changed.</param>
public sealed record Catalogue(string Home, string Publisher, Language Language, string Mail, DateTimeOffset Changed, IReadOnlyList<OpenTable> Tables)
{
    /// <summary>The terms of use as the shared vocabulary knows them.</summary>
    private const string Licence = Authority + "licence/CC_BY_4_0";

    private const string Authority = "http://publications.europa.eu/resource/authority/";

    private static readonly Text Title = new("Åpne data fra {0}", "Opne data frå {0}", "Open data from {0}");
    private static readonly Text About = new("Tabeller fra de åpne sidene til {0}.", "Tabellar frå dei opne sidene til {0}.", "Tables from the open pages of {0}.");

    private string Id => Home + "/dcat";

    private string Contact => Id + "#kontakt";

    private string Agent => Id + "#utgiver";

    /// <summary>The address of a data set.</summary>
    public string Of(OpenTable table) => $"{Home}/data/{table.Name}";

    /// <summary>The catalogue as statements.</summary>
    public RdfGraph Graph()
    {
        var graph = new RdfGraph();
        graph.Is(Id, "dcat:Catalog");
        Spoken(graph, Id, "dct:title", Title.With(Publisher));
        Spoken(graph, Id, "dct:description", About.With(Publisher));
        graph.Says(Id, "dct:identifier", Id);
        graph.Ties(Id, "dct:publisher", Agent);
        graph.Ties(Id, "dcat:contactPoint", Contact);
        Known(graph, "dct:license", Id, Licence, "dct:LicenseDocument");
        graph.Ties(Id, "foaf:homepage", Home + "/apent/data");
        graph.Says(Id, "dct:modified", Moment(Changed), type: "xsd:dateTime");
        Known(graph, "dct:language", Id, LanguageOf(Language), "dct:LinguisticSystem");
        foreach (var table in Tables)
        {
            graph.Ties(Id, "dcat:dataset", Of(table));
            Dataset(graph, table);
        }

        graph.Is(Home + "/apent/data", "foaf:Document");
        graph.Is(Agent, "foaf:Agent");
        graph.Says(Agent, "foaf:name", Publisher, Language.Code());
        graph.Is(Contact, "vcard:Kind");
        graph.Is(Contact, "vcard:Organization");
        graph.Says(Contact, "vcard:fn", Publisher);
        graph.Ties(Contact, "vcard:hasEmail", "mailto:" + Mail);
        return graph;
    }

    private void Dataset(RdfGraph graph, OpenTable table)
    {
        var id = Of(table);
        graph.Is(id, "dcat:Dataset");
        Spoken(graph, id, "dct:title", table.Title);
        Spoken(graph, id, "dct:description", table.About);
        graph.Says(id, "dct:identifier", id);
        graph.Ties(id, "dct:publisher", Agent);
        graph.Ties(id, "dcat:contactPoint", Contact);
        Known(graph, "dcat:theme", id, Authority + "data-theme/" + table.Theme, "skos:Concept", table.Theme);
        Known(graph, "dct:accessRights", id, Authority + "access-right/PUBLIC", "dct:RightsStatement", "PUBLIC");
        Known(graph, "dct:language", id, LanguageOf(Language), "dct:LinguisticSystem");
        foreach (var (format, media) in new[] { ("csv", "text/csv"), ("json", "application/json") })
        {
            var file = $"{id}.{format}";
            var distribution = file + "#fil";
            graph.Ties(id, "dcat:distribution", distribution);
            graph.Is(distribution, "dcat:Distribution");
            Spoken(graph, distribution, "dct:title", table.Title.Then(Text.Same(format.ToUpperInvariant()), ", "));
            graph.Ties(distribution, "dcat:accessURL", file);
            graph.Ties(distribution, "dcat:downloadURL", file);
            Known(graph, "dct:license", distribution, Licence, "dct:LicenseDocument");
            Known(graph, "dct:format", distribution, Authority + "file-type/" + format.ToUpperInvariant(), "dct:MediaTypeOrExtent");
            Known(graph, "dcat:mediaType", distribution, "https://www.iana.org/assignments/media-types/" + media, "dct:MediaType");
        }
    }

    /// <summary>Ties to a thing in a shared vocabulary, and says what it is, since a validator looks no further than here.</summary>
    private static void Known(RdfGraph graph, string predicate, string subject, string thing, string type, string? label = null)
    {
        graph.Ties(subject, predicate, thing);
        graph.Is(thing, type);
        if (thing.StartsWith(Authority, StringComparison.Ordinal))
        {
            graph.Ties(thing, "skos:inScheme", thing[..thing.LastIndexOf('/')]);
        }

        if (label is not null && type == "skos:Concept")
        {
            graph.Says(thing, "skos:prefLabel", label, "en");
        }
    }

    private static void Spoken(RdfGraph graph, string subject, string predicate, Text text)
    {
        foreach (var language in Languages.All)
        {
            graph.Says(subject, predicate, text.AsTyped().In(language), language.Code());
        }
    }

    private static string LanguageOf(Language language) => Authority + "language/" + language switch { Language.Nn => "NNO", Language.En => "ENG", _ => "NOB" };

    private static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

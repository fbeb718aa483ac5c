using System.Text;

namespace Samspill.Bench.Fuzz.Mutation;

/// <summary>Small answers of OAI-PMH: records with and without metadata, a withdrawn one, a token, a fault, and what a repository says of itself.</summary>
internal static class OaiSeeds
{
    public static IReadOnlyList<byte[]> All { get; } =
    [
        Answer("<Identify><repositoryName>Arkivet</repositoryName><baseURL>https://arkiv.example/oai</baseURL><protocolVersion>2.0</protocolVersion><earliestDatestamp>2016-01-01</earliestDatestamp><deletedRecord>persistent</deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>"),
        Answer("<ListRecords>" + Record(1, "Sykkelhotell", "Ved stasjonen &amp; torget") + Record(2, "Badstue", "På brygga 😀") + "<record><header status=\"deleted\"><identifier>oai:arkiv.example:3</identifier><datestamp>2018-02-03</datestamp></header></record><resumptionToken completeListSize=\"250\" cursor=\"0\">side-2</resumptionToken></ListRecords>"),
        Answer("<ListIdentifiers><header><identifier>oai:arkiv.example:1</identifier><datestamp>2018-02-03T10:00:00Z</datestamp><setSpec>tiltak</setSpec></header></ListIdentifiers>"),
        Answer("<error code=\"noRecordsMatch\">Ingenting</error>"),
    ];

    private static string Record(int number, string title, string about) =>
        $"<record><header><identifier>oai:arkiv.example:{number}</identifier><datestamp>2018-02-0{number}</datestamp><setSpec>tiltak</setSpec></header><metadata><oai_dc:dc xmlns:oai_dc=\"http://www.openarchives.org/OAI/2.0/oai_dc/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title><dc:description><![CDATA[<b>{about}</b>]]></dc:description><dc:subject>reiseliv</dc:subject><dc:date>2016-05</dc:date><dc:identifier>https://arkiv.example/{number}</dc:identifier></oai_dc:dc></metadata></record>";

    private static byte[] Answer(string says) => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>2018-10-02T08:00:00Z</responseDate><request verb=\"ListRecords\">https://arkiv.example/oai</request>{says}</OAI-PMH>");
}

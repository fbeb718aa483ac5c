using System.Text.Json;
using Samspill.Exchange.Oai;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Network.Harvesting;

/// <summary>Reads a list of projects in one file, whatever its columns are called in Norwegian or English: CSV, XLSX, or JSON with one object a project.</summary>
internal static class ProjectList
{
    /// <summary>More rows than this are none to be read: what lies beyond would be told as gone.</summary>
    private const int Most = 200_000;

    private static readonly Dictionary<string, string[]> Columns = new(StringComparer.Ordinal)
    {
        ["id"] = ["id", "nr", "nummer", "nokkel", "prosjektnummer", "key", "identifier"],
        ["title"] = ["title", "tittel", "navn", "namn", "name", "prosjekt", "prosjektnavn", "prosjektnamn", "project", "tiltak"],
        ["abstract"] = ["abstract", "sammendrag", "samandrag", "beskrivelse", "beskriving", "skildring", "description", "summary", "om", "mal"],
        ["subjects"] = ["subject", "subjects", "tema", "theme", "emne", "emneord", "keywords"],
        ["parties"] = ["owner", "eier", "eigar", "ansvarlig", "ansvarleg", "partner", "partnere", "organisasjon", "organisation", "soker", "sokar"],
        ["status"] = ["status", "tilstand", "fase", "phase"],
        ["year"] = ["year", "ar", "start", "startdato", "dato", "date", "starts"],
        ["places"] = ["place", "places", "sted", "stad", "kommune", "kommuner", "kommunar", "municipality", "municipalities", "omrade"],
        ["link"] = ["link", "lenke", "lenkje", "url", "adresse", "address", "nettside"],
    };

    /// <summary>The projects of a file, all of them; null when it is none of the three kinds, or has no column with names.</summary>
    public static IReadOnlyList<Told>? Read(byte[] bytes, string mediaType, string path)
    {
        var rows = mediaType.EndsWith("json", StringComparison.Ordinal) || bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("{"u8) || bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("["u8) ? Objects(bytes)
            : bytes.AsSpan().StartsWith("PK"u8) ? Sheet(BookFile.Read(bytes, "liste.xlsx").Sheets is [var sheet, ..] ? sheet.Rows : null)
            : mediaType is "text/csv" or "text/plain" || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? Sheet(CsvText.Read(CsvText.Decode(bytes))) : null;
        var read = rows?.Take(Most + 1).ToList();
        return read?.Count > Most ? throw new HarvestException(HarvestFault.Endless) : read?.Select(Of).OfType<Told>().DistinctBy(told => told.Identifier, StringComparer.Ordinal).ToList();
    }

    private static IEnumerable<Dictionary<string, string>>? Sheet(IReadOnlyList<RawRow>? rows)
    {
        if (rows?.FirstOrDefault(row => !row.IsEmpty) is not { } head || !head.Cells.Any(cell => Meant(cell.Text) == "title"))
        {
            return null;
        }

        return rows.Where(row => row.Number > head.Number && !row.IsEmpty).Select(row => Fields(head.Cells.Select((cell, i) => (cell.Text, row[i].Text))));
    }

    private static List<Dictionary<string, string>>? Objects(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 16 });
            var list = document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.EnumerateObject().Select(field => field.Value).FirstOrDefault(value => value.ValueKind == JsonValueKind.Array) : document.RootElement;
            return list.ValueKind != JsonValueKind.Array ? null
                : [.. list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object).Take(Most + 1).Select(one => Fields(one.EnumerateObject().Select(field => (field.Name, Plain(field.Value)))))];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString())),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };

    private static Dictionary<string, string> Fields(IEnumerable<(string Name, string Value)> said)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in said)
        {
            if (Meant(name) is { } meant && value.Length > 0)
            {
                fields.TryAdd(meant, value);
            }
        }

        return fields;
    }

    private static string? Meant(string heading)
    {
        var plain = Key.From(heading).Value.Replace("-", "", StringComparison.Ordinal);
        return Columns.FirstOrDefault(column => column.Value.Contains(plain, StringComparer.Ordinal)).Key;
    }

    private static Told? Of(Dictionary<string, string> fields)
    {
        string? Said(string name, int most) => OutsideText.Clean(fields.GetValueOrDefault(name), most);
        return Said("title", 500) is not { } title ? null
            : new(Said("id", 500) ?? title, title, Said("abstract", 4000), Said("subjects", 1000), Said("parties", 1000), Said("status", 200), Told.YearIn(fields.GetValueOrDefault("year")), OutsideText.Link(fields.GetValueOrDefault("link")), Said("places", 1000));
    }
}

using Samspill.Exchange.Workbooks;
using Samspill.Programme.Workbooks;

namespace Samspill.Journeys;

/// <summary>A programme made of chance, well formed: every sheet filled, keys that exist, and cells of every kind, some of them empty.</summary>
internal static class RandomProgramme
{
    private static readonly string[] Words = ["mål", "båt", "=1+1", "-2", "'x", "«ø»", "a;b", "to\nlinjer", "komma, her", "\"sitat\"", "_x0041_", "@her", "+47", "😀", "  ", "0807"];

    /// <summary>The sheets of a programme; the same seed gives the same.</summary>
    public static IReadOnlyList<RawSheet> Of(int seed)
    {
        var random = new Random(seed);
        var keys = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var sheets = ProgrammeWorkbook.Shape.Sheets.ToDictionary(sheet => sheet.Name, sheet => Rows(sheet, random, keys), StringComparer.Ordinal);
        Mend(sheets, random);
        return [.. ProgrammeWorkbook.Shape.Sheets.Select(sheet => new RawSheet(sheet.Name, [new RawRow(1, [.. sheet.Columns.Select(column => new RawCell(column.Name))]), .. sheets[sheet.Name].Select((row, i) => new RawRow(i + 2, [.. sheet.Columns.Select(column => new RawCell(row[column.Name]))]))]))];
    }

    private static List<Dictionary<string, string>> Rows(SheetShape sheet, Random random, Dictionary<string, List<string>> keys)
    {
        var count = sheet.Name == "programme" ? 3 : random.Next(8, 18);
        keys[sheet.Name] = [.. Enumerable.Range(0, count).Select(i => $"{sheet.Name.Replace('_', '-')}-{i}")];
        return [.. Enumerable.Range(0, count).Select(i => sheet.Columns.ToDictionary(column => column.Name, column => column.Name == "key" ? keys[sheet.Name][i] : Cell(column, random, keys), StringComparer.Ordinal))];
    }

    private static string Cell(ColumnShape column, Random random, Dictionary<string, List<string>> keys)
    {
        if (!column.IsRequired && random.Next(3) == 0)
        {
            return "";
        }

        return column.Kind switch
        {
            CellKind.Number => CellText.Of((decimal)random.Next(-500, 500_000) / random.Next(1, 8)),
            CellKind.Whole => CellText.Of(random.Next(0, 7)),
            CellKind.Date => CellText.Of(new DateOnly(2016, 1, 1).AddDays(random.Next(1_500))),
            CellKind.Yes => random.Next(2) == 0 ? "yes" : "",
            CellKind.Choice => column.Choices[random.Next(column.Choices.Count)].Name,
            CellKind.Choices => string.Join(';', column.Choices.Where(_ => random.Next(2) == 0).Select(choice => choice.Name)),
            CellKind.Reference => keys.TryGetValue(column.RefersTo!, out var known) ? known[random.Next(known.Count)] : "",
            CellKind.References or CellKind.ReferenceSet => keys.TryGetValue(column.RefersTo!, out var many) ? string.Join(';', many.Where(_ => random.Next(5) == 0)) : "",
            CellKind.Municipality or CellKind.Municipalities => "0807",
            CellKind.OrganisationNumber => "938583986",
            CellKind.Email => $"p{random.Next(1_000_000)}@x.example",
            _ => (column.IsRequired ? "x" : "") + string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)])).Trim(),
        };
    }

    /// <summary>What the rules of the programme ask beyond single cells.</summary>
    private static void Mend(Dictionary<string, List<Dictionary<string, string>>> sheets, Random random)
    {
        foreach (var (row, i) in sheets["programme"].Select((row, i) => (row, i)))
        {
            (row["phase_of"], row["public"]) = (i == 0 ? "" : sheets["programme"][0]["key"], "");
        }

        foreach (var (row, i) in sheets["goal_versions"].Select((row, i) => (row, i)))
        {
            (row["version"], row["reason"]) = ((i + 1).ToString(), "fordi " + i);
        }

        // A target stands where one of its indicator's goals is active.
        var goalsOf = sheets["indicators"].ToDictionary(row => row["key"], row => row["goals"].Split(';', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        foreach (var goal in sheets["targets"].Select(target => goalsOf[target["indicator"]].FirstOrDefault()).OfType<string>())
        {
            sheets["goals"].Single(row => row["key"] == goal)["status"] = "active";
        }

        foreach (var row in sheets["goals"].Where(row => row["status"] == "active"))
        {
            row["override_decision"] = "sak 1/18";
        }

        foreach (var (row, i) in sheets["indicators"].Select((row, i) => (row, i)))
        {
            (row["kind"], row["decimals"], row["scale"]) = (i % 3 == 0 ? "scale" : i % 3 == 1 ? "percent" : "number", (i % 4).ToString(), i % 3 == 0 ? "lav;middels;høy" : "");
        }

        foreach (var (row, i) in sheets["indicators"].Select((row, i) => (row, i)).Where(pair => pair.row.ContainsKey("due_dates")))
        {
            row["due_dates"] = i % 2 == 0 || row["cadence"] == "dates" ? "2018-03-31;2018-10-31" : "";
        }

        foreach (var (row, i) in sheets["targets"].Select((row, i) => (row, i)))
        {
            (row["value"], row["reason"]) = (i.ToString(), "grunn " + i);
        }

        foreach (var row in sheets["effects"])
        {
            (row["evidence"], row["reviewed_on"]) = row["verdict"].Length > 0 ? ("belegg", "2018-01-01") : (row["evidence"], "");
        }

        foreach (var (row, i) in sheets["effect_reviews"].Select((row, i) => (row, i)))
        {
            row["months"] = (i + 1).ToString();
            (row["evidence"], row["reviewed_on"]) = row["verdict"].Length > 0 ? ("belegg", "2018-01-01") : ("", "");
        }

        foreach (var (row, i) in sheets["ownership"].Select((row, i) => (row, i)).Where(pair => pair.row.ContainsKey("follows")))
        {
            row["follows"] = i % 3 == 2 ? sheets["ownership"][i - 1]["key"] : "";
        }

        foreach (var (row, i) in sheets["pilots"].Select((row, i) => (row, i)))
        {
            row["stage"] = ProgrammeWorkbook.Shape["pilots"]["stage"].Choices[i % 7].Name;
        }

        foreach (var (row, i) in sheets["indicator_versions"].Select((row, i) => (row, i)))
        {
            row["version"] = (i + 1).ToString();
        }

        foreach (var row in sheets["comments"])
        {
            (row["record"], row["record_key"]) = ("goal", sheets["goals"][0]["key"]);
            (row["answer"], row["decision"], row["closed_by"], row["closed_on"]) = row["question"] == "yes" && row["answer"].Trim().Length > 0 ? (row["answer"], row["decision"], row["closed_by"], "2018-01-01") : ("", "", "", "");
        }

        sheets["milestones"].Add(new(sheets["milestones"][0], StringComparer.Ordinal) { ["reached"] = "2018-01-01" });
        Measure(sheets, random);
    }

    private static void Measure(Dictionary<string, List<Dictionary<string, string>>> sheets, Random random)
    {
        var kinds = sheets["indicators"].ToDictionary(row => row["key"], row => row["kind"], StringComparer.Ordinal);
        var rows = sheets["measurements"];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var corrects = i > 3 && i % 4 == 0 ? rows[i - 1] : null;
            foreach (var column in new[] { "value", "numerator", "denominator", "low", "high", "level", "not_measured_because", "supersedes", "reason", "returned_because", "evidence_kind", "approved_by", "approved_on" })
            {
                row[column] = "";
            }

            (row["indicator"], row["period"], row["municipality"]) = corrects is null ? (row["indicator"], new DateOnly(2016, 1, 31).AddDays(i).ToString("yyyy-MM-dd"), row["municipality"]) : (corrects["indicator"], corrects["period"], corrects["municipality"]);
            if (random.Next(5) == 0)
            {
                row["not_measured_because"] = "=ikke talt";
            }
            else if (kinds[row["indicator"]] == "scale")
            {
                row["level"] = "middels";
            }
            else
            {
                (row["value"], row["numerator"], row["denominator"]) = kinds[row["indicator"]] == "percent" ? ("", i.ToString(), "40") : ((i / 8m).ToString(System.Globalization.CultureInfo.InvariantCulture), "", "");
            }

            if (corrects is not null)
            {
                (row["supersedes"], row["reason"]) = (corrects["key"], "talt på nytt");
                row["status"] = "approved";
                corrects["status"] = "approved";
                Sign(corrects);
            }

            if (row["status"] == "returned" || random.Next(6) == 0)
            {
                row["returned_because"] = row["status"] is "draft" ? "" : "er dette timer?";
            }

            Sign(row);
        }
    }

    private static void Sign(Dictionary<string, string> row) => (row["approved_by"], row["approved_on"]) = row["status"] == "approved" ? ("leder", "2018-02-03") : ("", "");
}

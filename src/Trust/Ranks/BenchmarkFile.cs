using System.Globalization;
using Samspill.Analysis.Surveys.Ranks;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Trust.Ranks;

/// <summary>A line of an institute's results.</summary>
internal sealed record BenchmarkLine(string Municipality, string Measure, decimal? Value, decimal? StandardError, int? Count, int? Place, int? Among);

/// <summary>Reads an institute's results from XLSX or CSV: one line for each municipality and measure, never single answers.</summary>
internal static class BenchmarkFile
{
    private const int FewestAnswers = 5;
    private const string Sheet = "tall";

    private static readonly SheetShape Shape = new(Sheet, new("Tall", "Tal", "Figures"), new("En linje for hver kommune og hvert mål.", "Ei linje for kvar kommune og kvart mål.", "A line for each municipality and measure."),
    [
        new("municipality", new("Kommune", "Kommune", "Municipality"), new("Navnet på kommunen.", "Namnet på kommunen.", "The name of the municipality."), CellKind.Text) { IsRequired = true, Most = 100 },
        new("measure", new("Hva som er målt", "Kva som er målt", "What was measured"), new("Som i rapporten.", "Som i rapporten.", "As in the report."), CellKind.Text) { IsRequired = true, Most = 200 },
        new("value", new("Verdi", "Verdi", "Value"), new("Gjennomsnittet for kommunen.", "Gjennomsnittet for kommunen.", "The mean of the municipality."), CellKind.Number),
        new("standard_error", new("Standardfeil", "Standardfeil", "Standard error"), new("Til verdien, når rapporten oppgir den.", "Til verdien, når rapporten oppgir han.", "Of the value, where the report tells it."), CellKind.Number),
        new("count", new("Antall svar", "Tal på svar", "Number of answers"), new("Minst fem.", "Minst fem.", "At least five."), CellKind.Whole),
        new("place", new("Plass", "Plass", "Place"), new("Når rapporten bare oppgir plassen.", "Når rapporten berre oppgir plassen.", "Where the report tells only the place."), CellKind.Whole),
        new("among", new("Av", "Av", "Among"), new("Hvor mange som er målt.", "Kor mange som er målte.", "How many were measured."), CellKind.Whole),
    ], ["municipality", "measure"]);

    /// <summary>The lines, or what is wrong with the file, each at its cell.</summary>
    public static (IReadOnlyList<BenchmarkLine> Lines, IReadOnlyList<CellFault> Faults) Read(byte[] bytes, string name)
    {
        var book = BookFile.Read(bytes, name);
        // An institute's file calls its sheet what it will; the first with anything in it is read.
        var first = book.Sheets.FirstOrDefault(sheet => sheet.Rows.Any(row => !row.IsEmpty));
        var read = Conform.To(new([Shape]), book with { Sheets = first is null ? [] : [first with { Name = Sheet }] });
        var rows = read.Sheets.SelectMany(sheet => sheet.Rows).ToList();
        var seen = new HashSet<(string, string)>();
        var lines = rows.ConvertAll(row =>
        {
            var line = new BenchmarkLine(row["municipality"], row["measure"], Number(row["value"]), Number(row["standard_error"]), (int?)Number(row["count"]), (int?)Number(row["place"]), (int?)Number(row["among"]));
            Require(row, "municipality", line.Municipality.Length > 0, RankWords.MunicipalityMissing);
            Require(row, "measure", line.Measure.Length > 0, RankWords.MeasureMissing);
            Require(row, "municipality", seen.Add((line.Municipality, line.Measure)), RankWords.Twice.With(line.Municipality, line.Measure));
            Require(row, "count", line.Count is null or >= FewestAnswers, RankWords.TooFew);
            Require(row, "standard_error", line.StandardError is null or > 0, RankWords.ErrorWrong);
            Require(row, "value", line.Value is not null || line is { Place: not null, Among: not null }, RankWords.ValueMissing);
            Require(row, "place", line.Place is null || (line.Place >= 1 && line.Place <= line.Among), RankWords.PlaceWrong);
            return line;
        });
        return (lines, read.Faults);
    }

    /// <summary>The places: reckoned from the values where a measure has them for all, with the places each may have where every value has a standard error; else as the report tells them.</summary>
    public static IEnumerable<BenchmarkRank> Ranks(PieceId benchmark, IReadOnlyList<BenchmarkLine> lines, bool highestIsFirst)
    {
        foreach (var measure in lines.GroupBy(line => line.Measure, StringComparer.Ordinal))
        {
            var all = measure.ToList();
            var isMeasured = all.Count > 1 && all.TrueForAll(line => line.Value is not null);
            double[] values = isMeasured ? [.. all.Select(line => (double)line.Value! * (highestIsFirst ? 1 : -1))] : [];
            var sets = isMeasured && all.TrueForAll(line => line.StandardError is not null) ? RankConfidence.Simultaneous(values, [.. all.Select(line => (double)line.StandardError!)]) : null;
            for (var i = 0; i < all.Count; i++)
            {
                var (line, at) = (all[i], i);
                (int Place, int Among)? told = isMeasured ? (1 + values.Count(other => other > values[at]), all.Count) : line is { Place: { } place, Among: { } among } ? (place, among) : null;
                if (told is { } rank)
                {
                    yield return new BenchmarkRank
                    {
                        BenchmarkId = benchmark, Municipality = line.Municipality, Measure = line.Measure, Value = line.Value, StandardError = line.StandardError, Count = line.Count,
                        Place = rank.Place, Among = rank.Among, BestPlace = sets?.Sets[i].Low, WorstPlace = sets?.Sets[i].High,
                    };
                }
            }
        }
    }

    private static void Require(SheetRow row, string column, bool holds, Text otherwise)
    {
        if (!holds)
        {
            row.Fault(column, otherwise);
        }
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}

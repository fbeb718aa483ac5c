using System.Globalization;
using Samspill.Analysis.Surveys.Ranks;
using Samspill.Exchange.Workbooks;
using Samspill.Kernel;

namespace Samspill.Trust.Ranks;

/// <summary>A line of an institute's results.</summary>
/// <param name="At">Where it stands in the file.</param>
internal sealed record BenchmarkLine(string At, string Municipality, string Measure, decimal? Value, decimal? StandardError, int? Count, int? Place, int? Among);

/// <summary>Reads an institute's results from XLSX or CSV: one line for each municipality and measure, never single answers.</summary>
internal static class BenchmarkFile
{
    private const int FewestAnswers = 5;

    private static readonly SheetShape Shape = new("tall", new("Tall", "Tal", "Figures"), new("En linje for hver kommune og hvert mål.", "Ei linje for kvar kommune og kvart mål.", "A line for each municipality and measure."),
    [
        new("municipality", new("Kommune", "Kommune", "Municipality"), new("Navnet på kommunen.", "Namnet på kommunen.", "The name of the municipality."), CellKind.Text) { IsRequired = true, Most = 100 },
        new("measure", new("Mål", "Mål", "Measure"), new("Hva som er målt, som i rapporten.", "Kva som er målt, som i rapporten.", "What was measured, as in the report."), CellKind.Text) { IsRequired = true, Most = 200, AlsoCalled = [new("Hva som er målt", "Kva som er målt", "What was measured")] },
        new("value", new("Verdi", "Verdi", "Value"), new("Gjennomsnittet for kommunen.", "Gjennomsnittet for kommunen.", "The mean of the municipality."), CellKind.Number),
        new("standard_error", new("Standardfeil", "Standardfeil", "Standard error"), new("Til verdien, når rapporten oppgir den.", "Til verdien, når rapporten oppgir han.", "Of the value, where the report tells it."), CellKind.Number),
        new("count", new("Antall svar", "Tal på svar", "Number of answers"), new("Minst fem.", "Minst fem.", "At least five."), CellKind.Whole),
        new("place", new("Plass", "Plass", "Place"), new("Når rapporten bare oppgir plassen.", "Når rapporten berre oppgir plassen.", "Where the report tells only the place."), CellKind.Whole),
        new("among", new("Av", "Av", "Among"), new("Hvor mange som er målt.", "Kor mange som er målte.", "How many were measured."), CellKind.Whole) { AlsoCalled = [new("Av hvor mange", "Av kor mange", "Among how many")] },
    ], ["municipality", "measure"]) { IsTitled = true };

    /// <summary>The lines, or what is wrong with the file, each at its cell.</summary>
    /// <param name="highestIsFirst">True when place 1 is the highest value.</param>
    public static (IReadOnlyList<BenchmarkLine> Lines, IReadOnlyList<CellFault> Faults) Read(byte[] bytes, string name, bool highestIsFirst)
    {
        var book = BookFile.Read(bytes, name);
        // An institute's file calls its sheet what it will; the first with anything in it is read.
        var first = book.Sheets.FirstOrDefault(sheet => sheet.Rows.Any(row => !row.IsEmpty));
        if (first is null)
        {
            return ([], book.Faults.Count > 0 ? book.Faults : [new("", RankWords.FileEmpty)]);
        }

        var read = Conform.To(new([Shape with { Name = first.Name }]), book with { Sheets = [first] });
        var rows = read.Sheets.SelectMany(sheet => sheet.Rows).ToList();
        var seen = new HashSet<(string, string)>();
        var lines = rows.ConvertAll(row =>
        {
            var line = new BenchmarkLine(row.Place("municipality"), row["municipality"], row["measure"], Number(row["value"]), Number(row["standard_error"]), (int?)Number(row["count"]), (int?)Number(row["place"]), (int?)Number(row["among"]));
            Require(row, "municipality", line.Municipality.Length > 0, RankWords.MunicipalityMissing);
            Require(row, "measure", line.Measure.Length > 0, RankWords.MeasureMissing);
            Require(row, "municipality", seen.Add(KnownRanks.KeyOf(line.Municipality, line.Measure)), RankWords.Twice.With(line.Municipality, line.Measure));
            Require(row, "count", line.Count is null or >= FewestAnswers, RankWords.TooFew);
            Require(row, "standard_error", line.StandardError is null or > 0, RankWords.ErrorWrong);
            Require(row, "value", line.Value is not null || line is { Place: not null, Among: not null }, RankWords.ValueMissing);
            Require(row, "place", line.Place is null || (line.Place >= 1 && line.Place <= line.Among), RankWords.PlaceWrong);
            Require(row, "place", line.Among is null || line.Place is not null, RankWords.PlaceMissing);
            return line;
        });
        if (read.Faults.Count == 0)
        {
            foreach (var measure in Enumerable.Range(0, lines.Count).GroupBy(i => lines[i].Measure, StringComparer.Ordinal))
            {
                Check([.. measure.Select(i => (rows[i], lines[i]))], highestIsFirst);
            }
        }

        return (lines, read.Faults);
    }

    /// <summary>What a measure's lines must be to one another: every one gets a place, and no two say what cannot both be.</summary>
    private static void Check(IReadOnlyList<(SheetRow Row, BenchmarkLine Line)> measure, bool highestIsFirst)
    {
        var reckoned = MayReckon([.. measure.Select(one => one.Line)]);
        foreach (var (row, line) in measure)
        {
            Require(row, "place", line.Place is not null || reckoned, measure.Count == 1 ? RankWords.AloneHasNoPlace : RankWords.PlaceCannotBeReckoned.With(line.Measure));
            Require(row, "among", line.Among is null || measure.Count(other => other.Line.Among == line.Among) <= line.Among, RankWords.MoreThanAmong.With(line.Among, line.Measure));
            var other = measure.Select(one => one.Line).FirstOrDefault(one => one.Place < line.Place && one.Among == line.Among && (highestIsFirst ? one.Value < line.Value : one.Value > line.Value));
            Require(row, "place", other is null, RankWords.PlaceAgainstValue.With(line.Municipality, line.Place, other?.Municipality, other?.Place));
            var above = reckoned ? measure.Count(one => highestIsFirst ? one.Line.Value > line.Value : one.Line.Value < line.Value) : 0;
            var level = reckoned ? measure.Count(one => one.Line.Value == line.Value) : 0;
            Require(row, "place", !reckoned || other is not null || line.Place is null || (line.Place > above && line.Place <= above + level), RankWords.PlaceNotByValue.With(line.Municipality, line.Place, above + 1));
        }
    }

    /// <summary>True when places can be reckoned: every municipality measured has its value here, which they have when no line says they are more.</summary>
    private static bool MayReckon(IReadOnlyList<BenchmarkLine> measure) => measure.Count > 1 && measure.All(line => line.Value is not null && (line.Among is null || line.Among == measure.Count));

    /// <summary>
    /// The places, as the report tells them; reckoned from the values where it does not, with the places each may have where all who were
    /// measured are here and every value has a standard error.
    /// </summary>
    public static IEnumerable<BenchmarkRank> Ranks(PieceId benchmark, IReadOnlyList<BenchmarkLine> lines, bool highestIsFirst)
    {
        foreach (var measure in lines.GroupBy(line => line.Measure, StringComparer.Ordinal))
        {
            var all = measure.ToList();
            var isWhole = MayReckon(all);
            double[] values = isWhole ? [.. all.Select(line => (double)line.Value! * (highestIsFirst ? 1 : -1))] : [];
            var sets = isWhole && all.TrueForAll(line => line.StandardError is not null) ? RankConfidence.Simultaneous(values, [.. all.Select(line => (double)line.StandardError!)]) : null;
            for (var i = 0; i < all.Count; i++)
            {
                var (line, at) = (all[i], i);
                yield return new BenchmarkRank
                {
                    BenchmarkId = benchmark, Municipality = line.Municipality, Measure = line.Measure, Value = line.Value, StandardError = line.StandardError, Count = line.Count,
                    Place = line.Place ?? 1 + values.Count(other => other > values[at]), Among = line.Among ?? all.Count, BestPlace = sets?.Sets[i].Low, WorstPlace = sets?.Sets[i].High,
                };
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
